"""One section of the form as a card: its heading, how it stands, its fields, and whatever its room adds.

The card draws a state and knows no rule: which fields are asked, what is wrong and how the section stands comes from
`app.interviews.form`. Its fields are made when somebody first needs them: all of them at once is a quarter of a second
in which the window stands still, and most of that for sections far below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.interviews.form import FormState, Problem, asked
from app.interviews.sections import Kind, Need, SectionSpec
from ui.interviews import controls
from ui.interviews.controls import Control, Surroundings
from ui.interviews.entry import Entry, Typed
from ui.interviews.masked import behind_mask
from ui.interviews.rows import RowGrid
from ui.widgets import layout, theme


class SectionCard(QFrame):
    """`put(state)` shows values, `judge(problems)` what is wrong; `entries` are its fields by key.

    `furnish()` makes the fields, and asking for one does; until then what is put is kept. `own` makes controls that a
    room brings itself (the table of transactions); `looked(field)` is called when somebody looks behind the mask of a
    stored value.
    """

    def __init__(
        self,
        spec: SectionSpec,
        about: Surroundings,
        typed: Typed,
        own: dict[str, Callable[[], Control]] | None = None,
        parent: QWidget | None = None,
        looked: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(parent)
        theme.surface(self, "card")
        self.spec = spec
        self.setObjectName(spec.key)
        name = about.words.label("interview_section", spec.key)
        self.setAccessibleName(name)
        self.title = layout.heading(name)
        self.aside = layout.text_label("", "small")
        self.head = layout.row(self.title, self.aside, 1)
        self.grid = RowGrid(self)
        self._about = about
        self._typed = typed
        self._own = own or {}
        self._looked = looked
        self._entries: dict[str, Entry] | None = None
        self._after: dict[str, QWidget] = {}
        self._state: FormState | None = None
        self._judged: tuple[Sequence[Problem], bool] = ((), False)
        self.column = layout.column(self.head, self.grid, gap=2)
        side = theme.space(3)
        self.column.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(self.column)
        self.grid.setVisible(bool(spec.fields))

    @property
    def furnished(self) -> bool:
        """Whether the fields are made."""
        return self._entries is not None

    @property
    def entries(self) -> dict[str, Entry]:
        """The fields by key."""
        return self._entries if self._entries is not None else self.furnish()

    def furnish(self) -> dict[str, Entry]:
        """Make the fields, and show in them what was put."""
        entries: dict[str, Entry] = {}
        for one in self.spec.fields:
            own = self._own.get(one.key)
            control = own() if own is not None else controls.make(one, self._about)
            if self._looked is not None:
                control = behind_mask(control, one.mask, partial(self._looked, f"{self.spec.key}.{one.key}"))
            entry = Entry(self.spec.key, one, control, self._about.words, self._typed)
            entry.row.star.setText("*" if one.needed_for is not Need.NOTHING else "")
            entries[one.key] = entry
            self.grid.add(entry.row)
        self._entries = entries
        if self._state is not None:
            self.put(self._state)
            self.judge(self._judged[0], missing=self._judged[1])
        return entries

    def add(self, item: QWidget | QBoxLayout, *, top: bool = False) -> None:
        """Put something below the fields, or between heading and fields."""
        place = 1 if top else self.column.count()
        if isinstance(item, QWidget):
            self.column.insertWidget(place, item)
        else:
            self.column.insertLayout(place, item)

    def add_after(self, field: str, row: QWidget) -> None:
        """Put a row of its own behind a field."""
        self.grid.add(row)
        self._after[field] = row
        if self._state is not None:
            self.put(self._state)

    def put(self, state: FormState) -> None:
        """Show what the section holds, and only the fields that are asked."""
        self._state = state
        if self._entries is None:
            return
        there = {one.key for one in asked(state, self.spec)}
        rows: list[tuple[QWidget, bool]] = []
        for key, entry in self._entries.items():
            if key in there:
                rows.append((entry.row, entry.control.wide))
            if key in self._after:
                rows.append((self._after[key], True))
        self.grid.lay(rows)
        for key, entry in self._entries.items():
            entry.put(state.value(self.spec.key, key))
            if entry.spec.kind is Kind.ID_NUMBER:
                entry.resident((state.value(self.spec.key, "id_type") or "resident_id") == "resident_id")

    def judge(self, problems: Sequence[Problem], *, missing: bool = False) -> None:
        """Show what is wrong beside its field; what is only missing is shown when somebody wanted to seal."""
        self._judged = (problems, missing)
        if self._entries is None:
            return
        told: dict[str, Problem] = {}
        for one in problems:
            if one.section == self.spec.key:
                told.setdefault(one.field, one)  # what blocks comes first; a hint never hides it
        for key, entry in self._entries.items():
            problem = told.get(key)
            if problem is not None and problem.code == "missing" and not missing:
                problem = None
            entry.say(problem)

    def flush(self) -> None:
        """Report unreported typing of every field."""
        for entry in (self._entries or {}).values():
            entry.control.flush()

    def go(self, field: str = "") -> None:
        """Put the cursor into a field, by default the first that is asked."""
        entry = self.entries.get(field)
        if entry is None:
            entry = next((one for one in self.entries.values() if not one.row.isHidden()), None)
        if entry is not None:
            entry.go()
