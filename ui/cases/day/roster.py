"""The week's roster (值班表): seven days, for each who is on duty and who is asked next, filled by keyboard.

Tab goes from field to field, a name is found by its Pinyin initials, and what was chosen is kept at once: a grid with a
button to save loses a week when somebody forgets it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QGridLayout

from app.staff import desk
from app.staff.powers import may
from app.staff.views import DutyRow, StaffRow, roster
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.day.part import Part
from ui.cases.day.people import colleagues
from ui.shell.jobs import Trouble
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.choice import Choice

_WEEK = timedelta(days=7)


class RosterPart(Part):
    """See the module."""

    tables = frozenset({"duties", "absences", "staff"})

    def build(self) -> None:
        """Make the grid."""
        self._day = texts.today_of(self.page)
        self._rows: list[DutyRow] = []
        self._may = may(self.page.actor.role, "staff.roster")
        self.week = layout.text_label("", "strong")
        theme.tabular(self.week)
        self.before = layout.button(self.tr("Week before  ["), self._turn(-_WEEK), kind="quiet", icon="chevron-left")
        self.after = layout.button(self.tr("Week after  ]"), self._turn(_WEEK), kind="quiet", icon="chevron-right")
        self.bar(self.before, self.week, self.after, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        for place, title in enumerate((self.tr("Day"), self.tr("On duty"), self.tr("Asked next"))):
            grid.addWidget(layout.text_label(title, "label"), 0, place)
        self.days = [layout.text_label("", "strong") for _ in range(7)]
        self.duty = [Choice({}, empty=self.tr("Nobody")) for _ in range(7)]
        self.deputy = [Choice({}, empty=self.tr("Nobody")) for _ in range(7)]
        for number in range(7):
            theme.tabular(self.days[number])
            grid.addWidget(self.days[number], number + 1, 0)
            grid.addWidget(self.duty[number], number + 1, 1)
            grid.addWidget(self.deputy[number], number + 1, 2)
            self.duty[number].setAccessibleName(self.tr("On duty"))
            self.deputy[number].setAccessibleName(self.tr("Asked next"))
            for choice in (self.duty[number], self.deputy[number]):
                choice.chosen.connect(lambda _key, number=number: self._keep(number))
        grid.setColumnStretch(3, 1)
        self.column.addLayout(grid)
        self.said = layout.text_label("", "error", wrap=True)
        self.said.setVisible(False)
        self.column.addWidget(self.said)
        self.column.addStretch(1)

    def load(self) -> None:
        """Show the week."""
        self.read(lambda s: _read(s, self._day), self._show)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("[", self.tr("Week before"), self._turn(-_WEEK)),
            Key("]", self.tr("Week after"), self._turn(_WEEK)),
        ]

    def take_focus(self) -> None:
        """Begin at the first day that can be filled."""
        for choice in self.duty:
            if choice.isEnabled():
                choice.setFocus()
                return
        self.before.setFocus()

    def _turn(self, by: timedelta) -> Callable[[], None]:
        def turn() -> None:
            self._day += by
            self.load()

        return turn

    def _show(self, seen: tuple[list[DutyRow], list[StaffRow]]) -> None:
        rows, people = seen
        names = {str(one.id): one.name for one in people}
        self._rows = rows
        today = texts.today_of(self.page)
        first, last = rows[0].on_day.isoformat(), rows[-1].on_day.isoformat()
        self.week.setText(self.tr("{0} to {1}").format(first, last))
        for number, row in enumerate(rows):
            said = row.on_day.strftime("%m-%d ") + self._weekday(number)
            self.days[number].setText(self.tr("{0}, today").format(said) if row.on_day == today else said)
            for choice, person, title in (
                (self.duty[number], row.staff_id, self.tr("On duty {0}")),
                (self.deputy[number], row.deputy_id, self.tr("Asked next {0}")),
            ):
                choice.set_items(names)
                choice.put("" if person is None else str(person))
                choice.setEnabled(self._may and row.on_day >= today)
                choice.setAccessibleName(title.format(row.on_day.isoformat()))

    def _keep(self, number: int) -> None:
        duty, deputy = self.duty[number].value_key(), self.deputy[number].value_key()
        on: date = self._rows[number].on_day
        if not duty:
            self._refused(self.tr("Choose first who is on duty on {0}.").format(on.isoformat()))
            return
        self._refused("")
        self.page.jobs.change(
            self.page,
            lambda s: desk.set_duty(s, on, UUID(duty), UUID(deputy) if deputy else None).id,
            lambda _id: self.page.notices.saved(self.page.context.clock.now()),
            verb="staff.roster",
            failed=self._trouble,
        )

    def _trouble(self, trouble: Trouble) -> None:
        self._refused("  ".join(part for part in self.page.notices.tell(trouble) if part))

    def _refused(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _weekday(self, number: int) -> str:
        return (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )[number]


def _read(session: DeskSession, day: date) -> tuple[list[DutyRow], list[StaffRow]]:
    return roster(session, day), colleagues(session)
