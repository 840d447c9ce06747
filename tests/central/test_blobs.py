"""Evidence bytes at the centre: what it takes, when it calls a file complete, who may ask, and what a check finds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.central.blobcheck import altered, reopen
from app.central.check import check
from tests.central.bank import HERE, THERE, Bank, refused

CHUNK = 4096
pytestmark = pytest.mark.every_server


def content(size: int, mark: str = "") -> bytes:
    return hashlib.shake_256(f"{size}{mark}".encode()).digest(size)


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def pieces(data: bytes) -> list[bytes]:
    return [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]


def proof(who: UUID, parts: list[bytes]) -> str:
    return sha(b"".join(hashlib.sha256(who.bytes + part).digest() for part in parts))


class Caller:
    """A person's connection that asks the lane's questions."""

    def __init__(self, connection: psycopg.Connection[Any], staff_id: UUID) -> None:
        self.connection = connection
        self.staff_id = staff_id

    def _one(self, question: str, *values: object) -> Any:
        row = self.connection.execute(question.encode(), values).fetchone()
        return None if row is None else row[0]

    def missing(self, data: bytes, size: int | None = None, chunk: int = CHUNK) -> Any:
        return self._one("SELECT sync.blob_missing(%s, %s, %s)", sha(data), size or len(data), chunk)

    def put(self, data: bytes, number: int, piece: bytes | None = None, claim: str | None = None) -> Any:
        part = pieces(data)[number] if piece is None else piece
        return self._one("SELECT sync.blob_put(%s, %s, %b, %s)", sha(data), number, part, claim or sha(part))

    def finish(self, data: bytes, shown: str | None = None) -> Any:
        return self._one("SELECT sync.blob_finish(%s, %s)", sha(data), shown)

    def states(self, *files: bytes) -> Any:
        return self._one("SELECT sync.blob_states(%s)", [sha(data) for data in files])

    def get(self, data: bytes, number: int) -> bytes | None:
        found = self.connection.execute(
            "SELECT bytes, chunk_sha256 FROM sync.blob_get(%s, %s)", (sha(data), number)
        ).fetchone()
        if found is None:
            return None
        assert sha(bytes(found[0])) == found[1]
        return bytes(found[0])

    def send(self, data: bytes) -> Any:
        for number in self.missing(data)["missing"]:
            self.put(data, number)
        return self.finish(data)


@contextmanager
def calling(bank: Bank, login: str) -> Iterator[Caller]:
    with bank.open(login) as connection:
        yield Caller(connection, bank.staff[login])


def exhibit(bank: Bank, data: bytes, **of_case: Any) -> UUID:
    case = bank.case(**of_case)
    bank.insert(
        "evidence_items", home_branch=of_case.get("home_branch", HERE), case_id=case, sha256=sha(data), size=len(data)
    )
    return case


def test_a_file_is_complete_when_every_chunk_is_there_and_the_whole_is_right(bank: Bank) -> None:
    data = content(3 * CHUNK + 7)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        assert they.states(data) == {sha(data): {"state": "none", "size": None, "chunk": None}}
        told = they.missing(data)
        assert told == {"state": "uploading", "size": len(data), "chunk": CHUNK, "missing": [0, 1, 2, 3]}
        assert they.put(data, 2) == "taken"
        assert they.put(data, 2) == "known"
        assert they.missing(data, chunk=2 * CHUNK)["missing"] == [0, 1, 3]
        assert they.finish(data) == {"state": "uploading"}
        assert they.get(data, 2) is None
        for number in (0, 1, 3):
            they.put(data, number)
        assert they.states(data)[sha(data)]["state"] == "offered"
        assert they.finish(data) == {"state": "complete"}
        assert they.states(data) == {sha(data): {"state": "complete", "size": len(data), "chunk": CHUNK}}
        assert (they.put(data, 1), they.finish(data), they.missing(data)["missing"]) == (
            "complete", {"state": "complete"}, [],
        )  # fmt: skip
        assert b"".join(they.get(data, number) or b"" for number in range(4)) == data
        assert they.get(data, 4) is None


@pytest.mark.parametrize(
    ("number", "piece", "claim"),
    [
        (0, b"x" * CHUNK, "no fingerprint"),
        (0, b"x" * (CHUNK - 1), None),
        (1, b"x" * CHUNK, None),
        (-1, b"x" * CHUNK, None),
        (2, b"", None),
    ],
)
def test_a_chunk_of_another_length_or_without_a_fingerprint_is_refused(
    bank: Bank, number: int, piece: bytes, claim: str | None
) -> None:
    data = content(CHUNK + 7)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.missing(data)
        with refused("sync.blob_damaged", chunk=number):
            they.put(data, number, piece, claim)
    assert bank.one("SELECT count(*) FROM sync.chunks") == 0


@pytest.mark.parametrize(("size", "chunk"), [(0, CHUNK), (1 << 30, CHUNK), (10, 100), (10, 1 << 23)])
def test_sizes_that_cannot_be_hashed_or_make_no_sense_are_refused(bank: Bank, size: int, chunk: int) -> None:
    data = content(10)
    exhibit(bank, data)
    with calling(bank, "counter") as they, refused("sync.blob_size"):
        they._one("SELECT sync.blob_missing(%s, %s, %s)", sha(data), size, chunk)


def test_a_chunk_damaged_on_the_way_goes_when_the_whole_is_hashed_and_only_that_one(bank: Bank) -> None:
    data = content(3 * CHUNK + 7)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.missing(data)
        for number in range(4):
            assert they.put(data, number, b"x" * CHUNK if number == 1 else None, sha(pieces(data)[number])) == "taken"
        assert they.finish(data) == {"state": "uploading"}
        assert they.get(data, 1) is None
        assert they.missing(data)["missing"] == [1]
        they.put(data, 1)
        assert they.finish(data) == {"state": "complete"}
        assert b"".join(they.get(data, number) or b"" for number in range(4)) == data


def test_a_claim_that_is_wrong_beside_right_bytes_is_found_by_the_check(bank: Bank) -> None:
    data = content(2 * CHUNK)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.missing(data)
        they.put(data, 0)
        they.put(data, 1, claim=sha(b"another"))
        assert they.finish(data) == {"state": "complete"}
        assert [(one.what, one.chunks) for one in altered(bank.boss)] == [("chunk", (2,))]
        assert reopen(bank.boss, sha(data)) == 1
        assert they.missing(data)["missing"] == [1]
        assert they.send(data) == {"state": "complete"}


def test_bytes_that_add_up_to_another_file_are_thrown_away(bank: Bank) -> None:
    data = content(2 * CHUNK)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.missing(data)
        they.put(data, 0)
        they.put(data, 1, b"z" * CHUNK)
        assert they.finish(data) == {"state": "bad"}
        assert they.missing(data)["missing"] == [0, 1]
        assert they.send(data) == {"state": "complete"}


def test_what_others_sent_has_to_be_proved(bank: Bank) -> None:
    data = content(3 * CHUNK)
    exhibit(bank, data)
    with calling(bank, "counter") as first, calling(bank, "lead") as second:
        first.missing(data)
        first.put(data, 0)
        first.put(data, 2)
        second.put(data, 1)
        assert second.finish(data) == {"state": "prove", "chunks": [0, 2]}
        assert second.states(data)[sha(data)]["state"] == "offered"
        parts = pieces(data)
        for wrong in ("", sha(data), proof(first.staff_id, [parts[0], parts[2]]), proof(second.staff_id, parts)):
            assert second.finish(data, wrong) == {"state": "unproved"}
        assert second.get(data, 0) is None
        assert second.finish(data, proof(second.staff_id, [parts[0], parts[2]])) == {"state": "complete"}
        assert second.get(data, 0) == parts[0]


def test_one_content_in_two_branches_is_kept_once_and_opened_for_each(bank: Bank) -> None:
    data = content(CHUNK + 1)
    exhibit(bank, data)
    exhibit(bank, data, home_branch=THERE)
    with calling(bank, "counter") as here, calling(bank, "far.counter") as there:
        assert here.send(data) == {"state": "complete"}
        assert there.states(data)[sha(data)]["state"] == "offered"
        assert there.get(data, 0) is None
        assert there.missing(data)["missing"] == []
        assert there.finish(data) == {"state": "prove", "chunks": [0, 1]}
        assert there.finish(data, proof(there.staff_id, pieces(data))) == {"state": "complete"}
        assert there.get(data, 1) == data[CHUNK:]
    assert bank.one("SELECT count(*) FROM sync.chunks") == 2


@pytest.mark.parametrize("login", ["far.counter", "admin", "investigator"])
def test_out_of_reach_nothing_is_told(bank: Bank, login: str) -> None:
    data = content(CHUNK)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.send(data)
    with calling(bank, login) as they:
        assert they.states(data) == {}
        for ask in (they.missing, they.finish):
            with refused("sync.out_of_reach"):
                ask(data)
        with refused("sync.out_of_reach"):
            they.put(data, 0)
        with refused("sync.out_of_reach"):
            they.get(data, 0)


def test_the_auditor_reads_and_sends_nothing(bank: Bank) -> None:
    data = content(CHUNK)
    exhibit(bank, data)
    with calling(bank, "counter") as they:
        they.send(data)
    with calling(bank, "auditor") as they:
        assert they.get(data, 0) == data
        for ask in (they.missing, they.finish):
            with refused("sync.not_allowed", role="auditor"):
                ask(data)


@pytest.mark.parametrize("login", ["counter", "auditor", "admin"])
def test_the_tables_themselves_are_nobodys(bank: Bank, login: str) -> None:
    for table in ("blobs", "chunks", "blob_cases"):
        with bank.open(login) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(SQL("SELECT count(*) FROM sync.{}").format(Identifier(table)))


def test_whoever_received_it_delivers_it_after_the_case_was_handed_over(bank: Bank) -> None:
    data = content(2 * CHUNK)
    case = exhibit(bank, data)
    item = bank.one("SELECT id FROM desk.evidence_items")
    bank.insert("custody_entries", case_id=case, item_id=item, act="received", actor_id=bank.staff["counter"])
    bank.update("cases", case, branch_id=THERE)
    with calling(bank, "mediator") as they, refused("sync.out_of_reach"):
        they.missing(data)
    with calling(bank, "counter") as they:
        assert they.send(data) == {"state": "complete"}
        with refused("sync.out_of_reach"):
            they.get(data, 0)
    with calling(bank, "far.counter") as they:
        assert they.get(data, 1) == data[CHUNK:]


# ------------------------------------------------------------------------------------------------------------ the check


def _complete(bank: Bank, *files: bytes) -> None:
    for data in files:
        exhibit(bank, data)
        with calling(bank, "counter") as they:
            assert they.send(data) == {"state": "complete"}


def test_a_sound_centre_has_no_altered_evidence(bank: Bank) -> None:
    _complete(bank, content(CHUNK), content(3 * CHUNK + 1))
    assert list(altered(bank.boss)) == []


@pytest.mark.parametrize(
    ("harm", "what", "chunks"),
    [
        ("UPDATE sync.chunks SET bytes = set_byte(bytes, 9, 255 - get_byte(bytes, 9)) WHERE n = 1", "chunk", (2,)),
        ("DELETE FROM sync.chunks WHERE n IN (0, 2)", "lost", (1, 3)),
        (
            "UPDATE sync.chunks SET bytes = set_byte(bytes, 9, 255 - get_byte(bytes, 9)), chunk_sha256 ="
            " encode(sha256(set_byte(bytes, 9, 255 - get_byte(bytes, 9))), 'hex') WHERE n = 1",
            "whole",
            (),
        ),
    ],
)
def test_what_was_altered_is_found_and_comes_again(bank: Bank, harm: str, what: str, chunks: tuple[int, ...]) -> None:
    sound, data = content(CHUNK, "sound"), content(3 * CHUNK + 1)
    _complete(bank, sound, data)
    bank.boss.execute(harm.encode() + b" AND sha256 = '" + sha(data).encode() + b"'")
    (found,) = altered(bank.boss)
    assert (found.sha256, found.what, found.chunks, len(found.cases)) == (sha(data), what, chunks, 1)
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    told = [finding for finding in check(bank.boss).findings if finding.code == "evidence_altered"]
    assert [dict(finding.params)["sha256"] for finding in told] == [sha(data)]
    gone = reopen(bank.boss, sha(data))
    assert gone == {"chunk": 1, "lost": 0, "whole": 4}[what]
    assert (reopen(bank.boss, sha(sound)), reopen(bank.boss, "0" * 64)) == (0, 0)
    with calling(bank, "counter") as they:
        assert they.states(data)[sha(data)]["state"] == "offered"
        assert they.send(data) == {"state": "complete"}
        assert b"".join(they.get(data, number) or b"" for number in range(4)) == data
    assert list(altered(bank.boss)) == []
