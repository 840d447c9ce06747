"""Is an input method composing here? The rule of the whole window hangs on this one question.

While composition (preedit) is open nothing is written back, validated, saved or popped up, and Enter, Esc
and arrows belong to the input method. Qt tells only the focused widget, by `QInputMethodEvent`; so each
text widget carries a `Composition` that watches its events and remembers. Asking QInputMethod was decided
against: it answers for the platform, not for the widget, and not at all in tests.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

_NAME = "composition"


class Composition(QObject):
    """Watches one text widget: `active` while a preedit is open; `ended` fires after it closed."""

    ended = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setObjectName(_NAME)
        self.preedit = ""
        self._widget = widget
        widget.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether composition is open now."""
        return bool(self.preedit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note preedit text coming and going; never swallow anything."""
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            was, self.preedit = self.preedit, event.preeditString()
            if was and not self.preedit:
                # The widget takes the committed text only after this filter has returned.
                QTimer.singleShot(0, self, self.ended.emit)
        return False

    def commit(self) -> None:
        """Turn the open composition into text, asking the input method first; nothing typed is lost."""
        if not self.preedit:
            return
        QGuiApplication.inputMethod().commit()
        if self.preedit:
            # The platform has no input method that answers: keep what is on screen.
            event = QInputMethodEvent()
            event.setCommitString(self.preedit)
            QApplication.sendEvent(self._widget, event)


def watch(widget: QWidget) -> Composition:
    """Return the composition of a text widget, beginning to watch it if nobody did."""
    found = widget.findChild(Composition, _NAME)
    return found if isinstance(found, Composition) else Composition(widget)


def composing(widget: QWidget | None) -> bool:
    """Whether a watched widget is composing; None and unwatched widgets are not."""
    found = widget.findChild(Composition, _NAME) if widget is not None else None
    return isinstance(found, Composition) and found.active


def commit_composition() -> None:
    """Commit what is being composed in the focused widget; called before a tab changes and before the idle lock."""
    focus = QApplication.focusWidget()
    if focus is not None:
        found = focus.findChild(Composition, _NAME)
        if isinstance(found, Composition):
            found.commit()
