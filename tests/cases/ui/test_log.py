"""The log of a case, and who looked, for those who may read it."""

from __future__ import annotations

from collections.abc import Callable

from app.cases import desk
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.log import LogTab
from ui.cases.timeline import Line, Timeline


def test_lines_stand_newest_first_with_who_and_when(room: Room, cases: Cases) -> None:
    case_id = cases.new(days_ago=2)
    cases.do(lambda s: desk.add_note(s, case_id, "客户听力不好"))
    page = room.page(LogTab, case_id=case_id)
    assert page.timeline.shown() == [
        "Note: 客户听力不好",
        "Registered case 2026-0123-000001 from Branch window.",
    ]
    said = texts_of(page.timeline)
    assert said.index("2026-11-24") < said.index("2026-11-22")
    assert {"李雪", "10:00"} <= set(said)


def test_a_kind_can_be_chosen(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.add_note(s, case_id, "备注一"))
    page = room.page(LogTab, case_id=case_id)
    page.filter.put(["notes"])
    page.filter.changed.emit(["notes"])
    assert page.timeline.shown() == ["Note: 备注一"]
    page.filter.put(["people"])
    page.filter.changed.emit(["people"])
    assert page.empty.isVisibleTo(page)


def test_who_looked_is_the_auditor_s(room_of: Callable[[str], Room], cases: Cases) -> None:
    case_id = cases.new()
    cases.do(lambda s: desk.reveal(s, case_id, "phone", "给客户回电"))
    told = "Reveal · phone · reason: 给客户回电"
    assert told in room_of("zhouning").page(LogTab, case_id=case_id).timeline.shown()
    mediator = room_of("lixue")
    assert told not in mediator.page(LogTab, case_id=case_id).timeline.shown()
    assert mediator.said == []


def test_a_new_line_appears_by_itself(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(LogTab, case_id=case_id)
    with room.seat.store.action(room.actor, "test") as session:
        desk.add_note(session, case_id, "新的一条")
    room.news()
    assert page.timeline.shown()[0] == "Note: 新的一条"


def test_only_the_newest_lines_are_drawn_until_asked(room: Room) -> None:
    at = room.context.clock.now()
    view = Timeline(3)
    room.qtbot.addWidget(view)
    view.put([Line(at, "李雪", str(number)) for number in range(5)])
    assert view.shown() == ["4", "3", "2"]
    view.show_all()
    assert view.shown() == ["4", "3", "2", "1", "0"]
