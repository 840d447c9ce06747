"""The print panel (F8): the right papers for the stage are ticked, seen before they are printed, and registered
afterwards, copy by copy.

Papers are made on a worker and held in memory only; a file is written when somebody asks for one. The printer is
remembered per kind of paper: records may go to the duplex machine and receipts to the small one at the counter.
Reading the case again (another desk, a seal, a pull) keeps what was chosen by hand and the page that is being read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFileDialog, QScrollArea, QSplitter, QStackedWidget

from app.casefile.papers import PaperTable, papers_of
from app.kernel.errors import DeskError
from app.sealing.desk import copy_awaited, copy_back
from app.staff.powers import may
from ui.casefile.making import Made, Outcome, make, print_all, save_all
from ui.casefile.offer_line import Wanted
from ui.casefile.offers import OfferList
from ui.casefile.printing import LoadedPdf, printers
from ui.casefile.scan_backs import ScanBacks
from ui.cases.day.seal_form import SealForm
from ui.shell.changes import Change
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.empty import Empty

_OF_THE_REGISTER = frozenset({"papers", "paper_copies", "scan_backs"})


class PrintPage(Page):
    """The panel; `opened(case_id=…)` shows the papers of a case with the due ones ticked."""

    tables = _OF_THE_REGISTER | {"interviews", "agreements", "agreement_versions", "cases", "seals"}

    def build(self) -> None:
        """Make list, preview and buttons."""
        self._case: UUID | None = None
        self._table: PaperTable | None = None
        self._loaded: LoadedPdf | None = None
        self._previewed: Wanted | None = None
        self._printers: list[str] = []
        self._busy = False
        self.head.title(self.tr("Print"))
        self.offers = OfferList(self.words)
        self.offers.shown.connect(self._preview)
        self.offers.returned.connect(self._returned)
        self.offers.changed.connect(self._count)
        self.offers.printer_chosen.connect(lambda kind, printer: self.remember(f"printer.{kind}", printer))
        self.view = QPdfView()
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Preview"))
        self.print_button = layout.button("", self._print, kind="primary", icon="printer")
        self.save_button = layout.button(self.tr("&Save as PDF…"), self._save, icon="download")
        self.seal_button = layout.button(self.tr("Ask for a seal…"), self._ask_seal, kind="quiet", icon="stamp")
        self.to_case = layout.button(self.tr("To the case"), self._go_to_case, kind="quiet", icon="cases")
        self.scans = ScanBacks(self)
        for widget in (self.print_button, self.save_button, self.scans.button, self.seal_button, self.to_case):
            self.head.add(widget)
        self.errors = layout.text_label("", "error", wrap=True)
        self.errors.setVisible(False)
        self.seal_form = SealForm(self)
        self._lay_out()

    def keys(self) -> list[Key]:
        """Print by keyboard."""
        return [Key("Ctrl+P", self.tr("Print"), self._print), Key("Ctrl+S", self.tr("Save as PDF"), self._save)]

    def help_text(self) -> str:
        """What this page is for."""
        return self.tr(
            "The papers that are due now are ticked. Look at them at the right, change copies or large print, and "
            "print. Copies that must be signed wait here until the signed ones are back."
        )

    def opened(self, **args: Any) -> None:
        """Show the papers of a case, as they are due."""
        if args.get("case_id") is not None:
            self._case = args["case_id"]
        if self._case is None:
            self.faces.setCurrentIndex(1)
            self._count()
            return
        self.offers.clear()
        self._previewed = None
        self._say("")
        self._read(stale=False)
        if args.get("seal"):
            self._ask_seal()

    def refresh(self, change: Change) -> None:
        """Something was printed, sealed or signed: what was chosen by hand stays."""
        if self._case is not None:
            others = set(self.tables) - _OF_THE_REGISTER
            self._read(stale=change.touches(*others))

    def take_focus(self) -> None:
        """Begin at the first paper, once there are any; the printer is seldom another one."""
        if self._case is None:
            super().take_focus()
        elif self.offers.lines:
            self.offers.lines[0].tick.setFocus()
        else:
            self.view.setFocus()

    # ------------------------------------------------------------------ showing

    def _read(self, *, stale: bool) -> None:
        case_id = self._case
        if case_id is not None:
            self.jobs.query(
                self, lambda s: papers_of(s, case_id), lambda table: self._show(table, stale=stale), latest="papers"
            )

    def _show(self, table: PaperTable, *, stale: bool) -> None:
        if table.case_id != self._case:
            return
        self._table = table
        self.faces.setCurrentIndex(0)
        self.scans.put(table.case_id)
        self.head.title(self.tr("Print"), f"{table.no}  {table.customer}")
        self.offers.put(table)
        self._printers = printers()
        self.offers.put_printers(self._printers, lambda kind: str(self.recall(f"printer.{kind}", "")))
        self._count()
        kept = self.offers.again(self._previewed) if self._previewed is not None else None
        if kept is None:
            first = self.offers.first()
            if first is not None:
                self._preview(first)
        elif stale:
            self._preview(kept)

    def _count(self) -> None:
        ticked = len(self.offers.ticked()) if self._table is not None else 0
        self.print_button.setText(self.tr("&Print {0}").format(ticked))
        self.print_button.setEnabled(bool(ticked) and bool(self._printers) and not self._busy)
        self.print_button.setToolTip(
            "" if self._printers else self.tr("No printer is set up on this PC; save as PDF instead")
        )
        self.save_button.setEnabled(bool(ticked) and not self._busy)
        self.to_case.setVisible(self._case is not None)
        self.seal_button.setVisible(self._case is not None and may(self.actor.role, "sealing.request"))

    def _preview(self, wanted: Wanted) -> None:
        if self._case is not None:
            make(self, self._case, [wanted], self._show_preview, self._tell, latest="preview")

    def _show_preview(self, made: list[Made]) -> None:
        paper = made[0]
        same = self._previewed is not None and self._previewed.offer.key == paper.wanted.offer.key
        bar = self.view.verticalScrollBar()
        place = bar.value() if same else 0
        loaded = LoadedPdf(paper.printed.data)
        self.view.setDocument(loaded.document)
        self._loaded, self._previewed = loaded, paper.wanted
        bar.setValue(place)
        told = "; ".join(f"{gap.field}: {' '.join(gap.characters)}" for gap in paper.printed.gaps)
        self._say(self.tr("No font has these characters: {0}").format(told) if told else "")

    # ------------------------------------------------------------------ doing

    def _print(self) -> None:
        if not self.print_button.isEnabled() or self._case is None:
            return
        title = self.tr("Printing")
        self._set_busy(True)
        make(
            self,
            self._case,
            self.offers.ticked(),
            lambda made: self._work(lambda task: print_all(task, made), self._was_printed, title),
            self._tell,
        )

    def _save(self) -> None:
        if not self.save_button.isEnabled() or self._case is None or self._table is None:
            return
        asked = QFileDialog.getExistingDirectory(self, self.tr("Folder for the papers"), str(self.recall("folder", "")))
        if not asked:
            return
        self.remember("folder", asked)
        folder, number, title = Path(asked), self._table.no, self.tr("Saving the papers")
        self._set_busy(True)
        make(
            self,
            self._case,
            self.offers.ticked(),
            lambda made: self._work(
                lambda task: save_all(task, made, folder, number),
                lambda outcome: self._was_saved(outcome, asked),
                title,
            ),
            self._tell,
        )

    def _work(self, work: Callable[[Task], Outcome], then: Callable[[Outcome], None], title: str) -> None:
        self.jobs.work(self, work, then, title=title, failed=self._tell, busy=self._set_busy)

    def _was_printed(self, outcome: Outcome) -> None:
        if self._settle(outcome):
            names = ", ".join(dict.fromkeys(made.wanted.printer for made in outcome.done))
            self.notices.good(self.tr("Sent to {0}.").format(names))

    def _was_saved(self, outcome: Outcome, folder: str) -> None:
        if self._settle(outcome):
            self.notices.good(self.tr("{0} file(s) written to {1}").format(len(outcome.done), folder))

    def _settle(self, outcome: Outcome) -> bool:
        for made in outcome.done:
            self.offers.printed(made.wanted)
        self._say(self._line(outcome.trouble) if outcome.trouble is not None else "")
        self._read(stale=False)
        return outcome.trouble is None

    def _returned(self, copy_id: UUID) -> None:
        def back_again() -> None:
            self.jobs.change(self, lambda s: copy_awaited(s, copy_id), verb="sealing.copy_awaited", failed=self._tell)

        def done(_copy: object) -> None:
            self.notices.undoable(self.tr("The signed copy is back."), back_again)

        self.jobs.change(self, lambda s: copy_back(s, copy_id), done, verb="sealing.copy_back", failed=self._tell)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._count()

    def _tell(self, trouble: Trouble) -> None:
        self._set_busy(False)
        self._say("\n".join(self._line(refusal) for refusal in trouble.refusals))

    def _line(self, error: DeskError) -> str:
        return self.words.told(error).line()

    def _say(self, text: str) -> None:
        self.errors.setText(text)
        self.errors.setVisible(bool(text))

    def _ask_seal(self) -> None:
        if self._case is not None:
            self.seal_form.ask(self._case)

    def _go_to_case(self) -> None:
        if self._case is not None and self._table is not None:
            self.navigator.open_case(self._case, f"{self._table.no} {self._table.customer}")

    # ------------------------------------------------------------------ looks

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        whole = layout.column(self.errors, self.seal_form, self.scans, split)
        whole.setStretch(3, 1)
        self.faces.addWidget(layout.holder(whole))
        self.faces.addWidget(empty)
        self.body_add(self.faces, 1)
