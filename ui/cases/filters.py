"""The bar above the queue: a saved view, words to find, and filters that narrow it further.

It holds nothing but the question (`QueueQuery`); `changed` fires when the question is another one. What was chosen is
plain values, so that the page can remember it. Filters of columns that no index serves (amount, risk) were decided
against: on a million cases they would read every row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.cases.codes import Channel, Status
from app.cases.views import QueueQuery, View
from app.kernel.wording import Wording
from ui.widgets import layout, theme
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.text_field import TextField

_MINE = "mine"
_OWNERLESS = (View.UNASSIGNED,)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is chosen in the bar, as plain values."""

    view: str = View.OPEN.value
    text: str = ""
    channel: str = ""
    cause: str = ""
    status: str = ""
    mine: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether anything but the view narrows the list."""
        return bool(self.text.strip() or self.channel or self.cause or self.status)

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
        )

    @classmethod
    def of(cls, kept: Any, default: Chosen) -> Chosen:
        """What was remembered, as far as it still means anything."""
        if not isinstance(kept, dict):
            return default
        known = {name: kept[name] for name in ("view", "channel", "cause", "status", "mine") if name in kept}
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
        }


class FilterBar(QWidget):
    """See the module. `changed` fires after the user changed the question; `chosen` is what stands there now."""

    changed = Signal()

    def __init__(self, words: Wording, views: list[View]) -> None:
        super().__init__()
        self.view = Choice({view.value: words.label("view", view.value) for view in views})
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
        for box in (self.view, self.channel, self.cause, self.status):
            box.chosen.connect(lambda _key: self._tell())
        self.text.settled.connect(lambda _text: self._tell())
        self.mine.changed.connect(lambda _keys: self._tell())
        self._draw()

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        return Chosen(
            view=self.view.value_key() or View.OPEN.value,
            text=self.text.text().strip(),
            channel=self.channel.value_key(),
            cause=self.cause.value_key(),
            status=self.status.value_key(),
            mine=bool(self.mine.chosen()),
        )

    def put(self, chosen: Chosen) -> None:
        """Show what is chosen, without `changed`."""
        self.view.put(chosen.view)
        self.text.put(chosen.text)
        self.channel.put(chosen.channel)
        self.cause.put(chosen.cause)
        self.status.put(chosen.status)
        self.mine.put([_MINE] if chosen.mine else [])
        self._draw()

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
