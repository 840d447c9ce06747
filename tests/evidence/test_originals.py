"""Originals held: taken in, moved, given back once against an acknowledgement; due when the case is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

import pytest

from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import Case
from app.evidence import desk, views
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A case just registered."""
    with desk_store.action(actors.counter, "test") as session:
        return register_walk_in(session, WalkIn(name="李小华", phone="13800001111", narrative="年费争议")).id


def refused(store: Store, actor: Actor, verb: Callable[[DeskSession], object]) -> tuple[str, str | None]:
    with pytest.raises(Refusal) as caught, store.action(actor, "test") as session:
        verb(session)
    return caught.value.code, caught.value.field


def taking(case_id: UUID, what: str, pages: int, from_whom: str, where: str, session: DeskSession) -> object:
    return desk.take_original(session, case_id, what, pages, from_whom, where)


def test_an_original_is_held_until_it_goes_back(desk_store: Store, actors: Actors, case_id: UUID) -> None:
    with desk_store.action(actors.counter, "test") as session:
        made = desk.take_original(session, case_id, "购房合同", 12, "李小华", "二号铁柜").id
        desk.move_original(session, made, "三号铁柜")
        (row,) = views.originals_held(session)
        assert (row.what, row.pages, row.from_whom, row.kept_where, row.received_by, row.overdue) == (
            "购房合同", 12, "李*华", "三号铁柜", "王敏", False,
        )  # fmt: skip
    with desk_store.action(actors.mediator, "test") as session:
        back = desk.return_original(session, made, "李小华", "signed")
        assert (back.returned_at, back.returned_by, back.acknowledged) == (
            session.at, actors.mediator.staff_id, "signed",
        )  # fmt: skip
        assert views.originals_held(session) == []
        (row,) = views.originals_of(session, case_id)
        assert (row.returned_to, row.returned_by) == ("李*华", "李雪")
    for verb in (
        lambda s: desk.return_original(s, made, "李小华", "signed"),
        lambda s: desk.move_original(s, made, "一号铁柜"),
    ):
        assert refused(desk_store, actors.counter, verb)[0] == "evidence.original_back"


def test_of_a_case_that_is_over_it_is_due(desk_store: Store, actors: Actors, case_id: UUID) -> None:
    with desk_store.action(actors.counter, "test") as session:
        desk.take_original(session, case_id, "购房合同", 12, "李小华", "二号铁柜")
        case: Case = session.found(Case, case_id)
        case.status, case.closed_on = Status.CLOSED, date(2026, 11, 24)
    with desk_store.read(actors.counter) as session:
        assert [row.overdue for row in views.originals_held(session)] == [True]


def test_what_is_refused(desk_store: Store, actors: Actors, case_id: UUID) -> None:
    clerk = actors.counter
    given: tuple[str, int, str, str]
    for given, told in [
        (("", 1, "李小华", "柜"), ("evidence.original_what", "what")),
        (("合同", 0, "李小华", "柜"), ("evidence.original_pages", "pages")),
        (("合同", 10_000, "李小华", "柜"), ("evidence.original_pages", "pages")),
        (("合同", 1, " ", "柜"), ("evidence.original_from", "from_whom")),
        (("合同", 1, "李小华", ""), ("evidence.original_where", "kept_where")),
    ]:
        assert refused(desk_store, clerk, partial(taking, case_id, *given)) == told
    with desk_store.action(clerk, "test") as session:
        made = desk.take_original(session, case_id, "合同", 1, "李小华", "柜").id
    for verb, told in [
        (lambda s: desk.return_original(s, made, "", "signed"), ("evidence.original_to", "to_whom")),
        (lambda s: desk.return_original(s, made, "李小华", "nodded"), ("evidence.unknown_key", "acknowledged")),
        (lambda s: desk.move_original(s, made, " "), ("evidence.original_where", "kept_where")),
    ]:
        assert refused(desk_store, clerk, verb) == told
    assert refused(desk_store, actors.auditor, lambda s: desk.take_original(s, case_id, "合同", 1, "李", "柜"))[0] == (
        "staff.not_allowed"
    )
