"""Who can be chosen: colleagues of the branch who work on cases, as a list by name."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.cases.desk.assignment import OWNERS
from app.staff.views import StaffRow, staff_list
from app.store.session import DeskSession
from ui.shell.page import Page
from ui.widgets.choice import Choice


def colleagues(session: DeskSession) -> list[StaffRow]:
    """People of the reader's branch who work on cases and are not disabled."""
    found = staff_list(session, branch=session.actor.branch_id, with_disabled=False)
    return [row for row in found if row.role in OWNERS]


class Person(Choice):
    """A list of colleagues; `others` leaves the reader out, `person()` is the one chosen."""

    def __init__(self, page: Page, *, others: bool = False, empty: str = "") -> None:
        super().__init__({}, empty=empty)
        self._page, self._others = page, others

    def load(self, then: Callable[[], None] | None = None) -> None:
        """Ask who there is; then do something."""

        def put(rows: list[StaffRow]) -> None:
            words = self._page.words
            me = self._page.actor.staff_id
            shown = [row for row in rows if not (self._others and row.id == me)]
            self.set_items({str(row.id): f"{row.name} {words.label('role', row.role.value)}" for row in shown})
            if then is not None:
                then()

        self._page.jobs.query(self._page, colleagues, put)

    def person(self) -> UUID | None:
        """The id of who was chosen."""
        return UUID(self.value_key()) if self.value_key() else None
