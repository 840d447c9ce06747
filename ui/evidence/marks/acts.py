"""What one does to marks, each as one action of the store, with what takes it back; a history for each exhibit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from app.evidence import desk
from app.evidence.desk import NewMark
from app.evidence.views import MarkRow
from app.store.session import DeskSession
from ui.evidence.marks.history import Change, History, Step
from ui.shell.context import Context
from ui.shell.jobs import Trouble


class MarkActs(QObject):
    """`item()` is the exhibit that is shown; `changed` is called after each act, `failed` with what was refused."""

    def __init__(
        self,
        context: Context,
        item: Callable[[], UUID | None],
        changed: Callable[[], None],
        failed: Callable[[Trouble], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._item = item
        self._renew = changed
        self._failed = failed
        self._histories: dict[UUID, History] = {}

    @property
    def history(self) -> History:
        """The acts over the exhibit that is shown."""
        item_id = self._item()
        return History() if item_id is None else self._of(item_id)

    def add(self, new: Sequence[NewMark], done: Callable[[], None] | None = None) -> None:
        """Put marks on the exhibit."""
        item_id = self._item()
        if item_id is None:
            return

        def put(session: DeskSession) -> list[UUID]:
            made = desk.annotate_many(session, item_id, new)
            session.flush()
            return [one.id for one in made]

        def known(ids: list[UUID]) -> None:
            self._of(item_id).add(Step(partial(_back, ids=ids), partial(_away, ids=ids)))
            self._renew()
            if done is not None:
                done()

        self._context.jobs.change(self, put, known, verb="evidence.annotate", failed=self._failed)

    def take_away(self, row: MarkRow) -> None:
        """Take one's own mark away."""
        self._do("evidence.take_away", partial(_away, ids=[row.id]), partial(_back, ids=[row.id]))

    def shape(self, row: MarkRow, shape: Sequence[int]) -> None:
        """Move or pull one's own mark."""
        self._do(
            "evidence.move_mark", partial(_changed, row.id, shape=shape), partial(_changed, row.id, shape=row.shape)
        )

    def word(self, row: MarkRow, words: str) -> None:
        """Change what one's own mark says."""
        self._do(
            "evidence.word_mark", partial(_changed, row.id, words=words), partial(_changed, row.id, words=row.words)
        )

    def undo(self) -> None:
        """Take back what one did last."""
        history = self.history
        change = history.undo()
        if change is not None:
            self._change(change, "evidence.undo_mark", failed=history.redo)

    def redo(self) -> None:
        """Do again what was taken back."""
        history = self.history
        change = history.redo()
        if change is not None:
            self._change(change, "evidence.redo_mark", failed=history.undo)

    # ------------------------------------------------------------------ inside

    def _of(self, item_id: UUID) -> History:
        return self._histories.setdefault(item_id, History())

    def _do(self, verb: str, change: Change, back: Change) -> None:
        item_id = self._item()

        def done() -> None:
            if item_id is not None:
                self._of(item_id).add(Step(change, back))

        self._change(change, verb, done=done)

    def _change(
        self,
        change: Change,
        verb: str,
        *,
        done: Callable[[], None] | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        def well(_result: object) -> None:
            if done is not None:
                done()
            self._renew()

        def refused(trouble: Trouble) -> None:
            if failed is not None:
                failed()  # what could not be taken back stays done, and the other way round
            self._failed(trouble)

        self._context.jobs.change(self, change, well, verb=verb, failed=refused)


def _away(session: DeskSession, *, ids: Sequence[UUID]) -> None:
    for mark_id in ids:
        desk.take_away(session, mark_id)


def _back(session: DeskSession, *, ids: Sequence[UUID]) -> None:
    for mark_id in ids:
        desk.bring_back(session, mark_id)


def _changed(
    mark_id: UUID, session: DeskSession, *, shape: Sequence[int] | None = None, words: str | None = None
) -> None:
    desk.change_mark(session, mark_id, shape=shape, words=words)
