"""Two desks and one merge: whoever comes second is told, nobody's work is lost, and both desks show the same."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.casefile.desk import move
from app.casefile.repeats import merge
from app.cases.codes import Status
from app.cases.desk import add_note, undo_merge
from app.sync.views import kept
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.seats import SeatDesk


@pytest.fixture
def pair(chen: SeatDesk, wu: SeatDesk) -> tuple[UUID, UUID]:
    """The same complaint twice, known at both desks."""
    first = chen.new_case("年费争议", demands=["refund_fee"])
    second = chen.new_case("年费争议，又来了", demands=["reply"])
    chen.sync()
    wu.sync()
    return first, second


def _codes(desk: Desk) -> set[str | None]:
    with desk.store.read(desk.actor) as session:
        return {row.code for row in kept(session).rows}


def _merge(desk: Desk, pair: tuple[UUID, UUID]) -> UUID:
    with desk.act("cases.merge") as session:
        return merge(session, *pair, confirmed=True, note="同一笔年费").id


def _same(branches: Branches, desks: list[SeatDesk], pair: tuple[UUID, UUID]) -> dict[str, object]:
    for _ in range(2):
        for desk in desks:
            desk.sync()
    there = branches.row("cases", pair[1])
    assert there is not None
    for desk in desks:
        assert desk.row("cases", pair[1]) == there
    return there


def test_a_move_that_comes_after_the_merge_is_refused_and_kept(
    branches: Branches, chen: SeatDesk, wu: SeatDesk, pair: tuple[UUID, UUID]
) -> None:
    first, second = pair
    with wu.act("cases.move") as session:
        move(session, second, Status.ACCEPTED)
    with wu.act("cases.note") as session:
        add_note(session, second, "客户带来了短信截图")
    _merge(chen, pair)
    chen.sync()
    wu.sync()
    assert _codes(wu) == {"sync.facts_missing"}
    there = _same(branches, [chen, wu], pair)
    assert there["status"] == "registered"
    assert there["merged_into_id"] == str(first)
    assert any("短信截图" in str(row) for row in chen.rows("case_notes").values()), "the note arrived all the same"


def test_both_desks_merge_and_one_takes_it_back(
    branches: Branches, chen: SeatDesk, wu: SeatDesk, pair: tuple[UUID, UUID]
) -> None:
    first, _ = pair
    link = _merge(chen, pair)
    _merge(wu, pair)
    chen.sync()
    wu.sync()
    there = _same(branches, [chen, wu], pair)
    assert there["merged_into_id"] == str(first)
    with chen.act("cases.merge") as session:
        undo_merge(session, link, "另一张卡的年费")
    there = _same(branches, [chen, wu], pair)
    assert there["merged_into_id"] is None
    sound.quiet(branches, [chen, wu])
