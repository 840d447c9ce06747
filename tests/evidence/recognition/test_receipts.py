"""What a slip proposes, with its reason and its place; a slip without a day or a total proposes none."""

from __future__ import annotations

from datetime import date

import pytest

from app.evidence.recognition.receipts import Receipt, read_receipt
from tests.evidence.recognition.pages import slip

TODAY = date(2026, 11, 24)


def read(*rows: str | tuple[str, ...]) -> Receipt:
    return read_receipt(slip(*rows), TODAY)


def test_a_chinese_slip() -> None:
    receipt = read(
        "欢迎光临", "某某百货有限公司", "地址：某市某路12号", ("日期：2026年10月02日", "12:03"),
        ("商品", "数量", "金额"), ("保温杯", "2", "196.00"), ("小计", "196.00"), ("优惠", "-16.00"),
        ("应付", "180.00"), ("现金", "200.00"), ("找零", "20.00"),
    )  # fmt: skip
    assert receipt.merchant is not None
    assert (receipt.merchant.value, receipt.merchant.why) == ("某某百货有限公司", "company_word")
    assert receipt.day is not None
    assert (receipt.day.value, receipt.day.seen, receipt.day.why) == ("2026-10-02", "2026年10月02日", "day_word")
    assert receipt.total is not None
    assert (receipt.total.value, receipt.total.why, receipt.total.unsure) == ("180.00", "total_word", False)
    assert receipt.total.box.left == pytest.approx(0.35)


def test_a_slip_of_a_card_terminal() -> None:
    receipt = read("签购单", "某某餐厅", ("交易日期", "2026/11/20 19:20"), ("交易金额", "RMB 1,234.50"))
    assert receipt.total is not None
    assert receipt.day is not None
    assert (receipt.total.value, receipt.day.value) == ("1234.50", "2026-11-20")


@pytest.mark.parametrize(
    ("told", "day", "unsure"),
    [
        ("25/12/2018", "2018-12-25", False),
        ("12/25/2018", "2018-12-25", False),
        ("09/01/2019", "2019-01-09", True),
        ("25/04/18", "2018-04-25", False),
        ("19 Oct 2018", "2018-10-19", False),
        ("2026.1.5", "2026-01-05", False),
        ("05-05-2026", "2026-05-05", False),
    ],
)
def test_days_in_many_hands(told: str, day: str, unsure: bool) -> None:
    receipt = read("SHOP LTD", ("Date", told))
    assert receipt.day is not None
    assert (receipt.day.value, receipt.day.unsure) == (day, unsure)


@pytest.mark.parametrize("told", ["31/02/2026", "2027-01-01", "99/99/2020", "1.234.5678", "12:03"])
def test_what_is_no_day_is_not_made_one(told: str) -> None:
    assert read("SHOP LTD", ("Date", told)).day is None


def test_a_day_with_its_word_goes_before_one_that_merely_stands_there() -> None:
    receipt = read("SHOP LTD", "Valid until 01/03/2026", ("Date", "02/02/2026"), ("03/01/2026", "12:00"))
    assert receipt.day is not None
    assert receipt.day.value == "2026-02-02"


def test_the_amount_may_stand_below_its_word_and_the_step_to_coins_counts() -> None:
    below = read("SHOP LTD", "TOTAL AMOUNT", "60.30")
    assert below.total is not None
    assert below.total.value == "60.30"
    stepped = read("SHOP LTD", ("TOTAL AMT.", "60.31"), ("ROUNDING ADJ", "-0.01"), ("RND", "60.30"), ("CASH", "70.30"))
    assert stepped.total is not None
    assert (stepped.total.value, stepped.total.why) == ("60.30", "rounded")
    unprinted = read("SHOP LTD", ("TOTAL AMT.", "60.31"), ("ROUNDING ADJ", "-0.01"), ("CASH", "70.30"))
    assert unprinted.total is not None
    assert unprinted.total.value == "60.31"


def test_without_a_word_the_largest_amount_is_proposed_and_said_to_be_unsure() -> None:
    receipt = read("小店", ("茶", "12.00"), ("面", "28.00"), ("现金", "100.00"))
    assert receipt.total is not None
    assert (receipt.total.value, receipt.total.why, receipt.total.unsure) == ("28.00", "largest", True)


def test_a_page_that_is_no_slip_proposes_nothing() -> None:
    assert read("2026", "电话 13900001234", "***") == Receipt(None, None, None)
    assert read() == Receipt(None, None, None)
    assert read(("合计", "见附件")).total is None
