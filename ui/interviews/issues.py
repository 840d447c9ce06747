"""The issue table (要素表): a grid to type in; a line becomes an action when it is left.

The last line is always empty and becomes a line once it has a title. Removing is taken back for ten seconds instead
of being asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.interviews import desk
from app.interviews.desk import IssueData
from app.store.session import DeskSession
from ui.interviews.issue_row import PARTS, IssueRow
from ui.interviews.keeper import Keeper
from ui.interviews.seen import IssueLine
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme

_COLUMNS = 7


class IssuesPanel(QWidget):
    """`put(lines)` shows the table; `leave()` saves the lines the cursor is not in."""

    def __init__(self, page: Page, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._keeper = keeper
        self._rows: dict[UUID, IssueRow] = {}
        self._under_way = 0
        self._after: list[Callable[[], None]] = []
        self.note = layout.note(
            self.tr(
                "One line per issue: what the customer claims, what the bank says, who admits what. "
                "Only the differences are mediated."
            )
        )
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(1))
        self._grid.setVerticalSpacing(theme.space(1))
        heads = (
            "",
            self.tr("In dispute"),
            self.tr("The customer claims"),
            self.tr("The bank says"),
            self.tr("Admitted"),
            self.tr("Amount"),
            "",
        )
        for place, text in enumerate(heads):
            self._grid.addWidget(layout.text_label(text, "small"), 0, place)
        for column, stretch in ((1, 3), (2, 4), (3, 4)):
            self._grid.setColumnStretch(column, stretch)
        self.new = self._make()
        table = QWidget(self)
        table.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout.column(self.note, table, self.error))
        self._lay()

    def put(self, lines: Sequence[IssueLine]) -> None:
        """Show the stored lines."""
        for gone in self._rows.keys() - {line.id for line in lines}:
            self._drop(self._rows.pop(gone))
        for line in lines:
            row = self._rows.get(line.id)
            if row is None:
                row = self._rows[line.id] = self._make()
            row.put(line)
        self._rows = {line.id: self._rows[line.id] for line in lines}
        self._lay()

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Show what was typed into lines when the program ended."""
        for row in self.rows():
            for part in PARTS:
                text = kept.get(self._draft(row, part))
                if text is None:
                    continue
                if part == "admitted_by":
                    row.admitted.put(str(text))
                else:
                    row.control(part).put(str(text))
                row.dirty.add(part)

    def rows(self) -> list[IssueRow]:
        """Return all lines, the one to come last."""
        return [*self._rows.values(), self.new]

    def leave(self) -> None:
        """Save the lines that were typed into and that the cursor has left."""
        self._save([row for row in self.rows() if not row.has_focus()])

    def save(self, then: Callable[[], None]) -> None:
        """Save every line, the one with the cursor too, and call `then` when that is done."""
        self._after.append(then)
        self._save(self.rows())

    def flush(self) -> None:
        """Report unreported typing."""
        for row in self.rows():
            row.flush()

    def go(self) -> None:
        """Put the cursor into the line to come."""
        self.new.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ inside

    def _save(self, rows: Sequence[IssueRow]) -> None:
        interview_id = self._keeper.interview_id
        for row in rows:
            row.flush()
            if interview_id is None or not row.dirty or (row.id is None and not row.begun()):
                continue
            self._send(row, interview_id, row.data(), set(row.dirty))
        self._go_on()

    def _send(self, row: IssueRow, interview_id: UUID, data: IssueData, sent: set[str]) -> None:
        row_id = row.id
        drafts = {part: self._draft(row, part) for part in PARTS}

        def save(session: DeskSession) -> IssueLine:
            made = desk.set_issue_row(session, interview_id, data, row_id)
            return IssueLine(made.id, made.seq, made.title, "", "", made.admitted_by, None)

        def saved(line: IssueLine) -> None:
            self._under_way -= 1
            row.sending -= sent
            self._keeper.generation += 1
            row.mark(None, self._page.words)
            self.error.setVisible(False)
            # What was typed over meanwhile is newer than what was saved and stays in the drafts.
            self._keeper.forget([name for part, name in drafts.items() if part not in row.dirty])
            if row_id is None and row is self.new:
                self._became(row, line)
            self._page.notices.saved(self._page.context.clock.now())
            self._go_on()

        def failed(trouble: Trouble) -> None:
            self._under_way -= 1
            self._after.clear()
            row.sending -= sent
            row.dirty |= sent
            for refusal in trouble.refusals:
                self.error.setText(f"⚠ {row.mark(refusal, self._page.words)}")
                self.error.setVisible(True)

        self._under_way += 1
        row.dirty -= sent
        row.sending |= sent
        self._page.jobs.change(self, save, saved, verb="interviews.set_issue_row", failed=failed)

    def _became(self, row: IssueRow, line: IssueLine) -> None:
        if line.id in self._rows:  # the news of the new line came before the answer
            self._drop(self._rows[line.id])
        row.id = line.id
        row.name(line.seq)
        self._rows[line.id] = row
        self.new = self._make()
        self._lay()

    def _go_on(self) -> None:
        if not self._under_way:
            after, self._after = self._after, []
            for call in after:
                call()

    def _remove(self, row: IssueRow) -> None:
        row_id, title = row.id, row.title.text()
        if row_id is None:
            return
        self._page.jobs.change(
            self,
            lambda s: desk.remove_issue_row(s, row_id).id,
            lambda _id: self._page.notices.undoable(
                self.tr("Issue removed: {0}").format(title), lambda: self._put_back(row_id)
            ),
            verb="interviews.remove_issue_row",
        )

    def _put_back(self, row_id: UUID) -> None:
        self._page.jobs.change(
            self,
            lambda s: desk.remove_issue_row(s, row_id, removed=False).id,
            verb="interviews.remove_issue_row",
        )

    def _typed(self, row: IssueRow, part: str, text: str) -> None:
        self._keeper.note(self._draft(row, part), text)

    def _draft(self, row: IssueRow, part: str) -> str:
        return f"issues.{row.id or 'new'}.{part}"

    def _make(self) -> IssueRow:
        return IssueRow(self, self._page.words, self._typed, self._remove)

    def _lay(self) -> None:
        for line, row in enumerate(self.rows(), 1):
            for column, widget in enumerate(row.widgets()):
                self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)
        # The order of Tab is the order of the table, whenever a line was made.
        before: QWidget | None = None
        for row in self.rows():
            for widget in row.widgets()[1:]:
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget

    def _drop(self, row: IssueRow) -> None:
        for widget in row.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        row.deleteLater()
