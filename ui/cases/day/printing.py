"""Papers of the day's work, seen before they are printed: deliveries, originals, seals, handover, morning sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.store.session import DeskSession
from reports.originals_receipt import COPIES
from ui.cases.day.papers import (
    Making,
    deliveries_job,
    morning_job,
    originals_job,
    seal_register_job,
    seal_request_job,
    shift_job,
)
from ui.cases.list_print import QueueWindow
from ui.shell.jobs import Task
from ui.shell.page import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PaperKind:
    """What a window of a paper says of it: the name of its file, and its title."""

    name: str
    title: str


def show_deliveries(page: Page) -> None:
    """Show the delivery list."""
    kind = PaperKind("deliveries", translate("DayPapers", "Delivery list"))
    _show(page, kind, lambda s: deliveries_job(s, page.words))


def show_originals(page: Page, case_id: UUID) -> None:
    """Show the receipt for the originals of a case."""
    kind = PaperKind("originals", translate("DayPapers", "Receipt for originals"))
    _show(page, kind, lambda s: originals_job(s, page.words, case_id), copies=COPIES)


def show_shift(page: Page, handover_id: UUID) -> None:
    """Show the sheet of a handover."""
    kind = PaperKind("handover", translate("DayPapers", "Handover sheet"))
    _show(page, kind, lambda s: shift_job(s, page.words, handover_id))


def show_morning(page: Page) -> None:
    """Show the lead's morning sheet."""
    kind = PaperKind("morning", translate("DayPapers", "Morning sheet"))
    _show(page, kind, lambda s: morning_job(s, page.words))


def show_seal_request(page: Page, request_id: UUID) -> None:
    """Show the form of a seal request."""
    kind = PaperKind("seal-request", translate("DayPapers", "Seal request"))
    _show(page, kind, lambda s: seal_request_job(s, page.words, request_id))


def show_seal_register(page: Page, begin: date, end: date) -> None:
    """Show the seal register of some days."""
    kind = PaperKind("seal-register", translate("DayPapers", "Seal register"))
    _show(page, kind, lambda s: seal_register_job(s, page.words, begin, end))


def _show(page: Page, kind: PaperKind, read: Callable[[DeskSession], Making], copies: int = 1) -> None:
    def make(task: Task) -> bytes:
        return task.read(read)().data

    def shown(data: bytes) -> None:
        window = PaperWindow(page, data, kind, copies)
        window.show()
        window.print_it.setFocus()

    page.jobs.work(page, make, shown, title=translate("DayPapers", "Making the paper"))


class PaperWindow(QueueWindow):
    """A finished paper with the ways to print and to save it."""

    def __init__(self, page: Page, data: bytes, kind: PaperKind, copies: int) -> None:
        super().__init__(page, data)
        self._kind = kind
        self.copies = copies
        self.setWindowTitle(kind.title)
        self.view.setAccessibleName(kind.title)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF…"), f"{self._kind.name}.pdf", "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))
