"""Where a statement's rows come from, in the background: a file that is a table, or the words on its pages.

Pages that were read are taken as they are kept; those that nobody has read yet are read now, in the recognising child.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.evidence import desk, views
from app.evidence.blobs import Blobs, StoredFile
from app.evidence.kinds import TABLES, FileKind
from app.evidence.preview.content import PREVIEWED
from app.evidence.recognition.page import PageText
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.statements import Statement
from app.evidence.statements.layouts import with_layouts
from app.evidence.statements.profiles import StatementProfiles
from app.evidence.statements.tables import Sheet
from app.evidence.views import ItemRow
from ui.evidence.pages.renderer import told_in_place
from ui.shell.jobs import Task

MOST_PAGES = 60
"""Pages of one statement that are read at most; a year of a busy card has about thirty."""


def is_on_paper(row: ItemRow) -> bool:
    """Whether an exhibit may be a statement on pages: a PDF or a picture."""
    kind = FileKind(row.kind)
    return kind in PREVIEWED and kind not in TABLES


class Source:
    """Reads exhibits with the layouts that count here: shipped ones, those of the profile's folder, those kept."""

    make: Callable[[], Recogniser] = Recogniser

    def __init__(self, blobs: Blobs, folders: tuple[Path, ...]) -> None:
        self._blobs = blobs
        self._folders = folders

    def profiles(self, task: Task) -> StatementProfiles:
        """All layouts."""
        return with_layouts(desk.statement_profiles(*self._folders), task.read(views.layout_profiles))

    def statement(self, task: Task, row: ItemRow) -> Statement:
        """What reading would give; raises what reading is refused for."""
        task.check()
        profiles = self.profiles(task)
        with told_in_place():
            if is_on_paper(row):
                return desk.look_at_pages(self.pages(task, row), row.file_name, profiles)
            return desk.look_at_statement(self._blobs, row.sha256, row.file_name, profiles)

    def sheets(self, task: Task, row: ItemRow) -> tuple[list[Sheet], StatementProfiles]:
        """The rows as text, for mapping columns by hand."""
        from app.evidence.statements.mapping import look_at_rows
        from app.evidence.statements.pdf_rows import sheet_of

        profiles = self.profiles(task)
        with told_in_place():
            if is_on_paper(row):
                return [sheet_of(self.pages(task, row), profiles)], profiles
            path = StoredFile(self._blobs, row.sha256, row.file_name).as_path()
            return look_at_rows(path, profiles, row.file_name), profiles

    def pages(self, task: Task, row: ItemRow) -> list[PageText]:
        """What stands on the pages of an exhibit; a page that cannot be read is left out."""
        known = {page.number: page for page in task.read(partial(views.stored_pages, item_id=row.id))}
        missing = [number for number in range(1, min(row.pages or 1, MOST_PAGES) + 1) if number not in known]
        if missing and available():
            content = desk.content_of(self._blobs, row.sha256, row.file_name, FileKind(row.kind), row.size)
            reader = type(self).make()
            try:
                for count, number in enumerate(missing):
                    task.progress(count, len(missing))
                    known[number] = reader.read(content, number - 1)
            finally:
                reader.close()
        return [known[number] for number in sorted(known)]
