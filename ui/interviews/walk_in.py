"""New walk-in (新来访, F2): find or create the customer, take the five-minute minimum, register, lead on.

Every keystroke is in the drafts; what was not registered when the program ended is offered again, and never mixed with
the next customer's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from app.cases import desk
from app.cases.model import Visit
from app.cases.views import major_call
from app.cases.views.customers import CustomerHit, customer_hit, find_customers
from app.cases.views.finding import cases_found
from app.kernel.clock import legal_day
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases.id_reader import IdReaderButton
from ui.interviews.controls import Surroundings
from ui.interviews.finish import short_name
from ui.interviews.kept import VISIT, KeptWalkIn, OpenCaseBanner
from ui.interviews.pressing import enter_presses
from ui.interviews.pulse import Pulse
from ui.interviews.registered import Registered, RegisteredFace
from ui.interviews.walk_in_form import WalkInForm
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.composition import Composition
from ui.widgets.ribbon import Ribbon

_LEAST_TYPED = 2


class WalkInPage(Page):
    """The page; `opened(visit_id=…)` takes over somebody who was called from the queue."""

    def build(self) -> None:
        """Make the form and the face that follows it."""
        clock = self.context.clock
        self._visit: UUID | None = None
        self._may_register = may(self.actor.role, "cases.register")
        self.head.title(self.tr("New walk-in"), legal_day(clock.now()).isoformat())
        self.clear_button = self.head.add(layout.button(self.tr("Clear"), self._clear, kind="quiet", icon="trash"))
        self.register_button = self.head.add(
            layout.button(self.tr("Register  Ctrl+Enter"), self._go_on, kind="primary", icon="check")
        )
        self.form = WalkInForm(
            Surroundings(self.words, legal_day(clock.now()), clock), IdReaderButton(self, letter=False)
        )
        self.form.typed.connect(self._typed)
        self.form.looked_for.connect(self._look_for)
        self.form.finder.chosen.connect(self._chosen)
        self.form.not_this_one.connect(self._not_this_one)
        self.form.new_customer.connect(self._on_to_missing)
        self.ribbon = Ribbon()
        self.done = RegisteredFace(self)
        self.done.receipt_wanted.connect(self._receipt)
        self.done.interview_wanted.connect(self._interview)
        self.done.next_wanted.connect(self._next)
        self.kept = KeptWalkIn(self)
        self.kept.taken.connect(self._go_on_with_kept)
        self.open_case = OpenCaseBanner(self._go_to_open_case, self._all_the_same)
        self.faces = QStackedWidget()
        self.faces.addWidget(layout.scrolled(layout.holder(layout.column(self.form, 1))))
        self.faces.addWidget(self.done)
        self.body.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.body.setSpacing(theme.space(2))
        for banner in (self.kept, self.open_case):
            self.body_add(banner)
        self.body_add(self.faces, 1)
        self.body_add(self.ribbon)
        self.register_button.setVisible(self._may_register)
        self.pulse = Pulse(self)
        enter_presses(self)
        self._count_missing()

    def keys(self) -> list[Key]:
        """Register and lead on by keyboard; the receipt by F8 once there is a case."""
        keys = [Key("Ctrl+Return", self.tr("Register"), self._go_on)]
        if self.done.done is not None:
            keys.append(Key("F8", self.tr("Print"), self._receipt))
        return keys

    def help_text(self) -> str:
        """What this page is for."""
        return self.tr(
            "Type a phone, card tail, ID or name to find the customer, or fill in the form. Who, phone and what "
            "happened register the case; card and amount may follow. Ctrl+Enter registers and then leads on."
        )

    def opened(self, **args: Any) -> None:
        """Begin with the next customer, or go on with what stands here."""
        if self.done.done is not None:
            self._begin()
        self._visit = args.get("visit_id") or self._visit
        if args.get("visit_id") and self._touched():
            self.form.flush()
            self.form.clear()
            self.open_case.setVisible(False)
            self.kept.put_aside()
        if args.get("visit_id"):
            self._take_visit(args["visit_id"])
        if not self._touched():
            self.kept.offer()
        self.form.search.setFocus()

    def closed(self) -> None:
        """Keep what was typed."""
        self._commit()
        self.form.flush()

    def take_focus(self) -> None:
        """Put the cursor where the customer is found."""
        (self.form.search if self.faces.currentIndex() == 0 else self.done.interview).setFocus()

    # ------------------------------------------------------------------ drafts

    def _typed(self, key: str, value: Any) -> None:
        self.kept.before_typing()
        self.kept.begin(self._visit)
        self.drafts.put(self.kept.draft, key, value)
        self.notices.saved(self.context.clock.now())
        self._count_missing()

    def _touched(self) -> bool:
        return bool(self.form.values().keys() - {"id_type"}) or self.form.hit is not None

    def _go_on_with_kept(self, kept: dict[str, Any]) -> None:
        self.form.clear()
        self.form.put(kept)
        if visit := kept.get(VISIT):
            self._visit = UUID(str(visit))
            self._take_visit(self._visit)
        self._count_missing()
        known = kept.get("customer_id")
        if known:
            self.jobs.query(self, lambda s: customer_hit(s, UUID(str(known))), self._chosen)

    # ------------------------------------------------------------------ the customer

    def _look_for(self, text: str) -> None:
        if len(text.strip()) < _LEAST_TYPED:
            self.form.finder.put((), "")
            return
        self.jobs.query(
            self, lambda s: find_customers(s, text, 6), lambda hits: self._found(hits, text), latest="customers"
        )

    def _found(self, hits: list[CustomerHit], text: str) -> None:
        if self.form.hit is None:
            self.form.finder.put(hits, text, own=self.form.search.text().strip() == text.strip())

    def _chosen(self, hit: CustomerHit) -> None:
        typed = self.form.search.text().strip()
        if not self.form.values().get("card") and typed.isdigit() and (len(typed) == 4 or 15 <= len(typed) <= 19):
            # The card from the search is the card in question.
            self.form.entries["card"].control.show(typed)
            self._typed("card", typed)
        self.form.show_customer(hit)
        self._typed("customer_id", str(hit.id))
        self.open_case.put(hit.name, hit.open_cases)
        self._on_to_missing()

    def _not_this_one(self) -> None:
        self.form.show_customer(None)
        self.open_case.setVisible(False)
        self._typed("customer_id", "")
        self.form.search.setFocus()

    def _go_to_open_case(self) -> None:
        hit = self.form.hit
        if hit is not None and hit.open_cases:
            no = hit.open_cases[-1]
            self.jobs.query(self, lambda s: cases_found(s, no, 1), lambda ids: self._open(ids, no))

    def _open(self, ids: list[UUID], no: str) -> None:
        if ids:
            self._clear()
            self.navigator.open_case(ids[0], no)

    def _take_visit(self, visit_id: UUID) -> None:
        def read(session: DeskSession) -> tuple[str, list[str]]:
            visit: Visit = session.found(Visit, visit_id)
            return visit.queue_no, list(visit.needs)

        self.jobs.query(self, read, self._show_visit)

    def _show_visit(self, found: tuple[str, list[str]]) -> None:
        queue_no, needs = found
        day = legal_day(self.context.clock.now()).isoformat()
        self.head.title(self.tr("New walk-in"), self.tr("{0}  number {1}").format(day, queue_no))
        if needs and not self.form.values().get("needs"):
            self.form.entries["needs"].control.show(needs)
            self._typed("needs", needs)

    # ------------------------------------------------------------------ registering

    def _go_on(self) -> None:
        if self.faces.currentIndex() == 1:
            self._interview()
        elif self._may_register:
            self._register()

    def _register(self) -> None:
        self._commit()
        self.form.flush()
        for entry in self.form.entries.values():
            entry.row.forgive()
        walk_in, visit = self.form.walk_in(), self._visit
        theft = str(self.form.values().get("theft", ""))

        def register(session: DeskSession) -> Registered:
            case = desk.register_walk_in(session, replace(walk_in, visit_id=visit))
            return Registered(
                case.id,
                case.no,
                case.due_on,
                (case.due_on - session.today).days,
                case.due_provisional,
                case.cause,
                theft,
                case.still_called,
                major_call(session, case.branch_id, case.people_count),
            )

        self.jobs.change(
            self,
            register,
            self._registered,
            verb="cases.register",
            failed=self._refused,
            busy=self.register_button,
        )

    def _registered(self, done: Registered) -> None:
        self.kept.over()
        self._visit = None
        self.open_case.setVisible(False)
        self.form.clear()
        self.done.put(done)
        self._turn(1)
        self.notices.good(self.tr("Registered: {0}").format(done.no))

    def _refused(self, trouble: Trouble) -> None:
        self.form.refuse(trouble.refusals)

    def _receipt(self) -> None:
        if self.done.done is not None:
            self.navigator.go("print", case_id=self.done.done.case_id)

    def _interview(self) -> None:
        done = self.done.done
        if done is not None:
            self._begin()
            self.navigator.open_case(done.case_id, done.no, tab="interview", start=True, theft=done.theft)

    def _next(self) -> None:
        self._begin()
        self.kept.offer()
        self.form.search.setFocus()

    def _begin(self) -> None:
        self.done.done = None
        self._visit = None
        self.head.title(self.tr("New walk-in"), legal_day(self.context.clock.now()).isoformat())
        self._turn(0)

    def _clear(self) -> None:
        self.kept.over()
        self.form.clear()
        self.open_case.setVisible(False)
        self._count_missing()
        self.form.search.setFocus()

    # ------------------------------------------------------------------ looks

    def _turn(self, face: int) -> None:
        self.faces.setCurrentIndex(face)
        self.clear_button.setVisible(face == 0)
        self.register_button.setVisible(face == 0 and self._may_register)
        self._count_missing()
        self.set_keys()

    def _commit(self) -> None:
        for one in self.findChildren(Composition):
            one.commit()

    def _count_missing(self) -> None:
        begun = self._touched() and self.faces.currentIndex() == 0
        problems = self.form.problems() if begun else []
        self.ribbon.put([(short_name(one, self.words), self.form.entries[one.field].go) for one in problems])

    def _all_the_same(self) -> None:
        self.open_case.setVisible(False)
        self._on_to_missing()

    def _on_to_missing(self) -> None:
        missing = self.form.missing()
        (missing[0] if missing else self.form.entries["narrative"]).go()
