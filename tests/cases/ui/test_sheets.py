"""A complaint that came on paper: registered from the sheet, its own day shown, its answer noted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from sqlalchemy import select

from app.casefile.desk import move
from app.cases.codes import Channel, Status
from app.cases.desk import ReferralData, add_referral
from app.cases.model import Case, Referral
from app.cases.views import referrals_of
from app.evidence.model import EvidenceItem
from app.kernel.clock import FixedClock, legal_day
from app.outreach import desk as events
from app.store.session import DeskSession
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


def test_the_organisation_is_told_once_and_not_before_the_acceptance(
    room: Room, cases: Cases, clock: FixedClock
) -> None:
    """What is refused is said beside the form; when told, the day stands there and the button is gone."""
    today = legal_day(clock.now())
    case_id: UUID = cases.new(channel=Channel.THIRD_PARTY)
    data = ReferralData(
        sender="Mediation Centre", sheet_no="T-7", received_on=today, contact="Zhou 021-5555", asks="A reply",
        data_agreed=True, papers=("Form",),
    )  # fmt: skip
    cases.do(lambda s: add_referral(s, case_id, data))
    page = room.page(OverviewTab, case_id=case_id)
    said = " ".join(texts_of(page.sheets))
    for part in ("Zhou 021-5555", "Asks: A reply", "with Form", "the customer agreed to data passed back"):
        assert part in said, said
    button = next(one for one in page.sheets.findChildren(QPushButton) if one.text() == "Tell them…")
    button.click()
    page.sheets.tell_it.click()
    room.news()
    assert page.sheets.telling.isVisible()  # not accepted yet
    assert cases.read(lambda s: s.scalar(select(Referral.told_on))) is None
    cases.do(lambda s: move(s, case_id, Status.ACCEPTED))
    write(page.sheets.letter, "L-1")
    page.sheets.tell_it.click()
    room.news()
    assert cases.read(lambda s: s.scalar(select(Referral.told_on))) == today
    assert not page.sheets.telling.isVisible()
    said = " ".join(texts_of(page.sheets))
    assert f"told of the acceptance {today.isoformat()}" in said
    assert "Tell them…" not in said


def test_a_case_of_an_event_leads_back_to_its_question(room: Room, cases: Cases) -> None:
    """The card names the event and opens the question; another case has none."""

    def asked(session: DeskSession) -> tuple[UUID, UUID, UUID]:
        begins = session.at + timedelta(hours=1)
        plan = events.EventData(
            title="Annual fees", starts_at=begins, ends_at=begins + timedelta(hours=1), topics=["annual_fee"]
        )
        event = events.plan_event(session, plan)
        question = events.ask(session, event.id, events.AskedNow(text="年费扣错了", may_open=True))
        case = events.open_case(session, question.id, events.OpenCase(name="李小华", phone="13800001111"))
        return event.id, question.id, case.id

    event, question, case_id = cases.do(asked)
    page = room.page(OverviewTab, case_id=case_id)
    assert page.origin.isVisible()
    assert any("Annual fees" in one for one in texts_of(page.origin))
    page.origin.go.click()
    assert room.goings.went[-1] == ("events", {"part": "questions", "event_id": event, "row_id": question})
    assert nameless(page.origin) == []
    other = room.page(OverviewTab, case_id=cases.new())
    assert not other.origin.isVisible()
