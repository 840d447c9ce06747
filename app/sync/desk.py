"""What a person does about sync: resolve a conflict, offer a kept action again, set it aside.

Each is a normal action in a session. Nothing here deletes: what was set aside stays readable and can be copied.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.base import Scope
from app.store.session import DeskSession
from app.sync import reissue
from app.sync.members import laid_onto
from app.sync.model import Choice, Conflict
from app.sync.wire import plan_of


def resolve(session: DeskSession, conflict_id: UUID, choice: Choice, value: Any = None) -> Conflict:
    """Choose between the two values of a conflict, or write a third one (`value`, in canonical plain form).

    A third value of a structured field is laid onto the row member by member: what was written since into members that
    it leaves as they stood is kept.

    Refused: `sync.resolved_already`, `sync.row_gone`, `staff.not_allowed`; a guard of the row may refuse too (a record
    that was sealed meanwhile keeps what stands). Of two people who resolve at two desks the first to arrive did.
    """
    conflict = session.get(Conflict, conflict_id)
    if conflict is None:
        raise Refusal("sync.row_gone")
    plan = plan_of(conflict.table_name)
    require(session.actor, "staff.manage" if plan.model.__scope__ is Scope.REFERENCE else "cases.edit")
    if conflict.resolved_at is not None:
        raise Refusal("sync.resolved_already")
    name = conflict.field_name
    stored = {Choice.MINE: conflict.mine, Choice.THEIRS: conflict.theirs}
    chosen = value if choice is Choice.OTHER else plan.reading({name: stored[choice]})[name]
    if choice is not Choice.THEIRS:
        row = session.get(plan.model, conflict.row_id)
        if row is None:
            raise Refusal("sync.row_gone")
        written = chosen
        if choice is Choice.OTHER:
            # Put together member by member from what stood then: what was written since into others stays.
            written = laid_onto(plan.reading({name: conflict.theirs})[name], getattr(row, name), chosen)
        setattr(row, name, plan.mapped({name: written})[name])
    conflict.resolved_at = session.at
    conflict.resolved_by = session.actor.staff_id
    conflict.choice = choice
    conflict.value = plan.travelling({name: chosen})[name]
    session.flush()
    return conflict


def try_again(session: DeskSession, kept_id: UUID) -> None:
    """Offer a kept action to the centre again, as a new action over what stands there now, and those it held back.

    Refused: `sync.settled_already`, `sync.row_gone`.
    """
    reissue.settle(session, kept_id, again=True)


def set_aside(session: DeskSession, kept_id: UUID) -> None:
    """Give a kept action up: it is not shown over the centre's rows any more, its text stays readable.

    Actions that were held back by it go on by themselves. Refused: `sync.settled_already`.
    """
    reissue.settle(session, kept_id, again=False)
