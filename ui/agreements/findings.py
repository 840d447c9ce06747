"""What the clarity and legality checks say, one line each; pressing a line goes to the field or clause it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.terms.findings import Finding, Severity
from ui.widgets import theme

ICONS = {Severity.BLOCK: ("overdue", "danger"), Severity.WARNING: ("flag", "soon"), Severity.NOTE: ("info", "accent")}


class FindingsList(QListWidget):
    """`chosen(field)` fires with the field or clause of the pressed line; `blocking` counts what stands in the way."""

    chosen = Signal(str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.blocking = 0
        self.setAccessibleName(self.tr("What the checks say"))
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def put(self, findings: Sequence[Finding], refusals: Sequence[Refusal] = ()) -> None:
        """Show what was found, blocking things first.

        Alike lines that differ by number only are told once with a count.
        """
        self.clear()
        ranked = sorted(findings, key=lambda finding: list(Severity).index(finding.severity))
        self.blocking = len(refusals) + sum(finding.severity is Severity.BLOCK for finding in findings)
        for refusal in refusals:
            self._line(refusal, Severity.BLOCK, 1)
        kept: dict[tuple[str, str], tuple[Finding, int]] = {}
        for finding in ranked:
            about = (
                (finding.field or "").rsplit(".", 1)[-1] if finding.code.endswith("unclear") else finding.field or ""
            )
            first, count = kept.get((finding.code, about), (finding, 0))
            kept[(finding.code, about)] = (first, count + 1)
        for finding, count in kept.values():
            self._line(finding.refusal(), finding.severity, count)
        if not self.count():
            item = QListWidgetItem(theme.icon("check-circle", "good"), self.tr("Clear and lawful: nothing to mend."))
            self.addItem(item)

    def _line(self, refusal: Refusal, severity: Severity, count: int) -> None:
        told = self._words.told(refusal)
        icon, tone = ICONS[severity]
        more = "  " + self.tr("(and {0} more like it)").format(count - 1) if count > 1 else ""
        item = QListWidgetItem(theme.icon(icon, tone), f"{told.sentence}{more}\n{told.remedy}".strip())
        item.setData(Qt.ItemDataRole.UserRole, refusal.field or "")
        self.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        field = item.data(Qt.ItemDataRole.UserRole)
        if field:
            self.chosen.emit(str(field))
