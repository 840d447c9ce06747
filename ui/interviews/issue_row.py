"""One line of the issue table: what is in dispute, what each side says, who admits what, how much."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from app.interviews.desk import IssueData
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.interviews.growing import grow
from ui.interviews.seen import IssueLine
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.number_fields import MoneyField
from ui.widgets.settle import Settle
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

PARTS = ("title", "customer_claim", "bank_position", "admitted_by", "amount")


class IssueRow(QObject):
    """The controls of a line; `noted(part, text)` is called for each keystroke, `removed()` by the cross."""

    def __init__(
        self,
        parent: QWidget,
        words: Wording,
        noted: Callable[[IssueRow, str, str], None],
        removed: Callable[[IssueRow], None],
    ) -> None:
        super().__init__(parent)
        self.id: UUID | None = None
        self.dirty: set[str] = set()
        self.sending: set[str] = set()
        self._noted = noted
        self.number = layout.text_label("", "small")
        self.number.setFixedHeight(theme.HEIGHT["control"])  # level with the first line of the fields beside it
        self.title = TextField(placeholder=self.tr("Next issue…"))
        self.claim = TextArea(lines=1)
        self.bank = TextArea(lines=1)
        self.admitted = Choice({"": "—", **words.labels("admitted_by")}, empty="—")
        self.admitted.setMinimumWidth(theme.WIDTH["label"])
        self.admitted.setMaximumWidth(theme.WIDTH["label"])
        self.amount = MoneyField()
        self.amount.setFixedWidth(theme.WIDTH["label"])
        self.cross: QToolButton = layout.tool("cross", "", lambda: removed(self), small=True)
        self.title.settled.connect(lambda text: self._typed("title", text))
        self.claim.settled.connect(lambda text: self._typed("customer_claim", text))
        self.bank.settled.connect(lambda text: self._typed("bank_position", text))
        for area in (self.claim, self.bank):
            grow(area, 1, 6)
        self.admitted.chosen.connect(lambda key: self._typed("admitted_by", key))
        self.amount.settled.connect(lambda text: self._typed("amount", text))
        self.name(None)

    def widgets(self) -> list[QWidget]:
        """Return the controls in the order of the table's columns."""
        return [self.number, self.title, self.claim, self.bank, self.admitted, self.amount, self.cross]

    def name(self, seq: int | None) -> None:
        """Number the line; None is the one that is still to come."""
        told = str(seq) if seq is not None else "+"
        self.number.setText(told)
        said = self.tr("Issue {0}").format(told)
        for widget, what in (
            (self.title, self.tr("in dispute")),
            (self.claim, self.tr("the customer claims")),
            (self.bank, self.tr("the bank says")),
            (self.admitted, self.tr("admitted")),
            (self.amount, self.tr("amount")),
        ):
            widget.setAccessibleName(f"{said}: {what}")
        self.cross.setAccessibleName(self.tr("Remove issue {0}").format(told))
        self.cross.setToolTip(self.cross.accessibleName())
        self.cross.setVisible(seq is not None)

    def put(self, line: IssueLine) -> None:
        """Show a stored line; parts that are being typed stay."""
        self.id = line.id
        self.name(line.seq)
        shown = {
            "title": line.title,
            "customer_claim": line.customer_claim,
            "bank_position": line.bank_position,
            "amount": "" if line.amount is None else line.amount.grouped(),
        }
        for part, text in shown.items():
            widget = self.control(part)
            if part not in self.dirty | self.sending and not self._unsettled(widget):
                widget.put(text)
        if "admitted_by" not in self.dirty | self.sending:
            self.admitted.put(line.admitted_by)

    def control(self, part: str) -> TextField | TextArea:
        """Return the text control of a part."""
        found: dict[str, TextField | TextArea] = {
            "title": self.title,
            "customer_claim": self.claim,
            "bank_position": self.bank,
            "amount": self.amount,
        }
        return found[part]

    def data(self) -> IssueData:
        """Return what was typed since the line was saved; a new line gives all of it."""
        parts = set(PARTS) if self.id is None else self.dirty
        texts = {part: self.control(part).text() for part in parts if part != "admitted_by"}
        admitted = self.admitted.value_key() if "admitted_by" in parts else None
        return IssueData(**texts, admitted_by=admitted)

    def begun(self) -> bool:
        """Whether there is a title, without which a new line is not kept."""
        return bool(self.title.text().strip())

    def flush(self) -> None:
        """Report unreported typing."""
        for part in ("title", "customer_claim", "bank_position", "amount"):
            self.control(part).flush()

    def has_focus(self) -> bool:
        """Whether the cursor is in this line."""
        focus = QApplication.focusWidget()
        return focus is not None and any(focus is one or one.isAncestorOf(focus) for one in self.widgets())

    def mark(self, refusal: Refusal | None, words: Wording) -> str:
        """Mark the part that a refusal means, or none; returns the sentence."""
        for part in ("title", "customer_claim", "bank_position", "amount"):
            theme.state(self.control(part), "error" if refusal is not None and refusal.field == part else "")
        return "" if refusal is None else words.told(refusal).line()

    def _typed(self, part: str, text: str) -> None:
        self.dirty.add(part)
        self._noted(self, part, text)

    @staticmethod
    def _unsettled(widget: QWidget) -> bool:
        settle = widget.findChild(Settle)
        return isinstance(settle, Settle) and (settle.dirty or settle.composition.active)
