"""The sign-in page, which is also the lock: first to paint, so it knows as little as possible.

It does without Qt's name space `Qt`, event classes and `theme.role`: for them Python builds two thousand enumeration
members, which is a tenth of the start. Properties are set plainly here because nothing is polished yet.

It only asks. Whoever listens checks the password elsewhere and answers with `wrong`, `wait` or `fault`, beside the
field; a wait is counted down, and the button comes back by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_WIDTH = 380


class SignInPage(QWidget):
    """`asked(login, password)` fires on the button and on Enter; `painted` once, after the first paint."""

    asked = Signal(str, str)
    painted = Signal()

    def __init__(self, login: str = "", *, locked_name: str = "", note: str = "") -> None:
        super().__init__()
        self._locked = bool(locked_name)
        self._painted = False
        self._ready = True
        self._left = 0
        self._said = ""
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        self._build(login, locked_name, note)

    def ready(self, on: bool) -> None:
        """Say whether the button works: what signing in needs may still be loading; Enter pressed early is kept."""
        self._ready = on
        self._draw()

    def busy(self, on: bool) -> None:
        """Show that a password is being checked."""
        self.button.setText(self.tr("Checking…") if on else self._label())
        self.password.setReadOnly(on)
        self.button.setEnabled(not on)

    def wrong(self, sentence: str, remedy: str = "") -> None:
        """Say beside the password why it did not open."""
        self.busy(False)
        self._said = f"{sentence} {remedy}".strip()
        self._draw()
        self.password.selectAll()
        self.password.setFocus()

    def wait(self, seconds: int, sentence: str) -> None:
        """Hold the button back for `seconds`, counting down in the text."""
        self.wrong(sentence)
        self._left = seconds
        self._draw()
        self._clock.start()

    def tick(self) -> None:
        """Count one second down."""
        self._left -= 1
        if self._left <= 0:
            self._clock.stop()
            self._said = ""
        self._draw()

    def refuse(self, sentence: str) -> None:
        """Say that nobody can sign in here at all."""
        self._ready = False
        self._said = sentence
        for field in (self.login, self.password):
            field.setEnabled(False)
        self._draw()

    def clear(self) -> None:
        """Forget the password and every message."""
        self.password.clear()
        self._said = ""
        self.busy(False)
        self._draw()

    def first_field(self) -> QLineEdit:
        """The field to type in first."""
        return self.password if self.login.text() else self.login

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the field to type in."""
        super().focusInEvent(event)
        self.first_field().setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the first paint: what is heavy may load from now on."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _ask(self) -> None:
        if self._left > 0 or not self.button.isEnabled():
            return
        if not self.login.text().strip() or not self.password.text():
            self._said = self.tr("Please enter your login and password.")
            self._draw()
            return
        self._said = ""
        self._draw()
        self.asked.emit(self.login.text().strip(), self.password.text())

    def _label(self) -> str:
        return self.tr("Unlock") if self._locked else self.tr("Sign in")

    def _draw(self) -> None:
        waiting = self._left > 0
        text = f"{self._said} {self.tr('{0} s').format(self._left)}" if waiting else self._said
        self.message.setText(text)
        theme.state(self.password, "error" if text else "")
        self.button.setEnabled(self._ready and not waiting)
        self.button.setText(self._label() if self._ready else self.tr("Starting…"))

    def _build(self, login: str, locked_name: str, note: str) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        side = theme.space(5)
        column.setContentsMargins(side + 8, side + 8, side + 8, side)
        column.setSpacing(theme.space(2))
        title = QLabel(self.tr("Mediation Desk"))
        title.setProperty("role", "display")
        below_title = self.tr("Locked: {0}").format(locked_name) if locked_name else self.tr("Credit card disputes")
        line = QLabel(below_title)
        line.setProperty("role", "muted")
        self.login = self._field(self.tr("&Login"), login)
        self.password = self._field(self.tr("&Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.login.setReadOnly(self._locked)
        # Enter goes from the name to the password and from there in.
        self.login.returnPressed.connect(lambda: self.password.setFocus())
        self.password.returnPressed.connect(self._ask)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * theme.TYPE["lead"])
        self.message.setProperty("role", "error")
        self.button = QPushButton(self._label())
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: self._ask())
        below = QLabel(note)
        below.setWordWrap(True)
        below.setProperty("role", "small")
        for widget in (title, line):
            column.addWidget(widget)
        column.addSpacing(theme.space(3))
        for label, field in ((self._labels[0], self.login), (self._labels[1], self.password)):
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.message)
        column.addWidget(self.button)
        column.addWidget(below)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(3)

    _labels: tuple[QLabel, ...] = ()

    def _field(self, label: str, text: str) -> QLineEdit:
        named = QLabel(label)
        named.setProperty("role", "label")
        self._labels = (*self._labels, named)
        field = QLineEdit(text)
        field.setAccessibleName(label.replace("&", ""))
        return field
