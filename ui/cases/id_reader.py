"""The button that reads an identity document (读证件) into a form: `read(IdDocument)` fires with what was read.

    self.reader = IdReaderButton(page)
    self.reader.read.connect(lambda document: self.take(document.answers()))

It asks whatever reader the desk has and hides where there is none. A reader that types gets a hidden field beside the
button: hidden text keeps the input method away from what the device types, and the customer beside the screen sees
nothing of it. What looks odd is said under the button and stands in nobody's way. A pop-up was decided against: the
device would type into whatever has the focus when it closes by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.cases.identity.document import IdDocument
from app.cases.identity.line import LONGEST, wants_more
from app.cases.identity.reader import IdReader
from app.kernel.errors import DeskError
from ui.cases import texts
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.mnemonics import bare


class IdReaderButton(QWidget):
    """Button, hidden field and a line of what came of it; `read(IdDocument)`."""

    read = Signal(object)

    def __init__(self, page: Page, *, letter: bool = True) -> None:
        """Make the button; without its `letter` where that letter leads elsewhere, or several buttons stand."""
        super().__init__(page)
        self._page = page
        self._first = ""
        self.button: QPushButton = layout.button(self.tr("Rea&d ID card"), self.start, icon="id-card")
        if not letter:
            self.button.setText(bare(self.button.text()))
        self.slot = QLineEdit()
        self.slot.setEchoMode(QLineEdit.EchoMode.NoEcho)
        self.slot.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.slot.setMaxLength(LONGEST)
        self.slot.setPlaceholderText(self.tr("Lay the document down; Esc ends"))
        self.slot.setAccessibleName(self.tr("Waiting for the ID reader"))
        self.slot.setFixedWidth(theme.WIDTH["field"])
        self.slot.setVisible(False)
        self.slot.installEventFilter(self)
        self.said = layout.text_label("", "small", wrap=True)
        self.said.setVisible(False)
        self.setLayout(layout.column(layout.row(self.button, self.slot, 1), self.said, gap=1))
        self.setVisible(self._there())

    def start(self) -> None:
        """Read a document, or wait for the device to type one."""
        reader = self._reader()
        if reader is None:
            return
        self._say("")
        if reader.typing:
            self._first = ""
            self.slot.clear()
            self.slot.setVisible(True)
            self.slot.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._say(self.tr("Lay the document on the reader…"))
        self._page.jobs.work(
            self,
            lambda _task: reader.read(),
            self._take,
            title=self.tr("Reading the document"),
            failed=self._failed,
            busy=self.button,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the hidden field on Esc, or when the cursor leaves it; Enter is the device's and goes nowhere else."""
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                self.button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._typed()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        reader, line = self._reader(), f"{self._first}{self.slot.text()}"
        self.slot.clear()
        if reader is None or not line.strip():
            return
        if wants_more(line) and not self._first:
            self._first = line
            return
        self._first = ""
        try:
            document = reader.read(line)
        except DeskError as error:
            # The field stays open: the clerk lays the document down again.
            self._refuse(error)
            return
        self._close()
        self._take(document)

    def _take(self, document: IdDocument) -> None:
        words = self._page.words
        odd = texts.joined([words.label("id_hint", hint.value) for hint in document.hints])
        kind = words.label("id_type", document.id_type)
        self._say(self.tr("{0} read. Please look again: {1}.").format(kind, odd) if odd else "", "hint")
        self.read.emit(document)

    def _failed(self, trouble: Trouble) -> None:
        if trouble.desk_error is not None:
            self._refuse(trouble.desk_error)
        else:
            self._say("")

    def _refuse(self, error: DeskError) -> None:
        self._say(self._page.words.told(error).line(), "error")

    def _say(self, text: str, role: str = "small") -> None:
        theme.role(self.said, role)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _close(self) -> None:
        self._first = ""
        self.slot.clear()
        self.slot.setVisible(False)

    def _there(self) -> bool:
        try:
            return self._of_the_desk() is not None
        except DeskError:
            return True  # the sentence comes with the first press

    def _reader(self) -> IdReader | None:
        try:
            return self._of_the_desk()
        except DeskError as error:
            self._refuse(error)
            return None

    def _of_the_desk(self) -> IdReader | None:
        found: IdReader | None = getattr(self._page.context.desk, "id_reader", None)
        return found
