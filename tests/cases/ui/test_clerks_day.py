"""A counter clerk's day through the whole window, by keyboard where there is a key: from the first number to the
handover. Arrival, call, walk-in, promise, attempts, a letter that came back, an original, the shift.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from sqlalchemy import select

from app.casefile.shift import handovers
from app.cases.model import Case, Promise, PromiseAttempt, Visit
from app.cases.views import deliveries_open, promises_waiting
from app.evidence.views import originals_held
from tests.cases.ui.conftest import Cases, Room
from ui.cases.day.page import DayPage
from ui.cases.overview import OverviewTab
from ui.cases.today import TodayPage
from ui.interviews.walk_in import WalkInPage
from ui.shell.frame import Frame
from ui.shell.registry import Registry

HOUR = timedelta(hours=1)


@pytest.fixture
def clerk(room_of: Callable[[str], Room]) -> Room:
    """The room of the counter clerk."""
    return room_of("wangmin")


@pytest.fixture
def frame(clerk: Room) -> Frame:
    """The clerk's whole window over a real store."""
    made = Frame(clerk.context, Registry())
    clerk.qtbot.addWidget(made, before_close_func=lambda _frame: made.close_pages())
    made.resize(1366, 728)
    made.show()
    return made


def here(frame: Frame, kind: type[Any]) -> Any:
    """The page that shows, which must be of a kind."""
    assert isinstance(frame.page, kind)
    return frame.page


def key(page: Any, sequence: str) -> None:
    """Press a key that the page offers."""
    QApplication.processEvents()
    offered = page.keys()
    next(one for one in offered if one.sequence == sequence).call()


def strike(clerk: Room, widget: QWidget, struck: Qt.Key) -> None:
    """Strike a key in a widget of the active window: shortcuts act nowhere else."""
    window = widget.window()
    window.activateWindow()
    clerk.qtbot.waitUntil(window.isActiveWindow)
    widget.setFocus()
    QTest.keyClick(widget, struck)


def write(field: QWidget, text: str) -> None:
    """Type into a field as somebody would, and leave it."""
    field.setFocus()
    cast(QLineEdit, field).setText(text)
    flush = getattr(field, "flush", None)
    if flush is not None:
        flush()


def enter(form: Any, name: str, text: str) -> None:
    """Type into a field of the walk-in."""
    entry = form.entries[name]
    widget = entry.control.widget
    (widget.setPlainText if hasattr(widget, "setPlainText") else widget.setText)(text)
    widget.flush()


def test_the_day_of_a_counter_clerk(frame: Frame, clerk: Room, cases: Cases) -> None:
    # Nine o'clock: somebody comes in, an elderly person after them; she is called first, by one key.
    frame.go("today")
    today: TodayPage = here(frame, TodayPage)
    for number, needs in (("a001", []), ("a002", ["elderly"])):
        key(today, "W")
        write(today.waiting.queue_no, number)
        today.waiting.needs.put(needs)
        today.waiting.save.click()
        clerk.news()
    cases.clock.move(timedelta(minutes=12))
    key(today, "N")
    clerk.news()
    walk_in: WalkInPage = here(frame, WalkInPage)
    called = cases.read(lambda s: [one.queue_no for one in s.scalars(select(Visit)) if one.served_at is not None])
    assert called == ["A002"]

    # The five-minute minimum registers her case; before she leaves she is promised a call.
    for name, text in (("name", "李小华"), ("phone", "13800138000"), ("narrative", "年费争议，要求退还年费。")):
        enter(walk_in.form, name, text)
    key(walk_in, "Ctrl+Return")
    clerk.news()
    done = walk_in.done.done
    assert done is not None, [notice.text for notice in clerk.said]
    walk_in.done.promise.click()
    promising = walk_in.done.call_back
    write(promising.about, "说明年费能否退还")
    promising.save.click()
    assert promising.form.rows["due_at"].message.isVisibleTo(walk_in)
    promising.due_at.day.put_day(date(2026, 11, 24))
    promising.due_at.time.put("17:00")
    promising.save.click()
    clerk.news()
    (row,) = cases.read(promises_waiting, clerk.actor)
    assert (row.case_id, row.whom, row.phone) == (done.case_id, "李*华", "138****8000")

    # She left a contract; it is taken in at the overview of her case, where a letter goes out too.
    frame.open_case(done.case_id, done.no, tab="overview")
    QApplication.processEvents()
    assert frame.workspace is not None
    overview = frame.workspace.findChild(OverviewTab)
    assert isinstance(overview, OverviewTab)
    key(overview, "O")
    form = overview.day.original_form
    write(form.what, "领用合约")
    form.pages.setValue(6)
    write(form.from_whom, "李小华")
    write(form.kept_where, "二号铁柜")
    form.save.click()
    form.opening.leave()
    key(overview, "D")
    overview.day.send_form.paper.put("acceptance_notice")
    write(overview.day.send_form.note, "EE123456789CN")
    overview.day.send_form.save.click()
    clerk.news()
    assert [one.what for one in cases.read(originals_held, clerk.actor)] == ["领用合约"]

    # Five o'clock and a minute: the promise is late, red and worded; two attempts by one key each.
    cases.clock.move(cases.read(lambda s: s.scalars(select(Promise)).one().due_at) - cases.clock.now() + HOUR / 60)
    frame.go("today")
    here(frame, TodayPage)
    shown = today.agenda.table
    assert "Late" in str(shown.paged.index(0, 0).data())
    strike(clerk, shown, Qt.Key.Key_2)
    clerk.news()
    assert "No answer" in str(shown.paged.index(0, 1).data())
    strike(clerk, shown, Qt.Key.Key_1)
    clerk.news()
    assert cases.read(lambda s: len(s.scalars(select(PromiseAttempt)).all())) == 2
    assert cases.read(promises_waiting, clerk.actor) == []
    assert today.agenda.isHidden()

    # The letter comes back: it stands in Today until another one is under way.
    frame.go("day-work", part="deliveries")
    day: DayPage = here(frame, DayPage)
    part: Any = day.parts["deliveries"]
    key(day, "B")
    part._return()
    clerk.news()
    frame.go("today")
    clerk.news()
    assert [one.kind.value for one in today.agenda.table.rows] == ["returned"]
    strike(clerk, today.agenda.table, Qt.Key.Key_Return)
    assert here(frame, DayPage) is day
    key(day, "A")
    write(part.sending.note, "EE222222222CN")
    part.sending.save.click()
    clerk.news()
    assert [one.to_send_again for one in cases.read(deliveries_open, clerk.actor)] == [False]

    # Half past five: the shift goes to a colleague, with what lies open and who still waits.
    frame.go("day-work", part="shift")
    shift: Any = day.parts["shift"]
    key(day, "G")
    shift.taker.put(str(cases.actors.mediator.staff_id))
    write(shift.note, "铁柜钥匙在抽屉里")
    shift._given = lambda _id: None  # the sheet's own window is looked at in its own test
    shift._give()
    clerk.news()
    (given,) = cases.read(handovers, clerk.actor)
    assert (given.giver, given.taker, given.note) == ("王敏", "李雪", "铁柜钥匙在抽屉里")
    assert [line.no for line in given.shift.parts["visitors"]] == ["A001"]
    assert [line.detail for line in given.shift.parts["originals"]] == ["李*华：领用合约（二号铁柜）"]
    assert not [notice for notice in clerk.said if notice.tone == "error"]
    assert cases.read(lambda s: s.found(Case, done.case_id).no) == done.no
