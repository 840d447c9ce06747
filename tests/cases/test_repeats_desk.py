"""Finding, merging and taking back with a store: what is found by which way, and that undoing leaves what was."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import inspect, select

from app.casefile.desk import move
from app.casefile.repeats import material_of, merge, repeats_of
from app.cases.codes import EventKind, PersonKind, Status
from app.cases.desk import Facts, PersonData, add_note, add_person, follow_up, undo_merge, update_facts
from app.cases.model import Case, CaseEvent, CaseLink, Customer
from app.cases.repeats import Ground, Reason, Strength
from app.cases.views import QueueQuery, View, queue, queue_counts, repeats_open, together
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.helpers.house import Actors

Register = Callable[..., Case]
G = Ground
TEXT = "信用卡被扣了年费二百元，当时客户经理说刷满六次就免，我刷了十几次还是扣了，要求退还年费并说明原因。"
ID = "110101199001011237"


@pytest.fixture
def again(register: Register, clock: FixedClock) -> tuple[Case, Case]:
    """The same complaint at the window, and three days later again with more in it."""
    first = register(narrative=TEXT, amount="200.00", id_number=ID, demands=["refund_fee"])
    clock.move(timedelta(days=3))
    second = register(
        narrative=f"上次来过没有回音。{TEXT}", amount="260.00", id_number=ID, demands=["refund_fee", "reply"],
        tags=["agitated"],
    )  # fmt: skip
    return first, second


def _values(case: Case) -> dict[str, Any]:
    return {column.key: getattr(case, column.key) for column in inspect(Case).column_attrs}


def _read(store: Store, actors: Actors, *cases: Case) -> list[dict[str, Any]]:
    with store.read(actors.lead) as session:
        return [_values(session.found(Case, case.id)) for case in cases]


def test_the_same_complaint_is_found_from_both_sides(
    desk_store: Store, actors: Actors, again: tuple[Case, Case]
) -> None:
    first, second = again
    with desk_store.read(actors.counter) as session:
        (found,) = repeats_of(session, second.id)
        (back,) = repeats_of(session, first.id)
    assert found.other.no == first.no
    assert found.other.customer == "李*华"
    assert found.strength is Strength.LIKELY
    assert found.reasons == back.reasons
    assert Reason(G.SAME_DOCUMENT) in found.reasons
    assert Reason(G.SIMILAR_TEXT, 100) in found.reasons


def test_a_template_is_found_by_its_text_alone_and_is_possible_only(
    desk_store: Store, actors: Actors, register: Register
) -> None:
    one = register(narrative=TEXT)
    other = register(
        narrative=TEXT.replace("二百", "三百"), name="钱大勇", phone="13900002222", card="6222020099998888"
    )
    with desk_store.read(actors.counter) as session:
        (found,) = repeats_of(session, other.id)
        assert repeats_open(session) == (), "two people are no pair for the lead"
    assert (found.other.no, found.strength) == (one.no, Strength.POSSIBLE)
    assert next(reason.ground for reason in found.reasons) is G.SIMILAR_TEXT


def test_one_person_in_two_rows_is_found_by_the_document(desk_store: Store, actors: Actors, register: Register) -> None:
    one = register(id_number=ID, amount="200.00")
    other = register(id_number=ID, amount="200.00", name="李晓华", phone="13700003333")
    assert one.customer_id != other.customer_id
    with desk_store.read(actors.counter) as session:
        (found,) = repeats_of(session, other.id)
        (pair,) = repeats_open(session)
    assert found.strength is Strength.LIKELY
    assert found.reasons[:2] == (Reason(G.SAME_DOCUMENT), Reason(G.SAME_CARD_AMOUNT_DAY))
    assert (pair.later.no, pair.repeat.other.no) == (other.no, one.no)


def test_what_was_long_ago_is_not_compared(
    desk_store: Store, actors: Actors, register: Register, clock: FixedClock
) -> None:
    register(narrative=TEXT)
    clock.move(timedelta(days=181))
    late = register(narrative=TEXT)
    with desk_store.read(actors.counter) as session:
        assert repeats_of(session, late.id) == ()
        assert repeats_open(session) == ()


def test_merging_takes_the_later_out_of_the_queues_and_unites_demands(
    desk_store: Store, actors: Actors, again: tuple[Case, Case]
) -> None:
    first, second = again
    with desk_store.action(actors.mediator, "cases.merge") as session:
        before = queue_counts(session, View.OPEN, View.TO_ACCEPT)
        merge(session, first.id, second.id, note="同一笔年费")
    with desk_store.read(actors.lead) as session:
        kept, gone = session.found(Case, first.id), session.found(Case, second.id)
        assert gone.merged_into_id == kept.id
        assert kept.demands == ["refund_fee", "reply"]
        assert kept.tags == ["agitated"]
        assert (kept.received_on, kept.due_on) == (first.received_on, first.due_on), "the first clock goes on"
        for view in (View.OPEN, View.TO_ACCEPT, View.UNASSIGNED):
            assert [row.no for row in queue(session, QueueQuery(view=view)).rows] == [first.no], view
        after = queue_counts(session, View.OPEN, View.TO_ACCEPT)
        assert {view: before[view] - after[view] for view in before} == {View.OPEN: 1, View.TO_ACCEPT: 1}
        assert [row.no for row in queue(session, QueueQuery(text=second.no)).rows] == [second.no], "found by number"
        kinds = {
            case.no: session.scalars(select(CaseEvent.kind).where(CaseEvent.case_id == case.id)).all()
            for case in (kept, gone)
        }
        taken = session.scalars(select(CaseEvent).where(CaseEvent.kind == EventKind.MERGE_TAKEN)).one()
        assert repeats_open(session) == ()
    assert EventKind.MERGE_TAKEN in kinds[first.no]
    assert EventKind.MERGED in kinds[second.no]
    assert "第十九条" in taken.params["article"]


def test_the_facts_of_both_are_seen_with_their_source(
    desk_store: Store, actors: Actors, again: tuple[Case, Case]
) -> None:
    first, second = again
    with desk_store.action(actors.mediator, "cases.merge") as session:
        add_person(session, second.id, PersonData(kind=PersonKind.COMPANION, name="王大山", relation="邻居"))
        merge(session, first.id, second.id, note="同一笔年费")
    with desk_store.read(actors.counter) as session:
        here, there = together(session, first.id), together(session, second.id)
        assert material_of(session, [second.id])[second.id].exhibits == 0
    (part,) = here.parts
    assert (part.tie.no, part.narrative, part.brought) == (second.no, second.narrative, ("reply",))
    assert str(part.amount) == "260.00"
    assert part.card == "", "the same card is not told twice"
    assert part.people == ((PersonKind.COMPANION, "王*山"),)
    assert Reason(G.SAME_DOCUMENT) in part.tie.reasons
    assert there.into is not None
    assert (there.into.no, there.last) == (first.no, first.id)
    assert there.into.by == "李雪"


def test_merge_work_on_both_undo_compare(desk_store: Store, actors: Actors, again: tuple[Case, Case]) -> None:
    first, second = again
    was = _read(desk_store, actors, first, second)
    with desk_store.action(actors.mediator, "cases.merge") as session:
        link = merge(session, second.id, first.id)
    with desk_store.action(actors.mediator, "cases.note") as session:
        add_note(session, first.id, "已电话核实")
        add_note(session, second.id, "客户补充了短信截图")
        update_facts(session, first.id, Facts(wish="尽快退款"))
        update_facts(session, second.id, Facts(amount="280.00"))
        kept: Case = session.found(Case, first.id)
        update_facts(session, first.id, Facts(demands=[*kept.demands, "waiver"]))
    with desk_store.action(actors.lead, "cases.merge") as session:
        undo_merge(session, link.id, "客户说明是另一张卡的年费")
    now = _read(desk_store, actors, first, second)
    assert now[0] == was[0] | {"wish": "尽快退款", "demands": ["refund_fee", "waiver"]}
    assert now[1] == was[1] | {"amount_fen": 28_000}
    with desk_store.read(actors.lead) as session:
        assert together(session, first.id).empty
        assert together(session, second.id).empty
        assert repeats_open(session) == (), "a person said that they are two"
        assert len(queue(session, QueueQuery(view=View.TO_ACCEPT)).rows) == 2
        undone = session.scalars(select(CaseEvent).where(CaseEvent.kind == EventKind.MERGE_UNDONE)).all()
    assert len(undone) == 2
    with desk_store.action(actors.mediator, "cases.move") as session:
        move(session, second.id, Status.ACCEPTED)


def test_a_merged_complaint_is_not_moved(desk_store: Store, actors: Actors, again: tuple[Case, Case]) -> None:
    first, second = again
    with desk_store.action(actors.mediator, "cases.merge") as session:
        merge(session, first.id, second.id)
    with pytest.raises(Refusal, match=r"casefile\.missing") as refused, desk_store.action(actors.lead, "m") as session:
        move(session, second.id, Status.ACCEPTED)
    assert refused.value.params["missing"] == [("missing", "not_merged")]
    with desk_store.action(actors.lead, "cases.move") as session:
        move(session, first.id, Status.ACCEPTED)


def test_refusals(desk_store: Store, actors: Actors, register: Register, again: tuple[Case, Case]) -> None:
    first, second = again
    other = register(name="钱大勇", phone="13900002222")
    with (
        pytest.raises(Refusal, match=r"cases\.cannot_merge") as refused,
        desk_store.action(actors.lead, "m") as session,
    ):
        merge(session, first.id, other.id)
    assert refused.value.params["why"] == [("merge_hindrance", "person_unconfirmed")]
    assert refused.value.field == "note"
    with pytest.raises(Refusal, match=r"staff\.not_allowed"), desk_store.action(actors.counter, "m") as session:
        merge(session, first.id, second.id)
    with desk_store.action(actors.lead, "cases.merge") as session:
        link = merge(session, first.id, other.id, confirmed=True, note="电话确认是本人的另一个名字")
    with pytest.raises(Refusal, match=r"cases\.undo_reason"), desk_store.action(actors.lead, "m") as session:
        undo_merge(session, link.id, " ")
    with desk_store.action(actors.lead, "cases.merge") as session:
        undo_merge(session, link.id, "误并")
    with pytest.raises(Refusal, match=r"cases\.link_undone"), desk_store.action(actors.lead, "m") as session:
        undo_merge(session, link.id, "再撤一次")


def test_three_of_one(desk_store: Store, actors: Actors, register: Register, again: tuple[Case, Case]) -> None:
    """Two repeats that both ask for the same; taking one back leaves what the other still asks for."""
    first, second = again
    third = register(narrative=TEXT, id_number=ID, demands=["reply", "waiver"])
    with desk_store.action(actors.lead, "cases.merge") as session:
        links = [merge(session, first.id, one.id) for one in (second, third)]
    assert _read(desk_store, actors, first)[0]["demands"] == ["refund_fee", "reply", "waiver"]
    with desk_store.action(actors.lead, "cases.merge") as session:
        undo_merge(session, links[0].id, "误并")
    assert _read(desk_store, actors, first)[0]["demands"] == ["refund_fee", "reply", "waiver"]
    with desk_store.action(actors.lead, "cases.merge") as session:
        undo_merge(session, links[1].id, "误并")
    assert _read(desk_store, actors, first)[0]["demands"] == ["refund_fee"]


def test_a_follow_up_stays_a_case_of_its_own(desk_store: Store, actors: Actors, again: tuple[Case, Case]) -> None:
    first, second = again
    with desk_store.action(actors.counter, "cases.edit") as session:
        follow_up(session, second.id, first.id, "答复后又收费")
    with desk_store.read(actors.counter) as session:
        assert [tie.no for tie in together(session, second.id).follows] == [first.no]
        assert [tie.no for tie in together(session, first.id).followed_by] == [second.no]
        assert len(queue(session, QueueQuery(view=View.OPEN)).rows) == 2
        assert session.scalars(select(CaseLink)).one().note == "答复后又收费"
        assert session.scalars(select(Customer)).one().name == "李小华"
    for pair in ((second.id, first.id), (first.id, first.id)):
        with pytest.raises(Refusal, match=r"cases\.link_twice"), desk_store.action(actors.counter, "f") as session:
            follow_up(session, *pair)
