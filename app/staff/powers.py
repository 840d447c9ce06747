"""Powers: which role may do what, as one table.

A power is named `room.verb` and has a label (`label.power` in `resources/wording/staff.toml`). Amount limits are not
powers: they are rule-pack data, read by `app.terms.authority`. The table was preferred to checks spread over the
rooms so that an auditor can read it in one place; the centre checks the same things again, by database role.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal

_C, _M, _L, _I, _A, _X = Role.COUNTER, Role.MEDIATOR, Role.LEAD, Role.INVESTIGATOR, Role.AUDITOR, Role.ADMIN
_DESK = frozenset({_C, _M, _L, _I})
_BACK_OFFICE = frozenset({_M, _L, _I})
_LEADS = frozenset({_L})
_EVERYBODY = frozenset(Role)
_READERS = frozenset({_C, _M, _L, _I, _A})

POWERS: Mapping[str, frozenset[Role]] = {
    # cases
    "cases.view": _READERS,
    "cases.register": _DESK,
    "cases.edit": _DESK,
    "cases.first_action": _DESK,
    "cases.note": _DESK,
    "cases.accept": _DESK,
    "cases.decline": _BACK_OFFICE,
    "cases.move": _DESK,
    "cases.withdraw": _DESK,
    "cases.suspend": _BACK_OFFICE,
    "cases.close": _BACK_OFFICE,
    "cases.reopen": _BACK_OFFICE,
    "cases.assign": _LEADS,
    "cases.take": _DESK,
    "cases.classify": _DESK,
    "cases.merge": _BACK_OFFICE,
    "cases.split": _DESK,
    "cases.milestone": _BACK_OFFICE,
    "cases.promise": _DESK,
    "cases.note_date": _DESK,
    "cases.take_call": _DESK,
    "cases.supervise": _LEADS,
    "cases.answer_slip": _DESK,
    "cases.hand_over": _DESK,
    "cases.request_extension": _BACK_OFFICE,
    "cases.decide_extension": _LEADS,
    "cases.tell_extension": _DESK,
    # Whoever may register one complaint may register a file of them; the night job may run as the administrator.
    "cases.intake": _DESK | {_X},
    "cases.feed_out": _DESK,
    "cases.reveal": frozenset({_C, _M, _L, _I, _A}),
    # evidence
    "evidence.view": _READERS,
    "evidence.add": _DESK,
    "evidence.withdraw": _DESK,
    "evidence.mark": _DESK,
    "evidence.originals": _DESK,
    "evidence.verify": _READERS,
    "evidence.bundle": _DESK,
    "evidence.annotate": _DESK,
    "evidence.redact": _DESK,
    "evidence.seal": _DESK,
    "evidence.layout": _BACK_OFFICE,
    # interviews and sealing
    "interviews.view": _READERS,
    "interviews.conduct": _DESK,
    "interviews.seal": _DESK,
    "interviews.supplement": _DESK,
    "sealing.sign": _DESK,
    "sealing.deliver": _DESK,
    "sealing.paper": _DESK,
    "sealing.request": _DESK,
    "sealing.approve": _LEADS,
    "sealing.register": _DESK,
    # investigation: whoever works on a case notes, plans and asks; handing it up is the back office's
    "mediation.view": _READERS,
    "mediation.notice": _DESK,
    "mediation.investigate": _DESK,
    "mediation.escalate": _BACK_OFFICE,
    "mediation.judge": _BACK_OFFICE,
    # agreements and fulfilment
    "agreements.view": _READERS,
    "agreements.draft": _DESK,
    "agreements.submit": _DESK,
    "agreements.approve": _LEADS,
    "agreements.sign": _DESK,
    "agreements.void": _DESK,
    "fulfilment.view": _READERS,
    "fulfilment.record": _DESK,
    # knowledge: whoever reads cases reads it; who looks after it writes, and somebody else approves
    "knowledge.read": _READERS,
    "knowledge.answer": _DESK,
    "knowledge.edit": _BACK_OFFICE,
    "knowledge.approve": _LEADS,
    "knowledge.inbox": _BACK_OFFICE,
    "knowledge.publish": _LEADS,
    # live events: the back office plans and moderates, every desk takes sign-ups and questions, a lead approves answers
    "outreach.view": _READERS,
    "outreach.plan": _BACK_OFFICE,
    "outreach.sign_up": _DESK,
    "outreach.moderate": _BACK_OFFICE,
    "outreach.approve": _LEADS,
    # warnings
    "warnings.view": _READERS,
    "warnings.raise": _DESK,
    "warnings.answer": _DESK,
    # papers
    "reports.print": _READERS,
    # work that did not reach the centre, carried by hand
    "sync.take_others_work": _LEADS,
    # people and settings
    "staff.view": _EVERYBODY,
    "staff.manage": frozenset({_X}),
    "staff.absence": _DESK,
    "staff.roster": _LEADS,
    "settings.change": frozenset({_X}),
    "audit.read": frozenset({_A, _X}),
}


def may(role: Role, power: str) -> bool:
    """Whether a role has a power; a power that is not in the table is a bug and raises `KeyError`."""
    return role in POWERS[power]


def require(actor: Actor, power: str) -> None:
    """Refuse (`staff.not_allowed`, naming the power and who has it) unless the actor's role has the power."""
    holders = POWERS[power]
    if actor.role not in holders:
        raise Refusal(
            "staff.not_allowed",
            action=("power", power),
            role=("role", actor.role.value),
            holders=[("role", role.value) for role in Role if role in holders],
        )


def powers_of(role: Role) -> list[str]:
    """All powers of a role, in the order of the table."""
    return [power for power, holders in POWERS.items() if role in holders]
