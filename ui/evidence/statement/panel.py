"""A statement (账单) in the middle of the page: looked at, read into the case by one key, then ticked and added up.

Before anything is written the panel says which layout was recognised, what was assumed, what the lines come to and
which rows were not understood and why. Afterwards the same table ticks: every tick shows and counts at once and is
written behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.evidence.matching import Net
from app.evidence.statements.lines import Statement
from app.evidence.views import FaultRow, StatementRow, TransactionRow
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.evidence.ask_box import AskBox
from ui.evidence.faults import FaultTable
from ui.evidence.sorry import Sorry
from ui.evidence.statement.how_read import HowRead
from ui.evidence.statement.line import Line, out_and_in
from ui.evidence.statement.line_detail import LineDetail
from ui.evidence.statement.line_marks import LineMarks
from ui.evidence.statement.line_table import LineTable
from ui.evidence.statement.lines import LineModel
from ui.evidence.statement.mapping import MappingPanel
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField

_COMMON = frozenset({"generic", "ofx"})


class StatementPanel(QWidget):
    """`look(statement)` shows a file not yet read, `put(statement, rows)` one that was.

    `read_asked` fires when the lines are to be read into the case, `ticked(lines, disputed)` when somebody ticks,
    `how_asked` when somebody wants to know how a statement was read that is read already, `map_asked` when columns are
    to be mapped by hand, `left` when it is not to be read.
    """

    read_asked = Signal()
    ticked = Signal(list, bool)
    how_asked = Signal()
    map_asked = Signal()
    left = Signal()

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
        self.map = layout.button(self.tr("Map columns by hand"), self.map_asked.emit, icon="columns")
        self.leave = layout.button(self.tr("Leave it"), self.left.emit, kind="quiet")
        self.how = HowRead(words)
        self.how_button = layout.button(self.tr("How it was read"), self._turn_how, kind="chip")
        self.how_button.setCheckable(True)
        self.run = layout.button(self.tr("Running total"), self._turn_running, kind="chip")
        self.run.setCheckable(True)
        self.detail = LineDetail(words)
        self.question = AskBox()
        self.marks = LineMarks()
        self._net: dict[str, Net] = {}
        self.more = layout.button("", self._show_faults, kind="quiet", icon="warning")
        self.more.setCheckable(True)
        self.more.setAccessibleName(self.tr("%n row(s) not understood", "", 0))
        self.filter = TextField(placeholder=self.tr("Filter: words, amount, day"), goes_on=False)
        self.filter.setMinimumWidth(theme.WIDTH["number"] + theme.WIDTH["label"] // 2)
        self.filter.setAccessibleName(self.tr("Filter transactions"))
        self.filter.textChanged.connect(self._narrow)
        self.only = layout.button(self.tr("Only disputed"), self._narrow, kind="chip")
        self.only.setCheckable(True)
        self._count = layout.text_label("", "label")
        self._sum = layout.text_label("", "money")
        self._hint = layout.text_label("", "small")
        self._whole = layout.text_label("", "label")
        self._adds_up = layout.text_label("", "small")
        self.table.at_line.connect(self._say_line)
        self.table.selectionModel().selectionChanged.connect(lambda *_both: self._say_chosen())
        self.mapping = MappingPanel(words)
        self._stack = QStackedWidget()
        self._stack.addWidget(layout.holder(self._lay_out()))
        self.by_hand = layout.button(
            self.tr("Map columns by hand"), self.map_asked.emit, kind="primary", icon="columns"
        )
        pressed = layout.column(self.sorry, layout.row(1, self.by_hand, 1), 1)
        pressed.setStretch(0, 2)
        self._stack.addWidget(layout.holder(pressed))
        self._stack.addWidget(self.mapping)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

    # ------------------------------------------------------------------ what the page calls

    def wait(self) -> None:
        """Show nothing while a statement is being read."""
        self._stack.setCurrentIndex(0)
        self.model.put((), may_tick=False)
        self._about_it("", "", ())
        self._offer(read=False, looking=False)
        self._show_fault_rows(())
        self.how_button.setChecked(False)
        self.how.setVisible(False)
        self.question.leave()

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
        self._offer(read=True, looking=True)
        self.tell_how(statement)
        self._show_fault_rows(faults, opened=bool(faults))
        self._add_up()

    def put(self, statement: StatementRow, rows: Sequence[TransactionRow], *, may_tick: bool) -> None:
        """Show a statement that was read; the same one again keeps the place."""
        self._stack.setCurrentIndex(0)
        lines = [Line.of_row(row) for row in rows]
        self._looking = False
        if not (self.model.may_tick == may_tick and self.model.renew(lines)):
            self.model.put(lines, may_tick=may_tick)
            self.how_button.setChecked(False)
            self.how.setVisible(False)
        missing = statement.lines - statement.there
        self._about_it(self._named(statement), self.tr("%n transaction(s)", "", statement.lines), statement.notes)
        self.read.setText(self.tr("Read the %n missing transaction(s)", "", missing))
        self._offer(read=missing > 0, looking=False)
        self._show_fault_rows(statement.faults)
        self._add_up()

    def know(self, marks: LineMarks, net: dict[str, Net]) -> None:
        """Show what belongs together, which exhibits prove what, and the sums of the case after that."""
        self.marks, self._net = marks, net
        self.model.know(marks)
        self.table.show_columns()
        self._say_line(self.table.current())
        self._add_up()

    def tell_how(self, statement: Statement) -> None:
        """Say how it was read, and open that."""
        self.how.put(statement)
        self.how_button.setChecked(True)
        self.how.setVisible(True)

    def map_it(self) -> None:
        """Show the mapping of columns by hand."""
        self._stack.setCurrentIndex(2)
        self.mapping.take_focus()

    def refuse(self, sentence: str, remedy: str, *, by_hand: bool = False) -> None:
        """Say why a file is no statement that can be read; `by_hand` offers to map its columns."""
        self.sorry.put(sentence, remedy)
        self.by_hand.setVisible(by_hand)
        self._stack.setCurrentIndex(1)

    def take_focus(self) -> None:
        """Put the cursor where work goes on."""
        (self.read if self._looking else self.table).setFocus()

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> QVBoxLayout:
        beside = layout.row(layout.holder(layout.column(self._about, self._notes, gap=1)), *self._head_buttons())
        beside.setStretch(0, 1)
        head = layout.column(self._title, beside, gap=1)
        head.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        top = QFrame()
        theme.surface(top, "top")
        top.setLayout(head)
        tools = layout.row(self.filter, self.only, self.run, self.how_button, 1, self.more)
        tools.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        first = layout.row(self._count, self._sum, 1, self._hint, gap=3)
        sums = layout.column(first, self._whole, self._adds_up, gap=1)
        sums.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self._foot = QFrame()
        theme.surface(self._foot, "bottom")
        self._foot.setLayout(sums)
        box = layout.column(
            top, self.how, tools, self.table, self.detail, self.question, self.faults, self._foot, gap=1
        )
        box.setSpacing(0)
        box.setStretch(3, 1)
        return box

    def _head_buttons(self) -> tuple[QWidget, ...]:
        return self.leave, self.map, self.read

    def _named(self, statement: Statement | StatementRow) -> str:
        profile = statement.title or self._words.label("statement_profile", statement.profile)
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
        self._say_net()
        self._say_chosen()
        self.only.setVisible(not self._looking)
        self._count.setText(self.tr("In dispute: %n", "", count))
        self._sum.setText("    ".join(_money(amount) for _, amount in found.values()))
        self._count.setVisible(not self._looking)
        may_tick = self.model.may_tick
        self._hint.setText(self.tr("Space ticks, Shift+arrows select several, P links an exhibit") if may_tick else "")

    def _say_net(self) -> None:
        """The sums of the whole case, where confirmed links change them."""
        parts = []
        for net in () if self._looking else self._net.values():
            if net.repeated or net.refunded:
                told = self.tr("In the case: {0} − twice on paper {1} − refunded {2} = {3}")
                sums = (net.gross, net.repeated, net.refunded)
                parts.append(told.format(*(one.grouped() for one in sums), _money(net.net)))
        self._whole.setText("    ".join(parts))
        self._whole.setVisible(bool(parts))

    def _say_chosen(self) -> None:
        """What is shown or chosen comes to: out and in per currency, and together."""
        rows = self.table.chosen_rows()
        chosen = len(rows) > 1
        lines = [self.model.line_at(row) for row in (rows if chosen else range(self.model.rowCount()))]
        parts = [self.tr("Chosen: %n", "", len(lines)) if chosen else self.tr("Shown: %n", "", len(lines))]
        together = self.tr("{0} out {1} − in {2} = {3}")
        for code, (out, back) in out_and_in(lines).items():
            parts.append(together.format(code, out.grouped(), back.grouped(), (out - back).grouped()))
        if self.marks.waiting and not self._looking:
            parts.append(self.tr("%n link(s) of the case to decide", "", self.marks.waiting))
        self._adds_up.setText("   ·   ".join(parts))

    def _say_line(self, line: Line | None) -> None:
        self.detail.put(line, self.marks, may_mark=self.model.may_tick)

    def _offer(self, *, read: bool, looking: bool) -> None:
        self.read.setVisible(read)
        self.map.setVisible(looking)
        self.leave.setVisible(looking)

    def _turn_how(self) -> None:
        self.how.setVisible(self.how_button.isChecked())
        if self.how_button.isChecked() and not self._looking:
            self.how_asked.emit()

    def _turn_running(self) -> None:
        self.model.running = self.run.isChecked()
        self.table.show_columns()


def _money(amount: Money) -> str:
    return f"{amount.currency} {amount.grouped()}"
