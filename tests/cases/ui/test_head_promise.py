"""The call-back promised from the head of a case: from any tab, for whoever may; kept, it stands in the case's log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.cases.desk import attempt
from app.cases.model import AttemptOutcome, Promise
from app.kernel.clock import SHANGHAI
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.log import LogTab
from ui.cases.overview import OverviewTab
from ui.shell.frame import Frame
from ui.shell.registry import Registry
from ui.shell.workspace import Workspace


def opened(room: Room, case_id: UUID, tab: str) -> tuple[Frame, Workspace]:
    frame = Frame(room.context, Registry())
    room.qtbot.addWidget(frame, before_close_func=lambda _frame: frame.close_pages())
    frame.resize(1366, 728)
    frame.show()
    frame.open_case(case_id, tab=tab)
    QApplication.processEvents()
    assert frame.workspace is not None
    return frame, frame.workspace


def test_a_call_back_is_promised_from_any_tab_and_stands_in_the_log(
    room_of: Callable[[str], Room], cases: Cases
) -> None:
    clerk, case_id = room_of("wangmin"), cases.new()
    _, work = opened(clerk, case_id, "log")
    button = work.head.promise
    assert button.isVisibleTo(work)
    assert button.accessibleName()
    button.click()
    assert work.tab == "overview"
    tab = work.page
    assert isinstance(tab, OverviewTab)
    form = tab.day.promise_form
    # The form is scrolled to, whole: the button at its end can be pressed at once.
    clerk.qtbot.waitUntil(lambda: not form.save.visibleRegion().isEmpty())
    assert not form.about.visibleRegion().isEmpty()
    form.about.setText("说明年费能否退还")
    due = cases.clock.now() + timedelta(hours=26)
    form.due_at.day.put_day(due.astimezone(SHANGHAI).date())
    form.due_at.time.put("10:30")
    form.save.click()
    clerk.news()
    (made,) = cases.read(lambda s: list(s.scalars(select(Promise))))
    assert (made.case_id, made.whom, made.for_id) == (case_id, "李小华", clerk.actor.staff_id)

    # Reached the next day by one key at the day's list; the log of the case tells both.
    cases.do(lambda s: attempt(s, made.id, AttemptOutcome.REACHED), clerk.actor)
    clerk.news()
    work.show_tab("log")
    log = work.page
    assert isinstance(log, LogTab)
    told = "\n".join(texts_of(log))
    assert "说明年费能否退还" in told
    assert "reached" in told.lower()


def test_a_second_press_opens_the_form_again(room: Room, cases: Cases) -> None:
    _, work = opened(room, cases.new(), "overview")
    for _ in range(2):
        work.head.promise.click()
        tab = work.page
        assert isinstance(tab, OverviewTab)
        assert tab.day.promise_form.about.isVisibleTo(work)
        tab.day.promise_form.opening.shut()


def test_whoever_may_not_promise_has_no_button(room_of: Callable[[str], Room], cases: Cases) -> None:
    _, work = opened(room_of("zhouning"), cases.new(), "overview")
    assert not work.head.promise.isVisibleTo(work)
