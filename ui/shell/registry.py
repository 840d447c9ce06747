"""Which pages there are, where they live and who sees them: one table, and nothing is imported to read it.

A page module is imported when its page is first shown; that is what keeps the start fast. The rail follows
the role: a clerk has four items, a lead six, a specialist all; the rest is under *More*. Entries registering
themselves at import was decided against: it would import every room at the start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.kernel.actor import Role
from app.staff.powers import may

if TYPE_CHECKING:
    from ui.shell.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: its `name`, `target` as "module:Class", `icon`, title (source text), arguments it is opened with, and
    the power without which it has nothing to show.
    """

    name: str
    target: str
    icon: str
    source: object
    args: dict[str, Any] = field(default_factory=dict)
    power: str = ""

    @property
    def title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Rooms", str(self.source))


PAGES: tuple[Entry, ...] = (
    Entry("today", "ui.cases.today:TodayPage", "today", QT_TRANSLATE_NOOP("Rooms", "Today")),
    Entry(
        "walk-in", "ui.interviews.walk_in:WalkInPage", "walk-in", QT_TRANSLATE_NOOP("Rooms", "New walk-in"),
        power="cases.register",
    ),
    Entry(
        "hotline", "ui.cases.hotline.page:HotlinePage", "phone", QT_TRANSLATE_NOOP("Rooms", "Hotline"),
        power="cases.take_call",
    ),
    Entry(
        "sheets", "ui.cases.sheets:SheetsPage", "mail", QT_TRANSLATE_NOOP("Rooms", "Sheet or letter"),
        power="cases.register",
    ),
    Entry(
        "my-cases", "ui.cases.queue:QueuePage", "user", QT_TRANSLATE_NOOP("Rooms", "My cases"), {"mine": True},
        "cases.view",
    ),
    Entry(
        "cases", "ui.cases.queue:QueuePage", "cases", QT_TRANSLATE_NOOP("Rooms", "Cases"), {"mine": False},
        "cases.view",
    ),
    Entry(
        "day-work", "ui.cases.day.page:DayPage", "phone", QT_TRANSLATE_NOOP("Rooms", "Day's work"), power="cases.view"
    ),
    Entry(
        "evidence", "ui.evidence.recent:EvidencePage", "evidence", QT_TRANSLATE_NOOP("Rooms", "Evidence"),
        power="evidence.view",
    ),
    Entry(
        "investigations", "ui.mediation.investigations:InvestigationsPage", "mediation",
        QT_TRANSLATE_NOOP("Rooms", "Investigations"), power="mediation.view",
    ),
    Entry(
        "approvals", "ui.agreements.approvals:ApprovalsPage", "stamp", QT_TRANSLATE_NOOP("Rooms", "Approvals"),
        power="agreements.view",
    ),
    Entry(
        "print", "ui.casefile.print_panel:PrintPage", "printer", QT_TRANSLATE_NOOP("Rooms", "Print"),
        power="reports.print",
    ),
    Entry(
        "knowledge", "ui.knowledge.page:KnowledgePage", "knowledge", QT_TRANSLATE_NOOP("Rooms", "Knowledge"),
        power="knowledge.read",
    ),
    Entry(
        "events", "ui.outreach.page:EventsPage", "outreach", QT_TRANSLATE_NOOP("Rooms", "Live events"),
        power="outreach.view",
    ),
    Entry(
        "warnings", "ui.insight.page:WarningsPage", "bell", QT_TRANSLATE_NOOP("Rooms", "Warnings"),
        power="warnings.view",
    ),
    Entry(
        "repeats", "ui.cases.repeats.page:RepeatsPage", "link", QT_TRANSLATE_NOOP("Rooms", "Repeats"),
        power="cases.merge",
    ),
    Entry(
        "search", "ui.cases.search:SearchPage", "search", QT_TRANSLATE_NOOP("Rooms", "Search"), power="cases.view"
    ),
    Entry("sync", "ui.sync.page:SyncPage", "sync", QT_TRANSLATE_NOOP("Rooms", "Sync")),
    Entry("settings", "ui.shell.settings_page:SettingsPage", "settings", QT_TRANSLATE_NOOP("Rooms", "Settings")),
)  # fmt: skip

