"""When a signed agreement is in force: at once, or when the organisation that mediated has put its seal on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.agreements import desk
from app.agreements.desk.drafting import current_version
from app.agreements.model import Agreement, AgreementKind
from app.cases.model import Case
from app.kernel.clock import FixedClock, legal_day
from app.sealing.events import SealRegistered
from app.sealing.model import SignatureMethod, SignerRole
from app.store.store import Store
from tests.helpers.house import Actors


@pytest.fixture
def mediated(desk_store: Store, actors: Actors, approved: Agreement) -> Agreement:
    """An organisation's agreement that both sides have signed; how it was composed is not the point here."""
    with desk_store.action(actors.mediator, "test") as session:
        for role, name in ((SignerRole.CUSTOMER, "钱𫖯"), (SignerRole.STAFF, actors.mediator.name)):
            desk.sign_as(session, approved.id, role, name, SignatureMethod.ON_PAPER)
        session.found(Agreement, approved.id).kind = AgreementKind.MEDIATION
    with desk_store.action(actors.counter, "agreements.conclude") as session:
        assert desk.conclude(session, approved.id).effective_on is None
    return approved


@pytest.fixture
def sealed(desk_store: Store, actors: Actors, case: Case, mediated: Agreement) -> Callable[..., Agreement | None]:
    """Register a seal on the agreement's paper; keywords change what is told of it."""

    def told(**changed: Any) -> Agreement | None:
        with desk_store.action(actors.counter, "sealing.register") as session:
            version = current_version(session, session.found(Agreement, mediated.id))
            assert version is not None
            given = {
                "case_id": case.id, "paper_kind": "agreement", "sha256": version.sha256, "sealed_at": session.at,
                "by_organisation": True,
            }  # fmt: skip
            return desk.take_effect(session, SealRegistered(**{**given, **changed}))

    return told


def test_the_organisations_seal_puts_it_in_force_from_the_later_day(
    desk_store: Store, actors: Actors, clock: FixedClock, sealed: Callable[..., Agreement | None], mediated: Agreement
) -> None:
    signed_on = legal_day(clock.now())
    clock.move(timedelta(days=3))
    assert sealed(sealed_at=clock.now()) is not None
    with desk_store.read(actors.mediator) as session:
        effective = session.found(Agreement, mediated.id).effective_on
    assert effective == signed_on + timedelta(days=3)
    assert isinstance(effective, date)
    # It is in force once: a second seal changes nothing.
    assert sealed() is None


@pytest.mark.parametrize("other", [{"by_organisation": False}, {"paper_kind": "reply"}, {"sha256": "0" * 64}])
def test_another_seal_or_paper_changes_nothing(
    desk_store: Store,
    actors: Actors,
    sealed: Callable[..., Agreement | None],
    mediated: Agreement,
    other: dict[str, Any],
) -> None:
    assert sealed(**other) is None
    with desk_store.read(actors.mediator) as session:
        assert session.found(Agreement, mediated.id).effective_on is None
