"""The evidence lane with a 20 MB file against a raw chunked `bytea` insert on the same server.

Ours reads the encrypted content, fingerprints every chunk, asks for what is missing, sends it under a person's own
role past row security, has the centre hash the whole, and opens the content to the case. The baseline reads a plain
file and inserts it chunk by chunk, 1 MiB each, with a prepared statement in binary form and a commit for each chunk,
into a table that does not try to compress. Both on one open connection, both on a durable server. The file is random,
as pictures and PDF files are after their own compression.

The server is an installed one, as a bank has it: built with OpenSSL, whose SHA-256 uses the processor's own. A second
line puts the hash that is the centre's duty into the baseline too, as bare SQL. The server of the wheel is built
without OpenSSL and hashes an eighth as fast, slower than it stores; there only that second line says anything.

Then the line is cut in the middle of a chunk, and what goes over it afterwards is compared with what was missing. Last
the way down, against a raw read of the same chunks into a file.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from app.evidence.blobs import Blobs
from tests.bench.harness import Result, compare, judge

SIZE = 20 * 1024 * 1024
CHUNK = 1 << 20
RUNS = 9
LIMIT = 0.60
CUT_AFTER = 9_500_000
PASSWORD = "calm harbour 7"
LOGIN = "wang.min"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A running centre with one person and one exhibit row; the bytes in a plain file and in the encrypted store."""

    centre: Any
    me: UUID
    file: Path
    sha256: str
    blobs: Blobs


def bench() -> list[Result]:
    """Compare up, resume and down."""
    from app.central.embedded.binaries import every

    installed = [one for one in every() if not one.from_wheel]
    wheel = [one for one in every() if one.from_wheel]
    results: list[Result] = []
    for binaries in installed[:1]:
        with _surroundings(binaries) as around, around.centre.connect() as raw:
            _make_raw(raw)
            results += [
                _up(around, raw),
                _up(around, raw, ", hash in both"),
                _resumed(around, raw),
                _down(around, raw),
            ]
    for binaries in wheel[:1]:
        with _surroundings(binaries) as around, around.centre.connect() as raw:
            _make_raw(raw)
            results.append(_up(around, raw, ", hash in both (wheel)"))
            if not installed:
                results += [_resumed(around, raw), _down(around, raw)]
    return results


def _make_raw(raw: Any) -> None:
    raw.execute("CREATE TABLE public.raw_chunks (file text, n int, bytes bytea, PRIMARY KEY (file, n))")
    raw.execute("ALTER TABLE public.raw_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL")


