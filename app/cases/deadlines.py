"""The clocks of a complaint: how long, from when, moved by what, and after which article.

The law (银行业保险业消费投诉处理管理办法) counts 15 days, 30 for a complex matter, and up to 30 more, never past 60
from receipt. An extension counts only when it was approved *and* the customer told, in time: one told after the last
day does not wake a deadline that has passed. Negotiating or performing never stops the clock. All lengths come from
the rules in force on the day of receipt; nothing here knows a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.codes import Channel, Route, Track
from app.kernel.days import Deadline, HolidayCalendar
from app.kernel.rulepack import Rule, RulesInForce

SOON_DAYS = 3
"""From how many days before its last day a case is shown as due soon; a matter of display, not of law."""


_REFERRAL_RULES = {
    Channel.REGULATOR: "clock.referral.default_days",
    Channel.CITY_HOTLINE: "clock.referral.default_days",
    Channel.PBOC_HOTLINE: "clock.referral.pboc_days",
}


class ClockKind(StrEnum):
    """Which clock (label: clock)."""

    DECIDE = "decide"
    REFERRAL = "referral"
    CREDIT_OBJECTION = "credit_objection"
    MEDIATION = "mediation"
    REVIEW_APPLY = "review_apply"
    CONFIRMATION = "confirmation"
    MEDIATOR_ACCEPTS = "mediator_accepts"
    REVIEW_DECIDE = "review_decide"
    PAYMENT_ORDER_ACCEPT = "payment_order_accept"
    PAYMENT_ORDER_ISSUE = "payment_order_issue"
    PAYMENT_ORDER_OBJECT = "payment_order_object"
    LIMITATION = "limitation"


class Urgency(StrEnum):
    """How near a deadline is (label: urgency)."""

    STOPPED = "stopped"
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class ExtensionFact:
    """An extension as far as it got: days asked for, day approved, day the customer was told."""

    days: int
    approved_on: date | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class SuspensionFact:
    """A standstill from a day to a day (None: it goes on); excluded from the clock only once the customer was told."""

    from_on: date
    to_on: date | None = None
    told_on: date | None = None


@dataclass(frozen=True, slots=True)
class SheetFact:
    """A sheet that was passed on (转办单): number, when the bank had it, the day it states, when it was answered."""

    number: str
    received_on: date
    due_on: date | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """One running clock: last day, why it is that day, and the rules it comes from.

    `days` is the length by law, `extended` the days that extensions added, `excluded` those of told standstills.
    `provisional` says that a year of the count has no published holidays yet. `sheet` is the number of the sheet that
    states the day (empty for one without a number); None where no sheet states it.
    """

    kind: ClockKind
    from_on: date
    deadline: Deadline
    rules: tuple[Rule, ...]
    days: int
    extended: int = 0
    excluded: int = 0
    sheet: str | None = None

    @property
    def date(self) -> date:
        """The last day."""
        return self.deadline.date

    @property
    def provisional(self) -> bool:
        """Whether the day may still move when holidays are published."""
        return self.deadline.provisional

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles as papers print them, each once."""
        return tuple(dict.fromkeys(rule.article for rule in self.rules))


def base_rule(track: Track, rules: RulesInForce) -> Rule:
    """The length of the complaint's own clock: complex cases have longer."""
    return rules["clock.decide.complex_days" if track is Track.COMPLEX else "clock.decide.ordinary_days"]


def decide_by(
    received_on: date,
    track: Track,
    calendar: HolidayCalendar,
    rules: RulesInForce,
    *,
    extensions: Sequence[ExtensionFact] = (),
    suspensions: Sequence[SuspensionFact] = (),
    today: date | None = None,
) -> Clock:
    """The last day to decide the complaint, extensions and told standstills included.

    `rules` are those in force on `received_on`. A standstill that goes on counts until `today` (nothing if None).
    Events are taken in order of their day; one that comes after the last day then reached, or of which the customer
    was told only after it, changes nothing.
    """
    base = base_rule(track, rules)
    used = [base]
    days, extended, excluded = base.integer, 0, 0
    for day, event in _in_order(extensions, suspensions):
        last = calendar.after_days(received_on, days + extended + excluded).date
        if day > last or (event.told_on is not None and event.told_on > last):
            continue
        if isinstance(event, ExtensionFact):
            longest, most = rules["clock.decide.extension_days"], rules["clock.decide.max_days"]
            added = min(event.days, longest.integer - extended, most.integer - days - extended)
            if added > 0:
                extended += added
                used += [longest, most]
        else:
            end = event.to_on or today or event.from_on
            excluded += max((end - day).days, 0)
    deadline = calendar.after_days(received_on, days + extended + excluded)
    return Clock(ClockKind.DECIDE, received_on, deadline, tuple(dict.fromkeys(used)), days, extended, excluded)


