"""What somebody has to do today, as one list by time: from the views of the rooms to plain rows, per role.

A case stands in it once, with the most particular thing to do. Which lists a role sees is decided by its powers: who
may accept sees what waits to be accepted, who approves what waits for approval. An own case that is near its last day
stands there whatever its state, because the complaint's own clock never stops for the mediation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.cases.codes import Status
from app.cases.deadlines import Urgency, days_left, urgency
from app.cases.views import (
    NotedClock,
    QueueQuery,
    QueueRow,
    Today,
    View,
    Waiting,
    case_header,
    clocks_ahead,
    queue,
    today,
)
from app.cases.views.today import ExtensionTask, Served, served_today
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases.day.errands import ErrandRow, errands

MOST = 60


class Todo(StrEnum):
    """Kinds of things to do; the page words them."""

    DECIDE_EXTENSION = "decide_extension"
    TELL_EXTENSION = "tell_extension"
    APPROVE = "approve"
    SIGN = "sign"
    ACCEPT = "accept"
    ASSIGN = "assign"
    ANSWER = "answer"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do: what, which case, until when; `tab` and `spot` say where it is done."""

    todo: Todo
    case_id: UUID
    no: str
    customer: str
    cause: str
    due: date
    left: int
    urgency: Urgency
    provisional: bool = False
    owner: str = ""
    days: int = 0
    who: str = ""
    tab: str = ""
    spot: str = ""
    clock: str = ""

    @property
    def key(self) -> tuple[UUID, str]:
        """A case stands once among the tasks, and once more for each clock beside its own."""
        return self.case_id, self.clock


@dataclass(frozen=True, slots=True)
class Day:
    """The whole page: the day, counts of views, tasks by time, who waits."""

    day: date
    counts: dict[View, int]
    tasks: tuple[Task, ...]
    waiting: tuple[Waiting, ...]
    more: bool
    errands: tuple[ErrandRow, ...] = ()
    served: Served = field(default_factory=lambda: Served(0, ()))


def read(session: DeskSession) -> Day:
    """Read the day of the signed-in person."""
    seen = today(session, MOST)
    tasks = _extension_tasks(session, seen)
    more = False
    for view, todo in _views_of(session):
        page = queue(session, QueueQuery(view=view, limit=MOST))
        more = more or page.next is not None
        tasks += [_of_row(row, todo, session.today) for row in page.rows]
    tasks += [_of_clock(row, session.today) for row in clocks_ahead(session)]
    own = [*seen.overdue, *seen.due]
    tasks += [_of_row(row, _todo_of(row), session.today) for row in own]
    own_errands = tuple(errands(session))
    return Day(seen.day, seen.counts, tuple(by_time(tasks)), seen.waiting, more, own_errands, served_today(session))


def by_time(tasks: list[Task]) -> list[Task]:
    """Each case once and each clock beside its own, the first task kept; the nearest last day first.

    What does not run comes at the end.
    """
    once: dict[tuple[UUID, str], Task] = {}
    for task in tasks:
        once.setdefault(task.key, task)
    return sorted(once.values(), key=lambda task: (task.urgency is Urgency.STOPPED, task.due, task.no))


def _views_of(session: DeskSession) -> list[tuple[View, Todo]]:
    role = session.actor.role
    found: list[tuple[View, Todo]] = []
    if may(role, "agreements.approve"):
        found.append((View.TO_APPROVE, Todo.APPROVE))
    if may(role, "agreements.sign"):
        found.append((View.TO_SIGN, Todo.SIGN))
    if may(role, "cases.accept"):
        found.append((View.TO_ACCEPT, Todo.ACCEPT))
    if may(role, "cases.assign"):
        found += [(View.OVERDUE, Todo.ANSWER), (View.UNASSIGNED, Todo.ASSIGN), (View.DUE_SOON, Todo.ANSWER)]
    return found


def _todo_of(row: QueueRow) -> Todo:
    return {Status.REGISTERED: Todo.ACCEPT, Status.PENDING_SIGNATURE: Todo.SIGN}.get(row.status, Todo.ANSWER)


def _of_row(row: QueueRow, todo: Todo, day: date) -> Task:
    left = days_left(row.due, day)
    spot = {Todo.ASSIGN: "assign", Todo.ANSWER: ""}.get(todo, "")
    return Task(
        todo,
        row.case_id,
        row.no,
        row.customer,
        row.cause,
        row.due,
        left,
        urgency(row.due, day, stopped=row.stopped),
        row.provisional,
        row.owner,
        tab="agreement" if todo in (Todo.APPROVE, Todo.SIGN) else "overview",
        spot=spot,
    )


def _of_clock(row: NotedClock, day: date) -> Task:
    left = days_left(row.due, day)
    return Task(
        Todo.CLOCK,
        row.case_id,
        row.no,
        row.customer,
        row.cause,
        row.due,
        left,
        urgency(row.due, day),
        row.provisional,
        row.owner,
        tab="overview",
        spot="note_date",
        clock=row.kind.value,
    )


def _extension_tasks(session: DeskSession, seen: Today) -> list[Task]:
    return [_of_extension(task, Todo.DECIDE_EXTENSION, session) for task in seen.to_decide] + [
        _of_extension(task, Todo.TELL_EXTENSION, session)
        for task in seen.to_tell
        if may(session.actor.role, "cases.tell_extension")
    ]


def _of_extension(task: ExtensionTask, todo: Todo, session: DeskSession) -> Task:
    # The task names the case only; there are few of them, so each is asked for its customer and owner.
    head = case_header(session, task.case_id)
    left = days_left(task.due, session.today)
    return Task(
        todo,
        task.case_id,
        task.no,
        head.customer,
        head.cause,
        task.due,
        left,
        urgency(task.due, session.today, stopped=head.stopped),
        owner=head.owner,
        days=task.days,
        who=task.requester,
        tab="overview",
    )
