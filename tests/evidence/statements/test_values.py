"""Cells into values: amounts, days and instalments as statements print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.statements.amounts import AmountTrouble, read_amount
from app.evidence.statements.dates import DateTrouble, full_days, month_end, read_days
from app.evidence.statements.encoding import decode, normalise_private_use
from app.evidence.statements.instalments import find_instalment, read_instalment
from app.kernel.errors import Refusal
from tests.evidence.statements.files import PROFILES

COMMON = PROFILES.common


@pytest.mark.parametrize(
    ("text", "fen", "currency", "country"),
    [
        ("28.16", 2816, None, ""),
        ("¥28.16", 2816, "CNY", ""),
        ("￥1,028.16", 102816, "CNY", ""),
        ("CNY 8,000.00", 800000, "CNY", ""),
        ("人民币 5.9", 590, "CNY", ""),
        ("12.50元", 1250, "CNY", ""),
        ("-3.90(CN)", -390, None, "CN"),
        ("8,000.00(USD)", 800000, "USD", ""),
        ("US$ 3.72", 372, "USD", ""),
        ("-HK$500.00", -50000, "HKD", ""),
        ("CNY/88.00", 8800, "CNY", ""),
        ("JPY 1000", 100000, "JPY", ""),
        ("(12.50)", -1250, None, ""),
        ("$(12.50)", -1250, "USD", ""),
        ("12.50-", -1250, None, ""),
        ("－12．50", -1250, None, ""),
        ("1.234,56", 123456, None, ""),
        ("12,5", 1250, None, ""),
        ("1,00,000.00", 10000000, None, ""),
        ("12.5000", 1250, None, ""),
        ("\t 18.00   \t", 1800, None, ""),
        ("+7", 700, None, ""),
    ],
)
def test_amounts(text: str, fen: int, currency: str | None, country: str) -> None:
    amount = read_amount(text, COMMON)
    assert amount is not None
    assert (amount.fen, amount.currency, amount.country) == (fen, currency, country)


@pytest.mark.parametrize(
    ("text", "credit"), [("12.50 CR", True), ("CR 12.50", True), ("12.50DR", False), ("1.00贷", True)]
)
def test_credit_marks(text: str, credit: bool) -> None:
    amount = read_amount(text, COMMON)
    assert amount is not None
    assert amount.credit is credit
    assert amount.fen > 0


@pytest.mark.parametrize("text", ["", "  ", "/", "-", "--", "\t", "N/A"])
def test_marks_for_no_value(text: str) -> None:
    assert read_amount(text, COMMON) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("12.345", "amount_places"),
        ("abc", "amount_unreadable"),
        ("1.2.3", "amount_unreadable"),
        ("12 ducats", "amount_unreadable"),
        ("NaN", "amount_unreadable"),
        ("1e9", "amount_unreadable"),
        ("=1+1", "amount_unreadable"),
        ("99999999999999999", "amount_too_large"),
        ("9" * 500, "amount_unreadable"),
    ],
)
def test_amounts_that_are_none(text: str, reason: str) -> None:
    with pytest.raises(AmountTrouble) as raised:
        read_amount(text, COMMON)
    assert raised.value.reason == reason


@given(st.integers(-(10**11), 10**11), st.sampled_from(["{:.2f}", "¥{:.2f}", "{:,.2f}", "CNY {:,.2f}", "\t{:.2f} "]))
def test_what_is_printed_is_what_is_read(fen: int, shape: str) -> None:
    from decimal import Decimal

    amount = read_amount(shape.format(Decimal(fen) / 100), COMMON)
    assert amount is not None
    assert amount.fen == fen


@given(st.text(max_size=80))
def test_no_amount_cell_breaks_the_reader(text: str) -> None:
    reason = "amount_read"
    try:
        read_amount(text, COMMON)
    except AmountTrouble as trouble:
        reason = trouble.reason
    assert reason.startswith("amount_")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["2025-01-02"], date(2025, 1, 2)),
        (["2025/1/2 10:11:12"], date(2025, 1, 2)),
        (["2025年1月2日"], date(2025, 1, 2)),
        (["20250102"], date(2025, 1, 2)),
        (["2025-01-02T10:11:12Z"], date(2025, 1, 2)),
        (["02/01/2025", "25/01/2025"], date(2025, 1, 2)),
        (["01/02/2025", "01/25/2025"], date(2025, 1, 2)),
        (["02/01/25", "25/01/25"], date(2025, 1, 2)),
        (["02 Jan 2025"], date(2025, 1, 2)),
        (["2-Jan-25"], date(2025, 1, 2)),
        (["Jan 2, 2025"], date(2025, 1, 2)),
        (["Thu, 2 January 2025"], date(2025, 1, 2)),
        (["01/02"], date(2025, 1, 2)),
        (["01月02日"], date(2025, 1, 2)),
        (["0102"], date(2025, 1, 2)),
        (["2 Jan"], date(2025, 1, 2)),
        (["12/29"], date(2024, 12, 29)),
        (["45659"], date(2025, 1, 2)),
    ],
)
def test_days(cells: list[str], expected: date) -> None:
    reader = read_days(cells, until=date(2025, 1, 31), order=None, serials=True)
    assert reader.read(cells[0]) == expected


@pytest.mark.parametrize(
    ("text", "until", "reason"),
    [
        ("2025-02-30", None, "date_impossible"),
        ("2025-13-01", None, "date_impossible"),
        ("02/30", date(2025, 3, 31), "date_impossible"),
        ("02/29", date(2025, 12, 31), "date_without_year_but_leap"),
        ("01/02", None, "date_without_year"),
        ("soon", None, "date_unreadable"),
        ("1066-10-14", None, "date_unreadable"),
    ],
)
def test_days_that_are_none(text: str, until: date | None, reason: str) -> None:
    reader = read_days([text, "x"], until=until, order=None, serials=False)
    if reason == "date_without_year_but_leap":
        assert reader.read(text) == date(2024, 2, 29)
        return
    with pytest.raises(DateTrouble) as raised:
        reader.read(text)
    assert raised.value.reason == reason


@given(st.dates(date(2001, 1, 1), date(2098, 12, 31)), st.integers(0, 364))
def test_a_day_without_year_is_the_latest_that_is_not_after_the_statement(until: date, before: int) -> None:
    from datetime import timedelta

    day = until - timedelta(days=before)
    reader = read_days([f"{day:%m/%d}"], until=until, order="ymd", serials=False)
    assert reader.read(f"{day:%m/%d}") == day


@given(st.text(max_size=40))
def test_no_day_cell_breaks_the_reader(text: str) -> None:
    reader = read_days([text], until=date(2025, 1, 31), order=None, serials=True)
    reason = "date_read"
    try:
        assert isinstance(reader.read(text), date)
    except DateTrouble as trouble:
        reason = trouble.reason
    assert reason.startswith("date_")


def test_titles_name_days_and_months() -> None:
    assert list(full_days("账单周期：2024/01/05-2024/02/04")) == [date(2024, 1, 5), date(2024, 2, 4)]
    assert list(full_days("[2023-02-10 00:00:00] 2023年2月30日")) == [date(2023, 2, 10)]
    assert month_end("对账单（2024年02月）") == date(2024, 2, 29)
    assert month_end("账单2024-01.csv") == date(2024, 1, 31)
    assert month_end("Statement January 2024") == date(2024, 1, 31)
    assert month_end("2024-01-05") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("分期 3/12", (3, 12)),
        ("第3期/共12期", (3, 12)),
        ("账单分期(第02期/共12期)", (2, 12)),
        ("共12期第3期", (3, 12)),
        ("手机分期付款 03/24", (3, 24)),
        ("分期本金3/12期", (3, 12)),
        ("Instalment 3 of 12", (3, 12)),
        ("INSTALLMENT PLAN 03/12", (3, 12)),
        ("12期之3", (3, 12)),
        ("超市 3/12", None),
        ("分期 13/12", None),
        ("消费 2025/03/12", None),
    ],
)
def test_instalments_in_descriptions(text: str, expected: tuple[int, int] | None) -> None:
    assert find_instalment(text) == expected


def test_instalments_in_columns() -> None:
    assert read_instalment("3/12") == (3, 12)
    assert read_instalment("3", "12") == (3, 12)
    assert read_instalment("第3期", "12期") == (3, 12)
    assert read_instalment("3") is None


CHINESE = "交易日期,交易摘要,金额\n2025-01-02,上海公共交通卡,1.00\n"


def test_both_encodings_of_the_house() -> None:
    assert decode(CHINESE.encode(), "a")[1] == "utf-8"
    assert decode(CHINESE.encode("utf-8-sig"), "a")[0] == CHINESE
    assert decode(CHINESE.encode("gb18030"), "a") == (CHINESE, "gb18030")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "utf-16"),
        (CHINESE, "utf-16-le"),
        ("交易日期,說明,金額\n超級市場,飲食,貨幣\n", "big5"),
        ("取引日,ご利用店名,金額\nコンビニエンスストア,1\n", "shift_jis"),
        ("Date,Détails,Montant\n2025-01-02,Café à la crème,1\n", "cp1252"),
        ("Дата,Описание,Сумма\n2025-01-02,магазин,1\n", "cp1251"),
    ],
)
def test_other_encodings_are_refused_and_never_guessed(text: str, encoding: str) -> None:
    with pytest.raises(Refusal) as raised:
        decode(text.encode(encoding), "账单.csv")
    assert raised.value.code in ("evidence.text_encoding", "evidence.kind_unknown")
    assert raised.value.params["name"] == "账单.csv"


def test_a_byte_that_breaks_utf8_is_told_with_its_line() -> None:
    data = CHINESE.encode() + b"2025-01-03," + b"\xe6\n"
    with pytest.raises(Refusal) as raised:
        decode(data, "a")
    assert raised.value.params["line"] == 3


def test_private_use_characters_of_older_maps_become_real_ones() -> None:
    text = b"\xfe\x59\xfe\x61\xfe\xa0\xa6\xd9".decode("gb18030")
    assert normalise_private_use(text) == "\u9fb4\u9fb5\u9fbb\ufe10"
