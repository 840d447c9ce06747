"""Columns mapped by hand: the file's own first rows, a meaning above each column, and below what comes of it.

Nothing is read or kept here: the panel shows `Sheet`s, gathers a `Mapping`, and tries it on the first rows at every
change, so that a wrong column shows at once. Used once or kept under a name, by the two buttons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.evidence.statements import Statement
from app.evidence.statements.mapping import Mapping, read_mapped
from app.evidence.statements.profiles import Account, DateOrder, Sign, StatementProfiles
from app.evidence.statements.tables import Sheet
from app.evidence.views import FaultRow
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.evidence.faults import FaultTable
from ui.evidence.statement.layout_list import LayoutList
from ui.evidence.statement.line import Line
from ui.evidence.statement.line_table import LineTable
from ui.evidence.statement.lines import LineModel
from ui.evidence.statement.mapping_grid import MappingGrid
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

TRIED = 40
"""Rows below the header that are tried at every change."""


class MappingPanel(QWidget):
    """`begin(sheets, mapping, profiles, name, may_keep)`.

    `used(mapping)` fires when it is to be used for this file, `kept(mapping, title)` when it is to be kept as a layout,
    `left` when neither.
    """

    used = Signal(object)
    kept = Signal(object, str)
    left = Signal()
    layouts_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._sheets: Sequence[Sheet] = ()
        self._mapping = Mapping()
        self._profiles: StatementProfiles | None = None
        self._name = ""
        self.grid = MappingGrid(words)
        self.grid.changed.connect(self._roles_changed)
        self.grid.header_chosen.connect(self._header_chosen)
        self.sheet = Choice()
        self.header = QuietSpin(0, 1)
        self.sign = Choice(_signs(words))
        self.order = Choice(
            {"ymd": self.tr("Year month day"), "dmy": self.tr("Day month year"), "mdy": self.tr("Month day year")},
            empty=self.tr("by itself"),
        )
        self.currency = TextField(placeholder=self.tr("by itself"), goes_on=True)
        self.account = Choice(
            {"card": self.tr("Credit card"), "bank": self.tr("Bank account"), "wallet": self.tr("Wallet")}
        )
        self.title = TextField(placeholder=self.tr("Name, such as Some Bank card list"), goes_on=True)
        self.title.setAccessibleName(self.tr("Name of the layout"))
        self.told = layout.text_label("", "label", wrap=True)
        self.error = layout.text_label("", "error", wrap=True)
        model = LineModel(words)
        self.tried = LineTable(model)
        self.tried.setAccessibleName(self.tr("As the first rows would be read"))
        self.faults = FaultTable(words)
        self.use = layout.button(self.tr("Use for this file only"), self._use, icon="check")
        self.keep = layout.button(self.tr("Keep as a layout"), self._keep, kind="primary", icon="save")
        self.list = layout.button(self.tr("Layouts kept…"), self.layouts_asked.emit, kind="quiet", icon="table")
        self.layouts = LayoutList()
        self.layouts.setVisible(False)
        self.back = layout.button(self.tr("Leave"), self.left.emit, kind="quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in self._parts():
            box.addWidget(part)
        box.addWidget(self.layouts)
        box.addWidget(self.grid, 3)
        box.addWidget(self._told_box())
        box.addWidget(self.tried, 2)
        box.addWidget(self.faults)
        for choice in (self.sheet, self.sign, self.order, self.account):
            choice.chosen.connect(lambda _key: self._options_changed())
        self.currency.textChanged.connect(lambda _text: self._options_changed())
        self.header.valueChanged.connect(self._header_typed)
        self._quiet = False

    # ------------------------------------------------------------------ what is called from outside

    def begin(
        self, sheets: Sequence[Sheet], mapping: Mapping, profiles: StatementProfiles, name: str, *, may_keep: bool
    ) -> None:
        """Show a file's rows and a mapping to begin with."""
        self._sheets, self._mapping, self._profiles, self._name = sheets, mapping, profiles, name
        self._quiet = True
        names = {str(at): sheet.name or self.tr("Table {0}").format(at + 1) for at, sheet in enumerate(sheets)}
        self.sheet.set_items(names)
        self.sheet.put(str(mapping.sheet))
        self.sheet_box.setVisible(len(sheets) > 1)
        self.sign.put(mapping.sign)
        self.order.put(mapping.date_order or "")
        self.currency.put(mapping.currency)
        self.account.put(mapping.account)
        self.title.clear()
        for widget in (self.keep, self.title):
            widget.setVisible(may_keep)
        self.refuse("")
        self._show_rows()
        for choice in (self.sign, self.order, self.account):
            edit = choice.lineEdit()
            if edit is not None:
                edit.setCursorPosition(0)
        self._quiet = False
        self._try()

    def refuse(self, sentence: str) -> None:
        """Say beside the buttons why it cannot be used or kept."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def take_focus(self) -> None:
        """Begin with the meaning of the first column."""
        self.grid.take_focus()

    @property
    def mapping(self) -> Mapping:
        """What is said so far."""
        return self._mapping

    # ------------------------------------------------------------------ inside

    def _parts(self) -> list[QWidget]:
        title = layout.text_label(self.tr("What do the columns mean?"), "strong")
        hint = layout.text_label(
            self.tr("Click the number of the row that holds the headers; choose a meaning above each column."), "small"
        )
        hint.setWordWrap(True)
        words = layout.holder(layout.column(title, hint, gap=1))
        head = layout.row(words, self.list, self.back)
        head.setStretch(0, 1)
        self.sheet_box = _named(self.tr("Table"), self.sheet)
        options = layout.row(
            self.sheet_box,
            _named(self.tr("Header in row (0: none)"), self.header),
            _named(self.tr("Signs"), self.sign, theme.WIDTH["number"]),
            _named(self.tr("Days"), self.order),
            _named(self.tr("Currency"), self.currency),
            _named(self.tr("Kind of account"), self.account),
            1,
        )
        framed = []
        for box in (head, options):
            box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
            frame = QFrame()
            theme.surface(frame, "top")
            frame.setLayout(box)
            frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            framed.append(frame)
        return list(framed)

    def _told_box(self) -> QWidget:
        row = layout.row(self.title, self.keep, self.use, 1)
        box = layout.column(self.told, row, self.error, gap=1)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(3), theme.space(1))
        return layout.holder(box)

    def _show_rows(self) -> None:
        rows = self._sheets[self._mapping.sheet].rows if self._sheets else []
        self.header.blockSignals(True)
        self.header.setRange(0, min(len(rows), 150))
        self.header.setValue(0 if self._mapping.header is None else self._mapping.header + 1)
        self.header.blockSignals(False)
        self.grid.put(rows, self._mapping)

    def _header_chosen(self, row: int) -> None:
        self.header.setValue(row + 1)

    def _header_typed(self, number: int) -> None:
        self._mapping = replace(self._mapping, header=number - 1 if number else None)
        self.grid.mark_header(self._mapping.header)
        self._try()

    def _roles_changed(self) -> None:
        self._mapping = replace(self._mapping, columns=self.grid.roles())
        self._try()

    def _options_changed(self) -> None:
        if self._quiet:
            return
        number = int(self.sheet.value_key() or 0)
        other = number != self._mapping.sheet
        currency = self.currency.text().strip().upper()
        self._mapping = replace(
            self._mapping,
            sheet=number,
            sign=cast(Sign, self.sign.value_key() or "infer"),
            date_order=cast(DateOrder, self.order.value_key()) if self.order.value_key() else None,
            currency=currency if len(currency) == 3 and currency.isascii() and currency.isalpha() else "",
            account=cast(Account, self.account.value_key() or "card"),
        )
        if other:
            self._mapping = replace(self._mapping, header=0, columns={})
            self._show_rows()
        self._try()

    def _try(self) -> None:
        """Read the first rows as they would be read, and say what is missing."""
        if self._quiet or self._profiles is None:
            return
        self.refuse("")
        lacking = [self._words.label("mapping_lack", one) for one in self._mapping.missing]
        statement: Statement | None = None
        sentence = ""
        try:
            if not lacking:
                statement = read_mapped(
                    self._sheets, self._mapping, self._profiles, self._name, title=self._name, most=TRIED
                )
        except Refusal as refusal:
            sentence = self._words.told(refusal).sentence
        lines = () if statement is None else statement.lines
        self.tried.lines.put([Line.of_file(place, line) for place, line in enumerate(lines, 1)], may_tick=False)
        faults = () if statement is None else statement.faults
        self.faults.put([FaultRow(row.line_no, row.sheet, row.place, row.reason, row.text) for row in faults])
        self.faults.setVisible(bool(faults))
        self.use.setEnabled(statement is not None)
        self.keep.setEnabled(statement is not None)
        if statement is not None:
            sums = "  ·  ".join(
                self.tr("{0} out {1}, in {2}").format(out.currency, out.grouped(), back.grouped())
                for out, back in statement.totals().values()
            )
            read = self.tr("Of the first rows %n would be read", "", len(lines))
            bad = self.tr("%n row(s) not understood", "", len(faults)) if faults else ""
            self.told.setText("  ·  ".join(part for part in (read, sums, bad) if part))
        else:
            self.told.setText(sentence or self.tr("Still missing: {0}").format("、".join(lacking)))

    def _use(self) -> None:
        self.used.emit(self._mapping)

    def _keep(self) -> None:
        self.kept.emit(self._mapping, self.title.text().strip())


def _signs(words: Wording) -> dict[str, str]:
    known = words.labels("statement_sign")
    return {key: known[key] for key in ("infer", "spent_positive", "spent_negative") if key in known}


def _named(name: str, control: QWidget, wide: int = 0) -> QWidget:
    label = layout.text_label(name, "small")
    label.setBuddy(control)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    control.setAccessibleName(name)
    control.setMinimumWidth(wide or theme.WIDTH["label"] // 2)
    control.setMaximumWidth(wide or theme.WIDTH["label"])
    return layout.holder(layout.column(label, control, gap=0))
