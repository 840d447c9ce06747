"""What a sealed list (证据清单封存) says of a case's exhibits, and how a later state differs from it. Pure.

The content is the same bytes for the same exhibits, whoever draws it up: what is compared later is exactly what was
sealed. What came since, what was withdrawn or put back and what differs are told apart, for only the last is alarming.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple


class Line(NamedTuple):
    """One exhibit as a list has it."""

    seq: int
    id: str
    sha256: str
    sm3: str
    size: int
    withdrawn: bool

    @classmethod
    def read(cls, stored: Sequence[Any]) -> Line:
        """Read a stored line."""
        seq, item_id, sha256, sm3, size, withdrawn = stored
        return cls(int(seq), str(item_id), str(sha256), str(sm3), int(size), bool(withdrawn))


@dataclass(frozen=True, slots=True)
class Since:
    """How exhibits differ from a list; all by exhibit number.

    `differs` names those whose recorded content or number is another, `gone` those that are not there any more: neither
    can come about by anything that staff may do.
    """

    came: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()
    restored: tuple[int, ...] = ()
    differs: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()

    @property
    def alarming(self) -> bool:
        """Whether something differs that never may."""
        return bool(self.differs or self.gone)


def content(case_no: str, seq: int, why: str, lines: Sequence[Line]) -> dict[str, Any]:
    """What is sealed: the case, which list of it this is, why, and every exhibit by number."""
    return {
        "kind": "evidence_list",
        "case": case_no,
        "list": seq,
        "why": why,
        "exhibits": [list(line) for line in sorted(lines)],
    }


def compare(sealed: Sequence[Line], now: Sequence[Line]) -> Since:
    """Say what became of the exhibits since a list was sealed."""
    present = {line.id: line for line in now}
    known = {line.id for line in sealed}
    both = [(before, present[before.id]) for before in sealed if before.id in present]
    return Since(
        came=_numbers([line for line in now if line.id not in known]),
        withdrawn=_numbers([after for before, after in both if after.withdrawn and not before.withdrawn]),
        restored=_numbers([after for before, after in both if before.withdrawn and not after.withdrawn]),
        differs=_numbers([before for before, after in both if before[:5] != after[:5]]),
        gone=_numbers([before for before in sealed if before.id not in present]),
    )


def _numbers(lines: Sequence[Line]) -> tuple[int, ...]:
    return tuple(sorted(line.seq for line in lines))
