"""Text in any encoding, with or without a mark; what was decoded wrongly before is mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.clean import read_document
from reader.importing.decode import decode
from reader.importing.mojibake import mend
from reader.importing.problems import BinaryInput

TEXTS = {
    "de": "Die Fähre zur Insel legt um sechs Uhr früh ab, und auf dem Kai stehen elf Menschen. Der"
    " Kapitän schaut auf die Uhr und sagt, länger könne er nicht warten. So war es überall.",
    "fr": "Le bateau part à six heures du matin, et onze personnes attendent sur le quai. Le"
    " capitaine regarde sa montre et dit qu'il ne peut pas attendre. Ç'a toujours été ainsi.",
    "es": "El barco sale a las seis de la mañana y en el muelle esperan once personas. El capitán"
    " mira su reloj y dice que no puede esperar más. ¿Quién lo haría? Él no.",
    "pl": "Prom na wyspę odpływa o szóstej rano, a na nabrzeżu stoi jedenaście osób. Kapitan patrzy"
    " na zegarek i mówi, że dłużej czekać nie można. Nikt się z nim nie kłóci.",
    "cs": "Přívoz na ostrov odplouvá v šest ráno a na nábřeží stojí jedenáct lidí. Kapitán se dívá"
    " na hodinky a říká, že déle čekat nelze. Vždycky to tak bylo.",
    "tr": "Adaya giden vapur sabah altıda kalkıyor ve iskelede on bir kişi bekliyor. Kaptan saatine"
    " bakıyor ve daha fazla beklenemeyeceğini söylüyor. Kimse onunla tartışmıyor.",
    "ru": "Паром на остров уходит в шесть утра, и на причале стоят одиннадцать человек. Капитан"
    " смотрит на часы и говорит, что ждать больше нельзя. Никто не спорит с ним.",
    "el": "Το πλοίο για το νησί φεύγει στις έξι το πρωί και στην προβλήτα στέκονται έντεκα άνθρωποι."
    " Ο καπετάνιος κοιτάζει το ρολόι του και λέει ότι δεν μπορεί να περιμένει.",
    "he": "המעבורת לאי יוצאת בשש בבוקר, ועל הרציף עומדים אחד עשר אנשים. הקברניט מביט בשעונו ואומר"
    " שאי אפשר לחכות עוד.",
    "ar": "تغادر العبارة إلى الجزيرة في السادسة صباحا ويقف على الرصيف أحد عشر شخصا. ينظر القبطان"
    " إلى ساعته ويقول إنه لا يستطيع الانتظار أكثر.",
    "ja": "島へ渡る船は朝六時に出る。桟橋には十一人が立っている。船長は時計を見て、これ以上は待てない"
    "と言う。誰も言い返さない。いつもそうだったからだ。カフェのマスターだけが笑った。",
    "zh": "开往小岛的渡船早上六点出发，码头上站着十一个人。船长看了看表，说不能再等了。没有人和他争辩，"
    "因为一直都是这样。咖啡馆的老板娘笑了。",
    "zh-tw": "開往小島的渡船早上六點出發，碼頭上站著十一個人。船長看了看錶，說不能再等了。沒有人和他爭辯，"
    "因為一直都是這樣。咖啡館的老闆娘笑了。",
    "ko": "섬으로 가는 배는 아침 여섯 시에 떠난다. 부두에는 열한 사람이 서 있다. 선장은 시계를 보고 더는"
    " 기다릴 수 없다고 말한다. 아무도 그와 다투지 않는다.",
    "th": "เรือข้ามฟากไปเกาะออกตอนหกโมงเช้า และมีคนสิบเอ็ดคนยืนอยู่บนท่าเรือ กัปตันมองนาฬิกาแล้วพูดว่ารอต่อไปไม่ได้แล้ว",
}
ENCODINGS = {
    "de": "cp1252 iso8859-15 mac-roman cp850",
    "fr": "cp1252 iso8859-15 mac-roman",
    "es": "cp1252 latin-1 cp850",
    "pl": "cp1250 iso8859-2",
    "cs": "cp1250 iso8859-2",
    "tr": "cp1254 iso8859-9",
    "ru": "cp1251 koi8-r cp866 iso8859-5",
    "el": "cp1253 iso8859-7",
    "he": "cp1255",
    "ar": "cp1256",
    "ja": "shift_jis euc-jp iso2022_jp",
    "zh": "gb18030 gb2312 hz",
    "zh-tw": "big5",
    "ko": "euc-kr cp949",
    "th": "cp874",
}
OLD = [(name, encoding) for name, line in ENCODINGS.items() for encoding in line.split()]


@pytest.mark.parametrize(("name", "encoding"), OLD)
def test_text_in_old_encodings_is_read(name: str, encoding: str) -> None:
    text = "\n\n".join([TEXTS[name]] * 3)
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_is_told_without_its_mark(name: str, encoding: str) -> None:
    text = "\n\n".join([TEXTS[name]] * 3)
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1251", "mac-roman"])
def test_utf8_that_was_decoded_wrongly_is_mended(name: str, encoding: str) -> None:
    text = "\n\n".join([TEXTS[name]] * 3)
    wrong = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())
    if (name, encoding) != ("he", "cp1251"):
        assert mend(wrong) == text


def test_what_was_decoded_wrongly_twice_is_mended() -> None:
    text = TEXTS["fr"]
    for _ in range(2):
        text = "".join(
            bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode()
        )
    assert mend(text) == TEXTS["fr"]


def test_wrong_quotes_pasted_into_a_right_text_are_mended() -> None:
    text = "The café on the quay isnâ€™t open, said “Ellen” – â€œnot yet.â€\x9d"
    assert decode(text.encode()) == "The café on the quay isn’t open, said “Ellen” – “not yet.”"


@pytest.mark.parametrize("text", [*TEXTS.values(), "IRMÃ” e “MAÇÔ, À «Paris», 30 °C, 5 Â"])
def test_right_text_is_left_alone(text: str) -> None:
    assert mend(text) == text


def test_a_closing_quote_that_lost_its_last_byte_is_mended() -> None:
    text = "“Oui”, dit-il — “c’est l’été à Sète”."
    assert mend(text.encode().decode("cp1252", "ignore")) == text


def test_windows_quotes_read_as_latin_are_mended() -> None:
    assert mend("\x93Quite\x94, she said \x96 caf\xe9.") == "“Quite”, she said – café."


@given(st.lists(st.sampled_from([word for text in TEXTS.values() for word in text.split()])))
def test_right_words_of_any_languages_are_left_alone(words: list[str]) -> None:
    text = " ".join(words)
    assert mend(text) == text


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_text_or_told(data: bytes) -> None:
    try:
        text = decode(data)
    except BinaryInput as problem:
        assert str(problem).endswith(".")
    else:
        text.encode("utf-8")


@pytest.mark.parametrize("encoding", ["utf-16-le", "cp1251", "koi8-r", "shift_jis"])
def test_a_damaged_text_is_read_as_far_as_it_is_one(encoding: str) -> None:
    name = "ja" if encoding == "shift_jis" else "ru"
    data = bytearray("\n\n".join([TEXTS[name]] * 5).encode(encoding))
    del data[-1]
    data[200:202] = b"\xff\xff"
    assert TEXTS[name][:60] in decode(bytes(data))


def test_bytes_without_any_text_in_them_are_told() -> None:
    with pytest.raises(BinaryInput, match="not text"):
        decode(bytes(range(256)) * 20)


def test_an_article_in_an_old_encoding_is_an_article() -> None:
    document = read_document((TEXTS["ru"] + "\n\n" + TEXTS["ru"]).encode("koi8-r"), name="a.txt")
    assert document.language == "ru"
    assert document.text.startswith("Паром на остров")
