"""A case from a sheet or letter (转办单、来信): regulator, central bank, city hotline, petition, letter, organisation.

Back-office work with the paper on the desk and nobody waiting, so one page: the paper at the left, the complaint at the
right. What was typed is a draft and stands here again. Telephone or address is enough: a letter often has no number.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog

from app.cases import desk
from app.cases.codes import Channel
from app.cases.desk import ReferralData, WalkIn
from app.cases.views import CustomerHit, customer_hit, find_customers
from app.evidence.codes import BroughtBy
from app.evidence.desk import Taken, register, take_in
from app.kernel.clock import SHANGHAI
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.cards.sheets import WRITTEN
from ui.cases.sheet_form import SheetForm
from ui.interviews.finder import Finder, known_by
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.composition import Composition
from ui.widgets.field import Form
from ui.widgets.number_fields import CardField, IdField, MoneyField, PhoneField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

_TEXTS = ("name", "phone", "id_number", "address", "card", "amount", "narrative")
_LEAST_TYPED = 2


class SheetsPage(Page):
    """See the module."""

    def build(self) -> None:
        """Make both halves."""
        self.hit: CustomerHit | None = None
        self._draft = f"sheet/{self.actor.staff_id}"
        self._scan: Path | None = None
        self.head.title(self.tr("Sheet or letter"))
        self.head.add(layout.button(self.tr("Clear"), self._clear, kind="quiet", icon="trash"))
        self.save = self.head.add(
            layout.button(self.tr("Register  Ctrl+Enter"), self._register, kind="primary", icon="check")
        )
        self.sheet = SheetForm(self.words, texts.today_of(self))
        self.sheet.typed.connect(self._typed)
        self.channel = Form(self.words)
        labels = {one.value: self.words.label("channel", one.value) for one in WRITTEN}
        self.came_by = self.channel.add("channel", self.tr("&Channel"), Choice(labels), required=True)
        self.came_by.chosen.connect(lambda key: self._typed("channel", key))
        self.scan_name = layout.text_label(self.tr("No scan chosen"), "muted", wrap=True)
        self.scan = layout.button(self.tr("Scanned paper… (F6)"), self._choose, icon="attach")
        left = layout.card(
            self.channel, self.sheet, layout.row(self.scan, self.scan_name, 1), 1, title=self.tr("The paper")
        )
        both = layout.row(left, self._complaint(), gap=3)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.body_add(layout.scrolled(layout.holder(both)), 1)

    def opened(self, **args: Any) -> None:
        """Show what was being typed."""
        del args
        kept = self.drafts.load(self._draft)
        if kept and not self.sheet.whom.text() and not self.narrative.text():
            self._put(kept)
            if kept.get("customer_id"):
                known = UUID(str(kept["customer_id"]))
                self.jobs.query(self, lambda s: customer_hit(s, known), self._chosen)

    def closed(self) -> None:
        """Keep what was typed."""
        self._flush()

    def keys(self) -> list[Key]:
        """Register and attach by keyboard."""
        return [
            Key("Ctrl+Return", self.tr("Register"), self._register),
            Key("F6", self.tr("Scanned paper"), self._choose),
        ]

    def help_text(self) -> str:
        """What this page is for."""
        return self.tr(
            "Register a complaint that came on paper. The day on the sheet wins over the rule; a letter's receipt is "
            "its post stamp unless you say otherwise."
        )

    def take_focus(self) -> None:
        """Begin with the channel."""
        self.came_by.setFocus()

    # ------------------------------------------------------------------ inside

    def _complaint(self) -> Any:
        form = self.form = Form(self.words)
        self.name = form.add("name", self.tr("&Name"), TextField(), required=True)
        self.finder = form.add_widget(Finder(self.words, self.name))
        self.finder.chosen.connect(self._chosen)
        self.known = layout.text_label("", "strong", wrap=True)
        self.not_this = layout.button(self.tr("Not this one"), self._not_this, kind="quiet", icon="undo")
        self.known_line = form.add_widget(layout.holder(layout.row(self.known, 1, self.not_this)))
        self.phone = form.add("phone", self.tr("&Phone"), PhoneField())
        self.id_number = form.add("id_number", self.tr("ID nu&mber"), IdField())
        self.address = form.add("address", self.tr("Add&ress"), TextField())
        self.card = form.add("card", self.tr("Card or tail"), CardField())
        self.amount = form.add("amount", self.tr("Amount"), MoneyField())
        self.narrative = form.add("narrative", self.tr("What happened"), TextArea(lines=6), required=True)
        for key in _TEXTS:
            control = form.rows[key].control
            if isinstance(control, TextField | TextArea):
                control.settled.connect(lambda text, key=key: self._typed(key, text))
        self.name.settled.connect(self._look_for)
        self.phone.settled.connect(self._look_for)
        self._show_hit(None)
        return layout.card(form, 1, title=self.tr("The complaint"))

    def _typed(self, key: str, value: Any) -> None:
        self.drafts.put(self._draft, key, value)
        self.notices.saved(self.context.clock.now())

    def _put(self, values: dict[str, Any]) -> None:
        self.sheet.put_values(values)
        self.came_by.put(str(values.get("channel") or ""))
        for key in _TEXTS:
            control = self.form.rows[key].control
            if isinstance(control, TextField | TextArea):
                control.put(str(values.get(key) or ""))

    def _look_for(self, text: str) -> None:
        if self.hit is None and len(text.strip()) >= _LEAST_TYPED:
            self.jobs.query(
                self,
                lambda s: find_customers(s, text, 4),
                lambda hits: self.finder.put(hits, text, own=False),
                latest="customers",
            )

    def _chosen(self, hit: CustomerHit) -> None:
        self._show_hit(hit)
        self._typed("customer_id", str(hit.id))
        self.form.rows["narrative"].go()

    def _not_this(self) -> None:
        self._show_hit(None)
        self._typed("customer_id", "")

    def _show_hit(self, hit: CustomerHit | None) -> None:
        self.hit = hit
        self.known_line.setVisible(hit is not None)
        self.finder.setVisible(hit is None)
        for key in ("name", "phone", "id_number", "address"):
            self.form.rows[key].setVisible(hit is None)
        if hit is not None:
            self.known.setText(known_by(hit, self.words))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Scanned paper"), "", "*.pdf *.jpg *.jpeg *.png *.tif *.tiff"
        )
        if name:
            self.take_scan(Path(name))

    def take_scan(self, path: Path) -> None:
        """Note which file is the scan; it is kept as an exhibit once the case is there."""
        self._scan = path
        self.scan_name.setText(path.name)

    def _register(self) -> None:
        self._flush()
        for form in (self.channel, self.sheet, self.form):
            form.clear_errors()
        if not self.came_by.value_key():
            self.channel.rows["channel"].refuse(self.tr("Please choose"))
            self.channel.rows["channel"].go()
            return
        known = self.hit is not None
        walk_in = WalkIn(
            name="" if known else self.name.text(),
            phone="" if known else self.phone.text(),
            id_number="" if known else self.id_number.text(),
            address="" if known else self.address.text(),
            customer_id=None if self.hit is None else self.hit.id,
            card=self.card.text(),
            amount=self.amount.text(),
            narrative=self.narrative.text(),
            channel=Channel(self.came_by.value_key()),
        )
        sheet, now = self.sheet.data(), self.context.clock.now()
        self.jobs.change(
            self,
            lambda s: _register(s, walk_in, sheet, now),
            self._registered,
            verb="cases.register",
            failed=self._refused,
            busy=self.save,
        )

    def _registered(self, done: tuple[UUID, str, UUID]) -> None:
        case_id, no, referral_id = done
        scan = self._scan
        self._clear()
        self.notices.good(self.tr("Registered: {0}").format(no))
        if scan is not None:
            blobs = self.context.seat.blobs  # type: ignore[attr-defined] # the shell's seat names only what it needs

            def work(task: Task) -> None:
                task.progress(0, 1, scan.name)
                taken = take_in(scan, blobs)
                task.change(partial(_keep_scan, case_id=case_id, referral_id=referral_id, taken=taken), "evidence.add")
                task.progress(1, 1)

            self.jobs.work(self, work, title=self.tr("Adding the scanned paper"))
        self.navigator.open_case(case_id, no)

    def _refused(self, trouble: Trouble) -> None:
        ours = [one for one in trouble.refusals if one.field in self.sheet.rows]
        (self.sheet if ours else self.form).refuse(trouble)

    def _clear(self) -> None:
        self.drafts.discard(self._draft)
        self._scan = None
        self.scan_name.setText(self.tr("No scan chosen"))
        self._show_hit(None)
        self.finder.put((), "")
        self._put({})

    def _flush(self) -> None:
        for one in self.findChildren(Composition):
            one.commit()
        self.sheet.flush()
        self.form.flush()


def _register(session: DeskSession, walk_in: WalkIn, sheet: ReferralData, now: datetime) -> tuple[UUID, str, UUID]:
    day = sheet.received_on or sheet.posted_on
    # The hour is not known of a paper that came on an earlier day: the working day's beginning stands for it.
    came = now if day is None else min(datetime.combine(day, time(9), SHANGHAI), now)
    case = desk.register_walk_in(session, replace(walk_in, received_at=came))
    return case.id, case.no, desk.add_referral(session, case.id, sheet).id


def _keep_scan(session: DeskSession, case_id: UUID, referral_id: UUID, taken: Taken) -> None:
    item = register(session, case_id, taken, category="correspondence", brought_by=BroughtBy.AUTHORITY)
    desk.name_scan(session, referral_id, item.id)
