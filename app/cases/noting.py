"""Dates that people note about a case: what each begins or ends, what must stand before it, and until when it may be.

Pure. A date is never guessed and a clock whose beginning nobody noted does not run. What may only be done within a time
(a review, a judicial confirmation, an objection to a payment order) is refused when the noted day is past it, with the
article: a wrong day must not hide a right that was lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from app.cases.clocks import Noted
from app.cases.codes import NoteKind, Route
from app.cases.deadlines import SuspensionFact
from app.kernel.days import Deadline, HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.rulepack import RulesInForce

N = NoteKind


@dataclass(frozen=True, slots=True)
class Needs:
    """What a note stands on: one of these must be there, on the same day or before."""

    before: frozenset[NoteKind] = frozenset()
    within: tuple[NoteKind, str] | None = None  # within this many days (a rule) of the last such note


_ALONE = Needs()
MEDIATION_RULES: Mapping[NoteKind, str] = MappingProxyType(
    {
        N.TRANSFERRED: "clock.mediation.people_months",
        N.REFERRED: "clock.mediation.referral_days",
        N.COURT_ORDINARY: "clock.mediation.after_filing_ordinary_days",
        N.COURT_SIMPLIFIED: "clock.mediation.after_filing_simplified_days",
    }
)
"""How long a mediation takes from acceptance, by how the case came to the organisation."""

APPRAISAL = frozenset({N.APPRAISAL_BEGUN, N.APPRAISAL_TOLD, N.APPRAISAL_ENDED})
CREDIT = frozenset({N.CREDIT_OBJECTION, N.CREDIT_ANSWERED})
_GIVEN = frozenset(MEDIATION_RULES)
NEEDS: Mapping[NoteKind, Needs] = MappingProxyType(
    {
        N.REVIEW_APPLIED: _ALONE,  # within its time from the day the decision was told, which is a milestone
        N.REVIEW_DECIDED: Needs(frozenset({N.REVIEW_APPLIED})),
        N.TRANSFERRED: _ALONE,
        N.REFERRED: _ALONE,
        N.COURT_ORDINARY: _ALONE,
        N.COURT_SIMPLIFIED: _ALONE,
        N.MEDIATOR_ACCEPTED: Needs(_GIVEN),
        N.MEDIATION_UNTIL: Needs(frozenset({N.MEDIATOR_ACCEPTED})),
        N.MEDIATION_ENDED: Needs(_GIVEN),
        N.IN_FORCE: _ALONE,
        N.CONFIRMATION_APPLIED: Needs(frozenset({N.IN_FORCE}), (N.IN_FORCE, "clock.confirmation.days")),
        N.ORDER_APPLIED: _ALONE,
        N.ORDER_ACCEPTED: Needs(frozenset({N.ORDER_APPLIED})),
        N.ORDER_ISSUED: Needs(frozenset({N.ORDER_ACCEPTED})),
        N.ORDER_SERVED: Needs(frozenset({N.ORDER_ISSUED})),
        N.ORDER_ENDED: Needs(frozenset({N.ORDER_APPLIED})),
        N.CREDIT_OBJECTION: _ALONE,
        N.CREDIT_ANSWERED: Needs(frozenset({N.CREDIT_OBJECTION})),
        N.CLAIMED: _ALONE,
        N.CONSENTED: _ALONE,
        N.SUED: _ALONE,
        N.APPRAISAL_BEGUN: _ALONE,
        N.APPRAISAL_TOLD: Needs(frozenset({N.APPRAISAL_BEGUN})),
        N.APPRAISAL_ENDED: Needs(frozenset({N.APPRAISAL_BEGUN})),
    }
)

MAY_LIE_AHEAD = frozenset({N.MEDIATION_UNTIL})
"""Notes of a day that was agreed on, not of something that happened."""


@dataclass(frozen=True, slots=True)
class NotedDay:
    """A note as it stands: what, and on which day."""

    kind: NoteKind
    on: date


def latest(days: Iterable[NotedDay]) -> dict[NoteKind, date]:
    """The last day of each kind; of two the later counts, since both court and customer may begin anew."""
    found: dict[NoteKind, date] = {}
    for one in days:
        found[one.kind] = max(one.on, found.get(one.kind, one.on))
    return found


def check_note(
    kind: NoteKind,
    on: date,
    known: Mapping[NoteKind, date],
    *,
    today: date,
    received_on: date,
    told_on: date | None,
    route: Route,
    calendar: HolidayCalendar,
    rules: RulesInForce,
) -> None:
    """Refuse a day that cannot be or that came too late.

    Codes: `cases.note_later` (has not come yet), `cases.note_earlier` (before the complaint, for what follows from it),
    `cases.note_before` (what it stands on is missing or later), `cases.note_too_late` (names last day and article),
    `cases.note_not_told` (a review before the decision was told), `cases.note_route` (confirmation of the bank's own
    agreement).
    """
    if on > today and kind not in MAY_LIE_AHEAD:
        raise Refusal("cases.note_later", "on")
    if kind is N.CONFIRMATION_APPLIED and route is not Route.THIRD_PARTY:
        raise Refusal("cases.note_route", "kind")
    needs = NEEDS[kind]
    if needs.before and not any(known[one] <= on for one in needs.before & known.keys()):
        wanted = [("clock_note", one.value) for one in NoteKind if one in needs.before]
        raise Refusal("cases.note_before", "on", wanted=wanted)
    if kind is N.REVIEW_APPLIED:
        if told_on is None or on < told_on:
            raise Refusal("cases.note_not_told", "on")
        _within(on, told_on, "clock.review.apply_days", calendar, rules)
    elif needs.within is not None:
        start, rule = needs.within
        _within(on, known[start], rule, calendar, rules)
    if kind not in {N.CLAIMED, N.CONSENTED, N.SUED, N.ORDER_APPLIED} and on < received_on:
        # Claims, suits and payment orders may be older than the complaint; everything else follows from it.
        raise Refusal("cases.note_earlier", "on", day=received_on)


def _within(on: date, start: date, rule_name: str, calendar: HolidayCalendar, rules: RulesInForce) -> None:
    rule = rules[rule_name]
    last: Deadline = calendar.after_days(start, rule.integer)
    if on > last.date:
        raise Refusal("cases.note_too_late", "on", last=last.date, days=rule.integer, article=rule.article)


def noted_of(days: Iterable[NotedDay], claimed_on: date) -> Noted:
    """The days from which clocks run, as far as what follows has not ended them.

    `claimed_on` is the complaint itself, which is a claim; a later claim, consent or suit starts the limitation anew.
    """
    known = latest(days)

    def runs(start: NoteKind, *ends: NoteKind) -> date | None:
        day = known.get(start)
        over = [known[end] for end in ends if end in known]
        return None if day is None or any(end >= day for end in over) else day

    settled = (N.MEDIATION_ENDED, N.IN_FORCE)
    given = max((known[one], one) for one in _GIVEN & known.keys()) if _GIVEN & known.keys() else None
    return Noted(
        claimed_on=max([claimed_on, *(known[one] for one in (N.CLAIMED, N.CONSENTED, N.SUED) if one in known)]),
        referred_on=None if given is None else runs(given[1], N.MEDIATOR_ACCEPTED, *settled),
        review_on=runs(N.REVIEW_APPLIED, N.REVIEW_DECIDED),
        order_applied_on=runs(N.ORDER_APPLIED, N.ORDER_ACCEPTED, N.ORDER_ENDED),
        order_accepted_on=runs(N.ORDER_ACCEPTED, N.ORDER_ISSUED, N.ORDER_ENDED),
        order_served_on=runs(N.ORDER_SERVED, N.ORDER_ENDED),
        accepted_on=runs(N.MEDIATOR_ACCEPTED, *settled),
        mediation=MEDIATION_RULES[N.TRANSFERRED if given is None else given[1]],
        agreed_until=known.get(N.MEDIATION_UNTIL),
        in_force_on=runs(N.IN_FORCE, N.CONFIRMATION_APPLIED),
        credit_on=runs(N.CREDIT_OBJECTION, N.CREDIT_ANSWERED),
    )


def appraisals_of(days: Iterable[NotedDay]) -> list[SuspensionFact]:
    """The appraisal as a standstill: taken out of the clock from the day it began, once the customer was told."""
    known = latest(days)
    begun = known.get(N.APPRAISAL_BEGUN)
    if begun is None:
        return []
    ended, told = known.get(N.APPRAISAL_ENDED), known.get(N.APPRAISAL_TOLD)
    over = ended if ended is not None and ended >= begun else None
    return [SuspensionFact(begun, over, told if told is not None and told >= begun else None)]
