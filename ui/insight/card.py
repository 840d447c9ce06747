"""The score of a case on its overview: how high it is, every reason with its points, what hints there are.

Hints say that the same phone, address or text stands in other customers' cases: something to ask about, never a
reproach and never a block, so they stand apart from the score and carry no points.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.cases.views import CaseOverview
from app.insight.hints import Hint
from app.insight.views import WarningRow
from ui.cases import shelf
from ui.cases.cards.base import Card
from ui.insight import words as said
from ui.insight.factors import FactorList
from ui.insight.risk import Risk, read
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip


class RiskCard(Card):
    """See the module; it reads what it shows by a query of its own, so that the other cards do not wait for it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.level = Chip("")
        self.name(self.tr("Attention"), self.level)
        self.factors = FactorList()
        self.nothing = layout.note(self.tr("Nothing about this case stands out."))
        self.warned = shelf.Shelf()
        self.hints = shelf.Shelf()
        for widget in (self.factors, self.nothing, self.warned, self.hints):
            self.add(widget)
        self.setVisible(False)

    def show_case(self, overview: CaseOverview) -> None:
        """Read what is to be shown."""
        case_id = overview.header.case_id
        self.page.jobs.query(self.page, lambda s: read(s, case_id), self.put_risk, latest="risk")

    def put_risk(self, risk: Risk | None) -> None:
        """Show score, warnings and hints; nothing for a case that is no longer here."""
        self.setVisible(risk is not None)
        if risk is None:
            return
        words = self.page.words
        look = said.level_look(risk.score.level, words, risk.score.points)
        self.level.put(look.text, look.tone, look.icon)
        self.factors.put(risk.score.factors, words)
        self.nothing.setVisible(not risk.score.factors)
        self.warned.put(risk.warnings, lambda: [self._warning(row) for row in risk.warnings])
        self.hints.put(risk.hints, lambda: [self._hint(one) for one in risk.hints])

    def _warning(self, row: WarningRow) -> QWidget:
        if row.answered_at is None:
            told = said.turn(row, self.page.words)
            text = self.tr("A warning waits: {0}").format(told)
        else:
            proved = self.page.words.label("warning_outcome", row.outcome.value) if row.outcome is not None else ""
            text = self.tr("Warned {0}: {1}").format(f"{row.raised_at:%Y-%m-%d}", proved)
        return shelf.link(text, lambda: self.page.navigator.go("warnings", warning_id=row.id), icon="bell")

    def _hint(self, hint: Hint) -> QWidget:
        told = self.page.words.text(
            f"hint.{hint.kind.value}", people=hint.customers, cases=len(hint.numbers), numbers=list(hint.shown)
        )
        line = layout.row(
            shelf.picture("info", "ink_soft", self), layout.text_label(told, "muted", wrap=True, selectable=True)
        )
        line.setStretch(1, 1)
        return layout.holder(line)
