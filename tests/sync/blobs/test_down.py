"""From the centre: verified chunk by chunk and as a whole, resumed, encrypted, and never taken when it is not right."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.casefile.desk import move
from app.cases.codes import Status
from app.cases.model import Case
from app.evidence.blobs.arriving import Arrival
from app.evidence.whereabouts import Place, Whereabouts
from app.kernel.errors import Cancelled, Fault, Refusal
from app.sync.blobs import bring, waiting
from app.sync.cycle import quiet
from app.sync.transport import Offline
from tests.helpers.proxy import CuttingProxy
from tests.sync.blobs.carrier import CHUNK, Carrier, paper, sha
from tests.sync.blobs.conftest import MakeCarrier
from tests.sync.real.branches import Branches


def _bring(desk: Carrier, data: bytes) -> None:
    bring(desk.desk.store, desk.transport, desk.blobs, sha(data), len(data), quiet)


def _fetch(desk: Carrier, data: bytes) -> bytes:
    _bring(desk, data)
    return desk.blobs.read(sha(data))


def _sent(desk: Carrier, data: bytes, **values: Any) -> Any:
    case = desk.desk.new_case(**values)
    desk.add(case, data)
    desk.sync()
    return case


def test_opened_at_another_desk_it_comes_and_is_the_same(chen: Carrier, lead: Carrier) -> None:
    data = paper(5.5, "原件里的字")
    case = _sent(chen, data)
    lead.sync()
    assert lead.places(case) == [Whereabouts(Place.AT_CENTRE)]
    assert _fetch(lead, data) == data
    assert lead.places(case) == [Whereabouts(Place.HERE)]
    # I11: not a readable byte of it anywhere on the disk.
    for file in lead.files():
        assert "原件里的字".encode() not in file.read_bytes()


def test_exhibits_of_my_open_cases_come_by_themselves_and_others_do_not(chen: Carrier, lead: Carrier) -> None:
    mine, other, over, withdrawn = paper(2, "甲"), paper(2, "乙"), paper(2, "丙"), paper(2, "丁")
    me = lead.desk.actor.staff_id
    case = _sent(chen, mine)
    _sent(chen, other)
    closed = _sent(chen, over)
    chen.withdraw(chen.add(case, withdrawn))
    chen.sync()
    lead.desk.sync()
    lead.desk.edit(Case, case, owner_id=me)
    lead.desk.edit(Case, closed, owner_id=me)
    with lead.desk.act("cases.decline") as session:
        move(session, closed, Status.DECLINED, reason="not_this_bank")
    moved = lead.sync().moved
    assert moved is not None
    assert moved.fetched == 1
    assert [lead.blobs.has(sha(data)) for data in (mine, other, over, withdrawn)] == [True, False, False, False]


def test_f4_what_came_before_a_cut_is_not_asked_for_again(
    carrier: MakeCarrier, chen: Carrier, proxy: CuttingProxy
) -> None:
    data = paper(20)
    _sent(chen, data)
    lead = carrier("zhao.gang", proxy)
    lead.sync()
    proxy.cut_after("to_client", 7 * CHUNK + CHUNK // 2, after=b"sync.blob_get")
    with pytest.raises(Offline):
        _bring(lead, data)
    assert not lead.blobs.has(sha(data))
    before = proxy.passed["to_client"]
    assert _fetch(lead, data) == data
    rest = len(data) - 7 * CHUNK
    assert rest - CHUNK <= proxy.passed["to_client"] - before < rest + CHUNK // 2
    assert [file.suffix for file in lead.files() if file.suffix == ".in"] == []


def test_a_wish_made_without_a_line_is_fulfilled_by_the_next_sync(
    carrier: MakeCarrier, chen: Carrier, proxy: CuttingProxy
) -> None:
    small, data = paper(1), paper(3)
    _sent(chen, small)
    case = _sent(chen, data)
    lead = carrier("zhao.gang", proxy)
    lead.sync()
    proxy.refuse()
    with pytest.raises(Offline):
        _bring(lead, data)
    assert lead.places(case) == [Whereabouts(Place.AT_CENTRE, fetching=True)]
    proxy.accept()
    moved = lead.sync().moved
    assert moved is not None
    assert (moved.fetched, moved.left_down) == (1, 0)
    assert lead.blobs.read(sha(data)) == data
    assert lead.places(case) == [Whereabouts(Place.HERE)]


def test_what_no_desk_has_sent_yet_is_awaited_and_comes_later(chen: Carrier, lead: Carrier) -> None:
    data = paper(2)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.desk.sync()
    lead.sync()
    assert lead.places(case) == [Whereabouts(Place.AWAITED)]
    with pytest.raises(Refusal) as refusal:
        _bring(lead, data)
    assert refusal.value.code == "sync.blob_awaited"
    with lead.desk.store.look() as connection:
        assert waiting(connection).to_fetch == 1
    chen.sync()
    lead.desk.clock.move(timedelta(minutes=1))
    lead.sync()
    assert lead.places(case) == [Whereabouts(Place.HERE)]


def test_a_chunk_damaged_on_the_way_is_asked_for_again(chen: Carrier, lead: Carrier) -> None:
    data = paper(4)
    _sent(chen, data)
    lead.sync()
    asked: list[int] = []
    honest = lead.transport.blob_get

    def noisy(sha256: str, number: int) -> tuple[bytes, str] | None:
        asked.append(number)
        answer: tuple[bytes, str] | None = honest(sha256, number)
        if answer is not None and asked == [0, 1]:
            return bytes(len(answer[0])), answer[1]
        return answer

    lead.transport.blob_get = noisy
    assert _fetch(lead, data) == data
    assert asked == [0, 1, 1, 2, 3, 4]


def test_a_chunk_altered_at_the_centre_is_refused_with_its_number_and_comes_when_it_is_right_again(
    chen: Carrier, lead: Carrier, branches: Branches, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync.blob_chunk")
    data = paper(4)
    case = _sent(chen, data)
    lead.desk.sync()
    lead.desk.edit(Case, case, owner_id=lead.desk.actor.staff_id)
    ((bytes_there,),) = branches.ask("SELECT bytes FROM sync.chunks WHERE n = 2")
    branches.boss.execute("UPDATE sync.chunks SET bytes = set_byte(bytes, 77, 255 - get_byte(bytes, 77)) WHERE n = 2")
    moved = lead.sync().moved
    assert moved is not None
    assert (moved.fetched, moved.troubled) == (0, 1)
    assert lead.places(case)[0].why == "sync.blob_chunk"
    with pytest.raises(Fault) as fault:
        _bring(lead, data)
    assert (fault.value.code, fault.value.params["number"], fault.value.params["chunks"]) == ("sync.blob_chunk", 3, 5)
    assert not lead.blobs.has(sha(data))
    branches.boss.execute("UPDATE sync.chunks SET bytes = %s WHERE n = 2", (bytes_there,))
    lead.desk.clock.move(timedelta(minutes=11))
    lead.sync()
    assert lead.blobs.read(sha(data)) == data
    assert lead.places(case) == [Whereabouts(Place.HERE)]


def test_a_chunk_altered_with_its_fingerprint_is_found_by_the_whole_and_nothing_of_it_stays(
    chen: Carrier, lead: Carrier, branches: Branches
) -> None:
    data = paper(4)
    _sent(chen, data)
    lead.sync()
    branches.boss.execute("UPDATE sync.chunks SET bytes = set_byte(bytes, 77, 255 - get_byte(bytes, 77)) WHERE n = 2")
    branches.boss.execute("UPDATE sync.chunks SET chunk_sha256 = encode(sha256(bytes), 'hex')")
    with pytest.raises(Fault) as fault:
        _bring(lead, data)
    assert fault.value.code == "sync.blob_altered"
    assert not lead.blobs.has(sha(data))
    assert [file for file in lead.files() if file.name.endswith(".in")] == []


def test_f5_a_full_disk_here_ends_the_lane_and_not_the_cycle(
    chen: Carrier, lead: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = paper(4)
    case = _sent(chen, data)
    lead.desk.sync()
    lead.desk.edit(Case, case, owner_id=lead.desk.actor.staff_id)
    honest = Arrival.take

    def full(self: Arrival, piece: bytes) -> None:
        if self.next == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        honest(self, piece)

    monkeypatch.setattr(Arrival, "take", full)
    outcome = lead.sync()
    assert (outcome.condition, outcome.waiting) == ("ok", 0)
    assert outcome.moved is not None
    assert outcome.moved.fault is not None
    assert outcome.moved.fault.code == "store.disk_full"
    monkeypatch.setattr(Arrival, "take", honest)
    moved = lead.sync().moved
    assert moved is not None
    assert (moved.fetched, moved.fetched_chunks) == (1, 3)
    assert lead.blobs.read(sha(data)) == data


def test_cancelled_in_the_middle_it_goes_on_from_there(chen: Carrier, lead: Carrier) -> None:
    data = paper(6)
    _sent(chen, data)
    lead.sync()

    def watch(_step: str, done: int, _of: int) -> None:
        if done == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        bring(lead.desk.store, lead.transport, lead.blobs, sha(data), len(data), watch)
    asked: list[int] = []
    honest = lead.transport.blob_get

    def listened(sha256: str, number: int) -> Any:
        asked.append(number)
        return honest(sha256, number)

    lead.transport.blob_get = listened
    assert _fetch(lead, data) == data
    assert asked == [4, 5, 6]


def test_while_somebody_else_brings_it_a_second_one_is_refused(chen: Carrier, lead: Carrier) -> None:
    data = paper(3)
    _sent(chen, data)
    lead.sync()
    with lead.blobs.arriving(sha(data), len(data), CHUNK), pytest.raises(Fault) as fault:
        _bring(lead, data)
    assert fault.value.code == "evidence.bytes_arriving"
    assert _fetch(lead, data) == data
