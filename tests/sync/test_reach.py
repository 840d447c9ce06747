"""What a person may see changes: cases enter and leave, rights are taken away, and unsent work is kept for the lead."""

from __future__ import annotations

import pytest

from app.cases.model import Case
from app.kernel.actor import Role
from app.store.access import AccessKind, record_access
from app.store.search import SearchIndex
from app.sync.views import kept
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.conftest import MakeDesk
from tests.sync.desks import OTHER, Desk


def test_a_case_that_moves_leaves_one_branch_and_enters_the_other_whole(centre: Centre, one: Desk, away: Desk) -> None:
    case = one.new_case("跨网点案件")
    note = one.note(case, "随案备注")
    one.sync()
    away.sync()
    assert away.row("cases", case) is None
    centre.move(case, OTHER)
    one.sync()
    away.sync()
    assert (one.row("cases", case), one.row("case_notes", note)) == (None, None)
    assert away.row("case_notes", note) == centre.row("case_notes", note)
    with one.store.look() as connection:
        assert SearchIndex(connection).cases("随案备注") == []
    with away.store.look() as connection:
        assert SearchIndex(connection).cases("随案备注") == [case]
    invariants.all_quiet(centre, [one, away])


def test_f7_an_edit_of_a_case_that_moved_away_is_kept(centre: Centre, one: Desk, away: Desk) -> None:
    case = one.new_case()
    one.sync()
    away.sync()
    centre.move(case, OTHER)
    one.edit(Case, case, wish="不知道已经移交")
    outcome = one.sync()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    assert one.row("cases", case) is None
    with one.store.read(one.actor) as session:
        (told,) = kept(session).rows
        assert (told.code, "不知道已经移交" in told.text()) == ("sync.out_of_reach", True)
    away.sync()
    invariants.all_quiet(centre, [one, away])


def test_work_typed_while_the_right_is_taken_away_is_quarantined_for_the_lead(
    centre: Centre, one: Desk, away: Desk
) -> None:
    """F8, I7: the row goes at once, the text stays."""
    case, stays = one.new_case(), one.new_case()
    one.sync()
    centre.move(case, OTHER)
    with one.act() as session:
        session.found(Case, case).wish = "写在移交的案件上"
        session.found(Case, stays).wish = "同一次办理里的另一件"
    later = one.note(case, "随后的备注")
    one.only_pull()
    assert (one.row("cases", case), one.row("case_notes", later)) == (None, None)
    row = one.row("cases", stays)
    assert row is not None
    assert row["wish"] == "", "an action is kept whole"
    with one.store.read(one.actor) as session:
        told = kept(session).rows
        assert {one.state for one in told} <= {"quarantined", "held"}
        assert "写在移交的案件上" in "".join(one.text() for one in told)
        assert "随后的备注" in "".join(one.text() for one in told)
    invariants.all_hold(centre, [one])
    one.sync()
    away.sync()
    invariants.all_quiet(centre, [one, away])


def test_a_case_granted_to_a_person_comes_whole_and_goes_whole(centre: Centre, one: Desk, away: Desk) -> None:
    case = one.new_case()
    note = one.note(case, "只给一个人看")
    one.sync()
    centre.grant(case, away.actor)
    away.sync()
    assert away.row("case_notes", note) is not None
    assert len(away.rows("customers")) == 1
    one.note(case, "授权之后写的")
    one.sync()
    away.sync()
    assert len(away.rows("case_notes")) == 2
    invariants.all_quiet(centre, [one, away])
    centre.revoke(case, away.actor)
    away.sync()
    assert (away.rows("cases"), away.rows("case_notes"), away.rows("customers")) == ({}, {}, {})
    invariants.all_quiet(centre, [one, away])


def test_a_person_who_changes_branch_gets_the_other_one_s_cases(
    centre: Centre, one: Desk, two: Desk, away: Desk
) -> None:
    mine, theirs = one.new_case(), away.new_case()
    one.sync()
    away.sync()
    two.sync()
    assert two.row("cases", mine) is not None
    centre.change_person(two.actor, branch=OTHER)
    assert two.sync().condition == "ok"
    assert two.row("cases", mine) is None
    assert two.row("cases", theirs) is not None
    invariants.all_quiet(centre, [one, two, away])


def test_an_administrator_sees_people_and_no_case(centre: Centre, one: Desk, make_desk: MakeDesk) -> None:
    case = one.new_case()
    one.sync()
    admin = make_desk("guan.li", Role.ADMIN)
    one.sync()
    assert admin.row("cases", case) is None
    assert str(one.actor.staff_id) in admin.rows("staff")
    invariants.all_quiet(centre, [one, admin])


def test_a_role_that_sees_less_loses_the_rest_at_the_next_sync(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    centre.change_person(two.actor, role=Role.ADMIN)
    assert two.sync().condition == "ok"
    assert two.row("cases", case) is None
    assert two.everything().keys() <= {"branches", "staff"}
    invariants.all_quiet(centre, [one, two])


@pytest.mark.parametrize("typed", [False, True])
def test_f8_a_disabled_person_is_told_and_keeps_the_text(centre: Centre, one: Desk, typed: bool) -> None:
    if typed:
        one.new_case("停用前写的")
    centre.change_person(one.actor, disabled=True)
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting) == ("rejected", 2 * typed)
    assert outcome.fault is not None
    assert outcome.fault.code == "sync.not_staff"
    invariants.nothing_lost(one)


def test_own_access_entries_stay_when_the_case_goes(centre: Centre, one: Desk, away: Desk) -> None:
    """They speak of the person, not of the case."""
    case = one.new_case()
    with one.act() as session:
        entry = record_access(session, AccessKind.PRINT, "cases", case, case_id=case).id
    one.sync()
    centre.move(case, OTHER)
    one.sync()
    assert one.row("access_log", entry) is not None
