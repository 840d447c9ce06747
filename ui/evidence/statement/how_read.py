"""How a statement was read (如何读取): which layout and why, which column means what, and what was counted.

Everything that was assumed is said here, before anything is taken over and at any time later.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.evidence.statements.lines import How, Statement
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.widgets import layout, theme

_SHOWN_ROWS = 5


class HowRead(QFrame):
    """`put(statement)`."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        theme.surface(self, "sunken")
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        side = theme.space(3)
        self._grid.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("How the statement was read"))
        theme.surface(area, "sunken")
        theme.surface(self._inner, "sunken")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)
        self.said: list[tuple[str, str]] = []

    def put(self, statement: Statement) -> None:
        """Tell how it was read."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Out of sight at once: it would be drawn under the new words until the event loop comes round.
                widget.hide()
                widget.deleteLater()
        self.said = [(name, text) for name, text in self._told(statement) if text]
        for row, (name, text) in enumerate(self.said):
            label = layout.text_label(name, "label")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            value = layout.text_label(text, wrap=True, selectable=True)
            value.setAccessibleName(f"{name}: {text}")
            self._grid.addWidget(value, row, 1)
        self._grid.setRowStretch(len(self.said), 1)
        self.setFixedHeight(min(_SHOWN_ROWS, len(self.said) + 1) * theme.HEIGHT["strip"])

    # ------------------------------------------------------------------ inside

    def _told(self, statement: Statement) -> list[tuple[str, str]]:
        told = [(self.tr("Layout"), self._layout(statement))]
        for how in statement.how:
            told.append((self.tr("Columns"), self._columns(how)))
            told.append((self.tr("Signs"), begun(self._words.label("statement_sign", how.sign))))
        return [
            *told,
            (self.tr("Period"), _joined(statement.period_from, statement.period_to, " – ")),
            (self.tr("Account"), self._account(statement)),
            (self.tr("Transactions"), self._count(statement)),
            (self.tr("Sums"), self._sums(statement)),
            (self.tr("Assumed"), self._assumed(statement)),
        ]

    def _layout(self, statement: Statement) -> str:
        name = statement.title or self._words.label("statement_profile", statement.profile)
        parts = [begun(name)]
        for how in statement.how[:1]:
            if statement.profile == "by_hand":
                parts.append(self.tr("columns mapped by hand, for this file only"))
            elif statement.profile == "generic":
                parts.append(self.tr("no described layout fits; common headers found: {0}").format(_list(how.headers)))
            else:
                parts.append(self.tr("recognised by the headers {0}").format(_list(how.headers)))
            if how.words:
                parts.append(self.tr("and by the words {0}").format(_list(how.words)))
            if how.row:
                where = self.tr("page {0}, row {1}") if how.sheet.isdecimal() else self.tr("{0} row {1}")
                parts.append(self.tr("header in {0}").format(where.format(how.sheet, how.row).strip()))
        if not statement.how:
            parts.append(self.tr("the format itself says what its fields mean"))
        return "  ·  ".join(parts)

    def _columns(self, how: How) -> str:
        roles = self._words.labels("statement_role")
        return "  ·  ".join(f"{roles.get(role, role)} ← {head}" for role, head in how.columns)

    def _account(self, statement: Statement) -> str:
        issuer = self._words.label("statement_issuer", statement.issuer) if statement.issuer else ""
        return "  ·  ".join(part for part in (issuer, statement.account_hint, statement.currency) if part)

    def _count(self, statement: Statement) -> str:
        read = self.tr("%n read", "", len(statement.lines))
        faults = self.tr("%n row(s) not understood", "", len(statement.faults)) if statement.faults else ""
        announced = ""
        if statement.announced is not None:
            same = statement.announced == len(statement.lines)
            text = (
                self.tr("the file announces as many")
                if same
                else self.tr("the file announces %n", "", statement.announced)
            )
            announced = text
        return "  ·  ".join(part for part in (read, announced, faults) if part)

    def _sums(self, statement: Statement) -> str:
        parts = []
        for spent, back in statement.totals().values():
            told = self.tr("{0} out {1}, in {2}, together {3}")
            parts.append(told.format(spent.currency, spent.grouped(), back.grouped(), (spent - back).grouped()))
        neutral: dict[str, Money] = {}
        for line in statement.lines:
            if line.neutral:
                code = line.amount.currency
                neutral[code] = neutral.get(code, Money(0, code)) + line.amount
        parts += [
            self.tr("{0} {1} between own accounts, in no sum").format(code, amount.grouped())
            for code, amount in neutral.items()
        ]
        return "  ·  ".join(parts)

    def _assumed(self, statement: Statement) -> str:
        return "  ·  ".join(begun(self._words.label("statement_note", note)) for note in statement.notes)


def _joined(one: object, other: object, by: str) -> str:
    return "" if one is None or other is None else f"{one}{by}{other}"


def _list(texts: tuple[str, ...]) -> str:
    return "、".join(texts[:8]) + ("…" if len(texts) > 8 else "")
