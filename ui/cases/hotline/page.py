"""The hotline page (热线): a call form that needs no case, recent calls beside it, and one call with its recording.

The timer starts with the form. Every keystroke is a draft; a call that was not finished is offered again and never
mixed with the next one, whoever rings next.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from app.cases import desk
from app.cases.desk.calls import CallData, Finished
from app.cases.views import (
    CallCard,
    CallRow,
    CustomerHit,
    call_card,
    case_id_of,
    customer_hit,
    find_customers,
    recent_calls,
)
from app.staff.views import branches
from app.store.session import DeskSession
from app.store.types import instant_text, parse_instant
from ui.cases.hotline.call_face import CallFace, CallList
from ui.cases.hotline.form import HotlineForm
from ui.cases.hotline.kept import STARTED, KeptCall
from ui.shell.changes import Change
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.composition import Composition

_SECOND_MS = 1_000
_LEAST_TYPED = 3


class HotlinePage(Page):
    """See the module; `opened(call_id=…)` shows one call."""

    tables = frozenset({"calls", "call_marks"})

    def build(self) -> None:
        """Make the form, the list of calls, and the face of one call."""
        self._started = self.context.clock.now()
        self.head.title(self.tr("Hotline"))
        self.clear_button = self.head.add(layout.button(self.tr("Clear"), self._clear, kind="quiet", icon="trash"))
        self.finish_button = self.head.add(
            layout.button(self.tr("Write down  Ctrl+Enter"), self._go_on, kind="primary", icon="check")
        )
        self.form = HotlineForm(self.words, self.context.clock)
        self.form.typed.connect(self._typed)
        self.form.number.settled.connect(self._look_for)
        self.form.caller.settled.connect(lambda text: None if self.form.who.other else self._look_for(text))
        self.form.who.holder.settled.connect(self._look_for)
        self.form.finder.chosen.connect(self._chosen)
        self.form.finder.new_wanted.connect(lambda _text: self.form.rows["caller"].go())
        self.form.not_this_one.connect(self._not_this_one)
        self.kept = KeptCall(self)
        self.kept.taken.connect(self._go_on_with_kept)
        self.call = CallFace(self)
        self.call.next_wanted.connect(self._next)
        self.call.gone.connect(self._gone)
        self.calls = CallList(self)
        self.calls.wanted.connect(self._show_call)
        self.faces = QStackedWidget()
        self.faces.addWidget(layout.scrolled(layout.holder(layout.column(self.form, 1))))
        self.faces.addWidget(layout.scrolled(self.call))
        self.calls.setFixedWidth(theme.WIDTH["field"])
        self.body.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.body_add(self.kept)
        both = layout.row(self.faces, self.calls, gap=3)
        both.setStretch(0, 1)
        self.body_add(layout.holder(both), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)

    def opened(self, **args: Any) -> None:
        """Begin a call, go on with what stands here, or show one that was written down."""
        self.jobs.query(self, _where, self._show_branches, latest="branches")
        self._load_calls()
        if args.get("call_id"):
            self._show_call(args["call_id"])
        elif not self._touched():
            self.kept.offer()
            self._begin()
        self._timer.start()

    def closed(self) -> None:
        """Keep what was typed; let the player go."""
        self._timer.stop()
        self._commit()
        self.call.recording.close_player()

    def refresh(self, change: Change) -> None:
        """Show list and call anew."""
        del change
        self._load_calls()
        if self.faces.currentIndex() == 1 and self.call.call_id is not None:
            self._show_call(self.call.call_id)

    def keys(self) -> list[Key]:
        """Write down by keyboard; an outcome by Alt and its digit; marks by M while a recording is heard."""
        keys = [Key("Ctrl+Return", self.tr("Write down"), self._go_on)]
        for number, button in enumerate(self.form.outcome.buttons.values(), 1):
            keys.append(Key(f"Alt+{number}", button.accessibleName(), button.click))
        if self.faces.currentIndex() == 1:
            keys.append(Key("M", self.tr("Mark here"), self.call.recording.mark_here))
            keys.append(Key("F6", self.tr("Attach a recording"), self.call.recording.choose))
        return keys

    def help_text(self) -> str:
        """What this page is for."""
        return self.tr(
            "Take a call down while it lasts. The number finds the customer; Alt and a digit choose what comes of the "
            "call; Ctrl+Enter writes it down. A case is made only when the outcome needs one. To send a recording "
            "along with a call, register it, attach the recording, then hand it over from the call. On the time line "
            "Space plays and pauses, the arrow keys go five seconds, M marks."
        )

    def take_focus(self) -> None:
        """Begin with the number."""
        (self.form.number if self.faces.currentIndex() == 0 else self.call.next).setFocus()

    # ------------------------------------------------------------------ drafts

    def _typed(self, key: str, value: Any) -> None:
        self.drafts.put(self.kept.draft, key, value)
        self.drafts.put(self.kept.draft, STARTED, instant_text(self._started))
        self.notices.saved(self.context.clock.now())

    def _touched(self) -> bool:
        return bool(self.form.values().keys() - {"direction", "caller_is", "way"}) or self.form.hit is not None

    def _go_on_with_kept(self, values: dict[str, Any]) -> None:
        self.form.clear()
        self.form.put(values)
        self._started = parse_instant(str(values[STARTED])) if STARTED in values else self.context.clock.now()
        for key, value in values.items():
            self.drafts.put(self.kept.draft, key, value)
        self._tick()
        known = values.get("customer_id")
        if known:
            self.jobs.query(self, lambda s: customer_hit(s, UUID(str(known))), self._chosen)

    # ------------------------------------------------------------------ the customer

    def _show_branches(self, found: tuple[str, dict[str, str]]) -> None:
        self.form.show_branches(found)
        self.call.show_branches(found)

    def _look_for(self, text: str) -> None:
        if self.form.hit is None and len(text.strip()) >= _LEAST_TYPED:
            self.jobs.query(
                self, lambda s: find_customers(s, text, 4), lambda hits: self._found(hits, text), latest="customers"
            )

    def _found(self, hits: list[CustomerHit], text: str) -> None:
        if self.form.hit is None:
            self.form.finder.put(hits, text, own=False)

    def _chosen(self, hit: CustomerHit) -> None:
        self.form.show_customer(hit)
        self._typed("customer_id", str(hit.id))
        self.form.rows["about"].go()

    def _not_this_one(self) -> None:
        self.form.show_customer(None)
        self._typed("customer_id", "")
        self.form.number.setFocus()

    # ------------------------------------------------------------------ writing down

    def _go_on(self) -> None:
        if self.faces.currentIndex() == 1:
            self._next()
            return
        self._commit()
        self.form.flush()
        for row in self.form.rows.values():
            row.forgive()
        data, no = self.form.data(self._started, self.context.clock.now()), self.form.case_wanted()
        self.jobs.change(
            self,
            lambda s: _finish(s, data, no),
            self._finished,
            verb="cases.finish_call",
            failed=self._refused,
            busy=self.finish_button,
        )

    def _finished(self, done: Finished) -> None:
        self.drafts.discard(self.kept.draft)
        self.form.clear()
        said = self.words.label("call_outcome", done.outcome.value)
        parts = (said, done.gone_to, done.no)
        self.notices.good(self.tr("Written down: {0}").format("  ".join(part for part in parts if part)))
        if done.gone_to:
            self._next()
        else:
            self._show_call(done.call_id)

    def _refused(self, trouble: Trouble) -> None:
        self.form.refuse(trouble)

    def _show_call(self, call_id: UUID) -> None:
        self.jobs.query(self, lambda s: call_card(s, call_id), self._show_card, latest="call")

    def _show_card(self, card: CallCard) -> None:
        self.call.put(card)
        self._turn(1)

    def _gone(self, no: str) -> None:
        self.notices.good(self.tr("Handed over: {0}. It is the other branch's now.").format(no))
        self._next()

    def _next(self) -> None:
        self.kept.offer()
        self._begin()

    def _begin(self) -> None:
        if not self._touched():
            self._started = self.context.clock.now()
        self._turn(0)
        self._tick()
        self.form.number.setFocus()

    def _clear(self) -> None:
        self.drafts.discard(self.kept.draft)
        self.form.clear()
        self._begin()

    def _load_calls(self) -> None:
        self.jobs.query(self, recent_calls, self._show_calls, latest="calls")

    def _show_calls(self, rows: list[CallRow]) -> None:
        self.calls.put(rows)

    def _turn(self, face: int) -> None:
        self.faces.setCurrentIndex(face)
        self.clear_button.setVisible(face == 0)
        self.finish_button.setText(self.tr("Write down  Ctrl+Enter") if face == 0 else self.tr("Next call  Ctrl+Enter"))
        self.finish_button.setAccessibleName(self.finish_button.text())
        self.set_keys()

    def _tick(self) -> None:
        self.form.show_time(self._started, self.context.clock.now())

    def _commit(self) -> None:
        for one in self.findChildren(Composition):
            one.commit()


def _finish(session: DeskSession, data: CallData, no: str) -> Finished:
    return desk.finish_call(session, replace(data, case_id=case_id_of(session, no)) if no else data)


def _where(session: DeskSession) -> tuple[str, dict[str, str]]:
    """The own branch, and every branch to which a call can be handed, the own one last."""
    own = session.actor.branch_id
    found = {one.code: f"{one.code} {one.name}" for one in branches(session)}
    here = found.pop(own, None)
    return own, found | ({own: here} if here else {})
