"""Statements on paper: rows and columns rebuilt from words with places, by text layer and by recognition."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.evidence.desk import look_at_pages
from app.evidence.kinds import FileKind
from app.evidence.recognition.page import PageText, packed, unpacked
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.statements import Statement
from app.evidence.statements.pdf_rows import place_of, sheet_of
from app.kernel.errors import Refusal
from app.kernel.money import Money
from tests.evidence.previewing import content
from tests.evidence.recognition.pages import line
from tests.evidence.statements.files import PROFILES
from tests.evidence.statements.printed import BANK_PAGES, CARD_PAGES, as_pdf, as_scan, layer_of


@pytest.fixture(scope="module")
def card() -> list[PageText]:
    return layer_of(as_pdf(CARD_PAGES))


def amounts(statement: Statement) -> list[tuple[str, int, str, str]]:
    return [(one.sheet, one.line_no, str(one.amount), one.description) for one in statement.lines]


CARD_LINES = [
    ("1", 4, "-1.23", "掌上生活还款"),
    ("1", 5, "56.78", "掌上生活影票-电影票"),
    ("1", 6, "1200.00", "海外书店 分期付款购买参考书 （第二行说明：含运费）"),
    ("2", 3, "-3.90", "手机银行饭票退款"),
    ("2", 4, "8000.00", "中国移动"),
]


def test_a_card_statement_of_two_pages_is_read_to_the_cent_by_the_layout_for_files(card: list[PageText]) -> None:
    statement = look_at_pages(card, "对账单.pdf", PROFILES)
    assert statement.profile == "cmb_credit"
    assert amounts(statement) == CARD_LINES
    assert statement.lines[0].posted_on == date(2023, 12, 29)
    assert statement.lines[2].original == Money(166_67, "USD")
    assert statement.totals()["CNY"] == (Money(9256_78), Money(5_13))
    assert not statement.faults
    reasons = [(row.sheet, row.line_no, row.reason) for row in statement.skipped]
    assert ("1", 8, "summary") in reasons
    assert ("2", 6, "remark") in reasons  # a sentence across the page
    assert {(page, row) for page, row, _ in reasons} >= {("1", 9), ("2", 1), ("2", 2), ("2", 7)}


def test_every_line_is_found_again_on_its_page(card: list[PageText]) -> None:
    kept = [unpacked(packed(page)) for page in card]
    for statement in (look_at_pages(card, "a", PROFILES), look_at_pages(kept, "a", PROFILES)):
        assert amounts(statement) == CARD_LINES
        for one in statement.lines:
            page = kept[int(one.sheet) - 1]
            place = place_of(page, one.line_no)
            assert place is not None
            words = [part.text for part in page.lines if abs(part.box.middle - place.middle) < place.height / 2]
            assert any(one.description.split()[0] in word for word in words)
    assert place_of(kept[0], 99) is None
    assert place_of(kept[0], 0) is None


def test_headers_in_the_middle_amounts_at_the_right_and_a_balance() -> None:
    statement = look_at_pages(layer_of(as_pdf(BANK_PAGES, latin=True)), "account.pdf", PROFILES)
    assert amounts(statement) == [
        ("1", 4, "24.50", "CORNER BOOKS LONDON"),
        ("1", 5, "-2000.00", "SALARY ACME LTD REF PAYROLL SEPTEMBER"),
        ("1", 7, "-24.50", "REFUND CORNER BOOKS"),
    ]
    assert statement.currency == "GBP"
    assert [str(one.balance) for one in statement.lines] == ["-975.50", "-2975.50", "-3000.00"]
    assert "layout_by_synonyms" in statement.notes
    assert statement.how[0].columns[0] == ("traded_on", "Date")


def test_however_the_lines_are_split_over_pages_the_sum_is_the_same() -> None:
    head = CARD_PAGES[0][2]
    body = [row for page in CARD_PAGES for row in page if len(row) >= 5 and row is not head]
    title = CARD_PAGES[0][0]
    sums = set()
    for cut in (1, 3, len(body)):
        pages = [part for part in ([title, head, *body[:cut]], [title, head, *body[cut:]]) if len(part) > 2]
        statement = look_at_pages(layer_of(as_pdf(pages)), "a", PROFILES)
        sums.add((len(statement.lines), sum((one.amount.amount for one in statement.lines), Decimal(0))))
    assert sums == {(5, Decimal("9251.65"))}


def test_pages_without_words_or_table_say_so() -> None:
    with pytest.raises(Refusal) as raised:
        look_at_pages([PageText(1, "engine")], "empty.pdf", PROFILES)
    assert raised.value.code == "evidence.statement_no_words"
    with pytest.raises(Refusal) as raised:
        look_at_pages([PageText(1, "engine", (line("敬启者 您好"),))], "letter.pdf", PROFILES)
    assert raised.value.code == "evidence.statement_layout_unknown"
    assert sheet_of([], PROFILES).rows == []


def test_unknown_headers_still_give_columns_to_map() -> None:
    words = [("何时", 0.1), ("做了什么", 0.3), ("数", 0.7)]
    first = [line(text, left, 0.1) for text, left in words]
    second = [line(text, left, 0.14) for text, left in (("2026-10-02", 0.1), ("甲商户", 0.3), ("12.00", 0.68))]
    sheet = sheet_of([PageText(1, "engine", (*first, *second))], PROFILES)
    assert [row.cells for row in sheet.rows] == [("何时", "做了什么", "数"), ("2026-10-02", "甲商户", "12.00")]
    assert place_of(PageText(1, "engine", tuple(second)), 1) is not None


@pytest.mark.skipif(not available(), reason="the extra 'recognition' is not installed")
def test_a_scanned_statement_is_read_by_recognition() -> None:
    picture = as_scan([row for row in CARD_PAGES[0] if "第二行" not in row[0][2]])
    reader = Recogniser()
    try:
        page = reader.read(content(picture, FileKind.PNG), 0)
    finally:
        reader.close()
    statement = look_at_pages([page], "扫描.png", PROFILES)
    assert statement.profile == "cmb_credit"
    assert [str(one.amount) for one in statement.lines] == ["-1.23", "56.78", "1200.00"]
    assert [one.card_tail for one in statement.lines] == ["1234"] * 3
    assert not statement.faults
