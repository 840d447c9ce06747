"""Moving a case through its lifecycle: the facts of all rooms are gathered, the rules decide, the case moves in one
action.

One function makes every move, so that no window, command or handler can leave a requirement out. A refused move names
everything that is missing at once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.casefile.gather import Given, gather
from app.cases import values
from app.cases.codes import (
    FINAL,
    CloseReason,
    DeclineReason,
    EventKind,
    ReopenReason,
    Status,
    SuspensionReason,
    ToldHow,
)
from app.cases.desk import log_event, run_anew
from app.cases.desk.suspensions import begin_suspension, end_suspension
from app.cases.events import CaseMoved
from app.cases.lifecycle import TRANSITIONS, Missing, check
from app.cases.model import Case
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_K = TypeVar("_K", bound=StrEnum)


def move(
    session: DeskSession,
    case_id: UUID,
    target: Status,
    *,
    reason: str = "",
    note: str = "",
    close_reason: CloseReason | None = None,
    told_how: ToldHow | None = None,
    other_ways_told: bool = False,
) -> Case:
    """Move a case to `target`, or refuse: `casefile.no_step`, `staff.not_allowed`, or `casefile.missing` naming all
    that is missing.

    `reason` is a key of the target's list (decline, suspension, reopen) or, for a withdrawal, words. `note` explains.
    A closing needs `close_reason`; a failure `other_ways_told` (review, arbitration, suit); `told_how` says how the
    customer was told of a standstill or of the other ways. Publishes `CaseMoved`.
    """
    case: Case = session.found(Case, case_id)
    target = Status(target)
    words = values.plain_text(note, "note", 2000)
    given = Given(
        reason=values.plain_text(reason, "reason", 500),
        note=words,
        other_ways_told=other_ways_told,
        close_reason=close_reason,
        reopen_reason=_key(ReopenReason, reason) if target is Status.REOPENED and reason else None,
    )
    facts = gather(session, case, given)
    missing = check(facts, target, session.actor.role)
    _refuse(session, case, target, missing)
    before = Status(case.status)
    log = log_event(
        session, case, EventKind.MOVED, before=before.value, after=target.value, why=_why(target, given), note=words
    )
    if told_how is not None:
        log.params = {**log.params, "how": {"label": "told_how", "key": told_how.value}}
    _change(session, case, target, given, told_how)
    session.publish(CaseMoved(case.id, before, target))
    return case


def accept(session: DeskSession, case_id: UUID) -> Case:
    """Accept 受理 a registered case."""
    return move(session, case_id, Status.ACCEPTED)


def decline(session: DeskSession, case_id: UUID, reason: DeclineReason | str, note: str = "") -> Case:
    """Decline 不予受理 a registered case for a reason from the list."""
    return move(session, case_id, Status.DECLINED, reason=str(reason), note=note)


def withdraw(session: DeskSession, case_id: UUID, how: str) -> Case:
    """Withdraw 撤回 an open case as the customer asked; the clock ends today."""
    return move(session, case_id, Status.WITHDRAWN, note=how)


def _refuse(session: DeskSession, case: Case, target: Status, missing: list[Missing]) -> None:
    if not missing:
        return
    steps = {"no": case.no, "before": ("status", str(case.status)), "after": ("status", target.value)}
    if missing == [Missing.STEP]:
        raise Refusal("casefile.no_step", "status", **steps)
    if Missing.ROLE in missing:
        require(session.actor, TRANSITIONS[Status(case.status), target].power)
    raise Refusal("casefile.missing", "status", **steps, missing=[("missing", one.value) for one in missing])


def _change(session: DeskSession, case: Case, target: Status, given: Given, told_how: ToldHow | None) -> None:
    before = Status(case.status)
    case.status = target
    if target is Status.SUSPENDED:
        case.status_before = before
        begin_suspension(session, case, _key(SuspensionReason, given.reason), given.note, told_how)
    elif before is Status.SUSPENDED:
        case.status_before = None
        end_suspension(session, case)
    if target is Status.REOPENED:
        case.close_reason, case.decline_reason, case.close_note, case.closed_on = None, "", "", None
        # A breach is no new complaint: what was answered stays answered, and the obligation has a clock of its own.
        if before is Status.DECLINED or given.reopen_reason is ReopenReason.NEW_FACTS:
            run_anew(session, case)
    if target in FINAL:
        case.closed_on = session.today
        case.close_note = given.note
        case.close_reason = given.close_reason
    if target is Status.DECLINED:
        case.close_reason, case.decline_reason = CloseReason.DECLINED, _key(DeclineReason, given.reason).value
    elif target is Status.WITHDRAWN:
        case.close_reason, case.close_note = CloseReason.WITHDRAWN, given.note or given.reason


_REASONS: dict[Status, tuple[str, type[StrEnum]]] = {
    Status.DECLINED: ("decline_reason", DeclineReason),
    Status.SUSPENDED: ("suspension_reason", SuspensionReason),
    Status.REOPENED: ("reopen_reason", ReopenReason),
}


def _why(target: Status, given: Given) -> object:
    if target is Status.CLOSED and given.close_reason is not None:
        return {"label": "close_reason", "key": given.close_reason.value}
    if target in _REASONS and given.reason:
        label, kind = _REASONS[target]
        return {"label": label, "key": _key(kind, given.reason).value}
    return given.reason


def _key(kind: type[_K], key: str) -> _K:
    try:
        return kind(key)
    except ValueError:
        raise Refusal("cases.key_unknown", "reason", field_name=("case_field", "reason"), keys=[key or "—"]) from None
