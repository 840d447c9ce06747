"""Evidence bytes in a file carried by hand: those that the centre does not have, behind the rows, each proved here.

What is carried is decided before the first byte is written, and each content is read through once: one that is damaged
or not whole on this desk is named and left out, as is what would make the file too large for a stick. Taken in, a
content lies where this desk's own contents lie, and the lane sends it as it sends those.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.evidence.blobs import Blobs
from app.sync.sealed_file import SealedReader, SealedWriter, UnsealedError

MOST = 2 << 30
"""Bytes of evidence in one file; a stick formatted the old way takes no file of 4 GiB."""
LONGEST = 512 << 20
"""The largest content a centre takes."""
PIECE = 1 << 20
Step = Callable[[], None]
"""Called now and then; what it raises stops the work."""


@dataclass(frozen=True, slots=True)
class Content:
    """A content in the file."""

    sha256: str
    size: int


def choose(connection: Connection, blobs: Blobs, most: int, step: Step) -> tuple[list[Content], list[str]]:
    """What has to travel, smallest first, and the names of the exhibits that have to and cannot."""
    waiting = connection.exec_driver_sql(
        "SELECT b.sha256, b.size, b.brought_in, coalesce((SELECT min(i.file_name) FROM evidence_items i"
        " WHERE i.sha256 = b.sha256), substr(b.sha256, 1, 12)) FROM evidence_bytes b WHERE b.whole_in = 0"
        " AND b.size BETWEEN 1 AND ? ORDER BY b.size, b.sha256",
        (LONGEST,),
    ).all()
    chosen: list[Content] = []
    left: list[str] = []
    for sha256, size, brought_in, name in waiting:
        if not blobs.has(sha256) and not brought_in:
            continue  # it waits at another desk
        step()
        if size > most or blobs.verify(sha256, size=size) is not None:
            left.append(name)
            continue
        most -= size
        chosen.append(Content(sha256, size))
    return chosen, left


def write(out: SealedWriter, contents: Iterable[Content], blobs: Blobs, step: Step) -> None:
    """Write the contents one behind the other; raises as `Blobs.open` does."""
    for content in contents:
        with blobs.open(content.sha256) as reader:
            for number in range(reader.header.chunks):
                step()
                out.write(reader.chunk(number))


def told(contents: Iterable[Content]) -> list[dict[str, Any]]:
    """The contents as the file lists them."""
    return [{"sha256": content.sha256, "size": content.size} for content in contents]


def listed(entries: Iterable[Mapping[str, Any]]) -> list[Content]:
    """The contents that a file lists; `ValueError`, `KeyError` or `TypeError` for a list that is none."""
    found = [Content(str(entry["sha256"]), int(entry["size"])) for entry in entries]
    for content in found:
        if len(bytes.fromhex(content.sha256)) != 32 or not 0 < content.size <= LONGEST:
            raise ValueError("no content of ours")
    return found


def place(
    source: SealedReader, contents: Iterable[Content], blobs: Blobs | None, wanted: Callable[[str], bool]
) -> Placed:
    """Bring the contents that are wanted into the store; the others are passed over.

    Raises `UnsealedError` for a file that is not what was written, and what storing raises; what was new goes then.
    """
    placed = Placed(blobs)
    try:
        for content in contents:
            if blobs is not None and wanted(content.sha256):
                placed.take(source, content)
            else:
                _pass_over(source, content.size)
        source.end()
    except BaseException:
        placed.undo()
        raise
    return placed


class Placed:
    """What was brought in: `here` are the contents that this desk has now, new or not."""

    def __init__(self, blobs: Blobs | None) -> None:
        self._blobs = blobs
        self._new: list[str] = []
        self.here: list[Content] = []

    def take(self, source: SealedReader, content: Content) -> None:
        """Bring one content, which is the next in the file."""
        if self._blobs is None:
            raise ValueError("there is no store to take it")
        if self._blobs.has(content.sha256):
            _pass_over(source, content.size)
        else:
            self._new.append(content.sha256)
            self._bring(self._blobs, source, content)
        self.here.append(content)

    def undo(self) -> None:
        """Take away what was new."""
        for sha256 in self._new:
            if self._blobs is not None:
                self._blobs.remove(sha256)

    def note(self, connection: Connection) -> None:
        """Note that this desk has to send them: nobody else may be able to."""
        for content in self.here:
            connection.exec_driver_sql(
                "INSERT INTO evidence_bytes (sha256, size, brought_in, whole_in, sent, chunks, wanted, why)"
                " VALUES (?, ?, 1, 0, 0, 0, 0, '')"
                " ON CONFLICT (sha256) DO UPDATE SET brought_in = 1, wanted = 0, why = ''",
                (content.sha256, content.size),
            )

    @staticmethod
    def _bring(blobs: Blobs, source: SealedReader, content: Content) -> None:
        with blobs.arriving(content.sha256, content.size, PIECE) as arrival:
            for number in range(arrival.chunks):
                data = source.read(arrival.header.length_of(number))
                if number == arrival.next:
                    arrival.take(data)
            if not arrival.is_it():
                raise UnsealedError("another content")


def _pass_over(source: SealedReader, size: int) -> None:
    while size:
        size -= len(source.read(min(size, PIECE)))
