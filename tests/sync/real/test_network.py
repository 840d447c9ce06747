"""F2, F3, F4: the same batch more than once, lost answers, cut pages, on a real line to a real server."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

import pytest

from app.cases.model import Case
from app.store.base import captured_tables
from app.sync.batch import next_batch
from app.sync.state import device_of
from tests.helpers.proxy import CuttingProxy
from tests.sync import invariants
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk
from tests.sync.real.seats import SeatDesk


def batch_of(desk: Desk, most: int = 200) -> dict[str, Any]:
    """What the desk would send now."""
    with desk.store.look() as connection:
        device, _ = device_of(connection)
        return next_batch(connection, most).told(device)


def without_rows(answer: dict[str, Any]) -> list[dict[str, Any]]:
    """The answers, without the rows that show how things stand now."""
    return [{name: value for name, value in one.items() if name != "rows"} for one in answer["answers"]]


@pytest.fixture
def shared(one: Desk, two: Desk) -> UUID:
    case = one.new_case(amount_fen=100)
    one.sync()
    two.sync()
    return case


def test_f2_the_same_batch_twice(centre: Branches, one: Desk, two: Desk, shared: UUID) -> None:
    """The second answer is the first one's, conflict included, and nothing happened twice."""
    two.edit(Case, shared, amount_fen=300)
    two.sync()
    one.edit(Case, shared, amount_fen=200)
    one.note(shared, "一次")
    batch = batch_of(one)
    first = one.line.push(batch)
    audited = centre.ask("SELECT count(*) FROM audit.entries")
    second = one.line.push(batch)
    assert without_rows(first) == without_rows(second)
    assert [answer["result"] for answer in first["answers"]] == ["conflict", "applied"]
    assert centre.ask("SELECT count(*) FROM audit.entries") == audited
    assert one.sync().condition == "ok"
    two.sync()
    sound.quiet(centre, [one, two])


def test_f2_batches_in_another_order(centre: Branches, one: Desk, two: Desk, shared: UUID) -> None:
    """A batch that was delayed on its way arrives after a later one, and once more."""
    one.note(shared, "第一")
    one.note(shared, "第二")
    both = batch_of(one)
    first, second = ({**both, "actions": [action]} for action in both["actions"])
    later = one.line.push(second)
    earlier = one.line.push(first)
    assert one.line.push(second)["answers"] == later["answers"]
    assert one.line.push(first)["answers"] == earlier["answers"]
    assert one.sync().condition == "ok"
    assert len(centre.all_rows("case_notes")) == 2
    two.sync()
    sound.quiet(centre, [one, two])


