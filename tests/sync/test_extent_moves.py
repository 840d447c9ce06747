"""The date of an extent moves on, and what can happen meanwhile; on the fake centre, where time is ours."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.cases.model import Case
from app.kernel.actor import Role
from app.sync.extent import Extent, told_extent
from app.sync.holding import bring_case, follow, give_back
from app.sync.transport import Json, Rejected
from tests.sync import invariants
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.fake_centre import FakeCentre
from tests.sync.test_extent import MakeDesk, bring, extent_of, notes, synced


@pytest.fixture
def aged(centre: FakeCentre, one: Desk) -> UUID:
    """A case with a note that was closed a while ago and is still held."""
    case = one.new_case("去年底办结的")
    one.note(case, "备注")
    synced(one)
    centre.edit("cases", case, closed_on="2025-11-01")
    synced(one)
    assert notes(one) == {"备注"}
    return case


def next_upkeep(centre: FakeCentre, desk: Desk, since: str = "2026-01-01") -> None:
    centre.recent_from = since
    desk.clock.move(timedelta(days=1))
    synced(desk)


def test_it_moves_with_the_daily_upkeep_and_what_is_outside_leaves(centre: FakeCentre, one: Desk, aged: UUID) -> None:
    centre.recent_from = "2026-01-01"
    synced(one)
    assert notes(one) == {"备注"}, "not before it is due"
    next_upkeep(centre, one)
    assert (one.rows("cases"), notes(one), extent_of(one).since) == ({}, set(), date(2026, 1, 1))
    invariants.all_quiet(centre, [one])


def test_work_that_waits_keeps_its_case_here(centre: FakeCentre, one: Desk, aged: UUID) -> None:
    centre.poison_when(lambda op: op["new"].get("text") == "毒")
    one.note(aged, "毒")
    next_upkeep(centre, one)
    assert notes(one) == {"备注", "毒"}
    assert list(extent_of(one).brought) == [str(aged)]
    centre.poison_when(lambda op: False)
    invariants.all_hold(centre, [one])


def test_work_typed_in_the_middle_of_upkeep_keeps_its_case_too(
    centre: FakeCentre, one: Desk, aged: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = one.line.move_extent

    def and_typing(device: str, keep: Any) -> Json:
        told = moved(device, keep)
        one.note(aged, "正好在写")
        return told

    monkeypatch.setattr(one.line, "move_extent", and_typing)
    next_upkeep(centre, one)
    monkeypatch.undo()
    assert "正好在写" in notes(one)
    synced(one)
    assert notes(one) == {"备注", "正好在写"}
    assert list(extent_of(one).brought) == [str(aged)]
    invariants.all_quiet(centre, [one])


def test_a_customer_of_another_branch_goes_with_the_last_case(centre: FakeCentre, one: Desk, away: Desk) -> None:
    cases = [away.new_case("甲"), away.new_case("乙")]
    away.edit(Case, cases[1], customer_id=UUID(away.rows("cases")[str(cases[0])]["customer_id"]))
    synced(away)
    for case in cases:
        centre.move(case, BRANCH)
        centre.edit("cases", case, closed_on="2019-03-05")
    synced(one)
    for case in cases:
        bring(one, case)
    assert len(one.rows("customers")) == 1
    give_back(one.store, one.line, one.clock, cases[0])
    assert len(one.rows("customers")) == 1
    give_back(one.store, one.line, one.clock, cases[1])
    assert one.rows("customers") == {}
    synced(one, away)
    invariants.all_quiet(centre, [one])


def test_entries_of_one_who_holds_no_case_leave_quietly(centre: FakeCentre, one: Desk, make_desk: MakeDesk) -> None:
    case = one.new_case()
    synced(one)
    auditor = make_desk("zhou.ning", Role.AUDITOR)
    with auditor.store.write_apart("test") as connection:
        for number, version in ((7, 1), (8, 0)):
            connection.exec_driver_sql(
                "INSERT INTO case_notes (id, home_branch, branch_id, version, created_at, case_id, author_id, text)"
                " VALUES (?,?,?,?,'2026-11-24T02:00:00.000Z',?,?,'x')",
                (UUID(int=number).bytes, BRANCH, BRANCH, version, case.bytes, auditor.actor.staff_id.bytes),
            )
    auditor.clock.move(timedelta(days=1))
    assert auditor.sync().repaired == 0
    assert auditor.rows("case_notes").keys() == {str(UUID(int=8))}, "what the centre never had stays"


def test_a_role_that_holds_no_case_lets_everything_go(centre: FakeCentre, one: Desk, aged: UUID) -> None:
    bring(one, aged)  # it is here anyway
    centre.change_person(one.actor, role=Role.AUDITOR)
    synced(one)
    assert (one.rows("cases"), one.rows("case_notes")) == ({}, {})
    assert not extent_of(one).cases
    centre.change_person(one.actor, role=Role.MEDIATOR)
    synced(one)
    assert notes(one) == {"备注"}
    invariants.all_quiet(centre, [one])


def test_a_centre_that_speaks_of_extents_no_more(
    centre: FakeCentre, one: Desk, aged: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_upkeep(centre, one)
    monkeypatch.setattr(centre, "told_extent", lambda person, device: None)
    synced(one)
    assert one.device is None
    assert notes(one) == {"备注"}
    one.clock.move(timedelta(days=1))
    synced(one)
    invariants.all_quiet(centre, [one])


def test_a_large_apply_that_was_put_off_changes_nothing_of_the_extent(
    centre: FakeCentre, one: Desk, aged: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = one.device
    assert device is not None
    centre.recent_from = "2026-01-01"
    one.line.move_extent(device, [])
    monkeypatch.setattr(one.cycle, "_apply", lambda *_given: 1)
    one.sync()
    assert notes(one) == {"备注"}
    monkeypatch.undo()
    synced(one)
    assert notes(one) == set()


def test_a_case_brought_while_hello_was_not_followed_yet(centre: FakeCentre, one: Desk, aged: UUID) -> None:
    """The note of a brought case says nothing of a date that the replica has not followed."""
    device = one.device
    assert device is not None
    old = one.new_case("更早的")
    synced(one)
    centre.edit("cases", old, closed_on="2019-03-05")
    synced(one)
    centre.recent_from = "2026-01-01"
    one.line.move_extent(device, [])
    bring_case(one.store, one.line, one.clock, old)
    assert extent_of(one).since == date(2025, 10, 20)
    synced(one)
    assert one.rows("cases").keys() == {str(old)}
    invariants.all_quiet(centre, [one])


def test_somebody_whose_scopes_stay_and_who_holds_no_case_any_more(centre: FakeCentre, one: Desk, aged: UUID) -> None:
    """An investigator made an auditor: no scope is lost, so nothing is built anew."""
    device = one.device
    assert device is not None
    centre.change_person(one.actor, role=Role.AUDITOR)
    person = centre.data.people[str(one.actor.staff_id)]
    told = told_extent(centre.told_extent(person, device))
    assert follow(one.store, one.line, one.clock, told)
    assert not follow(one.store, one.line, one.clock, told), "once"
    assert (one.rows("cases"), one.rows("customers")) == ({}, {})


def test_another_choice_of_branches_makes_nobody_doubt_a_case(one: Desk, aged: UUID) -> None:
    assert follow(one.store, one.line, one.clock, Extent(may=frozenset({"0456"}), branches=frozenset({"0456"})))
    assert notes(one) == {"备注"}


def test_a_brought_case_that_moved_away_before_it_came_costs_no_cycle(
    centre: FakeCentre, one: Desk, away: Desk
) -> None:
    """The centre noted it as brought, the answer was lost, and then it became another branch's."""
    device = one.device
    assert device is not None
    old = one.new_case("早已办结的")
    synced(one)
    centre.edit("cases", old, closed_on="2019-03-05")
    synced(one)
    one.line.bring_case(device, str(old))
    centre.move(old, OTHER)
    synced(one, away)
    assert one.rows("cases") == {}
    invariants.all_quiet(centre, [one, away])


