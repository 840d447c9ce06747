"""A hotline call is written down once, and what its outcome says is done in the same action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import select

from app.cases.codes import AuthorityKind
from app.cases.desk import (
    CallData,
    assign,
    attempt,
    finish_call,
    hand_call_over,
    mark_call,
    remove_mark,
    word_mark,
)
from app.cases.model import AttemptOutcome, Call, CallerIs, CallOutcome, Case, CasePerson, FirstAction
from app.cases.views import call_card, calls_of, handed_here, promises_waiting, recent_calls
from app.cases.when import promised_time
from app.kernel.actor import Actor
from app.kernel.clock import SHANGHAI, FixedClock
from app.kernel.errors import Refusal
from app.staff.desk import set_duty
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

T = TypeVar("T")


class Desk:
    """One desk of the counter's."""

    def __init__(self, store: Store, actors: Actors, clock: FixedClock) -> None:
        self.store, self.actors, self.clock = store, actors, clock

    def do(self, fn: Callable[[DeskSession], T], actor: Actor | None = None) -> T:
        """Carry out one action."""
        with self.store.action(actor or self.actors.counter, "test") as session:
            return fn(session)

    def call(self, outcome: CallOutcome | None, **more: object) -> CallData:
        """A call of a minute ago."""
        given: dict[str, object] = {"number": "13900139000", "caller": "赵明", "about": "年费没有退"}
        given["text"] = "上月已经来过电话。"
        started = self.clock.now() - timedelta(minutes=1)
        return CallData(started_at=started, outcome=outcome, **{**given, **more})  # type: ignore[arg-type]


@pytest.fixture
def desk(desk_store: Store, actors: Actors, clock: FixedClock) -> Desk:
    """A desk."""
    return Desk(desk_store, actors, clock)


def refused(desk: Desk, data: CallData) -> tuple[str, str | None]:
    """What a call is refused for, and beside which field."""
    with pytest.raises(Refusal) as found:
        desk.do(lambda s: finish_call(s, data))
    return found.value.code, found.value.field


def test_answered_at_once_needs_no_case(desk: Desk) -> None:
    """Nothing is left to do, and nothing but the call is there."""
    done = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.ANSWERED, answer="年费将在三个工作日内退回。")))
    assert done.case_id is None
    card = desk.do(lambda s: call_card(s, done.call_id))
    assert (card.row.caller, card.row.number, card.row.seconds) == ("赵*", "139****9000", 60)
    assert card.answer == "年费将在三个工作日内退回。"
    assert desk.do(lambda s: s.scalar(select(Case.id))) is None


def test_a_registered_call_is_a_hotline_case_received_when_the_call_began(desk: Desk) -> None:
    """The first things done at once are logged on it, and its log says that somebody called."""
    data = desk.call(
        CallOutcome.REGISTERED,
        done_at_once=("card_block",),
        block_reference="GS-1",
        card="6222021234561234",
        amount="300",
    )
    done = desk.do(lambda s: finish_call(s, data))

    def look(session: DeskSession) -> tuple[str, object, list[str], int]:
        case = session.scalars(select(Case)).one()
        references = list(session.scalars(select(FirstAction.reference)))
        return str(case.channel), case.received_at, references, len(calls_of(session, case.id))

    assert desk.do(look) == ("hotline", data.started_at, ["GS-1"], 1)
    assert done.no


def test_a_call_about_an_open_case_makes_no_second_one(desk: Desk) -> None:
    """The call stands with the case."""
    first = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED)))
    again = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED, case_id=first.case_id)))
    assert again.case_id == first.case_id
    assert desk.do(lambda s: len(list(s.scalars(select(Case.id))))) == 1


def test_a_promised_call_back_waits_for_whoever_promised(desk: Desk) -> None:
    """It stands in the list of promises."""
    due = desk.clock.now() + timedelta(hours=2)
    done = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.PROMISED, due_at=due)))
    rows = desk.do(promises_waiting)
    assert [(row.about, row.due_at, row.mine) for row in rows] == [("年费没有退", due, True)]
    assert done.due_at == due