def test_f2_at_once_from_two_connections(centre: Branches, one: Desk, two: Desk, shared: UUID) -> None:
    """A retry beside a request that still runs: they take turns, and the second finds what the first did."""
    for number in range(20):
        one.note(shared, f"第{number}条")
    batch = batch_of(one)
    answers: list[Any] = []
    gate = threading.Barrier(3)

    def offer() -> None:
        transport = centre.transport(one.actor)
        gate.wait()
        answers.append(transport.push(batch)["answers"])
        transport.close()

    threads = [threading.Thread(target=offer) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(answers) == 3
    assert answers[0] == answers[1] == answers[2]
    assert len(centre.all_rows("case_notes")) == 20
    assert one.sync().condition == "ok"
    two.sync()
    sound.quiet(centre, [one, two])


def test_f2_an_operation_of_somebody_else_is_refused(centre: Branches, one: Desk, two: Desk, shared: UUID) -> None:
    """Replaying another desk's operation under one's own name shows a copied replica, and changes nothing."""
    one.note(shared, "本人的")
    batch = batch_of(one)
    one.sync()
    with two.store.look() as connection:
        device, _ = device_of(connection)
    before = centre.ask("SELECT count(*) FROM audit.entries")
    with pytest.raises(Exception, match="enrol_again"):
        two.line.push({**batch, "device": device})
    assert centre.ask("SELECT count(*) FROM audit.entries") == before


def test_f3_the_answer_is_lost_after_the_commit(branches: Branches, desk: OpenDesk, proxy: CuttingProxy) -> None:
    chen, wu = desk("chen.lan", through=proxy), desk("wu.di")
    case = chen.new_case("断线时登记", amount_fen=1)
    chen.note(case, "断线时的备注")
    proxy.lose_answer(after=b"sync.push")
    lost = chen.sync()
    assert (lost.condition, lost.waiting) == ("offline", 3)
    assert branches.row("cases", case) is not None, "the server has it"
    sound.moment(branches, [chen, wu])
    again = chen.sync()
    assert (again.condition, again.waiting) == ("ok", 0)
    wu.sync()
    sound.quiet(branches, [chen, wu])


@pytest.mark.parametrize("question", [b"sync.hello", b"sync.pull"])
def test_f3_any_other_answer_is_lost(branches: Branches, desk: OpenDesk, proxy: CuttingProxy, question: bytes) -> None:
    """After a lost hello the desk still offers the incarnation before it, which is accepted once."""
    chen = desk("chen.lan", through=proxy)
    chen.new_case()
    proxy.lose_answer(after=question)
    assert chen.sync().condition == "offline"
    sound.moment(branches, [chen])
    assert chen.sync().condition == "ok"
    assert chen.sync().condition == "ok"
    sound.quiet(branches, [chen])


@pytest.mark.parametrize("passed", [200, 6_000, 16_000])
def test_f4_cut_in_the_middle_of_a_page(branches: Branches, desk: OpenDesk, proxy: CuttingProxy, passed: int) -> None:
    chen, wu = desk("chen.lan", through=proxy), desk("wu.di")
    case = wu.new_case()
    for number in range(40):
        wu.note(case, f"第{number}条备注，" + "客户来电询问进度。" * 5)
    wu.sync()
    before = chen.everything()
    proxy.cut_after("to_client", passed, after=b"sync.pull")
    assert chen.sync().condition == "offline"
    assert chen.everything() == before, "half a page is never shown"
    assert chen.sync().condition == "ok"
    assert len(chen.rows("case_notes")) == 40
    sound.quiet(branches, [chen, wu])


@pytest.mark.parametrize("sent", [10, 2_000, 12_000])
def test_f4_cut_in_the_middle_of_a_batch(branches: Branches, desk: OpenDesk, proxy: CuttingProxy, sent: int) -> None:
    chen = desk("chen.lan", through=proxy)
    case = chen.new_case()
    for number in range(30):
        chen.note(case, f"第{number}条备注，" + "客户来电询问进度。" * 5)
    proxy.cut_after("to_server", sent, after=b"sync.push")
    outcome = chen.sync()
    assert (outcome.condition, outcome.waiting) == ("offline", 32)
    assert branches.row("cases", case) is None
    assert chen.sync().waiting == 0
    sound.quiet(branches, [chen])


def test_f4_cut_in_the_middle_of_a_first_sync(branches: Branches, desk: OpenDesk, proxy: CuttingProxy) -> None:
    wu = desk("wu.di")
    for number in range(20):
        wu.note(wu.new_case(f"第{number}件"), "备注" * 50)
    wu.sync()
    chen = desk("chen.lan", through=proxy)
    branches.restore(branches.backup())
    kept = chen.new_case("切断时正在办理")
    proxy.cut_after("to_client", 4_000, after=b"COPY")
    assert chen.sync().condition == "offline"
    assert chen.row("cases", kept) is not None
    assert len(chen.rows("cases")) == 21, "the old replica is whole"
    sound.synced(chen, wu, chen)
    sound.quiet(branches, [chen, wu])


def test_f4_the_plug_is_out_and_nobody_noticed(branches: Branches, chen: SeatDesk) -> None:
    """No route: nothing listens any more. The desk works on, and catches up."""
    with CuttingProxy(branches.database.centre.port(), lifetime=30) as proxy:
        chen.line.close()
        chen.line.transport = branches.transport(chen.actor, proxy)
        proxy.refuse()
        case = chen.new_case("断网登记")
        outcome = chen.sync()
        assert (outcome.condition, outcome.waiting) == ("offline", 2)
        chen.note(case, "断网备注")
        proxy.accept()
        assert chen.sync().waiting == 0
        sound.quiet(branches, [chen])
        chen.line.close()


def test_every_table_is_known_on_both_sides(branches: Branches) -> None:
    """One mapping serves both: the digests cover every synced table."""
    there = {name for (name,) in branches.ask("SELECT table_name::text FROM sync.tables")}
    assert there == set(captured_tables())
    invariants.logs_contiguous(branches)
