"""Who gets whose bytes: a fingerprint, which stands on papers, opens nothing; the bytes themselves do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.kernel.errors import Refusal
from app.sync.blobs import bring
from app.sync.cycle import quiet
from app.sync.transport import Rejected
from tests.sync.blobs.carrier import CHUNK, Carrier, at_centre, paper, sha
from tests.sync.blobs.conftest import MakeCarrier
from tests.sync.real.branches import Branches


def _bring(desk: Carrier, data: bytes) -> None:
    bring(desk.desk.store, desk.transport, desk.blobs, sha(data), len(data), quiet)


def test_another_branch_knows_nothing_of_it(chen: Carrier, carrier: MakeCarrier) -> None:
    data = paper(3)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.sync()
    away = carrier("he.jia")
    assert away.transport.blob_states([sha(data)]) == {}
    asked: list[Callable[[], object]] = [
        lambda: away.transport.blob_get(sha(data), 0),
        lambda: away.transport.blob_missing(sha(data), len(data), CHUNK),
        lambda: away.put(data, 0, b"x"),
        lambda: away.transport.blob_finish(sha(data), None),
    ]
    for ask in asked:
        with pytest.raises(Rejected) as said:
            ask()
        assert said.value.code == "sync.out_of_reach"


def test_whoever_enters_the_fingerprint_alone_into_a_case_of_their_own_gets_no_byte(
    chen: Carrier, carrier: MakeCarrier, branches: Branches
) -> None:
    data = paper(3)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.sync()
    away = carrier("he.jia")
    own = away.desk.new_case()
    away.claim(own, data)
    away.sync()
    assert away.transport.blob_states([sha(data)])[sha(data)]["state"] == "offered"
    assert away.transport.blob_get(sha(data), 0) is None
    with pytest.raises(Refusal) as refusal:
        _bring(away, data)
    assert refusal.value.code == "sync.blob_awaited"
    for proof in (None, sha(data), sha(away.desk.actor.staff_id.bytes + data)):
        assert away.transport.blob_finish(sha(data), proof)["state"] in ("prove", "unproved")
    assert away.transport.blob_get(sha(data), 0) is None
    # With the bytes in hand they prove it, and not one chunk is sent again.
    away.blobs.put(data)
    moved = away.sync().moved
    assert moved is not None
    assert (moved.sent, moved.sent_chunks) == (1, 0)
    away.blobs.remove(sha(data))
    _bring(away, data)
    assert away.blobs.read(sha(data)) == data


def test_a_grant_brings_the_bytes_and_its_end_takes_them_out_of_reach(
    chen: Carrier, carrier: MakeCarrier, branches: Branches
) -> None:
    data = paper(2)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.sync()
    away = carrier("he.jia")
    branches.grant(case, away.desk.actor)
    away.sync()
    _bring(away, data)
    assert away.blobs.read(sha(data)) == data
    branches.revoke(case, away.desk.actor)
    assert away.transport.blob_states([sha(data)]) == {}
    away.sync()
    assert away.desk.row("cases", case) is None


@pytest.mark.parametrize("login", ["zhou.ning", "guan.bo"])
def test_auditor_and_administrator_send_nothing(chen: Carrier, carrier: MakeCarrier, login: str) -> None:
    data = paper(2)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.sync()
    them = carrier(login)
    with pytest.raises(Rejected) as said:
        them.transport.blob_missing(sha(data), len(data), CHUNK)
    assert said.value.code == {"zhou.ning": "sync.not_allowed", "guan.bo": "sync.out_of_reach"}[login]
    if login == "zhou.ning":
        _bring(them, data)
        assert them.blobs.read(sha(data)) == data


def test_a_wrong_claim_of_size_bars_nobodys_way(chen: Carrier, branches: Branches) -> None:
    data = paper(3)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.desk.sync()
    chen.transport.blob_missing(sha(data), 10, CHUNK)
    chen.put(data, 0, b"0123456789")
    chen.sync()
    assert at_centre(branches, data)
    with pytest.raises(Rejected) as said:
        chen.transport.blob_missing(sha(data), 10, CHUNK)
    assert said.value.code == "sync.blob_size"


def test_wrong_bytes_under_this_fingerprint_are_thrown_away_and_the_right_ones_come(
    chen: Carrier, lead: Carrier, branches: Branches, expected_logs: Callable[[str], None]
) -> None:
    data = paper(3)
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.desk.sync()
    lead.desk.sync()
    wrong = bytes(CHUNK)
    lead.transport.blob_missing(sha(data), len(data), CHUNK)
    assert lead.put(data, 1, wrong) == "taken"
    first = chen.sync().moved
    assert first is not None
    assert (first.sent, first.troubled, first.left_up) == (0, 0, 1)
    assert not at_centre(branches, data)
    chen.sync()
    assert at_centre(branches, data)


def test_bytes_of_a_refused_exhibit_stay_with_the_kept_action_and_are_not_sent(
    chen: Carrier, lead: Carrier, branches: Branches
) -> None:
    data = paper(2)
    case = chen.desk.new_case(owner_id=lead.desk.actor.staff_id)
    chen.add(case, data)
    outcome = chen.sync()
    assert outcome.refused == 1
    assert outcome.moved is not None
    assert (outcome.moved.sent_chunks, outcome.moved.troubled) == (0, 0)
    assert chen.blobs.read(sha(data)) == data
    assert chen.desk.ask("SELECT count(*) FROM sync_kept WHERE settled_at IS NULL") == [(1,)]
