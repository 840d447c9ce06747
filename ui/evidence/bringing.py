"""Bring an exhibit's bytes from the centre because somebody opens it (取回原件), on the network's lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from app.evidence.views import ItemRow
from app.evidence.whereabouts import Place
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble

_ELSEWHERE = frozenset({Place.AT_CENTRE, Place.AWAITED})


def is_elsewhere(row: ItemRow) -> bool:
    """Whether the bytes are not on this desk and may come from the centre."""
    return row.bytes_at is not None and row.bytes_at.place in _ELSEWHERE


class Bringing(QObject):
    """One exhibit at a time: the one that is looked at."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def bring(self, row: ItemRow, done: Callable[[], None], failed: Callable[[Trouble], None]) -> None:
        """Fetch with progress and Cancel; `done` when the bytes are here, `failed` with what stood in the way."""
        seat: Any = self._context.seat

        def work(task: Task) -> None:
            seat.bring(row.sha256, row.size, lambda _step, got, of: task.progress(got, of, row.label))

        self._context.jobs.work(
            self, work, lambda _none: done(), title=self.tr("Fetching evidence"), failed=failed, network=True
        )
