"""What was typed into a walk-in and not registered: kept, offered, never mixed with the next customer's."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast
from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.desk import arrive
from app.cases.model import Customer, Visit
from app.kernel.actor import Actor
from app.kernel.masking import mask_name
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.conftest import walk_in as register
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import keep_typing, press
from tests.interviews.ui.walk_in_hands import cases, control, fill, pick
from tests.widgets.ime import compose
from ui.interviews.kept import BEGUN, draft_of, kept_of
from ui.interviews.picks import Picks
from ui.interviews.walk_in import WalkInPage
from ui.shell.context import Context


def test_every_keystroke_is_a_draft_and_offered_after_a_crash(
    page: WalkInPage,
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    fill(page, name="陈玉兰", narrative="是盗刷")
    pick(page, "needs", "elderly")
    assert desk_store.drafts.load(draft_of(actors.counter))["name"] == "陈玉兰"
    again = make_page(context_of(actors.counter))
    assert again.kept.isVisible()
    assert "陈*兰" in again.kept.text.text()
    assert again.form.values().keys() <= {"id_type"}  # nobody else's name in the form unasked
    press(again.kept.take)
    assert control(again, "name").text() == "陈玉兰"
    assert control(again, "narrative").toPlainText() == "是盗刷"
    assert cast(Picks, control(again, "needs")).keys() == ["elderly"]
    assert not again.kept.isVisible()


def test_the_next_customer_is_never_mixed_with_the_kept_one(
    page: WalkInPage,
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    fill(page, name="陈玉兰", narrative="是盗刷")
    again = make_page(context_of(actors.counter))
    fill(again, name="赵远")
    assert desk_store.drafts.load(draft_of(actors.counter)).keys() == {"name", BEGUN}
    assert desk_store.drafts.load(draft_of(actors.counter))["name"] == "赵远"
    assert desk_store.drafts.load(kept_of(actors.counter, 1))["name"] == "陈玉兰"
    fill(again, phone="13700001111", narrative="年费收错了")
    press(again.register_button)
    settle(again)
    assert cases(desk_store, actors)[0].narrative == "年费收错了"
    press(again.done.next)
    assert again.kept.isVisible()
    press(again.kept.take)
    assert control(again, "name").text() == "陈玉兰"
    assert desk_store.drafts.load(kept_of(actors.counter, 1)) == {}


def test_a_kept_walk_in_can_be_discarded(
    page: WalkInPage,
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    fill(page, name="陈玉兰")
    again = make_page(context_of(actors.counter))
    press(again.kept.drop)
    assert desk_store.drafts.load(draft_of(actors.counter)) == {}
    assert not again.kept.isVisible()


def test_who_signs_in_next_does_not_see_it_and_its_owner_finds_it_again(
    page: WalkInPage,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    fill(page, name="陈玉兰", narrative="是盗刷")
    other = make_page(context_of(actors.mediator))
    assert not other.kept.isVisible()
    fill(other, name="赵远")
    third = make_page(context_of(actors.lead))
    assert not third.kept.isVisible()
    again = make_page(context_of(actors.counter))
    assert "陈*兰" in again.kept.text.text()
    press(again.kept.take)
    assert control(again, "narrative").toPlainText() == "是盗刷"
    theirs = make_page(context_of(actors.mediator))
    assert "赵" in theirs.kept.text.text()


def test_nothing_is_saved_or_searched_while_composing(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    name = control(page, "name")
    name.setFocus()
    compose(name, "chen")
    name.flush()
    page.pulse.beat()
    assert desk_store.drafts.load(draft_of(actors.counter)) == {}


def test_typing_without_a_pause_reaches_the_drafts(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    area = control(page, "narrative")
    keep_typing(area, "一直在写")
    page.pulse.beat()
    assert desk_store.drafts.load(draft_of(actors.counter))["narrative"] == "一直在写"


def test_somebody_called_meanwhile_gets_an_empty_form(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    fill(page, name="陈玉兰", narrative="是盗刷")
    with desk_store.action(actors.counter, "cases.arrive") as session:
        visit_id: UUID = arrive(session, "A013", needs=["pregnant"]).id
    page.opened(visit_id=visit_id)
    settle(page)
    assert "name" not in page.form.values()
    assert page.form.values()["needs"] == ["pregnant"]
    assert "陈*兰" in page.kept.text.text()
    assert desk_store.drafts.load(kept_of(actors.counter, 1))["narrative"] == "是盗刷"


def offered(
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
    **values: object,
) -> str:
    """What the banner says of a walk-in of which this is known."""
    for key, value in values.items():
        desk_store.drafts.put(draft_of(actors.counter), key, value)
    page = make_page(context_of(actors.counter))
    assert page.kept.isVisible()
    return page.kept.text.text()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"phone": "13812345678", "card": "6222020012345588"}, ["no name yet", "138****5678", "5588"]),
        ({"needs": ["elderly"], BEGUN: "2026-11-20T02:05:00.000Z"}, ["no name yet", "2026-11-20 10:05"]),
        ({"name": "  ", "narrative": "年费扣错了，要求全部退还给我"}, ["no name yet", "年费扣错了"]),
        ({"name": "陈玉兰", "phone": "13812345678"}, ["陈*兰", "138****5678"]),
    ],
)
def test_the_banner_says_what_is_known_and_never_nothing(
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
    values: dict[str, object],
    said: list[str],
) -> None:
    text = offered(desk_store, actors, context_of, make_page, **values)
    assert all(part in text for part in said), text
    assert "13812345678" not in text
    assert "陈玉兰" not in text


def test_the_banner_names_a_customer_who_was_found(
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        register(session)
        known = session.scalars(select(Customer)).one()
        customer_id, name = str(known.id), mask_name(known.name)
    text = offered(desk_store, actors, context_of, make_page, customer_id=customer_id)
    assert name in text


def test_the_time_is_that_of_the_first_key(page: WalkInPage, desk_store: Store, actors: Actors) -> None:
    fill(page, name="陈玉兰")
    begun = desk_store.drafts.load(draft_of(actors.counter))[BEGUN]
    fill(page, phone="13812345678")
    assert desk_store.drafts.load(draft_of(actors.counter))[BEGUN] == begun
    press(page.clear_button)
    assert desk_store.drafts.load(draft_of(actors.counter)) == {}
    fill(page, name="赵远")
    assert BEGUN in desk_store.drafts.load(draft_of(actors.counter))


def test_the_queue_number_outlives_the_program(
    page: WalkInPage,
    desk_store: Store,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_page: Callable[..., WalkInPage],
) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        visit_id: UUID = arrive(session, "A014", called="陈女士").id
    page.opened(visit_id=visit_id)
    settle(page)
    fill(page, name="陈玉兰", phone="13700001111", narrative="年费收错了")
    again = make_page(context_of(actors.counter))
    press(again.kept.take)
    settle(again)
    press(again.register_button)
    settle(again)
    with desk_store.read(actors.counter) as session:
        assert session.found(Visit, visit_id).case_id == cases(desk_store, actors)[0].id
