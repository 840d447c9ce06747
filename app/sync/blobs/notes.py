"""What this desk knows of each content's journey (`EvidenceBytes`), and which contents have to travel.

An acknowledgement names the generation of the centre that gave it: a centre that was restored is asked again, whatever
it said before. Even then it is asked again after some days, so that bytes which the centre lost or found altered come
back from a desk that has them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from app.cases.codes import FINAL, Status
from app.store.types import instant_text

ASK_SOON = timedelta(seconds=30)
ASK_LATE = timedelta(days=7)
AFTER_TROUBLE = timedelta(minutes=10)
# An action that the centre did not take, and that may be tried again, speaks of this content.
_KEPT = "EXISTS (SELECT 1 FROM sync_kept k WHERE k.settled_at IS NULL AND instr(k.ops, b.sha256))"
# In the order in which the index over open cases says it, else SQLite does not see that they are the same.
_FINAL = ", ".join(f"'{status.value}'" for status in Status if status in FINAL)
_OPEN = f"cases c CROSS JOIN evidence_items i ON i.case_id = c.id WHERE c.owner_id = ? AND c.status NOT IN ({_FINAL})"


@dataclass(frozen=True, slots=True)
class Entry:
    """A content that has to travel; `size` in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many contents are on their way: to the centre (brought in here, not confirmed), and asked for from it."""

    to_send: int
    to_fetch: int


def waiting(connection: Connection) -> Waiting:
    """What waits for the lane; cheap, for the badge and for whoever decides whether to sync now."""
    to_send, to_fetch = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM evidence_bytes WHERE whole_in = 0 AND brought_in AND why = ''),"
        " (SELECT count(*) FROM evidence_bytes WHERE wanted)"
    ).one()
    return Waiting(int(to_send), int(to_fetch))


def want(connection: Connection, sha256: str, size: int) -> None:
    """Note that somebody wishes to open a content that is not here: it comes first from now on."""
    connection.exec_driver_sql(
        "INSERT INTO evidence_bytes (sha256, size, brought_in, whole_in, sent, chunks, wanted, why)"
        " VALUES (?, ?, 0, 0, 0, 0, 1, '') ON CONFLICT (sha256) DO UPDATE SET wanted = 1, why = ''",
        (sha256, size),
    )


def unnoted(connection: Connection) -> list[str]:
    """Contents of the replica that have no note yet; a read of two indexes, so that an idle cycle writes nothing."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT i.sha256 FROM evidence_items i"
        " WHERE NOT EXISTS (SELECT 1 FROM evidence_bytes b WHERE b.sha256 = i.sha256)"
    )
    return [str(row[0]) for row in found]


