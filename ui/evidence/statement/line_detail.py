"""Below the table: what belongs to the line under the cursor, with what and why, and the exhibits that prove it.

A proposal is a question with its reasons; Y confirms it and N rules it out, and both can be changed here later.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from app.evidence.matching import implied_rate
from app.evidence.views import ProofRow
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.evidence.statement.line import Line
from ui.evidence.statement.line_marks import LineMarks, Tie, is_paired
from ui.widgets import layout, theme

_MOST = 4


class LineDetail(QFrame):
    """`put(line, marks, may_mark)`; hidden while there is nothing to say.

    `decided(match, stands)`, `opened(item id, page)`, `removed(proof id)` fire when somebody presses.
    """

    decided = Signal(object, bool)
    opened = Signal(object, int)
    removed = Signal(object)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        theme.surface(self, "sunken")
        self._grid = QGridLayout(self)
        side = theme.space(3)
        self._grid.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setColumnStretch(0, 1)
        self._shown: object = None
        self._rows = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVisible(False)

    def put(self, line: Line | None, marks: LineMarks, *, may_mark: bool) -> None:
        """Say what is known of a line."""
        ties = list(marks.ties.get(line.id, ())) if line is not None and line.id is not None else []
        proofs = marks.proofs.get(line.id, []) if line is not None and line.id is not None else []
        rate = _rate(line)
        told = (line.id if line is not None else None, tuple(ties), tuple(proofs), rate, may_mark)
        if told == self._shown:
            return
        self._shown = told
        self._clear()
        self.setVisible(bool(ties or proofs or rate))
        if rate:
            self._row(layout.text_label(rate, "small"))
        for tie in ties[:_MOST]:
            self._tie(tie, may_mark)
        for proof in proofs[:_MOST]:
            self._proof(proof, may_mark)
        more = max(0, len(ties) - _MOST) + max(0, len(proofs) - _MOST)
        if more:
            self._row(layout.text_label(self.tr("and %n more", "", more), "hint"))

    def told(self, tie: Tie) -> str:
        """A link in a sentence: what it is and with which line."""
        other = tie.other
        parts = [
            self._words.label("transaction_link", tie.match.kind.value),
            self.tr("exhibit {0}, line {1}").format(other.seq, other.place),
            (other.traded_on or other.posted_on or "").__str__(),
            f"{other.amount.currency} {other.amount.grouped()}",
            other.merchant or other.description,
        ]
        return "  ·  ".join(begun(part) if number == 0 else part for number, part in enumerate(parts) if part)

    def why(self, tie: Tie) -> str:
        """The reasons of a link, or who decided it."""
        if tie.stands is not None:
            told = self.tr("confirmed by {0}") if tie.stands else self.tr("ruled out by {0}")
            return told.format(tie.decided_by)
        return "  ·  ".join(self._words.text(f"match.{one.code}", value=one.value) for one in tie.match.reasons)

    # ------------------------------------------------------------------ inside

    def _tie(self, tie: Tie, may_mark: bool) -> None:
        what = layout.text_label(self.told(tie), "strong" if tie.stands is None else "")
        why = layout.text_label(self.why(tie), "small", wrap=True)
        what.setMinimumWidth(1)
        for told in (what, why):
            told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        buttons: list[QWidget] = []
        if may_mark and tie.stands is not True:
            yes = layout.button(
                self.tr("Belongs together (Y)"), lambda: self.decided.emit(tie.match, True), icon="check"
            )
            yes.setToolTip(self.tr("Sums then count it once or take it off") if is_paired(tie) else "")
            buttons.append(yes)
        if may_mark and tie.stands is not False:
            buttons.append(
                layout.button(
                    self.tr("No (N)"), lambda: self.decided.emit(tie.match, False), kind="quiet", icon="cross"
                )
            )
        self._row(layout.holder(layout.column(what, why, gap=0)), *buttons)

    def _proof(self, proof: ProofRow, may_mark: bool) -> None:
        text = self.tr("Exhibit {0}: {1}").format(proof.exhibit, proof.label)
        if proof.pages:
            text = self.tr("{0}, page {1}").format(text, proof.pages)
        if not proof.holds:
            text = self.tr("{0} (replaced since)").format(text)
        label = layout.text_label("  ·  ".join(part for part in (text, proof.note) if part))
        label.setMinimumWidth(1)
        go = layout.button(
            self.tr("Show"), lambda: self.opened.emit(proof.item_id, proof.page), kind="quiet", icon="attach"
        )
        go.setAccessibleName(self.tr("Show {0}").format(text))
        buttons: list[QWidget] = [go]
        if may_mark:
            away = layout.tool("trash", self.tr("Take {0} away").format(text), lambda: self.removed.emit(proof.id))
            buttons.append(away)
        self._row(label, *buttons)

    def _row(self, *widgets: QWidget) -> None:
        at, self._rows = self._rows, self._rows + 1
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, at, column)

    def _clear(self) -> None:
        self._rows = 0
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _rate(line: Line | None) -> str:
    """Original and booked amount with the rate between them; empty for a line in one currency."""
    if line is None or line.original is None:
        return ""
    rate = implied_rate(line.amount, line.original)
    pair = f"{line.original.currency} {line.original.grouped()} → {line.amount.currency} {line.amount.grouped()}"
    return pair if rate is None else f"{pair}   ({rate:f})"
