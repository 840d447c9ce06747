"""The event summary on the screen before it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ui.cases.day.printing import PaperWindow
from ui.outreach.papers import summary_job
from ui.shell.jobs import Task
from ui.shell.page import Page


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    title: str


def show_summary(page: Page, event_id: UUID) -> None:
    """Make the summary of an event and open the window with it."""
    kind = _Kind("event-summary", QCoreApplication.translate("Events", "Event summary"))

    def make(task: Task) -> bytes:
        return task.read(lambda s: summary_job(s, page.words, event_id))().data

    def shown(data: bytes) -> None:
        window = PaperWindow(page, data, kind, 1)  # type: ignore[arg-type] # it needs name and title of a kind
        window.show()
        window.print_it.setFocus()

    page.jobs.work(page, make, shown, title=QCoreApplication.translate("Events", "Making the summary"))
