"""The five-minute minimum (who, phone, card, what, how much) on one page, with what is worth asking at once.

The fields are the interview's own, made by the same factory, so that nothing is typed twice and everything reads the
same later. The form holds values and draws; finding, registering and drafts are the page's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.desk import WalkIn
from app.cases.identity.document import IdDocument
from app.cases.tables import causes
from app.cases.views.customers import CustomerHit
from app.interviews import form
from app.interviews.form import Need, Problem
from app.interviews.sections import section
from app.interviews.values import normalise
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.cases.id_reader import IdReaderButton
from ui.interviews import also_read, controls
from ui.interviews.also_read import AlsoRead
from ui.interviews.causes import CauseHints
from ui.interviews.controls import Surroundings
from ui.interviews.entry import Entry
from ui.interviews.finder import Finder, known_by
from ui.interviews.growing import grow
from ui.interviews.looking import looked_for
from ui.interviews.rows import RowGrid
from ui.widgets import layout, theme
from ui.widgets.field import FieldRow
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField, Verdict

PLACES = (
    ("identity", "name"), ("identity", "phone"), ("identity", "id_type"), ("identity", "id_number"),
    ("identity", "needs"), ("joint", "people"), ("identity", "card"), ("facts", "amount"), ("facts", "narrative"),
    ("facts", "cause"), ("wish", "demands"), ("first_things", "theft"), ("first_things", "still_called"),
)  # fmt: skip
MINIMUM = ("name", "phone", "card", "narrative", "amount")
"""What the receipt should say; card and amount may stay open, the bank holds them (投诉管理办法 13)."""

_WHO = ("name", "phone", "id_type", "id_number", "needs", "people")
_WHAT = ("card", "amount", "narrative", "cause", "demands")
_NOW = ("theft", "still_called")
_OF_THE_CUSTOMER = ("name", "phone", "id_type", "id_number")
_DESK_NAMES = {"people_count": "people"}


class WalkInForm(QWidget):
    """`typed(key, value)` carries what the user typed, `looked_for(text)` what to find customers by."""

    typed = Signal(str, object)
    looked_for = Signal(str)
    not_this_one = Signal()
    new_customer = Signal()

    def __init__(self, about: Surroundings, reader: IdReaderButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Wording = about.words
        self.hit: CustomerHit | None = None
        self.cause_chosen = False
        self.search = TextField(placeholder=self.tr("Phone, card tail, ID or name"), goes_on=False)
        self.search.settled.connect(self.looked_for)
        self.reader = reader
        reader.read.connect(self._take)
        self.search_row = FieldRow(self.tr("&Find"), self.search, beside=reader)
        self.also_read = AlsoRead()
        self.finder = Finder(about.words, self.search)
        self.finder.new_wanted.connect(self._new_with)
        self.finder.passed.connect(self.new_customer)
        self.hints = CauseHints(about.words)
        self.hints.chosen.connect(self._choose_cause)
        self.entries: dict[str, Entry] = {}
        for of, key in PLACES:
            spec = section(of).field(key)
            entry = Entry(of, spec, controls.make(spec, about), about.words, self._typed)
            entry.row.star.setText("*" if key in MINIMUM else "")
            self.entries[key] = entry
        narrative = self.entries["narrative"].control.widget
        if isinstance(narrative, TextArea):
            grow(narrative, 4, 6)
            narrative.setPlaceholderText(self.tr("Enter: new line   Ctrl+Enter: next field"))
        self.entries["id_type"].control.show("resident_id")
        self._lay_out()

    # ------------------------------------------------------------------ values

    def values(self) -> dict[str, Any]:
        """Return what stands in the form, by key; empty ones left out."""
        found = {key: entry.control.read() for key, entry in self.entries.items()}
        return {key: value for key, value in found.items() if value not in ("", [], False, None)}

    def put(self, values: Mapping[str, Any]) -> None:
        """Show values of the program's (kept keystrokes, or nothing)."""
        for key, entry in self.entries.items():
            entry.control.show(values.get(key, "resident_id" if key == "id_type" else None))
            entry.row.forgive()
        self.also_read.put(values)
        self.cause_chosen = bool(values.get("cause"))
        self._propose()

    def clear(self) -> None:
        """Make the form empty."""
        self.show_customer(None)
        self.search.put("")
        self.finder.put((), "")
        self.put({})

    def walk_in(self) -> WalkIn:
        """What the desk registers."""
        held = self.values()
        who = {} if self.hit is not None else {key: held.get(key, "") for key in ("name", "id_number")}
        return WalkIn(
            **who,
            phone=held.get("phone", "") if self.hit is None or not self.hit.phone else "",
            customer_id=None if self.hit is None else self.hit.id,
            id_type=held.get("id_type") or "resident_id",
            birth_date=self.also_read.birth_date if self.hit is None else None,
            address=self.also_read.address if self.hit is None else "",
            card=held.get("card", ""),
            amount=held.get("amount"),
            narrative=held.get("narrative", ""),
            cause=held.get("cause", ""),
            needs=held.get("needs", ()),
            people_count=self._people(held.get("people")),
            demands=held.get("demands", ()),
            still_called=bool(held.get("still_called")),
        )

    def _people(self, typed: Any) -> int:
        """How many came; what is no number is refused by the desk as none."""
        found = normalise(self.entries["people"].spec, typed)
        return 1 if found is None else found if isinstance(found, int) else 0

    def problems(self) -> list[Problem]:
        """What the receipt lacks and what cannot be understood, as the interview counts it, in its order."""
        held = self.values()
        contents: dict[str, dict[str, Any]] = {}
        for of, key in PLACES:
            if key in held:
                contents.setdefault(of, {})[key] = held[key]
        # What the bank holds of a known customer is not asked, so it is not missing.
        asked = {key for key, entry in self.entries.items() if key not in _OF_THE_CUSTOMER or not entry.row.isHidden()}
        found = {one.field: one for one in form.problems(form.stored(contents), Need.RECEIPT) if one.field in asked}
        return [found[key] for _, key in PLACES if key in found]

    def missing(self) -> list[Entry]:
        """The fields of the minimum that are empty, in the order of the form."""
        return [self.entries[one.field] for one in self.problems() if one.code == "missing"]

    def refuse(self, refusals: tuple[Refusal, ...]) -> None:
        """Put each refusal beside its field; the cursor goes to the first."""
        first: Entry | None = None
        for refusal in refusals:
            field = refusal.field or ""
            entry = self.entries.get(_DESK_NAMES.get(field, field)) or self.entries["narrative"]
            told = self._words.told(refusal)
            entry.row.refuse(told.sentence, told.remedy)
            first = first or entry
        named = {_DESK_NAMES.get(refusal.field or "", refusal.field) for refusal in refusals}
        for entry in self.missing():
            if entry.spec.key not in named:
                said = self.tr("May stay open: the bank can look it up.")
                entry.row.show_verdict(Verdict("hint", said))
        self._show_cause(str(self.values().get("cause", "")))  # the reminders went with the old verdicts
        if first is not None:
            first.go()

    def flush(self) -> None:
        """Report unreported typing."""
        self.search.flush()
        for entry in self.entries.values():
            entry.control.flush()

    # ------------------------------------------------------------------ the customer

    def show_customer(self, hit: CustomerHit | None) -> None:
        """Show that the customer is known; what the bank holds is not asked again."""
        self.hit = hit
        there = {key for key in _WHO if hit is None or key in ("needs", "people") or (key == "phone" and not hit.phone)}
        self.who.lay([(self.entries[key].row, True) for key in _WHO if key in there])
        self.known.setVisible(hit is not None)
        self.finder.setVisible(hit is None)
        self.search_row.setVisible(hit is None)
        self.also_read.setVisible(hit is None and bool(self.also_read.held))
        if hit is not None:
            self.known_text.setText(known_by(hit, self._words))
            self.entries["needs"].control.show(sorted(set(hit.needs) | set(self.values().get("needs", ()))))

    # ------------------------------------------------------------------ inside

    def _new_with(self, typed: str) -> None:
        """Nobody known fits: what was looked for is the first thing known of a new customer."""
        key = looked_for(typed).field
        self.search.put("")
        self.finder.put((), "")
        if key:
            entry = self.entries[key]
            entry.control.show(typed)
            self.typed.emit(key, entry.control.read())
        self.new_customer.emit()

    def _take(self, document: IdDocument) -> None:
        """Fill in what the reader read, as if it had been typed: drafts and search follow."""
        self.search.put("")  # the card in the reader is somebody else than the name half typed
        answers = document.answers()
        read = {key: answers.get(key, "") for key in also_read.KEYS} | {also_read.OF: document.number}
        self.also_read.put(read)
        for key, value in read.items():
            self.typed.emit(key, value)
        for key in ("name", "id_type", "id_number"):
            if key in answers:
                self.entries[key].control.show(answers[key])
                self._typed("", key, answers[key])
        missing = self.missing()
        (missing[0] if missing else self.entries["narrative"]).go()

    def _typed(self, of: str, key: str, raw: Any) -> None:
        del of
        if key == "id_number" and not self.also_read.belongs_to(str(raw)):
            self.also_read.put({})
            for other in (*also_read.KEYS, also_read.OF):
                self.typed.emit(other, "")
        if key == "cause":
            self.cause_chosen = bool(raw)
        self.typed.emit(key, raw)
        if key == "narrative":
            self._propose()
        elif key in ("cause", "theft", "still_called"):
            self._show_cause(str(self.values().get("cause", "")))
        if key in ("name", "phone", "id_number", "card") and self.hit is None:
            self.looked_for.emit(str(raw))

    def _propose(self) -> None:
        text = str(self.entries["narrative"].control.read())
        chosen = str(self.values().get("cause", ""))
        found = self.hints.put(text, chosen)
        if not self.cause_chosen:
            # A proposal follows the words until somebody decides.
            chosen = found[0].cause.key if found else ""
            self.entries["cause"].control.show(chosen)
            self.hints.put(text, chosen)
        self._show_cause(chosen)

    def _choose_cause(self, key: str) -> None:
        self.entries["cause"].control.show(key)
        self._typed("facts", "cause", key)

    def _show_cause(self, key: str) -> None:
        self.hints.put(str(self.entries["narrative"].control.read()), key)
        cause = causes().get(key)
        theft = bool(cause and cause.theft) or self.values().get("theft") == "yes"
        theme.surface(self.first, "soon" if theft or self.values().get("still_called") else "card")
        self._remind(bool(cause and cause.theft))

    def _remind(self, theft: bool) -> None:
        """Say beside the questions that come first that the story speaks of them."""
        held = self.values()
        said = self.tr("It sounds like theft: please ask.") if theft and not held.get("theft") else ""
        self.entries["theft"].row.show_verdict(Verdict("hint" if said else "", said))
        called = "collection" in self.hints.offered() and not held.get("still_called")
        said = self.tr("Collection is mentioned: still being called?") if called else ""
        self.entries["still_called"].row.show_verdict(Verdict("hint" if said else "", said))

    def _lay_out(self) -> None:
        self.known_text = layout.text_label("", "strong")
        theme.tabular(self.known_text)
        self.not_this = layout.button(self.tr("Not this one"), self.not_this_one.emit, kind="quiet", icon="undo")
        line = layout.row(self.known_text, 1, self.not_this)
        line.setContentsMargins(theme.space(2), 0, theme.space(1), 0)
        self.known = QFrame()
        theme.surface(self.known, "good")
        self.known.setLayout(line)
        self.who, self.what = RowGrid(), RowGrid()
        for key in _WHO:
            self.who.add(self.entries[key].row)
        for key in _WHAT:
            self.what.add(self.entries[key].row)
        hints = FieldRow(self.tr("Proposed cause"), self.hints)
        self.what.add(hints)
        rows = [(self.entries[key].row, key not in ("card", "amount")) for key in _WHAT]
        self.what.lay([*rows[:3], (hints, True), *rows[3:]])
        now = RowGrid()
        for key in _NOW:
            now.add(self.entries[key].row)
        now.lay([(self.entries[key].row, False) for key in _NOW])
        self.first = layout.card(now, title=self.tr("First things first"))
        left = layout.card(self.search_row, self.finder, self.known, self.who, self.also_read, 1, title=self.tr("Who"))
        right = layout.column(layout.card(self.what, title=self.tr("What happened")), self.first, 1, gap=2)
        whole = layout.row(left, right, gap=3)
        whole.setStretch(0, 4)
        whole.setStretch(1, 5)
        self.setLayout(whole)
        # The reader came before the field beside it; Tab walks as the eye does.
        QWidget.setTabOrder(self.search, self.reader.button)
        QWidget.setTabOrder(self.reader.button, self.reader.slot)
        self.show_customer(None)
