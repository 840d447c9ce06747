"""What is in hand (手上未收完的文件): files that somebody brought and that are not exhibits yet, kept with the drafts.

A batch of five hundred takes minutes. When the window closes in the middle, what was taken is in the case; this names
the rest, so that nobody has to remember which. Only paths are kept, in the encrypted file of drafts of this desk; a
picture of the clipboard has none and is therefore taken first.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from app.evidence.codes import CameBy


class Keeper(Protocol):
    """Where drafts are kept: `app.store.drafts.Drafts`."""

    def put(self, form: str, field: str, value: Any) -> None:
        """Keep a value."""
        ...

    def load(self, form: str) -> dict[str, Any]:
        """All values of a form."""
        ...

    def discard(self, form: str, fields: list[str] | None = None) -> None:
        """Forget values."""
        ...


def keep(drafts: Keeper, case_id: UUID, files: Sequence[tuple[Path, CameBy]]) -> None:
    """Note files as in hand, in their order."""
    for place, (path, came_by) in enumerate(files):
        drafts.put(_form(case_id), str(path), [place, came_by.value])


def let_go(drafts: Keeper, case_id: UUID, paths: Sequence[Path]) -> None:
    """Note that files are no longer in hand: taken, refused, or put away."""
    drafts.discard(_form(case_id), [str(path) for path in paths])


def left(drafts: Keeper, case_id: UUID) -> list[tuple[Path, CameBy]]:
    """The files still in hand, in the order in which they were brought; what cannot be read is left out."""
    found: list[tuple[int, Path, CameBy]] = []
    for name, value in drafts.load(_form(case_id)).items():
        try:
            place, came_by = value
            found.append((int(place), Path(name), CameBy(came_by)))
        except (TypeError, ValueError):
            continue
    return [(path, came_by) for _, path, came_by in sorted(found, key=lambda one: (one[0], str(one[1])))]


def _form(case_id: UUID) -> str:
    return f"evidence.in_hand.{case_id}"
