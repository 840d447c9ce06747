"""The day's work through its page: each part shown, acted on by keyboard, refused beside its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import desk
from app.cases.codes import Status
from app.cases.model import Case, Promise, ShiftHandover, Slip
from app.evidence import desk as evidence
from app.evidence.model import Original
from app.sealing.model import Delivery
from app.staff.model import Absence, Duty
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.day.page import DayPage
from ui.cases.today import TodayPage
from ui.widgets.moment_field import parse_minute

HOUR = timedelta(hours=1)
Enter = Callable[[str], Room]


@pytest.fixture
def clerk(room_of: Enter) -> Room:
    return room_of("wangmin")


@pytest.fixture
def lead(room_of: Enter) -> Room:
    return room_of("zhaogang")


def promised(cases: Cases, clerk: Room, after: timedelta = HOUR, **more: object) -> Promise:
    case_id = cases.new()
    return cases.do(
        lambda s: desk.promise(s, "", s.at + after, "说明年费能否退还", case_id=case_id, **more),  # type: ignore[arg-type]
        clerk.actor,
    )


def put_when(control: object, day: date, minute: str) -> None:
    control.day.put_day(day)  # type: ignore[attr-defined]
    control.time.put(minute)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("14:30", "14:30"),
        ("1430", "14:30"),
        ("9：05", "09:05"),
        ("9", "09:00"),
        ("9点", "09:00"),
        ("25", None),
        ("x", None),
    ],
)
def test_a_minute_is_read_as_people_type_it(typed: str, told: str | None) -> None:
    read = parse_minute(typed)
    assert (None if read is None else read.strftime("%H:%M")) == told


@pytest.mark.parametrize("login", ["wangmin", "lixue", "zhaogang", "sunyi", "zhouning", "admin"])
def test_every_role_sees_every_part_and_each_control_has_a_name(room_of: Enter, login: str) -> None:
    room = room_of(login)
    page = room.page(DayPage)
    assert nameless(page) == []
    for name in getattr(page, "parts", {}):
        page.opened(part=name)
        assert nameless(page) == []
        assert all(key.label for key in list(page.keys()))
    assert room.said == []


def test_a_late_promise_is_red_with_a_word_and_noted_by_one_key(clerk: Room, cases: Cases) -> None:
    promised(cases, clerk)
    cases.clock.move(2 * HOUR)
    page = clerk.page(DayPage, part="promises")
    part = page.parts["promises"]
    assert part.list is not None
    said = [str(part.list.paged.index(0, column).data()) for column in range(part.list.paged.columnCount())]
    assert "Late" in said[0]
    assert said[1].startswith("李*华")
    assert "13800138000" not in "".join(said)
    clerk.press(page, "2")
    clerk.news()
    assert "tried 1 time" in str(part.list.paged.index(0, 3).data())
    clerk.press(page, "1")
    clerk.news()
    assert part.list.paged.rowCount() == 0
    assert clerk.said[-1].text == "Noted: Reached"


def test_later_asks_for_the_new_time_and_keeps_who_is_meant(clerk: Room, cases: Cases) -> None:
    made = promised(cases, clerk)
    page = clerk.page(DayPage, part="promises")
    acts = page.parts["promises"].acts  # type: ignore[attr-defined]
    clerk.press(page, "5")
    assert not acts.openings[0].isHidden()
    clerk.news()
    assert not acts.openings[0].isHidden()
    put_when(acts.due_at, date(2026, 11, 25), "10:30")
    acts._put_off()
    clerk.news()
    moved = cases.read(lambda s: s.found(Promise, made.id))
    assert moved.due_at.isoformat() == "2026-11-25T02:30:00+00:00"
    assert acts.openings[0].isHidden()


def test_the_whole_number_is_shown_on_demand_only(clerk: Room, cases: Cases) -> None:
    promised(cases, clerk)
    page = clerk.page(DayPage, part="promises")
    acts = page.parts["promises"].acts  # type: ignore[attr-defined]
    assert "13800138000" not in texts_of(page)
    clerk.press(page, "H")
    assert "13800138000" in texts_of(page)
    assert acts.said.accessibleName() == "13800138000"


def test_giving_up_without_a_reason_is_refused_beside_the_field(clerk: Room, cases: Cases) -> None:
    made = promised(cases, clerk)
    page = clerk.page(DayPage, part="promises")
    acts = page.parts["promises"].acts  # type: ignore[attr-defined]
    clerk.press(page, "X")
    acts._drop()
    assert acts.up_form.rows["reason"].message.isVisibleTo(page)
    acts.reason.setText("客户已在别处办理")
    acts._drop()
    assert cases.read(lambda s: s.found(Promise, made.id)).drop_reason == "客户已在别处办理"


def test_it_is_passed_on_to_a_colleague(clerk: Room, cases: Cases) -> None:
    made = promised(cases, clerk)
    page = clerk.page(DayPage, part="promises")
    acts = page.parts["promises"].acts  # type: ignore[attr-defined]
    clerk.press(page, "T")
    acts._pass_on()
    assert acts.on_form.rows["for_id"].message.isVisibleTo(page)
    acts.keeper.put(str(cases.actors.mediator.staff_id))
    acts._pass_on()
    assert cases.read(lambda s: s.found(Promise, made.id)).for_id == cases.actors.mediator.staff_id


def test_a_letter_that_came_back_stands_in_today_until_it_is_sent_again(clerk: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.send_paper(s, case_id, "reply", "ems", note="EE123"), clerk.actor)
    cases.clock.move(timedelta(days=3))
    page = clerk.page(DayPage, part="deliveries")
    part = page.parts["deliveries"]
    clerk.press(page, "B")
    part._return()  # type: ignore[attr-defined]
    clerk.news()
    today = clerk.page(TodayPage)
    assert [row.kind.value for row in today.agenda.table.rows] == ["returned"]
    assert any("Send again to 李*华" in str(today.agenda.table.paged.index(0, c).data()) for c in range(4))
    today.agenda.table.setFocus()
    QTest.keyClick(today.agenda.table, Qt.Key.Key_Return)
    assert clerk.goings.went[-1][0] == "day-work"
    clerk.press(page, "A")
    part.sending.save.click()  # type: ignore[attr-defined]
    clerk.news()
    sent = cases.read(lambda s: [row.how for row in s.query(Delivery)])
    assert sent == ["ems", "ems"]
    assert today.agenda.isHidden()
    assert part.list is not None
    assert part.list.paged.rowCount() == 1
    clerk.press(page, "V")
    part._prove()  # type: ignore[attr-defined]
    clerk.news()
    assert part.list.paged.rowCount() == 0


def test_an_original_goes_back_against_a_signature(clerk: Room, cases: Cases) -> None:
    case_id = cases.new()
    made = cases.do(lambda s: evidence.take_original(s, case_id, "购房合同", 12, "李小华", "二号铁柜"), clerk.actor)
    page = clerk.page(DayPage, part="originals")
    part = page.parts["originals"]
    clerk.press(page, "B")
    part._give()  # type: ignore[attr-defined]
    assert part.back_form.rows["to_whom"].message.isVisibleTo(page)  # type: ignore[attr-defined]
    part.to_whom.setText("李小华")  # type: ignore[attr-defined]
    part._give()  # type: ignore[attr-defined]
    clerk.news()
    back = cases.read(lambda s: s.found(Original, made.id))
    assert (back.returned_to, back.acknowledged, back.returned_by) == ("李小华", "signed", clerk.actor.staff_id)
    assert part.list is not None
    assert part.list.paged.rowCount() == 0


def test_what_was_not_given_back_when_the_case_ended_stands_in_today(clerk: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: evidence.take_original(s, case_id, "购房合同", 12, "李小华", "二号铁柜"), clerk.actor)
    assert clerk.page(TodayPage).agenda.isHidden()
    cases.set(Case, case_id, status=Status.CLOSED, closed_on=date(2026, 11, 24))
    today = clerk.page(TodayPage)
    assert [row.kind.value for row in today.agenda.table.rows] == ["original"]


def test_a_slip_is_given_stands_in_today_and_is_answered(clerk: Room, lead: Room, cases: Cases) -> None:
    given = lead.page(DayPage, part="slips")
    form = given.parts["slips"].form  # type: ignore[attr-defined]
    lead.press(given, "P")
    form.to.put(str(clerk.actor.staff_id))
    form.question.setPlainText("为什么三天没有联系客户？")
    form.save.click()
    assert form.form.rows["answer_by"].message.isVisibleTo(given)
    put_when(form.answer_by, date(2026, 11, 24), "23:00")
    form.save.click()
    slip = cases.read(lambda s: s.query(Slip).one())
    assert slip.to_id == clerk.actor.staff_id
    today = clerk.page(TodayPage)
    assert [row.kind.value for row in today.agenda.table.rows] == ["slip"]
    page = clerk.page(DayPage, part="slips")
    part = page.parts["slips"]
    clerk.press(page, "A")
    part.text.setPlainText("客户电话停机，已改寄信。")  # type: ignore[attr-defined]
    part._answer()  # type: ignore[attr-defined]
    clerk.news()
    assert cases.read(lambda s: s.found(Slip, slip.id)).answer == "客户电话停机，已改寄信。"
    assert "Answered" in str(part.list.paged.index(0, 0).data())  # type: ignore[union-attr]


def test_a_late_slip_is_shown_to_the_lead(clerk: Room, lead: Room, cases: Cases) -> None:
    cases.do(lambda s: desk.give_slip(s, "何时答复？", s.at + HOUR, to_id=clerk.actor.staff_id), lead.actor)
    assert lead.page(TodayPage).agenda.isHidden()
    cases.clock.move(2 * HOUR)
    rows = lead.page(TodayPage).agenda.table.rows
    assert [(row.kind.value, row.standing.value, row.whose) for row in rows] == [("slip", "late", "王敏")]


def test_the_shift_is_handed_over_with_its_promises_and_taken(
    clerk: Room, room: Room, cases: Cases, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr("ui.cases.day.shift.show_shift", lambda _page, one: shown.append(one))
    made = promised(cases, clerk)
    page = clerk.page(DayPage, part="shift")
    part = page.parts["shift"]
    clerk.press(page, "G")
    part._give()  # type: ignore[attr-defined]
    assert part.form.rows["taker_id"].message.isVisibleTo(page)  # type: ignore[attr-defined]
    part.taker.put(str(room.actor.staff_id))  # type: ignore[attr-defined]
    part._give()  # type: ignore[attr-defined]
    given = cases.read(lambda s: s.query(ShiftHandover).one())
    assert shown == [given.id]
    assert cases.read(lambda s: s.found(Promise, made.id)).for_id == room.actor.staff_id
    assert [row.kind.value for row in room.page(TodayPage).agenda.table.rows] == ["promise", "shift"]
    taking = room.page(DayPage, part="shift")
    room.press(taking, "T")
    room.news()
    assert cases.read(lambda s: s.found(ShiftHandover, given.id)).taken_by == room.actor.staff_id


def test_absence_and_the_work_that_goes_to_the_deputy_and_back(lead: Room, cases: Cases) -> None:
    actors = cases.actors
    mine = cases.new()
    cases.do(lambda s: desk.assign(s, mine, actors.mediator.staff_id), actors.lead)
    page = lead.page(DayPage, part="away")
    part = page.parts["away"]
    lead.press(page, "P")
    part.who.put(str(actors.mediator.staff_id))  # type: ignore[attr-defined]
    part._enter()  # type: ignore[attr-defined]
    assert part.form.rows["to_on"].message.isVisibleTo(page)  # type: ignore[attr-defined]
    part.to_on.put_day(date(2026, 11, 26))  # type: ignore[attr-defined]
    part.deputy.put(str(actors.lead.staff_id))  # type: ignore[attr-defined]
    part._enter()  # type: ignore[attr-defined]
    assert "limit" in part.form.rows["deputy_id"].message.text()  # type: ignore[attr-defined]
    part.deputy.put(str(actors.counter.staff_id))  # type: ignore[attr-defined]
    part._enter()  # type: ignore[attr-defined]
    lead.news()
    absence = cases.read(lambda s: s.query(Absence).one())
    assert (absence.staff_id, absence.deputy_id) == (actors.mediator.staff_id, actors.counter.staff_id)
    lead.press(page, "T")
    picking = part.picking  # type: ignore[attr-defined]
    assert picking.chosen() == ({mine}, set())
    picking.save.click()
    assert cases.read(lambda s: s.found(Case, mine)).owner_id == actors.counter.staff_id
    lead.press(page, "B")
    assert cases.read(lambda s: s.found(Case, mine)).owner_id == actors.mediator.staff_id
    assert lead.said[-1].text == "Given back: 1 case(s), 0 promise(s)."


def test_the_roster_is_kept_as_it_is_chosen(lead: Room, cases: Cases) -> None:
    page = lead.page(DayPage, part="roster")
    part = page.parts["roster"]
    today = date(2026, 11, 24).weekday()
    assert not part.duty[0].isEnabled() or today == 0  # type: ignore[attr-defined]
    deputy = part.deputy[today]  # type: ignore[attr-defined]
    deputy.put(str(cases.actors.counter.staff_id))
    deputy.chosen.emit(deputy.value_key())
    assert "Choose first" in part.said.text()  # type: ignore[attr-defined]
    duty = part.duty[today]  # type: ignore[attr-defined]
    duty.put(str(cases.actors.mediator.staff_id))
    duty.chosen.emit(duty.value_key())
    kept = cases.read(lambda s: s.query(Duty).one())
    assert (kept.on_day, kept.staff_id) == (date(2026, 11, 24), cases.actors.mediator.staff_id)
    lead.press(page, "]")
    assert "2026-11-30 to 2026-12-06" in part.week.text()  # type: ignore[attr-defined]


def test_somebody_who_is_no_lead_enters_only_their_own_absence(clerk: Room, cases: Cases) -> None:
    page = clerk.page(DayPage, part="away")
    part = page.parts["away"]
    clerk.press(page, "P")
    assert not part.who.isEnabled()  # type: ignore[attr-defined]
    assert part.who.person() == clerk.actor.staff_id  # type: ignore[attr-defined]
    offered = page.keys()
    assert not [key for key in offered if key.sequence == "T"]


def test_the_next_visitor_is_called_by_one_key_and_who_left_is_told(clerk: Room, cases: Cases) -> None:
    cases.do(lambda s: desk.arrive(s, "A001"), clerk.actor)
    gone = cases.do(lambda s: desk.arrive(s, "A002").id, clerk.actor)
    cases.do(lambda s: desk.arrive(s, "A003", needs=["pregnant"]), clerk.actor)
    cases.clock.move(timedelta(minutes=25))
    cases.do(lambda s: desk.gone(s, gone), clerk.actor)
    page = clerk.page(TodayPage)
    assert any("A002 at " in said and "after 25 min" in said for said in texts_of(page.waiting))
    clerk.press(page, "N")
    clerk.news()
    assert clerk.goings.went[-1][0] == "walk-in"
    assert "A003" not in texts_of(page.waiting)
    clerk.press(page, "N")
    clerk.press(page, "N")
    assert "Nobody is waiting" in clerk.said[-1].text
