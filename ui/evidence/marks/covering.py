"""From the window: let places be proposed, accept them as marks, make a redacted copy in the background.

A copy shows how far it is and can be stopped; until it is whole there is none. What is wrong is said in the strip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from app.evidence import desk, views
from app.evidence.codes import MarkKind
from app.evidence.desk import NewMark, ToRedact
from app.evidence.views import Proposal, Proposals
from app.store.session import DeskSession
from ui.evidence.marks.cover_box import CoverBox, Places
from ui.evidence.pages.renderer import Renderer
from ui.shell.context import Context
from ui.shell.jobs import Task, Trouble

if TYPE_CHECKING:
    from ui.evidence.marks.marking import Marking


class Covering(QObject):
    """Serves `marking` with places to cover; `box` stands below the pages."""

    def __init__(self, context: Context, renderer: Renderer, marking: Marking) -> None:
        super().__init__(marking)
        self._context = context
        self._renderer = renderer
        self._marking = marking
        self._under_way: set[UUID] = set()
        self.box = CoverBox(context.words, self._looked, self._went)

    def leave(self) -> None:
        """Another exhibit is shown."""
        self.box.leave()

    def propose(self) -> None:
        """List places that should probably be covered."""
        item = self._marking.item
        if item is None:
            return

        def show(found: Proposals) -> None:
            if self._marking.item is not None and self._marking.item.id == item.id:
                self.box.propose(found, self._accept)

        self._context.jobs.query(
            self, lambda session: views.proposals(session, item.id), show, failed=self._failed, latest="proposals"
        )

    def ask(self) -> None:
        """Ask before a copy is made, with the places that are marked."""
        item = self._marking.item
        if item is None:
            return

        def show(wanted: ToRedact) -> None:
            if self._marking.item is not None and self._marking.item.id == item.id:
                pages = len({cover.page for cover in wanted.covers})
                self.box.ask(len(wanted.covers), pages, lambda: self.make(wanted))

        self._context.jobs.query(
            self, lambda session: desk.to_redact(session, item.id), show, failed=self._failed, latest="to-redact"
        )

    def make(self, wanted: ToRedact) -> None:
        """Burn a copy in the background and keep it."""
        self.box.leave()
        if wanted.item_id in self._under_way:
            self._context.notices.info(self.tr("A redacted copy of this exhibit is being made already."))
            return
        self._under_way.add(wanted.item_id)
        blobs, previewer = self._renderer.blobs, self._renderer.previewer

        def work(task: Task) -> tuple[int, tuple[int, ...]]:
            burnt = desk.burn_copy(
                wanted, blobs, previewer, lambda done, total: task.progress(done, total, wanted.copy_name)
            )

            def keep(session: DeskSession) -> int:
                return desk.keep_redacted(session, burnt).seq

            return task.change(keep, "evidence.redact"), burnt.elsewhere

        def done(result: tuple[int, tuple[int, ...]]) -> None:
            seq, elsewhere = result
            if elsewhere:
                pages = "、".join(str(page) for page in elsewhere)
                told = self.tr("Exhibit {0} is the redacted copy, but a covered number stands uncovered on page {1}.")
                remedy = self.tr("Cover it there too, make another copy and withdraw this one.")
                self._context.notices.warn(told.format(seq, pages), remedy)
            else:
                self._context.notices.good(self.tr("Exhibit {0} is the redacted copy").format(seq))

        def busy(on: bool) -> None:
            if not on:
                self._under_way.discard(wanted.item_id)

        title = self.tr("Making a redacted copy")
        self._context.jobs.work(self, work, done, title=title, failed=self._failed, busy=busy)

    # ------------------------------------------------------------------ inside

    def _accept(self) -> None:
        places = self.box.wanted
        new = [NewMark(place.page, MarkKind.REDACT, place.box, place.reason.value) for place in places]
        self.box.leave()
        self._marking.acts.add(
            new,
            lambda: self._context.notices.good(
                self.tr("%n place(s) marked; make a redacted copy when all are there", "", len(new))
            ),
        )

    def _looked(self, places: Places) -> None:
        self._marking.propose_shown(places)

    def _went(self, place: Proposal) -> None:
        self._marking.look(place.page, place.box)

    def _failed(self, trouble: Trouble) -> None:
        if trouble.refusals:
            self._context.notices.warn(*self._context.notices.tell(trouble))
