"""From the evidence to what it proves and back: cite what is looked at for an issue, show what an issue cites.

Q opens one line above the exhibits: which issue, for or against, which page. What was chosen on the page or stands
under the cursor of a statement is what is cited. A place that somebody follows from the matrix is framed and scrolled
to, once its page is there; a transaction gets the cursor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.mediation import desk
from app.mediation.codes import Side
from app.mediation.views import liability
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases.cards.base import Opening
from ui.evidence.carried import Carried
from ui.evidence.pages.cited_layer import CitedLayer
from ui.shell.jobs import Trouble
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.evidence.evidence import EvidenceTab
    from ui.evidence.stage import Stage
    from ui.evidence.statement.line_table import LineTable

_FIRST_MS, _TRIES = 60, 100
"""How often, and how many times, it is looked whether the place that is wanted is there yet."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    item_id: UUID
    page: int
    region: tuple[int, ...]
    transaction_id: UUID | None


class Quoting(QWidget):
    """See the module; stands above the panes of the tab and is nothing until it is asked."""

    def __init__(self, page: EvidenceTab) -> None:
        super().__init__(page)
        self._page = page
        self._case_id: UUID | None = None
        self._place: Carried | None = None
        self._wanted: _Wanted | None = None
        self._left = 0
        self._layers: dict[Stage, CitedLayer] = {}
        self.works = may(page.actor.role, "mediation.investigate")
        self._opening: Opening | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._look = QTimer(self)
        self._look.setInterval(_FIRST_MS)
        self._look.timeout.connect(self._show_wanted)

    @property
    def opening(self) -> Opening:
        """The line, made when somebody first cites."""
        if self._opening is None:
            self._opening = self._made()
            self._opening.setVisible(False)
            self._box.addWidget(self._opening)
        return self._opening

    def _made(self) -> Opening:
        self.about = layout.text_label("", "strong")
        self.issue = Choice(empty=self.tr("Issue"))
        self.side = Choice(self._page.words.labels("citation_side"))
        self.side.setFixedWidth(theme.WIDTH["label"])
        self.pages = TextField(placeholder="2, 4-6")
        self.pages.setFixedWidth(theme.WIDTH["label"])
        self.note = TextField(placeholder=self.tr("Note"))
        self.error = layout.text_label("", "error", wrap=True)
        for control, name in (
            (self.issue, self.tr("Issue")),
            (self.side, self.tr("For or against")),
            (self.pages, self.tr("Pages")),
            (self.note, self.tr("Note")),
        ):
            control.setAccessibleName(name)
        # One line: the page that is cited has to stay in sight.
        line = layout.row(self.about, self.issue, self.side, self.pages, self.note, gap=2)
        line.setStretch(4, 1)
        return Opening(
            layout.holder(layout.column(line, self.error, gap=1)),
            layout.button(self.tr("Cite it"), self._cite, kind="primary", icon="link"),
        )

    def keys(self) -> list[Key]:
        """The key of it, for whoever may cite."""
        return [Key("Q", self.tr("Cite for an issue"), self.ask)] if self.works else []

    def opened(self, args: Mapping[str, Any]) -> None:
        """Another case, or a place in it that somebody followed."""
        self._case_id = args["case_id"]
        if self._opening is not None:
            self._opening.setVisible(False)
        self._look.stop()
        region = tuple(args.get("region") or ())
        item_id, page = args.get("item_id"), int(args.get("page") or 1)
        for layer in self._layers.values():
            layer.put(item_id, page, region)
        if item_id is not None and (region or args.get("transaction_id") is not None):
            self._wanted = _Wanted(item_id, page, region, args.get("transaction_id"))
            self._left = _TRIES
            self._look.start()

    def ask(self) -> None:
        """Open the line with what is looked at now."""
        place, case_id = self.place(), self._case_id
        if place is None or case_id is None:
            self._page.notices.info(self.tr("Choose an exhibit first."))
            return
        self._place = place

        def read(session: DeskSession) -> dict[str, str]:
            return {str(one.id): f"{one.number}. {one.title}" for one in liability(session, case_id).issues}

        self._page.jobs.query(self, read, self._ask, latest="issues")

    def place(self) -> Carried | None:
        """What is looked at: the line of a statement under the cursor, the part that was chosen, the page, the
        exhibit.
        """
        pane = self._page.panes.active
        row, stage = pane.row, pane.stage
        if row is None or row.withdrawn_at is not None:
            return None
        if stage.statement.isVisible():
            line = stage.statement.table.current()
            return Carried(row.case_id, row.id, transaction_id=None if line is None else line.id)
        viewer = stage.viewer
        if not viewer.isVisible() or not viewer.count:
            return Carried(row.case_id, row.id)
        chosen = viewer.region
        if chosen.page is not None and chosen.region:
            return Carried(row.case_id, row.id, chosen.page, chosen.region)
        return Carried(row.case_id, row.id, viewer.page + 1)

    # ------------------------------------------------------------------ inside

    def _ask(self, issues: dict[str, str]) -> None:
        place = self._place
        if not issues:
            told = self.tr("The case has no issue yet; add one in the tab Mediation, under Issues and liability.")
            self._page.notices.info(told)
        elif place is not None:
            opening = self.opening
            self._say("")
            self.issue.set_items(issues)
            if not self.issue.value_key() and len(issues) == 1:
                self.issue.put(next(iter(issues)))
            self.side.put(self.side.value_key() or Side.FOR.value)
            self.pages.put(str(place.page) if place.page else "")
            self.note.put("")
            self.about.setText(self._said(place))
            opening.open_at(self.issue)

    def _said(self, place: Carried) -> str:
        if place.transaction_id is not None:
            return self.tr("Cite the transaction under the cursor")
        if place.region:
            return self.tr("Cite the part of page {0} that was chosen").format(place.page)
        return self.tr("Cite page {0}").format(place.page) if place.page else self.tr("Cite the exhibit")

    def _cite(self) -> None:
        place, issue, pages = self._place, self.issue.value_key(), self.pages.text()
        side, note = self.side.value_key(), self.note.text()
        if not issue:
            self._say(self.tr("Choose an issue."))
            self.issue.setFocus()
            return
        if place is None:
            return
        # A part belongs to the page it was chosen on; of other pages the whole is cited.
        region = place.region if pages.strip() == str(place.page) else ()
        name = self.issue.currentText()

        def done(_id: UUID) -> None:
            self.opening.shut()
            self._page.notices.good(self.tr("Cited for {0}").format(name))

        self._page.jobs.change(
            self,
            lambda s: (
                desk.cite_for_issue(
                    s, UUID(issue), place.item_id, pages, side, note, region=region, transaction_id=place.transaction_id
                ).id
            ),
            done,
            verb="mediation.investigate",
            failed=self._refuse,
        )

    def _refuse(self, trouble: Trouble) -> None:
        sentence, remedy = self._page.notices.tell(trouble)
        self._say(f"{sentence} {remedy}".strip())
        self.pages.setFocus()

    def _say(self, words: str) -> None:
        self.error.setText(f"⚠ {words}" if words else "")
        self.error.setVisible(bool(words))

    def dress(self, stage: Stage) -> None:
        """Lay what is cited over the pages of a stage."""

        def showing() -> UUID | None:
            pane = next((pane for pane in self._page.panes.panes if pane.stage is stage), None)
            return None if pane is None or pane.row is None else pane.row.id

        layer = CitedLayer(showing)
        self._layers[stage] = layer
        stage.destroyed.connect(lambda: self._layers.pop(stage, None))
        stage.viewer.view.add_layer(layer)

    def _show_wanted(self) -> None:
        wanted, pane = self._wanted, self._page.panes.active
        self._left -= 1
        if wanted is None or self._left <= 0:
            self._look.stop()
            return
        if pane.row is None or pane.row.id != wanted.item_id:
            return
        if wanted.transaction_id is not None:
            there = _line_under_cursor(pane.stage.statement.table, wanted.transaction_id)
        else:
            view, box = pane.stage.viewer.view, self._layers[pane.stage].box
            there = box is not None and pane.stage.viewer.count >= wanted.page
            if there and box is not None:
                view.bring(wanted.page, box)
                view.renew()
        if there:
            self._wanted = None
            self._look.stop()


def _line_under_cursor(table: LineTable, transaction_id: UUID) -> bool:
    model = table.lines
    for row in range(model.rowCount()):
        if model.line_at(row).id == transaction_id:
            table.selectRow(row)
            table.scrollTo(model.index(row, 1))
            return True
    return False
