"""The queue on paper (案件队列与期限清单): the rows the list shows, seen before they are printed or saved.

The list is made on a worker from the same presentation rows as the screen, at most `MOST` of them; the paper says when
it was cut. It is shown in a window of its own beside the queue, not over it: one goes on working while it is read.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QWidget

from app.cases.views import QueueQuery, queue, queue_counts, queue_total
from app.kernel.errors import Fault
from app.kernel.files import write_whole
from app.kernel.wording import Wording
from app.staff.powers import require
from app.staff.views import BranchCard, branch_card
from app.store.session import DeskSession
from reports.queue_list import QueueSheet, make
from ui.casefile.printing import LoadedPdf, printers, send
from ui.cases.lists import deadline_sheet
from ui.shell.jobs import Kind, Task, Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice

MOST = 500
"""Rows on one list; nobody reads more at a morning meeting."""


def sheet_of(session: DeskSession, asked: QueueQuery) -> tuple[QueueSheet, BranchCard]:
    """Read what the list shows: the first rows of the question, its total, the counts, the branch of the reader."""
    require(session.actor, "reports.print")
    question = replace(asked, after=None, limit=MOST)
    rows = tuple(queue(session, question).rows)
    total = queue_total(session, question) if len(rows) == MOST else len(rows)
    seen = QueueSheet(asked.view, rows, total, queue_counts(session), session.at, session.today)
    return seen, branch_card(session, session.actor.branch_id)


def pdf_of(task: Task, asked: QueueQuery, words: Wording) -> bytes:
    """Make the list as a PDF in memory; runs beside the window."""
    seen, branch = task.read(lambda s: sheet_of(s, asked))
    return make(seen, words, None, branch=branch, printed_at=seen.as_of).data


def show_list(page: Page, asked: QueueQuery) -> None:
    """Make the list of a question and show it."""
    words = page.words
    title = QCoreApplication.translate("QueueWindow", "Making the list")
    page.jobs.work(page, lambda task: pdf_of(task, asked, words), lambda data: _open(page, data), title=title)


def deadlines_of(task: Task, days: int, words: Wording) -> bytes:
    """Make the deadline list as a PDF in memory; runs beside the window."""
    from reports import deadline_list

    seen, branch = task.read(lambda s: deadline_sheet(s, days))
    return deadline_list.make(seen, words, None, branch=branch, printed_at=seen.as_of).data


def show_deadlines(page: Page, days: int) -> None:
    """Make the deadline list of the coming days and show it."""
    words = page.words
    title = QCoreApplication.translate("QueueWindow", "Making the list")
    page.jobs.work(page, lambda task: deadlines_of(task, days, words), lambda data: _open(page, data), title=title)


def _open(page: Page, data: bytes) -> None:
    window = QueueWindow(page, data)
    window.show()
    window.print_it.setFocus()


class QueueWindow(QWidget):
    """The finished list with the ways to print and to save it; Esc closes."""

    def __init__(self, page: Page, data: bytes) -> None:
        super().__init__(page, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Queue and deadlines"))
        self._page = page
        self.copies = 1
        self.pdf = LoadedPdf(data)
        self.view = QPdfView(self)
        self.view.setDocument(self.pdf.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("The list"))
        self.printer = Choice({name: name for name in printers()}, empty=self.tr("No printer"))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.printer.put(next(iter(printers()), ""))
        self.print_it = layout.button(self.tr("Print"), self._print, kind="primary", icon="printer")
        self.print_it.setEnabled(bool(self.printer.value_key()))
        self.save = layout.button(self.tr("Save as PDF…"), self._ask_where, icon="download")
        count = layout.text_label(self.tr("%n page(s)", "", self.pdf.pages), "muted")
        bar = layout.row(count, 1, self.save, self.printer, self.print_it)
        whole = layout.column(bar, self.view)
        whole.setStretch(1, 1)
        side = theme.space(3)
        whole.setContentsMargins(side, side, side, side)
        self.setLayout(whole)
        self.resize(theme.WIDTH["form"], theme.WIDTH["form"])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def save_to(self, path: Path) -> None:
        """Write the list to a file."""
        try:
            write_whole(path, self.pdf.data)
        except Fault as error:
            self._page.notices.trouble(Trouble(Kind.FAULT, error))
            return
        self._page.notices.good(self.tr("Saved: {0}").format(path.name))

    def _print(self) -> None:
        name = self.printer.value_key()
        try:
            send(self.pdf, name, self.copies)
        except Fault as fault:
            self._page.notices.trouble(Trouble(Kind.FAULT, fault))
            return
        self._page.notices.good(self.tr("Sent to {0}.").format(name))

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF…"), "queue.pdf", "PDF (*.pdf)")
        if name:
            self.save_to(Path(name))
