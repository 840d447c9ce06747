"""What goes into a bundle (证据册), in which order, and what stands for it there: pure rules over plain values.

Whoever gets it decides: outside of the bank a redacted copy stands for its original wherever there is one, and identity
documents stay behind unless somebody chose them (个人信息保护法 28, 29). What shows numbers of people and has no
redacted copy is never taken silently: it is asked about, by exhibit. Withdrawn exhibits are never in a bundle.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.evidence.codes import Category, DerivedHow
from app.kernel.errors import Refusal

MOST_ITEMS = 2000


class Recipient(StrEnum):
    """For whom a bundle is made (label: bundle_recipient)."""

    CUSTOMER = "customer"
    ORGANISATION = "organisation"
    COURT = "court"
    REGULATOR = "regulator"
    INTERNAL = "internal"


class LeftOut(StrEnum):
    """Why an exhibit is not in the bundle (label: bundle_left_out)."""

    WITHDRAWN = "withdrawn"
    IDENTITY = "identity"
    COPY = "copy"  # a redacted copy: it stands for its original, or the original itself is in
    NOT_CHOSEN = "not_chosen"


class Asked(StrEnum):
    """What is asked before an exhibit goes out (label: bundle_asked)."""

    NUMBERS = "numbers"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An exhibit as far as a bundle is concerned; `private` is how many numbers of people were found on its pages."""

    id: UUID
    seq: int
    label: str
    category: str
    kind: str
    file_name: str
    size: int
    pages: int | None
    sha256: str
    sm3: str
    brought_by: str
    brought_name: str
    received_at: datetime
    withdrawn: bool = False
    derived_from: UUID | None = None
    derived_how: str = ""
    private: int = 0
    here: bool = True

    @property
    def redacted(self) -> bool:
        """Whether it is a redacted copy of another exhibit."""
        return self.derived_from is not None and self.derived_how == DerivedHow.REDACTED.value


@dataclass(frozen=True, slots=True)
class Chosen:
    """An exhibit of a bundle, and whose content is shown for it: its own, or that of its redacted copy."""

    item: Candidate
    shown: Candidate

    @property
    def redacted(self) -> bool:
        """Whether what is shown is a redacted copy."""
        return self.shown.redacted


@dataclass(frozen=True, slots=True)
class Choice:
    """What a bundle holds, in order; what it does not hold and why; what has to be asked first."""

    entries: tuple[Chosen, ...]
    left_out: tuple[tuple[Candidate, LeftOut], ...]
    asked: tuple[tuple[Candidate, Asked], ...]


def choose(
    candidates: Sequence[Candidate],
    recipient: Recipient,
    wanted: Sequence[int] | None = None,
    *,
    by_hand: bool = False,
) -> Choice:
    """Choose from all exhibits of a case; `wanted` are exhibit numbers (None: all that may go), in the order `by_hand`.

    Refused: a number the case does not have (`evidence.bundle_unknown`), nothing left (`evidence.bundle_empty`).
    """
    by_seq = {one.seq: one for one in candidates}
    unknown = [seq for seq in wanted or () if seq not in by_seq]
    if unknown:
        raise Refusal("evidence.bundle_unknown", "items", items=[str(seq) for seq in unknown])
    order = list(dict.fromkeys(wanted)) if wanted is not None else sorted(by_seq)
    if wanted is not None and not by_hand:
        order.sort()
    copies = _copies(candidates)
    outside = recipient is not Recipient.INTERNAL
    chosen = set(order)
    entries: list[Chosen] = []
    asked: list[tuple[Candidate, Asked]] = []
    left_out = [(one, LeftOut.NOT_CHOSEN) for one in candidates if one.seq not in chosen and not one.withdrawn]
    for seq in order:
        one = by_seq[seq]
        why = _left_out(one, chosen, {item.id: item.seq for item in candidates}, outside, named=wanted is not None)
        if why is not None:
            left_out.append((one, why))
            continue
        shown = copies.get(one.id, one) if outside else one
        entries.append(Chosen(one, shown))
        if outside and one.category == Category.IDENTITY:
            asked.append((one, Asked.IDENTITY))
        if outside and shown.private and not shown.redacted:
            asked.append((one, Asked.NUMBERS))
    if not entries:
        raise Refusal("evidence.bundle_empty", "items")
    return Choice(tuple(entries), tuple(sorted(left_out, key=lambda pair: pair[0].seq)), tuple(asked))


def numbers_of(text: str) -> list[int]:
    """Read exhibit numbers as they are typed: `1,3-5` (also ，、 and 8-6, which counts down).

    Raises `Refusal("evidence.bundle_items")` for anything else.
    """
    found: list[int] = []
    for part in filter(None, re.split(r"[,，、;；\s]+", text.strip())):
        match = re.fullmatch(r"(\d{1,4})(?:[-–—~～](\d{1,4}))?", part)
        if match is None:
            raise Refusal("evidence.bundle_items", "items", text=part[:20])
        first, last = int(match[1]), int(match[2] or match[1])
        found += range(first, last + 1) if first <= last else range(first, last - 1, -1)
        if len(found) > MOST_ITEMS:
            raise Refusal("evidence.bundle_items", "items", text=part[:20])
    if not found:
        raise Refusal("evidence.bundle_items", "items", text=text[:20])
    return list(dict.fromkeys(found))


def numbers_text(numbers: Collection[int]) -> str:
    """Write exhibit numbers shortly: 1、3-5 without the marks of a language: `1, 3-5`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def _copies(candidates: Sequence[Candidate]) -> dict[UUID, Candidate]:
    """The newest standing redacted copy of each exhibit."""
    found: dict[UUID, Candidate] = {}
    for one in sorted(candidates, key=lambda one: one.seq):
        if one.redacted and not one.withdrawn and one.derived_from is not None:
            found[one.derived_from] = one
    return found


def _left_out(
    one: Candidate, chosen: Collection[int], numbers: dict[UUID, int], outside: bool, *, named: bool
) -> LeftOut | None:
    if one.withdrawn:
        return LeftOut.WITHDRAWN
    if one.redacted and one.derived_from is not None:
        # Beside its original it would be there twice; alone it is in when somebody named it.
        if not named or (outside and numbers.get(one.derived_from) in chosen):
            return LeftOut.COPY
        return None
    if outside and not named and one.category == Category.IDENTITY:
        return LeftOut.IDENTITY
    return None
