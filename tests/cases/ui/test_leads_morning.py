"""A lead's morning through Today: what is late of others, a warning that waits, seals to grant, slips, the sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import desk
from app.cases.model import Case
from app.insight.model import EarlyWarning, WarningKind
from app.sealing.copies import Share
from app.sealing.desk import register_paper
from app.sealing.model import Receiver
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.reports.reading import flat, text_of
from tests.shell.accessible import nameless
from ui.cases.day.page import DayPage
from ui.cases.day.printing import PaperWindow
from ui.cases.day.seals import SealsPart
from ui.cases.day.slips import SlipsPart
from ui.cases.today import TodayPage

HOUR = timedelta(hours=1)


@pytest.fixture
def lead(room_of: Callable[[str], Room]) -> Room:
    """The room of the lead."""
    return room_of("zhaogang")


def test_what_others_promised_and_are_late_with_stands_there(lead: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.promise(s, "", s.at + HOUR, "说明进展", case_id=case_id), cases.actors.counter)
    assert [row.whose for row in lead.page(TodayPage).agenda.table.rows] == ["王敏"]
    cases.clock.move(2 * HOUR)
    page = lead.page(TodayPage)
    assert [(row.whose, row.standing.value) for row in page.agenda.table.rows] == [("王敏", "late")]
    assert nameless(page) == []


def test_a_warning_stands_before_the_clocks_and_opens_its_page(lead: Room, cases: Cases) -> None:
    case_id = cases.new("王一")

    def warn(session: DeskSession) -> None:
        session.add(
            EarlyWarning(
                home_branch=lead.actor.branch_id,
                branch_id=lead.actor.branch_id,
                case_id=case_id,
                kind=WarningKind.CASE,
                seq=1,
                points=72,
                found=[],
                raised_at=session.at,
                to_id=lead.actor.staff_id,
            )
        )

    cases.do(warn, cases.actors.lead)
    page = lead.page(TodayPage)
    (row,) = page.agenda.table.rows
    assert (row.kind.value, row.whom) == ("warning", "王*")
    assert "Answer the warning" in str(page.agenda.table.paged.index(0, 1).data())
    QTest.keyClick(page.agenda.table, Qt.Key.Key_Return)
    assert lead.goings.went == [("warnings", {"warning_id": row.id})]


def test_the_sheet_is_one_press_away(lead: Room, cases: Cases, tmp_path: Path) -> None:
    cases.new("王一", days_ago=20)
    page = lead.page(TodayPage)
    page.morning.click()
    window = page.findChild(PaperWindow)
    assert isinstance(window, PaperWindow)
    assert window.pdf.pages == 1
    window.save_to(tmp_path / "morning.pdf")
    assert (tmp_path / "morning.pdf").read_bytes().startswith(b"%PDF")
    assert nameless(window) == []
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def _asked(cases: Cases, case_id: UUID, kind: str = "reply") -> None:
    """The clerk printed a paper of a case and asks for a seal on it."""

    def ask(session: DeskSession) -> None:
        case: Case = session.found(Case, case_id)
        shares = (Share(Receiver.CUSTOMER),)
        paper = register_paper(session, case.keys(), kind, "a" * 64, shares, pages=1)
        desk.ask_seal(session, paper.id, "business", 2, "寄送客户")

    cases.do(ask, cases.actors.counter)


def test_a_seal_is_granted_pressed_and_on_the_sheet(lead: Room, cases: Cases, tmp_path: Path) -> None:
    _asked(cases, cases.new("王一"))
    page = lead.page(TodayPage)
    (row,) = page.agenda.table.rows
    assert (row.kind.value, row.whom, row.paper) == ("seal_asked", "王敏", "reply")
    page.morning.click()
    window = page.findChild(PaperWindow)
    assert isinstance(window, PaperWindow)
    window.save_to(tmp_path / "morning.pdf")
    assert "Tobesealed" in flat(text_of(tmp_path / "morning.pdf"))
    QTest.keyClick(page.agenda.table, Qt.Key.Key_Return)
    assert lead.goings.went == [("day-work", {"part": "seals", "row_id": row.id})]
    day = lead.page(DayPage, part="seals", row_id=row.id)
    seals = day.part
    assert isinstance(seals, SealsPart)
    assert nameless(day) == []
    assert not seals.press.isEnabled()
    lead.press(day, "G")
    seals.load()
    assert seals.row.state == "granted"
    lead.press(day, "S")
    assert seals.name.text()
    assert seals.copies.value() == 2
    seals.second.put(str(cases.actors.mediator.staff_id))
    seals._press()
    seals.load()
    assert (seals.row.state, seals.row.use.second, seals.row.use.keeper) == ("registered", "李雪", "赵刚")
    assert lead.page(TodayPage).agenda.table.rows == ()


def test_a_refusal_says_why_and_who_asked_decides_nothing(
    lead: Room, room_of: Callable[[str], Room], cases: Cases
) -> None:
    _asked(cases, cases.new("王一"))
    clerk = room_of("wangmin").page(DayPage, part="seals").part
    assert isinstance(clerk, SealsPart)
    assert clerk.grant.isHidden()
    assert not clerk.press.isEnabled()
    assert clerk.withdraw.isEnabled()
    day = lead.page(DayPage, part="seals")
    seals = day.part
    assert isinstance(seals, SealsPart)
    lead.press(day, "R")
    seals._refuse()
    assert seals.row.state == "asked"
    assert any("A refusal says why." in one for one in texts_of(day))
    seals.why_not.put("应由总行用印")
    seals._refuse()
    seals.load()
    assert (seals.row.state, seals.row.decision_note) == ("refused", "应由总行用印")


def test_a_slip_is_given_and_answered_through_both_windows(
    lead: Room, room_of: Callable[[str], Room], cases: Cases
) -> None:
    day = lead.page(DayPage, part="slips")
    slips = day.part
    assert isinstance(slips, SlipsPart)
    lead.press(day, "P")
    slips.form.to.put(str(cases.actors.mediator.staff_id))
    slips.form.question.put("何时能答复？")
    slips.form.answer_by.put(cases.clock.now() + HOUR)
    slips.form.save.click()
    slips.load()
    assert slips.row.question == "何时能答复？"
    assert not slips.answer.isEnabled()
    cases.clock.move(2 * HOUR)
    (late,) = lead.page(TodayPage).agenda.table.rows
    assert (late.kind.value, late.standing.value, late.whose) == ("slip", "late", "李雪")
    officer = room_of("lixue")
    answering = officer.page(DayPage, part="slips")
    theirs = answering.part
    assert isinstance(theirs, SlipsPart)
    officer.press(answering, "A")
    theirs.text.put("明天上午")
    theirs._answer()
    theirs.load()
    assert (theirs.row.standing, theirs.row.answer) == (None, "明天上午")
    assert lead.page(TodayPage).agenda.table.rows == ()


def test_nobody_else_has_the_button(room_of: Callable[[str], Room]) -> None:
    for login in ("wangmin", "lixue", "zhouning"):
        assert "Morning sheet" not in texts_of(room_of(login).page(TodayPage))
