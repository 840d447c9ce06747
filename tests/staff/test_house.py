"""The furnished house that other rooms' tests stand on."""

from app.kernel.actor import Role
from app.staff.views import branches, staff_list
from app.store.store import Store
from tests.helpers.house import BRANCH, OTHER_BRANCH, Actors, staff_logins


def test_every_role_sits_in_the_house_and_two_branches_are_there(
    desk_store: Store, actors: Actors, away: Actors
) -> None:
    with desk_store.read(actors.counter) as session:
        people = staff_list(session)
        assert {row.login: row.role for row in people} == staff_logins()
        assert [card.code for card in branches(session)] == [BRANCH, OTHER_BRANCH]
    assert {row.role for row in people} == set(Role)
    assert (actors.counter.branch_id, away.counter.branch_id) == (BRANCH, OTHER_BRANCH)


def test_each_test_has_a_store_of_its_own(desk_store: Store, actors: Actors) -> None:
    from app.staff.desk import set_preference

    with desk_store.action(actors.counter, "test") as session:
        set_preference(session, "once", True)


def test_nothing_of_another_test_is_seen(desk_store: Store, actors: Actors) -> None:
    from app.staff.desk import preferences

    with desk_store.read(actors.counter) as session:
        assert preferences(session) == {}
