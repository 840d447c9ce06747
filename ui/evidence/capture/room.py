"""What the evidence tab has for things that come in, in one place: arrivals, scans that wait, camera, receipts, papers.

The tab tells it which case and which exhibit are shown; it hangs its cards above the list and into the panel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from app.evidence import desk
from app.evidence.desk.receipts import confirm_receipt, not_a_receipt
from app.evidence.recognition.page import Box
from app.evidence.views import ItemRow
from app.evidence.views.receipts import Fitting, Private, ReceiptPage, places, private_in, receipt_page
from app.kernel.clock import legal_day
from app.staff.powers import may
from app.store.session import DeskSession
from ui.evidence.capture.arrivals import Arrivals
from ui.evidence.capture.camera import Camera
from ui.evidence.capture.held import Held
from ui.evidence.capture.item_box import ItemBox
from ui.evidence.capture.place_layer import InPane, PlaceLayer
from ui.evidence.capture.scan_back import ScanBack, may_match
from ui.evidence.capture.scan_tray import ScanTray
from ui.evidence.taking import Outcome
from ui.shell.changes import Change
from ui.shell.jobs import Trouble
from ui.shell.page import Key

if TYPE_CHECKING:
    from ui.evidence.evidence import EvidenceTab
    from ui.evidence.stage import Stage

_RECEIPTS = ("receipt_facts", "recognised_pages", "transaction_proofs", "transactions", "evidence_items")


class Capture(QObject):
    """Made once by the tab, after its parts."""

    tables = frozenset({"receipt_facts", "transaction_proofs", "scan_backs"})

    def __init__(self, page: EvidenceTab) -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._row: ItemRow | None = None
        self._shown: ReceiptPage | None = None
        self._private: tuple[UUID, Private] | None = None
        role = self._context.seat.actor.role
        self._may_add = may(role, "evidence.add")
        self.arrivals = page.exhibits.add_above(Arrivals(self._context, page.taking))
        self.scan_back = ScanBack(self._context, self)
        self.arrivals.add_card(self.scan_back.card)
        self.camera = Camera(self._context, page)
        self.tray = ScanTray(self._context, page.renderer, may_add=self._may_add)
        self.arrivals.add_card(self.tray)
        self.box = page.side.add_box(ItemBox(self._context, may_change=may(role, "evidence.mark")))
        for box in reversed(self.box.asking):
            page.side.add_first(box)
        self.layer = PlaceLayer()
        self._connect()

    def opened(self, case_id: UUID) -> None:
        """A case is shown."""
        self.scan_back.card.leave()
        self.arrivals.opened(case_id)
        self._page.renderer.begin()
        self.tray.opened(case_id)

    def closed(self) -> None:
        """Nothing goes on behind a closed page."""
        self.tray.closed()
        self.put(None)

    def keys(self) -> list[Key]:
        """The keys of what comes in."""
        if not self._may_add:
            return []
        keys = [
            Key("D", self.tr("Match the scan to its printed paper"), self.match),
            Key("E", self.tr("Photograph papers"), self.camera.begin),
        ]
        if self.tray.work is not None:
            keys.append(Key("W", self.tr("Scans to be assigned"), self.tray.turn))
        return keys

    def refresh(self, change: Change) -> None:
        """Show what changed."""
        if change.touches("recognised_pages"):
            self._private = None
        if change.touches(*_RECEIPTS):
            self._read()

    def put(self, row: ItemRow | None) -> None:
        """Another exhibit is shown, or the same one says something new."""
        another = row is None or self._row is None or row.id != self._row.id
        self._row = row
        self.box.put(row)
        if another:
            self._shown = None
            self._mark(None)
        self._read()

    def match(self) -> None:
        """Match the exhibit that is shown to a printed paper."""
        row = self._row
        if row is not None and may_match(row):
            self.scan_back.item(row)

    # ------------------------------------------------------------------ receipts

    def _read(self) -> None:
        row = self._row
        if row is None:
            return
        number = max(self._page.stage.viewer.page, 0) + 1
        today = legal_day(self._context.clock.now())
        known = self._private[1] if self._private is not None and self._private[0] == row.id else None

        def read(session: DeskSession) -> tuple[ReceiptPage | None, Private]:
            private = private_in(session, row.id) if known is None else known
            return receipt_page(session, row.id, number, today), private

        def show(found: tuple[ReceiptPage | None, Private]) -> None:
            if self._row is None or self._row.id != row.id:
                return
            self._private = (row.id, found[1])
            self._shown = found[0]
            self.box.put_page(row.id, *found)
            self._mark(None)

        self._context.jobs.query(self, read, show, latest="receipt")

    def _mark(self, strong: Box | None) -> None:
        shown = self._shown
        if shown is None or shown.proposed is None or shown.dismissed:
            self.layer.put(0, ())
        else:
            # Confirmed ones are marked only where somebody asks.
            boxes = [box for _, box in places(shown.proposed)] if shown.confirmed is None else []
            self.layer.put(
                shown.page, [strong, *boxes] if strong is not None and strong not in boxes else boxes, strong
            )
        for pane in self._page.panes.panes:
            pane.stage.viewer.view.renew()

    def _jump(self, box: Box) -> None:
        if self._shown is not None:
            self._mark(box)
            self._page.stage.viewer.view.bring(self._shown.page, box)

    def _confirm(self, said: dict[str, str]) -> None:
        shown = self._shown
        if shown is None:
            return
        currency = "CNY"
        if shown.confirmed is not None and shown.confirmed.total is not None:
            currency = shown.confirmed.total.currency

        def change(session: DeskSession) -> None:
            confirm_receipt(session, shown.item_id, shown.page, currency=currency, **said)

        def done(_none: None) -> None:
            self._context.notices.saved(self._context.clock.now())

        self._change(change, "evidence.confirm_receipt", done)

    def _dismiss(self) -> None:
        shown = self._shown
        if shown is None:
            return

        def change(session: DeskSession) -> None:
            not_a_receipt(session, shown.item_id, shown.page)

        self._change(change, "evidence.not_a_receipt")

    def _link(self, transaction_id: UUID) -> None:
        shown = self._shown
        if shown is None:
            return

        def change(session: DeskSession) -> None:
            desk.link_proof(session, transaction_id, shown.item_id, shown.page)

        self._change(change, "evidence.link_proof")

    def _change(
        self, change: Callable[[DeskSession], None], verb: str, done: Callable[[None], None] | None = None
    ) -> None:
        def refuse(trouble: Trouble) -> None:
            self.box.receipt.refuse(trouble.refusals)

        self._context.jobs.change(self, change, done, verb=verb, failed=refuse)

    def _go(self, one: Fitting) -> None:
        self._page.exhibits.list.go(lambda row: row.id == one.statement_item)

    def _cover(self, _item_id: UUID) -> None:
        self._page.stage.marking.covering.propose()

    # ------------------------------------------------------------------ inside

    def _dress(self, stage: Stage) -> None:
        stage.viewer.view.add_layer(InPane(self.layer, lambda: stage is self._page.stage))
        stage.viewer.at_page.connect(lambda _page: self._turned(stage))

    def _turned(self, stage: Stage) -> None:
        if stage is self._page.stage:
            self._read()

    def _connect(self) -> None:
        self._page.panes.dress(self._dress)
        self.camera.taken.connect(lambda things: self.arrivals.take(Held(tuple(things))))
        self.tray.assigned.connect(lambda told: self._page.taking.done.emit(Outcome(told.added, told.refused)))
        self.box.match_asked.connect(self.scan_back.item)
        self.box.cover_asked.connect(self._cover)
        self.box.camera_asked.connect(self.camera.begin)
        card = self.box.receipt
        card.confirmed.connect(self._confirm)
        card.dismissed.connect(self._dismiss)
        card.linked.connect(self._link)
        card.jump.connect(self._jump)
        card.went.connect(self._go)
