"""F1: the desk's process is killed (SIGKILL) at every kill point of a cycle; the next start goes on as if nothing was.

The desk has work of every kind that waits, one of it against a guarded field that changed meanwhile, and the centre has
news for it, so a cycle passes every point.
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from app.cases.model import Case
from tests.sync import invariants
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.seats import kill_plain, killed_at

CYCLE = (
    "sync.note.before_commit",
    "sync.hello.before_commit",
    "sync.hello.after_commit",
    "sync.before_send",
    "sync.after_send",
    "sync.settle.before_commit",
    "sync.settle.after_commit",
    "sync.stage.before_commit",
    "sync.stage.after_commit",
    "sync.page_staged",
    "sync.apply.before_commit",
    "sync.apply.after_commit",
    "sync.note.after_commit:2",
)
FIRST = (
    "first.loaded",
    "first.carried",
    "takeover.copying",
    "first.taken_over",
    "sync.search.before_commit",
    "sync.search.after_commit:2",
)
TYPED = "只写了一次的话"


@pytest.fixture
def busy(one: Desk, two: Desk) -> UUID:
    """Work in both directions over one case."""
    case = one.new_case("原来的经过", amount_fen=100)
    one.sync()
    two.sync()
    two.edit(Case, case, amount_fen=300, tags=["催收"])
    two.note(case, "另一位的备注")
    two.new_case("另一件")
    two.sync()
    one.edit(Case, case, amount_fen=200, wish=TYPED, tags=["年费"])
    one.note(case, TYPED)
    one.note(one.new_case("新登记的"), "随后的备注")
    return case


def goes_on(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    sound.moment(centre, [one, two])
    sound.synced(one, two, one)
    stands = centre.row("cases", case)
    assert stands is not None
    assert (stands["amount_fen"], stands["wish"], stands["tags"]) == (300, TYPED, '["催收","年费"]')
    assert len(centre.all_rows("conflicts")) == 1
    assert [row["text"] for row in centre.all_rows("case_notes").values()].count(TYPED) == 1
    sound.quiet(centre, [one, two])


@pytest.mark.parametrize("point", CYCLE)
def test_f1_killed_in_a_cycle(centre: Branches, one: Desk, two: Desk, busy: UUID, point: str) -> None:
    assert kill_plain(one, point)
    goes_on(centre, one, two, busy)


@pytest.mark.parametrize("point", ["store.before_commit", "store.after_commit"])
def test_f1_killed_while_an_action_commits(centre: Branches, one: Desk, point: str) -> None:
    """The row and its operation are there together or not at all."""
    case = one.new_case()
    one.sync()
    assert kill_plain(one, point, lambda: one.note(case, TYPED))
    there = len(one.rows("case_notes"))
    assert there == ("after" in point)
    assert one.states()["waiting"] == there
    one.sync()
    assert len(centre.all_rows("case_notes")) == there
    sound.quiet(centre, [one])


@pytest.mark.parametrize("point", FIRST)
def test_f1_killed_in_a_first_sync(
    centre: Branches, make_desk: Callable[..., Desk], one: Desk, two: Desk, busy: UUID, point: str
) -> None:
    """A rebuilt replica (here after a restore at the centre) takes the old one's place whole or not at all."""
    centre.restore(centre.backup())
    before = one.states()
    assert kill_plain(one, point)
    if point in ("first.loaded", "first.carried", "takeover.copying"):
        assert one.row("cases", busy) is not None, "the old replica is whole"
    assert sum(one.states().values()) == sum(before.values())
    with one.store.look() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    goes_on(centre, one, two, busy)


@pytest.mark.parametrize("point", ["sync.offer_again.before_commit", "sync.offer_again.after_commit"])
def test_f1_killed_while_offering_again(centre: Branches, one: Desk, two: Desk, busy: UUID, point: str) -> None:
    centre.restore(centre.backup())
    assert kill_plain(one, point)
    goes_on(centre, one, two, busy)


def test_f1_killed_twice_in_a_row(centre: Branches, one: Desk, two: Desk, busy: UUID) -> None:
    for point in ("sync.after_send", "sync.page_staged", "sync.after_send", "sync.apply.before_commit"):
        kill_plain(one, point)
        invariants.nothing_lost(one)
    goes_on(centre, one, two, busy)


@pytest.mark.parametrize("point", ["sync.hello.after_commit", "first.loaded", "first.taken_over"])
def test_f1_killed_while_enrolling(branches: Branches, desk: Callable[..., Desk], point: str) -> None:
    """An enrolment that was cut short leaves nothing that opens, and is done again."""
    one = desk("wu.di")
    case = one.new_case()
    one.sync()
    assert killed_at(point, lambda: desk("chen.lan"))
    again = desk("chen.lan")
    assert again.row("cases", case) is not None
    sound.quiet(branches, [one, again])