def test_a_call_handed_over_waits_at_the_branch(desk: Desk, away: Actors) -> None:
    """As a case of the branch with its text, the call-back for its lead when the roster names nobody."""
    due = desk.clock.now() + timedelta(hours=2)
    data = desk.call(CallOutcome.HANDED_OVER, due_at=due, branch="0456", why="开户网点，要求当面办理")
    done = desk.do(lambda s: finish_call(s, data))
    assert done.gone_to == "0456"
    case = desk.do(lambda s: s.scalars(select(Case)).one())
    assert (case.branch_id, case.home_branch, case.team, case.no) == ("0456", "0123", "", done.no)
    row = desk.do(promises_waiting, away.lead)[0]
    assert (row.mine, row.about, row.due_at, row.no) == (True, "年费没有退", due, done.no)
    waits = desk.do(handed_here, away.lead)[0]
    assert (waits.no, waits.over.from_branch, waits.over.why) == (done.no, "0123", "开户网点，要求当面办理")
    assert desk.do(lambda s: call_card(s, done.call_id), away.lead).text == "上月已经来过电话。"
    mine = desk.do(recent_calls)[0]
    assert (mine.gone, mine.no, mine.to_branch, mine.caller, mine.number, mine.about) == (
        True, done.no, "0456", "", "", "",
    )  # fmt: skip
    theirs = desk.do(recent_calls, away.lead)[0]
    assert (theirs.gone, theirs.about, theirs.call_back_by) == (False, "年费没有退", due)


def test_a_call_handed_over_as_a_case_promises_nothing(desk: Desk, away: Actors) -> None:
    """The number is the agent's branch's, the case the other's; begun work takes it from the list of what came."""
    data = desk.call(CallOutcome.HANDED_OVER, branch="0456", as_case=True, why="开户网点")
    done = desk.do(lambda s: finish_call(s, data))
    assert desk.do(lambda s: s.scalar(select(Case.branch_id))) == "0456"
    assert done.due_at is None
    assert desk.do(promises_waiting, away.lead) == []
    assert done.case_id is not None
    case_id = done.case_id
    desk.do(lambda s: assign(s, case_id, away.counter.staff_id), away.lead)
    assert desk.do(handed_here, away.lead) == []


def test_at_the_own_branch_a_promise_is_enough(desk: Desk, actors: Actors) -> None:
    """No case is made, nothing goes anywhere."""
    due = desk.clock.now() + timedelta(hours=2)
    done = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.HANDED_OVER, due_at=due, branch="0123")))
    assert (done.case_id, done.gone_to) == (None, "")
    assert desk.do(promises_waiting, actors.lead)[0].mine


def test_a_registered_call_is_handed_over_later_with_what_was_attached(desk: Desk, away: Actors) -> None:
    """Once, by whoever took it, while nobody works on it."""
    first = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED)))
    assert desk.do(lambda s: call_card(s, first.call_id)).may_go
    for branch, why, code in (
        ("0456", " ", "calls.why_missing"), ("0123", "好", "calls.branch_own"), ("", "好", "calls.branch_missing"),
        ("0999", "好", "calls.branch_missing"),
    ):  # fmt: skip
        with pytest.raises(Refusal, match=code):
            desk.do(lambda s, b=branch, w=why: hand_call_over(s, first.call_id, b, w))  # type: ignore[misc]
    with pytest.raises(Refusal, match="under_way"):
        desk.do(lambda s: hand_call_over(s, first.call_id, "0123", "不是本人登记"), away.counter)
    desk.do(lambda s: hand_call_over(s, first.call_id, "0456", "客户要求"))
    assert desk.do(handed_here, away.lead)[0].no == first.no
    with pytest.raises(Refusal, match="under_way"):
        desk.do(lambda s: hand_call_over(s, first.call_id, "0123", "再转"), away.counter)
    loose = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.ANSWERED, answer="好")))
    with pytest.raises(Refusal, match="no_case"):
        desk.do(lambda s: hand_call_over(s, loose.call_id, "0456", "客户要求"))
    begun = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED)))
    desk.do(lambda s: assign(s, begun.case_id, s.actor.staff_id))  # type: ignore[arg-type]
    with pytest.raises(Refusal, match="under_way"):
        desk.do(lambda s: hand_call_over(s, begun.call_id, "0456", "客户要求"))


