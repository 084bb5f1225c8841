"""Pages in other languages than English, written for these tests."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from reader.importing.clean import read_document
from reader.importing.dates import parse_date_line
from reader.importing.phrases import phrase_reason
from reader.text.document import Document


@dataclass(frozen=True)
class Sample:
    """A page's lines: head, body, what stands between its paragraphs, what stands behind."""

    language: str
    title: str
    byline: str
    date: str
    body: tuple[str, ...]
    between: tuple[str, ...]
    behind: tuple[str, ...]
    authors: tuple[str, ...]


SAMPLES = (
    Sample(
        "de",
        "Die Fähre kommt zurück",
        "Von Anna Berghoff",
        "Veröffentlicht am 14. März 2023, 18:30 Uhr",
        (
            "Die Fähre nach Langwarden hat am Dienstag zum ersten Mal seit neun Jahren wieder"
            " angelegt, und am Kai standen mehr Leute, als der Ort Einwohner hat.",
            "„Ich habe nicht mehr daran geglaubt“, sagte die Hafenmeisterin, die den Anleger in"
            " all den Jahren jeden Morgen gefegt hatte.",
            "Das Schiff fährt zunächst zweimal am Tag. Im Sommer sollen es vier Fahrten werden,"
            " wenn der Landkreis das Geld dafür findet.",
            "Für die Schule auf der Insel bedeutet das, dass ihre elf Kinder nicht umziehen"
            " müssen.",
        ),
        (
            "Anzeige",
            "Lesen Sie auch: Warum der Leuchtturm dunkel bleibt",
            "Abonnieren Sie unseren Newsletter",
            "Foto: Karl Meerwald/dpa",
        ),
        ("Artikel teilen", "12 Kommentare", "Alle Rechte vorbehalten", "Nach oben"),
        ("Anna Berghoff",),
    ),
    Sample(
        "fr",
        "Le bac est de retour",
        "Par Jeanne Laudet",
        "Publié le 14 mars 2023 à 18h30",
        (
            "Le bac de Saint-Aubry a accosté mardi pour la première fois depuis neuf ans, et il y"
            " avait sur le quai plus de monde que le village ne compte d’habitants.",
            "« Je n’y croyais plus », a dit la capitaine du port, qui avait balayé l’embarcadère"
            " chaque matin pendant toutes ces années.",
            "Le bateau fera d’abord deux traversées par jour. Il y en aura quatre en été, si le"
            " département trouve l’argent.",
            "Pour l’école de l’île, cela veut dire que ses onze élèves n’auront pas à déménager.",
        ),
        (
            "Publicité",
            "À lire aussi : Pourquoi le phare reste éteint",
            "Inscrivez-vous à notre newsletter",
            "Crédit photo : Luc Berthaud",
        ),
        ("Partager sur Facebook", "Commentaires (12)", "Tous droits réservés"),
        ("Jeanne Laudet",),
    ),
    Sample(
        "es",
        "Vuelve el transbordador",
        "Por María Cantero",
        "14 de marzo de 2023",
        (
            "El transbordador de Puerto Salinas atracó el martes por primera vez en nueve años, y"
            " en el muelle había más gente que vecinos tiene el pueblo.",
            "«Ya no lo creía», dijo la capitana del puerto, que había barrido el embarcadero cada"
            " mañana durante todos esos años.",
            "El barco hará al principio dos viajes al día. En verano serán cuatro, si la provincia"
            " encuentra el dinero.",
            "Para la escuela de la isla significa que sus once niños no tendrán que mudarse.",
        ),
        (
            "PUBLICIDAD",
            "Lea también: Por qué el faro sigue apagado",
            "Suscríbete a nuestro boletín",
            "Foto: Luis Arrieta",
        ),
        ("Compartir en Facebook", "Comentarios", "Todos los derechos reservados"),
        ("María Cantero",),
    ),
    Sample(
        "ru",
        "Паром вернулся",
        "Автор: Анна Берёзова",
        "14 марта 2023, 18:30",
        (
            "Паром до острова Длинный во вторник причалил впервые за девять лет, и на пристани"
            " стояло больше людей, чем живёт в посёлке.",
            "«Я уже не верила», — сказала начальница порта, которая все эти годы каждое утро"
            " подметала причал.",
            "Сначала судно будет ходить дважды в день. Летом рейсов станет четыре, если область"
            " найдёт на это деньги.",
            "Для школы на острове это значит, что одиннадцати её ученикам не придётся уезжать.",
        ),
        (
            "Реклама",
            "Читайте также: Почему маяк не горит",
            "Подпишитесь на нашу рассылку",
            "Фото: Иван Морской",
        ),
        ("Поделиться", "12 комментариев", "Все права защищены"),
        ("Анна Берёзова",),
    ),
    Sample(
        "zh",
        "渡轮回来了",
        "作者：林海生",
        "2023年3月14日 18:30",
        (
            "开往长洲岛的渡轮星期二九年来第一次靠岸，码头上站着的人比镇上的居民还要多，许多人从清晨就开始等候。",
            "“我早就不相信了。”港务长说。这些年来，她每天早晨都要把码头打扫一遍，风雨无阻，从来没有一天例外。",
            "渡轮起初每天只开两班。如果县里能够筹到钱，夏天就会增加到四班，岛上的商店也打算延长营业时间。",
            "对岛上的学校来说，这意味着十一名学生不必搬到大陆去住，老师们说这是多年来最好的一条消息。",
        ),
        ("广告", "相关阅读：灯塔为什么不亮", "订阅我们的电子报", "图片来源：李岸"),
        ("分享到微信", "责任编辑：王帆", "版权所有 未经授权不得转载"),
        ("林海生",),
    ),
    Sample(
        "ar",
        "العبارة تعود",
        "بقلم: سلمى البحري",
        "14 مارس 2023",
        (
            "رست العبارة المتجهة إلى الجزيرة الطويلة يوم الثلاثاء للمرة الأولى منذ تسع سنوات، وكان"
            " على الرصيف من الناس أكثر مما في البلدة من سكان.",
            "وقالت مديرة الميناء، التي كنست الرصيف كل صباح طوال تلك السنين، إنها لم تعد تصدق أن"
            " السفينة ستأتي يوما ما.",
            "ستبحر السفينة في البداية مرتين في اليوم، وفي الصيف ستكون أربع رحلات إذا وجدت المحافظة"
            " المال اللازم لذلك.",
            "ويعني ذلك لمدرسة الجزيرة أن تلاميذها الأحد عشر لن يضطروا إلى الانتقال إلى البر.",
        ),
        (
            "إعلان",
            "اقرأ أيضا: لماذا لا يضيء المنار",
            "اشترك في نشرتنا البريدية",
            "الصورة: كريم الموج",
        ),
        ("شارك على فيسبوك", "التعليقات", "جميع الحقوق محفوظة"),
        ("سلمى البحري",),
    ),
)


