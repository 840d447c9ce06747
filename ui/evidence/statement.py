"""A statement (账单) in the middle of the page: looked at, read into the case by one key, then ticked and added up.

Before anything is written the panel says which layout was recognised, what was assumed, what the lines come to and
which rows were not understood and why. Afterwards the same table ticks: every tick shows and counts at once and is
written behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.statements.lines import Statement
from app.evidence.views import FaultRow, StatementRow, TransactionRow
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.evidence.faults import FaultTable
from ui.evidence.line import Line
from ui.evidence.line_table import LineTable
from ui.evidence.lines import LineModel
from ui.evidence.sorry import Sorry
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

_COMMON = frozenset({"generic", "ofx"})


class StatementPanel(QWidget):
    """`look(statement)` shows a file not yet read, `put(statement, rows)` one that was.

    `read_asked` fires when the lines are to be read into the case; `ticked(lines, disputed)` when somebody ticks.
    """

    read_asked = Signal()
    ticked = Signal(list, bool)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._looking = False
        self.model = LineModel(words)
        self.model.ticked.connect(self.ticked)
        self.model.totals_changed.connect(self._add_up)
        self.table = LineTable(self.model)
        self.faults = FaultTable(words)
        self.sorry = Sorry()
        self._title = layout.text_label("", "strong")
        self._about = layout.text_label("", "label", wrap=True)
        self._notes = layout.text_label("", "hint", wrap=True)
        self.read = layout.button(self.tr("Read into the case"), self.read_asked.emit, kind="primary", icon="download")
        self.more = layout.button("", self._show_faults, kind="quiet", icon="warning")
        self.more.setCheckable(True)
        self.filter = TextField(placeholder=self.tr("Filter: words, amount, day"), goes_on=False)
        self.filter.setMinimumWidth(theme.WIDTH["number"] + theme.WIDTH["label"] // 2)
        self.filter.setAccessibleName(self.tr("Filter transactions"))
        self.filter.textChanged.connect(self._narrow)
        self.only = layout.button(self.tr("Only disputed"), self._narrow, kind="chip")
        self.only.setCheckable(True)
        self._count = layout.text_label("", "label")
        self._sum = layout.text_label("", "money")
        self._hint = layout.text_label("", "small")
        self._stack = QStackedWidget()
        self._stack.addWidget(layout.holder(self._lay_out()))
        self._stack.addWidget(self.sorry)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

    # ------------------------------------------------------------------ what the page calls

    def wait(self) -> None:
        """Show nothing while a statement is being read."""
        self._stack.setCurrentIndex(0)
        self.model.put((), may_tick=False)
        self._about_it("", "", ())
        self.read.setVisible(False)
        self._show_fault_rows(())

    def look(self, statement: Statement) -> None:
        """Show a file before it is read into the case."""
        self._stack.setCurrentIndex(0)
        self._looking = True
        self.only.setChecked(False)
        lines = [Line.of_file(place, line) for place, line in enumerate(statement.lines, 1)]
        self.model.put(lines, may_tick=False)
        faults = [FaultRow(row.line_no, row.sheet, row.place, row.reason, row.text) for row in statement.faults]
        self._about_it(self._named(statement), self._told(statement), statement.notes)
        self.read.setText(self.tr("Read %n transaction(s) into the case", "", len(lines)))
        self.read.setVisible(True)
        self._show_fault_rows(faults, opened=bool(faults))
        self._add_up()

    def put(self, statement: StatementRow, rows: Sequence[TransactionRow], *, may_tick: bool) -> None:
        """Show a statement that was read; the same one again keeps the place."""
        self._stack.setCurrentIndex(0)
        lines = [Line.of_row(row) for row in rows]
        self._looking = False
        if not (self.model.may_tick == may_tick and self.model.renew(lines)):
            self.model.put(lines, may_tick=may_tick)
        missing = statement.lines - statement.there
        self._about_it(self._named(statement), self.tr("%n transaction(s)", "", statement.lines), statement.notes)
        self.read.setText(self.tr("Read the %n missing transaction(s)", "", missing))
        self.read.setVisible(missing > 0)
        self._show_fault_rows(statement.faults)
        self._add_up()

    def refuse(self, sentence: str, remedy: str) -> None:
        """Say why a file is no statement that can be read."""
        self.sorry.put(sentence, remedy)
        self._stack.setCurrentIndex(1)

    def take_focus(self) -> None:
        """Put the cursor where work goes on."""
        (self.read if self._looking else self.table).setFocus()

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> QVBoxLayout:
        head = layout.row(layout.holder(layout.column(self._title, self._about, self._notes, gap=1)), self.read)
        head.setStretch(0, 1)
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        top = QFrame()
        theme.surface(top, "top")
        top.setLayout(head)
        tools = layout.row(self.filter, self.only, 1, self.more)
        tools.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        sums = layout.row(self._count, self._sum, 1, self._hint, gap=3)
        sums.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self._foot = QFrame()
        theme.surface(self._foot, "bottom")
        self._foot.setLayout(sums)
        box = layout.column(top, tools, self.table, self.faults, self._foot, gap=1)
        box.setSpacing(0)
        box.setStretch(2, 1)
        return box

    def _named(self, statement: Statement | StatementRow) -> str:
        profile = self._words.label("statement_profile", statement.profile)
        issuer = self._words.label("statement_issuer", statement.issuer) if statement.issuer else ""
        period = ""
        if statement.period_from is not None and statement.period_to is not None:
            period = f"{statement.period_from} – {statement.period_to}"
        # A layout of its own names its issuer already; only common layouts need both.
        name = f"{issuer} · {profile}" if issuer and statement.profile in _COMMON else profile
        return "  ·  ".join(part for part in (begun(name), statement.account_hint, period) if part)

    def _told(self, statement: Statement) -> str:
        parts = [self.tr("%n transaction(s)", "", len(statement.lines))]
        for spent, back in statement.totals().values():
            both = self.tr("spent {0}, back {1}").format(_money(spent), _money(back))
            parts.append(both if back else self.tr("spent {0}").format(_money(spent)))
        return "  ·  ".join(parts)

    def _about_it(self, title: str, about: str, notes: Sequence[str]) -> None:
        self._title.setText(title)
        self._about.setText(about)
        self._notes.setText("  ·  ".join(begun(self._words.label("statement_note", note)) for note in notes))
        self._notes.setVisible(bool(notes))

    def _show_fault_rows(self, faults: Sequence[FaultRow], *, opened: bool = False) -> None:
        self.faults.put(faults)
        self.more.setText(self.tr("%n row(s) not understood", "", len(faults)))
        self.more.setVisible(bool(faults))
        self.more.setChecked(opened)
        self.faults.setVisible(opened)

    def _show_faults(self) -> None:
        self.faults.setVisible(self.more.isChecked())

    def _narrow(self) -> None:
        self.model.narrow(self.filter.text(), self.only.isChecked())

    def _add_up(self) -> None:
        # What a statement comes to stands above it; here stands only what is in dispute.
        found = {} if self._looking else self.model.totals()
        count = sum(number for number, _ in found.values())
        self._foot.setVisible(not self._looking)
        self.only.setVisible(not self._looking)
        self._count.setText(self.tr("In dispute: %n", "", count))
        self._sum.setText("    ".join(_money(amount) for _, amount in found.values()))
        may_tick = self.model.may_tick
        self._hint.setText(self.tr("Space ticks, Shift+arrows select several") if may_tick else "")


def _money(amount: Money) -> str:
    return f"{amount.currency} {amount.grouped()}"
