"""What a desk holds: open and recent cases, older ones on demand; on the fake centre and on the real one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.sync.extent import EVERYTHING, Extent, noted_extent, told_extent
from app.sync.holding import bring_case, give_back, hold_branches
from app.sync.lock import sync_lock
from app.sync.transport import Rejected
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import OTHER, Desk

MakeDesk = Callable[..., Desk]
LONG_AGO = "2019-03-05"


def extent_of(desk: Desk) -> Extent:
    with desk.store.look() as connection:
        return noted_extent(connection) or EVERYTHING


def bring(desk: Desk, case: UUID) -> None:
    bring_case(desk.store, desk.line, desk.clock, case)


def back(desk: Desk, case: UUID) -> None:
    give_back(desk.store, desk.line, desk.clock, case)


def notes(desk: Desk) -> set[str]:
    return {row["text"] for row in desk.rows("case_notes").values()}


def synced(*desks: Desk) -> None:
    for desk in desks:
        assert desk.sync().condition == "ok"


@pytest.fixture
def old(centre: Centre, one: Desk) -> UUID:
    """A case of `one` that was closed long ago; `one` holds it no more."""
    case = one.new_case("早已办结的投诉")
    one.note(case, "当年的备注")
    one.sync()
    centre.edit("cases", case, closed_on=LONG_AGO)
    one.sync()
    return case


def test_a_case_closed_long_ago_leaves_and_one_closed_of_late_stays(centre: Centre, one: Desk, old: UUID) -> None:
    recent = one.new_case("刚办结的")
    one.sync()
    since = centre.held_since(one.device)
    centre.edit("cases", recent, closed_on=since)
    one.sync()
    assert one.rows("cases").keys() == {str(recent)}
    assert one.rows("case_notes") == {}
    assert len(one.rows("customers")) == 2, "whoever comes back is known, line or no line"
    assert extent_of(one).since == date.fromisoformat(since)
    invariants.all_quiet(centre, [one])


def test_a_first_sync_leaves_old_cases_out(centre: Centre, one: Desk, old: UUID, make_desk: MakeDesk) -> None:
    one.new_case("办理中的")
    one.sync()
    fresh = make_desk("wu.di")
    assert [row["narrative"] for row in fresh.rows("cases").values()] == ["办理中的"]
    one.sync()
    invariants.all_quiet(centre, [one, fresh])


def test_a_touched_case_that_is_not_held_stays_away(centre: Centre, one: Desk, two: Desk, old: UUID) -> None:
    bring(two, old)
    two.note(old, "补记")
    two.sync()
    outcome = one.sync()
    assert outcome.pulled > 0
    assert (one.rows("cases"), one.rows("case_notes")) == ({}, {})
    assert notes(two) == {"当年的备注", "补记"}
    invariants.all_quiet(centre, [one, two])


def test_bring_work_give_back(centre: Centre, one: Desk, two: Desk, old: UUID) -> None:
    bring(one, old)
    bring(one, old)  # twice is once
    assert notes(one) == {"当年的备注"}
    assert list(extent_of(one).brought) == [str(old)]
    invariants.equal_to_view(centre, one)
    one.note(old, "重新查阅")
    bring(two, old)
    two.edit(Case, old, wish="要一份旧协议的副本")
    two.sync()
    one.sync()
    two.sync()
    assert (one.row("cases", old) or {})["wish"] == "要一份旧协议的副本"
    assert notes(two) == {"当年的备注", "重新查阅"}
    invariants.all_quiet(centre, [one, two])

    one.note(old, "还没发出")
    with pytest.raises(Refusal) as refused:
        back(one, old)
    assert refused.value.code == "sync.work_waits"
    one.sync()
    back(one, old)
    back(one, old)
    assert (one.rows("cases"), one.rows("case_notes"), extent_of(one).brought) == ({}, {}, {})
    one.sync()
    two.sync()
    assert "还没发出" in notes(two)
    invariants.all_quiet(centre, [one, two])


def test_bringing_what_is_here_anyway_counts_nothing(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.note(case, "未发出的备注")
    with pytest.raises(Rejected) as refused:
        bring(one, case)  # the centre has never heard of it
    assert refused.value.code == "sync.out_of_reach"
    one.sync()
    one.note(case, "还是未发出的")
    bring(one, case)
    assert extent_of(one).brought == {}
    assert notes(one) == {"未发出的备注", "还是未发出的"}, "what waits stays"
    one.sync()
    invariants.all_quiet(centre, [one])


def test_a_reopened_case_comes_whole(centre: Centre, one: Desk, two: Desk, old: UUID) -> None:
    two.sync()
    centre.edit("cases", old, closed_on=None)
    one.sync()
    two.sync()
    assert notes(one) == notes(two) == {"当年的备注"}
    invariants.all_quiet(centre, [one, two])


def test_a_case_that_was_given_to_somebody_is_held_however_old(
    centre: Centre, one: Desk, away: Desk, old: UUID
) -> None:
    centre.grant(old, away.actor)
    away.sync()
    assert notes(away) == {"当年的备注"}
    assert len(away.rows("customers")) == 1
    centre.revoke(old, away.actor)
    away.sync()
    assert (away.rows("cases"), away.rows("customers")) == ({}, {})
    invariants.all_quiet(centre, [one, away])


def test_killed_between_centre_and_replica_the_next_sync_goes_on(centre: Centre, one: Desk, old: UUID) -> None:
    device = one.device
    assert device is not None
    one.line.bring_case(device, str(old))  # and the answer was never applied
    assert one.rows("cases") == {}
    one.sync()
    assert notes(one) == {"当年的备注"}
    assert list(extent_of(one).brought) == [str(old)]
    invariants.all_quiet(centre, [one])
    one.line.give_back(device, str(old))
    one.sync()
    assert one.rows("cases") == {}
    invariants.all_quiet(centre, [one])


def test_while_another_sync_runs_nothing_is_brought(one: Desk, old: UUID, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sync.holding.PATIENCE", 0.05)
    with sync_lock(one.store.folder), pytest.raises(Refusal) as refused:
        bring(one, old)
    assert refused.value.code == "sync.busy"


def test_at_a_centre_without_extents_everything_is_here(one: Desk) -> None:
    with one.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE sync_state SET extent = ''")
    assert one.device is None
    with pytest.raises(Refusal) as refused:
        bring(one, UUID(int=1))
    assert refused.value.code == "sync.holds_everything"


def test_an_auditor_s_desk_holds_no_case(centre: Centre, one: Desk, make_desk: MakeDesk) -> None:
    case = one.new_case()
    one.sync()
    auditor = make_desk("zhou.ning", Role.AUDITOR)
    assert not extent_of(auditor).cases
    assert (auditor.rows("cases"), auditor.rows("customers")) == ({}, {})
    assert len(auditor.rows("staff")) >= 2
    with pytest.raises(Rejected) as refused:
        bring(auditor, case)
    assert refused.value.code == "sync.holds_no_case"
    one.note(case, "新备注")
    one.sync()
    auditor.sync()
    one.sync()
    invariants.all_quiet(centre, [one, auditor])


def test_a_lead_of_two_branches_holds_those_that_were_chosen(centre: Centre, make_desk: MakeDesk) -> None:
    he, chen = make_desk("he.jia", branch=OTHER), make_desk("chen.lan")
    far, near = he.new_case("他行的"), chen.new_case("本行的")
    he.note(far, "他行的备注")
    he.sync()
    chen.sync()
    lead = make_desk("zhao.gang", Role.LEAD)
    centre.add_branch(lead.actor, OTHER)
    synced(lead)
    assert lead.rows("cases").keys() == {str(near)}
    assert len(lead.rows("customers")) == 1
    assert extent_of(lead).may == {OTHER}
    invariants.all_quiet(centre, [lead])

    bring(lead, far)
    assert notes(lead) == {"他行的备注"}
    invariants.all_quiet(centre, [lead])
    he.note(far, "又一条")
    synced(he, lead)
    assert notes(lead) == {"他行的备注", "又一条"}
    second = he.new_case("他行的第二件")
    synced(he, lead)
    assert lead.row("cases", second) is None

    hold_branches(lead.store, lead.line, [OTHER])
    lead.note(near, "还没发出")
    synced(lead)
    assert lead.rows("cases").keys() == {str(far), str(near), str(second)}
    assert "还没发出" in notes(lead)
    invariants.all_quiet(centre, [lead, he])

    lead.note(second, "刚写的")
    with lead.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'parked' WHERE state = 'waiting'")
    hold_branches(lead.store, lead.line, [])
    synced(lead)
    assert lead.rows("cases").keys() == {str(far), str(near), str(second)}, "brought, or worked on"
    with lead.store.write_apart("test") as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'waiting' WHERE state = 'parked'")
    synced(lead, he, chen)
    invariants.all_quiet(centre, [lead, he, chen])
    with pytest.raises(Rejected):
        hold_branches(lead.store, lead.line, ["0789"])


def test_a_case_that_moves_to_a_branch_not_chosen_leaves(centre: Centre, make_desk: MakeDesk, one: Desk) -> None:
    lead = make_desk("zhao.gang", Role.LEAD)
    case = one.new_case()
    one.note(case, "备注")
    synced(one, lead)
    centre.add_branch(lead.actor, OTHER)
    centre.move(case, OTHER)
    synced(one, lead)
    assert (lead.rows("cases"), notes(lead)) == ({}, set())
    invariants.all_quiet(centre, [one, lead])


def test_only_a_lead_chooses_branches(one: Desk) -> None:
    with pytest.raises(Rejected) as refused:
        hold_branches(one.store, one.line, ["0456"])
    assert refused.value.code == "sync.not_allowed"


def test_what_is_wider_is_built_anew() -> None:
    since = date(2026, 1, 1)
    held = Extent(since=since, branches=frozenset({"0456"}))
    assert told_extent({"cases": True, "from": "2026-01-01", "branches": ["0456"], "may": [], "brought": {}}) == held
    assert not Extent(since=since).wider_than(held)
    assert Extent(since=date(2025, 12, 31)).wider_than(held)
    assert EVERYTHING.wider_than(held)
    assert Extent(since=since, branches=frozenset({"0456", "0789"})).wider_than(held)
    assert not Extent(cases=False).wider_than(held)
    assert held.wider_than(Extent(cases=False))
    assert not Extent(since=since, brought={"a": "b"}).wider_than(held)
