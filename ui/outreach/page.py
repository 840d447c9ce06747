"""Live events (直播活动): the register, questions and sign-ups of the chosen event, experts, follow-ups.

One event is chosen at a time, in the list or in the head; the parts about it follow. Alt+Page Down turns to the next
part.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QTabBar

from app.outreach.views import EventRow
from ui.cases.texts import dotted, moment
from ui.outreach.events import EventList
from ui.outreach.experts import Experts
from ui.outreach.follow_ups import FollowUps
from ui.outreach.part import EventPart
from ui.outreach.questions import Questions
from ui.outreach.sign_ups import SignUps
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice


class EventsPage(Page):
    """See the module. `opened(part="events" | "questions" | "sign_ups" | "experts" | "follow_ups", event_id=…,
    row_id=…)`.
    """

    tables = frozenset(
        {
            "live_events", "experts", "event_speakers", "event_sign_ups", "event_questions", "event_answers",
            "event_answer_decisions", "event_reuses", "event_follow_ups", "staff",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make the parts."""
        self.chosen_event: EventRow | None = None
        self._known: dict[UUID, EventRow] = {}
        self.head.title(self.tr("Live events"))
        self.which = Choice(empty=self.tr("Which event?"))
        self.which.setAccessibleName(self.tr("Event"))
        self.which.setMaximumWidth(theme.WIDTH["field"] + theme.WIDTH["number"])
        self.which.setMinimumWidth(self.which.maximumWidth())
        self.which.chosen.connect(self._picked)
        self.head.add(layout.text_label(self.tr("Event"), "muted"))
        self.head.add(self.which)
        self.stack = QStackedWidget()
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of live events"))
        self.parts: dict[str, EventPart] = {}
        for name, icon, title, part in (
            ("events", "outreach", self.tr("Events"), EventList),
            ("questions", "help", self.tr("Questions"), Questions),
            ("sign_ups", "users", self.tr("Sign-ups"), SignUps),
            ("experts", "user", self.tr("Experts"), Experts),
            ("follow_ups", "flag", self.tr("Follow-ups"), FollowUps),
        ):
            self.parts[name] = part(self)
            self.stack.addWidget(self.parts[name])
            self.bar.addTab(theme.icon(icon), title)
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self.body_add(self.bar)
        self.body_add(self.stack, 1)

    @property
    def part(self) -> EventPart:
        """The part that shows."""
        return list(self.parts.values())[max(self.bar.currentIndex(), 0)]

    def opened(self, **args: Any) -> None:
        """Show a part, with an event chosen and the cursor on a row."""
        if args.get("event_id") is not None:
            self.parts["events"].wanted = args["event_id"]
        name = str(args.get("part", ""))
        if name in self.parts:
            self.parts[name].wanted = args.get("row_id") or self.parts[name].wanted
            self.bar.setCurrentIndex(list(self.parts).index(name))
        self.parts["events"].load()
        if self.part is not self.parts["events"]:
            self.part.load()

    def refresh(self, change: Change) -> None:
        """Show anew what is about what changed; the register knows how each event stands."""
        for part in {self.parts["events"], self.part}:
            if change.touches(*part.tables):
                part.load()

    def closed(self) -> None:
        """Tell the parts."""
        for part in self.parts.values():
            part.closed()

    def keys(self) -> list[Key]:
        """The keys of the part that shows, and the way to the next one."""
        return [*self.part.keys(), Key("Alt+PgDown", self.tr("Next part"), self._next)]

    def take_focus(self) -> None:
        """Begin where the part begins."""
        self.part.take_focus()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Plan events with experts, take sign-ups and questions in. Questions are kept without personal data; "
            "what was taken out is marked 【】. A moderator shows them, somebody else approves the answers, and a "
            "question becomes a case when the customer agrees."
        )

    def choose(self, row: EventRow | None) -> None:
        """Make an event the chosen one of all parts."""
        other = (None if row is None else row.id) != (None if self.chosen_event is None else self.chosen_event.id)
        self.chosen_event = row
        self._say_which()
        if other:
            for part in self.parts.values():
                part.chosen()
            if self.part is not self.parts["events"]:
                self.part.load()

    def offer(self, rows: Sequence[EventRow]) -> None:
        """Offer these events in the head."""
        self._known = {row.id: row for row in rows}
        self.which.set_items({str(row.id): dotted(moment(row.starts_at)[:10], row.title) for row in rows})

    def turn_to(self, name: str) -> None:
        """Show another part."""
        self.bar.setCurrentIndex(list(self.parts).index(name))

    def rejects(self) -> Path:
        """Where rows that were not taken are written."""
        desktop = self.context.desk
        folder: Path = desktop.profile.folder
        return folder / "rejects"

    # ------------------------------------------------------------------ inside

    def _say_which(self) -> None:
        self.which.put("" if self.chosen_event is None else str(self.chosen_event.id))
        edit = self.which.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)  # a long title shows its beginning

    def _picked(self, key: str) -> None:
        if not key:
            self._say_which()
            return
        events = self.parts["events"]
        if events.list is None or not events.list.select(UUID(key)):
            self.choose(self._known.get(UUID(key)))

    def _next(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + 1) % self.bar.count())
        self.part.take_focus()

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.part.load()
        self.set_keys()
        if not self.bar.hasFocus():
            self.part.take_focus()
