"""Disputed issues and liability (争议与责任): the matrix at the left, the issue under the cursor at the right.

What is dragged from the evidence is let go at a well of the issue, or over a row, which asks for the side. Forms open
above the issue, so that evidence and words stay in sight while one judges. Narrow windows fold columns that the detail
shows anyway.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter

from app.mediation import desk
from app.mediation.telling import lack_said
from app.mediation.views import Investigation, IssueLine, Liability, liability
from ui.cases import shelf
from ui.cases.day.listing import Listing
from ui.evidence.carried import Carried, unpacked
from ui.mediation import issue_words as told
from ui.mediation.issue_acts import IssueActs
from ui.mediation.issue_columns import columns, folded
from ui.mediation.issue_detail import IssueDetail
from ui.shell.jobs import Trouble
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.empty import Empty


class IssuesSection(IssueActs):
    """See the module."""

    says_missing = True

    def build(self) -> None:
        """Make matrix, detail and forms."""
        self.edit = layout.button(self.tr("Edit…  E"), self.ask_edit, icon="edit")
        self.quote = layout.button(self.tr("Cite a page…  P"), self.ask_cite, icon="link")
        self.judge = layout.button(self.tr("Judge shares…  M"), self.ask_judge, icon="mediation")
        self.up = layout.tool("chevron-up", self.tr("Move up (Alt+Up)"), lambda: self.move_by(-1), small=True)
        self.down = layout.tool("chevron-down", self.tr("Move down (Alt+Down)"), lambda: self.move_by(1), small=True)
        self.off = layout.tool("trash", self.tr("Remove the issue (Del)"), self.remove, small=True)
        self.take = layout.button(self.tr("Take up  T"), self.take_up, icon="download")
        self.new = layout.button(self.tr("Issue…  +"), self.ask_new, icon="plus")
        self.paper = layout.button(self.tr("Opinion  O"), self.print_opinion, kind="quiet", icon="printer")
        self.told = layout.button(self.tr("For the customer"), self.print_told, kind="quiet", icon="printer")
        self._acts = (self.edit, self.quote, self.up, self.down, self.off)
        for one in (*self._acts, self.take, self.new):
            one.setVisible(self.works)
        self.judge.setVisible(self.works and self.judges)
        self.bar(
            self.edit,
            self.quote,
            self.judge,
            self.up,
            self.down,
            self.off,
            1,
            self.take,
            self.new,
            self.told,
            self.paper,
        )
        self.detail = IssueDetail(self.page)
        self.detail.dropped.connect(self._dropped)
        self.detail.followed.connect(self.follow)
        self.detail.away.connect(self.take_away)
        hint = self.tr("Take up the issue table of the interview with T, or add an issue with +.")
        nothing = Empty(self.tr("No issue yet"), hint if self.works else "", icon="mediation")
        self.list = Listing(columns(self.page.words), self.tr("Disputed issues"), nothing)
        self.list.opened.connect(lambda _row: self.ask_edit())
        self.list.moved.connect(self.moved)
        # Two lines a row: an issue is a sentence, and who bears it are several.
        self.list.setWordWrap(True)
        self.list.verticalHeader().setDefaultSectionSize(2 * theme.HEIGHT["row"] - theme.space(5))
        self.list.viewport().setAcceptDrops(True)
        self.list.viewport().installEventFilter(self)
        self.sums = layout.text_label("", "strong", wrap=True, selectable=True)
        theme.tabular(self.sums)
        # What is missing is named whole at a press: on a small screen it would leave the matrix two rows.
        self.lacks = layout.button("", self._turn_missing, kind="quiet", icon="warning")
        self.lacks.setCheckable(True)
        self.missing = layout.text_label("", "muted", wrap=True, selectable=True)
        self.gone = shelf.Shelf(gap=1)
        left = layout.column(self.list, self.sums, layout.row(self.lacks, 1), self.missing, self.gone, gap=1)
        left.setStretch(0, 1)
        forms = self.make_forms()
        beside = layout.column(*forms, self.detail, 1, gap=1)
        beside.setContentsMargins(theme.space(3), 0, theme.space(2), 0)
        right = shelf.scrolling(layout.holder(beside))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(layout.holder(left))
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 6)
        self.split.setStretchFactor(1, 5)
        self.split.setChildrenCollapsible(False)
        self.column.addWidget(self.split, 1)

    def show_found(self, found: Investigation) -> None:
        """Read the matrix of the case that is shown."""
        super().show_found(found)
        case_id = found.header.case_id
        self.read(lambda s: liability(s, case_id), self._show)

    def keys(self) -> list[Key]:
        """The keys of the section."""
        keys = [Key("O", self.tr("Opinion on liability on paper"), self.print_opinion)]
        if not self.works:
            return keys
        keys += [
            Key("E", self.tr("Edit the issue"), self.ask_edit),
            Key("P", self.tr("Cite a page"), self.ask_cite),
            Key("+", self.tr("Add an issue"), self.ask_new),
            Key("T", self.tr("Take up the interview's issue table"), self.take_up),
            Key("Alt+Up", self.tr("Move the issue up"), lambda: self.move_by(-1)),
            Key("Alt+Down", self.tr("Move the issue down"), lambda: self.move_by(1)),
            Key("Del", self.tr("Remove the issue"), self.remove),
        ]
        return [*keys, Key("M", self.tr("Judge shares"), self.ask_judge)] if self.judges else keys

    def moved(self, row: IssueLine | None) -> None:
        """Show the issue under the cursor."""
        for one in self._acts:
            one.setEnabled(row is not None)
        self.judge.setEnabled(row is not None)
        self.detail.setVisible(row is not None)
        if row is not None and self.opinion is not None:
            self.detail.put(self.opinion, row, may_change=self.works)

    # ------------------------------------------------------------------ dragging

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dragged over a row brings its issue up; let go there, it asks for the side."""
        del watched
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            return self._over(event)
        return False

    def _over(self, event: QDropEvent | QDragMoveEvent) -> bool:
        place = unpacked(event.mimeData())
        if place is None or not self.works or self.found is None or place.case_id != self.case_id:
            event.ignore()
            return True
        index = self.lines.indexAt(event.position().toPoint())
        if index.isValid() and index.row() != self.lines.currentIndex().row():
            self.lines.setCurrentIndex(index)
            self.moved(self.row)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop and self.row is not None:
            self.only(self.citing)
            self.citing.ask(self.case_id, place=place)
        return True

    def _dropped(self, side: str, place: Carried) -> None:
        row: IssueLine | None = self.row
        if row is None:
            return
        pages = str(place.page) if place.page else ""

        def failed(trouble: Trouble) -> None:
            # What cannot be cited as it came (an exhibit of many pages) is asked for.
            self.only(self.citing)
            self.citing.ask(self.case_id, side, place)
            self.citing.form.refuse(trouble)

        def done(_id: Any) -> None:
            self.page.notices.good(self.tr("Cited."))

        self.page.jobs.change(
            self.page,
            lambda s: (
                desk.cite_for_issue(
                    s, row.id, place.item_id, pages, side, region=place.region, transaction_id=place.transaction_id
                ).id
            ),
            done,
            verb="mediation.investigate",
            failed=failed,
        )

    # ------------------------------------------------------------------ inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what the matrix has no room for."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.lines.hide_columns(folded(self.split.sizes()[0] if self.split.sizes()[0] else self.width() // 2))

    def _show(self, found: Liability) -> None:
        self.opinion = found
        words = self.page.words
        self.show_rows(found.issues)
        self.sums.setText(told.sums_said(found, words))
        self.sums.setVisible(found.begun)
        lacks = [lack_said(words, one) for one in found.missing] if found.begun else []
        self.missing.setText("\n".join(f"· {lack}" for lack in lacks))
        self.lacks.setText(self.tr("Still missing: %n kind(s)", "", len(lacks)))
        self.lacks.setAccessibleName(self.lacks.text())
        self.lacks.setToolTip(self.missing.text())
        self.lacks.setVisible(bool(lacks))
        self._turn_missing()
        self.told.setVisible(found.concluded)
        self.paper.setEnabled(found.begun)
        self.take.setVisible(self.works and bool(found.offered))
        self.take.setText(self.tr("Take up {0}  T").format(len(found.offered)))
        self.take.setAccessibleName(self.tr("Take up %n row(s) of the interview's issue table", "", len(found.offered)))
        self.gone.put((found.removed, self.works), lambda: self._removed(found))
        self.page.counted(self, len(found.issues))
        self._fold()

    def _turn_missing(self) -> None:
        self.missing.setVisible(self.lacks.isChecked() and bool(self.missing.text()))

    def _removed(self, found: Liability) -> list[Any]:
        said = self.tr("Bring back: {0}")
        return [
            shelf.link(said.format(one.title), lambda one=one: self.bring_back(one), icon="undo")  # type: ignore[misc]
            for one in found.removed
            if self.works
        ]