def discover(connection: Connection, contents: Iterable[str]) -> None:
    """Make a note for each of these contents."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO evidence_bytes (sha256, size, brought_in, whole_in, sent, chunks, wanted, why)"
        " SELECT i.sha256, i.size, 0, 0, 0, 0, 0, '' FROM evidence_items i WHERE i.sha256 = ? LIMIT 1",
        [(sha,) for sha in contents],
    )


def to_ask(connection: Connection, generation: int, now: datetime, most: int) -> list[str]:
    """Contents of acknowledged rows of which the centre has to be asked, those never asked first."""
    soon, late = instant_text(now - ASK_SOON), instant_text(now - ASK_LATE)
    found = connection.exec_driver_sql(
        "SELECT b.sha256 FROM (SELECT sha256, asked_at FROM evidence_bytes"
        " WHERE whole_in = 0 AND (asked_at IS NULL OR (why = '' AND asked_at < ?))"
        " UNION ALL SELECT sha256, asked_at FROM evidence_bytes WHERE whole_in = ? AND asked_at < ?"
        " UNION ALL SELECT sha256, asked_at FROM evidence_bytes WHERE whole_in > 0 AND whole_in < ?"
        " UNION ALL SELECT sha256, asked_at FROM evidence_bytes WHERE whole_in > ?) b"
        " WHERE EXISTS (SELECT 1 FROM evidence_items i WHERE i.sha256 = b.sha256 AND i.version > 0)"
        " ORDER BY b.asked_at, b.sha256 LIMIT ?",
        (soon, generation, late, generation, generation, most),
    )
    return [str(row[0]) for row in found]


def answered(
    connection: Connection, asked: Iterable[str], whole: Iterable[str], generation: int, now: datetime
) -> None:
    """Write down the answer: which of those asked the centre has whole."""
    have = set(whole)
    connection.exec_driver_sql(
        "UPDATE evidence_bytes SET whole_in = ?, asked_at = ?, why = CASE WHEN ? THEN '' ELSE why END,"
        " sent = CASE WHEN ? THEN chunks ELSE sent END WHERE sha256 = ?",
        [
            (generation if sha in have else 0, instant_text(now), sha in have, sha in have, sha)
            for sha in dict.fromkeys(asked)
        ],
    )


def to_send(connection: Connection, now: datetime) -> list[Entry]:
    """Contents of acknowledged rows that the centre does not have, smallest first; what met trouble rests a while.

    One that was brought in here goes even when its case was handed over meanwhile and its row is gone: nobody else has
    it. Whether the bytes are here at all is asked of the store of contents.
    """
    found = connection.exec_driver_sql(
        "SELECT b.sha256, b.size FROM evidence_bytes b WHERE b.whole_in = 0"  # noqa: S608 - our own words
        " AND (b.why = '' OR b.asked_at < ?)"
        " AND (EXISTS (SELECT 1 FROM evidence_items i WHERE i.sha256 = b.sha256 AND i.version > 0)"
        " OR (b.brought_in AND NOT EXISTS (SELECT 1 FROM evidence_items i WHERE i.sha256 = b.sha256)"
        f" AND NOT {_KEPT})) ORDER BY b.size, b.sha256",
        (instant_text(now - AFTER_TROUBLE),),
    )
    return [Entry(str(sha), int(size)) for sha, size in found]


def to_fetch(connection: Connection, generation: int, me: UUID, now: datetime) -> list[Entry]:
    """Contents that the centre has and this desk may want: those asked for, then those of `me`'s open cases."""
    found = connection.exec_driver_sql(
        "SELECT b.sha256, b.size FROM evidence_bytes b"  # noqa: S608 - our own words
        " WHERE b.whole_in = ? AND (b.why = '' OR b.asked_at < ?) AND b.sha256 IN"
        " (SELECT sha256 FROM evidence_bytes WHERE wanted"
        f" UNION SELECT i.sha256 FROM {_OPEN} AND i.withdrawn_at IS NULL)"
        " ORDER BY b.wanted DESC, b.size, b.sha256",
        (generation, instant_text(now - AFTER_TROUBLE), me.bytes),
    )
    return [Entry(str(sha), int(size)) for sha, size in found]


def note_progress(connection: Connection, sha256: str, sent: int, chunks: int) -> None:
    """Note how many chunks of a content are at the centre."""
    connection.exec_driver_sql(
        "UPDATE evidence_bytes SET sent = ?, chunks = ? WHERE sha256 = ?", (sent, chunks, sha256)
    )


def note_trouble(connection: Connection, sha256: str, code: str, now: datetime) -> None:
    """Note why a content does not get on."""
    connection.exec_driver_sql(
        "UPDATE evidence_bytes SET why = ?, asked_at = ? WHERE sha256 = ?", (code, instant_text(now), sha256)
    )


def note_fetched(connection: Connection, sha256: str) -> None:
    """Note that a content came; it need not be asked for any more."""
    connection.exec_driver_sql("UPDATE evidence_bytes SET wanted = 0, why = '' WHERE sha256 = ?", (sha256,))


def forget_confirmed(connection: Connection) -> None:
    """The centre may not have what it said it had: ask about everything again."""
    connection.exec_driver_sql("UPDATE evidence_bytes SET whole_in = 0, asked_at = NULL, sent = 0 WHERE whole_in <> 0")


def spare(connection: Connection, me: UUID) -> list[str]:
    """Contents that the centre confirmed and that neither an open case of `me` nor a wish needs on this desk."""
    found = connection.exec_driver_sql(
        "SELECT b.sha256 FROM evidence_bytes b WHERE b.whole_in > 0 AND NOT b.wanted"  # noqa: S608 - our own words
        f" AND b.sha256 NOT IN (SELECT i.sha256 FROM {_OPEN}) ORDER BY b.sha256",
        (me.bytes,),
    )
    return [str(row[0]) for row in found]


def left(connection: Connection, generation: int) -> list[str]:
    """Contents without any exhibit on this desk, of which it need keep nothing: the centre has them, or others have.

    Those that an action which the centre did not take still needs are not among them.
    """
    found = connection.exec_driver_sql(
        "SELECT b.sha256 FROM evidence_bytes b WHERE (b.whole_in = ? OR NOT b.brought_in)"  # noqa: S608 - our own words
        " AND NOT EXISTS (SELECT 1 FROM evidence_items i WHERE i.sha256 = b.sha256)"
        f" AND NOT {_KEPT}",
        (generation,),
    )
    return [str(row[0]) for row in found]


def forget(connection: Connection, contents: Iterable[str]) -> None:
    """Drop the notes of contents that are none of this desk's any more."""
    connection.exec_driver_sql("DELETE FROM evidence_bytes WHERE sha256 = ?", [(sha,) for sha in contents])
