"""Pages of no room, for testing the frame."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ui.shell.case_head import CaseHead, Mark
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.shell.search import Hit
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class Recording(Page):
    """Notes down every call of its hooks."""

    tables = frozenset({"cases"})

    def build(self) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.head.title(type(self).__name__)
        self.name = self.body_add(TextField())
        self.text = self.body_add(TextArea())

    def opened(self, **args: Any) -> None:
        self.calls.append(("opened", args))

    def closed(self) -> None:
        self.calls.append(("closed", None))

    def refresh(self, change: Change) -> None:
        self.calls.append(("refresh", change))


class First(Recording):
    """The first page of the rail; offers F4 and J."""

    def keys(self) -> list[Key]:
        return [
            Key("F4", "Pick", lambda: self.calls.append(("F4", None))),
            Key("J", "Down", lambda: self.calls.append(("J", None))),
        ]


class Second(Recording):
    """The second page of the rail; may be told to stay."""

    stays = False

    def may_leave(self) -> bool:
        return not self.stays


class Tab(Recording):
    """A tab of a case."""


class OtherTab(Recording):
    """Another tab of a case."""


class Chooser(Recording):
    """A page that begins in its second field, and saves by a key of its own."""

    def keys(self) -> list[Key]:
        return [Key("Ctrl+S", "Save as", lambda: self.calls.append(("Ctrl+S", None)))]

    def take_focus(self) -> None:
        self.text.setFocus()


def read_head(session: Any, case_id: UUID) -> CaseHead:
    """Read the head of a sample case."""
    del session
    return CaseHead(
        f"2026-0123-{case_id.int % 1_000_000:06d}", "李*华", ("已登记", "已受理"), 1, clock=Mark("剩 2 天", "soon")
    )


def reveal_name(session: Any, case_id: UUID, reason: str) -> str:
    """Give the name of a sample customer in full, and note down why."""
    del case_id
    session.values.setdefault("looked", []).append(reason)
    return "李小华"


def find(session: Any, text: str, limit: int) -> list[Hit]:
    """Find one sample case by anything."""
    del session
    return [Hit(UUID(int=45), "2026-0123-000045", text)][:limit]
