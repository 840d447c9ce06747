"""What is open in the frame, as a value: it goes into the window's memory and comes back after a restart or a crash.

The memory is a file that anything may have happened to. Whatever in it is not what was put there is left out, one
entry at a time: a wrong line costs one tab, never the way in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Opened:
    """The page of the rail, the open cases with their tabs from left to right, and the case that shows, if one does."""

    page: str = ""
    cases: tuple[tuple[UUID, str], ...] = ()
    shown: UUID | None = None

    def plain(self) -> dict[str, Any]:
        """As JSON values: no names of people, only row ids."""
        return {
            "page": self.page,
            "cases": [[str(case_id), tab] for case_id, tab in self.cases],
            "case": str(self.shown) if self.shown is not None else "",
        }


def opened(value: object) -> Opened:
    """Read what `plain` wrote, as far as it is still that."""
    if not isinstance(value, dict):
        return Opened()
    page, cases = value.get("page"), value.get("cases")
    found: dict[UUID, str] = {}
    for entry in cases if isinstance(cases, list) else []:
        if isinstance(entry, list) and len(entry) == 2 and isinstance(entry[1], str):
            case_id = _id(entry[0])
            if case_id is not None:
                found[case_id] = entry[1]
    shown = _id(value.get("case"))
    return Opened(page if isinstance(page, str) else "", tuple(found.items()), shown if shown in found else None)


def _id(text: object) -> UUID | None:
    if not isinstance(text, str):
        return None
    try:
        return UUID(text)
    except ValueError:
        return None