def test_who_rings_for_the_holder_hears_nothing_and_the_holder_is_called_back(desk: Desk) -> None:
    """The heir is a person of the case without powers; reaching the holder's number sets them as called back."""
    due = desk.clock.now() + timedelta(hours=2)
    other = {"caller_is": CallerIs.HEIR, "holder": "李桂兰", "held_number": "13800001111"}
    assert refused(desk, desk.call(CallOutcome.ANSWERED, answer="余额", **other)) == ("calls.not_the_holder", "outcome")
    assert refused(desk, desk.call(CallOutcome.REGISTERED, **other)) == ("calls.due_missing", "due_at")
    assert refused(desk, desk.call(CallOutcome.REGISTERED, due_at=due, **{**other, "held_number": ""})) == (
        "calls.held_number_missing", "held_number",
    )  # fmt: skip
    done = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED, due_at=due, **other)))
    row = desk.do(promises_waiting)[0]
    assert (row.whom, row.phone, row.caller_is) == ("李*兰", "138****1111", CallerIs.HEIR)

    def person(session: DeskSession) -> CasePerson:
        return session.scalars(select(CasePerson)).one()

    found = desk.do(person)
    assert (found.name, found.phone, found.authority, found.called_back_at) == (
        "赵明", "13900139000", AuthorityKind.HEIR, None,
    )  # fmt: skip
    desk.do(lambda s: attempt(s, row.id, AttemptOutcome.NO_ANSWER))
    assert desk.do(person).called_back_at is None
    desk.do(lambda s: attempt(s, row.id, AttemptOutcome.REACHED))
    assert desk.do(person).called_back_at == desk.clock.now()
    assert desk.do(lambda s: call_card(s, done.call_id)).row.called_back_at == desk.clock.now()
    # Ringing again about the same case needs no further call-back, and what the caller says of the holder is not asked.
    again = desk.call(CallOutcome.REGISTERED, caller_is=CallerIs.HEIR, case_id=done.case_id)
    desk.do(lambda s: finish_call(s, again))
    assert desk.do(promises_waiting) == []
    assert desk.do(lambda s: len(list(s.scalars(select(CasePerson.id))))) == 1


def test_the_number_the_bank_holds_wins_over_what_the_caller_says(desk: Desk) -> None:
    """An agent who gives a number of their own as the holder's is not believed; one without any is refused."""
    due = desk.clock.now() + timedelta(hours=2)
    first = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED, number="13800002222", caller="李桂兰")))
    customer = desk.do(lambda s: s.found(Call, first.call_id).customer_id)
    data = desk.call(
        CallOutcome.PROMISED, caller_is=CallerIs.AGENT, customer_id=customer, held_number="13900139111", holder="王某",
        due_at=due,
    )  # fmt: skip
    desk.do(lambda s: finish_call(s, data))
    row = desk.do(promises_waiting)[0]
    assert (row.whom, row.phone, row.caller_is) == ("李*兰", "138****2222", CallerIs.AGENT)
    same = desk.call(
        CallOutcome.PROMISED, caller_is=CallerIs.AGENT, customer_id=customer, number="13800002222", due_at=due
    )
    assert refused(desk, same) == ("calls.held_number_is_the_callers", "held_number")


def test_every_refusal_stands_beside_its_field(desk: Desk) -> None:
    """Nothing is kept of a refused call."""
    later = desk.clock.now() + timedelta(hours=1)
    cases = [
        (desk.call(CallOutcome.ANSWERED, about=" "), ("calls.about_missing", "about")),
        (desk.call(None), ("calls.outcome_missing", "outcome")),
        (replace(desk.call(CallOutcome.ANSWERED), started_at=later), ("calls.started_later", "started_at")),
        (desk.call(CallOutcome.ANSWERED), ("calls.answer_missing", "answer")),
        (desk.call(CallOutcome.PROMISED), ("calls.due_missing", "due_at")),
        (desk.call(CallOutcome.HANDED_OVER, due_at=later), ("calls.branch_missing", "branch")),
        (desk.call(CallOutcome.HANDED_OVER, branch="0456"), ("calls.why_missing", "why")),
        (desk.call(CallOutcome.HANDED_OVER, branch="0456", why="客户要求"), ("calls.due_missing", "due_at")),
        (desk.call(CallOutcome.HANDED_OVER, branch="0456", why="客户要求", text=" "), ("calls.text_missing", "text")),
        (desk.call(CallOutcome.HANDED_OVER, branch="9999", due_at=later), ("calls.branch_empty", "branch")),
        (
            desk.call(CallOutcome.REGISTERED, done_at_once=("card_block",)),
            ("cases.reference_missing", "block_reference"),
        ),
    ]
    for data, expected in cases:
        assert refused(desk, data) == expected
    assert desk.do(recent_calls) == []


