"""The clocks that run beside a complaint for longer, or only once something was noted: limitation, review, court.

They stand apart from `deadlines`, whose clocks decide what is late: three years of limitation (诉讼时效) would bury the
fifteen days that matter today. A clock whose beginning nobody noted does not run: a date is never guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.cases.deadlines import Clock, ClockKind
from app.kernel.days import Deadline, HolidayCalendar
from app.kernel.rulepack import Rule, RulesInForce

_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """The days from which further clocks run, as far as somebody noted them.

    `claimed_on` is the last day on which the customer claimed, the bank consented or a suit was brought: from each the
    limitation starts anew (民法典第一百九十五条). `referred_on` is when an independent organisation was given the case,
    which has not accepted it yet. `review_on` is the customer's application for a review (核查). Of a payment order
    (支付令) the step it stands at: applied for, accepted, served. `accepted_on` is when the mediator accepted, and
    `mediation` the rule that says how long it takes from there, unless both agreed on a day (`agreed_until`).
    `in_force_on` is when an agreement by an organisation took effect, as long as nobody applied for its confirmation.
    """

    claimed_on: date | None = None
    referred_on: date | None = None
    review_on: date | None = None
    order_applied_on: date | None = None
    order_accepted_on: date | None = None
    order_served_on: date | None = None
    accepted_on: date | None = None
    mediation: str = "clock.mediation.people_months"
    agreed_until: date | None = None
    in_force_on: date | None = None
    credit_on: date | None = None


def further_clocks(calendar: HolidayCalendar, rules: RulesInForce, noted: Noted) -> list[Clock]:
    """The further clocks that run, nearest first; lengths and articles are those of `rules`."""
    found: list[Clock] = []
    if noted.claimed_on is not None:
        years = rules["clock.limitation.years"]
        last = calendar.after_months(noted.claimed_on, years.integer * _MONTHS)
        found.append(_until(ClockKind.LIMITATION, noted.claimed_on, last, years))
    if noted.referred_on is not None:
        accepts = rules["clock.mediation.accept_working_days"]
        last = calendar.after_working_days(noted.referred_on, accepts.integer)
        found.append(_until(ClockKind.MEDIATOR_ACCEPTS, noted.referred_on, last, accepts))
    if noted.accepted_on is not None:
        found.append(_mediation(calendar, rules[noted.mediation], noted.accepted_on, noted.agreed_until))
    for kind, start, rule in (
        (ClockKind.CONFIRMATION, noted.in_force_on, "clock.confirmation.days"),
        (ClockKind.CREDIT_OBJECTION, noted.credit_on, "clock.credit_objection.days"),
        (ClockKind.REVIEW_DECIDE, noted.review_on, "clock.review.decide_days"),
        (ClockKind.PAYMENT_ORDER_OBJECT, noted.order_served_on, "clock.payment_order.object_days"),
        (ClockKind.PAYMENT_ORDER_ISSUE, noted.order_accepted_on, "clock.payment_order.issue_days"),
        (ClockKind.PAYMENT_ORDER_ACCEPT, noted.order_applied_on, "clock.payment_order.accept_days"),
    ):
        if start is not None:
            found.append(_until(kind, start, calendar.after_days(start, rules[rule].integer), rules[rule]))
    return sorted(found, key=lambda clock: (clock.date, clock.kind))


def _mediation(calendar: HolidayCalendar, rule: Rule, start: date, agreed: date | None) -> Clock:
    """From acceptance, as long as the rule says; a later day that both sides agreed on stands as it is."""
    last = (
        calendar.after_months(start, rule.integer)
        if rule.name.endswith("_months")
        else calendar.after_days(start, rule.integer)
    )
    if agreed is not None and agreed > last.date:
        last = Deadline(date=agreed, nominal=agreed, provisional=False)
    return _until(ClockKind.MEDIATION, start, last, rule)


def _until(kind: ClockKind, start: date, last: Deadline, rule: Rule) -> Clock:
    return Clock(kind, start, last, (rule,), (last.nominal - start).days)
