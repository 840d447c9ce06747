"""Two desks, one field: the centre's value stands, both are shown side by side, and a person chooses."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from app.cases.codes import Status
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.sync import desk as verbs
from app.sync.model import Choice
from app.sync.views import ConflictRow, badge, conflicts, kept
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk


def open_conflicts(desk: Desk) -> list[ConflictRow]:
    with desk.store.read(desk.actor) as session:
        return list(conflicts(session).rows)


@pytest.fixture
def disputed(one: Desk, two: Desk) -> UUID:
    """Give a case whose amount two desks changed without knowing of each other; the first to arrive is `one`."""
    case = one.new_case(amount_fen=100_00)
    one.sync()
    two.sync()
    one.edit(Case, case, amount_fen=120_00)
    two.edit(Case, case, amount_fen=90_00, wish="尽快")
    one.sync()
    outcome = two.sync()
    assert (outcome.conflicts, outcome.refused) == (1, 0)
    one.sync()
    return case


def test_both_desks_see_one_conflict_and_the_centre_s_value(
    centre: Centre, one: Desk, two: Desk, disputed: UUID
) -> None:
    """F7, I12: the guarded field is not merged; the other field of the same action is."""
    for desk in (one, two):
        (row,) = open_conflicts(desk)
        assert (row.base, row.theirs, row.mine) == (100_00, 120_00, 90_00)
        assert (row.field, row.mine_by, row.case_id) == (("sync_field", "cases.amount_fen"), two.actor.name, disputed)
        shown = desk.row("cases", disputed)
        assert shown is not None
        assert (shown["amount_fen"], shown["wish"]) == (120_00, "尽快")
    invariants.all_quiet(centre, [one, two])


@pytest.mark.parametrize(
    ("choice", "value", "stands"), [(Choice.MINE, None, 90_00), (Choice.THEIRS, None, 120_00), (Choice.OTHER, 1, 1)]
)
def test_resolving_is_an_operation_that_both_see(
    centre: Centre, one: Desk, two: Desk, disputed: UUID, choice: Choice, value: int | None, stands: int
) -> None:
    (row,) = open_conflicts(one)
    with one.act("sync.resolve") as session:
        verbs.resolve(session, row.id, choice, value)
    one.sync()
    two.sync()
    for desk in (one, two):
        assert open_conflicts(desk) == []
        shown = desk.row("cases", disputed)
        assert shown is not None
        assert shown["amount_fen"] == stands
    invariants.all_quiet(centre, [one, two])


def test_of_two_who_resolve_the_first_to_arrive_did(centre: Centre, one: Desk, two: Desk, disputed: UUID) -> None:
    for desk, choice in ((one, Choice.THEIRS), (two, Choice.MINE)):
        (row,) = open_conflicts(desk)
        with desk.act("sync.resolve") as session:
            verbs.resolve(session, row.id, choice)
    one.sync()
    outcome = two.sync()
    assert outcome.refused == 1
    shown = two.row("cases", disputed)
    assert shown is not None
    assert shown["amount_fen"] == 120_00, "neither merged nor overwritten"
    with two.store.read(two.actor) as session:
        (told,) = kept(session).rows
        assert (told.code, told.state) == ("sync.moved_on", "refused")
    invariants.all_quiet(centre, [one, two])


def test_a_conflict_is_resolved_once(one: Desk, two: Desk, disputed: UUID) -> None:
    (row,) = open_conflicts(one)
    with one.act() as session:
        verbs.resolve(session, row.id, Choice.THEIRS)
    with pytest.raises(Refusal) as refused, one.act() as session:
        verbs.resolve(session, row.id, Choice.MINE)
    assert refused.value.code == "sync.resolved_already"


def test_an_auditor_holds_no_conflict_and_resolves_nothing(
    make_desk: MakeDesk, one: Desk, two: Desk, disputed: UUID
) -> None:
    auditor = make_desk("zhou.ning", Role.AUDITOR)
    assert open_conflicts(auditor) == []
    (row,) = open_conflicts(one)
    watching = replace(one.actor, role=Role.AUDITOR)
    with pytest.raises(Refusal) as refused, one.store.action(watching, "sync.resolve") as session:
        verbs.resolve(session, row.id, Choice.MINE)
    assert refused.value.code == "staff.not_allowed"


def test_different_fields_of_one_case_make_no_conflict(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    one.edit(Case, case, narrative="甲")
    two.edit(Case, case, wish="乙")
    for desk in (one, two, one):
        assert desk.sync().conflicts == 0
    assert centre.all_rows("conflicts") == {}
    invariants.all_quiet(centre, [one, two])


def test_a_field_typed_while_the_other_value_came_still_conflicts(centre: Centre, one: Desk, two: Desk) -> None:
    """The base is what the person saw: a pull under the waiting work does not make it a change of the new value."""
    case = one.new_case(amount_fen=100_00)
    one.sync()
    two.sync()
    two.edit(Case, case, amount_fen=90_00)
    one.edit(Case, case, amount_fen=120_00)
    one.sync()
    two.only_pull()
    shown = two.row("cases", case)
    assert shown is not None
    assert shown["amount_fen"] == 90_00, "own work stays on top"
    invariants.all_hold(centre, [one, two])
    assert two.sync().conflicts == 1
    shown = two.row("cases", case)
    assert shown is not None
    assert shown["amount_fen"] == 120_00, "though no newer version of the row came"
    one.sync()
    invariants.all_quiet(centre, [one, two])


def test_a_state_that_moved_on_refuses_the_whole_action(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    one.edit(Case, case, status=Status.ACCEPTED)
    with two.act("cases.withdraw") as session:
        row = session.found(Case, case)
        row.status = Status.WITHDRAWN
        row.wish = "客户撤回，不再追究"
    one.sync()
    outcome = two.sync()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    shown = two.row("cases", case)
    assert shown is not None
    assert (shown["status"], shown["wish"]) == ("accepted", "")
    with two.store.read(two.actor) as session:
        (told,) = kept(session).rows
        assert "客户撤回，不再追究" in told.text()
        assert badge(session).kept == 1
        assert badge(session).attention
    invariants.all_quiet(centre, [one, two])
