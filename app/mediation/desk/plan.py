"""The plan of an investigation (调查方案): taken up from a template, added to, put in order.

A template only proposes; what was ticked becomes the plan. Taking the same or another template up again adds what is
missing and touches nothing that is there: results must not depend on who pressed twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from app.cases.desk import log_event
from app.cases.model import Case
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.mediation.codes import Burden, Party
from app.mediation.desk.common import LINE, key_of, not_before_today, opened, said, worker
from app.mediation.model import InvestigationPlan, Task
from app.mediation.proposing import in_order, step_key
from app.mediation.template import Step, Template
from app.mediation.views.proposal import own_shelf, somebody
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Chosen:
    """A ticked step: its key in the template, whose it is (None: nobody's yet), until when (None: as the template
    says).
    """

    step: str
    owner_id: UUID | None = None
    due_on: date | None = None


def take_up(session: DeskSession, case_id: UUID, template: str, chosen: Sequence[Chosen]) -> list[Task]:
    """Make the plan from the ticked steps of a template, or add to it what is missing; gives the tasks that are new.

    Refused: `mediation.template_gone` (no such template here), `mediation.nothing_ticked`, `mediation.step_unknown`,
    `mediation.worker`, `mediation.day_past`, `cases.over`.
    """
    case = opened(session, case_id)
    found = own_shelf(session).templates.get(template)
    if found is None:
        raise Refusal("mediation.template_gone", "template", template=template)
    if not chosen:
        raise Refusal("mediation.nothing_ticked", "template")
    steps = {step.key: step for step in found.steps}
    there = set(session.scalars(select(Task.step).where(Task.case_id == case.id)))
    place = _last_place(session, case.id)
    made: list[Task] = []
    for one in chosen:
        if one.step not in steps:
            raise Refusal("mediation.step_unknown", "template", step=one.step)
        if step_key(found, steps[one.step]) not in there:
            made.append(_task(session, case, found, steps[one.step], one, place + len(made) + 1))
    _note_plan(session, case, found)
    if made:
        log_event(session, case, "plan_taken_up", template=found.name["zh"], count=len(made))
    session.flush()
    return made


def add_task(
    session: DeskSession,
    case_id: UUID,
    text: str,
    burden: str,
    due_on: date | None,
    *,
    owner_id: UUID | None = None,
    wants: str = "",
    asks: str = "",
) -> Task:
    """Add a task that no template has; without a day it is due in three working days.

    Refused: `mediation.task_text`, `mediation.worker`, `mediation.day_past`, `mediation.key_unknown`.
    """
    case = opened(session, case_id)
    words = said(text, "text", "mediation.task_text", LINE)
    wanted = said(wants, "wants", "mediation.task_text", LINE) if wants.strip() else ""
    if owner_id is not None:
        worker(session, case, owner_id, "owner_id")
    task = Task(
        **case.keys(),
        says={"zh": words, "en": words},
        wants={"zh": wanted, "en": wanted},
        burden=key_of(Burden, burden, "burden"),
        asks=key_of(Party, asks, "asks") if asks else None,
        place=_last_place(session, case.id) + 1,
        owner_id=owner_id,
        due_on=_due(session, due_on, 3),
    )
    session.add(task)
    log_event(session, case, "task_added", task=words)
    session.flush()
    return task


def take_off(session: DeskSession, task_id: UUID) -> Task:
    """Take a task off the plan; one with a result stays (`mediation.task_settled`)."""
    task: Task = session.found(Task, task_id)
    case = opened(session, task.case_id)
    if task.settled_at is not None:
        raise Refusal("mediation.task_settled")
    task.removed_at = session.at
    log_event(session, case, "task_taken_off", task=task.says["zh"])
    session.flush()
    return task


def put_back(session: DeskSession, task_id: UUID) -> Task:
    """Put a task that was taken off back on the plan."""
    task: Task = session.found(Task, task_id)
    opened(session, task.case_id)
    task.removed_at = None
    session.flush()
    return task


def move_task(session: DeskSession, task_id: UUID, by: int) -> None:
    """Move a task up (negative) or down within the plan; beyond the ends nothing happens."""
    task: Task = session.found(Task, task_id)
    opened(session, task.case_id)
    query = select(Task).where(Task.case_id == task.case_id, Task.removed_at.is_(None))
    rows = {row.id: row for row in session.scalars(query)}
    if task.id not in rows:
        raise Refusal("mediation.task_off")
    for row_id, place in in_order({row.id: row.place for row in rows.values()}, task.id, by).items():
        rows[row_id].place = place
    session.flush()


def _task(session: DeskSession, case: Case, template: Template, step: Step, one: Chosen, place: int) -> Task:
    if one.owner_id is not None and one.owner_id not in (case.owner_id, somebody(session).id):
        worker(session, case, one.owner_id, "owner_id")
    key = step_key(template, step)
    task = Task(
        id=derived_id("investigation_task", case.id, key),
        **case.keys(),
        step=key,
        says=dict(step.says),
        wants=dict(step.wants),
        burden=step.burden,
        article=step.article,
        role=step.role.value,
        asks=step.asks,
        place=place,
        owner_id=one.owner_id,
        due_on=_due(session, one.due_on, step.days),
    )
    session.add(task)
    return task


def _note_plan(session: DeskSession, case: Case, template: Template) -> None:
    plan_id = derived_id("investigation_plan", case.id, template.key)
    if session.get(InvestigationPlan, plan_id) is None:
        plan = InvestigationPlan(
            id=plan_id,
            **case.keys(),
            template=template.key,
            edition=template.edition,
            made_at=session.at,
            made_by=session.actor.staff_id,
        )
        session.add(plan)


def _due(session: DeskSession, day: date | None, days: int) -> date:
    if day is not None:
        return not_before_today(session, day, "due_on")
    return session.calendar.after_working_days(session.today, days).date


def _last_place(session: DeskSession, case_id: UUID) -> int:
    return session.scalar(select(func.max(Task.place)).where(Task.case_id == case_id)) or 0
