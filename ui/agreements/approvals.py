"""The lead's approvals (待审批): what waits, oldest first; Enter opens the agreement, where it is decided.

Deciding in the list was decided against: an approval binds the very text of a version, and that is read in the case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.agreements.views import PendingRow, pending
from app.kernel.clock import local_minute
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.agreements.words import begun
from ui.shell.changes import Change
from ui.shell.page import Page
from ui.widgets.empty import Empty
from ui.widgets.paged import Column, PagedModel
from ui.widgets.paged_table import PagedTable

translate = QCoreApplication.translate
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class _All:
    """Everything that waits, as one page: a desk holds some dozens of approvals at most."""

    rows: Sequence[PendingRow]
    next: str | None = None


def approval_columns(words: Wording) -> list[Column[PendingRow]]:
    """The columns of the table."""

    def by(row: PendingRow) -> str:
        return translate("ApprovalsPage", "{0} (you)").format(row.requested_by) if row.own else row.requested_by

    def note(row: PendingRow) -> str:
        return row.request_note

    def kind(row: PendingRow) -> str:
        name = begun(words.label("agreement_kind", row.kind))
        return translate("ApprovalsPage", "{0}, {1} months").format(name, row.months) if row.months else name

    def others(row: PendingRow) -> str:
        return translate("ApprovalsPage", "{0} more").format(row.others) if row.others else ""

    counted = translate("ApprovalsPage", "Other agreements with the same customer that the limits of authority add")
    return [
        Column("no", translate("ApprovalsPage", "Case"), lambda r: r.case_no, width=144, numeric=True),
        Column("customer", translate("ApprovalsPage", "Customer"), lambda r: r.customer, width=84),
        Column("kind", translate("ApprovalsPage", "Agreement"), kind, width=184, tip=kind),
        _money("agreed", translate("ApprovalsPage", "Agreed"), lambda r: r.total),
        _money("waived", translate("ApprovalsPage", "Waived"), lambda r: r.waived),
        _money("paid", translate("ApprovalsPage", "Paid out"), lambda r: r.paid),
        Column("others", translate("ApprovalsPage", "Together"), others, width=80, tip=lambda _row: counted),
        Column(
            "needs",
            translate("ApprovalsPage", "Needs"),
            lambda r: begun(words.label("authority_level", r.needs_role)),
            width=100,
        ),
        Column("by", translate("ApprovalsPage", "Handed in by"), by, width=104, tip=by),
        Column(
            "since",
            translate("ApprovalsPage", "Since"),
            lambda r: local_minute(r.requested_at),
            width=136,
            numeric=True,
        ),
        Column("note", translate("ApprovalsPage", "Note"), note, tip=note),
    ]


def _money(key: str, title: str, amount: Callable[[PendingRow], str]) -> Column[PendingRow]:
    return Column(key, title, lambda r: Money.of(amount(r)).grouped(), width=86, align="right", numeric=True)


class ApprovalsPage(Page):
    """A table of agreements that wait for a decision."""

    tables = frozenset({"agreements", "approvals"})

    def build(self) -> None:
        """Make the table."""
        self.head.title(self.tr("Approvals"))
        self.model: PagedModel[PendingRow] = PagedModel(
            approval_columns(self.words), self._fetch, key=lambda row: row.agreement_id, page=_PAGE
        )
        self.empty = Empty(
            self.tr("Nothing waits for approval"),
            self.tr("Handed-in agreements appear here by themselves."),
            icon="stamp",
        )
        self.table = PagedTable(self.model, empty=self.empty)
        self.table.setAccessibleName(self.tr("Agreements waiting for approval"))
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.opened.connect(self._open)
        self.model.loaded.connect(self._count)
        self.body_add(self.table, 1)

    def opened(self, **args: Any) -> None:
        """Read what waits."""
        del args
        self.model.reload()

    def refresh(self, change: Change) -> None:
        """Something was handed in or decided."""
        del change
        self.model.reload()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "What was handed in, oldest first. Enter opens the agreement, where you approve it or send it back."
        )

    def take_focus(self) -> None:
        """Begin in the table."""
        self.table.setFocus()

    # ------------------------------------------------------------------ inside

    def _fetch(self, token: str | None, done: Callable[[_All], None]) -> None:
        del token
        self.jobs.query(self, lambda s: _All(pending(s)), done, latest="list")

    def _count(self, count: int) -> None:
        self.head.title(self.tr("Approvals"), str(count) if count else "")

    def _open(self, row: PendingRow) -> None:
        self.navigator.open_case(row.case_id, row.case_no, tab="agreement")
