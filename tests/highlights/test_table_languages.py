"""Digits, currencies, percents, units and dates in digits as other languages write them."""

from __future__ import annotations

import pytest

from tests.highlights.figure_tables import told

TABLE = [
    ("ar", "وصل ٣٤٥ شخصا", "٣٤٥ = number 345"),
    ("ar", "بلغت ١٬٢٣٤٫٥ دولار", "١٬٢٣٤٫٥ دولار = money 1234.5 USD"),
    ("ar", "٪٢٥ من السكان", "٪٢٥ = percent 25 %"),
    ("ar", "٢٥٪ من السكان", "٢٥٪ = percent 25 %"),
    ("fa", "۱۲۳۴ نفر", "۱۲۳۴ = number 1234"),
    ("hi", "१२,३४,५६७ लोग", "१२,३४,५६७ = number 1234567"),
    ("hi", "₹५०० का", "₹५०० = money 500 INR"),
    ("zh", "１２３ 人", "１２３ = number 123"),
    ("zh", "2018年5月21日", "2018年5月21日 = date 2018-05-21"),
    ("zh", "25％", "25％ = percent 25 %"),
    ("zh", "100美元", "100美元 = money 100 USD"),
    ("zh", "5万", "5万 = number 50000"),
    ("zh", "3亿元", "3亿元 = money 300000000 CNY"),
    ("ja", "１２，３４５円", "１２，３４５円 = money 12345 JPY"),
    ("ja", "2018年5月21日", "2018年5月21日 = date 2018-05-21"),
    ("ja", "5%", "5% = percent 5 %"),
    ("ja", "1億円", "1億円 = money 100000000 JPY"),
    ("ko", "2018년 5월 21일", "2018년 5월 21일 = date 2018-05-21"),
    ("ko", "5만원", "5만원 = money 50000 KRW"),
    ("ru", "1 234,56 руб", "1 234,56 руб = money 1234.56 RUB"),
    ("ru", "5 млн долларов", "5 млн долларов = money 5000000 USD"),
    ("ru", "21.05.2018", "21.05.2018 = date 2018-05-21"),
    ("ru", "25 процентов", "25 процентов = percent 25 %"),
    ("ru", "5 км", "5 км = quantity 5 kilometer"),
    ("ru", "5 кг", "5 кг = quantity 5 kilogram"),
    ("de", "1.234,56 €", "1.234,56 € = money 1234.56 EUR"),
    ("de", "21.05.2018", "21.05.2018 = date 2018-05-21"),
    ("de", "5 Mio. Euro", "5 Mio. Euro = money 5000000 EUR"),
    ("de", "5 Mrd. Dollar", "5 Mrd. Dollar = money 5000000000 USD"),
    ("de", "25 Prozent", "25 Prozent = percent 25 %"),
    ("de", "14.30 Uhr", "14.30 Uhr = time 14:30"),
    ("de", "10 Grad Celsius", "10 Grad Celsius = quantity 10 degree_Celsius"),
    ("de", "3,5 Millionen Menschen", "3,5 Millionen = number 3500000"),
    ("de", "100 km/h", "100 km/h = quantity 100 kilometer_per_hour"),
    ("fr", "1 234,56 €", "1 234,56 € = money 1234.56 EUR"),
    ("fr", "21/05/2018", "21/05/2018 = date 2018-05-21"),
    ("fr", "25 %", "25 % = percent 25 %"),
    ("fr", "3/4/2018", "3/4/2018 = date 2018-04-03"),
    ("fr", "3 millions d'euros", "3 millions d'euros = money 3000000 EUR"),
    ("fr", "14h30", "14h30 = time 14:30"),
    ("es", "1.234,56 €", "1.234,56 € = money 1234.56 EUR"),
    ("es", "21/05/2018", "21/05/2018 = date 2018-05-21"),
    ("es", "5 millones de dólares", "5 millones de dólares = money 5000000 USD"),
    ("es", "25 por ciento", "25 por ciento = percent 25 %"),
    ("it", "1.234,56 euro", "1.234,56 euro = money 1234.56 EUR"),
    ("it", "5 miliardi di euro", "5 miliardi di euro = money 5000000000 EUR"),
    ("pt", "R$ 1.234,56", "R$ 1.234,56 = money 1234.56 BRL"),
    ("pl", "1 234,56 zł", "1 234,56 zł = money 1234.56 PLN"),
    ("pl", "5 mln euro", "5 mln euro = money 5000000 EUR"),
    ("sv", "5 miljoner kronor", "5 miljoner kronor = money 5000000 SEK"),
    ("tr", "1.234,56 TL", "1.234,56 TL = money 1234.56 TRY"),
    ("tr", "%25", "%25 = percent 25 %"),
    ("nl", "€ 1.234,56", "€ 1.234,56 = money 1234.56 EUR"),
    ("nl", "5 miljoen euro", "5 miljoen euro = money 5000000 EUR"),
    ("cs", "5 mil. Kč", "5 mil. Kč = money 5000000 CZK"),
    ("vi", "1.234.567 đ", "1.234.567 đ = money 1234567 VND"),
    ("th", "๒๕๖๑", "๒๕๖๑ = number 2561"),
    ("th", "฿500", "฿500 = money 500 THB"),
    ("he", "₪1,234.56", "₪1,234.56 = money 1234.56 ILS"),
    ("el", "25%", "25% = percent 25 %"),
    ("uk", "5 грн", "5 грн = money 5 UAH"),
    ("pt", "25%", "25% = percent 25 %"),
    ("da", "5 kr.", "5 kr = money 5 DKK"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure"), TABLE)
def test_languages(language: str, text: str, figure: str) -> None:
    assert told(text, language=language) == [figure]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das mag im Mai sein, sagte sie am Montag."),
        ("fr", "Mars est loin, et la seconde aussi."),
        ("es", "Una mil veces no, dijo el real."),
        ("zh", "万一他来了，千万不要走。"),
        ("ja", "千葉県の人々は万全だ。"),
        ("ru", "Может быть, он придёт в мае."),
    ],
)
def test_words_of_other_languages_are_left_alone(language: str, text: str) -> None:
    assert told(text, language=language) == []
