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

_WIDTH = 340


class SignInPage(QWidget):
    """`asked(login, password)` fires on the button and on Enter, `other_asked` when somebody else wants to sign in at
    a locked desk, `cancel_asked` when a first sync is not to go on; `painted` once, after the first paint."""

    asked = Signal(str, str)
    other_asked = Signal()
    cancel_asked = Signal()
    painted = Signal()

    def __init__(self, login: str = "", *, locked_name: str = "", note: str = "", told: str = "") -> None:
        super().__init__()
        self._locked = bool(locked_name)
        self._painted = False
        self._ready = True
        self._left = 0
        self._said = ""
        self._progress: QWidget | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        self._build(login, locked_name, note, told)

    def busy(self, on: bool) -> None:
        """Show that a password is being checked."""
        self.button.setText(self.tr("Checking…") if on else self._label())
        self.password.setReadOnly(on)
        self.button.setEnabled(not on)
        self.other.setEnabled(not on)
        if self._progress is not None and not on:
            self._progress.hide()

    def coming(self, said: str, done: int, of: int) -> None:
        """Show how far the first sync of this person at this desk is, with a way to stop it."""
        if self._progress is None:
            self._build_progress()
        if self._progress is not None:
            self._progress.show()
            self.step.setText(said)
            self.gauge.setRange(0, of)
            self.gauge.setValue(done)

    def closing(self) -> None:
        """Show that the person who locked the desk is being signed out."""
        self._said = ""
        self._draw()
        self.busy(True)
        self.button.setText(self.tr("Saving and signing out…"))

    def wrong(self, sentence: str, remedy: str = "") -> None:
        """Say beside the password why it did not open."""
        self.busy(False)
        # Not app.kernel's: the page paints before that is imported. After a Chinese full stop no space is written.
        self._said = f"{sentence}{'' if sentence.endswith('。') else ' '}{remedy}".strip()
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
        left = self.tr("{0} s").format(self._left)
        text = f"{self._said} {left}" if waiting else self._said
        self.message.setText(text)
        theme.state(self.password, "error" if text else "")
        self.button.setEnabled(self._ready and not waiting)
        self.button.setText(self._label())

    def _build(self, login: str, locked_name: str, note: str, told: str) -> None:
        self.login = self._field(self.tr("&Login"), login)
        self.password = self._field(self.tr("&Password"), "")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.login.setReadOnly(self._locked)
        # Enter goes from the name to the password and from there in.
        self.login.returnPressed.connect(lambda: self.password.setFocus())
        self.password.returnPressed.connect(self._ask)
        self.message = _label("", "error")
        self.message.setWordWrap(True)
        self.message.setMinimumHeight(2 * theme.TYPE["lead"])
        self.button = QPushButton(self._label())
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(lambda: self._ask())
        self.other = QPushButton(self.tr("&Another person"))
        self.other.setProperty("kind", "quiet")
        self.other.clicked.connect(lambda: self.other_asked.emit())
        other_note = _label(self.tr("Signs {0} out. Everything typed is kept.").format(locked_name), "small")
        self.told = _label(told, "good")
        for label in (other_note, self.told):
            label.setWordWrap(True)
        if not told:
            self.told.hide()
        if not self._locked:
            self.other.hide()
            other_note.hide()
        else:
            _centred(other_note)
        form = QWidget()
        form.setFixedWidth(_WIDTH)
        column = QVBoxLayout(form)
        column.setSpacing(theme.space(2))
        column.addStretch(2)
        column.addWidget(_label(self.tr("Locked: {0}").format(locked_name) if locked_name else self._label(), "title"))
        column.addWidget(self.told)
        column.addSpacing(theme.space(3))
        for label, field in ((self._labels[0], self.login), (self._labels[1], self.password)):
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.message)
        column.addWidget(self.button)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        column.addSpacing(theme.space(4))
        column.addWidget(self.other)
        column.addWidget(other_note)
        column.addStretch(3)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(form)
        right.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._panel(note), 2)
        whole.addLayout(right, 3)

    def _build_progress(self) -> None:
        from PySide6.QtWidgets import QProgressBar  # one sign-in in a hundred is the first

        self.step = _label("", "small")
        self.step.setWordWrap(True)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setAccessibleName(self.tr("How far the first sync is"))
        why = _label(
            self.tr("This desk fetches what you work on. Later it opens at once, without the network too."), ""
        )
        why.setWordWrap(True)
        cancel = QPushButton(self.tr("&Cancel"))
        cancel.clicked.connect(lambda: self.cancel_asked.emit())
        self._progress = QWidget()
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(0, theme.space(3), 0, 0)
        for widget in (why, self.gauge, self.step, cancel):
            column.addWidget(widget)
        self._below.addWidget(self._progress)

    def _panel(self, note: str) -> QFrame:
        panel = QFrame()
        panel.setProperty("surface", "rail")
        column = QVBoxLayout(panel)
        side = 2 * theme.space(5)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.space(2))
        column.addStretch(2)
        column.addWidget(_label(self.tr("Mediation Desk"), "rail-display"))
        column.addWidget(_label(self.tr("Credit card disputes"), "rail-lead"))
        column.addStretch(3)
        column.addWidget(_label(note, "rail-text"))
        return panel

    _labels: tuple[QLabel, ...] = ()

    def _field(self, label: str, text: str) -> QLineEdit:
        self._labels = (*self._labels, _label(label, "label"))
        field = QLineEdit(text)
        field.setAccessibleName(label.replace("&", ""))
        return field


def _centred(label: QLabel) -> None:
    from PySide6.QtCore import Qt  # the lock page is never the first to paint

    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", role)
    return made