def test_a_case_worked_on_that_moves_away_during_upkeep_is_kept_for_the_lead(
    centre: FakeCentre, one: Desk, aged: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    centre.poison_when(lambda op: op["new"].get("text") == "毒")
    one.note(aged, "毒")
    ask = one.line.transport.rows

    def rows(table: str, ids: Any, device: str | None = None) -> Json:
        monkeypatch.setattr(one.line.transport, "rows", ask)
        centre.move(aged, OTHER)
        return ask(table, ids, device)

    monkeypatch.setattr(one.line.transport, "rows", rows)
    next_upkeep(centre, one)
    assert (one.rows("cases"), notes(one)) == ({}, set())
    assert one.ask("SELECT state, code FROM sync_kept WHERE settled_at IS NULL") == [
        ("quarantined", "sync.out_of_reach")
    ]
    synced(one)
    invariants.all_quiet(centre, [one])


def test_another_refusal_of_a_brought_case_is_told(
    centre: FakeCentre, one: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = one.device
    assert device is not None
    old = one.new_case("早已办结的")
    synced(one)
    centre.edit("cases", old, closed_on="2019-03-05")
    synced(one)
    one.line.bring_case(device, str(old))
    with monkeypatch.context() as patch:
        patch.setattr(one.line.transport, "bring_case", _enough)
        outcome = one.sync()
    assert outcome.condition == "rejected"
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.brought_enough"
    synced(one)
    assert one.rows("cases").keys() == {str(old)}
    invariants.all_quiet(centre, [one])


def _enough(_device: str, _case: str) -> Json:
    raise Rejected("sync.brought_enough")
