"""The tab 调解 of a case: its investigation in sections, what is missing above them.

Each section is a part of its own behind a bar, so that sessions and offers can stand beside them later. Everything is
read by one query and shown by whichever section is open; Alt+Page Down turns to the next.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QTabBar

from app.mediation.views import Investigation, TaskRow, investigation
from ui.cases import texts
from ui.mediation import words as told
from ui.mediation.bill import BillSection
from ui.mediation.findings import FindingsSection
from ui.mediation.handing import HandingUp
from ui.mediation.issues import IssuesSection
from ui.mediation.log import LogSection
from ui.mediation.plan import PlanSection
from ui.mediation.printing import show_report
from ui.mediation.requests import RequestsSection
from ui.mediation.section import Section
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme


class MediationTab(Page):
    """See the module. `opened(case_id=…, part="plan" | "log" | "requests" | "findings" | "issues", row_id=…)`."""

    tables = frozenset(
        {
            "investigation_plans", "investigation_tasks", "inquiries", "notice_entries", "findings", "citations",
            "escalations", "evidence_items", "first_actions", "cases", "disputed_issues", "issue_rows", "bill_checks",
            "account_statements", "transactions", "transaction_links",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make the sections."""
        self.case_id: UUID | None = None
        self.plan = PlanSection(self)
        self.log = LogSection(self)
        self.requests = RequestsSection(self)
        self.findings = FindingsSection(self)
        self.issues = IssuesSection(self)
        self.bill = BillSection(self)
        self.plan.asking.connect(self._ask)
        self.parts: dict[str, Section] = {
            "plan": self.plan,
            "log": self.log,
            "requests": self.requests,
            "findings": self.findings,
            "issues": self.issues,
            "bill": self.bill,
        }
        self._titles = {
            "plan": (self.tr("Plan"), "table"),
            "log": (self.tr("Notice and requests"), "history"),
            "requests": (self.tr("Requests"), "mail"),
            "findings": (self.tr("Findings"), "evidence"),
            "issues": (self.tr("Issues and liability"), "mediation"),
            "bill": (self.tr("Bill check"), "calculator"),
        }
        self.bar = QTabBar()
        self.bar.setAcceptDrops(True)
        self.bar.setChangeCurrentOnDrag(True)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Sections of the investigation"))
        self.stack = QStackedWidget()
        for name, part in self.parts.items():
            self.stack.addWidget(part)
            self.bar.addTab(theme.icon(self._titles[name][1]), self._titles[name][0])
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self.handing = HandingUp(self)
        self.up = layout.button(self.tr("Special team…  U"), self.handing.ask, icon="users")
        self.report = layout.button(self.tr("Report  F8"), self.print_report, kind="quiet", icon="printer")
        self.missing = layout.text_label("", "muted", wrap=True, selectable=True)
        self.body_add(layout.holder(layout.row(self.bar, 1, self.report, self.up, gap=1)))
        self.body_add(self.missing)
        self.body_add(self.handing)
        self.body_add(self.stack, 1)

    @property
    def part(self) -> Section:
        """The section that shows."""
        return list(self.parts.values())[max(self.bar.currentIndex(), 0)]

    def opened(self, **args: Any) -> None:
        """Show the investigation of a case, at a section and a row if asked."""
        self.case_id = args["case_id"]
        name = str(args.get("part", ""))
        if name in self.parts:
            self.parts[name].wanted = args.get("row_id")
            self.bar.setCurrentIndex(list(self.parts).index(name))
        self.load()

    def refresh(self, change: Change) -> None:
        """Show what changed."""
        del change
        self.load()

    def load(self) -> None:
        """Read it whole."""
        case_id = self.case_id
        if case_id is not None:
            self.jobs.query(self, lambda s: investigation(s, case_id), self._show, latest="investigation")

    def keys(self) -> list[Key]:
        """The keys of the section that shows, and those of all."""
        keys = [*self.part.keys(), Key("F8", self.tr("Investigation report"), self.print_report)]
        if self.handing.may:
            keys.append(Key("U", self.tr("Hand up to the special team"), self.handing.ask))
        return [*keys, Key("Alt+PgDown", self.tr("Next section"), self._next)]

    def take_focus(self) -> None:
        """Begin in the list."""
        self.part.take_focus()

    def help_text(self) -> str:
        """What the tab is for."""
        return self.tr(
            "What has to be found out and who has to show it, what was asked of whom, and what was found with the "
            "pages that say so. Letters act on the row under the cursor."
        )

    def print_report(self) -> None:
        """Show the investigation report."""
        found = self.plan.found
        if found is not None:
            show_report(self, found.header.case_id, found.header.no)

    # ------------------------------------------------------------------ inside

    def _show(self, found: Investigation) -> None:
        for part in self.parts.values():
            part.show_found(found)
        counts = {
            "plan": sum(not row.over and not row.removed for row in found.tasks),
            "log": 0,
            "requests": sum(row.settled_at is None for row in found.requests),
            "findings": sum(row.withdrawn_at is None for row in found.findings),
        }
        for place, (name, count) in enumerate(counts.items()):
            title = self._titles[name][0]
            self.bar.setTabText(place, f"{title} {count}" if count else title)
        self.handing.put(found)
        self.up.setVisible(self.handing.free)
        lacks = told.missing_said(found.missing, self.words)
        self.missing.setText(self.tr("Still missing: {0}").format(texts.joined(lacks)) if lacks else "")
        self._missing_there()

    def counted(self, section: Section, count: int) -> None:
        """A section that reads for itself tells how much it shows."""
        place = list(self.parts.values()).index(section)
        title = self._titles[list(self.parts)[place]][0]
        self.bar.setTabText(place, f"{title} {count}" if count else title)

    def _missing_there(self) -> None:
        self.missing.setVisible(bool(self.missing.text()) and not self.part.says_missing)

    def _ask(self, task: TaskRow) -> None:
        self.bar.setCurrentIndex(list(self.parts).index("requests"))
        self.requests.ask(task)

    def _next(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + 1) % self.bar.count())
        self.part.take_focus()

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self._missing_there()
        self.set_keys()
        if not self.bar.hasFocus():
            self.part.take_focus()
