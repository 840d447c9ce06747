"""The customer's window itself."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets import layout, theme
from ui.widgets.customer_display.lines import LINE_HEIGHT, Lines
from ui.widgets.customer_display.pages import MOST_LINES, Leaf, split
from ui.widgets.customer_display.reader import Reader
from ui.widgets.signature import SignaturePad, Strokes

_TURNS = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}


class Answer(Enum):
    """What the customer pressed."""

    AGREE = "agree"
    AGAIN = "again"
    UNCLEAR = "unclear"


class CustomerDisplay(QWidget):
    """`present(title, paragraphs)` shows text; `ask_signature(name)` takes a signature.

    `answered(Answer, page)` tells what was pressed on which page (from 0), `turned(page, of)` each turn,
    `signed(strokes)` a finished signature. The type is 24 to 40 points; `larger` and `smaller` break the pages anew.
    """

    answered = Signal(object, int)
    turned = Signal(int, int)
    signed = Signal(object)

    def __init__(self, reader: Reader | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("For the customer"))
        self.setAccessibleName(self.tr("Customer display"))
        self.reader = reader or Reader()
        self._size = 1
        self._paragraphs: tuple[str, ...] = ()
        self._leaves: list[Leaf] = []
        self._at = 0
        self._aloud = False
        self._title = layout.text_label("", "display")
        self._count = layout.text_label("", "title")
        self._text = Lines()
        self._agree = layout.button(self.tr("I agree"), lambda: self.answer(Answer.AGREE), kind="large-primary")
        self._again = layout.button(self.tr("Once more, please"), lambda: self.answer(Answer.AGAIN), kind="large")
        self._unclear = layout.button(self.tr("I do not understand"), lambda: self.answer(Answer.UNCLEAR), kind="large")
        self.pad = SignaturePad("")
        self.stack = QStackedWidget()
        self.stack.addWidget(self._reading())
        self.stack.addWidget(self._signing())
        self._night = QWidget()
        self._night.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.surface(self._night, "black")
        self.stack.addWidget(self._night)
        self._lit = 0
        box = layout.column(self.stack)
        self.setLayout(box)

    @property
    def leaf(self) -> Leaf | None:
        """The page that shows."""
        return self._leaves[self._at] if self._leaves else None

    @property
    def place(self) -> tuple[int, int]:
        """(page from 0, number of pages)."""
        return self._at, len(self._leaves)

    @property
    def heading(self) -> str:
        """The title that shows."""
        return self._title.text()

    def present(self, title: str, paragraphs: Sequence[str], *, aloud: bool = False) -> None:
        """Show a text from its first page, read aloud if wished and possible."""
        self._title.setText(title)
        self._paragraphs = tuple(paragraphs)
        self._aloud = aloud
        self._at = 0
        self._show_stack(0)
        self._break()
        self._speak()

    def turn(self, step: int) -> None:
        """Turn pages; stays within the text."""
        if self._leaves:
            self._at = min(max(self._at + step, 0), len(self._leaves) - 1)
            self._draw()
            self._speak()

    def answer(self, answer: Answer) -> None:
        """Take an answer: again reads the page once more, agreeing turns it."""
        page = self._at
        if answer is Answer.AGAIN:
            self._aloud = self._aloud or self.reader.available
            self._speak()
        elif answer is Answer.AGREE and self._at < len(self._leaves) - 1:
            self.turn(1)
        self.answered.emit(answer, page)

    def larger(self) -> None:
        """Take the next larger type."""
        self._resize_type(1)

    def smaller(self) -> None:
        """Take the next smaller type."""
        self._resize_type(-1)

    def ask_signature(self, name: str, sentence: str) -> None:
        """Show a pad for `name` under the sentence that is signed."""
        self.be_silent()
        self._signing_for.setText(sentence)
        self.pad.clear()
        self.pad.set_name(name)
        self._show_stack(1)

    def be_silent(self) -> None:
        """Stop reading aloud."""
        self.reader.stop()

    def darken(self, on: bool) -> None:
        """Show black, or what was there before."""
        if on:
            self.be_silent()
            self.stack.setCurrentIndex(2)
        else:
            self.stack.setCurrentIndex(self._lit)

    def type_font(self) -> QFont:
        """The font of the text at the size chosen."""
        font = theme.font("body")
        font.setPointSizeF(theme.CUSTOMER_TYPE[self._size])
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys turn; the rest is nobody's."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}.get(
            Qt.Key(event.key())
        )
        if step:
            self.turn(step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the pages anew for the new width."""
        super().resizeEvent(event)
        self._break()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A customer cannot close the window; it is hidden by the desk only."""
        self.be_silent()
        event.ignore()

    def _show_stack(self, which: int) -> None:
        self._lit = which
        self.stack.setCurrentIndex(which)

    def _resize_type(self, step: int) -> None:
        self._size = min(max(self._size + step, 0), len(theme.CUSTOMER_TYPE) - 1)
        self._break()

    def _break(self) -> None:
        if not self._paragraphs:
            return
        font = self.type_font()
        metrics = QFontMetricsF(font)
        width = max(self.width() - 2 * theme.space(5) * 2, 200)
        around = theme.HEIGHT["bar"] * 4
        fits = int((self.height() - around) / (metrics.height() * LINE_HEIGHT))
        told = sum(len(leaf.spoken) for leaf in self._leaves[: self._at])
        self._leaves = split(self._paragraphs, width, metrics.horizontalAdvance, min(max(fits, 3), MOST_LINES))
        # Stay where the reader was: the page that holds the same character.
        self._at = 0
        while self._at < len(self._leaves) - 1 and told >= len(self._leaves[self._at].spoken):
            told -= len(self._leaves[self._at].spoken)
            self._at += 1
        self._draw()

    def _draw(self) -> None:
        leaf = self.leaf
        self._text.put(leaf.lines if leaf else (), self.type_font())
        self._count.setText(f"{self._at + 1}/{len(self._leaves)}")
        self.turned.emit(self._at, len(self._leaves))

    def _speak(self) -> None:
        leaf = self.leaf
        if self._aloud and leaf is not None:
            self.reader.say(leaf.spoken)

    def _reading(self) -> QWidget:
        top = layout.row(self._title, 1, self._count)
        buttons = layout.row(self._unclear, self._again, 1, self._agree, gap=5)
        box = layout.column(top, layout.rule(), self._text, buttons, gap=4)
        box.setStretch(2, 1)
        side = theme.space(5) * 2
        box.setContentsMargins(side, theme.space(5), side, theme.space(5))
        page = QWidget()
        page.setLayout(box)
        return page

    def _signing(self) -> QWidget:
        self._signing_for = layout.text_label("", "display", wrap=True)
        again = layout.button(self.tr("Clear"), self.pad.clear, kind="large")
        done = layout.button(self.tr("Done"), self._done, kind="large-primary")
        done.setEnabled(False)
        self.pad.changed.connect(lambda: done.setEnabled(self.pad.signed()))
        box = layout.column(self._signing_for, self.pad, layout.row(again, 1, done), gap=4)
        box.setStretch(1, 1)
        side = theme.space(5) * 2
        box.setContentsMargins(side, theme.space(5), side, theme.space(5))
        page = QWidget()
        page.setLayout(box)
        return page

    def _done(self) -> None:
        strokes: Strokes = self.pad.strokes()
        self.signed.emit(strokes)
