"""Signed papers that came back as scans, in the print panel: what is back of each, and the way to bring the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.evidence.scan_back import page_ranges
from app.evidence.views.scan_backs import PaperBack, papers_back
from app.staff.powers import may
from ui.evidence.capture.choosing import choose_files
from ui.evidence.capture.scan_back import ScanBack
from ui.shell.page import Page
from ui.widgets import layout


class ScanBacks(QWidget):
    """`put(case id)` reads what is back; `button` asks for files."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._case_id: UUID | None = None
        self.flow = ScanBack(page.context, page, wide=True)
        self.flow.changed.connect(lambda: self.put(self._case_id))
        self.button = layout.button(self.tr("Scan came back…"), self.choose, kind="quiet", icon="upload")
        self.note = layout.text_label("", "small", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.flow.card)
        box.addWidget(self.note)
        self.put(None)

    def put(self, case_id: UUID | None) -> None:
        """Show what is back of the papers of a case."""
        if case_id != self._case_id:
            self.flow.card.leave()
            self._show(())
        self._case_id = case_id
        self.button.setVisible(False)
        if case_id is not None:
            self._page.jobs.query(
                self, lambda session: papers_back(session, case_id).papers, self._show, latest="scan_backs"
            )

    def choose(self) -> None:
        """Ask for scans and match them."""
        case_id = self._case_id
        if case_id is None:
            return
        filters = [self.tr("Scans and photos ({0})").format("*.pdf *.jpg *.jpeg *.png *.tif *.tiff")]
        folder = str(self._page.recall("scans", ""))
        title = self.tr("Scans of signed papers, in any order")

        def done(paths: list[Path], chosen: str) -> None:
            self._page.remember("scans", chosen)
            self.flow.files(case_id, paths)

        choose_files(self, title, folder, filters, done)

    def _show(self, papers: Sequence[PaperBack]) -> None:
        self.button.setVisible(bool(papers) and may(self._page.actor.role, "evidence.add"))
        lines = [self._line(one) for one in papers if one.scans]
        self.note.setText("\n".join(lines))
        self.note.setVisible(bool(lines))

    def _line(self, paper: PaperBack) -> str:
        name = self._page.words.label("paper", paper.kind)
        seqs = ", ".join(str(seq) for seq in sorted({scan.seq for scan in paper.scans}))
        if paper.whole:
            return self.tr("{0}: all {1} pages came as scans (exhibit {2})").format(name, paper.pages, seqs)
        told = self.tr("{0}: {1} of {2} pages came as scans (exhibit {3}), page {4} missing")
        return told.format(name, len(paper.back), paper.pages, seqs, page_ranges(paper.missing))
