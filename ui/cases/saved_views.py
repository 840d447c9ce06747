"""Views of one's own (自存视图): a name for what stands in the bar, kept on this desk, listed beside the built-in ones.

They are preferences, not data: nobody else needs them, and a filter by words is never kept, for it may be a customer's
name. Deleting asks nothing and can be taken back for ten seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.cases.filters import Chosen
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

_KEPT = "views"
PREFIX = "own:"
MOST = 30
LONGEST = 24


@dataclass(frozen=True, slots=True)
class SavedView:
    """A name, what is chosen in the bar, and the columns that are not shown."""

    name: str
    chosen: Chosen
    hidden: tuple[str, ...] = ()

    def kept(self) -> dict[str, Any]:
        """As plain values."""
        return {"name": self.name, "chosen": self.chosen.kept(), "hidden": list(self.hidden)}

    @classmethod
    def of(cls, kept: Any) -> SavedView | None:
        """What was kept, None when it means nothing any more."""
        if not isinstance(kept, dict) or not isinstance(kept.get("name"), str) or not kept["name"].strip():
            return None
        nothing = Chosen(view="")
        chosen = Chosen.of(kept.get("chosen"), nothing)
        hidden = kept.get("hidden")
        columns = tuple(str(one) for one in hidden) if isinstance(hidden, list) else ()
        return None if chosen == nothing else cls(kept["name"], chosen, columns)


class SavedViews:
    """The person's own views, in the order in which they were made."""

    def __init__(self, page: Page) -> None:
        self._page = page
        kept = page.recall(_KEPT, [])
        read = (SavedView.of(one) for one in kept) if isinstance(kept, list) else ()
        self.views: list[SavedView] = [one for one in read if one is not None][:MOST]

    def labels(self) -> Mapping[str, str]:
        """Keys and names for the list of views."""
        return {PREFIX + one.name: "★ " + one.name for one in self.views}

    def find(self, name: str) -> SavedView | None:
        """The view of that name."""
        return next((one for one in self.views if one.name == name), None)

    def keep(self, view: SavedView) -> None:
        """Keep a view; one of the same name is replaced where it stands."""
        for place, one in enumerate(self.views):
            if one.name == view.name:
                self.views[place] = view
                break
        else:
            self.views = [*self.views, view][-MOST:]
        self._write()

    def rename(self, old: str, new: str) -> None:
        """Give a view another name; a view that has that name already gives way."""
        self.views = [one for one in self.views if one.name != new or one.name == old]
        self.views = [SavedView(new, one.chosen, one.hidden) if one.name == old else one for one in self.views]
        self._write()

    def delete(self, name: str) -> Callable[[], None]:
        """Delete a view; call what is returned to have it back where it stood."""
        before = list(self.views)
        self.views = [one for one in self.views if one.name != name]
        self._write()

        def back() -> None:
            self.views = before
            self._write()

        return back

    def _write(self) -> None:
        self._page.remember(_KEPT, [one.kept() for one in self.views])


class NameLine(QWidget):
    """A line in place that asks for a view's name; `named(str)` when it was given, Esc or Cancel closes."""

    named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = TextField(placeholder=self.tr("Name of the view"), goes_on=False)
        self.field.setAccessibleName(self.tr("Name of the view"))
        self.field.setMaxLength(LONGEST)
        self.field.setFixedWidth(theme.WIDTH["field"])
        self.field.returnPressed.connect(self._give)
        keep = layout.button(self.tr("Keep"), self._give, kind="primary")
        leave = layout.button(self.tr("Cancel"), lambda: self.setVisible(False))
        self.setLayout(layout.row(self.field, keep, leave, 1))
        self.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.setVisible(False)
        else:
            super().keyPressEvent(event)

    def ask(self, name: str = "") -> None:
        """Open with a name to begin with."""
        self.field.put(name)
        theme.state(self.field, "")
        self.setVisible(True)
        self.field.setFocus()
        self.field.selectAll()

    def _give(self) -> None:
        name = self.field.text().strip()
        if not name:
            theme.state(self.field, "error")
            return
        self.setVisible(False)
        self.named.emit(name)
