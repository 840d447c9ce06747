"""Noted dates: each further clock begins and ends with what was noted, as long as its rule says, and not too late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.cases import desk
from app.cases.clocks import further_clocks
from app.cases.codes import MilestoneKind, NoteKind, Route, ToldHow
from app.cases.deadlines import ClockKind
from app.cases.desk import DateData
from app.cases.model import Case, ClockNote
from app.cases.noting import NotedDay, appraisals_of, check_note, latest, noted_of
from app.cases.views import case_header, clocks_ahead, notes_of
from app.cases.views.deadlines import deadlines
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.rulepack import RulesInForce
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

N, K = NoteKind, ClockKind
DAY = date(2026, 11, 24)
CALENDAR = HolidayCalendar()
Register = Callable[..., Case]


def on(day: int, *kinds: NoteKind) -> list[NotedDay]:
    return [NotedDay(kind, DAY + timedelta(days=day)) for kind in kinds]


def clocks(rules: RulesInForce, *noted: list[NotedDay]) -> dict[ClockKind, int]:
    """Which clocks run, and how many days from DAY each ends, before a day off moves it."""
    found = further_clocks(CALENDAR, rules, noted_of([one for part in noted for one in part], DAY))
    return {clock.kind: (clock.deadline.nominal - DAY).days for clock in found if clock.kind is not K.LIMITATION}


@pytest.mark.parametrize(
    ("noted", "running"),
    [
        ([on(0, N.REVIEW_APPLIED)], {K.REVIEW_DECIDE: 30}),
        ([on(0, N.REVIEW_APPLIED), on(3, N.REVIEW_DECIDED)], {}),
        ([on(0, N.ORDER_APPLIED)], {K.PAYMENT_ORDER_ACCEPT: 5}),
        ([on(0, N.ORDER_APPLIED), on(2, N.ORDER_ACCEPTED)], {K.PAYMENT_ORDER_ISSUE: 17}),
        ([on(0, N.ORDER_APPLIED), on(1, N.ORDER_ACCEPTED), on(9, N.ORDER_ISSUED)], {}),
        (
            [on(0, N.ORDER_APPLIED, N.ORDER_ACCEPTED, N.ORDER_ISSUED), on(1, N.ORDER_SERVED)],
            {K.PAYMENT_ORDER_OBJECT: 16},
        ),
        ([on(0, N.ORDER_APPLIED, N.ORDER_SERVED), on(8, N.ORDER_ENDED)], {}),
        ([on(0, N.CREDIT_OBJECTION)], {K.CREDIT_OBJECTION: 20}),
        ([on(0, N.CREDIT_OBJECTION), on(9, N.CREDIT_ANSWERED)], {}),
        ([on(0, N.CREDIT_ANSWERED), on(9, N.CREDIT_OBJECTION)], {K.CREDIT_OBJECTION: 29}),
        ([on(0, N.REFERRED, N.MEDIATOR_ACCEPTED)], {K.MEDIATION: 30}),
        ([on(0, N.COURT_ORDINARY, N.MEDIATOR_ACCEPTED)], {K.MEDIATION: 15}),
        ([on(0, N.COURT_SIMPLIFIED), on(2, N.MEDIATOR_ACCEPTED)], {K.MEDIATION: 9}),
        ([on(0, N.TRANSFERRED, N.MEDIATOR_ACCEPTED)], {K.MEDIATION: 30}),  # one month from 24 November
        ([on(0, N.COURT_SIMPLIFIED, N.MEDIATOR_ACCEPTED), on(40, N.MEDIATION_UNTIL)], {K.MEDIATION: 40}),
        ([on(0, N.COURT_ORDINARY, N.MEDIATOR_ACCEPTED), on(3, N.MEDIATION_UNTIL)], {K.MEDIATION: 15}),
        ([on(0, N.REFERRED, N.MEDIATOR_ACCEPTED), on(5, N.MEDIATION_ENDED)], {}),
        ([on(0, N.IN_FORCE)], {K.CONFIRMATION: 30}),
        ([on(0, N.IN_FORCE), on(4, N.CONFIRMATION_APPLIED)], {}),
        ([on(0, N.REFERRED, N.MEDIATOR_ACCEPTED), on(5, N.IN_FORCE)], {K.CONFIRMATION: 35}),
        ([], {}),
    ],
)
def test_a_clock_begins_and_ends_with_what_was_noted(
    rules: RulesInForce, noted: list[list[NotedDay]], running: dict[ClockKind, int]
) -> None:
    assert clocks(rules, *noted) == running


def test_a_mediator_accepts_in_three_working_days(rules: RulesInForce) -> None:
    """24 November 2026 is a Tuesday: the third working day after it is Friday."""
    assert clocks(rules, on(0, N.REFERRED)) == {K.MEDIATOR_ACCEPTS: 3}
    assert clocks(rules, on(2, N.TRANSFERRED)) == {K.MEDIATOR_ACCEPTS: 7}  # Thursday: over the weekend
    assert clocks(rules, on(0, N.REFERRED), on(1, N.MEDIATION_ENDED)) == {}


@pytest.mark.parametrize("kind", [N.CLAIMED, N.CONSENTED, N.SUED])
def test_limitation_starts_anew(rules: RulesInForce, kind: NoteKind) -> None:
    later = DAY + timedelta(days=200)
    assert noted_of([NotedDay(kind, later)], DAY).claimed_on == later
    assert noted_of([NotedDay(kind, DAY - timedelta(days=9))], DAY).claimed_on == DAY
    (clock,) = further_clocks(CALENDAR, rules, noted_of([NotedDay(kind, later)], DAY))
    assert (clock.kind, clock.deadline.nominal) == (K.LIMITATION, date(later.year + 3, later.month, later.day))


def test_an_appraisal_is_a_standstill_once_told() -> None:
    assert appraisals_of([]) == []
    (open_one,) = appraisals_of(on(1, N.APPRAISAL_BEGUN))
    assert (open_one.from_on, open_one.to_on, open_one.told_on) == (DAY + timedelta(days=1), None, None)
    (told,) = appraisals_of([*on(1, N.APPRAISAL_BEGUN, N.APPRAISAL_TOLD), *on(6, N.APPRAISAL_ENDED)])
    assert (told.to_on, told.told_on) == (DAY + timedelta(days=6), DAY + timedelta(days=1))
    (odd,) = appraisals_of([*on(5, N.APPRAISAL_BEGUN), *on(1, N.APPRAISAL_TOLD, N.APPRAISAL_ENDED)])
    assert (odd.to_on, odd.told_on) == (None, None)


def checked(
    rules: RulesInForce,
    kind: NoteKind,
    day: int,
    noted: list[NotedDay],
    *,
    told: int | None = None,
    route: Route = Route.NEGOTIATION,
    today: int = 100,
) -> tuple[str, str] | None:
    try:
        check_note(
            kind,
            DAY + timedelta(days=day),
            latest(noted),
            today=DAY + timedelta(days=today),
            received_on=DAY,
            told_on=None if told is None else DAY + timedelta(days=told),
            route=route,
            calendar=CALENDAR,
            rules=rules,
        )
    except Refusal as refusal:
        return refusal.code, str(dict(refusal.params).get("article", ""))
    return None


def test_too_late_names_the_article(rules: RulesInForce) -> None:
    code, article = checked(rules, N.REVIEW_APPLIED, 45, [], told=5) or ("", "")
    assert code == "cases.note_too_late"
    assert "投诉处理管理办法" in article
    assert checked(rules, N.REVIEW_APPLIED, 35, [], told=5) is None
    third = Route.THIRD_PARTY
    code, article = checked(rules, N.CONFIRMATION_APPLIED, 41, on(5, N.IN_FORCE), route=third) or ("", "")
    assert code == "cases.note_too_late"
    assert "第三十三条" in article
    assert checked(rules, N.CONFIRMATION_APPLIED, 34, on(5, N.IN_FORCE), route=third) is None


@pytest.mark.parametrize(
    ("kind", "day", "noted", "code"),
    [
        (N.ORDER_APPLIED, 101, [], "cases.note_later"),
        (N.REVIEW_APPLIED, 3, [], "cases.note_not_told"),
        (N.ORDER_ACCEPTED, 3, [], "cases.note_before"),
        (N.ORDER_ACCEPTED, 3, on(4, N.ORDER_APPLIED), "cases.note_before"),
        (N.MEDIATOR_ACCEPTED, 3, [], "cases.note_before"),
        (N.CONFIRMATION_APPLIED, 9, on(5, N.IN_FORCE), "cases.note_route"),
        (N.CREDIT_OBJECTION, -1, [], "cases.note_earlier"),
        (N.MEDIATION_UNTIL, 130, on(5, N.TRANSFERRED, N.MEDIATOR_ACCEPTED), None),
        (N.SUED, -300, [], None),
    ],
)
def test_a_day_that_cannot_be(
    rules: RulesInForce, kind: NoteKind, day: int, noted: list[NotedDay], code: str | None
) -> None:
    found = checked(rules, kind, day, noted)
    assert (found[0] if found else None) == code


def test_every_kind_has_its_needs() -> None:
    from app.cases.noting import NEEDS

    assert set(NEEDS) == set(NoteKind)


# ------------------------------------------------------------------------------------------------------------ the desk


def refused(store: Store, actors: Actors, verb: Callable[[DeskSession], object]) -> str:
    with pytest.raises(Refusal) as caught, store.action(actors.counter, "test") as session:
        verb(session)
    return caught.value.code


def test_a_noted_date_stands_in_head_list_and_today(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    with desk_store.action(actors.lead, "test") as session:
        desk.assign(session, case.id, actors.mediator.staff_id)
        today = session.today
    with desk_store.action(actors.mediator, "cases.note_date") as session:
        desk.note_date(session, case.id, N.ORDER_APPLIED, DateData(on=today, who="区法院", reference="（2026）民督1号"))
    with desk_store.read(actors.mediator) as session:
        (found,) = [one for one in case_header(session, case.id).clocks if one.kind is K.PAYMENT_ORDER_ACCEPT]
        assert found.articles
        assert K.PAYMENT_ORDER_ACCEPT in {row.kind for row in deadlines(session, 10).rows}
        assert clocks_ahead(session, 0) == []
        (ahead,) = clocks_ahead(session, 10)
        assert (ahead.kind, ahead.due, ahead.owner) == (K.PAYMENT_ORDER_ACCEPT, found.date, "李雪")
        (note,) = notes_of(session, case.id)
        assert (note.who, note.by, note.replaced) == ("区法院", "李雪", False)
    with desk_store.read(actors.counter) as session:
        assert clocks_ahead(session, 10) == []  # another one's case
    clock.move(timedelta(days=20))
    with desk_store.read(actors.lead) as session:
        assert [row.due for row in clocks_ahead(session)] == [found.date]  # passed, and still there


def test_a_correction_keeps_what_was_there(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()

    def note(session: DeskSession, day: date | None) -> object:
        return desk.note_date(session, case.id, N.CREDIT_OBJECTION, DateData(on=day))

    with desk_store.action(actors.counter, "cases.note_date") as session:
        today = session.today
        first = desk.note_date(session, case.id, N.CREDIT_OBJECTION, DateData(on=today, reference="A1"))
    assert refused(desk_store, actors, lambda s: note(s, today)) == "cases.note_twice"
    assert refused(desk_store, actors, lambda s: note(s, None)) == "cases.note_day"
    assert (
        refused(desk_store, actors, lambda s: desk.correct_date(s, first.id, DateData(on=today))) == "cases.note_reason"
    )
    with desk_store.action(actors.counter, "cases.note_date") as session:
        second = desk.correct_date(session, first.id, DateData(on=None, note="登记错了案件"))

    def again(row: ClockNote) -> Callable[[DeskSession], object]:
        return lambda session: desk.correct_date(session, row.id, DateData(on=today, note="再改"))

    assert [refused(desk_store, actors, again(row)) for row in (first, second)] == ["cases.note_replaced"] * 2
    with desk_store.read(actors.counter) as session:
        assert [(row.reference, row.on is None, row.replaced) for row in notes_of(session, case.id)] == [
            ("", True, True), ("A1", False, True),
        ]  # fmt: skip
        assert K.CREDIT_OBJECTION not in {clock.kind for clock in case_header(session, case.id).clocks}


def test_a_review_ends_the_time_to_apply_for_it(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register()
    with desk_store.action(actors.lead, "test") as session:
        desk.record_milestone(session, case.id, MilestoneKind.DECIDED, note="不予退费")
        desk.record_milestone(session, case.id, MilestoneKind.TOLD, how=next(iter(ToldHow)))
    with desk_store.read(actors.lead) as session:
        assert [one.kind for one in case_header(session, case.id).clocks] == [K.REVIEW_APPLY]
    with desk_store.action(actors.counter, "cases.note_date") as session:
        desk.note_date(session, case.id, N.REVIEW_APPLIED, DateData(on=session.today))
    with desk_store.read(actors.lead) as session:
        assert [one.kind for one in case_header(session, case.id).clocks] == [K.REVIEW_DECIDE]


def test_an_appraisal_moves_the_last_day_once_told(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    case = register()
    before = case.due_on
    with desk_store.action(actors.mediator, "cases.note_date") as session:
        desk.note_date(session, case.id, N.APPRAISAL_BEGUN, DateData(on=session.today, who="鉴定中心"))
        assert session.found(Case, case.id).due_on == before
        desk.note_date(session, case.id, N.APPRAISAL_TOLD, DateData(on=session.today))
    clock.move(timedelta(days=10))
    with desk_store.action(actors.mediator, "cases.note_date") as session:
        desk.note_date(session, case.id, N.APPRAISAL_ENDED, DateData(on=session.today))
        after = session.found(Case, case.id).due_on
    assert after >= before + timedelta(days=10)
    with desk_store.read(actors.mediator) as session:
        assert case_header(session, case.id).clock.excluded == 10
        assert case_header(session, case.id).clocks[0].date == after
