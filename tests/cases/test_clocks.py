"""Clocks beside the complaint: each runs from what was noted, for as long as its rule says, and says its article."""

from __future__ import annotations

from datetime import date

import pytest

from app.cases.clocks import Noted, further_clocks
from app.cases.deadlines import ClockKind
from app.kernel.days import HolidayCalendar
from app.kernel.rulepack import RulesInForce

CALENDAR = HolidayCalendar()


def test_nothing_noted_is_nothing_running(rules: RulesInForce) -> None:
    assert further_clocks(CALENDAR, rules, Noted()) == []


@pytest.mark.parametrize(
    ("noted", "kind", "last"),
    [
        (Noted(claimed_on=date(2026, 11, 24)), ClockKind.LIMITATION, date(2029, 11, 26)),  # 11-24 is a Saturday
        (Noted(referred_on=date(2026, 11, 26)), ClockKind.MEDIATOR_ACCEPTS, date(2026, 12, 1)),
        (Noted(review_on=date(2026, 11, 24)), ClockKind.REVIEW_DECIDE, date(2026, 12, 24)),
        (Noted(order_applied_on=date(2026, 11, 24)), ClockKind.PAYMENT_ORDER_ACCEPT, date(2026, 11, 30)),
        (Noted(order_accepted_on=date(2026, 11, 24)), ClockKind.PAYMENT_ORDER_ISSUE, date(2026, 12, 9)),
        (Noted(order_served_on=date(2026, 11, 24)), ClockKind.PAYMENT_ORDER_OBJECT, date(2026, 12, 9)),
    ],
)
def test_each_runs_as_long_as_its_rule_says(rules: RulesInForce, noted: Noted, kind: ClockKind, last: date) -> None:
    (clock,) = further_clocks(CALENDAR, rules, noted)
    assert (clock.kind, clock.date) == (kind, last)
    assert clock.articles
    assert clock.days > 0


def test_the_nearest_comes_first(rules: RulesInForce) -> None:
    day = date(2026, 11, 24)
    found = further_clocks(CALENDAR, rules, Noted(claimed_on=day, review_on=day, order_applied_on=day))
    assert [clock.kind for clock in found] == [
        ClockKind.PAYMENT_ORDER_ACCEPT,
        ClockKind.REVIEW_DECIDE,
        ClockKind.LIMITATION,
    ]
