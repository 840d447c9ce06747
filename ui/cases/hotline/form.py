"""The hotline call form (热线来电): who calls, what it is about, what was done at once, what comes of it.

Two columns, one screen: an agent with a telephone at the ear does not scroll. The outcome decides which fields follow;
what it does not need is not there. The form holds values and draws; finding, writing down and drafts are the page's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.cases.desk.calls import CallData
from app.cases.model import CallDirection, CallOutcome
from app.cases.views.customers import CustomerHit
from app.cases.when import promised_time
from app.kernel.clock import SHANGHAI, Clock, local_minute
from app.kernel.wording import Wording
from ui.interviews.finder import Finder, known_by
from ui.interviews.rows import RowGrid
from ui.widgets import layout, theme
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import FieldRow, Form
from ui.widgets.number_fields import CardField, MoneyField, PhoneField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

NEW = "new"
_O = CallOutcome
_SHOWN: dict[CallOutcome, tuple[str, ...]] = {
    _O.ANSWERED: ("answer",),
    _O.REGISTERED: ("case_no", "card", "amount"),
    _O.PROMISED: ("due_at", "case_no"),
    _O.HANDED_OVER: ("branch", "way", "due_at", "card", "amount"),
}
_DETAIL = ("answer", "case_no", "branch", "way", "due_at", "card", "amount")
_FIELD_OF = {
    "name": "caller",
    "phone": "number",
    "narrative": "about",
    "reference": "block_reference",
    "whom": "caller",
}


class OutcomeRow(QWidget):
    """Four buttons of which one is down; `chosen(key)` fires when the user pressed one. Alt and a digit press them."""

    chosen = Signal(str)

    def __init__(self, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        for number, (key, label) in enumerate(labels.items(), 1):
            button = QPushButton(f"{number} {label}")
            button.setCheckable(True)
            button.setAccessibleName(label)
            button.setAutoDefault(False)
            theme.kind(button, "chip")
            button.clicked.connect(lambda _on=False, key=key: self.press(key))
            self.buttons[key] = button
        self.setLayout(layout.row(*self.buttons.values(), 1, gap=1))
        self.setFocusProxy(next(iter(self.buttons.values())))

    def press(self, key: str) -> None:
        """Choose, as a click does."""
        self.put(key)
        self.chosen.emit(key)

    def put(self, key: str) -> None:
        """Show a choice without `chosen`."""
        for name, button in self.buttons.items():
            button.setChecked(name == key)

    def value_key(self) -> str:
        """The key that is down, empty when none is."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")