CASE_TABS: tuple[Entry, ...] = (
    Entry("overview", "ui.cases.overview:OverviewTab", "home", QT_TRANSLATE_NOOP("Rooms", "Overview")),
    Entry("interview", "ui.interviews.interview:InterviewTab", "interviews", QT_TRANSLATE_NOOP("Rooms", "Interview")),
    Entry("evidence", "ui.evidence.evidence:EvidenceTab", "evidence", QT_TRANSLATE_NOOP("Rooms", "Evidence")),
    Entry("mediation", "ui.mediation.mediation:MediationTab", "mediation", QT_TRANSLATE_NOOP("Rooms", "Mediation")),
    Entry("agreement", "ui.agreements.workbench:WorkbenchTab", "agreements", QT_TRANSLATE_NOOP("Rooms", "Agreement")),
    Entry(
        "fulfilment", "ui.fulfilment.fulfilment:FulfilmentTab", "fulfilment", QT_TRANSLATE_NOOP("Rooms", "Fulfilment")
    ),
    Entry("log", "ui.cases.log:LogTab", "history", QT_TRANSLATE_NOOP("Rooms", "Log")),
)

CASE_HEAD = "ui.cases.head:read"
CASE_NAME = "ui.cases.head:reveal_name"
FIND = "ui.cases.search:find"

_CLERK = ("today", "walk-in", "my-cases", "print")
_LEAD = ("today", "cases", "approvals", "warnings", "my-cases", "print")
_FULL = ("today", "walk-in", "my-cases", "cases", "evidence", "approvals", "knowledge", "warnings", "print")
RAIL: dict[Role, tuple[str, ...]] = {
    Role.COUNTER: _CLERK,
    Role.LEAD: _LEAD,
    Role.MEDIATOR: _FULL,
    Role.INVESTIGATOR: _FULL,
    Role.AUDITOR: ("today", "cases", "print"),
    Role.ADMIN: ("today", "settings"),
}
"""Which pages stand in the rail of each role, in order; other pages are under *More*."""


@cache
def exists(target: str) -> bool:
    """Whether the module of a target is there; asked without importing it (only its package)."""
    module = target.split(":")[0]
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


@dataclass(frozen=True, slots=True)
class Registry:
    """The pages of one window; tests make a small one of their own."""

    pages: tuple[Entry, ...] = PAGES
    case_tabs: tuple[Entry, ...] = CASE_TABS
    rail: dict[Role, tuple[str, ...]] = field(default_factory=lambda: dict(RAIL))
    case_head: str = CASE_HEAD
    case_name: str = CASE_NAME
    find: str = FIND

    def page(self, name: str) -> Entry:
        """Return the page of this name; an unknown one is a bug and raises `KeyError`."""
        for entry in self.pages:
            if entry.name == name:
                return entry
        raise KeyError(name)

    def open_to(self, role: Role) -> dict[str, Entry]:
        """Return the pages that exist and have something to show to a role, by name."""
        return {
            entry.name: entry
            for entry in self.pages
            if exists(entry.target) and (not entry.power or may(role, entry.power))
        }

    def rail_of(self, role: Role) -> tuple[list[Entry], list[Entry]]:
        """Return (items of the rail, items under More) for a role."""
        names = self.rail[role]
        there = self.open_to(role)
        shown = [there[name] for name in names if name in there]
        rest = [entry for name, entry in there.items() if name not in names and name != "search"]
        return shown, rest

    def tabs(self) -> list[Entry]:
        """Return the tabs of a case that exist."""
        return [entry for entry in self.case_tabs if exists(entry.target)]


def load(target: str) -> Callable[..., Any]:
    """Import and return what "module:name" names."""
    module, _, name = target.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), name)
    return found


def load_page(entry: Entry) -> type[Page]:
    """Import the class of a page."""
    found: type[Page] = load(entry.target)  # type: ignore[assignment]
    return found
