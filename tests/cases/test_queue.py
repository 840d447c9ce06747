"""The queue: every view, keyset pages, search, and that each view reads an index in its own order."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cases.codes import Channel, Status
from app.cases.desk import add_note, assign, take
from app.cases.model import Case, Customer
from app.cases.views import QueueQuery, QueueRow, View, queue, queue_counts, queue_total
from app.cases.views.queue import _position
from app.cases.views.statements import compiled_page
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.ids import new_ids
from app.store.store import Store, bulk_insert
from tests.helpers.house import Actors

Register = Callable[..., Case]


def _nos(store: Store, actor: Actor, **asked: Any) -> list[str]:
    with store.read(actor) as session:
        return [row.no[-3:] for row in queue(session, QueueQuery(**asked)).rows]


def _rows(store: Store, actor: Actor) -> Sequence[QueueRow]:
    with store.read(actor) as session:
        return queue(session, QueueQuery()).rows


def _put(store: Store, actor: Actor, case: Case, **changes: Any) -> None:
    with store.action(actor, "cases.test") as session:
        found = session.found(Case, case.id)
        for name, value in changes.items():
            setattr(found, name, value)


def test_each_view_holds_its_cases_in_its_order(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    today = date(2026, 11, 24)
    states = {
        1: {"status": Status.REGISTERED, "due_on": today + timedelta(days=9)},
        2: {"status": Status.INVESTIGATING, "due_on": today - timedelta(days=2)},
        3: {"status": Status.MEDIATING, "due_on": today + timedelta(days=3)},
        4: {"status": Status.PENDING_APPROVAL, "due_on": today},
        5: {"status": Status.PENDING_SIGNATURE, "due_on": today + timedelta(days=4)},
        6: {
            "status": Status.PERFORMING,
            "due_on": today - timedelta(days=9),
            "answered_on": today - timedelta(days=11),
        },
        7: {"status": Status.CLOSED, "due_on": today - timedelta(days=30), "closed_on": today},
        8: {"status": Status.WITHDRAWN, "due_on": today - timedelta(days=5), "closed_on": today - timedelta(days=1)},
        9: {"status": Status.SUSPENDED, "due_on": today - timedelta(days=1)},
    }
    for number, state in states.items():
        clock.move(timedelta(seconds=1))
        case = register(name=f"客户{number}", phone=f"1380000000{number}")
        if number in (2, 3):
            with desk_store.action(actors.lead, "cases.assign") as session:
                assign(session, case.id, actors.mediator.staff_id)
        _put(desk_store, actors.lead, case, **state)
    expected = {
        View.ALL: ["009", "008", "007", "006", "005", "004", "003", "002", "001"],
        View.OPEN: ["006", "002", "009", "004", "003", "005", "001"],
        View.MINE: ["002", "003"],
        View.UNASSIGNED: ["006", "009", "004", "005", "001"],
        View.TO_ACCEPT: ["001"],
        View.DUE_SOON: ["004", "003"],
        View.OVERDUE: ["002"],
        View.TO_APPROVE: ["004"],
        View.TO_SIGN: ["005"],
        View.PERFORMING: ["006"],
        View.CLOSED: ["007", "008"],
        View.WARNED: [],
        View.THIRD_PARTY: [],
    }
    for view, numbers in expected.items():
        assert _nos(desk_store, actors.mediator, view=view) == numbers, view
        with desk_store.read(actors.mediator) as session:
            assert queue_total(session, QueueQuery(view=view)) == len(numbers)
    with desk_store.read(actors.mediator) as session:
        assert queue_counts(session) == {view: len(numbers) for view, numbers in expected.items()}
        assert queue_counts(session, View.OVERDUE) == {View.OVERDUE: 1}


def test_a_row_is_masked_and_says_what_a_list_shows(desk_store: Store, actors: Actors, register: Register) -> None:
    case = register(channel=Channel.LETTER)
    with desk_store.action(actors.mediator, "cases.take") as session:
        take(session, case.id)
    with desk_store.read(actors.mediator) as session:
        row = queue(session, QueueQuery()).rows[0]
    assert (row.case_id, row.no, row.customer) == (case.id, case.no, "李*华")
    assert (row.channel, row.cause, str(row.amount), row.currency) == (Channel.LETTER, "annual_fee", "12800.00", "CNY")
    assert (row.due, row.provisional, row.status, row.risk) == (date(2026, 12, 9), False, Status.REGISTERED, 0)
    assert (row.owner_id, row.owner, row.card_tail) == (actors.mediator.staff_id, "李雪", "5678")
    assert (row.received_on, row.answered_on, row.stopped) == (date(2026, 11, 24), None, False)
    assert (row.route.value, row.track.value, row.branch_id, row.amount_fen) == (
        "negotiation",
        "ordinary",
        "0123",
        1280000,
    )
    assert "小" not in repr(row)


def test_filters_narrow_every_view(desk_store: Store, actors: Actors, away: Actors, register: Register) -> None:
    register(channel=Channel.APP)
    register(away.counter, narrative="我的卡被盗刷", name="王五", phone="13911112222")
    assert _nos(desk_store, actors.lead, channel=Channel.APP) == ["001"]
    assert _nos(desk_store, actors.lead, cause="card_theft", view=View.OPEN) == ["001"]
    assert _nos(desk_store, actors.lead, branch="0456", status=Status.REGISTERED) == ["001"]
    assert _nos(desk_store, actors.lead, owner_id=actors.lead.staff_id) == []
    with desk_store.read(actors.lead) as session:
        assert queue_total(session, QueueQuery(branch="0456")) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "2026-0123-000001", "２０２６-0123-000001", "1", "000001", "5678", "13800001111", "1380000", "6222020012345678",
        "110101195803070019", "李小华", "小华", "李", "年费", "免", "致谢", "年费 李小华", "致谢 小华 年费",
    ],
)  # fmt: skip
def test_a_case_is_found_by_whatever_is_typed(
    desk_store: Store, actors: Actors, register: Register, typed: str
) -> None:
    case = register(id_number="110101195803070019")
    register(name="王大明", phone="15911112222", card="9999", narrative="利息太高")
    with desk_store.action(actors.counter, "cases.note") as session:
        add_note(session, case.id, "客户来电致谢")
    found = _nos(desk_store, actors.lead, text=typed)
    assert found == ["001"]
    with desk_store.read(actors.lead) as session:
        assert queue_total(session, QueueQuery(text=typed)) == len(found)


def test_what_nobody_said_is_not_found(desk_store: Store, actors: Actors, register: Register) -> None:
    register()
    for typed in ("盗刷", "年费 王大明", "4321", "2026-0123-000009", "***", "15", "000000"):
        assert _nos(desk_store, actors.lead, text=typed) == []
        with desk_store.read(actors.lead) as session:
            assert queue_total(session, QueueQuery(text=typed)) == 0


def test_text_narrows_a_view_and_pages(desk_store: Store, actors: Actors, register: Register) -> None:
    for number in range(5):
        register(name=f"张{number}", phone=f"1370000000{number}")
    seen: list[str] = []
    token = None
    with desk_store.read(actors.lead) as session:
        while True:
            page = queue(session, QueueQuery(view=View.TO_ACCEPT, text="年费", limit=2, after=token))
            seen += [row.no[-3:] for row in page.rows]
            token = page.next
            if token is None:
                break
    assert seen == ["001", "002", "003", "004", "005"]


@pytest.mark.parametrize("view", list(View))
def test_pages_are_the_full_order_while_cases_arrive(desk_store: Store, actors: Actors, view: View) -> None:
    _fill(desk_store, actors.mediator, 60)
    with desk_store.read(actors.mediator) as session:
        whole = [row.case_id for row in queue(session, QueueQuery(view=view, limit=1000)).rows]
    paged: list[Any] = []
    token = None
    while True:
        with desk_store.read(actors.mediator) as session:
            page = queue(session, QueueQuery(view=view, limit=7, after=token))
        paged += [row.case_id for row in page.rows]
        token = page.next
        if token is None:
            break
        _fill(desk_store, actors.mediator, 3, start=1000 + len(paged))
    assert len(set(paged)) == len(paged), "no case is shown twice"
    kept = set(whole)
    assert [case_id for case_id in paged if case_id in kept] == whole, "no case that was there is skipped"


@pytest.mark.parametrize("limit", [0, -1, 1001])
def test_a_page_has_a_size(desk_store: Store, actors: Actors, limit: int) -> None:
    with pytest.raises(Refusal) as refused:
        _nos(desk_store, actors.lead, limit=limit)
    assert refused.value.code == "cases.page_size"


@given(token=st.text(max_size=40))
@settings(max_examples=60)
def test_a_token_that_is_not_ours_is_refused(token: str) -> None:
    with pytest.raises(Refusal) as refused:
        _position(token)
    assert refused.value.code == "page.bad_token"


def test_only_readers_read(desk_store: Store, actors: Actors) -> None:
    with pytest.raises(Refusal) as refused:
        _nos(desk_store, actors.admin)
    assert refused.value.code == "staff.not_allowed"


@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("further", [False, True])
def test_every_view_reads_an_index_in_its_own_order(
    desk_store: Store, actors: Actors, view: View, further: bool
) -> None:
    with desk_store.read(actors.lead) as session:
        connection = session.connection()
        sql, names, _ = compiled_page(view, (), further)
        plan = [row[3] for row in connection.exec_driver_sql("EXPLAIN QUERY PLAN " + sql, (0,) * len(names))]
    if view is View.MINE:
        # Two indexes are merged in their order; only the page itself, once chosen, may be sorted.
        chosen = plan[: plan.index("SCAN chosen")]
        assert [step.split()[4] for step in chosen if "INDEX" in step] == [
            "ix_cases_open_owner",
            "ix_cases_open_registered",
        ], plan
        assert "MERGE (UNION ALL)" in chosen, plan
        plan = chosen
    elif view is View.WARNED:
        # Few cases are warned at a time: it begins with the warnings, and sorts what they name.
        assert any("warnings USING INDEX" in step for step in plan), plan
        return
    else:
        assert "USING INDEX ix_cases" in plan[0], plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


@pytest.mark.parametrize("view", [View.ALL, View.OPEN, View.OVERDUE, View.CLOSED])
@pytest.mark.parametrize("used", ["cause", "channel", "status", "mine"])
def test_a_filter_does_not_take_a_view_out_of_its_order(
    desk_store: Store, actors: Actors, view: View, used: str
) -> None:
    own = {View.ALL: "ix_cases_received", View.CLOSED: "ix_cases_over"}.get(view, "ix_cases_open_due")
    with desk_store.read(actors.lead) as session:
        connection = session.connection()
        sql, names, _ = compiled_page(view, (used,), False)
        plan = [row[3] for row in connection.exec_driver_sql("EXPLAIN QUERY PLAN " + sql, (0,) * len(names))]
        columns = {row[2] for row in connection.exec_driver_sql(f"PRAGMA index_info({own})")}
    assert own in plan[0], plan
    assert not any("TEMP B-TREE" in step for step in plan), plan
    assert {"owner_id" if used == "mine" else used, "registered_by"} <= columns, "the filter is read from the index"


def test_a_clerk_keeps_what_the_clerk_took_down(desk_store: Store, actors: Actors, register: Register) -> None:
    for number in range(4):
        register(name=f"张{number}", phone=f"1370000000{number}")  # by the clerk
    mine = register(actors.mediator, name="赵六", phone="13700000009")
    cases = {row.no: row.case_id for row in _rows(desk_store, actors.lead)}
    with desk_store.action(actors.lead, "cases.assign") as session:
        assign(session, cases["2026-0123-000002"], actors.mediator.staff_id)
    with desk_store.action(actors.counter, "cases.take") as session:
        take(session, cases["2026-0123-000003"])
    with desk_store.action(actors.counter, "cases.test") as session:
        session.found(Case, cases["2026-0123-000004"]).status = Status.WITHDRAWN
        session.found(Case, mine.id).owner_id = actors.counter.staff_id
    clerk = ["001", "002", "003", "005"]
    assert _nos(desk_store, actors.counter, view=View.MINE) == clerk
    assert _nos(desk_store, actors.counter, view=View.MINE, text="年费") == clerk
    assert _nos(desk_store, actors.counter, view=View.OPEN, mine=True) == clerk
    assert sorted(_nos(desk_store, actors.counter, view=View.ALL, mine=True)) == ["001", "002", "003", "004", "005"]
    assert _nos(desk_store, actors.mediator, view=View.MINE) == ["002"], "who hands a case over is done with it"
    with desk_store.read(actors.counter) as session:
        assert queue_counts(session, View.MINE) == {View.MINE: 4}
        first = queue(session, QueueQuery(view=View.MINE, limit=3))
        rest = queue(session, QueueQuery(view=View.MINE, limit=3, after=first.next))
    assert [row.no[-3:] for row in (*first.rows, *rest.rows)] == clerk, "a case that is mine twice stands there once"


def _fill(store: Store, actor: Actor, count: int, start: int = 0) -> None:
    """Store cases in every state with close deadlines, half of them the actor's."""
    states = list(Status)
    today = date(2026, 11, 24)
    customer = {"name": "李小华", "needs": []}
    with store.action(actor, "cases.test") as session:
        bulk_insert(session, Customer, [customer])
        rows = []
        for number, row_id in enumerate(new_ids(count), start):
            status = states[number % len(states)]
            over = status in (Status.CLOSED, Status.DECLINED, Status.WITHDRAWN)
            due = today + timedelta(days=number * 7 % 11 - 5)
            rows.append(
                {
                    "id": row_id,
                    "no": f"2025-0123-{number + 1:06d}",
                    "customer_id": customer["id"],
                    "channel": Channel.APP,
                    "status": status,
                    "received_at": session.at - timedelta(minutes=number * 13 % 17),
                    "received_on": today,
                    "due_on": due,
                    "closed_on": due if over else None,
                    "owner_id": actor.staff_id if number % 2 else None,
                }
            )
        bulk_insert(session, Case, rows)