def longest_extension(
    track: Track, rules: RulesInForce, extensions: Sequence[ExtensionFact] = ()
) -> tuple[int, tuple[Rule, Rule]]:
    """How many days may still be asked for, with the two rules that say so; those approved count, told or not."""
    longest, most = rules["clock.decide.extension_days"], rules["clock.decide.max_days"]
    granted = sum(one.days for one in extensions if one.approved_on is not None)
    left = min(longest.integer - granted, most.integer - base_rule(track, rules).integer - granted)
    return max(left, 0), (longest, most)


def other_clocks(
    calendar: HolidayCalendar,
    rules: RulesInForce,
    *,
    received_on: date,
    channel: Channel,
    route: Route,
    credit_objection: bool = False,
    mediating_since: date | None = None,
    told_on: date | None = None,
    effective_on: date | None = None,
    sheets: Sequence[SheetFact] = (),
) -> list[Clock]:
    """The clocks beside the complaint's own, nearest first.

    Referrals by regulator, central bank and city hotline run from receipt, unless a sheet states its own day: that wins
    as it stands, and an answered sheet runs no more. A credit-record objection too; a mediation
    by an organisation from its beginning; the customer's right to a review from the day told; judicial confirmation
    from the day the agreement takes effect, and on the third-party route only, because the bank's own agreement
    cannot be confirmed.
    """
    found = _referrals(calendar, rules, channel, sheets or (SheetFact("", received_on),))
    if credit_objection:
        found.append(_days(ClockKind.CREDIT_OBJECTION, received_on, rules["clock.credit_objection.days"], calendar))
    if told_on is not None:
        found.append(_days(ClockKind.REVIEW_APPLY, told_on, rules["clock.review.apply_days"], calendar))
    if route is Route.THIRD_PARTY and mediating_since is not None:
        months = rules["clock.mediation.people_months"]
        last = calendar.after_months(mediating_since, months.integer)
        found.append(
            Clock(ClockKind.MEDIATION, mediating_since, last, (months,), (last.nominal - mediating_since).days)
        )
    if route is Route.THIRD_PARTY and effective_on is not None:
        found.append(_days(ClockKind.CONFIRMATION, effective_on, rules["clock.confirmation.days"], calendar))
    return sorted(found, key=lambda clock: (clock.date, clock.kind))


def days_left(due_on: date, today: date) -> int:
    """Whole days from `today` to the last day; negative when it has passed, 0 on the day itself."""
    return (due_on - today).days


def urgency(due_on: date, today: date, *, stopped: bool = False, soon: int = SOON_DAYS) -> Urgency:
    """How near the last day is; a clock that is answered or stands still has no urgency."""
    left = days_left(due_on, today)
    if stopped:
        return Urgency.STOPPED
    if left < 0:
        return Urgency.OVERDUE
    if left == 0:
        return Urgency.TODAY
    return Urgency.SOON if left <= soon else Urgency.LATER


def elderly_on(birth_date: date | None, today: date, rules: RulesInForce) -> bool:
    """Whether the customer has reached the age from which hand-outs are in large print (a birthday counts)."""
    if birth_date is None:
        return False
    age = today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    return age >= rules["people.elderly_age"].integer


def _referrals(
    calendar: HolidayCalendar, rules: RulesInForce, channel: Channel, sheets: Sequence[SheetFact]
) -> list[Clock]:
    found: list[Clock] = []
    for sheet in sheets:
        begun, due = sheet.received_on, sheet.due_on
        if sheet.answered_on is not None:
            continue
        if due is not None:
            stated = Deadline(date=due, nominal=due, provisional=False)
            found.append(Clock(ClockKind.REFERRAL, begun, stated, (), (due - begun).days, sheet=sheet.number))
        elif channel in _REFERRAL_RULES:
            found.append(_days(ClockKind.REFERRAL, begun, rules[_REFERRAL_RULES[channel]], calendar))
    return found


def _days(kind: ClockKind, start: date, rule: Rule, calendar: HolidayCalendar) -> Clock:
    return Clock(kind, start, calendar.after_days(start, rule.integer), (rule,), rule.integer)


def _in_order(
    extensions: Sequence[ExtensionFact], suspensions: Sequence[SuspensionFact]
) -> list[tuple[date, ExtensionFact | SuspensionFact]]:
    found: list[tuple[date, ExtensionFact | SuspensionFact]] = []
    for one in extensions:
        if one.approved_on is not None and one.told_on is not None:
            found.append((max(one.approved_on, one.told_on), one))
    until: date | None = None
    for still in sorted((one for one in suspensions if one.told_on is not None), key=lambda one: one.from_on):
        # Standstills that overlap are counted once: the later begins where the earlier ended.
        start = still.from_on if until is None else max(still.from_on, until)
        if still.to_on is None or still.to_on > start:
            found.append((start, still))
        until = date.max if still.to_on is None else max(still.to_on, start)
    found.sort(key=lambda pair: (pair[0], isinstance(pair[1], ExtensionFact)))
    return found
