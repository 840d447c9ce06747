"""The page 证据 of the rail: what came in last over all cases; Enter opens the case at that exhibit."""

from __future__ import annotations

from typing import Any

from app.evidence.views import RecentRow, recent
from app.kernel.clock import local_minute
from app.store.paging import Page as Rows
from app.store.session import DeskSession
from ui.evidence.item_list import icon_of
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

_SHOWN = 200


def _rows(session: DeskSession) -> Rows[RecentRow]:
    return Rows(recent(session, _SHOWN), None)


class EvidencePage(Page):
    """See the module."""

    tables = frozenset({"evidence_items"})

    def build(self) -> None:
        """Make the table."""
        self.head.title(self.tr("Evidence"), self.tr("Received last, over all cases"))
        label = self.words.label

        def category(row: RecentRow) -> str:
            return label("evidence_category", row.category)

        columns = [
            Column[RecentRow]("at", self.tr("Received"), lambda row: local_minute(row.received_at), 140, numeric=True),
            Column[RecentRow]("no", self.tr("Case"), lambda row: row.case_no, 160, numeric=True),
            Column[RecentRow]("customer", self.tr("Customer"), lambda row: row.customer, 90),
            Column[RecentRow]("seq", self.tr("Exhibit"), lambda row: str(row.seq), 70, numeric=True),
            Column[RecentRow]("title", self.tr("Title"), lambda row: row.title, icon=lambda row: icon_of(row.kind)),
            Column[RecentRow](
                "category", self.tr("Category"), lambda row: label("evidence_category", row.category), 150
            ),
            Column[RecentRow]("kind", self.tr("Kind"), lambda row: label("evidence_kind", row.kind), 100),
            Column[RecentRow]("pages", self.tr("Pages"), lambda row: str(row.pages or ""), 70, numeric=True),
        ]
        self.model: PagedModel[RecentRow] = PagedModel(
            columns,
            lambda _token, done: self.jobs.query(self, _rows, done, latest="recent"),
            key=lambda row: row.id,
            page=_SHOWN,
        )
        empty = Empty(
            self.tr("No evidence yet"),
            self.tr("Open a case and bring its files in on the tab Evidence."),
            icon="evidence",
        )
        self.table = self.body_add(PagedTable(self.model, empty=empty), 1)
        self.table.setAccessibleName(self.tr("Evidence received last"))
        self.table.opened.connect(self._open)

    def opened(self, **args: Any) -> None:
        """Read anew."""
        del args
        self.model.reload()

    def refresh(self, change: Change) -> None:
        """Read anew."""
        del change
        self.model.reload()

    def take_focus(self) -> None:
        """Begin with the newest."""
        self.table.setFocus()

    def keys(self) -> list[Key]:
        """Nothing beyond the table's own."""
        return []

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("The newest exhibits of all cases you may see. Enter opens the case at the exhibit.")

    def _open(self, row: RecentRow) -> None:
        self.navigator.open_case(row.case_id, row.case_no, "evidence", item_id=row.id)
