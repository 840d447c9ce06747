"""Sheets and letters: what they state is kept, their own day wins, an answer stops their clock."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from app.cases.codes import Channel
from app.cases.deadlines import ClockKind
from app.cases.desk import ReferralData, WalkIn, add_referral, answer_referral, register_walk_in, update_referral
from app.cases.views import case_header, referrals_of
from app.kernel.clock import FixedClock, legal_day
from app.kernel.errors import Refusal, RefusedTogether
from app.store.store import Store
from tests.helpers.house import Actors


class Desk:
    """A case that came by a sheet, and what is done with it."""

    def __init__(self, store: Store, actors: Actors, clock: FixedClock) -> None:
        self.store, self.actors, self.today = store, actors, legal_day(clock.now())

    def case(self, channel: Channel) -> UUID:
        """Register one."""
        with self.store.action(self.actors.mediator, "test") as session:
            walk_in = WalkIn(
                name="赵明", phone="", address="江宁路 3 号", narrative="年费没有退", channel=channel,
            )  # fmt: skip
            return register_walk_in(session, walk_in).id

    def note(self, case_id: UUID, **more: object) -> UUID:
        """Note a sheet."""
        data = ReferralData(**{"sender": "市民热线", "received_on": self.today, **more})  # type: ignore[arg-type]
        with self.store.action(self.actors.mediator, "test") as session:
            return add_referral(session, case_id, data).id

    def clocks(self, case_id: UUID) -> list[tuple[date, str | None]]:
        """The referral clocks that run."""
        with self.store.read(self.actors.mediator) as session:
            found = case_header(session, case_id).clocks
        return [(one.date, one.sheet) for one in found if one.kind is ClockKind.REFERRAL]

    def codes(self, case_id: UUID, **more: object) -> set[tuple[str, str | None]]:
        """What a sheet is refused for."""
        with pytest.raises(RefusedTogether) as found:
            self.note(case_id, **more)
        return {(one.code, one.field) for one in found.value.refusals}


@pytest.fixture
def desk(desk_store: Store, actors: Actors, clock: FixedClock) -> Desk:
    """A desk."""
    return Desk(desk_store, actors, clock)


def test_the_day_on_the_sheet_wins_over_the_rule(desk: Desk) -> None:
    """Sunday or not: whoever wrote it counts the days."""
    case_id = desk.case(Channel.CITY_HOTLINE)
    by_rule = desk.clocks(case_id)
    assert len(by_rule) == 1
    assert by_rule[0][1] is None
    sunday = desk.today + timedelta(days=6 - desk.today.weekday())
    desk.note(case_id, sheet_no="12345-7", due_on=sunday)
    assert desk.clocks(case_id) == [(sunday, "12345-7")]


def test_a_sheet_without_a_day_runs_by_the_rule(desk: Desk) -> None:
    """From its own receipt."""
    case_id = desk.case(Channel.PBOC_HOTLINE)
    desk.note(case_id, sheet_no="A-1")
    assert [sheet for _, sheet in desk.clocks(case_id)] == [None]


def test_a_letter_runs_no_clock_unless_it_states_a_day(desk: Desk) -> None:
    """The complaint's own clock runs all the same; without a day of receipt the post stamp stands for it."""
    case_id = desk.case(Channel.LETTER)
    stamped = desk.today - timedelta(days=2)
    desk.note(case_id, sender="赵明", received_on=None, posted_on=stamped)
    assert desk.clocks(case_id) == []
    with desk.store.read(desk.actors.mediator) as session:
        assert [one.received_on for one in referrals_of(session, case_id)] == [stamped]


def test_two_sheets_run_two_clocks_and_an_answer_stops_one(desk: Desk) -> None:
    """The city hotline's, then the regulator's."""
    case_id = desk.case(Channel.REGULATOR)
    soon, later = desk.today + timedelta(days=3), desk.today + timedelta(days=8)
    first = desk.note(case_id, sheet_no="1", due_on=soon)
    desk.note(case_id, sheet_no="", due_on=later)
    assert desk.clocks(case_id) == [(soon, "1"), (later, "")]
    with desk.store.action(desk.actors.mediator, "test") as session:
        answer_referral(session, first, desk.today, "复〔2026〕9号", "已书面反馈")
    assert desk.clocks(case_id) == [(later, "")]
    with pytest.raises(Refusal, match=r"referrals\.answered"), desk.store.action(desk.actors.mediator, "t") as session:
        answer_referral(session, first, desk.today)


def test_faults_are_named_together(desk: Desk) -> None:
    """Each beside its field."""
    case_id = desk.case(Channel.PETITION)
    after = desk.today + timedelta(days=1)
    assert desk.codes(case_id, sender=" ", received_on=None) == {
        ("referrals.sender_missing", "sender"), ("referrals.received_missing", "received_on"),
    }  # fmt: skip
    assert desk.codes(case_id, received_on=after, due_on=desk.today, posted_on=after + timedelta(days=1)) == {
        ("referrals.received_later", "received_on"), ("referrals.due_before", "due_on"),
        ("referrals.posted_later", "posted_on"),
    }  # fmt: skip
    assert desk.codes(case_id, code="长" * 90) == {("cases.text_long", "code")}


def test_a_number_of_one_sender_stands_once(desk: Desk) -> None:
    """The case that has it is named; its own sheet can be corrected."""
    case_id = desk.case(Channel.CITY_HOTLINE)
    first = desk.note(case_id, sheet_no="7")
    desk.note(case_id, sheet_no="7", sender="省信访局")
    assert desk.codes(desk.case(Channel.CITY_HOTLINE), sheet_no="7") == {("referrals.number_there", "sheet_no")}
    with desk.store.action(desk.actors.mediator, "test") as session:
        data = ReferralData(sender="市民热线", sheet_no="7", code="金融", received_on=desk.today)
        update_referral(session, first, data)
    with desk.store.read(desk.actors.mediator) as session:
        assert {one.code for one in referrals_of(session, case_id)} == {"", "金融"}


def test_answers_have_a_day_between_receipt_and_today(desk: Desk) -> None:
    """None, later, earlier are refused."""
    first = desk.note(desk.case(Channel.PETITION))
    for day, code in (
        (None, "answered_missing"), (desk.today + timedelta(days=1), "answered_later"),
        (desk.today - timedelta(days=1), "answered_before"),
    ):  # fmt: skip
        with pytest.raises(Refusal, match=code), desk.store.action(desk.actors.mediator, "test") as session:
            answer_referral(session, first, day)
