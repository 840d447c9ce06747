"""Today: counts, what to do by time, who waits; what each role sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cases import desk
from app.cases.codes import Status
from app.cases.deadlines import Urgency
from app.cases.model import Case, Visit
from app.cases.views import View
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.tasks import Task, Todo, by_time, read
from ui.cases.today import TodayPage


def todos(room: Room) -> list[tuple[Todo, str]]:
    with room.seat.store.read(room.actor) as session:
        return [(task.todo, task.no[-3:]) for task in read(session).tasks]


def task(number: int, due: date, urgency: Urgency = Urgency.LATER, todo: Todo = Todo.ANSWER) -> Task:
    return Task(todo, UUID(int=number), str(number), "", "", due, 0, urgency)


def test_tasks_stand_by_time_each_case_once_and_what_stands_still_last() -> None:
    first, second, third = date(2026, 11, 20), date(2026, 11, 25), date(2026, 12, 1)
    stopped = task(4, first, Urgency.STOPPED)
    given = [task(1, third), task(2, first, todo=Todo.SIGN), task(3, second), task(2, first), stopped]
    assert [(one.no, one.todo) for one in by_time(given)] == [
        ("2", Todo.SIGN),
        ("3", Todo.ANSWER),
        ("1", Todo.ANSWER),
        ("4", Todo.ANSWER),
    ]


def test_the_counts_lead_to_their_view(room: Room, cases: Cases) -> None:
    cases.new(days_ago=20)
    cases.new("王二")
    page = room.page(TodayPage)
    assert {view: tile.count for view, tile in page.tiles.items()} == {
        View.TO_ACCEPT: 2,
        View.DUE_SOON: 0,
        View.OVERDUE: 1,
        View.TO_SIGN: 0,
    }
    page.tiles[View.OVERDUE].click()
    assert room.goings.went == [("cases", {"view": "overdue"})]


def test_the_mediator_s_own_due_cases_and_what_waits_to_be_accepted(room: Room, cases: Cases) -> None:
    mine, other = cases.new("王一", days_ago=13), cases.new("李二", days_ago=13)
    cases.new("赵三")
    for case_id in (mine, other):
        cases.set(Case, case_id, status=Status.INVESTIGATING)
    cases.do(lambda s: desk.assign(s, mine, room.actor.staff_id), cases.actors.lead)
    assert todos(room) == [(Todo.ANSWER, "001"), (Todo.ACCEPT, "003")]


def test_enter_opens_the_case_where_the_work_is(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.set(Case, case_id, status=Status.PENDING_SIGNATURE)
    page = room.page(TodayPage)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert room.goings.opened == [(case_id, "agreement", {})]


def test_a_lead_decides_on_extensions_and_assigns(room_of: Callable[[str], Room], cases: Cases) -> None:
    late = cases.new("王一", days_ago=3)
    cases.do(lambda s: desk.request_extension(s, late, 10, "等待回复"))
    lead = room_of("zhaogang")
    assert todos(lead) == [(Todo.DECIDE_EXTENSION, "001")]
    page = lead.page(TodayPage)
    assert View.UNASSIGNED in page.tiles
    said = [str(page.model.index(0, column).data()) for column in range(page.model.columnCount())]
    assert "王*" in said


def test_nobody_decides_on_their_own_request(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.request_extension(s, case_id, 10, "等待回复"))
    assert todos(room) == [(Todo.ACCEPT, "001")]


def test_an_approved_extension_is_to_be_told_at_the_window(room_of: Callable[[str], Room], cases: Cases) -> None:
    case_id = cases.new()
    asked = cases.do(lambda s: desk.request_extension(s, case_id, 10, "等待回复").id)
    cases.do(lambda s: desk.decide_extension(s, asked, True), cases.actors.lead)
    assert (Todo.TELL_EXTENSION, "001") in todos(room_of("wangmin"))


def test_who_goes_first_stands_first_with_the_word(room_of: Callable[[str], Room], cases: Cases) -> None:
    clerk = room_of("wangmin")
    cases.do(lambda s: desk.arrive(s, "A001", topic="年费"), clerk.actor)
    cases.do(lambda s: desk.arrive(s, "A002", needs=["elderly"]), clerk.actor)
    page = clerk.page(TodayPage)
    said = texts_of(page.waiting)
    assert said.index("A002") < said.index("A001")
    assert page.waiting.nobody.isHidden()


def test_a_number_without_a_number_is_refused_beside_the_field(room_of: Callable[[str], Room]) -> None:
    clerk = room_of("wangmin")
    page = clerk.page(TodayPage)
    clerk.press(page, "W")
    page.waiting.save.click()
    row = page.waiting.form.rows["queue_no"]
    assert "number is missing" in row.message.text()
    assert row.message.isVisibleTo(page)
    assert clerk.said == []


def test_a_number_is_taken_and_stands_in_the_list(room_of: Callable[[str], Room]) -> None:
    clerk = room_of("wangmin")
    page = clerk.page(TodayPage)
    page.waiting.take_number()
    page.waiting.queue_no.setText("a017")
    page.waiting.needs.put(["pregnant"])
    page.waiting.save.click()
    clerk.news()
    assert "A017" in texts_of(page.waiting)
    assert page.waiting.opening.isHidden()


def test_whoever_is_called_goes_on_in_a_new_walk_in(room_of: Callable[[str], Room], cases: Cases) -> None:
    clerk = room_of("wangmin")
    visit = cases.do(lambda s: desk.arrive(s, "A001").id, clerk.actor)
    page = clerk.page(TodayPage)
    page.waiting._serve(page.waiting.shelf._key[0])  # type: ignore[index]
    assert clerk.goings.went == [("walk-in", {"visit_id": visit})]
    clerk.news()
    assert "A001" not in texts_of(page.waiting)


def test_who_left_is_noted(room_of: Callable[[str], Room], cases: Cases) -> None:
    clerk = room_of("wangmin")
    visit = cases.do(lambda s: desk.arrive(s, "A001").id, clerk.actor)
    page = clerk.page(TodayPage)
    page.waiting._gone(page.waiting.shelf._key[0])  # type: ignore[index]
    assert cases.read(lambda s: s.found(Visit, visit).left_at) is not None


def test_an_empty_day_says_what_to_do(room: Room) -> None:
    page = room.page(TodayPage)
    assert "F2" in page.empty.hint.text()
    assert page.empty.isVisibleTo(page)


def test_a_change_elsewhere_is_shown(room: Room, cases: Cases) -> None:
    page = room.page(TodayPage)
    with room.seat.store.action(cases.actors.counter, "cases.register") as session:
        desk.register_walk_in(session, desk.WalkIn(name="李小华", phone="13800138000", narrative="年费争议"))
    room.news()
    assert page.model.rowCount() == 1
    assert page.tiles[View.TO_ACCEPT].count == 1


def test_an_auditor_reads_only(room_of: Callable[[str], Room], cases: Cases) -> None:
    cases.new(days_ago=20)
    page = room_of("zhouning").page(TodayPage)
    assert page.model.rowCount() == 0
    assert page.tiles[View.OVERDUE].count == 1
    assert page.keys() == []
    assert not page.new.isVisibleTo(page)
    assert not page.waiting.number_button.isVisibleTo(page)


def test_an_administrator_sees_a_sentence(room_of: Callable[[str], Room]) -> None:
    admin = room_of("admin")
    page = admin.page(TodayPage)
    assert "Your role sees no cases" in texts_of(page)
    assert admin.said == []


@pytest.mark.parametrize("login", ["wangmin", "lixue", "zhaogang", "sunyi"])
def test_the_large_button_begins_a_walk_in(room_of: Callable[[str], Room], login: str) -> None:
    one = room_of(login)
    one.page(TodayPage).new.click()
    assert one.goings.went == [("walk-in", {})]
