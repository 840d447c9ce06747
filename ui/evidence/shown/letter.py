"""A mail (电子邮件) in the stage: who, when, what it says as plain words, what is odd about it, what is attached.

Nothing is loaded or followed. An attachment is looked at in the stage like an exhibit, or taken as an exhibit of its
own that says from which mail it came.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.evidence.preview import telling
from app.evidence.preview.content import Content
from app.evidence.texts.letters import Attached, Letter, warnings_at
from app.kernel.clock import local_minute
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.evidence.shown.finding import Folded
from ui.evidence.shown.found_line import FoundLine
from ui.evidence.shown.masked import GrowingText
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import layout, theme

_MOST_ROWS = 100


class LetterView(Shown):
    """See the module. `opened(Attached, bytes)` and `taken(Attached, bytes)` fire when an attachment was asked for and
    has come out of the mail.
    """

    opened = Signal(object, bytes)
    taken = Signal(object, bytes)

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.letter: Letter | None = None
        self.may_take = True
        self.edit = GrowingText(self.tr("Text of the mail"))
        self._folded: Folded | None = None
        self._places: list[tuple[int, int]] = []
        self.finder = FoundLine(self._find, self._go, self.edit.setFocus)
        self.subject = layout.text_label("", "lead", wrap=True, selectable=True)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self.odd = layout.text_label("", "", wrap=True)
        self._alarm = QFrame()
        theme.surface(self._alarm, "soon")
        self._note = layout.text_label("", "small", wrap=True)
        self._attached = QVBoxLayout()
        self._attached.setContentsMargins(0, 0, 0, 0)
        self._attached.setSpacing(theme.space(1))
        self._count = layout.text_label("", "strong")
        self.there = layout.button("", self._to_attached, kind="quiet", icon="attach")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._foot = self._lay_foot()
        page = layout.column(self._head(), self.edit, self._foot, 1, gap=1)
        page.setSpacing(0)
        self.area = layout.scrolled(layout.holder(page))
        self.edit.moved.connect(self._follow)
        box.addWidget(self.finder.bar)
        box.addWidget(self.area, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.letter = None
        self._folded = None
        self.edit.clear()
        self.subject.setText("")
        for name in self._lines:
            self._tell(name, "")
        self._alarm.hide()
        self._foot.hide()
        self.there.hide()
        self._note.setText("")

    def load(self, content: Content) -> None:
        """Read the mail."""
        previewer = self.renderer.previewer

        def read() -> tuple[Letter, Folded]:
            letter = telling.letter(previewer, content)
            return letter, Folded.of(letter.text)

        self.ask(read, lambda found: self.show_letter(*found))

    def show_letter(self, letter: Letter, folded: Folded) -> None:
        """Show a mail that was read."""
        self.letter, self._folded = letter, folded
        self.subject.setText(letter.subject or self.tr("(no subject)"))
        sender = (
            f"{letter.sender} <{letter.address}>"
            if letter.sender and letter.address
            else letter.sender or letter.address
        )
        self._tell("from", sender)
        self._tell("to", _people(letter.to))
        self._tell("copied", _people(letter.copied))
        self._tell("reply", letter.reply_to if "reply_elsewhere" in letter.warnings else "")
        told = letter.sent_as_told
        self._tell("sent", f"{local_minute(letter.sent)}   ({told})" if letter.sent is not None else told)
        odd = [
            self.context.words.label("letter_warning", code) for code in warnings_at(letter, self.context.clock.now())
        ]
        self.odd.setText("\n".join(odd))
        self.area.verticalScrollBar().setValue(0)
        self._alarm.setVisible(bool(odd))
        self._note.setText(self.tr("Shown as plain words: the mail is a web page.") if letter.from_html else "")
        self._note.setVisible(letter.from_html)
        self.edit.setPlainText(letter.text or self.tr("(no text)"))
        self._show_attached(letter)
        self.finder.renew()
        self.looked.emit()

    def take_focus(self) -> None:
        """Into the text."""
        self.edit.setFocus()

    def keys(self) -> list[Key]:
        """Find."""
        return [Key("Ctrl+F", self.tr("Find in this exhibit"), self.finder.bar.begin)]

    # ------------------------------------------------------------------ inside

    def _head(self) -> QFrame:
        names = {
            "from": self.tr("From"),
            "to": self.tr("To"),
            "copied": self.tr("Copy to"),
            "reply": self.tr("Replies to"),
            "sent": self.tr("Sent"),
        }
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1) // 2)
        grid.setColumnStretch(1, 1)
        for row, (key, name) in enumerate(names.items()):
            title = layout.text_label(name, "muted")
            value = layout.text_label("", "", wrap=True, selectable=True)
            value.setAccessibleName(name)
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self._lines[key] = (title, value)
        lines = QWidget()
        lines.setLayout(grid)
        inner = layout.row(self.odd)
        inner.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        self._alarm.setLayout(inner)
        top = layout.row(self.subject, self.there)
        top.setStretch(0, 1)
        box = layout.column(top, lines, self._alarm, self._note, gap=2)
        box.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        head = QFrame()
        theme.surface(head, "top")
        head.setLayout(box)
        return head

    def _lay_foot(self) -> QFrame:
        box = layout.column(self._count, layout.holder(self._attached), gap=1)
        box.setContentsMargins(theme.space(4), theme.space(2), theme.space(2), theme.space(2))
        foot = QFrame()
        theme.surface(foot, "bottom")
        foot.setLayout(box)
        return foot

    def _show_attached(self, letter: Letter) -> None:
        while (item := self._attached.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for one in letter.attached[:_MOST_ROWS]:
            self._attached.addWidget(self._row(one))
        many = len(letter.attached)
        self._count.setText(self.tr("%n attachment(s)", "", many))
        self.there.setText(self._count.text())
        self.there.setAccessibleName(self._count.text())
        self.there.setVisible(many > 0)
        self._foot.setVisible(many > 0)

    def _row(self, one: Attached) -> QWidget:
        icon = QLabel()
        icon.setPixmap(
            theme.picture(
                icon_of(one), "soon" if one.program else "accent", theme.WIDTH["icon_small"], self.devicePixelRatioF()
            )
        )
        name = layout.text_label(one.name, "", selectable=True)
        name.setToolTip(f"{one.name}\n{one.media_type}")
        about = layout.text_label(size_text(one.size), "small")
        look = layout.button(self.tr("Look"), lambda: self._fetch(one, self.opened.emit), kind="quiet", icon="eye")
        look.setAccessibleName(self.tr("Look at {0}").format(one.name))
        take = layout.button(
            self.tr("Take as an exhibit"), lambda: self._fetch(one, self.taken.emit), kind="quiet", icon="plus"
        )
        take.setAccessibleName(self.tr("Take {0} as an exhibit").format(one.name))
        layout.only_if(take, self.may_take and self.item_id is not None)
        line = layout.row(icon, name, about, 1, look, take, gap=2)
        return layout.holder(line)

    def _fetch(self, one: Attached, tell: Callable[[Attached, bytes], None]) -> None:
        content, previewer = self.content, self.renderer.previewer
        if content is None:
            return
        self.ask(lambda: telling.attachment(previewer, content, one.number), lambda found: tell(one, found[1]))

    def _tell(self, key: str, text: str) -> None:
        title, value = self._lines[key]
        value.setText(text)
        for label in (title, value):
            label.setVisible(bool(text))

    def _to_attached(self) -> None:
        self.area.verticalScrollBar().setValue(self._foot.y())

    def _follow(self, top: int) -> None:
        """Bring a place of the text into view that scrolls with the head."""
        self.area.ensureVisible(0, self.edit.y() + top, 0, theme.HEIGHT["bar"] * 2)

    def _find(self, words: str) -> int:
        self._places = self._folded.find(words) if self._folded is not None else []
        return len(self._places)

    def _go(self, place: int) -> None:
        self.edit.mark(self._places, place)


def icon_of(one: Attached) -> str:
    """A picture for an attachment, by what the mail says it is."""
    if one.program:
        return "warning"
    if one.letter:
        return "mail"
    return "image" if one.media_type.startswith("image/") else "attach"


def size_text(size: int) -> str:
    """A size for people."""
    if size < 1024:
        return f"{size} B"
    return f"{size / 1024:.0f} KB" if size < 1 << 20 else f"{size / (1 << 20):.1f} MB"


def _people(people: tuple[str, ...]) -> str:
    shown = "; ".join(people[:12])
    return f"{shown} … ({len(people)})" if len(people) > 12 else shown
