"""The window of the story, its case, and what several of its steps need."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QApplication

from app.evidence import views
from app.evidence.views import ItemRow
from tests.cases.ui.conftest import Cases, Room
from tests.evidence.dossier import MERCHANT, PHONE
from tests.evidence.page.pages import choose
from tests.evidence.story.hands import named
from ui.evidence.evidence import EvidenceTab
from ui.shell.frame import Frame


class Story:
    """The window, the case and what several steps need."""

    def __init__(self, frame: Frame, room: Room, cases: Cases, folder: Path) -> None:
        self.frame, self.room, self.cases, self.folder = frame, room, cases, folder
        self.case_id: UUID = cases.new(
            cause="other", narrative=f"七月取消{MERCHANT}后仍被扣款三笔，要求退还。", phone=PHONE, amount="294"
        )

    def tab(self, name: str, kind: type[Any], **args: Any) -> Any:
        """Open a tab of the case."""
        self.frame.open_case(self.case_id, "", tab=name, **args)
        QApplication.processEvents()
        assert self.frame.workspace is not None
        found = self.frame.workspace.page
        assert isinstance(found, kind)
        return found

    def rows(self) -> list[ItemRow]:
        """The exhibits as they are stored."""
        return self.cases.read(lambda session: views.items(session, self.case_id), self.room.actor)

    def look_at(self, page: EvidenceTab, name: str) -> ItemRow:
        """Put the cursor on the exhibit that came with this name."""
        row = named(self.rows(), name)
        choose(page, row.seq)
        return row
