"""Taking a platform's file in beside the window, and saying what came of it and where the rejected rows are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.outreach.desk import Imported
from app.outreach.reading import ReadFile
from app.outreach.rejected import write_rejects
from app.store.session import DeskSession
from ui.shell.jobs import Task

if TYPE_CHECKING:
    from ui.outreach.page import EventsPage

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Done:
    counts: Imported
    rejects: Path | None


def take_file(
    page: EventsPage,
    file: Path,
    read: Callable[[Path], ReadFile],
    take: Callable[[DeskSession, ReadFile], Imported],
) -> None:
    """Read a file and take it in; rows that were not taken go to a file beside the profile."""
    words, folder, now = page.words, page.rejects(), page.context.clock.now()

    def work(task: Task) -> _Done:
        found = read(file)
        task.check()
        counts: Imported = task.change(lambda s: take(s, found), "outreach.import")
        kept = write_rejects(folder, file, now, found.header, counts.bad, lambda one: words.told(one).line())
        return _Done(counts, kept)

    def told(done: _Done) -> None:
        counts = done.counts
        said = translate("Events", "{0} taken in, {1} were known, {2} rows were not taken.")
        line = said.format(counts.taken, counts.known, len(counts.bad))
        if not counts.bad:
            page.notices.good(line)
            return
        first = "；".join(
            translate("Events", "line {0}: {1}").format(row.line, words.told(row.reasons[0]).sentence)
            for row in counts.bad[:3]
        )
        where = "" if done.rejects is None else translate("Events", "The rows are in {0}").format(done.rejects)
        page.notices.warn(line, "  ".join(part for part in (first, where) if part))

    page.jobs.work(page, work, told, title=translate("Events", "Taking a file in"))
