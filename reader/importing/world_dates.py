"""Dates in other languages than English: told by the names of months, and put into ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from reader.paths import resources

_LONGEST = 4000
# What stands around the date of an article, as English has it, or as nothing.
_LABELS = (
    (
        "published",
        "veröffentlicht am|veröffentlicht|erstellt am|erstellt|publiziert am|publiziert|datum"
        "|publié le|publié|paru le|mis en ligne le|créé le|publicado el|publicado em|publicado"
        "|publicada el|creado|pubblicato il|pubblicato|gepubliceerd op|gepubliceerd|geplaatst op"
        "|opublikowano|data publikacji|dodano|опубликовано|опубликована|дата публикации"
        "|发布时间|发布于|发布日期|发表于|發佈時間|發布時間|發表於|时间|時間|日期|公開日時|公開日"
        "|掲載日|投稿日|配信|입력|등록|기사입력|승인|نشر في|نُشر في|تاريخ النشر|نشرت في|تم النشر في"
        "|yayınlanma|yayın tarihi|oluşturulma tarihi|publicerad|publisert|udgivet|julkaistu",
    ),
    (
        "updated",
        "zuletzt aktualisiert am|zuletzt aktualisiert|aktualisiert am|aktualisiert|letzte änderung"
        "|stand|geändert am|mis à jour le|mis à jour|mise à jour le|modifié le|modifié|actualisé le"
        "|actualizado el|actualizado|actualizada|última actualización|atualizado em|atualizado"
        "|aggiornato il|aggiornato|ultimo aggiornamento|bijgewerkt op|bijgewerkt|laatst bijgewerkt"
        "|laatste update|gewijzigd op|aktualizacja|zaktualizowano|обновлено|изменено|更新时间"
        "|更新于|更新時間|更新於|更新日時|更新日|最終更新|更新|수정|최종수정"
        "|آخر تحديث|تم التحديث في"
        "|تم التحديث|güncelleme|güncellenme tarihi|son güncelleme|uppdaterad|oppdatert|opdateret"
        "|päivitetty",
    ),
    (
        " ",
        "uhr|um|den|à|le|a las|el|às|em|alle ore|alle|ore|om|uur|op|o godz|godz|года|год|г|в|от"
        "|время|по московскому времени|мск|الساعة|بتوقيت غرينتش|غرينتش|saat|kl|klo|hs|hrs|h",
    ),
)
_CJK = re.compile(
    r"(?P<y>(?:19|20)\d\d)\s?[年년]\s?(?P<m>[01]?\d)\s?[月월]\s?(?P<d>[0-3]?\d)\s?[日号일]?"
    r"(?:\s?[(（](?:星期|周|週)?[日月火水木金土一二三四五六天월화수목금토일][)）])?"
)
_CJK_CLOCK = re.compile(r"(?P<h>[0-2]?\d)\s?[时時시点點]\s?(?P<m>[0-5]\d)\s?[分분]")


def find_world_date(text: str) -> tuple[int, int, str] | None:
    """The first date with a month's name, or one in Chinese characters: start, end, ISO 8601."""
    for found in _dates().finditer(text[:_LONGEST]):
        month = _months().get(" ".join(found.group("m").lower().split()))
        if month and (day := _iso(found.group("y"), month, found.group("d"))):
            return found.start(), found.end(), day
    for found in _CJK.finditer(text[:_LONGEST]):
        if day := _iso(found.group("y"), int(found.group("m")), found.group("d")):
            return found.start(), found.end(), day
    return None


def in_english(text: str) -> str:
    """A short line with its dates in ISO 8601 and the words around them in English."""
    text = text.translate(_DIGITS)
    while (found := find_world_date(text)) is not None:
        text = f"{text[: found[0]]} {found[2]} {text[found[1] :]}"
    text = _CJK_CLOCK.sub(r" \g<h>:\g<m> ", text)
    return _words().sub(lambda m: f" {_english().get(m.group().lower(), '')} ", text)


_DIGITS = {ord(c): str(i % 10) for i, c in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")} | {ord("："): ":"}


def _iso(year: str, month: int, day: str) -> str | None:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _names() -> dict[int, list[str]]:
    lines = resources("words", "months.txt").read_text(encoding="utf-8").split("\n")
    parts = [line.partition(": ") for line in lines if line and not line.startswith("#")]
    return {int(number): names.split(" | ") for number, _, names in parts}


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {name: number for number, names in _names().items() if number for name in names}


@lru_cache(maxsize=1)
def _dates() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w/.-])(?P<d>[0-3]?\d)(?:\.|er|º|ª|°|-го)?\s+(?:de\s+|d[’'])?"
        rf"(?P<m>{names})\.?,?(?:\s+(?:de|del|a))?\s+(?P<y>(?:1[5-9]|20)\d\d)(?!\d)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _english() -> dict[str, str]:
    words = dict.fromkeys(_names()[0], " ")
    for english, line in _LABELS:
        words |= dict.fromkeys(line.split("|"), english)
    return words


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    words = sorted(_english(), key=len, reverse=True)
    # Characters of scripts without spaces have no edges of words between them.
    plain = "|".join(re.escape(word) for word in words if word[0] < "\u2e80")
    dense = "|".join(re.escape(word) for word in words if word[0] >= "\u2e80")
    return re.compile(rf"(?<!\w)(?:{plain})(?!\w)\.?|{dense}", re.IGNORECASE)
