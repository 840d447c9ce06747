"""The hotline call form (热线来电): who calls, what it is about, what was done at once, what comes of it.

Two columns, one screen: an agent with a telephone at the ear does not scroll. The outcome decides which fields follow;
what it does not need is not there. The form holds values and draws; finding, writing down and drafts are the page's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.cases.desk.calls import CallData
from app.cases.model import CallDirection, CallerIs, CallOutcome
from app.cases.views.customers import CustomerHit
from app.cases.when import promised_time
from app.kernel.clock import Clock, local_minute
from app.kernel.wording import Wording
from ui.cases.hotline.outcome_row import OutcomeRow
from ui.cases.hotline.who import WhoRings
from ui.interviews.rows import RowGrid
from ui.widgets import layout, theme
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import FieldRow, Form
from ui.widgets.number_fields import CardField, MoneyField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

NEW = "new"
_O = CallOutcome
_SHOWN: dict[CallOutcome, tuple[str, ...]] = {
    _O.ANSWERED: ("answer",),
    _O.REGISTERED: ("case_no", "card", "amount"),
    _O.PROMISED: ("due_at", "case_no"),
    _O.HANDED_OVER: ("branch", "why", "way", "due_at", "card", "amount"),
}
_DETAIL = ("answer", "case_no", "branch", "why", "way", "due_at", "card", "amount")
_OF_OTHERS = frozenset({"holder", "held_number"})
_FIELD_OF = {
    "narrative": "about",
    "reference": "block_reference",
    "whom": "caller",
}


class HotlineForm(QWidget):
    """`typed(key, value)` carries what the user typed; `not_this_one` that the caller is somebody else after all."""

    typed = Signal(str, object)
    not_this_one = Signal()

    def __init__(self, words: Wording, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self.own_branch = ""
        self.who = WhoRings(words)
        self.rows: dict[str, FieldRow] = dict(self.who.rows)
        self.number, self.caller, self.finder = self.who.number, self.who.caller, self.who.finder
        self.who.not_this_one.connect(self.not_this_one)
        self._make_what()
        self._wire()
        whole = layout.row(self.who, self._right, gap=3)
        whole.setStretch(0, 4)
        whole.setStretch(1, 6)
        self.setLayout(whole)
        self.show_customer(None)
        self.put({})

    @property
    def hit(self) -> CustomerHit | None:
        """The customer that was found."""
        return self.who.hit

    # ------------------------------------------------------------------ values

    def values(self) -> dict[str, Any]:
        """What stands in the form, by key; empty ones left out."""
        who = self.who
        found: dict[str, Any] = {
            "number": self.number.text().strip(), "caller": self.caller.text().strip(),
            "direction": who.direction.value_key(), "caller_is": who.caller_is.value_key(),
            "holder": who.holder.text().strip(), "held_number": who.held_number.text().strip(),
            "about": self.about.text().strip(), "text": self.text.text(), "why": self.why.text().strip(),
            "done_at_once": self.at_once.chosen(), "block_reference": self.block_reference.text().strip(),
            "outcome": self.outcome.value_key(), "answer": self.answer.text(), "case_no": self.case_no.value_key(),
            "card": self.card.text().strip(), "amount": self.amount.text().strip(),
            "due_at": self.due_at.text().strip(), "branch": self.branch.value_key(), "way": self.way.value_key(),
        }  # fmt: skip
        return {key: value for key, value in found.items() if value not in ("", [])}

    def put(self, values: Mapping[str, Any]) -> None:
        """Show values of the program's: kept keystrokes, or nothing."""
        for key, control in self._controls.items():
            value = values.get(key)
            if isinstance(control, ChipRow):
                control.put(value if isinstance(value, list) else [])
            elif isinstance(control, TextField | TextArea | Choice | OutcomeRow):
                control.put(str(value or ""))
        self.who.direction.put(str(values.get("direction") or CallDirection.IN.value))
        self.who.caller_is.put(str(values.get("caller_is") or CallerIs.HOLDER.value))
        self.way.put(str(values.get("way") or "promise"))
        for row in self.rows.values():
            row.forgive()
        self._fit()

    def clear(self) -> None:
        """Make the form empty for the next call."""
        self.show_customer(None)
        self.finder.put((), "")
        self.put({})

    def data(self, started_at: datetime, now: datetime) -> CallData:
        """What the desk writes down; the case is the page's to look up by its number."""
        held = self.values()
        outcome = CallOutcome(held["outcome"]) if "outcome" in held else None
        shown = self._shown()
        kept: dict[str, Any] = {
            key: held.get(key, "") for key in ("answer", "card", "amount", "branch", "why") if key in shown
        }
        kept |= {key: held.get(key, "") for key in _OF_OTHERS if self.who.other}
        return CallData(
            started_at=started_at,
            outcome=outcome,
            direction=CallDirection(held.get("direction", "in")),
            number=held.get("number", ""),
            caller="" if self.hit is not None and not self.who.other else held.get("caller", ""),
            caller_is=CallerIs(held.get("caller_is", "holder")),
            customer_id=None if self.hit is None else self.hit.id,
            about=held.get("about", ""),
            text=held.get("text", ""),
            done_at_once=tuple(held.get("done_at_once", ())),
            block_reference=held.get("block_reference", ""),
            due_at=promised_time(held.get("due_at", ""), now) if "due_at" in shown else None,
            as_case=outcome is _O.HANDED_OVER and held.get("way") == "case",
            **kept,
        )

    def case_wanted(self) -> str:
        """The number of the open case that the call is about; empty for a new one or none."""
        no = str(self.values().get("case_no", "")) if "case_no" in self._shown() else ""
        return "" if no == NEW else no

    def flush(self) -> None:
        """Report unreported typing."""
        for control in self._controls.values():
            if isinstance(control, TextField | TextArea):
                control.flush()

    def refuse(self, trouble: Any) -> None:
        """Put each refusal beside its field; the cursor goes to the first."""
        first: FieldRow | None = None
        for refusal in trouble.refusals:
            name = self._row_of(refusal.field or "")
            row = self.rows.get(name) or self.rows["about"]
            told = self._words.told(refusal)
            row.refuse(told.sentence, told.remedy)
            first = first or row
        if first is not None:
            first.go()

    def show_customer(self, hit: CustomerHit | None) -> None:
        """Show of whom the call is when it is a known customer: name and number are not asked again."""
        self.who.show_customer(hit)
        cases = {NEW: self.tr("A new case")} | {no: no for no in (hit.open_cases if hit is not None else ())}
        before = self.case_no.value_key()
        self.case_no.set_items(cases)
        self.case_no.put(before if before in cases else "")

    def show_branches(self, found: tuple[str, dict[str, str]]) -> None:
        """Show where a call can be handed; the first of the pair is the own branch."""
        self.own_branch, branches = found
        before = self.branch.value_key()
        self.branch.set_items(branches)
        self.branch.put(before)
        self._fit()

    def show_time(self, started_at: datetime, now: datetime) -> None:
        """Show how long the call has lasted."""
        self.who.show_time(started_at, now)

    # ------------------------------------------------------------------ inside

    def _make_what(self) -> None:
        words = self._words
        what = Form(words)
        self.about = what.add("about", self.tr("Abou&t"), TextField(), required=True)
        self.text = what.add("text", self.tr("Note&s"), TextArea(lines=4))
        self.at_once = what.add("done_at_once", self.tr("Done at once"), ChipRow(words.labels("first_action")))
        self.block_reference = what.add("block_reference", self.tr("Bloc&k number"), TextField(), required=True)
        self.outcome = what.add("outcome", self.tr("Outcome"), OutcomeRow(words.labels("call_outcome")), required=True)
        self.answer = what.add("answer", self.tr("Ans&wer given"), TextArea(lines=2), required=True)
        self.branch = what.add("branch", self.tr("&Branch"), Choice({}), required=True)
        self.why = what.add("why", self.tr("&Why there"), TextField(), required=True)
        ways = {"promise": self.tr("To call back"), "case": self.tr("As a case of the branch")}
        self.way = what.add("way", self.tr("How"), Choice(ways))
        self.due_at = what.add(
            "due_at", self.tr("Call back b&y"), TextField(placeholder=self.tr("15:30, tomorrow 10:00, +30")),
            required=True,
        )  # fmt: skip
        self.soon = what.add_widget(self._soon())
        self.case_no = what.add("case_no", self.tr("Cas&e"), Choice({}))
        self.rows |= what.rows
        self.money = RowGrid()
        self.money.narrow(True)
        self.card, self.amount = CardField(), MoneyField()
        for key, label, control in (
            ("card", self.tr("Card or tail"), self.card), ("amount", self.tr("Amount"), self.amount),
        ):  # fmt: skip
            self.rows[key] = FieldRow(label, control)
            self.money.add(self.rows[key])
        self.money.lay([(self.rows["card"], False), (self.rows["amount"], False)])
        what.add_widget(self.money)
        self._right = layout.card(what, 1, title=self.tr("What it is about"))

    def _soon(self) -> QWidget:
        half = layout.button(self.tr("In 30 min"), lambda: self._due("+30"), kind="quiet")
        morning = layout.button(self.tr("Tomorrow 10:00"), lambda: self._due("明天 10:00"), kind="quiet")
        indent = layout.holder(layout.row())
        indent.setFixedWidth(theme.WIDTH["label"])
        return layout.holder(layout.row(indent, half, morning, 1, gap=1))

    def _due(self, said: str) -> None:
        found = promised_time(said, self._clock.now())
        if found is not None:
            self.due_at.put(local_minute(found))
            self.typed.emit("due_at", self.due_at.text())

    def _wire(self) -> None:
        self._controls: dict[str, QWidget] = {
            "number": self.number, "caller": self.caller, "direction": self.who.direction, "about": self.about,
            "caller_is": self.who.caller_is, "holder": self.who.holder, "held_number": self.who.held_number,
            "why": self.why,
            "text": self.text, "done_at_once": self.at_once, "block_reference": self.block_reference,
            "outcome": self.outcome, "answer": self.answer, "case_no": self.case_no, "card": self.card,
            "amount": self.amount, "due_at": self.due_at, "branch": self.branch, "way": self.way,
        }  # fmt: skip
        for key, control in self._controls.items():
            if isinstance(control, TextField | TextArea):
                control.settled.connect(lambda text, key=key: self.typed.emit(key, text))
            elif isinstance(control, Choice | OutcomeRow):
                control.chosen.connect(lambda found, key=key: self._chose(key, found))
            elif isinstance(control, ChipRow):
                control.changed.connect(lambda found, key=key: self._chose(key, found))

    def _chose(self, key: str, value: Any) -> None:
        self.typed.emit(key, value)
        self.rows[key].forgive()
        self._fit()

    def _shown(self) -> tuple[str, ...]:
        """The fields that follow from the outcome, from where the call goes and from who rings."""
        key = self.outcome.value_key()
        if not key:
            return ()
        shown = set(_SHOWN[CallOutcome(key)])
        if key == _O.HANDED_OVER:
            leaves = self.branch.value_key() not in ("", self.own_branch)
            as_case = self.way.value_key() == "case"
            shown -= set() if leaves else {"why"}
            shown -= {"due_at"} if as_case else set()
            shown -= set() if as_case or leaves else {"card", "amount"}
        if self.who.other and key != _O.ANSWERED:
            shown.add("due_at")
        return tuple(shown)

    def _row_of(self, field: str) -> str:
        """The row beside which a refusal stands; of somebody else's case name and number are the holder's."""
        if field in ("name", "phone"):
            mine = {"name": "caller", "phone": "number"}
            theirs = {"name": "holder", "phone": "held_number"}
            return (theirs if self.who.other else mine)[field]
        return _FIELD_OF.get(field, field)

    def _fit(self) -> None:
        self.who.fit()
        shown = self._shown()
        for name in _DETAIL:
            self.rows[name].setVisible(name in shown)
        self.soon.setVisible("due_at" in shown)
        self.money.setVisible(any(not self.rows[name].isHidden() for name in ("card", "amount")))
        self.rows["block_reference"].setVisible("card_block" in self.at_once.chosen())
