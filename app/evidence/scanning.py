"""The scan folder (扫描文件夹): what lies there, what may be assigned, and where it goes when it was. No Qt.

Nothing is taken into a case by itself: scans of three customers lie in one folder, and only a person knows whose is
which. A scan is offered when two looks found the same size and time, it can be opened, and its end is there; one that
never gets an end is offered after a minute and says so. What was assigned moves into the folder 已收取 and stands in
the list there by its SHA-256, so that the same content under another name, or a file that could not be moved, is not
taken twice. Deleting moves as well, into 已删除: this program destroys nobody's paper. A service of the operating
system that tells of changes may hurry a look and is never relied on: network shares do not tell.
"""

from __future__ import annotations

import csv
import hashlib
import os
import stat
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from app.evidence.gathering import is_litter
from app.evidence.kinds import LIMITS
from app.kernel.clock import SHANGHAI, local_minute
from app.kernel.errors import Refusal

TAKEN, DELETED, LEDGER = "已收取", "已删除", "收取记录.csv"
SUFFIXES = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})
PATIENCE_S = 60
"""Seconds after which a scan whose end is not there is offered all the same."""
MOST_SHOWN = 200
_BLOCK = 1 << 20
_TAIL = 4096


class Wait(StrEnum):
    """How a file of the scan folder stands (label: scan_wait)."""

    READY = "ready"
    WRITING = "writing"
    LOCKED = "locked"
    UNFINISHED = "unfinished"  # offered, but its end is not there
    AGAIN = "again"  # its content was taken before
    EMPTY = "empty"
    LINK = "link"
    SPECIAL = "special"
    OTHER_KIND = "other_kind"
    TOO_LARGE = "too_large"


OFFERED = frozenset({Wait.READY, Wait.UNFINISHED})


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that waits: size and time of change as the last look found them; hash and `taken_at` once known."""

    name: str
    size: int
    changed_ns: int
    wait: Wait
    sha256: str = ""
    taken_at: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    size: int
    changed_ns: int
    sha256: str


class ScanFolder:
    """One folder over time: each `look` compares with the one before it. Not for two threads at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before: dict[str, tuple[int, int]] = {}
        self._hashes: dict[str, _Known] = {}

    def look(self, now: datetime, known: Callable[[Collection[str]], Mapping[str, str]] | None = None) -> list[Scan]:
        """What waits, by name, at most `MOST_SHOWN`; `known` says which hashes this desk has and since when.

        Raises `Refusal("evidence.scan_folder_missing")` when the folder cannot be opened.
        """
        found = sorted(self._entries().items())[:MOST_SHOWN]
        standing = {name: seen for name, (seen, _) in found}
        scans = [self._judged(name, seen, wait, now) for name, (seen, wait) in found]
        self._before = standing
        self._hashes = {name: one for name, one in self._hashes.items() if name in standing}
        taken = dict(self.taken())
        if known is not None:
            asked = [one.sha256 for one in scans if one.sha256 and one.sha256 not in taken]
            taken.update(known(asked) if asked else {})
        return [
            replace(one, wait=Wait.AGAIN, taken_at=taken[one.sha256]) if one.sha256 in taken else one for one in scans
        ]

    def taken(self) -> dict[str, str]:
        """What was taken before: since when, by hash."""
        try:
            with (self.folder / TAKEN / LEDGER).open(encoding="utf-8-sig", newline="") as file:
                return {row[0]: row[1] for row in csv.reader(file) if len(row) >= 2 and len(row[0]) == 64}
        except (OSError, UnicodeDecodeError, csv.Error):
            return {}

    # ------------------------------------------------------------------ inside

    def _entries(self) -> dict[str, tuple[tuple[int, int], Wait | None]]:
        found: dict[str, tuple[tuple[int, int], Wait | None]] = {}
        try:
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if is_litter(entry.name):
                        continue
                    try:
                        seen = entry.stat(follow_symlinks=False)
                    except OSError:
                        continue  # it went between the two
                    wait = _sort(entry.name, seen)
                    if wait is not Wait.OTHER_KIND or not stat.S_ISDIR(seen.st_mode):
                        found[entry.name] = (seen.st_size, seen.st_mtime_ns), wait
        except OSError as error:
            raise missing(self.folder, error) from error
        return found

    def _judged(self, name: str, seen: tuple[int, int], wait: Wait | None, now: datetime) -> Scan:
        scan = Scan(name, seen[0], seen[1], wait or Wait.WRITING)
        if wait is not None or self._before.get(name) != seen:
            return scan
        if seen[0] == 0:
            return replace(scan, wait=Wait.EMPTY)
        known = self._hashes.get(name)
        if known is not None and (known.size, known.changed_ns) == seen:
            return replace(scan, wait=self._end(name, seen, now), sha256=known.sha256)
        try:
            sha256, size = fingerprint(self.folder / name)
        except PermissionError:
            return replace(scan, wait=Wait.LOCKED)
        except OSError:
            return scan
        if size != seen[0]:
            return scan
        self._hashes[name] = _Known(seen[0], seen[1], sha256)
        return replace(scan, wait=self._end(name, seen, now), sha256=sha256)

    def _end(self, name: str, seen: tuple[int, int], now: datetime) -> Wait:
        if is_whole(self.folder / name):
            return Wait.READY
        age = now.timestamp() - seen[1] / 1e9
        return Wait.UNFINISHED if age >= PATIENCE_S else Wait.WRITING


