"""Every sample statement, read completely.

Counts and sums were taken with other tools (awk, csv, python-calamine) beforehand.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest

from app.evidence.statements import read_statement
from app.evidence.statements.lines import LineKind, Statement
from tests.evidence.statements.files import PROFILES, ROOT

SAMPLES = ROOT.parent / "shared" / "samples" / "statements"
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples lie beside the repository and are not here")

# file: profile, lines, {currency: (spent, came back)}, sum of neutral lines, skipped rows by reason
EXPECTED: dict[str, tuple[str, int, dict[str, tuple[str, str]], str, dict[str, int]]] = {
    "cmb-credit.csv": ("cmb_credit", 6, {"CNY": ("8056.78", "380.80")}, "0", {"title": 1, "header": 1}),
    "boc-credit.csv": (
        "boc_credit",
        14,
        {"CNY": ("1228.09", "989.84"), "USD": ("3.72", "0.00")},
        "0",
        {"title": 1, "header": 1},
    ),
    "icbc-credit.csv": (
        "icbc_credit",
        9,
        {"CNY": ("363.13", "4621.01")},
        "0",
        {"title": 3, "header": 1, "summary": 1},
    ),
    "citic-credit.xls": ("citic_credit", 13, {"CNY": ("1098.80", "1.41")}, "0", {"title": 1, "header": 1}),
    "alipay.csv": ("alipay", 10, {"CNY": ("211.64", "222294.53")}, "181.34", {"title": 22, "header": 1}),
    # Spent 2,904.53, received 28.49, a card repaid with 548.58; the second sheet repeats the first.
    "wechat.xlsx": (
        "wechat",
        27,
        {"CNY": ("2904.53", "577.07")},
        "25552.31",
        {"title": 30, "header": 2, "repeated_sheet": 27},
    ),
    "anz-credit.ofx": ("ofx", 1, {"AUD": ("5.50", "0.00")}, "0", {}),
}


def sample(name: str) -> Statement:
    return read_statement(SAMPLES / name, PROFILES)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_is_read_completely_and_to_the_cent(name: str) -> None:
    profile, lines, totals, neutral, skipped = EXPECTED[name]
    statement = sample(name)
    assert statement.profile == profile
    assert len(statement.lines) == lines
    assert {code: (str(spent), str(back)) for code, (spent, back) in statement.totals().items()} == totals
    assert sum((line.amount.amount for line in statement.lines if line.neutral), Decimal(0)) == Decimal(neutral)
    assert Counter(row.reason for row in statement.skipped) == skipped
    assert not statement.faults


def test_every_sample_is_expected() -> None:
    assert {file.name for file in SAMPLES.iterdir()} == EXPECTED.keys()


def test_cmb_days_without_a_year_cross_the_new_year() -> None:
    lines = sample("cmb-credit.csv").lines
    assert [(line.traded_on, line.posted_on) for line in lines[:4]] == [
        (None, date(2023, 12, 29)),
        (None, date(2023, 12, 30)),
        (None, date(2024, 1, 1)),
        (date(2024, 1, 2), date(2024, 1, 3)),
    ]
    assert [line.kind for line in lines] == [LineKind.REPAYMENT] * 3 + [
        LineKind.PURCHASE,
        LineKind.REFUND,
        LineKind.PURCHASE,
    ]
    assert lines[5].country == "CN"
    assert lines[5].original is None
    assert {line.card_tail for line in lines} == {"1234"}


def test_boc_tells_refunds_repayments_and_foreign_purchases_apart() -> None:
    statement = sample("boc-credit.csv")
    by_line = {line.line_no: line for line in statement.lines}
    assert by_line[5].kind is LineKind.INCOME  # interest that the bank paid
    assert by_line[6].kind is LineKind.REPAYMENT  # a person's transfer
    assert by_line[10].kind is LineKind.REFUND  # a merchant's
    abroad = by_line[16]
    assert (abroad.merchant, abroad.country, abroad.amount.currency) == ("MICROSOFT*XBOX", "JPN", "USD")
    assert abroad.description == "MICROSOFT*XBOXJPN"
    assert statement.account_hint == "2875/4260"


def test_icbc_balance_is_what_is_owed_and_moves_with_the_lines() -> None:
    statement = sample("icbc-credit.csv")
    newest_first = [line for line in statement.lines if line.line_no in range(9, 12)]
    for later, earlier in pairwise(newest_first):
        assert later.balance is not None
        assert earlier.balance is not None
        assert earlier.balance + later.amount == later.balance
    assert statement.account_hint == "1234****5678"
    assert statement.lines[-1].description == "广东联合电子收费股份"  # the starred-out text says nothing


def test_citic_keeps_tails_that_a_spreadsheet_made_numbers() -> None:
    statement = sample("citic-credit.xls")
    assert {line.card_tail for line in statement.lines} == {"6688"}
    assert [line.kind for line in statement.lines if line.amount.fen < 0] == [LineKind.INCOME, LineKind.REPAYMENT]


def test_wallets_tell_how_many_records_they_had_and_the_reader_says_when_some_are_missing() -> None:
    assert (sample("alipay.csv").announced, sample("wechat.xlsx").announced) == (66, 43)
    assert sample("alipay.csv").notes == ("count_differs",)
    assert sample("wechat.xlsx").notes == ("count_differs", "sheet_repeated")
    assert sample("alipay.csv").account_hint == "x***@gmail.com"


def test_ofx_account_is_masked() -> None:
    statement = sample("anz-credit.ofx")
    assert statement.account_hint == "123412******1234"
    assert (statement.period_from, statement.period_to) == (date(2017, 3, 11), date(2017, 5, 9))
    assert statement.lines[0].posted_on == date(2017, 5, 8)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_name_of_a_copy_does_not_matter(name: str, tmp_path: Path) -> None:
    copy = tmp_path / "0f3a.bin"
    copy.write_bytes((SAMPLES / name).read_bytes())
    assert read_statement(copy, PROFILES, name="账单").lines == sample(name).lines
