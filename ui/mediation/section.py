"""A section of the investigation: a part with a list and forms over what the tab has read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.evidence.views import items
from app.mediation.views import Investigation
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases.day.part import Part
from ui.shell.page import Page
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ui.mediation.mediation import MediationTab


class Section(Part):
    """Base of the sections; `show(found)` shows an investigation."""

    page: MediationTab
    found: Investigation | None = None
    says_missing: ClassVar[bool] = False
    """Whether it says itself what is missing, in place of the tab."""

    def load(self) -> None:
        """The tab reads for all of them."""
        self.page.load()

    def show_found(self, found: Investigation) -> None:
        """Show an investigation; for subclasses."""
        self.found = found

    def can(self, button: QWidget) -> bool:
        """Whether a button fits the row under the cursor, which a key may reach before the preview does."""
        self.moved(self.row)
        return button.isEnabled()

    @property
    def works(self) -> bool:
        """Whether the reader may change anything here."""
        return may(self.page.actor.role, "mediation.investigate")

    @property
    def case_id(self) -> UUID:
        """The case that is shown; asking before one is shown is a bug."""
        if self.found is None:
            raise LookupError("no case is shown yet")
        return self.found.header.case_id


class Exhibits(Choice):
    """A list of the exhibits of a case that stand, with their pages."""

    def __init__(self, page: Page, empty: str = "") -> None:
        super().__init__({}, empty=empty)
        self._page = page
        self.known = 0

    def load(self, case_id: UUID, chosen: UUID | None = None) -> None:
        """Ask which exhibits there are, with one of them chosen."""

        def read(session: DeskSession) -> dict[str, str]:
            found = items(session, case_id)
            return {
                str(row.id): self.tr("{0} {1} ({2} p.)").format(row.seq, row.label, row.pages or "—")
                for row in found
                if row.withdrawn_at is None
            }

        def put(rows: dict[str, str]) -> None:
            self.known = len(rows)
            self.set_items(rows)
            if chosen is not None:
                self.put(str(chosen))

        self._page.jobs.query(self._page, read, put)

    def item(self) -> UUID | None:
        """The id of the exhibit that was chosen."""
        return UUID(self.value_key()) if self.value_key() else None