def _up(around: Surroundings, raw: Any, hashed: str = "") -> Result:
    from app.sync.blobs.pace import Pace
    from app.sync.blobs.send import send

    transport = around.centre.transport()
    put = "INSERT INTO public.raw_chunks VALUES (%s, %s, %b)"

    def ours() -> None:
        if not send(transport, around.blobs, around.sha256, around.me, Pace(None, lambda: False), _quiet, CHUNK):
            raise AssertionError("the centre did not take the file")

    def baseline() -> None:
        with around.file.open("rb") as file:
            for number in range(SIZE // CHUNK):
                raw.execute(put, (around.sha256, number, file.read(CHUNK)), prepare=True)
        if hashed:
            raw.execute("SELECT sha256(string_agg(bytes, '' ORDER BY n)) FROM public.raw_chunks").fetchone()

    # As a rate: how much of the raw speed is left.
    rates: tuple[list[float], list[float]] = ([], [])
    for turn in range(-1, RUNS):
        for side, work in ((0, ours), (1, baseline)) if turn % 2 == 0 else ((1, baseline), (0, ours)):
            _forget(raw)
            seconds = _seconds(work)
            if turn >= 0:
                rates[side].append(SIZE / seconds / 1e6)
    transport.close()
    return judge(f"evidence up, 20 MB{hashed}", *rates, LIMIT, unit="MB/s", at_least=True)


def _resumed(around: Surroundings, raw: Any) -> Result:
    """Cut in the middle of a chunk: bytes over the line in both tries together, in files; one chunk is lost at most."""
    from app.sync.blobs.pace import Pace
    from app.sync.blobs.send import send
    from app.sync.transport import Offline
    from tests.helpers.proxy import CuttingProxy

    _forget(raw)
    sent: list[int] = []
    with CuttingProxy(around.centre.port) as proxy:
        transport = around.centre.transport(proxy)
        proxy.cut_after("to_server", CUT_AFTER, after=b"sync.blob_put")
        try:
            send(
                transport, around.blobs, around.sha256, around.me, Pace(None, lambda: False), _quiet, CHUNK, sent.append
            )
        except Offline:
            pass
        else:
            raise AssertionError("the line was not cut")
        finished = _finished(raw)
        first = proxy.passed["to_server"]
        again: list[int] = []
        send(transport, around.blobs, around.sha256, around.me, Pace(None, lambda: False), _quiet, CHUNK, again.append)
        second = proxy.passed["to_server"] - first
        transport.close()
    if finished == 0 or len(again) != SIZE // CHUNK - finished:
        raise AssertionError(f"{finished} chunks were finished, and {len(again)} were sent after the cut")
    rest = SIZE - finished * CHUNK
    return judge("evidence resumed, bytes after the cut", [float(second)], [float(rest)], 1.01, unit="bytes")


def _down(around: Surroundings, raw: Any) -> Result:
    from app.sync.blobs.fetch import fetch
    from app.sync.blobs.pace import Pace
    from app.sync.blobs.send import send

    transport = around.centre.transport()
    _forget(raw)
    send(transport, around.blobs, around.sha256, around.me, Pace(None, lambda: False), _quiet, CHUNK)
    with tempfile.TemporaryDirectory(prefix="bench-lane-down-") as name:
        here = Blobs(Path(name), os.urandom(32))

        def ours() -> float:
            seconds = _seconds(lambda: fetch(transport, here, around.sha256, SIZE, Pace(None, lambda: False), _quiet))
            if here.remove(around.sha256) < SIZE:
                raise AssertionError("the file did not come")
            return SIZE / seconds / 1e6

        def baseline() -> float:
            # What a desk without our store would do with the bytes: into a file, forced to the disk once.
            def work() -> None:
                with (Path(name) / "raw").open("wb") as file:
                    for number in range(SIZE // CHUNK):
                        row = raw.execute(
                            "SELECT bytes FROM sync.chunks WHERE sha256 = %s AND n = %s", (around.sha256, number),
                            prepare=True, binary=True,
                        ).fetchone()  # fmt: skip
                        file.write(row[0])
                    file.flush()
                    os.fsync(file.fileno())

            return SIZE / _seconds(work) / 1e6

        result = compare("evidence down, 20 MB", ours, baseline, 0.4, runs=RUNS, unit="MB/s", at_least=True)
    transport.close()
    return result


# ------------------------------------------------------------------------------------------------------- surroundings


class _Centre:
    """The embedded server, durable, with one counter clerk."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.port = server.port()

    def connect(self) -> Any:
        import psycopg

        return psycopg.connect(self._server.url(), autocommit=True)

    def transport(self, proxy: Any = None) -> Any:
        from app.sync.sql import SqlTransport

        url = self._server.url("")
        return SqlTransport(url if proxy is None else proxy.url(url), LOGIN, PASSWORD)


@contextmanager
def _surroundings(binaries: Any) -> Iterator[Surroundings]:
    from app.central import people
    from app.central.embedded import EmbeddedCentre
    from app.central.provision import provision
    from app.kernel.actor import Role
    from app.kernel.ids import new_id
    from installer.models import load_models
    from tests.central.bank import a_row

    load_models()
    with tempfile.TemporaryDirectory(prefix="bench-lane-") as name:
        server = EmbeddedCentre(Path(name) / "central", binaries=binaries)
        server.start()
        try:
            provision(server.url())
            centre = _Centre(server)
            with centre.connect() as boss:
                people.add_branch(boss, "0123", "江汉路支行", "华东银行")
                me = people.add(boss, LOGIN, "王敏", Role.COUNTER, "0123", PASSWORD)
                data = os.urandom(SIZE)
                sha256 = hashlib.sha256(data).hexdigest()
                customer, case = new_id(), new_id()
                _insert(boss, "customers", a_row("customers", id=customer))
                _insert(boss, "cases", a_row("cases", id=case, customer_id=customer, no="2026-0123-000001"))
                _insert(boss, "evidence_items", a_row("evidence_items", case_id=case, sha256=sha256, size=SIZE))
            blobs = Blobs(Path(name) / "blobs", os.urandom(32))
            blobs.put(data)
            file = Path(name) / "plain"
            file.write_bytes(data)
            yield Surroundings(centre, me.id, file, sha256, blobs)
        finally:
            server.remove()


def _insert(boss: Any, table: str, row: dict[str, Any]) -> None:
    from psycopg.sql import SQL, Identifier, Placeholder

    boss.execute(
        SQL("INSERT INTO desk.{} ({}) VALUES ({})").format(
            Identifier(table), SQL(", ").join(map(Identifier, row)), SQL(", ").join(Placeholder() for _ in row)
        ),
        list(row.values()),
    )


def _forget(raw: Any) -> None:
    """Empty both tables and let the server write down what it holds, so that no turn pays for the one before."""
    raw.execute("TRUNCATE public.raw_chunks, sync.chunks, sync.blobs, sync.blob_cases")
    raw.execute("CHECKPOINT")


def _finished(raw: Any) -> int:
    """How many chunks the centre has, when it is done with what had reached it before the cut."""
    import time

    cut_off = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'mediation-desk'"
    while raw.execute(cut_off).fetchone()[0]:
        time.sleep(0.01)
    return int(raw.execute("SELECT count(*) FROM sync.chunks").fetchone()[0])


def _seconds(work: Any) -> float:
    import gc
    import time

    gc.collect()
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _quiet(_done: int, _of: int) -> None:
    """Watch nothing."""
