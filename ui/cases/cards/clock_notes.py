"""Dates noted on a case (时限登记): what stands, with its paper; a form to note one; corrections keep what was there.

The form has five fields for every kind: what happened, on which day, who did it, which paper shows it, a note. Kinds
that a case can hardly have are not hidden: a payment order may come late, and a list that changes is searched twice.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.desk import DateData
from app.cases.views import NoteRow, notes_of
from ui.cases import shelf, texts
from ui.cases.cards.base import Card, Opening
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField


class NotesDesk(QWidget):
    """Shows the noted dates of a case and what may be done about them; `ask()` opens the form."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        self._correcting: UUID | None = None
        words = card.page.words
        self.form = Form(words)
        self.kind = self.form.add("kind", self.tr("What &happened"), Choice(words.labels("clock_note")), required=True)
        self.on = self.form.add("on", self.tr("On the &day"), DateField(today=texts.today_of(card.page)), required=True)
        self.who = self.form.add("who", self.tr("&Who (court, organisation)"), TextField())
        self.reference = self.form.add("reference", self.tr("&Number of the paper"), TextField())
        self.note = self.form.add("note", self.tr("N&ote"), TextField())
        self.save = layout.button(self.tr("Note the date"), self._save, kind="primary", icon="calendar")
        self.take = layout.button(self.tr("Take it back"), self._take_back, kind="quiet", icon="undo")
        self.opening = Opening(self.form, self.take, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)
        self.shelf = shelf.Shelf()
        column.addWidget(self.shelf)

    def read(self) -> None:
        """Read the notes of the case anew."""
        card = self._card
        case_id = card.case_id
        card.page.jobs.query(card.page, lambda s: notes_of(s, case_id), self._show, latest="clock-notes")

    def ask(self) -> None:
        """Open the form for another date."""
        self._begin(None)
        self.opening.open_at(self.kind)

    def _begin(self, row: NoteRow | None) -> None:
        self._correcting = None if row is None else row.id
        self.form.clear_errors()
        self.kind.setEnabled(row is None)
        self.take.setVisible(row is not None)
        if row is not None:
            self.kind.put(row.kind.value)
        self.on.put_day(None if row is None else row.on)
        self.who.put("" if row is None else row.who)
        self.reference.put("" if row is None else row.reference)
        self.note.put("")
        self.save.setText(self.tr("Note the date") if row is None else self.tr("Correct the date"))

    def _correct(self, row: NoteRow) -> None:
        self._begin(row)
        self.opening.open_at(self.on)

    def _save(self) -> None:
        if self.on.day() is None:
            self.form.rows["on"].refuse(self.tr("Say on which day."))
            return
        self._send(self._data())

    def _take_back(self) -> None:
        self._send(DateData(on=None, note=self.note.text()))

    def _data(self) -> DateData:
        return DateData(on=self.on.day(), who=self.who.text(), reference=self.reference.text(), note=self.note.text())

    def _send(self, data: DateData) -> None:
        case_id, kind, old = self._card.case_id, self.kind.value_key(), self._correcting
        if old is None and not kind:
            self.form.rows["kind"].refuse(self.tr("Say what happened."))
            return
        self._card.change(
            lambda s: (desk.note_date(s, case_id, kind, data) if old is None else desk.correct_date(s, old, data)).id,
            "cases.note_date",
            lambda _id: self._sent(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _sent(self) -> None:
        self.opening.shut()
        self._card.page.notices.good(self.tr("Noted; the clocks are reckoned anew."))

    def _show(self, rows: list[NoteRow]) -> None:
        self.shelf.put(tuple(rows), lambda: self._lines(rows))

    def _lines(self, rows: list[NoteRow]) -> list[QWidget]:
        made: list[QWidget] = []
        if rows:
            made.append(layout.text_label(self.tr("Noted dates"), "strong"))
        made += [self._line(row) for row in rows if not row.replaced]
        gone = [row for row in rows if row.replaced]
        if gone:
            lines = "\n".join(self._said(row) for row in gone)
            made.append(shelf.LongText(self.tr("Corrected: {0}").format(lines), self.tr("Corrected dates")))
        return made

    def _line(self, row: NoteRow) -> QWidget:
        said = layout.text_label(self._said(row), wrap=True, selectable=True)
        if not self._card.may("cases.note_date"):
            return said
        link = shelf.link(self.tr("Correct…"), lambda: self._correct(row), icon="edit")
        link.setAccessibleName(self.tr("Correct: {0}").format(self._said(row)))
        line = layout.row(said, link, gap=1)
        line.setStretch(0, 1)
        return layout.holder(line)

    def _said(self, row: NoteRow) -> str:
        what = self._card.page.words.label("clock_note", row.kind.value)
        day = row.on.isoformat() if row.on is not None else self.tr("taken back")
        return texts.dotted(f"{what} {day}", row.who, row.reference, row.note, f"{row.by} {texts.moment(row.at)}")
