"""Papers of an investigation, seen before they are printed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.store.session import DeskSession
from ui.cases.day.printing import PaperKind, PaperWindow
from ui.mediation.papers import Making, bill_job, letter_job, opinion_job, report_job
from ui.shell.jobs import Task
from ui.shell.page import Page

translate = QCoreApplication.translate


def show_letter(page: Page, inquiry_id: UUID, number: str) -> None:
    """Show a letter of request."""
    kind = PaperKind(number, translate("InvestigationPapers", "Letter of request"))
    _show(page, kind, lambda s: letter_job(s, page.words, inquiry_id))


def show_report(page: Page, case_id: UUID, no: str) -> None:
    """Show the investigation report."""
    kind = PaperKind(f"{no}-investigation", translate("InvestigationPapers", "Investigation report"))
    _show(page, kind, lambda s: report_job(s, page.words, case_id))


def show_opinion(page: Page, no: str, *, for_customer: bool = False) -> None:
    """Show the opinion on liability: the bank's working paper, or the customer's form."""
    name = translate("InvestigationPapers", "Opinion on liability")
    kind = PaperKind(f"{no}-liability{'-customer' if for_customer else ''}", name)
    _show(page, kind, lambda s: opinion_job(s, page.words, no, for_customer=for_customer))


def show_bill(page: Page, no: str, exhibit: int) -> None:
    """Show the check of the bill that an exhibit is."""
    kind = PaperKind(f"{no}-bill-{exhibit}", translate("InvestigationPapers", "Bill check"))
    _show(page, kind, lambda s: bill_job(s, page.words, no, exhibit))


def _show(page: Page, kind: PaperKind, read: Callable[[DeskSession], Making]) -> None:
    def make(task: Task) -> bytes:
        return task.change(read, "reports.print")().data

    def shown(data: bytes) -> None:
        window = PaperWindow(page, data, kind, 1)
        window.show()
        window.print_it.setFocus()

    page.jobs.work(page, make, shown, title=translate("InvestigationPapers", "Making the paper"))
