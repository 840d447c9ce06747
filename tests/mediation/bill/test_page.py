"""The bill check through the window: choose, type terms, read the working, note, go to the transaction, print."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.casefile.papers import papers_of
from app.kernel.wording import Language, Wording
from app.mediation import desk
from app.mediation.bill.fields import Group
from tests.cases.ui.conftest import Room
from tests.mediation.bill.conftest import BILL, read_in
from tests.mediation.conftest import Desk
from tests.shell.accessible import nameless
from tests.widgets.ime import commit
from ui.casefile.gathering import gather
from ui.cases.day.printing import PaperWindow
from ui.mediation.bill import BillSection
from ui.mediation.mediation import MediationTab

Billed = Callable[..., tuple[UUID, UUID]]
WORDING = Path(__file__).parents[3] / "resources" / "wording"
BY_GROUP = Group.INTEREST


def opened(room: Room, case_id: UUID) -> tuple[MediationTab, BillSection]:
    page = room.page(MediationTab, case_id=case_id, part="bill")
    return page, page.bill


def working(section: BillSection) -> str:
    section.moved(section.row)
    return "\n".join(label.text() for label in section.working.findChildren(QLabel))


def test_a_bill_is_checked_from_the_choice_to_the_paper(room: Room, hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    page, bill = opened(room, case_id)
    assert "Choose a statement above" in bill.nothing.hint.text()
    room.press(page, "O")
    assert "choose a statement first" in room.said[-1].text
    bill.statement.chosen.emit(str(item_id))
    room.news()
    assert [row.component for row in bill.lines.rows] == ["interest", "interest", "late_charge", "annual_fee"]
    assert bill.outcome.text().startswith("Differences together 0.00")

    # The contract says: only the unpaid part bears interest.
    room.press(page, "T")
    assert bill.terms.fields["daily_rate"].placeholderText() == "0.05%"
    assert bill.terms.marks["base"].text() == "default"
    bill.terms.settled.emit("base", "unpaid")
    room.news()
    assert bill.terms.marks["base"].text() == "contract"
    assert bill.outcome.text().startswith("Differences together +216.00 (to the customer)")
    assert page.bar.tabText(page.bar.currentIndex()) == "Bill check 1"

    # Full-width digits, typed; what cannot be read is told at its field and kept.
    rate = bill.terms.fields["daily_rate"]
    rate.setFocus()
    commit(rate, "０.０６％")
    rate.leave()  # type: ignore[union-attr]
    room.news()
    assert str(bill.lines.rows[0].computed) == "37.44"  # 1,200.00 × 0.0006 × 52
    rate.clear()
    QTest.keyClicks(rate, "many")
    rate.leave()  # type: ignore[union-attr]
    room.news()
    fault = bill.terms.forms[BY_GROUP].rows["daily_rate"].message.text()
    assert "many" in fault
    assert not list(bill.lines.rows)
    assert "cannot be read: Daily rate" in bill.outcome.text()
    bill.terms.settled.emit("daily_rate", "")
    room.news()
    assert nameless(page) == []

    room.press(page, "T")
    bill.lines.select(bill.lines.rows[0].id)
    told = working(bill)
    for words in ("full-amount interest", "1,200.00 × 0.05% × 52 days = 31.20", "payment 10,800.00", "paid in time"):
        assert words in told, words
    room.press(page, "N")
    bill.note.put("合约第八条")
    bill._note()
    room.news()
    assert "合约第八条" in working(bill)

    QTest.keyClick(bill.lines, Qt.Key.Key_Return)
    case, tab, args = room.goings.opened[-1]
    assert (case, tab, args["item_id"]) == (case_id, "evidence", item_id)
    assert args["transaction_id"] == bill.lines.rows[0].lines[0].transaction_id

    room.press(page, "O")
    window = page.findChild(PaperWindow)
    assert isinstance(window, PaperWindow)
    window.close()


def test_nothing_to_choose_says_where_statements_come_from(room: Room, hands: Desk) -> None:
    page, bill = opened(room, hands.case())
    assert "Read a statement into the case in Evidence" in bill.nothing.hint.text()
    bill.follow()
    bill.ask_note()
    assert room.goings.opened == []
    assert nameless(page) == []


def test_another_statement_and_another_case(room: Room, hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    other = read_in(hands, case_id, rows=BILL[:2], seq=2)
    page, bill = opened(room, case_id)
    for one, count in ((item_id, 4), (other, 0), (item_id, 4)):
        bill.statement.chosen.emit(str(one))
        room.news()
        assert len(bill.lines.rows) == (count or len(bill.lines.rows))
        assert bill.view is not None
        assert bill.view.statement is not None
        assert bill.view.statement.item_id == one
    second = hands.case(name="王芳", card="6222020012349999")
    page.opened(case_id=second)
    bill.take_focus()
    assert bill.view is not None
    assert not bill.view.begun


def test_whoever_only_reads_changes_nothing(room_of: Callable[[str], Room], hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    check_id = hands.do(lambda s: desk.check_bill(s, case_id, item_id).id)
    page, bill = opened(room_of("zhouning"), case_id)
    offered = page.keys()
    assert "N" not in [key.sequence for key in offered]
    assert not bill.terms.fields["base"].isEnabled()
    bill.terms.settled.emit("base", "unpaid")
    from app.mediation.model import BillCheck

    assert hands.read(lambda s: s.found(BillCheck, check_id).terms) == {}


@pytest.mark.parametrize("language", list(Language))
def test_the_paper_says_what_the_screen_says(hands: Desk, billed: Billed, language: Language) -> None:
    words = Wording.load(WORDING, language)
    case_id, item_id = billed()

    def kinds() -> list[str]:
        return [offer.kind for offer in hands.read(lambda s: papers_of(s, case_id)).offers]

    def text(**typed: str) -> str:
        hands.do(lambda s: desk.put_terms(s, check_id, typed).id)
        job = hands.do(lambda s: gather(s, "bill_check", number, words, sitting=1))
        data = job.make(printed_at=hands.clock.now()).data
        return "".join("".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())

    assert "bill_check" not in kinds()
    check_id = hands.do(lambda s: desk.check_bill(s, case_id, item_id).id)
    assert "bill_check" in kinds()
    number = hands.whole(case_id).header.no
    found = text(base="unpaid", compounding="")
    for said in ("247.20", "31.20", "+216.00", words.label("bill_way", "full_amount"), "李*华", "1,200.00×0.05%×52"):
        assert "".join(said.split()) in found, said
    assert "李小华" not in found
    assert "".join(words.text("reports.bill.unread").split()) in text(daily_rate="?")
    empty = text(daily_rate="", start="2026-04-01", until="2026-04-30")
    assert "".join(words.text("reports.bill.no_lines").split()) in empty
    law = text(until="", start="", base="full", compounding="", principal="5000", bearing="yes")
    assert "".join(words.text("reports.bill.working").split()) in law
