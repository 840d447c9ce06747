"""Moves of a case as the window offers them: the verb of each, what its form asks, where a missing thing is mended.

Which moves there are and what they need is `app.cases.lifecycle`'s; here is only how they are named and where a press
leads. A requirement that the move's own form asks for (a reason, a note) is not shown as missing beforehand.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.cases.codes import Status
from app.cases.lifecycle import TRANSITIONS, Missing
from app.kernel.actor import Role
from app.kernel.wording import Wording
from app.staff.powers import POWERS
from ui.cases.texts import joined

S = Status

_VERBS: dict[Status, object] = {
    S.ACCEPTED: QT_TRANSLATE_NOOP("Moves", "Accept"),
    S.DECLINED: QT_TRANSLATE_NOOP("Moves", "Decline"),
    S.INVESTIGATING: QT_TRANSLATE_NOOP("Moves", "Begin to investigate"),
    S.MEDIATING: QT_TRANSLATE_NOOP("Moves", "Begin to mediate"),
    S.DRAFTING: QT_TRANSLATE_NOOP("Moves", "Draft the agreement"),
    S.PENDING_APPROVAL: QT_TRANSLATE_NOOP("Moves", "Submit for approval"),
    S.PENDING_SIGNATURE: QT_TRANSLATE_NOOP("Moves", "Approve the agreement"),
    S.PERFORMING: QT_TRANSLATE_NOOP("Moves", "Sign the agreement"),
    S.FAILED: QT_TRANSLATE_NOOP("Moves", "Mediation failed"),
    S.SUSPENDED: QT_TRANSLATE_NOOP("Moves", "Suspend"),
    S.WITHDRAWN: QT_TRANSLATE_NOOP("Moves", "Withdraw"),
    S.REOPENED: QT_TRANSLATE_NOOP("Moves", "Reopen"),
    S.CLOSED: QT_TRANSLATE_NOOP("Moves", "Close"),
}
_BACK: dict[tuple[Status, Status], object] = {
    (S.DRAFTING, S.MEDIATING): QT_TRANSLATE_NOOP("Moves", "Return to mediation"),
    (S.FAILED, S.MEDIATING): QT_TRANSLATE_NOOP("Moves", "Mediate again"),
    (S.PENDING_APPROVAL, S.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Return to drafting"),
    (S.PENDING_SIGNATURE, S.DRAFTING): QT_TRANSLATE_NOOP("Moves", "Return to drafting"),
    (S.REOPENED, S.PERFORMING): QT_TRANSLATE_NOOP("Moves", "Go on performing"),
}

BY_FORM = frozenset({Missing.REASON_GIVEN, Missing.NOTE_GIVEN, Missing.CLOSE_REASON_FITS, Missing.OTHER_WAYS_TOLD})
"""Requirements that the form of the move itself asks for."""

AT_THE_AGREEMENT = frozenset({S.PENDING_APPROVAL, S.PENDING_SIGNATURE, S.PERFORMING})
"""Moves that follow from work on the agreement; a press leads there instead of moving."""

OPPOSITE = {
    (S.DRAFTING, S.MEDIATING),
    (S.MEDIATING, S.DRAFTING),
}
"""Moves without a form that the opposite move takes back."""

_TABS = {
    Missing.INTERVIEW_SEALED: "interview",
    Missing.ORGANISATION_ACCEPTED: "mediation",
    Missing.CONSENT_GIVEN: "mediation",
    Missing.AGREEMENT_SUBMITTED: "agreement",
    Missing.AGREEMENT_APPROVED: "agreement",
    Missing.AGREEMENT_SIGNED: "agreement",
    Missing.OBLIGATIONS_CREATED: "agreement",
    Missing.OBLIGATIONS_DONE: "fulfilment",
    Missing.BREACH_RECORDED: "fulfilment",
}
_HERE = {
    Missing.NOT_MERGED: "repeats",
    Missing.OWNER_ASSIGNED: "assign",
    Missing.FIRST_ACTIONS_DONE: "first_things",
    Missing.CUSTOMER_KNOWN: "customer",
    Missing.COMPLAINT_STATED: "facts",
    Missing.OTHER_ROUTE_CHOSEN: "facts",
    Missing.DECIDED: "decided",
    Missing.TOLD: "told",
}


_NAMED = 3
"""Up to how many roles are named; more of them are everybody who works on cases."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something missing is mended: a `tab` of the case, or a `spot` of its overview."""

    tab: str = ""
    spot: str = ""


def verb(source: Status, target: Status) -> str:
    """The move as a button says it: 受理, 中止, 恢复办理."""
    if source is S.SUSPENDED and target is not S.WITHDRAWN:
        return QCoreApplication.translate("Moves", "Resume")
    said = _BACK.get((source, target), _VERBS.get(target, target.value))
    return QCoreApplication.translate("Moves", str(said))


def mended_at(missing: Missing) -> Place | None:
    """Where a missing thing is mended; None when nothing can be pressed for it (a role, a step)."""
    if missing in _TABS:
        return Place(tab=_TABS[missing])
    spot = _HERE.get(missing)
    return None if spot is None else Place(spot=spot)


def who_may(words: Wording, source: Status, target: Status) -> str:
    """The roles that may make a move, by their labels."""
    move = TRANSITIONS.get((source, target))
    holders = POWERS[move.power] if move is not None else frozenset()
    if len(holders) > _NAMED:
        return QCoreApplication.translate("Moves", "anyone at the desk")
    return joined(words.label("role", role.value) for role in Role if role in holders)


def lacking(missing: tuple[Missing, ...]) -> list[Missing]:
    """What stands in the way before any form is opened."""
    return [one for one in missing if one not in BY_FORM and one is not Missing.ROLE]
