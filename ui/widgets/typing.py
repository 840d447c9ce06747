"""Keys in forms: which widgets take text, and where Enter goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.widgets.composition import composing

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


def is_text_input(widget: QWidget | None) -> bool:
    """Whether letters typed now belong to this widget, so that no letter shortcut may act."""
    if isinstance(widget, QComboBox):
        return True
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


class EnterGoesOn(QObject):
    """Makes Enter move to the next field, as clerks expect; while composing, Enter stays the input method's.

    Install it on single-line fields; text areas keep Enter for new lines (Ctrl+Enter goes on there).
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn Enter into Tab."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent) or event.key() not in _ENTER:
            return False
        if not isinstance(watched, QWidget) or composing(watched):
            return False
        several = isinstance(watched, QPlainTextEdit | QTextEdit)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if several != control:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # A page may have Ctrl+Enter of its own (register, seal); inside a long text it goes on to the next field.
            if several:
                event.accept()
            return several
        watched.focusNextPrevChild(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return True


def enter_goes_on(widget: QWidget) -> None:
    """Let Enter move on from this field."""
    widget.installEventFilter(EnterGoesOn(widget))
