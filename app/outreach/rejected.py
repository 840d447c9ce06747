"""The reject file of a list or of questions: rows that were not taken, as feeds write it, for its owner's eyes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from app.cases.intake.rejects import RejectFile
from app.kernel.errors import Refusal
from app.outreach.reading import BadRow


def write_rejects(
    folder: Path,
    source: Path,
    at: datetime,
    header: Sequence[str],
    rows: Sequence[BadRow],
    told: Callable[[Refusal], str],
) -> Path | None:
    """Write the file and return where it is; None when every row was taken. Raises `Fault` as the disk has it."""
    file = RejectFile(folder, source, at, header, told)
    try:
        for row in rows:
            file.add(row.line, row.cells, row.reasons)
    except BaseException:
        file.discard()
        raise
    return file.close()