def fingerprint(file: Path) -> tuple[str, int]:
    """SHA-256 and size of a file as it is read now; raises `OSError`. A link is not followed."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    made, size = hashlib.sha256(), 0
    with os.fdopen(os.open(file, flags), "rb") as handle:
        if not stat.S_ISREG(os.fstat(handle.fileno()).st_mode):
            raise OSError("no regular file")
        while block := handle.read(_BLOCK):
            made.update(block)
            size += len(block)
    return made.hexdigest(), size


def is_whole(file: Path) -> bool:
    """Whether the end of a PDF, JPEG or PNG is there; TIFF has none that could be looked for."""
    try:
        with file.open("rb") as handle:
            head = handle.read(8)
            handle.seek(0, os.SEEK_END)
            handle.seek(max(0, handle.tell() - _TAIL))
            tail = handle.read(_TAIL)
    except OSError:
        return False
    if head.startswith(b"%PDF"):
        return b"%%EOF" in tail
    if head.startswith(b"\xff\xd8"):
        return b"\xff\xd9" in tail
    if head.startswith(b"\x89PNG"):
        return b"IEND" in tail
    return True


def note_taken(folder: Path, files: Sequence[tuple[str, str]], at: datetime) -> None:
    """Write names and hashes into the list of what was taken; raises `Refusal("evidence.scan_stuck")`."""
    place = folder / TAKEN
    try:
        place.mkdir(exist_ok=True)
        fresh = not (place / LEDGER).exists()
        with (place / LEDGER).open("a", encoding="utf-8", newline="") as file:
            if fresh:
                file.write("\ufeff")
            csv.writer(file).writerows([sha256, local_minute(at), name] for name, sha256 in files)
    except OSError as error:
        raise _stuck(files[0][0] if files else "", TAKEN, error) from error


def put_away(folder: Path, name: str, at: datetime, *, where: str = TAKEN, place: int = 0) -> Path:
    """Move a file into a folder beside it, under a name of its own; `place` (from 1) numbers pages of one document.

    Raises `Refusal("evidence.scan_stuck")` when it cannot be moved; one that is gone is left (`evidence.scan_gone`).
    """
    source = folder / name
    stamp = at.astimezone(SHANGHAI).strftime("%Y%m%d-%H%M%S")
    stem = f"{stamp}-{place:02d}-{name}" if place else name
    target = folder / where / stem
    try:
        target.parent.mkdir(exist_ok=True)
        count = 1
        while target.exists():
            target = target.with_name(f"{stamp}-{count}-{stem}")
            count += 1
        source.rename(target)
    except FileNotFoundError:
        raise Refusal("evidence.scan_gone", "file", name=name) from None
    except OSError as error:
        raise _stuck(name, where, error) from error
    return target


def missing(folder: Path, error: OSError) -> Refusal:
    """The refusal of a folder that cannot be opened."""
    return Refusal("evidence.scan_folder_missing", "folder", folder=str(folder), reason=error.strerror or str(error))


def _stuck(name: str, where: str, error: OSError) -> Refusal:
    return Refusal("evidence.scan_stuck", "file", name=name, folder=where, reason=error.strerror or str(error))


def _sort(name: str, seen: os.stat_result) -> Wait | None:
    """What a file is at a glance; None for one that may be a scan."""
    if stat.S_ISLNK(seen.st_mode):
        return Wait.LINK
    if stat.S_ISDIR(seen.st_mode):
        return Wait.OTHER_KIND
    if not stat.S_ISREG(seen.st_mode):
        return Wait.SPECIAL
    if Path(name).suffix.lower() not in SUFFIXES:
        return Wait.OTHER_KIND
    limit = LIMITS.pdf if name.lower().endswith(".pdf") else LIMITS.image
    return Wait.TOO_LARGE if seen.st_size > limit else None
