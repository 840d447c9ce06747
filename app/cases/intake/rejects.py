"""The reject file: every row that was not taken, as it stood, with its line and all reasons, safe to open in a
spreadsheet.

It is written beside the profile, never beside the feed, whose folder may be read-only or somebody else's, and
appears only when it is complete. Only its owner can read it: it holds what customers wrote. A cell that a spreadsheet
would run as a formula gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from app.cases.intake.layout import as_text
from app.kernel.clock import SHANGHAI
from app.kernel.errors import Fault, Refusal

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class RejectFile:
    """Writes rejected rows; `close` gives the file, or None when there were none."""

    def __init__(
        self, folder: Path, source: Path, at: datetime, header: Sequence[str], told: Callable[[Refusal], str]
    ) -> None:
        stamp = at.astimezone(SHANGHAI).strftime("%Y%m%d-%H%M%S")
        self._folder = folder
        self._file = folder / f"{source.stem}-{stamp}-rejected.csv"
        self._part = self._file.with_suffix(".part")
        self._header = list(header)
        self._told = told
        self._handle: IO[str] | None = None
        self._writer: Any = None

    def add(self, line: int, cells: Sequence[Any], reasons: Sequence[Refusal]) -> tuple[str, ...]:
        """Write one row and return its reasons in words."""
        words = tuple(self._told(reason) for reason in reasons)
        try:
            if self._writer is None:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                # With a byte order mark, or a spreadsheet shows Chinese as rubbish.
                own = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                self._handle = os.fdopen(own, "w", encoding="utf-8-sig", newline="")
                self._writer = csv.writer(self._handle)
                self._writer.writerow(["line", "reasons", *map(safe, self._header)])
            self._writer.writerow([line, safe("; ".join(words)), *(safe(as_text(cell)) for cell in cells)])
        except OSError as error:
            raise Fault("cases.feed_rejects_folder", reason=error.strerror or str(error)) from error
        return words

    def close(self) -> Path | None:
        """Put the finished file in its place."""
        if self._handle is None:
            return None
        try:
            self._handle.close()
            self._part.replace(self._file)
        except OSError as error:
            raise Fault("cases.feed_rejects_folder", reason=error.strerror or str(error)) from error
        return self._file

    def discard(self) -> None:
        """Forget what was written, after a run that did not end."""
        if self._handle is not None:
            self._handle.close()
            self._part.unlink(missing_ok=True)


def safe(text: str) -> str:
    """A cell that no spreadsheet takes for a formula; surrogates that no file can hold are replaced."""
    kept = text.encode("utf-8", "replace").decode("utf-8")
    return "'" + kept if kept.startswith(_RUNS) else kept
