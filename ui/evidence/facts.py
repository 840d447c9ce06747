"""What is known of an exhibit beyond what people say: kind, size, who took it, fingerprints, whether they still fit."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.evidence.views import ItemRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.widgets import layout
from ui.widgets.chips import Chip


class FactsBox(QWidget):
    """Shows an item; `verify_asked` fires when its bytes are to be compared with its fingerprints."""

    verify_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._fingerprints = ""
        self._state = Chip("")
        self._facts = layout.text_label("", "label", wrap=True, selectable=True)
        self._hashes = layout.text_label("", "small", wrap=True, selectable=True)
        self.copy = layout.button(self.tr("Copy fingerprints"), self._copy, kind="quiet", icon="attach")
        self.verify = layout.button(self.tr("Verify"), self.verify_asked.emit, kind="quiet", icon="shield")
        self.setLayout(
            layout.column(
                layout.row(layout.heading(self.tr("Integrity")), 1, self.verify),
                layout.row(self._state, 1),
                self._facts,
                self._hashes,
                layout.row(self.copy, 1),
            )
        )

    def put(self, row: ItemRow) -> None:
        """Show an item."""
        if row.intact is None or row.checked_at is None:
            self._state.put(self.tr("Not verified since received"), "", "shield")
        elif row.intact:
            self._state.put(self.tr("As received, {0}").format(local_minute(row.checked_at)), "good", "check-circle")
        else:
            self._state.put(self.tr("Not as received"), "danger", "overdue")
        pages = self.tr("%n page(s)", "", row.pages) if row.pages else ""
        kind = self._words.label("evidence_kind", row.kind)
        facts = " · ".join(part for part in (kind, pages, _bytes(row.size)) if part)
        received = self.tr("Received {0} by {1}").format(local_minute(row.received_at), row.received_by)
        if row.came_by:
            received = f"{received} · {self._words.label('came_by', row.came_by)}"
        self._facts.setText("\n".join([_breakable(row.file_name), facts, received]))
        self._hashes.setText(f"SHA-256\n{_grouped(row.sha256)}\nSM3\n{_grouped(row.sm3)}")
        self._fingerprints = f"SHA-256 {row.sha256}\nSM3 {row.sm3}"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._fingerprints)


def _bytes(size: int) -> str:
    if size < 1024:
        return f"{size} B"
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / (1024 * 1024):.1f} MB"


def _grouped(digest: str) -> str:
    # Groups of eight can be compared by eye and break over lines.
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def _breakable(name: str) -> str:
    # A long name without a space would push the panel wide.
    return "\u200b".join(name)