def lines(sample: Sample) -> list[str]:
    """A page's lines in order, something between any two paragraphs."""
    out = [sample.title, sample.byline, sample.date, sample.body[0]]
    for paragraph, between in zip(sample.body[1:], sample.between, strict=False):
        out += [between, paragraph]
    return [*out, sample.between[-1], *sample.behind]


def page(sample: Sample) -> str:
    """The lines as a page that names none of its parts."""
    parts = "".join(f"<p>{line}</p>" for line in lines(sample)[1:])
    links = "".join(f"<li><a href='/{n}'>{sample.title} {n}</a></li>" for n in range(8))
    return (
        f"<html lang={sample.language}><title>{sample.title}</title><body><ul>{links}</ul>"
        f"<div><h1>{sample.title}</h1>{parts}</div><ul>{links}</ul></body></html>"
    )


def blocks(document: Document) -> tuple[str, ...]:
    return tuple(document.text[block.start : block.end] for block in document.blocks)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.language)
def test_a_page_in_another_language(sample: Sample) -> None:
    found = read_document(page(sample).encode())
    assert blocks(found) == sample.body
    assert found.title == sample.title
    assert found.authors == sample.authors
    assert found.language == sample.language
    assert found.published is not None
    assert found.published.startswith("2023-03-14")
    out = "\n".join(removed.text for removed in found.removed)
    assert all(line in out for line in (*sample.between, *sample.behind))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.language)
def test_a_pasted_text_in_another_language(sample: Sample) -> None:
    found = read_document("\n\n".join(lines(sample)).encode())
    assert blocks(found) == sample.body
    assert found.title == sample.title
    assert found.authors == sample.authors


def test_sentences_that_begin_like_boilerplate_stay() -> None:
    for line in (
        "Kommentare zu dem Urteil gab es viele.",
        "Lesen Sie auch zwischen den Zeilen, riet er, „denn dort steht alles“.",
        "Anzeige erstattete am Ende niemand.",
        "Partager le pouvoir ne lui a jamais plu.",
        "Подробнее о планах он говорить не стал.",
        "更多的人留在了岛上。",
        "Fuentes del puerto lo confirman.",
        "La publicité du bac coûte cher.",
        "مشاركة الناس كانت كبيرة.",
    ):
        assert phrase_reason(line) is None, line


def test_headings_have_to_be_whole_phrases() -> None:
    assert phrase_reason("Mehr zum Thema", heading=True) == "related"
    assert phrase_reason("Mehr von der Welt sehen", heading=True) is None


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Stand: 14.03.2023", "2023-03-14"),
        ("Dienstag, 14. März 2023", "2023-03-14"),
        ("Publié le 14 mars 2023 à 18h30, mis à jour le 15 mars 2023", "2023-03-14T18:30:00"),
        ("1er mars 2023", "2023-03-01"),
        ("14 листопада 2023", "2023-11-14"),
        ("发布时间：2023-03-14 18:30", "2023-03-14T18:30:00"),
        ("2023年3月14日（火） 18時30分", "2023-03-14T18:30:00"),
        ("입력 2023.03.14. 18:30", "2023-03-14T18:30:00"),
        ("١٤ مارس ٢٠٢٣", "2023-03-14"),
        ("31. Februar 2023", None),
        ("Die Sitzung vom 14. März 2023 war lang.", None),
    ],
)
def test_date_lines(line: str, stamp: str | None) -> None:
    found = parse_date_line(line)
    assert (found.published if found else None) == stamp
