"""A desk that carries evidence: a plain desk of `tests.sync.desks` with a store of contents and a lane."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from app.evidence import desk as evidence
from app.evidence.blobs import Blobs
from app.evidence.model import EvidenceItem
from app.evidence.views import items
from app.evidence.whereabouts import Whereabouts
from app.sync.blobs import Lane
from app.sync.cycle import Cycle, Outcome, quiet
from app.sync.push import Watch
from tests.helpers.proxy import CuttingProxy
from tests.sync.desks import Desk
from tests.sync.real.branches import Branches

KEY = hashlib.sha256(b"contents of the tests").digest()
CHUNK = 64 * 1024
"""Small, so that a file of many chunks is still small."""
QUIET = 6
"""After so many looks without a change the centre is taken to be done."""


def paper(chunks: float, mark: str = "") -> bytes:
    """A file that is taken for a PDF, of about so many chunks, unlike any with another mark."""
    seed = hashlib.sha256(f"{chunks}{mark}".encode()).digest()
    body = hashlib.shake_256(seed).digest(int(chunks * CHUNK))
    return b"%PDF-1.4\n" + mark.encode() + body + b"\n%%EOF\n"


def sha(data: bytes) -> str:
    """The fingerprint of a file."""
    return hashlib.sha256(data).hexdigest()


class Carrier:
    """A desk with its contents; `through` is a bad line."""

    def __init__(self, desk: Desk, branches: Branches, through: CuttingProxy | None = None) -> None:
        self.desk = desk
        self.branches = branches
        self.blobs = Blobs(desk.folder / "contents", KEY, chunk=CHUNK)
        self.transport: Any = branches.transport(desk.actor, through)

    def add(self, case_id: UUID, data: bytes, name: str = "凭证.pdf") -> UUID:
        """Take a file in."""
        with self.desk.act("evidence.add") as session:
            return evidence.add_file(session, case_id, data, self.blobs, name=name).id

    def claim(self, case_id: UUID, data: bytes) -> None:
        """Enter a file into a case of which only the fingerprint is known: the bytes are not kept."""
        self.add(case_id, data)
        self.blobs.remove(sha(data))

    def lane(self, seconds: float | None = None) -> Lane:
        """The lane of this desk."""
        desk = self.desk
        return Lane(
            desk.store, self.transport, self.blobs, desk.actor.staff_id, desk.clock, seconds=seconds, chunk=CHUNK
        )

    def sync(self, watch: Watch = quiet, seconds: float | None = None) -> Outcome:
        """One cycle with bytes."""
        desk = self.desk
        lane = self.lane(seconds)
        return Cycle(desk.store, self.transport, desk.clock, desk.actor.branch_id, desk.actor.login, lane).run(watch)

    def places(self, case_id: UUID) -> list[Whereabouts]:
        """Where the bytes of a case's exhibits are, as a screen shows it."""
        with self.desk.store.read(self.desk.actor) as session:
            return [row.bytes_at for row in items(session, case_id, self.blobs, at_centre=True) if row.bytes_at]

    def note(self, data: bytes) -> dict[str, Any]:
        """What this desk knows of a content."""
        names = ("brought_in", "whole_in", "sent", "chunks", "wanted", "why")
        columns = ", ".join(names)
        ((*values,),) = self.desk.ask(f"SELECT {columns} FROM evidence_bytes WHERE sha256 = ?", sha(data))  # noqa: S608
        return dict(zip(names, values, strict=True))

    def withdraw(self, item_id: UUID) -> None:
        """Withdraw an exhibit."""
        with self.desk.act("evidence.withdraw") as session:
            evidence.withdraw(session, session.found(EvidenceItem, item_id).id, "客户撤回")

    def put(self, data: bytes, number: int, piece: bytes) -> str:
        """Send one chunk of a content by hand; what the centre says."""
        ((_, said),) = self.transport.blob_put_all(sha(data), [(number, piece, sha(piece))])
        return str(said)

    def files(self) -> list[Path]:
        """Every file of the store of contents."""
        return [file for file in (self.desk.folder / "contents").rglob("*") if file.is_file()]

    def close(self) -> None:
        """Hang up."""
        self.transport.close()


def at_centre(branches: Branches, data: bytes) -> bool:
    """Whether the centre holds exactly these bytes and calls them complete."""
    found = branches.ask(
        "SELECT b.state, (SELECT string_agg(c.bytes, ''::bytea ORDER BY c.n) FROM sync.chunks AS c"
        " WHERE c.sha256 = b.sha256) FROM sync.blobs AS b WHERE b.sha256 = %s",
        sha(data),
    )
    return [(state, bytes(whole or b"")) for state, whole in found] == [("complete", data)]


def chunks_at_centre(branches: Branches, data: bytes) -> int:
    """How many chunks of a content the centre has, when it is done with what had reached it before a cut.

    A server reads what lies in its socket before it notices that the line is gone, so the number may still rise.
    """
    seen: list[int] = []
    while len(seen) < QUIET or len(set(seen[-QUIET:])) > 1:
        ((count,),) = branches.ask("SELECT count(*) FROM sync.chunks WHERE sha256 = %s", sha(data))
        seen.append(int(count))
        time.sleep(0.03)
    return seen[-1]
