"""One event beside the list: when, where, what about, who answers what, and whose times clash."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QFrame, QWidget

from app.outreach import desk, views
from app.outreach.codes import OVER
from app.outreach.views import ClashRow, EventRow, ExpertRow, SpeakerRow
from app.outreach.words import joined, topics_said, when_said
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.cases.texts import dotted
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class _Seen:
    speakers: tuple[SpeakerRow, ...]
    clashes: tuple[ClashRow, ...]
    experts: tuple[ExpertRow, ...]


def _read(session: DeskSession, event_id: UUID) -> _Seen:
    return _Seen(
        tuple(views.speakers_of(session, event_id)),
        tuple(views.clashes_of(session, event_id)),
        tuple(one for one in views.experts(session) if one.active),
    )


class EventPanel(QFrame):
    """See the module; `put(row)` shows an event."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.setAccessibleName(self.tr("Event"))
        self._page = page
        self.row: EventRow | None = None
        self.speakers: tuple[SpeakerRow, ...] = ()
        self.title = layout.text_label("", "lead", wrap=True, selectable=True)
        self.facts = shelf.Shelf(gap=1)
        self.clash = layout.text_label("", "danger", wrap=True)
        self.people = shelf.Shelf(gap=1)
        self.add = layout.button(self.tr("Put an expert on it…"), self.ask, kind="quiet", icon="plus")
        self.form = Form(page.words)
        self.expert = self.form.add("experts", self.tr("E&xpert"), Choice(), required=True)
        self.answers = self.form.add("answers", self.tr("Answers &what"), TextField())
        self.opening = Opening(self.form, layout.button(self.tr("Put on"), self._add, kind="primary", icon="check"))
        heading = layout.row(layout.text_label(self.tr("Experts"), "strong"), 1, self.add)
        column = layout.column(self.title, self.facts, heading, self.people, self.clash, self.opening, 1, gap=2)
        side = theme.space(3)
        column.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(column)
        self.put(None)

    def put(self, row: EventRow | None) -> None:
        """Show an event, or nothing."""
        other = row is None or self.row is None or row.id != self.row.id
        self.row = row
        if other:
            self.opening.shut()
            self._show(_Seen((), (), ()))
        allowed = may(self._page.actor.role, "outreach.plan")
        self.add.setVisible(row is not None and row.own and row.status not in OVER and allowed)
        self.title.setText(self.tr("No event is chosen") if row is None else row.title)
        self.facts.put(row, lambda: [] if row is None else self._facts(row))
        if row is not None:
            self._page.jobs.query(self, lambda s: _read(s, row.id), self._show, latest="panel")

    def ask(self) -> None:
        """Open the form for a further expert."""
        if not self.add.isHidden():
            self.form.clear_errors()
            self.expert.put("")
            self.answers.put("")
            self.opening.open_at(self.expert)

    # ------------------------------------------------------------------ inside

    def _facts(self, row: EventRow) -> list[QWidget]:
        words = self._page.words
        facts = [
            (self.tr("Number"), row.no),
            (self.tr("When"), when_said(row)),
            (self.tr("Where"), " ".join(part for part in (row.platform, row.place) if part)),
            (self.tr("Topics"), joined(topics_said(row, words), words)),
            (self.tr("Moderator"), dotted(row.moderator, row.branch)),
            (self.tr("About"), row.about),
            (self.tr("Cancelled because"), row.cancel_reason),
        ]
        return [shelf.fact(name, value) for name, value in facts if value]

    def _show(self, seen: _Seen) -> None:
        self.speakers = seen.speakers
        self.expert.set_items(
            {
                str(one.id): dotted(one.name, self._page.words.label("expertise", one.expertise.value))
                for one in seen.experts
            }
        )
        nothing = [layout.note(self.tr("Nobody is asked yet. Enter experts under Experts first."))]
        self.people.put((self.row, seen.speakers), lambda: [self._speaker(one) for one in seen.speakers] or nothing)
        self.clash.setText("\n".join(self._clash(one) for one in seen.clashes))
        self.clash.setVisible(bool(seen.clashes))

    def _clash(self, one: ClashRow) -> str:
        told = self.tr("⚠ {0} is asked elsewhere at that time: {1} {2}")
        return told.format(one.expert, one.no, one.title)

    def _speaker(self, one: SpeakerRow) -> QWidget:
        field = self._page.words.label("expertise", one.expertise.value)
        said = layout.text_label(dotted(one.name, field, one.answers), wrap=True, selectable=True)
        line = layout.row(said, gap=1)
        line.setStretch(0, 1)
        if not self.add.isHidden():
            line.addWidget(
                layout.tool("trash", self.tr("Take {0} off").format(one.name), lambda: self._remove(one), small=True)
            )
        return layout.holder(line)

    def _add(self) -> None:
        key = self.expert.value_key()
        if not key:
            self.form.rows["experts"].refuse(self.tr("Please choose"))
            self.form.rows["experts"].go()
            return
        self._set({**self._there(), UUID(key): self.answers.text()}, self.opening)

    def _remove(self, one: SpeakerRow) -> None:
        self._set({key: said for key, said in self._there().items() if key != one.expert_id}, None)

    def _there(self) -> dict[UUID, str]:
        return {one.expert_id: one.answers for one in self.speakers}

    def _set(self, answers: dict[UUID, str], opening: Opening | None) -> None:
        row = self.row
        if row is None:
            return

        def done(_count: int) -> None:
            if opening is not None:
                opening.shut()
            self.put(self.row)

        self._page.jobs.change(
            self,
            lambda s: len(desk.set_speakers(s, row.id, answers)),
            done,
            verb="outreach.plan",
            failed=self.form.refuse if opening is not None else None,
        )
