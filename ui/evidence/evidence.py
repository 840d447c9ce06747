"""The tab 证据 of a case: exhibits at the left, the one chosen in the middle, what is known of it at the right.

Pictures and PDF are looked at, statements are read and ticked, everything else says what it is. Files come in by F6, by
dropping them anywhere on the page and by Ctrl+V. Nothing here waits: hashing, looking and reading run in the
background, and what cannot be done says so in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from app.evidence import desk, views
from app.evidence.kinds import ENDINGS
from app.evidence.views import DisputedTotal, ItemRow
from app.kernel.errors import Refusal
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.bundling.room import Bundling
from ui.evidence.capture.choosing import choose_files
from ui.evidence.capture.room import Capture
from ui.evidence.drop import DropSheet
from ui.evidence.exhibits import Exhibits
from ui.evidence.handing_out import HandingOut
from ui.evidence.pages.renderer import Renderer
from ui.evidence.panes.memory import PaneMemory
from ui.evidence.panes.panes import Panes
from ui.evidence.quoting import Quoting
from ui.evidence.recognising import Recognising
from ui.evidence.side import SidePanel
from ui.evidence.stage import Stage
from ui.evidence.statement.to_lines import ToLines
from ui.evidence.taking import Outcome, Taking
from ui.evidence.verifying import Verifying
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout


@dataclass(frozen=True, slots=True)
class _Seen:
    items: list[ItemRow]
    totals: tuple[DisputedTotal, ...]


def _read(session: DeskSession, case_id: UUID, seat: Any) -> _Seen:
    found = views.items(session, case_id, seat.blobs, at_centre=seat.at_centre)
    return _Seen(found, views.disputed_total(session, case_id))


class EvidenceTab(Page):
    """See the module. `opened(case_id=…, item_id=…, page=…)`: the exhibit to begin with, and its page from 1."""

    tables = (
        frozenset({"evidence_items", "custody_entries", "account_statements", "transactions", "recognised_pages"})
        | Capture.tables
        | (ToLines.tables | Bundling.tables)
    )

    def build(self) -> None:
        """Make the three columns."""
        self._case_id: UUID | None = None
        self._wanted: UUID | None = None
        self._page: int | None = None
        self._may_add = may(self.actor.role, "evidence.add")
        self.renderer = Renderer(self.context, self)
        self.taking = Taking(self.context, self.renderer, self)
        add = self.choose_files if self._may_add else None
        self.quoting = self.body_add(Quoting(self))
        self.bundling = Bundling(self)
        # From the outside in: what is styled before it stands in its place is styled anew at every step outwards.
        place = layout.holder(columns := layout.row(gap=1))
        self.body_add(self.bundling.face(place), 1)
        self.exhibits = Exhibits(self.words, add, (self.bundling.button,), place)
        self.panes = Panes(self.context, add, self.renderer, place)
        self.pane_memory = PaneMemory(self.panes, lambda: self.recall("panes"), lambda now: self.remember("panes", now))
        self.verifying = Verifying(self.context, self.renderer, self)
        self.recognising = Recognising(self.context, self.renderer, self)
        self.handing_out = HandingOut(self.context, self.renderer, self)
        self._known_broken: set[UUID] = set()
        self.side = SidePanel(self.words, may_change=self._may_add, parent=place)
        self.capture = Capture(self)
        self.arrivals = self.capture.arrivals
        self.to_lines = ToLines(self)
        self.drop = DropSheet(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._posts = (layout.post(), layout.post())
        for one in (self.exhibits, self._posts[0], self.panes, self._posts[1], self.side):
            columns.addWidget(one, 1 if one is self.panes else 0)
        columns.setSpacing(0)
        self.panes.dress(self.quoting.dress)
        self._connect()

    def opened(self, **args: Any) -> None:
        """Show the evidence of a case."""
        self._case_id = args["case_id"]
        self._wanted = args.get("item_id")
        self._page = args.get("page")
        self.to_lines.want(args.get("transaction_id"))
        self.drop.allowed = self._may_add
        self.capture.opened(args["case_id"])
        self.bundling.opened(args["case_id"])
        self.pane_memory.leave()
        self.panes.begin()
        self.quoting.opened(args)
        self._reload()

    def closed(self) -> None:
        """Keep what was typed, end the child."""
        self.side.flush()
        self.capture.closed()
        self.pane_memory.keep()
        self.panes.end()

    def refresh(self, change: Change) -> None:
        """Show what changed."""
        self.capture.refresh(change)
        self.bundling.refresh(change)
        if change.touches("recognised_pages"):
            self.panes.renew(words=True)
            if not change.touches("evidence_items"):
                return
        self._reload()
        if change.touches("account_statements", "transactions", *ToLines.tables):
            self.panes.renew()

    def take_focus(self) -> None:
        """Begin with the list, or, where it gave its room away, with what is shown."""
        (self.stage.take_focus if self.wants_room else self.exhibits.list.setFocus)()

    def keys(self) -> list[Key]:
        """The keys of the page; those of the viewer only while a document is looked at."""
        keys = [Key("F4", self.tr("Transactions"), self.to_lines.go)]
        if self._may_add:
            keys.append(Key("F6", self.tr("Add files"), self.choose_files))
            keys.append(Key("Ctrl+V", self.tr("Add from the clipboard"), self._paste))
            keys.append(Key("Del", self.tr("Take away the chosen mark, or withdraw the exhibit"), self._delete))
        keys.append(Key("I", self.tr("Details"), self._turn_side))
        keys.append(Key("V", self.tr("Verify the case's evidence"), self.verify))
        return self.bundling.keys(keys + self.capture.keys() + self.quoting.keys() + self.panes.keys())

    @property
    def stage(self) -> Stage:
        """What shows the exhibit under the cursor: that of the active pane."""
        return self.panes.stage

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Files are stored encrypted with their fingerprints and are never changed or deleted. Tick disputed lines "
            "of a statement with the space key; they are added up at once."
        )

    # ------------------------------------------------------------------ bringing

    def choose_files(self) -> None:
        """Let somebody choose files and add them."""
        filters = [self.tr("What is taken ({0})").format(" ".join(ENDINGS)), self.tr("All files (*)")]
        choose_files(self, self.tr("Add evidence"), str(self.recall("folder", "")), filters, self.add_paths)

    def add_paths(self, names: Sequence[Path | str], folder: str = "") -> None:
        """Add files by path."""
        if folder:
            self.remember("folder", folder)
        self.arrivals.take_paths([Path(name) for name in names])

    def _paste(self) -> None:
        if self._case_id is not None and not self.arrivals.paste():
            told = self.words.told(Refusal("evidence.nothing_to_paste"))
            self.notices.warn(told.sentence, told.remedy)

    def _taken(self, outcome: Outcome) -> None:
        self.exhibits.refused.put(outcome.refused)
        if outcome.added:
            self._wanted = outcome.added[0]
            self.notices.good(self.tr("%n file(s) added", "", len(outcome.added)))
        self._reload()

    # ------------------------------------------------------------------ showing

    def _reload(self) -> None:
        case_id = self._case_id
        if case_id is not None:
            seat = self.context.seat
            self.jobs.query(self, lambda session: _read(session, case_id, seat), self._show, latest="items")

    def _show(self, seen: _Seen) -> None:
        wanted, self._wanted = self._wanted, None
        self.panes.tell_rows(seen.items)
        if self._case_id is not None:
            wanted = self.pane_memory.stand(self._case_id, seen.items, wanted)
        self.exhibits.put(seen.items, seen.totals, wanted)
        current = self.exhibits.list.current()
        # The cursor may stand on the same item whose row says something new.
        self._show_side(current)
        self.panes.put(current)
        if self._case_id is not None:
            self.recognising.look(self._case_id)
        if wanted is not None and self._page is not None:
            self.stage.turn_to(self._page)
        self._page = None

    def _choose(self, row: ItemRow | None) -> None:
        self.panes.put(row)
        self._show_side(row)

    def _give_room(self, full: bool) -> None:
        for widget in (self.exhibits, self.side, *self._posts):
            widget.setVisible(not full)
        self.wants_room = full
        self.room_changed.emit()

    def _show_side(self, row: ItemRow | None) -> None:
        self.capture.put(row)
        if row is None:
            self.side.put(None, ())
            return
        item = row

        def show(custody: list[views.CustodyLine]) -> None:
            self.side.put(item, custody)

        self.jobs.query(self, lambda session: views.custody(session, item.id), show, latest="custody")

    def _delete(self) -> None:
        if not self.stage.marking.delete():
            self.side.ask_withdraw()

    def _turn_side(self) -> None:
        self.side.setVisible(self.side.isHidden())

    # ------------------------------------------------------------------ changing

    def _describe(self, item_id: UUID, field: str, value: str) -> None:
        def change(session: DeskSession) -> None:
            desk.describe(session, item_id, **{field: value})

        self._change(change, "evidence.describe", lambda: self.notices.saved(self.context.clock.now()))

    def _withdraw(self, item_id: UUID, why: str) -> None:
        def undo() -> None:
            self._change(lambda session: _restored(session, item_id), "evidence.restore")

        def done() -> None:
            self.notices.undoable(self.tr("The exhibit was withdrawn"), undo)

        self._change(lambda session: _withdrawn(session, item_id, why), "evidence.withdraw", done)

    def _restore(self, item_id: UUID) -> None:
        self._change(lambda session: _restored(session, item_id), "evidence.restore")

    def _change(self, change: Callable[[DeskSession], None], verb: str, done: Callable[[], None] | None = None) -> None:
        self.jobs.change(self, change, lambda _none: done() if done else None, verb=verb, failed=self.side.refuse)

    def _record_view(self, item_id: UUID) -> None:
        self.jobs.change(self, lambda session: desk.record_view(session, item_id), verb="evidence.view")

    # ------------------------------------------------------------------ verifying

    def verify(self, item_id: UUID | None = None) -> None:
        """Hash the evidence of the case (or one item) anew and say what is not as it was received."""
        if self._case_id is not None:
            self.verifying.verify(self._case_id, item_id)

    def _broken(self, item_id: UUID) -> None:
        """Somebody met changed bytes by looking: verify the item, so that it stands in its custody, once."""
        if item_id not in self._known_broken:
            self._known_broken.add(item_id)
            self.verify(item_id)

    def _connect(self) -> None:
        self.taking.done.connect(self._taken)
        self.drop.dropped.connect(self.arrivals.drop)
        self.exhibits.list.chosen.connect(self._choose)
        self.exhibits.list.opened.connect(lambda: self.stage.take_focus())
        self.exhibits.verify_asked.connect(lambda: self.verify())
        self.panes.seen.connect(self._record_view)
        self.verifying.found.connect(self.exhibits.alarm.put)
        self.handing_out.asked.connect(self.side.question.leave)
        self.panes.broken.connect(self._broken)
        self.panes.keys_changed.connect(self.set_keys)
        self.panes.wanted.connect(lambda item_id: self.exhibits.list.go(lambda row: row.id == item_id))
        self.panes.full.connect(self._give_room)
        self.side.described.connect(self._describe)
        self.side.withdrawn.connect(self._withdraw)
        self.side.restored.connect(self._restore)
        self.side.handed_out.connect(lambda item_id, to_whom: self.handing_out.ask(item_id, to_whom, self.side.refuse))
        self.side.asked_out.connect(lambda item_id: self.handing_out.tell_redacted(item_id, self.side.question))
        self.side.verified.connect(self.verify)


def _withdrawn(session: DeskSession, item_id: UUID, why: str) -> None:
    desk.withdraw(session, item_id, why)


def _restored(session: DeskSession, item_id: UUID) -> None:
    desk.restore(session, item_id)
