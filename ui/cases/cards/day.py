"""What surrounds a case day by day: promised call-backs, deliveries, originals, slips; each begun here by one press."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.cases.daywork import Standing
from app.cases.views import (
    CaseOverview,
    DeliveryRow,
    PromiseRow,
    SlipRow,
    deliveries_of,
    promises_of,
    slips_of,
)
from app.evidence.views import OriginalRow, originals_of
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.day.errands import tone_of, tried_said, when_said
from ui.cases.day.original_form import OriginalForm
from ui.cases.day.printing import show_originals
from ui.cases.day.promise_form import PromiseForm
from ui.cases.day.sending import SendForm
from ui.cases.day.slip_form import SlipForm
from ui.shell.page import Page
from ui.widgets import layout

_SETTLED_MS = 120


@dataclass(frozen=True, slots=True)
class _Work:
    promises: tuple[PromiseRow, ...]
    deliveries: tuple[DeliveryRow, ...]
    originals: tuple[OriginalRow, ...]
    slips: tuple[SlipRow, ...]


def _read(session: DeskSession, case_id: UUID) -> _Work:
    return _Work(
        tuple(promises_of(session, case_id)),
        tuple(deliveries_of(session, case_id)),
        tuple(originals_of(session, case_id)),
        tuple(slips_of(session, case_id)),
    )


class DayCard(Card):
    """See the module; `promise()`, `send()`, `take_original()` and `give_slip()` open the forms."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Promised, sent, kept, asked"))
        self.call = layout.button(self.tr("Call-back…  K"), self.promise, kind="quiet", icon="phone")
        self.mail = layout.button(self.tr("Send a paper…  D"), self.send, kind="quiet", icon="mail")
        self.original = layout.button(self.tr("Take an original…  O"), self.take_original, kind="quiet", icon="file")
        self.slip = layout.button(self.tr("Slip…"), self.give_slip, kind="quiet", icon="bell")
        for button, power in (
            (self.call, "cases.promise"),
            (self.mail, "sealing.deliver"),
            (self.original, "evidence.originals"),
            (self.slip, "cases.supervise"),
        ):
            layout.only_if(button, self.may(power))
        self.add(shelf.words_line(self.call, self.mail, self.original, self.slip))
        self.promise_form, self.send_form = PromiseForm(page), SendForm(page)
        self.original_form, self.slip_form = OriginalForm(page), SlipForm(page)
        self.add(layout.column(self.promise_form, self.send_form, self.original_form, self.slip_form, gap=0))
        self.nothing = layout.note(self.tr("Nothing was promised, sent, kept or asked."))
        self.add(self.nothing)
        self.shelf = shelf.Shelf()
        self.add(self.shelf)

    def show_case(self, overview: CaseOverview) -> None:
        """Read what surrounds the case."""
        case_id = overview.header.case_id
        self.page.jobs.query(self.page, lambda s: _read(s, case_id), self._show, latest="day")

    def promise(self) -> None:
        """Promise the customer a call-back."""
        if not self.call.isHidden():
            self.promise_form.ask(self.case_id)
            self._show_form(self.promise_form)

    def send(self) -> None:
        """Note that a paper was sent."""
        if not self.mail.isHidden():
            self.send_form.ask(self.case_id)
            self._show_form(self.send_form)

    def take_original(self) -> None:
        """Take an original in."""
        if not self.original.isHidden():
            self.original_form.ask(self.case_id)
            self._show_form(self.original_form)

    def give_slip(self) -> None:
        """Ask the owner of the case."""
        if not self.slip.isHidden():
            self.slip_form.ask(self.case_id)
            self._show_form(self.slip_form)

    def _show_form(self, form: QWidget) -> None:
        # After the layout has made room for it: before, the page would scroll to where the form was not yet. A page
        # opened for this form alone goes on growing for some turns, because cards above it are still being filled.
        for wait in (0, _SETTLED_MS):
            QTimer.singleShot(wait, form, lambda: self.page.scroll_area.ensureWidgetVisible(form))

    def _show(self, work: _Work) -> None:
        self.nothing.setVisible(not (work.promises or work.deliveries or work.originals or work.slips))
        self.shelf.put(work, lambda: self._lines(work))

    def _lines(self, work: _Work) -> list[QWidget]:
        words = self.page.words
        made: list[QWidget] = []
        for promise in work.promises:
            said = texts.dotted(
                when_said(promise.due_at, promise.standing, words), promise.whom, promise.about,
                promise.keeper, tried_said(promise, words),
            )  # fmt: skip
            made.append(self._line("phone", said, tone_of(promise.standing), "promises", promise.id))
        for sent in work.deliveries:
            paper = words.label("paper", sent.paper_kind)
            how = words.label("delivery_how", sent.how)
            made.append(
                self._line(
                    "mail",
                    texts.dotted(paper, sent.receiver, how, self._sent(sent)),
                    "danger" if sent.to_send_again else "",
                    "deliveries",
                    sent.id,
                )
            )
        for kept in work.originals:
            pages = self.tr("%n page(s)", "", kept.pages)
            place = (
                self.tr("given back {0}").format(texts.day_of(kept.returned_at))
                if kept.returned_at
                else kept.kept_where
            )
            tone = "danger" if kept.overdue else ""
            made.append(self._line("file", texts.dotted(kept.what, pages, place), tone, "originals", kept.id))
        if work.originals:
            made.append(shelf.link(self.tr("Receipt for originals, two copies"), self._print_originals, icon="printer"))
        for slip in work.slips:
            when = self.tr("answered") if slip.standing is None else when_said(slip.answer_by, slip.standing, words)
            tone = "danger" if slip.standing is Standing.LATE else ""
            said = texts.dotted(when, slip.receiver, slip.question, slip.answer)
            made.append(self._line("bell", said, tone, "slips", slip.id))
        return made

    def _sent(self, row: DeliveryRow) -> str:
        if row.proven_on is not None:
            return self.tr("arrived {0}").format(row.proven_on.isoformat())
        if row.returned_on is not None:
            return self.tr("came back {0}").format(row.returned_on.isoformat())
        return self.tr("under way, %n day(s)", "", row.days)

    def _line(self, icon: str, said: str, tone: str, part: str, row_id: UUID) -> QWidget:
        label = layout.text_label(said, "error" if tone == "danger" else "soon" if tone == "soon" else "", wrap=True)
        go = layout.button(
            "",
            partial(self.page.navigator.go, "day-work", part=part, row_id=row_id),
            kind="quiet",
            icon="chevron-right",
        )
        go.setAccessibleName(self.tr("Open in the day's work: {0}").format(said))
        line = layout.row(shelf.picture(icon, tone or "ink_soft", self), label, go, gap=1)
        line.setStretch(1, 1)
        return layout.holder(line)

    def _print_originals(self) -> None:
        show_originals(self.page, self.case_id)
