"""Freeing space: only what the centre holds at this moment, the oldest first, and never what is being worked with."""

from __future__ import annotations

import os

import pytest

from app.cases.model import Case
from app.evidence import desk as evidence
from app.evidence.whereabouts import Place
from app.sync.blobs import Evicted, evict
from app.sync.transport import Offline
from tests.helpers.proxy import CuttingProxy
from tests.sync.blobs.carrier import Carrier, paper, sha
from tests.sync.blobs.conftest import MakeCarrier
from tests.sync.real.branches import Branches


def _evict(desk: Carrier, space: int) -> Evicted:
    return evict(desk.desk.store, desk.transport, desk.blobs, desk.desk.actor.staff_id, space)


def _age(desk: Carrier, data: bytes, days: int) -> None:
    at = 1_700_000_000 - days * 86400
    os.utime(desk.blobs.place(sha(data)), (at, at))


def test_the_oldest_go_until_there_is_space(chen: Carrier) -> None:
    case = chen.desk.new_case()
    files = [paper(2, "甲"), paper(2, "乙"), paper(2, "丙")]
    for data, age in zip(files, (3, 9, 6), strict=True):
        chen.add(case, data)
        _age(chen, data, age)
    chen.sync()
    freed = _evict(chen, 3 * len(files[0]) // 2)
    assert freed.contents == 2
    assert freed.freed > 2 * len(files[0])
    assert [chen.blobs.has(sha(data)) for data in files] == [True, False, False]
    assert [place.place for place in chen.places(case)] == [Place.HERE, Place.AT_CENTRE, Place.AT_CENTRE]
    with chen.desk.store.read(chen.desk.actor) as session:
        verdicts = [evidence.check(chen.blobs, item) for item in evidence.to_verify(session, case)]
    assert [verdict.not_here for verdict in verdicts] == [False, True, True]


def test_what_the_centre_does_not_have_stays(chen: Carrier) -> None:
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    chen.desk.sync()
    assert _evict(chen, 1 << 30) == Evicted()
    assert chen.blobs.has(sha(data))


def test_an_old_acknowledgement_is_not_enough(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    chen.sync()
    branches.boss.execute("DELETE FROM sync.chunks")
    branches.boss.execute("DELETE FROM sync.blobs")
    assert _evict(chen, 1 << 30) == Evicted()
    assert chen.blobs.has(sha(data))


def test_without_a_line_nothing_goes(carrier: MakeCarrier, proxy: CuttingProxy) -> None:
    chen = carrier("chen.lan", proxy)
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    chen.sync()
    proxy.refuse()
    with pytest.raises(Offline):
        _evict(chen, 1 << 30)
    assert chen.blobs.has(sha(data))


def test_my_open_cases_keep_theirs(chen: Carrier) -> None:
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    chen.desk.edit(Case, case, owner_id=chen.desk.actor.staff_id)
    chen.sync()
    assert _evict(chen, 1 << 30) == Evicted()
    assert chen.blobs.has(sha(data))
