"""The line in Today that says what came in from the drop folder; gone while nothing did."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.cases.views.feed_files import FeedDay, feed_day
from app.staff.powers import may
from ui.shell.page import Page
from ui.widgets import layout, theme


class FeedLine(QFrame):
    """`load()` reads the day; a press leads to the cases that wait to be accepted."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.said = layout.text_label("", "muted", wrap=True)
        self.look = layout.button(
            self.tr("To accept"), lambda: page.navigator.go("cases", view="to_accept"), kind="quiet", icon="cases"
        )
        line = layout.row(self.said, 1, self.look)
        line.setStretch(0, 1)
        line.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(1))
        self.setLayout(line)
        self.setVisible(False)

    def load(self) -> None:
        """Read what came in today."""
        if may(self._page.actor.role, "cases.view"):
            self._page.jobs.query(self, feed_day, self.put, latest="feed day")

    def put(self, day: FeedDay) -> None:
        """Show it."""
        self.setVisible(bool(day.files))
        said = self.tr("Drop folder today: %n file(s)", "", day.files)
        said += self.tr(", {0} cases taken in, {1} rows rejected").format(day.accepted, day.rejected)
        for name, why in day.refused[:2]:
            said += "\n" + self.tr("{0} was refused: {1}").format(name, why)
        self.said.setText(said)
        theme.surface(self, "soon" if day.rejected or day.refused else "card")
