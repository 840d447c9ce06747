"""On the overview of a case that came from a live event: which event, and the way to its question."""

from __future__ import annotations

from app.cases.codes import Channel
from app.cases.views import CaseOverview
from app.outreach.views import Origin, came_from
from ui.cases.cards.base import Card
from ui.shell.page import Page
from ui.widgets import layout


class OriginCard(Card):
    """See the module; hidden for every other case."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("From a live event"))
        self.text = layout.text_label("", wrap=True, selectable=True)
        self.go = layout.button(self.tr("Open the question"), self._go, kind="quiet", icon="outreach")
        line = layout.row(self.text, self.go, gap=2)
        line.setStretch(0, 1)
        self.add(line)
        self._origin: Origin | None = None
        self.setVisible(False)

    def show_case(self, overview: CaseOverview) -> None:
        """Look where the case came from, if it may have come from an event."""
        if overview.header.channel is not Channel.LIVE_EVENT or not self.may("outreach.view"):
            self._show(None)
            return
        case_id = overview.header.case_id
        self.page.jobs.query(self.page, lambda s: came_from(s, case_id), self._show, latest="origin")

    def _show(self, origin: Origin | None) -> None:
        self._origin = origin
        self.setVisible(origin is not None)
        if origin is not None:
            self.text.setText(f"{origin.title} {origin.no}")

    def _go(self) -> None:
        if self._origin is not None:
            self.page.navigator.go(
                "events", part="questions", event_id=self._origin.event_id, row_id=self._origin.question_id
            )
