"""A receipt in the panel: what the engine proposes, to be confirmed, corrected or dismissed by a person.

Each value says where it was read: its button jumps there and the place is marked. Once confirmed, transactions of the
statements with the same total within three days are offered to be linked.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.evidence.recognition.page import Box
from app.evidence.recognition.receipts import Proposal
from app.evidence.views.receipts import Fitting, ReceiptPage
from app.kernel.errors import Refusal
from ui.evidence.side_field import SideField
from ui.shell.context import Context
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

Said = dict[str, str]


class ReceiptCard(QFrame):
    """`put(page)` shows it. `confirmed(said)`, `dismissed()`, `jump(Box)`, `linked(transaction id)`, `opened(item id)`
    say what is wanted.
    """

    confirmed = Signal(object)
    dismissed = Signal()
    jump = Signal(object)
    linked = Signal(object)
    went = Signal(object)

    def __init__(self, context: Context, *, may_change: bool) -> None:
        super().__init__()
        self._words = context.words
        self._may_change = may_change
        self._page: ReceiptPage | None = None
        self._places: dict[str, Box] = {}
        theme.surface(self, "sunken")
        self._icon = QLabel()
        self.title = layout.text_label("", "strong", wrap=True)
        self.fields: dict[str, SideField] = {}
        self.values: dict[str, TextField] = {}
        self._eyes: dict[str, QWidget] = {}
        rows = [
            self._field("merchant", self.tr("Merchant")),
            self._field("day", self.tr("Day")),
            self._field("total", self.tr("Total")),
        ]
        self.confirm = layout.button(self.tr("Confirm"), self._confirm, kind="primary", icon="check")
        self.dismiss = layout.button(self.tr("Not a receipt"), self.dismissed.emit, kind="quiet")
        self._fits_title = layout.text_label("", "small", wrap=True)
        self._fits = QVBoxLayout()
        self._fits.setSpacing(theme.space(1))
        self._fit_widgets: list[QWidget] = []
        head = layout.row(self._icon, self.title)
        head.setStretch(1, 1)
        box = layout.column(
            head, *rows, layout.row(self.confirm, self.dismiss, 1, gap=1), self._fits_title, self._fits, gap=1
        )
        side = theme.space(2)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)
        self.setVisible(False)

    def put(self, page: ReceiptPage | None) -> None:
        """Show what is known of the receipt on the page in view; what is being typed is left alone."""
        same = page is not None and self._page is not None and _place(page) == _place(self._page)
        before, self._page = self._page, page
        if page is None or page.dismissed:
            self.setVisible(False)
            return
        typing = same and any(value.hasFocus() for value in self.values.values())
        renewed = before is None or before.confirmed != page.confirmed
        if not typing or renewed:
            self._fill(page)
        self._tell(page)
        self._offer(page.fitting)
        self.setVisible(True)

    def refuse(self, refusals: Sequence[Refusal]) -> None:
        """Put refusals beside their fields."""
        for refusal in refusals:
            field = self.fields.get(refusal.field or "", self.fields["merchant"])
            field.refuse(self._words.told(refusal).line())

    # ------------------------------------------------------------------ inside

    def _field(self, name: str, label: str) -> QHBoxLayout:
        value = TextField(goes_on=False)
        value.returnPressed.connect(self._confirm)
        field = SideField(label, value)
        look = layout.tool(
            "eye", self.tr("Show where it stands: {0}").format(label), lambda: self._look(name), small=True
        )
        self.values[name], self.fields[name], self._eyes[name] = value, field, look
        value.setReadOnly(not self._may_change)
        row = layout.row(field, look, gap=1)
        row.setStretch(0, 1)
        return row

    def _fill(self, page: ReceiptPage) -> None:
        said = _said(page)
        for name, value in self.values.items():
            self.fields[name].forgive()
            value.put(said[name])
        proposed = page.proposed
        told = {} if proposed is None else {
            "merchant": proposed.merchant, "day": proposed.day, "total": proposed.total,
        }  # fmt: skip
        self._places = {name: one.box for name, one in told.items() if one is not None}
        for name, look in self._eyes.items():
            look.setVisible(name in self._places)
            one = told.get(name)
            if page.confirmed is None and isinstance(one, Proposal) and one.unsure:
                self.fields[name].note(self.tr("Not sure: please compare with the picture."))

    def _tell(self, page: ReceiptPage) -> None:
        done = page.confirmed is not None
        icon, ink = ("check-circle", "good") if done else ("help", "accent")
        self._icon.setPixmap(theme.picture(icon, ink, theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.title.setText(self.tr("Receipt, confirmed") if done else self.tr("A receipt? Please check"))
        self.confirm.setText(self.tr("Save") if done else self.tr("Confirm"))
        self.confirm.setVisible(self._may_change)
        self.dismiss.setVisible(self._may_change)

    def _offer(self, fitting: Sequence[Fitting]) -> None:
        for old in self._fit_widgets:
            self._fits.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._fit_widgets = [self._fit(one) for one in fitting]
        for widget in self._fit_widgets:
            self._fits.addWidget(widget)
        confirmed = self._page is not None and self._page.confirmed is not None
        self._fits_title.setVisible(confirmed)
        if fitting:
            self._fits_title.setText(self.tr("Transactions with this total, at most three days away"))
        else:
            self._fits_title.setText(self.tr("No transaction of the statements has this total near this day."))

    def _fit(self, one: Fitting) -> QWidget:
        day = one.on.isoformat() if one.on is not None else ""
        said = f"{day}  {one.amount.currency} {one.amount.grouped()}"
        label = layout.text_label(f"{said}\n{one.description}", "small", wrap=True)
        look = layout.tool("chevron-right", self.tr("Show the statement"), lambda: self.went.emit(one), small=True)
        if one.linked:
            mark: QWidget = layout.text_label(self.tr("Linked"), "good")
        else:
            link: QPushButton = layout.button(
                self.tr("Link"), lambda: self.linked.emit(one.id), kind="quiet", icon="link"
            )
            link.setAccessibleName(self.tr("Link the receipt to {0}").format(f"{said} {one.description}"))
            link.setEnabled(self._may_change)
            mark = link
        return layout.holder(layout.column(label, layout.row(mark, look, 1, gap=1), gap=1))

    def _confirm(self) -> None:
        if self._page is None or not self._may_change or any(value.composing for value in self.values.values()):
            return
        for field in self.fields.values():
            field.forgive()
        self.confirmed.emit({name: value.text() for name, value in self.values.items()})

    def _look(self, name: str) -> None:
        if name in self._places:
            self.jump.emit(self._places[name])


def _place(page: ReceiptPage) -> tuple[object, int]:
    return page.item_id, page.page


def _said(page: ReceiptPage) -> Said:
    known = page.confirmed
    if known is not None:
        total = "" if known.total is None else str(known.total)
        return {"merchant": known.merchant, "day": known.day.isoformat() if known.day else "", "total": total}
    proposed = page.proposed
    if proposed is None:
        return {"merchant": "", "day": "", "total": ""}
    return {
        "merchant": proposed.merchant.value if proposed.merchant else "",
        "day": proposed.day.value if proposed.day else "",
        "total": proposed.total.value if proposed.total else "",
    }
