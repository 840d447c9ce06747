"""A plain text (纯文本) as it stands: any encoding a desk meets, long lines cut, numbers of lines, find.

Also the other way to look at a mail, a chat or a table: what was taken apart there stands here as it came.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from app.evidence.preview.content import Content
from app.evidence.texts.letter_words import decoded_text
from app.evidence.texts.plain_text import shown_lines, words_of
from app.kernel.errors import Refusal
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.evidence.shown.finding import Folded
from ui.evidence.shown.found_line import FoundLine
from ui.evidence.shown.masked import MaskedText
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import layout, theme

MOST_BYTES = 8 << 20
_LINES, _WIDTH, _MOST = 20_000, 4_000, 2_000_000
_NAMES = {"utf-8": "UTF-8", "gb18030": "GB 18030", "utf-16": "UTF-16", "utf-32": "UTF-32"}


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is shown: its words, its encoding, how many lines were cut or left out, ready to be searched."""

    text: str
    encoding: str
    left: int
    folded: Folded


def read_words(content: Content) -> Words:
    """Read a text for looking; for a worker. Bytes in no known encoding are shown as far as they can be."""
    with closing(content.open()) as stream:
        data = stream.read(MOST_BYTES)
    cut = content.size > len(data)
    try:
        if cut:
            data = data.rpartition(b"\n")[0] or data
        text, encoding = words_of(data, content.name)
    except Refusal:
        text, encoding = decoded_text(data, "")[0], ""
    shown, left = shown_lines(text, lines=_LINES, width=_WIDTH, most=_MOST)
    return Words(shown, encoding, left + cut, Folded.of(shown))


class TextView(Shown):
    """See the module; `edit` holds the text."""

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.edit = MaskedText(self.tr("Text of the exhibit"))
        self._folded: Folded | None = None
        self._places: list[tuple[int, int]] = []
        self.finder = FoundLine(self._find, self._go, self.edit.setFocus)
        self.numbers = layout.button(self.tr("Line numbers"), self._number, kind="chip")
        self.wrap = layout.button(self.tr("Wrap long lines"), self._wrap, kind="chip")
        for chip in (self.numbers, self.wrap):
            chip.setCheckable(True)
        self.wrap.setChecked(True)
        self._about = layout.text_label("", "small")
        tools = layout.row(self._about, 1, self.wrap, self.numbers)
        tools.setContentsMargins(theme.space(3), theme.space(1), theme.space(2), theme.space(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(tools)
        box.addWidget(self.finder.bar)
        box.addWidget(self.edit, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.edit.clear()
        self._about.setText("")
        self._folded = None

    def load(self, content: Content) -> None:
        """Read a text."""
        self.ask(lambda: read_words(content), self._show)

    def take_focus(self) -> None:
        """Into the text."""
        self.edit.setFocus()

    def keys(self) -> list[Key]:
        """Find."""
        return [Key("Ctrl+F", self.tr("Find in this exhibit"), self.finder.bar.begin)]

    # ------------------------------------------------------------------ inside

    def _show(self, words: Words) -> None:
        self._folded = words.folded
        self.edit.setPlainText(words.text)
        parts = [
            _NAMES.get(words.encoding, self.tr("encoding unknown")),
            self.tr("%n line(s)", "", self.edit.blockCount()),
        ]
        if words.left:
            parts.append(self.tr("%n line(s) cut or left out", "", words.left))
        self._about.setText(" · ".join(parts))
        self.finder.renew()
        self.looked.emit()

    def _find(self, words: str) -> int:
        self._places = self._folded.find(words) if self._folded is not None else []
        return len(self._places)

    def _go(self, place: int) -> None:
        self.edit.mark(self._places, place)

    def _number(self) -> None:
        self.edit.number_lines(self.numbers.isChecked())

    def _wrap(self) -> None:
        mode = QPlainTextEdit.LineWrapMode
        self.edit.setLineWrapMode(mode.WidgetWidth if self.wrap.isChecked() else mode.NoWrap)
