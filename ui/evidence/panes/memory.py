"""How the panes of a case stood, among those of the cases looked at last: what the window remembers stays small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from app.evidence.views import ItemRow
from ui.evidence.panes.panes import MOST, Panes
from ui.evidence.panes.standing import standing

_CASES = 40


class PaneMemory:
    """Keeps the panes of the case that is shown; `recall` and `remember` are the page's."""

    def __init__(self, panes: Panes, recall: Callable[[], Any], remember: Callable[[Any], None]) -> None:
        self._panes = panes
        self._recall = recall
        self._remember = remember
        self._case_id: UUID | None = None
        panes.changed.connect(self.keep)

    def leave(self) -> None:
        """Another case, or the same one again, is about to be shown."""
        self._case_id = None

    def stand(self, case_id: UUID, rows: Sequence[ItemRow], wanted: UUID | None) -> UUID | None:
        """Take up the panes as they stood when the case was left, once; the exhibit to put the cursor on."""
        if self._case_id == case_id:
            return wanted
        told = kept_panes(self._recall(), case_id)
        row = restore(self._panes, told, rows) if told else None
        self._case_id = case_id
        return wanted or (None if row is None else row.id)

    def keep(self) -> None:
        """Keep how they stand now."""
        if self._case_id is not None:
            self._remember(with_panes(self._recall(), self._case_id, state_of(self._panes)))


def state_of(panes: Panes) -> dict[str, Any]:
    """How the panes stand, as plain values."""
    told = []
    for pane in panes.panes:
        view = pane.stage.viewer.view
        item = None if pane.row is None else str(pane.row.id)
        told.append({"item": item, "at": standing(view) if view.key else None})
    return {"panes": told, "active": panes.at, "linked": panes.linking.on, "full": panes.tools.is_full}


def restore(panes: Panes, told: dict[str, Any], rows: Sequence[ItemRow]) -> ItemRow | None:
    """Let the panes stand as `state_of` told; the exhibit of the active one. An exhibit that is gone is left out."""
    known = {str(row.id): row for row in rows}
    stood = told.get("panes")
    parts = stood if isinstance(stood, list) else []
    kept = [one for one in parts if isinstance(one, dict) and one.get("item") in known][:MOST]
    if not kept:
        return None
    panes.tell_rows(rows)
    panes.link(bool(told.get("linked", True)))
    panes.set_full(bool(told.get("full", False)))
    panes.set_count(len(kept))
    for pane, one in zip(panes.panes, kept, strict=True):
        at = one.get("at")
        if isinstance(at, dict):
            pane.stage.viewer.resume(at)
        pane.put(known[one["item"]])
    active = told.get("active", 0)
    panes.go(active if isinstance(active, int) and 0 <= active < len(kept) else 0)
    return panes.active.row


def kept_panes(kept: Any, case_id: UUID) -> dict[str, Any]:
    """How the panes of a case stood; empty when nothing is known, or nothing that makes sense."""
    found = kept.get(str(case_id)) if isinstance(kept, dict) else None
    return found if isinstance(found, dict) else {}


def with_panes(kept: Any, case_id: UUID, told: dict[str, Any]) -> dict[str, Any]:
    """What is kept, with how the panes of a case stand now; the cases left longest ago are forgotten."""
    cases = dict(kept) if isinstance(kept, dict) else {}
    cases.pop(str(case_id), None)
    cases[str(case_id)] = told
    while len(cases) > _CASES:
        cases.pop(next(iter(cases)))
    return cases
