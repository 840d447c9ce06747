"""Sorting by a column: each view in each order is complete, page by page, walked or gathered, and bounded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise, product
from typing import Any

import pytest

from app.cases.codes import FINAL, Channel, Route, Status
from app.cases.desk import assign
from app.cases.model import Case
from app.cases.views import QueueQuery, QueueRow, Sort, View, queue, queue_counts, sorting, walking
from app.cases.views.sorting import sorted_page
from app.insight.model import EarlyWarning
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]
TODAY = date(2026, 11, 24)
BOTH = (False, True)


@pytest.fixture
def many(desk_store: Store, actors: Actors, register: Register, clock: FixedClock) -> Store:
    """Twenty cases, of which several share each value, some without amount, cause, owner."""
    owners = (actors.mediator, actors.investigator, actors.lead)
    states = (Status.REGISTERED, Status.MEDIATING, Status.PERFORMING, Status.CLOSED, Status.SUSPENDED)
    for number in range(20):
        clock.move(timedelta(minutes=1))
        case = register(name="赵钱孙李周"[number % 5] + "某", phone=f"1380000{number:04d}")
        with desk_store.action(actors.lead, "cases.test") as session:
            if number % 4:
                assign(session, case.id, owners[number % 3].staff_id)
            found = session.found(Case, case.id)
            found.status = states[number % 5]
            found.closed_on = TODAY - timedelta(days=number) if found.status in FINAL else None
            found.due_on = TODAY + timedelta(days=number % 7 - 2)
            found.amount_fen = None if number % 6 == 0 else number * 37 % 11 * 100
            found.cause = ("annual_fee", "card_theft", "")[number % 3]
            found.channel = (Channel.LETTER, Channel.APP, Channel.BRANCH)[number % 3]
            found.risk = number * 13 % 50
            found.route = Route.THIRD_PARTY if number % 2 else Route.NEGOTIATION
    return desk_store


def pages(store: Store, actor: Actor, limit: int, **asked: Any) -> list[QueueRow]:
    rows: list[QueueRow] = []
    after: str | None = None
    while True:
        with store.read(actor) as session:
            page = queue(session, QueueQuery(after=after, limit=limit, **asked))
        assert len(page.rows) <= limit
        rows += page.rows
        after = page.next
        if after is None:
            return rows


def value_of(row: QueueRow, sort: Sort) -> Any:
    return {
        Sort.NO: row.no,
        Sort.CUSTOMER: row.customer,
        Sort.CHANNEL: [*Channel].index(row.channel),
        Sort.CAUSE: row.cause,
        Sort.AMOUNT: row.amount_fen,
        Sort.DUE: row.due,
        Sort.RISK: row.risk,
        Sort.OWNER: row.owner,
        Sort.STATUS: [*Status].index(row.status),
        Sort.RECEIVED: row.no,  # they were registered one after the other
    }[sort]


def shown_in(rows: list[QueueRow], sort: Sort, down: bool) -> None:
    """Values in order, those that are missing at the end, and within a value of few the nearest deadline first."""
    values = [value_of(row, sort) for row in rows]
    known = [one for one in values if one not in (None, "")]
    assert known == sorted(known, reverse=down)
    assert all(one in (None, "") for one in values[len(known) :])
    if sort in (Sort.CHANNEL, Sort.CAUSE, Sort.OWNER, Sort.STATUS):
        pairs = [(value, row.due) for value, row in zip(values, rows, strict=True)]
        assert all(one[1] <= two[1] for one, two in pairwise(pairs) if one[0] == two[0])


@pytest.mark.parametrize(("few", "common", "worth"), [
    (0, 2_000, 0), (0, 0, 0), (10_000, 0, 1_000), (10_000, 0, 0)
], ids=["walked by the column", "walked by the view", "gathered", "looked for in the first values"])  # fmt: skip
def test_every_view_is_whole_in_every_order(
    many: Store,
    actors: Actors,
    monkeypatch: pytest.MonkeyPatch,
    few: int,
    common: int,
    worth: int,
) -> None:
    monkeypatch.setattr(sorting, "FEW", few)
    monkeypatch.setattr(sorting, "WORTH_LOOKING", worth)
    monkeypatch.setattr(walking, "COMMON", common)
    for view, actor in [*((view, actors.mediator) for view in View), (View.MINE, actors.counter)]:
        with many.read(actor) as session:
            count = queue_counts(session)[view]
        for sort, down in product(Sort, BOTH):
            rows = pages(many, actor, 3, view=view, sort=sort, descending=down)
            assert len({row.case_id for row in rows}) == len(rows) == count, (view, sort, down)
            shown_in(rows, sort, down)


def test_walked_and_gathered_are_the_same_pages(many: Store, actors: Actors, monkeypatch: pytest.MonkeyPatch) -> None:
    for sort in Sort:
        for down in BOTH:
            asked: dict[str, Any] = {"view": View.OPEN, "sort": sort, "descending": down, "cause": "card_theft"}
            monkeypatch.setattr(sorting, "FEW", 10_000)
            gathered = pages(many, actors.lead, 2, **asked)
            monkeypatch.setattr(sorting, "FEW", 0)
            assert [row.no for row in pages(many, actors.lead, 2, **asked)] == [row.no for row in gathered]


@pytest.mark.parametrize("few", [0, 10_000], ids=["walked", "gathered"])
def test_filters_leave_out_and_change_no_order(
    many: Store, actors: Actors, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(walking, "COMMON", 0)
    for view in (View.MINE, View.TO_ACCEPT, View.PERFORMING, View.THIRD_PARTY, View.DUE_SOON, View.OVERDUE):
        for sort in Sort:
            asked: dict[str, Any] = {"view": view, "sort": sort, "descending": True}
            monkeypatch.setattr(sorting, "FEW", 10_000)
            everything = pages(many, actors.mediator, 50, **asked)
            monkeypatch.setattr(sorting, "FEW", few)
            found = pages(many, actors.mediator, 2, channel=Channel.APP, **asked)
            assert [row.no for row in found] == [row.no for row in everything if row.channel is Channel.APP]


def test_a_case_that_leaves_between_two_pages_tears_nothing(many: Store, actors: Actors) -> None:
    asked: dict[str, Any] = {"view": View.OPEN, "sort": Sort.OWNER, "limit": 4}
    with many.read(actors.lead) as session:
        first = queue(session, QueueQuery(**asked))
    whole = pages(many, actors.lead, 4, view=View.OPEN, sort=Sort.OWNER)
    for row in first.rows:
        with many.action(actors.lead, "cases.test") as session:
            session.found(Case, row.case_id).status = Status.WITHDRAWN
    with many.read(actors.lead) as session:
        second = queue(session, QueueQuery(after=first.next, **asked))
    assert [row.no for row in second.rows] == [row.no for row in whole[4:8]]


@pytest.mark.parametrize("token", ["", "x", "W10", "WyJubyIsMCwiYSIsInp6Il0", "WyJubyIsMCxbXSwiYWEiXQ"])
def test_a_foreign_token_is_refused(many: Store, actors: Actors, token: str) -> None:
    with pytest.raises(Refusal) as refused, many.read(actors.lead) as session:
        queue(session, QueueQuery(sort=Sort.NO, after=token))
    assert refused.value.code == "page.bad_token"


def test_a_token_of_another_order_is_refused(many: Store, actors: Actors) -> None:
    with many.read(actors.lead) as session:
        page = queue(session, QueueQuery(view=View.OPEN, sort=Sort.RISK, limit=2))
    for asked in ({"sort": Sort.RISK, "descending": True}, {"sort": Sort.DUE}, {}):
        with pytest.raises(Refusal), many.read(actors.lead) as session:
            queue(session, QueueQuery(view=View.OPEN, after=page.next, **asked))


def test_what_words_found_is_in_the_order_asked_for_page_by_page(many: Store, actors: Actors) -> None:
    for view, text in ((View.ALL, "赵某"), (View.OPEN, "周某"), (View.CLOSED, "李某"), (View.MINE, "钱某")):
        hits = {row.no for row in pages(many, actors.mediator, 1000, view=view, text=text)}
        assert hits
        for sort in Sort:
            for down in BOTH:
                asked: dict[str, Any] = {"view": view, "sort": sort, "descending": down}
                everything = pages(many, actors.mediator, 1000, **asked)
                found = pages(many, actors.mediator, 3, text=text, **asked)
                assert [row.no for row in found] == [row.no for row in everything if row.no in hits]


def test_too_many_hits_keep_the_view_s_order_and_say_so(
    many: Store, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cases.views.sorted_words.MOST_HITS", 3)
    with pytest.raises(Refusal) as refused, many.read(actors.lead) as session:
        queue(session, QueueQuery(text="赵某", sort=Sort.RISK))
    assert refused.value.code == "cases.sort_hits"
    assert refused.value.params == {"most": 3}


def test_each_order_of_open_cases_reads_its_own_index_and_sorts_nothing(many: Store, actors: Actors) -> None:
    from app.cases.views.walking import _statement, indexes

    for sort in Sort:
        for further in BOTH:
            sql, names, _ = _statement(View.OPEN, (), sort, False, False, further, indexes(View.OPEN)[sort], False)
            with many.read(actors.lead) as session:
                cursor = session.connection().connection.cursor()
                plan = " ".join(row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {sql}", [None] * len(names)))
            assert "SCAN cases USING" in plan or "SEARCH cases USING" in plan
            assert "TEMP B-TREE FOR ORDER BY" not in plan, (sort, plan)


def test_warned_cases_are_those_with_an_unanswered_warning(many: Store, actors: Actors) -> None:
    with many.action(actors.lead, "test") as session:
        ids = [row.case_id for row in queue(session, QueueQuery(view=View.OPEN, limit=3)).rows]
        at = session.at
        for case_id, answered in zip([ids[0], ids[1], ids[1], None], [None, at, None, None], strict=True):
            session.add(EarlyWarning(
                home_branch="0123", branch_id="0123", case_id=case_id, kind="case", seq=1, points=80, raised_at=at,
                answered_at=answered,
            ))  # fmt: skip
    with many.read(actors.lead) as session:
        assert {row.case_id for row in queue(session, QueueQuery(view=View.WARNED)).rows} == {ids[0], ids[1]}
        assert queue_counts(session, View.WARNED) == {View.WARNED: 2}


def test_at_a_third_party_are_those_that_are_mediated_there(many: Store, actors: Actors) -> None:
    with many.read(actors.lead) as session:
        rows = queue(session, QueueQuery(view=View.THIRD_PARTY)).rows
    assert rows
    assert {(row.route, row.status) for row in rows} == {(Route.THIRD_PARTY, Status.MEDIATING)}


def test_asking_for_no_order_is_a_mistake_of_the_caller(many: Store, actors: Actors) -> None:
    with pytest.raises(ValueError, match="order"), many.read(actors.lead) as session:
        sorted_page(session, QueueQuery(), {}, 10)
