"""F7, F8, I7: people and cases that change hands while work is on its way.

Whatever the centre does not take is kept at the desk with its text; whatever is out of reach is gone from the replica
after the next sync, with what search knew of it.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from app.cases.model import Case
from app.kernel.actor import Role
from app.store.search import SearchIndex
from app.sync.views import KeptRow, kept
from tests.sync import invariants
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk


def kept_of(desk: Desk) -> list[KeptRow]:
    with desk.store.read(desk.actor) as session:
        return list(kept(session).rows)


def found_by_search(desk: Desk, words: str) -> list[UUID]:
    with desk.store.look() as connection:
        return list(SearchIndex(connection).cases(words))


@pytest.fixture
def case(one: Desk, two: Desk, away: Desk) -> UUID:
    made = one.new_case("境外网站盗刷", amount_fen=100)
    one.note(made, "先前的备注")
    sound.synced(one, two, away)
    return made


def test_f7_an_edit_against_a_move_to_another_branch(
    centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID
) -> None:
    two.edit(Case, case, wish="移交后才到的修改")
    note = two.note(case, "移交后才到的备注")
    centre.move(case, OTHER)
    sound.synced(one)
    two.sync()
    sound.synced(away)
    for desk in (one, two):
        assert desk.row("cases", case) is None
        assert found_by_search(desk, "境外网站") == []
    assert away.row("cases", case) is not None
    assert found_by_search(away, "境外网站") == [case]
    texts = " ".join(row.text() for row in kept_of(two))
    assert "移交后才到的修改" in texts
    assert "移交后才到的备注" in texts
    assert centre.row("case_notes", note) is None
    sound.quiet(centre, [one, two, away])


def test_f7_a_lead_moves_a_case_while_another_works_on_it(
    centre: Branches, one: Desk, away: Desk, case: UUID, make_desk: Any
) -> None:
    """The move is an operation of the lead's desk, not of psql; the case's rows follow it."""
    lead = make_desk("zhao.gang", Role.LEAD)
    lead.edit(Case, case, branch_id=OTHER)
    one.note(case, "同时写的备注")
    sound.synced(one, lead, away, one)
    moved = centre.row("cases", case)
    assert moved is not None
    assert (moved["branch_id"], moved["home_branch"]) == (OTHER, BRANCH)
    assert {row["branch_id"] for row in centre.all_rows("case_notes").values()} == {OTHER}
    assert {row["text"] for row in away.rows("case_notes").values()} == {"先前的备注", "同时写的备注"}
    assert one.rows("case_notes") == {}
    sound.quiet(centre, [one, lead, away])


def test_f7_a_case_that_comes_back(centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID) -> None:
    centre.move(case, OTHER)
    sound.synced(one, away)
    away.note(case, "在他行办理")
    sound.synced(away)
    centre.move(case, BRANCH)
    sound.synced(one, two, away)
    assert {row["text"] for row in one.rows("case_notes").values()} == {"先前的备注", "在他行办理"}
    assert away.row("cases", case) is None
    sound.quiet(centre, [one, two, away])


def test_f7_a_case_goes_and_comes_back_between_two_syncs(
    centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID
) -> None:
    one.edit(Case, case, wish="来回之间写的")
    centre.move(case, OTHER)
    centre.move(case, BRANCH)
    sound.synced(one, two, away)
    stands = centre.row("cases", case)
    assert stands is not None
    assert stands["wish"] == "来回之间写的"
    sound.quiet(centre, [one, two, away])


class _After:
    """Does something once, after the nth batch was settled."""

    def __init__(self, deed: Any, nth: int = 1) -> None:
        self._deed = deed
        self._left = nth

    def __call__(self, step: str, _done: int, _of: int) -> None:
        if step == "push":
            self._left -= 1
            if self._left == 0:
                self._deed()


def many_notes(desk: Desk, case: UUID, count: int = 230) -> None:
    """More actions than one batch takes."""
    for number in range(count):
        desk.note(case, f"第{number}条")


def test_f8_disabled_in_the_middle_of_a_push(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    many_notes(one, case)
    outcome = one.cycle.run(_After(lambda: centre.change_person(one.actor, disabled=True)))
    assert outcome.condition in ("rejected", "offline")
    assert outcome.waiting == 30
    assert len(centre.all_rows("case_notes")) == 201
    invariants.nothing_lost(one)
    again = one.sync()
    assert again.condition == "rejected"
    assert again.waiting == 30, "nothing is parked for what concerns the person"
    sound.synced(two)
    sound.quiet(centre, [two])
    sound.acknowledged_stands(centre, [one])


def test_f8_a_role_that_may_not_write_any_more(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """Made an auditor in the middle: what was taken stays, what comes later is refused and kept."""
    many_notes(one, case)
    outcome = one.cycle.run(_After(lambda: centre.change_person(one.actor, role=Role.AUDITOR)))
    assert (outcome.pushed, outcome.refused, outcome.waiting) == (200, 30, 0)
    assert {row.code for row in kept_of(one)} == {"sync.not_allowed"}
    assert any("第229条" in row.text() for row in kept_of(one))
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


def test_f8_sent_to_another_branch_in_the_middle_of_a_push(
    centre: Branches, one: Desk, two: Desk, away: Desk, case: UUID
) -> None:
    many_notes(one, case)
    there = away.new_case("他行的案件")
    sound.synced(away)
    one.cycle.run(_After(lambda: centre.change_person(one.actor, branch=OTHER)))
    sound.synced(one)
    assert one.row("cases", case) is None
    assert one.row("cases", there) is not None
    assert len(kept_of(one)) == 30
    sound.synced(two, away)
    sound.quiet(centre, [one, two, away])


def test_i7_a_granted_case_comes_and_goes(centre: Branches, one: Desk, away: Desk, case: UUID) -> None:
    """What waits on a case that was taken back is kept for its lead."""
    centre.grant(case, away.actor)
    sound.synced(away)
    assert {row["text"] for row in away.rows("case_notes").values()} == {"先前的备注"}
    assert len(away.rows("customers")) == 1
    away.note(case, "受托人的备注")
    sound.synced(away, one)
    assert len(one.rows("case_notes")) == 2
    away.note(case, "收回之后才写的")
    centre.revoke(case, away.actor)
    sound.synced(away)
    assert (away.rows("cases"), away.rows("case_notes"), away.rows("customers")) == ({}, {}, {})
    assert any("收回之后才写的" in row.text() for row in kept_of(away))
    sound.synced(one)
    sound.quiet(centre, [one, away])


def test_i7_an_investigator_s_desk(branches: Branches, desk: OpenDesk) -> None:
    """Sees complex cases given to them and nothing else of the branch."""
    chen, sun = desk("chen.lan"), desk("sun.yi")
    plain, hard = chen.new_case("一般案件"), chen.new_case("疑难案件")
    sound.synced(chen, sun)
    assert sun.rows("cases") == {}
    branches.edit("cases", hard, owner_id=str(sun.actor.staff_id))
    sound.synced(sun)
    assert list(sun.rows("cases")) == [str(hard)]
    assert sun.row("cases", plain) is None
    branches.edit("cases", hard, owner_id=str(chen.actor.staff_id))
    sound.synced(chen, sun)
    assert sun.rows("cases") == {}
    sound.quiet(branches, [chen, sun])


@pytest.mark.parametrize("login", ["wang.min", "zhao.gang", "zhou.ning", "guan.bo"])
def test_i5_every_role_s_desk_equals_the_view_of_that_role(branches: Branches, desk: OpenDesk, login: str) -> None:
    chen, far = desk("chen.lan"), desk("he.jia")
    chen.note(chen.new_case("本行的"), "备注")
    far.note(far.new_case("他行的"), "备注")
    sound.synced(chen, far)
    role = desk(login)
    seen = {"wang.min": 1, "zhao.gang": 1, "zhou.ning": 0, "guan.bo": 0}[login]
    assert len(role.rows("cases")) == seen
    chen.edit(Case, UUID(next(iter(chen.rows("cases")))), wish="后来的修改")
    sound.synced(chen)
    role.sync()
    sound.quiet(branches, [chen, far, role])
