"""Evidence at the centre that is no longer what was received (原件核查), told chunk by chunk.

One content at a time and hashed by the server: a million exhibits neither travel to whoever checks nor lie in memory
together. What is found can be opened again for sending: desks that have the bytes offer them with one of their next
syncs, and only bytes with the right fingerprint are ever taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from psycopg import Connection


@dataclass(frozen=True, slots=True)
class AlteredBlob:
    """A content that the centre called complete. `what` is how it differs: chunk, lost or whole.

    `chunks` are the numbers (from 1) of those that do not fit their fingerprints, or that are lost; none for `whole`,
    where every chunk fits and the content is another one all the same. `cases` are the numbers of the cases it is in.
    """

    sha256: str
    what: str
    chunks: tuple[int, ...]
    cases: tuple[str, ...]


def altered(connection: Connection[Any]) -> Iterator[AlteredBlob]:
    """Hash every complete content anew and tell those that are not what was received, in order of their fingerprint."""
    known = connection.execute(
        "SELECT sha256, (size + chunk_size - 1) / chunk_size FROM sync.blobs WHERE state = 'complete' ORDER BY sha256"
    ).fetchall()
    for sha256, chunks in known:
        found = _look(connection, sha256, int(chunks))
        if found is not None:
            what, numbers = found
            yield AlteredBlob(sha256, what, numbers, _cases(connection, sha256))


def reopen(connection: Connection[Any], sha256: str) -> int:
    """Throw away what does not fit and let desks send it again; returns how many chunks went. None that fits is lost.

    Works in the caller's transaction; a content that is whole stays as it is, and the answer is 0.
    """
    with connection.transaction():
        row = connection.execute(
            "SELECT (size + chunk_size - 1) / chunk_size FROM sync.blobs WHERE sha256 = %s FOR UPDATE", (sha256,)
        ).fetchone()
        found = None if row is None else _look(connection, sha256, int(row[0]))
        if found is None:
            return 0
        what, numbers = found
        gone = connection.execute(
            "DELETE FROM sync.chunks WHERE sha256 = %s AND (%s OR n + 1 = ANY (%s))",
            (sha256, what == "whole", list(numbers)),
        ).rowcount
        connection.execute("UPDATE sync.blobs SET state = 'uploading', complete_at = NULL WHERE sha256 = %s", (sha256,))
    return gone


def _look(connection: Connection[Any], sha256: str, chunks: int) -> tuple[str, tuple[int, ...]] | None:
    broken = connection.execute(
        "SELECT n + 1 FROM sync.chunks WHERE sha256 = %s AND encode(sha256(bytes), 'hex') <> chunk_sha256 ORDER BY n",
        (sha256,),
    ).fetchall()
    if broken:
        return "chunk", tuple(int(number) for (number,) in broken)
    lost = connection.execute(
        "SELECT n FROM generate_series(1, %s) AS n WHERE NOT EXISTS"
        " (SELECT 1 FROM sync.chunks AS c WHERE c.sha256 = %s AND c.n + 1 = n.n) ORDER BY n",
        (chunks, sha256),
    ).fetchall()
    if lost:
        return "lost", tuple(int(number) for (number,) in lost)
    row = connection.execute(
        "SELECT encode(sha256(string_agg(bytes, ''::bytea ORDER BY n)), 'hex') FROM sync.chunks WHERE sha256 = %s",
        (sha256,),
    ).fetchone()
    return None if row is not None and row[0] == sha256 else ("whole", ())


def _cases(connection: Connection[Any], sha256: str) -> tuple[str, ...]:
    return tuple(
        str(no)
        for (no,) in connection.execute(
            "SELECT DISTINCT c.no FROM desk.evidence_items AS e JOIN desk.cases AS c ON c.id = e.case_id"
            " WHERE e.sha256 = %s ORDER BY 1",
            (sha256,),
        )
    )