class HotlineForm(QWidget):
    """`typed(key, value)` carries what the user typed; `not_this_one` that the caller is somebody else after all."""

    typed = Signal(str, object)
    not_this_one = Signal()

    def __init__(self, words: Wording, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self.hit: CustomerHit | None = None
        self._make_who()
        self._make_what()
        self._wire()
        whole = layout.row(self._left, self._right, gap=3)
        whole.setStretch(0, 4)
        whole.setStretch(1, 6)
        self.setLayout(whole)
        self.show_customer(None)
        self.put({})

    # ------------------------------------------------------------------ values

    def values(self) -> dict[str, Any]:
        """What stands in the form, by key; empty ones left out."""
        found: dict[str, Any] = {
            "number": self.number.text().strip(), "caller": self.caller.text().strip(),
            "direction": self.direction.value_key(), "about": self.about.text().strip(), "text": self.text.text(),
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
        self.direction.put(str(values.get("direction") or CallDirection.IN.value))
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
        shown = _SHOWN[outcome] if outcome else ()
        kept = {key: held.get(key, "") for key in ("answer", "card", "amount", "branch") if key in shown}
        return CallData(
            started_at=started_at,
            outcome=outcome,
            direction=CallDirection(held.get("direction", "in")),
            number=held.get("number", ""),
            caller="" if self.hit is not None else held.get("caller", ""),
            customer_id=None if self.hit is None else self.hit.id,
            about=held.get("about", ""),
            text=held.get("text", ""),
            done_at_once=tuple(held.get("done_at_once", ())),
            block_reference=held.get("block_reference", ""),
            due_at=promised_time(held.get("due_at", ""), now) if "due_at" in shown else None,
            as_case="way" in shown and held.get("way") == "case",
            **kept,
        )

    def case_wanted(self) -> str:
        """The number of the open case that the call is about; empty for a new one or none."""
        held = self.values()
        shown = _SHOWN[CallOutcome(held["outcome"])] if "outcome" in held else ()
        no = str(held.get("case_no", "")) if "case_no" in shown else ""
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
            name = _FIELD_OF.get(refusal.field or "", refusal.field or "")
            row = self.rows.get(name) or self.rows["about"]
            told = self._words.told(refusal)
            row.refuse(told.sentence, told.remedy)
            first = first or row
        if first is not None:
            first.go()

    def show_customer(self, hit: CustomerHit | None) -> None:
        """Show who calls when it is a known customer: name and number are not asked again."""
        self.hit = hit
        self.known.setVisible(hit is not None)
        self.finder.setVisible(hit is None)
        self.rows["caller"].setVisible(hit is None)
        if hit is not None:
            self.known_text.setText(known_by(hit, self._words))
        cases = {NEW: self.tr("A new case")} | {no: no for no in (hit.open_cases if hit is not None else ())}
        before = self.case_no.value_key()
        self.case_no.set_items(cases)
        self.case_no.put(before if before in cases else "")

    def show_time(self, started_at: datetime, now: datetime) -> None:
        """Show how long the call has lasted."""
        seconds = max(int((now - started_at).total_seconds()), 0)
        self.timer.setText(f"{seconds // 60:02d}:{seconds % 60:02d}")
        self.since.setText(self.tr("since {0}").format(started_at.astimezone(SHANGHAI).strftime("%H:%M:%S")))

    # ------------------------------------------------------------------ inside

    def _make_who(self) -> None:
        self.timer = layout.text_label("00:00", "display")
        theme.tabular(self.timer)
        self.timer.setAccessibleName(self.tr("Length of the call"))
        self.since = layout.text_label("", "muted")
        who = Form(self._words)
        self.direction = who.add("direction", self.tr("Di&rection"), Choice(self._words.labels("call_direction")))
        self.number = who.add("number", self.tr("&Number"), PhoneField())
        self.finder = who.add_widget(Finder(self._words, self.number))
        self.known_text = layout.text_label("", "strong", wrap=True)
        again = layout.button(self.tr("Not this one"), self.not_this_one.emit, kind="quiet", icon="undo")
        self.known = QFrame()
        theme.surface(self.known, "good")
        line = layout.row(self.known_text, 1, again)
        line.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        self.known.setLayout(line)
        who.add_widget(self.known)
        self.caller = who.add("caller", self.tr("&Caller"), TextField())
        self.rows = dict(who.rows)
        self._left = layout.card(layout.row(self.timer, self.since, 1), who, 1, title=self.tr("Call"))

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
        ways = {"promise": self.tr("To call back"), "case": self.tr("As a case of the branch")}
        self.way = what.add("way", self.tr("How"), Choice(ways))
        self.due_at = what.add(
            "due_at", self.tr("Call back b&y"), TextField(placeholder=self.tr("15:30, tomorrow 10:00, +30")),
            required=True, beside=self._soon(),
        )  # fmt: skip
        self.case_no = what.add("case_no", self.tr("Cas&e"), Choice({}))
        self.rows |= what.rows
        self.money = RowGrid()
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
        return layout.holder(layout.row(half, morning, gap=1))

    def _due(self, said: str) -> None:
        found = promised_time(said, self._clock.now())
        if found is not None:
            self.due_at.put(local_minute(found))
            self.typed.emit("due_at", self.due_at.text())

    def _wire(self) -> None:
        self._controls: dict[str, QWidget] = {
            "number": self.number, "caller": self.caller, "direction": self.direction, "about": self.about,
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

    def _fit(self) -> None:
        key = self.outcome.value_key()
        shown = _SHOWN[CallOutcome(key)] if key else ()
        for name in _DETAIL:
            self.rows[name].setVisible(name in shown)
        if key == _O.HANDED_OVER:
            as_case = self.way.value_key() == "case"
            self.rows["due_at"].setVisible(not as_case)
            for name in ("card", "amount"):
                self.rows[name].setVisible(as_case)
        self.money.setVisible(any(not self.rows[name].isHidden() for name in ("card", "amount")))
        self.rows["block_reference"].setVisible("card_block" in self.at_once.chosen())
