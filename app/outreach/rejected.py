"""The reject file of a list or of questions: rows that were not taken, as feeds write it, for its owner's eyes.

What people write to an event holds passwords, card verification numbers, one-time codes and track data more often than
a feed does, and a platform may have a column for them. They are blacked out before anything is written; the rest stands
as it stood, or nobody could put the row right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

from app.cases.intake.layout import as_text
from app.cases.intake.rejects import RejectFile
from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
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
    file = RejectFile(folder, source, at, header, lambda one: scrub_secrets(told(one))[0])
    try:
        for row in rows:
            file.add(row.line, without_secrets(header, row.cells), row.reasons)
    except BaseException:
        file.discard()
        raise
    return file.close()


def without_secrets(header: Sequence[str], cells: Sequence[Any]) -> tuple[str, ...]:
    """The cells of a row without secrets; a title such as 密码 over a column makes its values secrets, too."""
    kept = []
    for title, cell in zip_longest(header[: len(cells)], cells, fillvalue=""):
        text = scrub_secrets(as_text(cell))[0]
        start = f"{title}："
        kept.append(scrub_secrets(start + text)[0].removeprefix(start))
    return tuple(kept)
