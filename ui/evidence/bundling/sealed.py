"""The sealed lists of a case, what came since, and the field and button that seal another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.evidence.desk import ListCheck
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from reports.custody_sheet import list_words
from ui.evidence.side_field import SideField
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class SealedBox(QFrame):
    """`asked(why)` fires when somebody seals."""

    asked = Signal(str)

    def __init__(self, words: Wording, *, may_seal: bool) -> None:
        super().__init__()
        self._words = words
        theme.surface(self, "card")
        self.what = layout.text_label("", "small", wrap=True)
        self.why = TextField()
        self.why.setMaxLength(200)
        self.why.returnPressed.connect(self._ask)
        self.field = SideField(self.tr("Why is the list sealed?"), self.why)
        self.button = layout.button(self.tr("Seal the list"), self._ask, icon="lock")
        self._lists = QVBoxLayout()
        self._lists.setSpacing(theme.space(1))
        line = layout.row(self.field, self.button)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignBottom)
        line.setStretch(0, 1)
        box = layout.column(layout.heading(self.tr("Sealed lists")), self.what, line, self._lists, gap=1)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)
        for widget in (self.field, self.button):
            layout.only_if(widget, may_seal)

    def put(self, lists: Sequence[ListCheck], exhibits: int) -> None:
        """Show the lists there are, the newest first, and say what the next one takes in."""
        told = self.tr("All %n exhibit(s) with SHA-256 and SM3, withdrawn ones too. Nothing is locked.", "", exhibits)
        self.what.setText(told)
        self.button.setEnabled(exhibits > 0)
        while (item := self._lists.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for one in reversed(lists):
            values = {"seq": one.seq, "at": local_minute(one.sealed_at), "who": one.sealed_by, "count": one.exhibits}
            words = list_words(one, self._words)
            line = self._words.text("evidence.list.line", **values, words=words)
            label = layout.text_label(line, "small" if one.holds else "danger", wrap=True, selectable=True)
            label.setToolTip(f"SHA-256 {one.sha256}\nSM3 {one.sm3}")
            self._lists.addWidget(label)

    def refuse(self, sentence: str) -> None:
        """Say beside the field what is wrong."""
        self.field.refuse(sentence)

    def sealed(self) -> None:
        """A list was sealed: the field is empty for the next."""
        self.why.put("")
        self.field.forgive()

    def _ask(self) -> None:
        self.field.forgive()
        self.why.flush()
        self.asked.emit(self.why.text())
