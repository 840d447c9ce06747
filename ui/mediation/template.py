"""Taking up a template (调查方案模板): its steps with a tick each, what is on the plan already left out of reach."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.mediation import desk
from app.mediation.desk import Chosen
from app.mediation.proposing import Proposed
from app.mediation.views import Proposal, proposal
from ui.cases.cards.base import Opening
from ui.cases.texts import dotted
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form

_ROWS = 9


class TemplateForm(QWidget):
    """`ask(case_id)` reads what the fitting template proposes and opens; Space ticks."""

    def __init__(self, page: Page, done: Callable[[int], None]) -> None:
        super().__init__()
        self._page, self._done = page, done
        self._case: UUID | None = None
        self._rows: tuple[Proposed, ...] = ()
        self.form = Form(page.words)
        self.template = self.form.add("template", self.tr("&Template"), Choice({}))
        self.template.chosen.connect(lambda key: self._read(key))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps of the template"))
        self.list.setFixedHeight(theme.HEIGHT["row"] * _ROWS)
        self.note = layout.note("")
        self.save = layout.button(self.tr("Put the ticked ones on the plan"), self._save, kind="primary", icon="check")
        inside = layout.holder(layout.column(self.form, self.list, self.note, gap=2))
        self.opening = Opening(inside, self.save)
        self.opening.offer(layout.button(self.tr("Tick all"), lambda: self._tick(True), kind="quiet"))
        self.opening.offer(layout.button(self.tr("Tick none"), lambda: self._tick(False), kind="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID) -> None:
        """Open with the template that fits."""
        self._case = case_id
        self.form.clear_errors()
        self._read("")

    def ticked(self) -> list[Chosen]:
        """What is ticked, with the owner that was proposed."""
        return [
            Chosen(row.step.key, row.owner_id)
            for place, row in enumerate(self._rows)
            if not row.there and self.list.item(place).checkState() == Qt.CheckState.Checked
        ]

    def _read(self, key: str) -> None:
        case_id = self._case
        if case_id is not None:
            self._page.jobs.query(self._page, lambda s: proposal(s, case_id, key), self._show, latest="proposal")

    def _show(self, found: Proposal) -> None:
        language = self._page.words.language.value
        self.template.set_items({key: name[language] for key, name in found.templates.items()})
        self.template.put(found.template)
        self._rows = found.rows
        self.list.clear()
        for row in found.rows:
            self.list.addItem(self._item(row, found))
        faults = [
            self._page.words.text(
                "command.investigation.fault",
                file=one.file,
                line=one.line,
                key=one.key,
                why=self._page.words.told(one.why).sentence,
            )
            for one in found.faults
        ]
        self.note.setText("\n".join(faults))
        self.note.setVisible(bool(faults))
        self.opening.open_at(self.list)
        self.list.setCurrentRow(0)

    def _item(self, row: Proposed, found: Proposal) -> QListWidgetItem:
        words, step = self._page.words, row.step
        language = words.language.value
        whose = found.owners.get(row.owner_id, "") if row.owner_id is not None else ""
        days = self.tr("%n working day(s)", "", step.days)
        said = dotted(
            str(step.says[language]),
            words.label("burden", step.burden.value),
            whose or words.label("role", step.role),
            days,
        )
        item = QListWidgetItem(self.tr("{0} (on the plan)").format(said) if row.there else said)
        wants = self.tr("Evidence wanted: {0}").format(step.wants[language])
        item.setToolTip(f"{said}\n{step.article}\n{wants}")
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        item.setCheckState(Qt.CheckState.Checked if row.ticked or row.there else Qt.CheckState.Unchecked)
        if row.there:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        return item

    def _tick(self, on: bool) -> None:
        for place, row in enumerate(self._rows):
            if not row.there:
                self.list.item(place).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def _save(self) -> None:
        case_id, template, chosen = self._case, self.template.value_key(), self.ticked()
        if case_id is not None:
            self._page.jobs.change(
                self._page,
                lambda s: len(desk.take_up(s, case_id, template, chosen)),
                self._taken,
                verb="mediation.take_up",
                failed=self.form.refuse,
                busy=self.save,
            )

    def _taken(self, count: int) -> None:
        self.opening.shut()
        self._done(count)
