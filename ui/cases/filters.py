"""The bar above the queue: a saved view, words to find, and filters that narrow it further.

It holds nothing but the question (`QueueQuery`); `changed` fires when the question is another one. What was chosen is
plain values, so that the page can remember it. Views of one's own stand below the built-in ones; choosing one tells the
page (`own`), which knows what it means. Filters of columns that no index serves (amount, risk) were decided against: on
a million cases they would read every row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.cases.codes import Channel, Status
from app.cases.views import QueueQuery, Sort, View
from app.kernel.wording import Wording
from ui.widgets import layout, theme
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.text_field import TextField

_MINE = "mine"
_OWN = "own:"
_OWNERLESS = (View.UNASSIGNED,)
_KEPT = ("view", "channel", "cause", "status", "mine", "sort", "down")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen in the bar, as plain values."""

    view: str = View.OPEN.value
    text: str = ""
    channel: str = ""
    cause: str = ""
    status: str = ""
    mine: bool = False
    sort: str = ""
    down: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether anything but the view narrows the list."""
        return bool(self.text.strip() or self.channel or self.cause or self.status)

    def ordered_by(self, sort: str) -> Chosen:
        """The next order when a column is clicked: up, down, then the view's own again."""
        if self.sort != sort:
            return replace(self, sort=sort, down=False)
        return replace(self, sort="", down=False) if self.down else replace(self, down=True)

    def without(self, name: str) -> Chosen:
        """The same without one of the filters, or without the order."""
        return replace(self, sort="", down=False) if name == "sort" else Chosen(**{**asdict(self), name: ""})

    def question(self) -> QueueQuery:
        """The question to ask the queue."""
        view = View(self.view)
        mine = self.mine and view not in _OWNERLESS
        if mine and view is View.OPEN:
            view, mine = View.MINE, False
        return QueueQuery(
            view=view,
            text=self.text,
            channel=Channel(self.channel) if self.channel else None,
            cause=self.cause or None,
            status=Status(self.status) if self.status else None,
            mine=mine,
            sort=Sort(self.sort) if self.sort else None,
            descending=self.down,
        )

    @classmethod
    def of(cls, kept: Any, default: Chosen) -> Chosen:
        """What was remembered, as far as it still means anything."""
        if not isinstance(kept, dict):
            return default
        known = {name: kept[name] for name in _KEPT if name in kept}
        try:
            found = replace(default, **known)
            found.question()
        except (TypeError, ValueError):
            return default
        return found

    def kept(self) -> dict[str, Any]:
        """What to remember; the words are not: they may be a customer's name."""
        return {
            "view": self.view,
            "channel": self.channel,
            "cause": self.cause,
            "status": self.status,
            "mine": self.mine,
            "sort": self.sort,
            "down": self.down,
        }


class FilterBar(QWidget):
    """See the module. `changed` fires after the user changed the question; `chosen` is what stands there now."""

    changed = Signal()
    own = Signal(str)

    def __init__(self, words: Wording, views: list[View]) -> None:
        super().__init__()
        self._views = {view.value: words.label("view", view.value) for view in views}
        self._chosen = Chosen()
        self.view = Choice(self._views)
        self.view.setAccessibleName(self.tr("View"))
        self.text = TextField(placeholder=self.tr("Number, name, phone, card tail or words"))
        self.text.setAccessibleName(self.tr("Filter by words"))
        self.text.setClearButtonEnabled(True)
        self.channel = self._list(self.tr("All channels"), self.tr("Channel"), words.labels("channel"))
        self.cause = self._list(self.tr("All causes"), self.tr("Cause"), words.labels("cause"))
        self.status = self._list(self.tr("All states"), self.tr("State"), words.labels("status"))
        self.mine = ChipRow({_MINE: self.tr("Only mine")})
        self.clear = layout.button(self.tr("Clear filters"), self._clear, kind="quiet", icon="cross")
        self.view.setFixedWidth(theme.WIDTH["number"] - theme.space(5))
        bar = layout.row(self.view, self.text, self.channel, self.cause, self.status, self.mine, self.clear, gap=2)
        bar.setStretch(1, 1)
        bar.setAlignment(self.mine, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(bar)
        self.view.chosen.connect(self._view_chosen)
        for box in (self.channel, self.cause, self.status):
            box.chosen.connect(lambda _key: self._tell())
        self.text.settled.connect(lambda _text: self._tell())
        self.mine.changed.connect(lambda _keys: self._tell())
        self._draw()

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        key = self.view.value_key()
        return Chosen(
            view=key if key in self._views else self._chosen.view,
            sort=self._chosen.sort,
            down=self._chosen.down,
            text=self.text.text().strip(),
            channel=self.channel.value_key(),
            cause=self.cause.value_key(),
            status=self.status.value_key(),
            mine=bool(self.mine.chosen()),
        )

    def put(self, chosen: Chosen) -> None:
        """Show what is chosen, without `changed`."""
        self._chosen = chosen
        self.view.put(chosen.view)
        self.text.put(chosen.text)
        self.channel.put(chosen.channel)
        self.cause.put(chosen.cause)
        self.status.put(chosen.status)
        self.mine.put([_MINE] if chosen.mine else [])
        self._draw()

    def put_own(self, labels: Mapping[str, str], shown: str = "") -> None:
        """List one's own views below the built-in ones, and show one of them as chosen."""
        key = shown or self.view.value_key()
        self.view.set_items({**self._views, **labels})
        self.view.put(key if key in self._views or key in labels else self._chosen.view)

    def change(self, chosen: Chosen) -> None:
        """Show what is chosen and tell."""
        self.put(chosen)
        self.changed.emit()

    def chips(self, words: Wording) -> dict[str, str]:
        """What narrows the list or orders it, in words, by the name of the filter."""
        chosen = self.chosen
        found: dict[str, str] = {}
        if chosen.text.strip():
            found["text"] = self.tr("Words: {0}").format(chosen.text.strip())
        for name, box in (("channel", self.channel), ("cause", self.cause), ("status", self.status)):
            if key := getattr(chosen, name):
                found[name] = f"{box.accessibleName()}: {words.label(name, key)}"
        if chosen.sort:
            way = "↓" if chosen.down else "↑"
            found["sort"] = self.tr("Order: {0}").format(f"{words.label('sort', chosen.sort)} {way}")
        return found

    def _view_chosen(self, key: str) -> None:
        if key.startswith(_OWN):
            self.own.emit(key.removeprefix(_OWN))
        else:
            self._chosen = replace(self._chosen, view=key)
            self._tell()

    def _list(self, everything: str, name: str, labels: dict[str, str]) -> Choice:
        # The first item is no key: choosing it takes the filter away.
        box = Choice({"": everything, **labels}, empty=everything)
        box.setAccessibleName(name)
        box.setMinimumWidth(theme.WIDTH["label"])
        box.setMaximumWidth(theme.WIDTH["label"] + theme.space(5))
        return box

    def _clear(self) -> None:
        self.put(replace(self.chosen, text="", channel="", cause="", status=""))
        self._tell()

    def _tell(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        self.clear.setVisible(self.chosen.narrowed)
        ownerless = self.chosen.view in {view.value for view in _OWNERLESS}
        self.mine.setEnabled(not ownerless)
