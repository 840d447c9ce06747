"""A well for evidence of one side: what is cited there as links, and where what is dragged there is let go."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.mediation.citing import Holds
from app.mediation.codes import Side
from app.mediation.views import CitedPlace
from ui.cases import shelf
from ui.evidence.carried import Carried, unpacked
from ui.mediation import issue_words as told
from ui.mediation.wrapped_link import WrappedLink
from ui.shell.page import Page
from ui.widgets import layout, theme


class EvidenceWell(QFrame):
    """`put(case, places)` shows them; `dropped(side, place)`, `followed(place)` and `away(place)` say what was done."""

    dropped = Signal(str, object)
    followed = Signal(object)
    away = Signal(object)

    def __init__(self, page: Page, side: Side, title: str) -> None:
        super().__init__()
        self._page, self.side = page, side
        self._title = title
        self._case_id: UUID | None = None
        self._may = False
        self.head = layout.text_label(title, "strong")
        self.places = shelf.Shelf(gap=1)
        self.hint = layout.text_label("", "small", wrap=True)
        theme.surface(self, "sunken")
        box = layout.column(self.head, self.places, self.hint, 1, gap=1)
        side_space = theme.space(2)
        box.setContentsMargins(side_space, side_space, side_space, side_space)
        self.setLayout(box)

    def put(self, case_id: UUID, places: tuple[CitedPlace, ...], *, may_change: bool) -> None:
        """Show what is cited on this side; `may_change` opens it for what is dragged."""
        self._case_id, self._may = case_id, may_change
        self.setAcceptDrops(may_change)
        self.head.setText(f"{self._title} {len(places)}" if places else self._title)
        self.setAccessibleName(self.head.text())
        self.places.put((places, may_change), lambda: [self._line(one) for one in places])
        nothing = self.tr("Nothing yet.")
        drag = self.tr("Drag a page, a part of one or a transaction here, or press P.")
        self.hint.setText(drag if may_change and not places else nothing)
        self.hint.setVisible(not places)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what is of this case, and show that it would be taken."""
        place = unpacked(event.mimeData())
        if self._may and place is not None and place.case_id == self._case_id:
            event.acceptProposedAction()
            theme.surface(self, "accent")
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went on."""
        del event
        theme.surface(self, "sunken")

    def dropEvent(self, event: QDropEvent) -> None:
        """It was let go here."""
        theme.surface(self, "sunken")
        place: Carried | None = unpacked(event.mimeData())
        if self._may and place is not None and place.case_id == self._case_id:
            event.acceptProposedAction()
            self.dropped.emit(self.side.value, place)

    def _line(self, one: CitedPlace) -> QWidget:
        link = WrappedLink(told.place_said(one), partial(self.followed.emit, one))
        beside: list[QWidget] = []
        if one.holds is not Holds.STANDS:
            beside.append(shelf.picture("warning", "danger", self))
            beside.append(layout.text_label(self._page.words.label("citation_holds", one.holds.value), "error"))
        if self._may:
            name = self.tr("Take this evidence away: {0}").format(told.place_said(one))
            beside.append(layout.tool("trash", name, partial(self.away.emit, one), small=True))
        row = layout.row(link, *beside, gap=1)
        row.setStretch(0, 1)
        return layout.holder(row)
