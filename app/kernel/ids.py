"""Row ids and case numbers.

Rows are keyed by UUIDv7 (RFC 9562): made offline without asking anybody, and in time order so that indexes grow at
their end. Within one process ids strictly increase even inside a millisecond. A row that can exist only once (the
section of an interview, a line of a statement) has an id derived from what makes it unique, so that two desks that
make it without knowing of each other make the same row, and meet in a merge instead of in a violated constraint. Case
numbers (案号) are for people: `2026-0123-000045` is year, branch code and counter; the counter comes from a block that
only this device holds.
"""

from __future__ import annotations

import hashlib
import os
import re
import threading
import time
import unicodedata
from dataclasses import dataclass
from uuid import UUID

from app.kernel.errors import Refusal


class _Mint:
    """Gives numbers of 122 bits, 48 of milliseconds and 74 at random, each larger than the one before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def strike_many(self, count: int) -> list[int]:
        """As `strike`, `count` times, for the price of two questions to the operating system."""
        first = self.strike()
        steps = os.urandom(6 * (count - 1))
        found = [first]
        for place in range(0, len(steps), 6):
            found.append(found[-1] + 1 + int.from_bytes(steps[place : place + 6], "big"))
        with self._lock:
            # Somebody may have struck meanwhile; numbers only ever grow.
            self._last = max(self._last, found[-1])
        return found

    def strike(self) -> int:
        stamp = time.time_ns() // 1_000_000
        fresh = (stamp << 74) | (int.from_bytes(os.urandom(10), "big") >> 6)
        with self._lock:
            if fresh <= self._last:
                # Same millisecond (or a clock that stepped back): go on counting from the last id instead.
                # The step is wide, so that two processes forked from one parent do not count through the same ids.
                fresh = self._last + 1 + int.from_bytes(os.urandom(6), "big")
            self._last = fresh
        return fresh


_mint = _Mint()


def new_id() -> UUID:
    """Make a UUIDv7: 48 bits of milliseconds, then 12 + 62 random bits; later calls sort after earlier ones."""
    return UUID(int=_shaped(_mint.strike()))


def new_ids(count: int) -> list[UUID]:
    """Make `count` ids at once, each sorting after the one before; for bulk writes."""
    return [UUID(int=_shaped(number)) for number in _mint.strike_many(count)] if count > 0 else []


def new_ids_as_bytes(count: int) -> list[bytes]:
    """As `new_ids`, in the form in which the replica stores them."""
    return [_shaped(number).to_bytes(16, "big") for number in _mint.strike_many(count)] if count > 0 else []


def _shaped(fresh: int) -> int:
    stamp, rest = fresh >> 74, fresh & ((1 << 74) - 1)
    return (stamp << 80) | (0x7 << 76) | ((rest >> 62) << 64) | (0b10 << 62) | (rest & ((1 << 62) - 1))


def derived_id(*parts: UUID | str | int) -> UUID:
    """Derive the id of a row that can exist only once from what makes it unique (UUIDv8 from SHA-256).

    The first part names the kind of row, so that two kinds never share an id.
    """
    told = "\x1f".join(str(part) for part in parts).encode()
    digest = int.from_bytes(hashlib.sha256(told).digest()[:16], "big")
    return UUID(int=(digest & ~(0xF << 76) & ~(0b11 << 62)) | (0x8 << 76) | (0b10 << 62))


_NUMBER = re.compile(r"([0-9]{4})-([0-9]{4})-([0-9]{6})")
_LAST_COUNTER = 999_999


@dataclass(frozen=True, slots=True, order=True)
class CaseNumber:
    """A case number: `year`, four-digit `branch` code, `counter` from 1 to 999,999 within year and branch."""

    year: int
    branch: str
    counter: int

    def __post_init__(self) -> None:
        if not 1 <= self.counter <= _LAST_COUNTER or not re.fullmatch(r"[0-9]{4}", self.branch):
            raise ValueError(f"no case number has branch {self.branch!r} and counter {self.counter}")

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.branch}-{self.counter:06d}"

    @classmethod
    def parse(cls, text: str, field: str = "no") -> CaseNumber:
        """Read a number as printed, in full-width digits too; raises `Refusal("case_number.malformed")` otherwise."""
        found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if not found or not int(found[3]):
            raise Refusal("case_number.malformed", field, text=text.strip()[:40])
        return cls(int(found[1]), found[2], int(found[3]))
