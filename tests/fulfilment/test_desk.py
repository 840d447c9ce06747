"""Obligations follow from the signed version, once, with their dates; what was done is recorded once."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.agreements.clauses import ClauseLibrary, load_library
from app.agreements.events import AgreementSigned
from app.agreements.model import Agreement
from app.cases.model import Case
from app.fulfilment.desk import create_obligations, record_done
from app.fulfilment.model import Obligation, ObligationState
from app.fulfilment.views import obligations
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.store.store import Store
from tests.agreements.given import approve, hand_in, new_case, saved, settlement, sign
from tests.helpers.house import Actors

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def library() -> ClauseLibrary:
    """The library that ships."""
    return load_library(RESOURCES / "clauses")


@pytest.fixture
def case(desk_store: Store, actors: Actors) -> Case:
    """A case ready for an agreement."""
    return new_case(desk_store, actors)


@pytest.fixture
def signed(desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary) -> Agreement:
    """A signed settlement: 700.00 to be paid by the customer, 80.00 by the bank, collection to stop."""
    answers = settlement(claimed="1000", waived="300", refund="80")
    agreement = saved(desk_store, case, answers, library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    approve(desk_store, agreement, actors.lead)
    sign(desk_store, agreement, actors.counter)
    return agreement


def test_each_obligation_says_who_owes_what_by_when(
    desk_store: Store, actors: Actors, case: Case, signed: Agreement
) -> None:
    with desk_store.read(actors.counter) as session:
        rows = obligations(session, case.id)
    assert [(one.seq, one.kind, one.debtor, one.amount, one.due_on, one.days_left) for one in rows] == [
        (1, "lump_sum", "customer", Money.of("700"), date(2026, 12, 20), 26),
        (2, "refund", "bank", Money.of("80"), date(2026, 12, 10), 16),
        # Three working days after Tuesday, 24 November 2026.
        (3, "stop_collection", "bank", None, date(2026, 11, 27), 3),
    ]


def test_they_are_created_once(desk_store: Store, actors: Actors, case: Case, signed: Agreement) -> None:
    with desk_store.action(actors.counter) as session:
        agreement = session.found(Agreement, signed.id)
        from app.agreements.desk.drafting import current_version

        version = current_version(session, agreement)
        assert version is not None
        assert create_obligations(session, AgreementSigned(case.id, signed.id, version.id)) == []
    with desk_store.read(actors.counter) as session:
        assert len(obligations(session, case.id)) == 3


def open_ones(store: Store, actors: Actors, case: Case) -> list[UUID]:
    with store.read(actors.counter) as session:
        return [one.id for one in obligations(session, case.id) if one.state == "open"]


def test_what_was_done_is_recorded_once_with_its_moment(
    desk_store: Store, actors: Actors, case: Case, signed: Agreement, clock: FixedClock
) -> None:
    first, *rest = open_ones(desk_store, actors, case)
    clock.move(timedelta(days=3))
    with desk_store.action(actors.counter) as session:
        done = record_done(session, first)
        assert (done.state, done.done_at) == (ObligationState.DONE, session.at)
    assert open_ones(desk_store, actors, case) == rest
    with pytest.raises(Refusal) as refused, desk_store.action(actors.counter) as session:
        record_done(session, first)
    assert (refused.value.code, refused.value.params["state"]) == ("fulfilment.not_open", ("obligation_state", "done"))


def test_who_may_not_record_records_nothing(desk_store: Store, actors: Actors, case: Case, signed: Agreement) -> None:
    first = open_ones(desk_store, actors, case)[0]
    with pytest.raises(Refusal, match=r"staff\.not_allowed"), desk_store.action(actors.auditor) as session:
        record_done(session, first)
    with desk_store.read(actors.counter) as session:
        assert session.found(Obligation, first).state is ObligationState.OPEN


def test_days_run_below_zero_when_overdue(
    desk_store: Store, actors: Actors, case: Case, signed: Agreement, clock: FixedClock
) -> None:
    clock.move(timedelta(days=20))
    with desk_store.read(actors.counter) as session:
        assert [one.days_left for one in obligations(session, case.id)] == [6, -4, -17]