def test_who_is_known_is_not_asked_again(desk: Desk) -> None:
    """Name and number come from what the bank holds; who is on duty at a branch takes the call over."""
    first = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED)))
    customer = desk.do(lambda s: s.found(Call, first.call_id).customer_id)
    data = desk.call(CallOutcome.ANSWERED, answer="好", customer_id=customer, caller="", number="")
    again = desk.do(lambda s: finish_call(s, data))
    row = desk.do(lambda s: call_card(s, again.call_id)).row
    assert (row.caller, row.number) == ("赵*", "139****9000")


def test_whoever_is_on_duty_takes_a_call_over(desk: Desk, away: Actors) -> None:
    """Before the lead."""
    with desk.store.action(away.lead, "test") as session:
        set_duty(session, session.today, away.counter.staff_id, None)
    due = desk.clock.now() + timedelta(hours=1)
    data = desk.call(CallOutcome.HANDED_OVER, due_at=due, branch="0456", why="客户要求")
    desk.do(lambda s: finish_call(s, data))
    assert desk.do(promises_waiting, away.counter)[0].mine


def test_marks_need_a_recording(desk: Desk) -> None:
    """And can be worded and taken away."""
    done = desk.do(lambda s: finish_call(s, desk.call(CallOutcome.REGISTERED)))
    with pytest.raises(Refusal, match="no_recording"):
        desk.do(lambda s: mark_call(s, done.call_id, 1000))

    def attach(session: DeskSession) -> None:
        session.found(Call, done.call_id).recording_id = done.call_id

    desk.do(attach)
    with pytest.raises(Refusal, match="mark_before"):
        desk.do(lambda s: mark_call(s, done.call_id, -1))
    first = desk.do(lambda s: mark_call(s, done.call_id, 9000).id)
    second = desk.do(lambda s: mark_call(s, done.call_id, 1000, "承认收过短信").id)
    desk.do(lambda s: word_mark(s, first, "说到金额"))
    marks = desk.do(lambda s: call_card(s, done.call_id)).marks
    assert [(one.at_ms, one.note) for one in marks] == [(1000, "承认收过短信"), (9000, "说到金额")]
    desk.do(lambda s: remove_mark(s, second))
    assert [one.at_ms for one in desk.do(lambda s: call_card(s, done.call_id)).marks] == [9000]


def test_who_reads_only_takes_no_call(desk: Desk, actors: Actors) -> None:
    """The power is asked for before anything else."""
    with pytest.raises(Refusal, match="not_allowed"):
        desk.do(lambda s: finish_call(s, desk.call(CallOutcome.ANSWERED, answer="好")), actors.auditor)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("15:30", "2026-11-24 15:30"), ("1530", "2026-11-24 15:30"), ("８：３０", "2026-11-25 08:30"),
        ("15点", "2026-11-24 15:00"), ("明天 10:00", "2026-11-25 10:00"), ("tomorrow 9:05", "2026-11-25 09:05"),
        ("后天 9点30分", "2026-11-26 09:30"), ("11-26 9:00", "2026-11-26 09:00"),
        ("2027-01-05 9:00", "2027-01-05 09:00"),
        ("+30", "2026-11-24 10:30"), ("今天 8:00", "2026-11-24 08:00"), ("25:00", None), ("13-45 9:00", None),
        ("", None), ("改天", None), ("明天 11-26 9:00", None),
    ],
)  # fmt: skip
def test_times_as_they_are_said(said: str, expected: str | None) -> None:
    """A time of day that is over means tomorrow; a day that was named is kept, and refused later if it is past."""
    now = datetime(2026, 11, 24, 10, 0, tzinfo=SHANGHAI)
    found = promised_time(said, now)
    assert (None if found is None else found.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")) == expected
