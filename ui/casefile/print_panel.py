"""The print panel (F8): the right papers for the stage are ticked, seen before they are printed, and registered
afterwards.

Papers are made on a worker and held in memory only; a file is written when somebody asks for one. The printer is
remembered.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSplitter, QStackedWidget

from app.casefile.papers import PaperTable, papers_of
from app.kernel.errors import DeskError
from app.sealing.desk import paper_back
from app.store.session import DeskSession
from reports.document import Printed
from ui.casefile.offers import OfferList, Wanted
from ui.casefile.press import Order, read, register
from ui.casefile.printing import LoadedPdf, printers, send
from ui.commands.papers import PaperJob
from ui.shell.changes import Change
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty


@dataclass(frozen=True, slots=True)
class Made:
    """A finished paper in memory."""

    order: Order
    wanted: Wanted
    data: bytes
    printed: Printed


class PrintPage(Page):
    """The panel; `opened(case_id=…)` shows the papers of a case."""

    tables = frozenset({"papers", "interviews", "agreements", "cases", "seals"})

    def build(self) -> None:
        """Make list, preview and buttons."""
        self._case: UUID | None = None
        self._table: PaperTable | None = None
        self._loaded: LoadedPdf | None = None
        self._none = QPdfDocument(self)
        self.head.title(self.tr("Print"))
        self.offers = OfferList(self.words)
        self.offers.shown.connect(self._preview)
        self.offers.returned.connect(self._returned)
        self.offers.changed.connect(self._count)
        self.view = QPdfView()
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview"))
        self.printer = Choice({}, empty=self.tr("No printer"))
        self.printer.setAccessibleName(self.tr("Printer"))
        self.print_button = layout.button("", self._print, kind="primary", icon="printer")
        self.save_button = layout.button(self.tr("&Save as PDF…"), self._save, icon="download")
        self.to_case = layout.button(self.tr("To the case"), self._go_to_case, kind="quiet", icon="cases")
        for widget in (self.printer, self.print_button, self.save_button, self.to_case):
            self.head.add(widget)
        self.errors = layout.text_label("", "error", wrap=True)
        self.errors.setVisible(False)
        self._lay_out()

    def keys(self) -> list[Key]:
        """Print by keyboard."""
        return [Key("Ctrl+P", self.tr("Print"), self._print), Key("Ctrl+S", self.tr("Save as PDF"), self._save)]

    def help_text(self) -> str:
        """What this page is for."""
        return self.tr(
            "The papers that are due now are ticked. Look at them at the right, change copies or large print, and "
            "print. Papers that must be signed wait here until the signed copy is back."
        )

    def opened(self, **args: Any) -> None:
        """Show the papers of a case."""
        if args.get("case_id") is not None:
            self._case = args["case_id"]
        if self._case is None:
            self.faces.setCurrentIndex(1)
            self._count()
            return
        case_id = self._case
        self.jobs.query(self, lambda s: papers_of(s, case_id), self._show, latest="papers")

    def refresh(self, change: Change) -> None:
        """Something was printed, sealed or signed."""
        del change
        self.opened()

    def take_focus(self) -> None:
        """Begin at the first paper, once there are any; the printer is seldom another one."""
        if self._case is None:
            super().take_focus()
        elif self.offers.lines:
            self.offers.lines[0].tick.setFocus()
        else:
            self.view.setFocus()

    # ------------------------------------------------------------------ showing

    def _show(self, table: PaperTable) -> None:
        self._table = table
        self.faces.setCurrentIndex(0)
        self.head.title(self.tr("Print"), f"{table.no}  {table.customer}")
        self.offers.put(table)
        names = printers()
        self.printer.set_items({name: name for name in names})
        self.printer.put(self.recall("printer", names[0] if names else "") or (names[0] if names else ""))
        self._count()
        first = self.offers.first()
        if first is not None:
            self._preview(first)

    def _count(self) -> None:
        ticked = len(self.offers.ticked()) if self._table is not None else 0
        self.print_button.setText(self.tr("&Print {0}").format(ticked))
        self.print_button.setEnabled(bool(ticked) and bool(printers()))
        self.print_button.setToolTip(
            "" if printers() else self.tr("No printer is set up on this PC; save as PDF instead")
        )
        self.save_button.setEnabled(bool(ticked))
        self.to_case.setVisible(self._case is not None)

    def _order(self, wanted: Wanted) -> Order:
        if self._case is None:
            raise LookupError("a paper without a case")
        offer = wanted.offer
        return Order(offer.kind, self._case, offer.subject_id, offer.number, wanted.large_print)

    def _preview(self, wanted: Wanted) -> None:
        self._make([wanted], self._show_preview, latest="preview")

    def _show_preview(self, made: list[Made]) -> None:
        self.errors.setVisible(False)
        self._load(made[0].data)
        gaps = made[0].printed.gaps
        if gaps:
            told = "; ".join(f"{gap.field}: {' '.join(gap.characters)}" for gap in gaps)
            self._say(self.tr("No font has these characters: {0}").format(told))

    def _load(self, data: bytes) -> None:
        loaded = LoadedPdf(data)
        self.view.setDocument(loaded.document)
        self._loaded = loaded

    def _make(self, papers: list[Wanted], then: Callable[[list[Made]], None], *, latest: str = "") -> None:
        """Read in an action (it leaves access records), then write beside the window, then hand over in memory."""
        orders = [(self._order(wanted), wanted) for wanted in papers]
        words, now = self.words, self.context.clock.now()

        def gather(session: DeskSession) -> list[PaperJob]:
            return [read(session, order, words) for order, _ in orders]

        def write(jobs: list[PaperJob]) -> list[Made]:
            # The folder belongs to this user alone and is gone before the page sees the bytes.
            with tempfile.TemporaryDirectory(prefix="desk-paper-") as folder:
                made: list[Made] = []
                for place, (job, (order, wanted)) in enumerate(zip(jobs, orders, strict=True)):
                    target = Path(folder) / f"{place}.pdf"
                    printed = job.write(target, large_print=order.large_print, printed_at=now)
                    made.append(Made(order, wanted, printed.file.read_bytes(), printed))
                return made

        def gathered(jobs: list[PaperJob]) -> None:
            self.jobs.query(self, lambda _session: write(jobs), then, failed=self._tell, latest=latest)

        self.jobs.change(self, gather, gathered, verb="papers.read", failed=self._tell)

    # ------------------------------------------------------------------ doing

    def _print(self) -> None:
        name = self.printer.value_key()
        if not name:
            return
        self.remember("printer", name)
        self._make_ticked(lambda made: self._send(made, name))

    def _send(self, made: list[Made], name: str) -> None:
        for one in made:
            try:
                send(LoadedPdf(one.data), name, one.wanted.copies)
            except DeskError as error:
                self._say(self.words.told(error).line())
                return
            self._register(one)
        self.notices.good(self.tr("Sent to {0}.").format(name))

    def _save(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the papers"), str(self.recall("folder", ""))
        )
        if folder:
            self.remember("folder", folder)
            self._make_ticked(lambda made: self._write(made, Path(folder)))

    def _write(self, made: list[Made], folder: Path) -> None:
        number = self._table.no if self._table else ""
        for one in made:
            name = f"{number}-{one.order.kind}"
            if one.wanted.offer.number > 1:
                name += f"-{one.wanted.offer.number}"
            target = folder / f"{name}.pdf"
            try:
                target.write_bytes(one.data)
            except OSError as error:
                self._say(self.tr("{0} could not be written: {1}").format(target.name, error.strerror))
                return
            self._register(one)
        self.notices.good(self.tr("{0} file(s) written to {1}").format(len(made), folder))

    def _make_ticked(self, then: Callable[[list[Made]], None]) -> None:
        ticked = self.offers.ticked()
        if ticked:
            self._make(ticked, then)

    def _register(self, made: Made) -> None:
        offer = made.wanted.offer
        self.jobs.change(
            self,
            lambda s: register(s, made.order, made.printed, made.wanted.copies, signed=offer.to_be_signed),
            verb="sealing.register_paper",
            failed=self._tell,
        )

    def _returned(self, paper_id: UUID) -> None:
        self.jobs.change(self, lambda s: paper_back(s, paper_id), verb="sealing.paper_back", failed=self._tell)

    def _tell(self, trouble: Trouble) -> None:
        self._say("\n".join(self.words.told(refusal).line() for refusal in trouble.refusals))

    def _say(self, text: str) -> None:
        self.errors.setText(text)
        self.errors.setVisible(bool(text))

    def _go_to_case(self) -> None:
        if self._case is not None and self._table is not None:
            self.navigator.open_case(self._case, f"{self._table.no} {self._table.customer}")

    # ------------------------------------------------------------------ looks

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.offers)
        area.setMinimumWidth(theme.WIDTH["preview"])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        split.addWidget(self.view)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        empty = Empty(
            self.tr("No case chosen"),
            self.tr("Open a case and press F8, or find one with Ctrl+K."),
            icon="printer",
            action=self.tr("To my cases"),
            pressed=lambda: self.navigator.go("my-cases"),
        )
        self.faces = QStackedWidget()
        self.faces.addWidget(layout.holder(layout.column(self.errors, split)))
        self.faces.addWidget(empty)
        self.body_add(self.faces, 1)
