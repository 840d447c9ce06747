"""The program's own way: a signed-in seat syncs rows and bytes, brings what is opened, and frees space."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.evidence import desk as evidence
from app.evidence.views import items
from app.evidence.whereabouts import Place
from app.kernel.errors import Refusal
from tests.sync.blobs.carrier import at_centre, paper, sha
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk


def _place(desk: SeatDesk, case: UUID) -> Place:
    with desk.store.read(desk.actor) as session:
        (row,) = items(session, case, desk.seat.blobs, at_centre=desk.seat.at_centre)
    assert row.bytes_at is not None
    return row.bytes_at.place


def test_from_one_seat_to_another(desk: OpenDesk, branches: Branches) -> None:
    wang, zhao = desk("wang.min"), desk("zhao.gang")
    data = paper(30)
    case = wang.new_case()
    with wang.act("evidence.add") as session:
        evidence.add_file(session, case, data, wang.seat.blobs, name="凭证.pdf")
    outcome = wang.seat.sync(bytes_for=0)
    assert (outcome.condition, outcome.moved) == ("ok", None)
    assert not at_centre(branches, data)
    zhao.seat.sync()
    assert _place(zhao, case) is Place.AWAITED
    with pytest.raises(Refusal):
        zhao.seat.bring(sha(data), len(data))
    heard: list[tuple[str, int, int]] = []
    outcome = wang.seat.sync(lambda *told: heard.append(told))
    assert outcome.moved is not None
    assert (outcome.moved.sent, outcome.moved.fault) == (1, None)
    assert ("evidence_up", len(data), len(data)) in heard
    assert at_centre(branches, data)
    assert _place(wang, case) is Place.HERE
    zhao.seat.bring(sha(data), len(data))
    assert zhao.seat.blobs.read(sha(data)) == data
    zhao.seat.sync()
    assert _place(zhao, case) is Place.HERE
    assert zhao.seat.evict(1).contents == 1
    assert _place(zhao, case) is Place.AT_CENTRE
