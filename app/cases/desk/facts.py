"""Taking the facts of a case further: what happened, how much, which demands, track and route."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from uuid import UUID

from app.cases import values
from app.cases.codes import FINAL, EventKind, Route, Status, Track
from app.cases.currencies import CURRENCIES, currency_code
from app.cases.desk.clock import reckon
from app.cases.desk.log import log_event
from app.cases.desk.walk_in import amount_of, unknown_keys
from app.cases.model import Case
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What to change; None leaves a field as it is. `amount` empty text means: not known any more."""

    narrative: str | None = None
    wish: str | None = None
    card: str | None = None
    amount: Money | str | None = None
    currency: str | None = None
    cause: str | None = None
    business: str | None = None
    reason: str | None = None
    demands: Sequence[str] | None = None
    tags: Sequence[str] | None = None
    still_called: bool | None = None
    people_count: int | None = None


def update_facts(session: DeskSession, case_id: UUID, facts: Facts) -> Case:
    """Change facts of an open case; all faults are named at once, and the log says which fields changed, never their
    values.
    """
    require(session.actor, "cases.edit")
    case = open_case(session, case_id)
    new = _checked(case, facts)
    changed = [name for name, value in new.items() if getattr(case, name) != value]
    for name in changed:
        setattr(case, name, new[name])
    if changed:
        log_event(session, case, EventKind.FACTS_CHANGED, fields=changed)
    return case


def set_track(session: DeskSession, case_id: UUID, track: Track) -> Case:
    """Put a case on another track; a complex one has the longer clock, so its deadline is reckoned anew."""
    require(session.actor, "cases.classify")
    case = open_case(session, case_id)
    if case.track != track:
        log_event(session, case, EventKind.TRACK_CHANGED, before=str(case.track), after=track.value)
        case.track = track
        reckon(session, case)
    return case


def choose_route(session: DeskSession, case_id: UUID, route: Route, why: str) -> Case:
    """Choose the other route; either may follow the other. Not while an agreement of the old route is under way."""
    require(session.actor, "cases.move")
    case = open_case(session, case_id)
    if case.status in (Status.PENDING_APPROVAL, Status.PENDING_SIGNATURE, Status.PERFORMING):
        raise Refusal("cases.route_fixed", "route", status=("status", str(case.status)))
    if case.route != route:
        note = values.plain_text(why, "why", 500)
        log_event(session, case, EventKind.ROUTE_CHANGED, before=str(case.route), after=route.value, why=note)
        case.route = route
    return case


def open_case(session: DeskSession, case_id: UUID) -> Case:
    """The case, refused (`cases.over`) when it is over: then only notes and a reopening change it."""
    case: Case = session.found(Case, case_id)
    if case.status in FINAL:
        raise Refusal("cases.over", no=case.no, status=("status", str(case.status)))
    return case


def _checked(case: Case, facts: Facts) -> dict[str, object]:
    given = {
        field.name: getattr(facts, field.name) for field in fields(facts) if getattr(facts, field.name) is not None
    }
    refusals = unknown_keys(
        cause=facts.cause or "",
        business=facts.business or "",
        reason=facts.reason or "",
        demands=facts.demands or (),
        tags=facts.tags or (),
    )
    new: dict[str, object] = {}
    for name, value in given.items():
        try:
            new.update(_stored(case, name, value, facts))
        except Refusal as refusal:
            refusals.append(refusal)
    if refusals:
        raise RefusedTogether(refusals)
    return new


def _stored(case: Case, name: str, value: object, facts: Facts) -> dict[str, object]:
    if name in ("narrative", "wish"):
        text = values.plain_text(str(value), name)
        if name == "narrative" and not text:
            raise Refusal("cases.narrative_missing", "narrative")
        return {name: text}
    if name == "card":
        number, tail = values.card_and_tail(str(value))
        return {"card_number": number, "card_tail": tail}
    if name == "amount":
        # An unknown currency is told at its own field; the amount is then read in the one that is stored.
        given = facts.currency if facts.currency in CURRENCIES else case.currency
        amount = amount_of(facts.amount, given)
        return {"amount_fen": None} if amount is None else {"amount_fen": amount.fen, "currency": amount.currency}
    if name == "currency":
        return {name: currency_code(str(value))}
    if name in ("demands", "tags"):
        return {name: [str(key) for key in value] if isinstance(value, Sequence) else []}
    if name == "people_count" and (not isinstance(value, int) or value < 1):
        raise Refusal("cases.people_count", "people_count", count=value)
    return {name: value}
