"""The clocks of a complaint, around holidays too."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.codes import Channel, Route, Track
from app.cases.deadlines import (
    Clock,
    ClockKind,
    ExtensionFact,
    SheetFact,
    SuspensionFact,
    Urgency,
    days_left,
    decide_by,
    elderly_on,
    longest_extension,
    other_clocks,
    urgency,
)
from app.kernel.days import HolidayCalendar
from app.kernel.rulepack import RulePacks, RulesInForce
from tests.cases.conftest import DAY, RESOURCES

T = Track
_RULES = RulePacks.load(RESOURCES / "rules").on(DAY)
_DAYS = st.dates(date(2024, 1, 1), date(2026, 10, 1))


def test_an_ordinary_complaint_is_decided_in_fifteen_days_a_complex_one_in_thirty(
    calendar: HolidayCalendar, rules: RulesInForce
) -> None:
    ordinary = decide_by(date(2026, 11, 24), T.ORDINARY, calendar, rules)
    assert (ordinary.date, ordinary.days, ordinary.kind) == (date(2026, 12, 9), 15, ClockKind.DECIDE)
    assert ordinary.articles == ("《银行业保险业消费投诉处理管理办法》（银保监会令2020年第3号）",)
    assert decide_by(date(2026, 11, 24), T.COMPLEX, calendar, rules).date == date(2026, 12, 24)
    for track in (T.SIMPLE, T.FAST_SMALL_CLAIMS):
        assert decide_by(date(2026, 11, 24), track, calendar, rules).date == date(2026, 12, 9)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2025, 9, 16), date(2025, 10, 9)),  # the fifteenth day is 1 October: the whole holiday week is off
        (date(2025, 9, 13), date(2025, 9, 28)),  # a Sunday that is a make-up working day stays
        (date(2026, 2, 2), date(2026, 2, 24)),  # the fifteenth day is in the Spring Festival holiday
        (date(2025, 8, 8), date(2025, 8, 25)),  # a Saturday moves to Monday
    ],
)
def test_a_last_day_off_moves_to_the_next_working_day(
    calendar: HolidayCalendar, rules: RulesInForce, received: date, due: date
) -> None:
    found = decide_by(received, T.ORDINARY, calendar, rules)
    assert found.date == due
    assert not found.provisional


def test_a_year_without_published_holidays_is_said_to_be_provisional(
    calendar: HolidayCalendar, rules: RulesInForce
) -> None:
    assert decide_by(date(2031, 3, 3), T.ORDINARY, calendar, rules).provisional


def test_an_extension_counts_only_when_approved_and_told(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    def due(**facts: object) -> Clock:
        extension = ExtensionFact(20, **facts)  # type: ignore[arg-type]
        return decide_by(date(2026, 9, 1), T.ORDINARY, calendar, rules, extensions=[extension])

    plain = date(2026, 9, 16)
    assert due().date == plain
    assert due(approved_on=date(2026, 9, 10)).date == plain
    assert due(told_on=date(2026, 9, 10)).date == plain
    both = due(approved_on=date(2026, 9, 10), told_on=date(2026, 9, 16))
    assert both.deadline.nominal == date(2026, 10, 6)
    assert both.extended == 20
    assert len(both.rules) == 3


def test_an_extension_told_after_the_last_day_comes_too_late(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    extension = ExtensionFact(20, date(2026, 9, 10), date(2026, 9, 17))
    found = decide_by(date(2026, 9, 1), T.ORDINARY, calendar, rules, extensions=[extension])
    assert (found.date, found.extended) == (date(2026, 9, 16), 0)


def test_sixty_days_from_receipt_are_the_most(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    many = [ExtensionFact(30, date(2026, 9, 2), date(2026, 9, 2)) for _ in range(3)]
    complex_case = decide_by(date(2026, 9, 1), T.COMPLEX, calendar, rules, extensions=many)
    assert (complex_case.days, complex_case.extended) == (30, 30)
    ordinary = decide_by(date(2026, 9, 1), T.ORDINARY, calendar, rules, extensions=many)
    assert (ordinary.days, ordinary.extended) == (15, 30)


def test_a_told_standstill_is_left_out(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    def due(*facts: SuspensionFact, today: date | None = None) -> Clock:
        return decide_by(date(2026, 3, 2), T.ORDINARY, calendar, rules, suspensions=facts, today=today)

    start, end = date(2026, 3, 9), date(2026, 3, 19)
    assert due(SuspensionFact(start, end)).excluded == 0, "nobody was told"
    told = due(SuspensionFact(start, end, told_on=start))
    assert (told.excluded, told.deadline.nominal) == (10, date(2026, 3, 27))
    running = SuspensionFact(start, told_on=start)
    assert due(running).excluded == 0
    assert due(running, today=date(2026, 3, 12)).excluded == 3
    assert due(SuspensionFact(date(2026, 4, 20), date(2026, 4, 25), start)).excluded == 0, "the clock had run out"
    late = SuspensionFact(start, end, told_on=date(2026, 3, 18))
    assert due(late).excluded == 0, "the last day was 17 March: telling on the 18th does not wake it"
    assert due(SuspensionFact(start, end, told_on=date(2026, 3, 17))).excluded == 10


def test_standstills_that_overlap_count_once(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    days = [date(2026, 3, 9), date(2026, 3, 12), date(2026, 3, 15), date(2026, 3, 19)]
    facts = [
        SuspensionFact(days[0], days[2], days[0]),
        SuspensionFact(days[1], days[3], days[1]),
        SuspensionFact(days[1], days[2], days[1]),
    ]
    found = decide_by(date(2026, 3, 2), T.ORDINARY, calendar, rules, suspensions=facts)
    assert found.excluded == 10
    endless = [SuspensionFact(days[0], None, days[0]), SuspensionFact(days[1], days[3], days[1])]
    found = decide_by(date(2026, 3, 2), T.ORDINARY, calendar, rules, suspensions=endless, today=days[3])
    assert found.excluded == 10


def test_what_may_still_be_asked_for(rules: RulesInForce) -> None:
    assert longest_extension(T.ORDINARY, rules)[0] == 30
    assert longest_extension(T.COMPLEX, rules)[0] == 30
    given_away = [ExtensionFact(20, date(2026, 9, 2)), ExtensionFact(25)]
    assert longest_extension(T.ORDINARY, rules, given_away)[0] == 10
    assert longest_extension(T.ORDINARY, rules, [ExtensionFact(45, date(2026, 9, 2))])[0] == 0


@given(
    received=_DAYS,
    track=st.sampled_from(Track),
    extensions=st.lists(
        st.builds(
            lambda days, after, later: (days, after, later),
            st.integers(1, 40),
            st.integers(0, 40),
            st.one_of(st.none(), st.integers(0, 40)),
        ),
        max_size=4,
    ),
    standstills=st.lists(
        st.tuples(st.integers(0, 50), st.one_of(st.none(), st.integers(0, 40)), st.booleans()), max_size=4
    ),
)
def test_whatever_happens_the_deadline_keeps_its_bounds(
    received: date,
    track: Track,
    extensions: list[tuple[int, int, int | None]],
    standstills: list[tuple[int, int | None, bool]],
) -> None:
    calendar, rules = HolidayCalendar(), _RULES
    asked = [
        ExtensionFact(
            days,
            received + timedelta(days=after),
            None if later is None else received + timedelta(days=after + later),
        )
        for days, after, later in extensions
    ]
    still = [
        SuspensionFact(
            received + timedelta(days=start),
            None if length is None else received + timedelta(days=start + length),
            received + timedelta(days=start) if told else None,
        )
        for start, length, told in standstills
    ]
    today = received + timedelta(days=100)
    plain = decide_by(received, track, calendar, rules)
    found = decide_by(received, track, calendar, rules, extensions=asked, suspensions=still, today=today)
    assert found.date >= plain.date
    assert 0 <= found.extended <= 30
    assert found.days + found.extended <= 60
    assert found.deadline.nominal == received + timedelta(days=found.days + found.extended + found.excluded)
    assert not calendar.is_day_off(found.date)
    stood = {
        received + timedelta(days=start + place)
        for start, length, told in standstills
        if told
        for place in range(100 - start if length is None else length)
    }
    assert found.excluded <= len(stood)


def test_clocks_beside_the_complaints_own(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    def kinds(**facts: object) -> dict[ClockKind, date]:
        given_facts: dict[str, object] = {
            "received_on": date(2026, 9, 1),
            "channel": Channel.BRANCH,
            "route": Route.NEGOTIATION,
        }
        given_facts.update(facts)
        return {clock.kind: clock.deadline.nominal for clock in other_clocks(calendar, rules, **given_facts)}  # type: ignore[arg-type]

    assert kinds() == {}
    assert kinds(channel=Channel.REGULATOR) == {ClockKind.REFERRAL: date(2026, 9, 16)}
    assert kinds(channel=Channel.CITY_HOTLINE).keys() == {ClockKind.REFERRAL}
    assert kinds(channel=Channel.PBOC_HOTLINE) == {ClockKind.REFERRAL: date(2026, 9, 16)}
    assert kinds(credit_objection=True) == {ClockKind.CREDIT_OBJECTION: date(2026, 9, 21)}
    assert kinds(told_on=date(2026, 9, 10)) == {ClockKind.REVIEW_APPLY: date(2026, 10, 10)}
    both = {"mediating_since": date(2026, 1, 31), "effective_on": date(2026, 9, 1)}
    assert kinds(**both) == {}, "the bank's own agreement cannot be confirmed"
    assert kinds(**both, route=Route.THIRD_PARTY) == {
        ClockKind.MEDIATION: date(2026, 2, 28),
        ClockKind.CONFIRMATION: date(2026, 10, 1),
    }
    assert kinds(route=Route.THIRD_PARTY) == {}


def test_the_day_on_a_sheet_wins_over_the_rule(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    def referrals(channel: Channel, *sheets: SheetFact) -> list[tuple[date, str | None, int, bool]]:
        found = other_clocks(
            calendar, rules, received_on=date(2026, 9, 1), channel=channel, route=Route.NEGOTIATION, sheets=sheets
        )
        return [(clock.date, clock.sheet, clock.days, bool(clock.articles)) for clock in found]

    sunday = date(2026, 9, 6)
    assert referrals(Channel.REGULATOR, SheetFact("7", date(2026, 9, 2), sunday)) == [(sunday, "7", 4, False)]
    assert referrals(Channel.LETTER, SheetFact("", date(2026, 9, 2), sunday)) == [(sunday, "", 4, False)]
    assert referrals(Channel.LETTER, SheetFact("7", date(2026, 9, 2))) == []
    by_rule = referrals(Channel.REGULATOR, SheetFact("7", date(2026, 9, 2)))
    assert by_rule == [(date(2026, 9, 17), None, 15, True)]
    answered = SheetFact("7", date(2026, 9, 2), sunday, date(2026, 9, 3))
    assert referrals(Channel.REGULATOR, answered) == []
    assert referrals(Channel.REGULATOR, answered, SheetFact("8", date(2026, 9, 2))) == by_rule


def test_the_nearest_clock_comes_first(calendar: HolidayCalendar, rules: RulesInForce) -> None:
    found = other_clocks(
        calendar,
        rules,
        received_on=date(2026, 9, 1),
        channel=Channel.REGULATOR,
        route=Route.NEGOTIATION,
        credit_objection=True,
        told_on=date(2026, 9, 2),
    )
    assert [clock.kind for clock in found] == [ClockKind.REFERRAL, ClockKind.CREDIT_OBJECTION, ClockKind.REVIEW_APPLY]


def test_how_near_a_deadline_is() -> None:
    today = date(2026, 11, 24)
    near = {-1: Urgency.OVERDUE, 0: Urgency.TODAY, 1: Urgency.SOON, 3: Urgency.SOON, 4: Urgency.LATER}
    for left, expected in near.items():
        due = today + timedelta(days=left)
        assert days_left(due, today) == left
        assert urgency(due, today) is expected
        assert urgency(due, today, stopped=True) is Urgency.STOPPED


def test_elderly_from_the_sixtieth_birthday(rules: RulesInForce) -> None:
    assert not elderly_on(None, date(2026, 11, 24), rules)
    assert not elderly_on(date(1966, 11, 25), date(2026, 11, 24), rules)
    assert elderly_on(date(1966, 11, 24), date(2026, 11, 24), rules)
