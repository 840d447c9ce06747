"""A complaint that came on paper: registered from the sheet, its own day shown, its answer noted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.cases.codes import Channel
from app.cases.model import Case, Referral
from app.cases.views import referrals_of
from app.evidence.model import EvidenceItem
from app.kernel.clock import FixedClock, legal_day
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.overview import OverviewTab
from ui.cases.sheets import SheetsPage


def write(control: QWidget, text: str) -> None:
    """Type into a field."""
    control.setFocus()
    QTest.keyClicks(control, text)
    control.flush()  # type: ignore[attr-defined]


def test_a_city_hotline_sheet_becomes_a_case(room: Room, cases: Cases, clock: FixedClock, tmp_path: Path) -> None:
    """With the day that it states, its scan as an exhibit, and receipt on the day it came."""
    today = legal_day(clock.now())
    page = room.page(SheetsPage)
    assert nameless(page) == []
    room.press(page, "Ctrl+Return")
    assert "Please choose" in " ".join(texts_of(page))
    page.came_by.put("city_hotline")
    room.press(page, "Ctrl+Return")
    assert cases.read(lambda s: s.scalar(select(Case.id))) is None
    write(page.sheet.whom, "12345")
    write(page.sheet.sheet_no, "SH-9")
    write(page.sheet.received_on, (today - timedelta(days=1)).isoformat())
    write(page.sheet.due_on, (today + timedelta(days=4)).isoformat())
    write(page.name, "Zhao Ming")
    write(page.address, "Jiangning Road 3")
    write(page.narrative, "The annual fee was not paid back.")
    scan = tmp_path / "sheet.txt"
    scan.write_text("sheet", encoding="utf-8")
    page.take_scan(scan)
    room.press(page, "Ctrl+Return")
    case = cases.read(lambda s: s.scalars(select(Case)).one())
    assert (str(case.channel), case.received_on) == ("city_hotline", today - timedelta(days=1))
    row = cases.read(lambda s: referrals_of(s, case.id))[0]
    assert (row.sheet_no, row.due_on) == ("SH-9", today + timedelta(days=4))
    assert row.scan_id == cases.read(lambda s: s.scalar(select(EvidenceItem.id)))
    assert room.goings.opened[-1][0] == case.id
    assert room.seat.store.drafts.load(f"sheet/{room.actor.staff_id}") == {}


def test_what_was_typed_stands_there_again(room: Room) -> None:
    """Nobody waits, so it is not asked."""
    page = room.page(SheetsPage)
    write(page.sheet.whom, "A letter")
    write(page.narrative, "They write")
    page.closed()
    other = room.page(SheetsPage)
    assert (other.sheet.whom.text(), other.narrative.text()) == ("A letter", "They write")


def test_the_overview_shows_notes_and_answers_sheets(room: Room, cases: Cases, clock: FixedClock) -> None:
    """The clock of the sheet stands among the deadlines until it is answered."""
    today = legal_day(clock.now())
    case_id: UUID = cases.new(channel=Channel.REGULATOR)
    page = room.page(OverviewTab, case_id=case_id)
    page.sheets.go()
    write(page.sheets.form.whom, "Regulator")
    write(page.sheets.form.sheet_no, "R-1")
    write(page.sheets.form.received_on, today.isoformat())
    write(page.sheets.form.due_on, (today + timedelta(days=6)).isoformat())
    page.sheets.save.click()
    room.news()
    assert any("as on the sheet R-1" in one for one in texts_of(page))
    row = cases.read(lambda s: referrals_of(s, case_id))[0]
    page.sheets._answer(row)
    write(page.sheets.number, "Reply 9")
    page.sheets.send.click()
    room.news()
    assert not any("as on the sheet R-1" in one for one in texts_of(page))
    assert any("Reply 9" in one for one in texts_of(page))
    assert cases.read(lambda s: s.scalar(select(Referral.answered_on))) == today
    assert nameless(page.sheets) == []
