"""Reading live in the window (实时读取): the same pages over sessions that read the centre, and the mark that says so.

A page knows nothing of it: it is handed a context whose jobs open other sessions. An auditor's store reads live by
itself, so there only the mark is added. The mark is also the way on after the line broke: pressed, it reads what is
shown again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.shell.context import Context
from ui.shell.jobs import Jobs, Kind, Trouble
from ui.widgets import theme

if TYPE_CHECKING:
    from app.store.session import DeskSession

T = TypeVar("T")


class LiveJobs(Jobs):
    """Jobs whose sessions read the centre; what they show and what troubles them is told by the jobs beside them."""

    def __init__(self, beside: Jobs) -> None:
        super().__init__(beside.seat, beside.lanes)
        self.shown.connect(beside.shown)
        self.troubled.connect(beside.troubled)

    def _in_read(self, fn: Callable[[DeskSession], T]) -> T:
        seat: Any = self.seat
        with seat.store.read(seat.actor, seat.live) as session:
            return fn(session)

    def _in_action(self, fn: Callable[[DeskSession], T], verb: str) -> T:
        seat: Any = self.seat
        with seat.store.action(seat.actor, verb, seat.live) as session:
            return fn(session)


def live_context(context: Context) -> Context:
    """The context for pages that read the centre; the same one at a seat that always does."""
    return context if always_live(context) else replace(context, jobs=LiveJobs(context.jobs))


def always_live(context: Context) -> bool:
    """Whether everything at this seat is read from the centre."""
    return bool(getattr(context.seat, "reads_live", False))


def may_search_centre(context: Context) -> bool:
    """Whether there is a centre to search beside what this desk holds."""
    return bool(getattr(context.seat, "at_centre", False)) and not always_live(context)


def stop_reading(seat: object) -> None:
    """Let nobody wait for a page of the centre any more: the window closes, or somebody else sits down."""
    if getattr(seat, "at_centre", False):
        seat.stop_reading()  # type: ignore[attr-defined] # a seat at a centre, or a fake that has none


class LiveMark(QPushButton):
    """Says that what is shown is read live and cannot be changed; `again` fires when it is pressed."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.kind(self, "quiet")
        self.broken = False
        self.clicked.connect(self._press)
        self._draw()

    def trouble(self, trouble: Trouble) -> None:
        """Show that the last page could not be read, where that is what happened."""
        if trouble.kind is Kind.FAULT and trouble.desk_error is not None:
            self.broken = True
            self._draw()

    def _press(self) -> None:
        self.broken = False
        self._draw()
        self.again.emit()

    def _draw(self) -> None:
        if self.broken:
            self.setIcon(theme.icon("offline", "soon"))
            self.setText(self.tr("Centre not reached · read again"))
        else:
            self.setIcon(theme.icon("eye", "accent"))
            self.setText(self.tr("Read live from the centre · read-only"))
        told = self.tr("What is shown is read from the centre itself at this moment. Press to read it again.")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(told)
        self.setToolTip(told)


def mark_of(context: Context, parent: QWidget | None = None) -> LiveMark:
    """A mark that hears of trouble and reads again what the window shows."""
    mark = LiveMark(parent)
    context.jobs.troubled.connect(mark.trouble)
    mark.again.connect(context.changes.tell_all)
    return mark
