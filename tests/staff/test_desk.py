"""What administrators do with branches and people, and what nobody does to themselves."""

from collections.abc import Callable

import pytest

from app.kernel.actor import Actor, Role
from app.kernel.errors import Refusal
from app.staff import desk
from app.staff.views import actor_of, branch_card, branches, staff_list, staff_names
from app.store.numbers import take_numbers
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import BRANCH, OTHER_BRANCH, Actors

NEW = desk.NewStaff("songlan", "宋岚", Role.COUNTER, OTHER_BRANCH, "二组", "025-00000000")
Verb = Callable[[DeskSession], object]


def _refused(store: Store, actor: Actor, verb: Verb) -> Refusal:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value


VERBS: list[Verb] = [
    lambda session: desk.add_branch(session, desk.NewBranch("0789", "东湖支行", "华东银行")),
    lambda session: desk.add_member(session, NEW),
    lambda session: desk.disable_member(session, "hejia2"),
    lambda session: desk.enable_member(session, "hejia2"),
    lambda session: desk.set_role(session, "hejia2", Role.LEAD),
    lambda session: desk.set_branch(session, "hejia2", BRANCH),
]


@pytest.mark.parametrize("verb", VERBS)
def test_only_an_administrator_manages_people(desk_store: Store, actors: Actors, verb: Verb) -> None:
    for actor in (actors.counter, actors.mediator, actors.lead, actors.investigator, actors.auditor):
        assert _refused(desk_store, actor, verb).code == "staff.not_allowed"


@pytest.mark.parametrize(
    "verb",
    [
        lambda session: desk.disable_member(session, "admin"),
        lambda session: desk.enable_member(session, "admin"),
        lambda session: desk.set_role(session, "ADMIN", Role.LEAD),
        lambda session: desk.set_branch(session, "admin", OTHER_BRANCH),
    ],
)
def test_nobody_changes_their_own_role_branch_or_state(desk_store: Store, actors: Actors, verb: Verb) -> None:
    assert _refused(desk_store, actors.admin, verb).code == "staff.not_yourself"


def test_a_person_belongs_to_their_branch_not_to_the_administrator_s(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.admin, "staff.add") as session:
        member = desk.add_member(session, NEW)
        assert (member.home_branch, member.branch_id) == (OTHER_BRANCH, OTHER_BRANCH)
    with desk_store.read(actors.counter) as session:
        row = next(row for row in staff_list(session, branch=OTHER_BRANCH) if row.login == "songlan")
        assert (row.name, row.role, row.branch_name, row.team) == ("宋岚", Role.COUNTER, "滨江支行", "二组")
        found = actor_of(session, "songlan")
    assert found is not None
    assert found[0].branch_id == OTHER_BRANCH


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (desk.NewStaff("wangmin", "王敏", Role.LEAD, BRANCH), "staff.login_exists", "login"),
        (desk.NewStaff("ＷＡＮＧＭＩＮ", "王敏", Role.LEAD, BRANCH), "staff.login_exists", "login"),
        (desk.NewStaff("王敏", "王敏", Role.LEAD, BRANCH), "staff.login_malformed", "login"),
        (desk.NewStaff("songlan", " ", Role.LEAD, BRANCH), "staff.name_missing", "name"),
        (desk.NewStaff("songlan", "宋岚", Role.LEAD, "9999"), "staff.branch_unknown", "branch"),
        (desk.NewStaff("songlan", "宋岚", Role.LEAD, "12"), "staff.branch_malformed", "branch"),
    ],
)
def test_bad_input_is_refused_by_field(
    desk_store: Store, actors: Actors, new: desk.NewStaff, code: str, field: str
) -> None:
    refusal = _refused(desk_store, actors.admin, lambda session: desk.add_member(session, new))
    assert (refusal.code, refusal.field) == (code, field)


def test_disabled_and_enabled_again(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.admin, "t") as session:
        assert desk.disable_member(session, "hejia2").disabled_at == session.at
    assert (
        _refused(desk_store, actors.admin, lambda s: desk.disable_member(s, "hejia2")).code == "staff.already_disabled"
    )
    with desk_store.read(actors.counter) as session:
        assert "hejia2" not in {row.login for row in staff_list(session, with_disabled=False)}
        assert "何佳" in staff_names(session).values()
    with desk_store.action(actors.admin, "t") as session:
        desk.enable_member(session, "hejia2")
    assert _refused(desk_store, actors.admin, lambda s: desk.enable_member(s, "hejia2")).code == "staff.not_disabled"


def test_role_and_branch_of_another_person(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.admin, "t") as session:
        desk.set_role(session, "hejia2", Role.MEDIATOR)
        desk.set_branch(session, "hejia2", BRANCH, "一组")
    with desk_store.read(actors.counter) as session:
        found = actor_of(session, "hejia2")
    assert found is not None
    assert (found[0].role, found[0].branch_id, found[0].team) == (Role.MEDIATOR, BRANCH, "一组")
    assert _refused(desk_store, actors.admin, lambda s: desk.set_role(s, "nobody", Role.LEAD)).code == "staff.not_found"


def test_a_new_branch_numbers_its_own_cases(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.admin, "t") as session:
        desk.add_branch(session, desk.NewBranch("0789", " 东湖支行 ", "华东银行", region="南京"))
        assert str(take_numbers(session, "0789", 2026)[0]) == "2026-0789-000001"
        assert branch_card(session, "0789").name == "东湖支行"
        assert [card.code for card in branches(session)] == [BRANCH, OTHER_BRANCH, "0789"]
        assert branch_card(session, "0999").name == "0999"
    again = _refused(desk_store, actors.admin, VERBS[0])
    assert (again.code, again.field) == ("staff.branch_exists", "branch")


def test_preferences_are_one_s_own(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "t") as session:
        desk.set_preference(session, "columns", [1, 2])
        desk.set_preference(session, "filter", "mine")
        desk.set_preference(session, "columns", None)
    with desk_store.read(actors.counter) as session:
        assert desk.preferences(session) == {"filter": "mine"}
