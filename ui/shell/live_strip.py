"""The strip above a case that is read live: whose it is, that nothing can be changed, and the way to have it here.

Bringing a case to this desk runs on the network's lane; afterwards the case is opened anew, from the replica.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFrame

from ui.shell.context import Context
from ui.shell.jobs import Task
from ui.shell.live import mark_of
from ui.widgets import layout, theme


class LiveStrip(QFrame):
    """See the module; `bring` is hidden where the seat cannot bring a case."""

    def __init__(self, context: Context, case_id: UUID) -> None:
        super().__init__()
        theme.surface(self, "accent")
        self._context = context
        self._case_id = case_id
        self.mark = mark_of(context, self)
        self.said = layout.text_label(self.tr("This case is not on this desk."), "muted")
        self.bring = layout.button(self.tr("Bring to this desk"), self._bring, kind="chip")
        self.bring.setVisible(hasattr(context.seat, "bring_case"))
        row = layout.row(self.mark, self.said, 1, self.bring, gap=3)
        row.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        self.setLayout(row)
        self.setFixedHeight(theme.HEIGHT["strip"] + theme.space(2))

    def _bring(self) -> None:
        seat: Any = self._context.seat

        def fetch(_task: Task) -> None:
            seat.bring_case(self._case_id)

        self._context.jobs.work(
            self,
            fetch,
            lambda _none: self._brought(),
            title=self.tr("Bringing the case"),
            busy=self.bring,
            network=True,
        )

    def _brought(self) -> None:
        context, case_id = self._context, self._case_id
        context.navigator.close_case(case_id)
        context.navigator.open_case(case_id)
        context.notices.good(self.tr("The case is on this desk now."))
