"""A call that was not finished when the page or the program ended: offered again, never mixed with the next call."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.kernel.clock import local_minute
from app.kernel.masking import mask_phone
from app.store.types import parse_instant
from ui.interviews.kept import banner_line
from ui.shell.page import Page
from ui.widgets import layout, theme

STARTED = "started_at"
_DEFAULTS = frozenset({STARTED, "direction", "caller_is", "way"})
_FEW = 20


class KeptCall(QFrame):
    """The banner; `taken(values)` fires when the agent goes on with the kept one."""

    taken = Signal(dict)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.draft = f"hotline/{page.actor.staff_id}"
        self._aside = f"{self.draft}/kept/"
        self._values: dict[str, Any] = {}
        self._name = ""
        self.text = layout.text_label("", "strong")
        self.drop = layout.button(self.tr("Discard it"), self._drop, kind="quiet", icon="trash")
        self.take = layout.button(self.tr("Go on with it"), self._take, icon="history")
        theme.surface(self, "accent")
        self.setLayout(banner_line(self.text, self.drop, self.take))
        self.setVisible(False)

    def offer(self) -> None:
        """Put what was being typed aside and offer the newest call that waits, if there is one."""
        drafts = self._page.drafts
        held = _said(drafts.load(self.draft))
        if held.keys() - _DEFAULTS:
            name = self._aside + str(held.get(STARTED, ""))
            for key, value in held.items():
                drafts.put(name, key, value)
        drafts.discard(self.draft)
        waiting = sorted(name for name in drafts.forms() if name.startswith(self._aside))
        self._name = waiting[-1] if waiting else ""
        self._values = _said(drafts.load(self._name)) if waiting else {}
        self.setVisible(bool(self._values))
        self.text.setText(self.tr("A call was not finished: {0}").format(_known_by(self._values)))

    def _take(self) -> None:
        values = self._values
        self._drop()
        self.taken.emit(values)

    def _drop(self) -> None:
        self._page.drafts.discard(self._name)
        self.setVisible(False)


def _said(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in ("", [], None)}


def _known_by(held: dict[str, Any]) -> str:
    parts = [mask_phone(str(held["number"])) if held.get("number") else "", str(held.get("about") or "")[:_FEW]]
    if held.get(STARTED):
        parts.append(local_minute(parse_instant(str(held[STARTED]))))
    return "  ".join(part for part in parts if part)
