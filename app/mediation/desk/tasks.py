"""Tasks of an investigation: taken in hand, done with a result, set aside with a reason, opened again, given on."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.cases.desk import log_event
from app.kernel.errors import Refusal
from app.mediation.codes import OVER, TaskState
from app.mediation.desk.common import not_before_today, opened, said, worker
from app.mediation.model import Task
from app.mediation.standing import TASK_STEPS
from app.store.session import DeskSession


def take_in_hand(session: DeskSession, task_id: UUID) -> Task:
    """Take a task in hand; nobody's becomes the reader's own. `mediation.task_step`."""
    task = _moved(session, task_id, TaskState.IN_HAND)
    if task.owner_id is None:
        task.owner_id = session.actor.staff_id
    session.flush()
    return task


def finish(session: DeskSession, task_id: UUID, result: str) -> Task:
    """Say that a task is done and what came of it (`mediation.task_result`, `mediation.task_step`)."""
    return _settled(session, task_id, TaskState.DONE, said(result, "result", "mediation.task_result"))


def set_aside(session: DeskSession, task_id: UUID, why: str) -> Task:
    """Say that a task is not needed, and why (`mediation.task_why`, `mediation.task_step`)."""
    return _settled(session, task_id, TaskState.NOT_NEEDED, said(why, "result", "mediation.task_why"))


def reopen(session: DeskSession, task_id: UUID, why: str) -> Task:
    """Open a settled task again; the log keeps its result and why (`mediation.task_why`)."""
    reason = said(why, "why", "mediation.task_why")
    task: Task = session.found(Task, task_id)
    if TaskState(task.state) not in OVER:
        raise Refusal("mediation.task_step", state=("task_state", str(task.state)))
    before = task.result
    _moved(session, task_id, TaskState.OPEN)
    task.result, task.settled_at, task.settled_by = "", None, None
    case = opened(session, task.case_id)
    log_event(session, case, "task_reopened", task=task.says["zh"], why=reason, result=before)
    session.flush()
    return task


def give(session: DeskSession, task_id: UUID, owner_id: UUID) -> Task:
    """Give a task to somebody (`mediation.worker`)."""
    task: Task = session.found(Task, task_id)
    case = opened(session, task.case_id)
    member = worker(session, case, owner_id, "owner_id")
    if task.owner_id != member.id:
        task.owner_id = member.id
        log_event(session, case, "task_given", task=task.says["zh"], name=member.name)
    session.flush()
    return task


def put_due(session: DeskSession, task_id: UUID, day: date) -> Task:
    """Give a task another last day (`mediation.day_past`)."""
    task: Task = session.found(Task, task_id)
    opened(session, task.case_id)
    task.due_on = not_before_today(session, day, "due_on")
    session.flush()
    return task


def _settled(session: DeskSession, task_id: UUID, state: TaskState, words: str) -> Task:
    task = _moved(session, task_id, state)
    task.result, task.settled_at, task.settled_by = words, session.at, session.actor.staff_id
    kind = "task_done" if state is TaskState.DONE else "task_not_needed"
    log_event(session, opened(session, task.case_id), kind, task=task.says["zh"], result=words)
    session.flush()
    return task


def _moved(session: DeskSession, task_id: UUID, state: TaskState) -> Task:
    task: Task = session.found(Task, task_id)
    opened(session, task.case_id)
    if task.removed_at is not None:
        raise Refusal("mediation.task_off")
    if state not in TASK_STEPS[TaskState(task.state)]:
        raise Refusal("mediation.task_step", state=("task_state", str(task.state)))
    task.state = state
    return task
