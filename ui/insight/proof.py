"""How often warnings were right: a small table per kind and one per factor, over the last year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtWidgets import QGridLayout, QWidget

from app.insight import views
from app.insight.views import FactorProved, Precision
from app.store.session import DeskSession
from ui.insight.words import share
from ui.shell.page import Page
from ui.widgets import layout, theme

_SPAN = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Proved:
    """What the part shows."""

    kinds: Sequence[Precision]
    factors: Sequence[FactorProved]


def read(session: DeskSession) -> Proved:
    """Read the figures of the last year."""
    since = session.today - _SPAN
    return Proved(views.precision(session, since), views.precision_of_factors(session, since))


class ProofPart(QWidget):
    """See the module; `put` shows figures."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.kinds = QGridLayout()
        self.factors = QGridLayout()
        note = layout.note(
            self.tr(
                "The warnings of the last year that were answered. Precision is the share that was real of those that "
                "were clearly real or a false alarm. Points and thresholds are rules that the bank may change."
            )
        )
        kinds = layout.card(_holding(self.kinds), title=self.tr("By kind"))
        self.reasons = layout.card(_holding(self.factors), title=self.tr("By reason"))
        inner = layout.holder(layout.column(note, kinds, self.reasons, 1, gap=3))
        whole = layout.column(layout.scrolled(inner))
        self.setLayout(whole)

    def put(self, proved: Proved) -> None:
        """Show figures."""
        words = self.page.words
        head = ["", self.tr("Raised"), self.tr("Answered"), self.tr("Real"), self.tr("False alarms"), self.tr("Share")]
        _fill(
            self.kinds,
            head,
            [
                (
                    words.label("warning_kind", one.kind.value),
                    str(one.raised),
                    *_figures(one.answered, one.real, one.false_alarms, one.share),
                )
                for one in proved.kinds
            ],
        )
        _fill(
            self.factors,
            [head[0], *head[2:]],
            [
                (
                    words.label("warning_factor", one.key),
                    *_figures(one.answered, one.real, one.false_alarms, one.share),
                )
                for one in proved.factors
            ],
        )
        self.reasons.setVisible(bool(proved.factors))


def _holding(grid: QGridLayout) -> QWidget:
    widget = QWidget()
    grid.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(grid)
    return widget


def _figures(answered: int, real: int, false_alarms: int, right: float | None) -> tuple[str, ...]:
    return str(answered), str(real), str(false_alarms), share(right)


def _fill(grid: QGridLayout, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    grid.setHorizontalSpacing(theme.space(5))
    for across, title in enumerate(head):
        grid.addWidget(layout.text_label(title, "label"), 0, across)
    for down, row in enumerate(rows, 1):
        for across, text in enumerate(row):
            label = layout.text_label(text, "money" if across else "")
            label.setAccessibleName(f"{row[0]} {head[across]} {text}".strip())
            grid.addWidget(label, down, across)
    grid.setColumnStretch(len(head), 1)
