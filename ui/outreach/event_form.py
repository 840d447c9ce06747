"""Planning or changing an event, as a form that opens in place."""

from __future__ import annotations

import re
from collections.abc import Callable
from uuid import UUID

from app.kernel.wording import Wording
from app.outreach import desk
from app.outreach.views import EventRow
from app.outreach.words import joined, topics_said
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.cases.day.people import Person
from ui.cases.day.when import When
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


def topics_of(text: str, words: Wording) -> list[str]:
    """Topics as typed, apart by commas or 、; the words of a cause become its key."""
    keys = {label: key for key, label in words.labels("cause").items()}
    parts = [part.strip() for part in re.split(r"[、,，;；]", text)]
    return [keys.get(part, part) for part in parts if part]


class EventForm(Opening):
    """`ask(row)` opens it for an event, or for a new one; `done` is called with its id."""

    def __init__(self, page: Page, done: Callable[[UUID], None]) -> None:
        self.form = Form(page.words)
        self.save = layout.button("", self._save, kind="primary", icon="check")
        super().__init__(self.form, self.save)
        self.save.setText(self.tr("Plan the event"))
        self._page, self._done = page, done
        self._own: UUID | None = None
        form = self.form
        self.title = form.add("title", self.tr("&Title"), TextField(), required=True)
        self.topics = form.add(
            "topics", self.tr("To&pics"), TextField(), required=True,
            help=self.tr("Causes of complaints or words of your own, apart by commas"),
        )  # fmt: skip
        self.starts = form.add("starts_at", self.tr("&Begins"), When(page.context.clock), required=True)
        self.ends = form.add("ends_at", self.tr("&Ends"), When(page.context.clock), required=True)
        self.platform = form.add("platform", self.tr("P&latform"), TextField())
        self.place = form.add("place", self.tr("Add&ress or room"), TextField())
        self.capacity = form.add("capacity", self.tr("Place&s"), TextField(), help=self.tr("Left empty: no limit"))
        self.moderator = form.add("moderator_id", self.tr("&Moderator"), Person(page, empty=self.tr("Me")))
        self.about = form.add("about", self.tr("Ab&out"), shelf.short(TextArea(lines=2)))

    def ask(self, row: EventRow | None) -> None:
        """Open for an event, or for a new one."""
        self._own = None if row is None else row.id
        self.save.setText(self.tr("Plan the event") if row is None else self.tr("Save the changes"))
        self.form.clear_errors()
        self.title.put("" if row is None else row.title)
        self.topics.put("" if row is None else joined(topics_said(row, self._page.words), self._page.words))
        self.starts.put(None if row is None else row.starts_at)
        self.ends.put(None if row is None else row.ends_at)
        self.platform.put("" if row is None else row.platform)
        self.place.put("" if row is None else row.place)
        self.capacity.put("" if row is None or row.capacity is None else str(row.capacity))
        self.about.put("" if row is None else row.about)
        chosen = "" if row is None else str(row.moderator_id)
        self.moderator.load(lambda: self.moderator.put(chosen))
        self.open_at(self.title)

    def data(self) -> desk.EventData:
        """What was typed."""
        return desk.EventData(
            title=self.title.text(),
            topics=topics_of(self.topics.text(), self._page.words),
            starts_at=self.starts.instant(),
            ends_at=self.ends.instant(),
            platform=self.platform.text(),
            place=self.place.text(),
            capacity=self.capacity.text(),
            moderator_id=self.moderator.person(),
            about=self.about.text(),
        )

    def _save(self) -> None:
        self.form.flush()
        own, data = self._own, self.data()
        self._page.jobs.change(
            self._page,
            lambda s: (desk.plan_event(s, data) if own is None else desk.change_event(s, own, data)).id,
            self._saved,
            verb="outreach.plan",
            failed=self.form.refuse,
            busy=self.save,
        )

    def _saved(self, event_id: UUID) -> None:
        self.shut()
        self._done(event_id)
