"""Hand a copy of an exhibit out (导出), to the police or a court: the only way its bytes leave the store.

The copy is what was received, to the byte, and no longer encrypted; so it is asked to whom it goes, and custody and
access log keep the answer. Writing needs no session. It is recorded when every byte is on the disk and just before the
copy gets its name: somebody who thinks better of it, or a disk that is full, leaves no line about a copy that nobody
has, and what could not be recorded leaves no copy.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from app.evidence.blobs import Blobs
from app.evidence.desk.custody import record_export
from app.evidence.desk.words import typed
from app.evidence.model import EvidenceItem
from app.kernel.errors import Refusal
from app.kernel.files import disk_fault
from app.store.session import DeskSession

_BLOCK = 1 << 20


def receiver_of(to_whom: str) -> str:
    """To whom a copy goes, as it is kept; `Refusal("evidence.receiver_missing")` when nobody is named."""
    receiver = typed(to_whom, 500)
    if len(receiver) < 2:
        raise Refusal("evidence.receiver_missing", "why")
    return receiver


def hand_out(session: DeskSession, item_id: UUID, to_whom: str) -> EvidenceItem:
    """Record that a copy goes out; raises what `receiver_of` raises."""
    record_export(session, item_id, receiver_of(to_whom))
    found: EvidenceItem = session.found(EvidenceItem, item_id)
    return found


def write_copy(
    blobs: Blobs,
    sha256: str,
    target: Path,
    step: Callable[[int], None] | None = None,
    record: Callable[[], object] | None = None,
) -> None:
    """Write the bytes of a content to `target`, whole or not at all; `step` hears how many bytes were written.

    `record` is called when all of them are on the disk and before they have the name; what it raises leaves nothing.
    Raises `Fault` (`evidence.blob_…`, `store.disk_full`, `store.read_only`, `store.disk_failed`).
    """
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        # Readable by its owner only: what leaves the encrypted store is nobody else's to read.
        part.touch(mode=0o600, exist_ok=False)
        with blobs.open(sha256) as reader, part.open("wb") as file:
            while block := reader.read(_BLOCK):
                file.write(block)
                if step is not None:
                    step(reader.tell())
            file.flush()
            os.fsync(file.fileno())
        if record is not None:
            record()
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise disk_fault(error, target) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
