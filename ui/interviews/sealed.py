"""The sealed face of the tab: the record read-only, its hashes and signatures, verifying, and supplements."""

from __future__ import annotations

import itertools
from uuid import UUID

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.interviews import desk
from app.interviews.record import InterviewRecord, Signed
from app.kernel.clock import local_minute
from app.kernel.masking import mask_name
from app.sealing.model import SignerRole
from app.sealing.verdict import SealCheck
from app.store.access import AccessKind, record_access
from ui.interviews.customer_side import CustomerSide
from ui.interviews.sheet import RecordSheet
from ui.interviews.supplements import SupplementsPanel
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.eye import EyeButton


class Autograph(QWidget):
    """A kept signature, small: pen strokes, or the word for how somebody signed otherwise."""

    def __init__(self, mark: Signed, method: str) -> None:
        super().__init__()
        self._strokes = mark.strokes
        self._method = method
        self.setAccessibleName(f"{mark.name} {method}")
        self.setFixedSize(QSize(theme.WIDTH["label"], theme.HEIGHT["control"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strokes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._strokes:
            painter.setPen(theme.colour("ink_soft"))
            painter.setFont(theme.font("small"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._method)
            return
        points = [point for stroke in self._strokes for point in stroke]
        left, top = min(point[0] for point in points), min(point[1] for point in points)
        width = max(point[0] for point in points) - left or 1
        height = max(point[1] for point in points) - top or 1
        scale = min((self.width() - 4) / width, (self.height() - 4) / height)
        painter.setPen(QPen(theme.colour("ink"), 1.6))
        for stroke in self._strokes:
            for before, after in itertools.pairwise(stroke):
                painter.drawLine(
                    QPointF(2 + (before[0] - left) * scale, 2 + (before[1] - top) * scale),
                    QPointF(2 + (after[0] - left) * scale, 2 + (after[1] - top) * scale),
                )


class SealedFace(QWidget):
    """`put(record)` shows a sealed record; looking at personal data is recorded."""

    def __init__(self, page: Page, side: CustomerSide) -> None:
        super().__init__()
        self._page = page
        self._record: InterviewRecord | None = None
        self.sheet = RecordSheet(page.words)
        self.eye = EyeButton(self.tr("personal data in the record"))
        self.eye.revealed.connect(self._reveal)
        self.sealed_at = Chip("", "good", icon="lock")
        self.sha = layout.text_label("", "small", wrap=True, selectable=True)
        self.sm3 = layout.text_label("", "small", wrap=True, selectable=True)
        self.verify = layout.button(self.tr("Verify"), self._verify, icon="shield")
        self.verdict = layout.text_label("", wrap=True, selectable=True)
        self.verdict.setVisible(False)
        self._marks = layout.column(gap=1)
        self.supplements = SupplementsPanel(page, side)
        seal = layout.card(
            layout.row(self.sealed_at, 1, self.eye, self.verify),
            self.sha,
            self.sm3,
            self.verdict,
            title=self.tr("Seal"),
        )
        signed = layout.card(self._marks, title=self.tr("Signatures"), gap=1)
        column = layout.holder(layout.column(seal, signed, self.supplements, 1, gap=3))
        whole = layout.row(self.sheet, layout.scrolled(column), gap=3)
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def put(self, record: InterviewRecord, *, may_change: bool) -> None:
        """Show a sealed record with what stands under it."""
        before, self._record = self._record, record
        seal = record.seal
        if seal is None:
            return
        if before is None or before.interview_id != record.interview_id:
            self.verdict.setVisible(False)
        self.sheet.put(record)
        self.sealed_at.put(self.tr("Sealed {0} by {1}").format(local_minute(seal.at), seal.by), "good", "lock")
        self.sha.setText(f"SHA-256 {_grouped(seal.sha256)}")
        self.sm3.setText(f"SM3 {_grouped(seal.sm3)}")
        self._show_marks(record)
        self.supplements.put(record, may_change=may_change)

    def _show_marks(self, record: InterviewRecord) -> None:
        while (item := self._marks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for mark in record.signatures:
            if mark.current:
                self._marks.addWidget(signed_line(self._page, mark))

    def _verify(self) -> None:
        record = self._record
        if record is not None:
            interview_id = record.interview_id
            self._page.jobs.query(self, lambda s: desk.verify(s, interview_id), self._verified, busy=self.verify)

    def _verified(self, check: SealCheck) -> None:
        if check.ok:
            said = self.tr("✓ The record is exactly what was sealed.")
        else:
            label = self._page.words.label
            said = self.tr("✗ This differs from what was sealed: ") + self.tr(", ").join(
                f"{label('seal_finding', one.kind)} {one.where}" for one in check.findings
            )
        self.verdict.setText(said)
        theme.role(self.verdict, "good" if check.ok else "danger")
        self.verdict.setVisible(True)

    def _reveal(self, held: bool) -> None:
        record = self._record
        if record is None:
            return
        if not held:
            self.sheet.put(record)
            return
        interview_id, case_id = record.interview_id, record.case_id
        reason = self.tr("read the sealed interview record")
        self._page.jobs.change(
            self,
            lambda s: (
                record_access(
                    s,
                    AccessKind.REVEAL,
                    "interviews",
                    interview_id,
                    case_id=case_id,
                    field_name="record",
                    reason=reason,
                ).id
            ),
            self._revealed,
            verb="interviews.reveal",
        )

    def _revealed(self, _entry: UUID) -> None:
        # Let go before the record of the access was written: then nothing is shown.
        if self._record is not None and self.eye.open:
            self.sheet.put(self._record, masked=False)


def signed_line(page: Page, mark: Signed) -> QWidget:
    """A signature as a line: who, in which role, how it looks, when."""
    words = page.words
    name = mark.name if mark.role == SignerRole.STAFF.value else mask_name(mark.name)
    who = layout.text_label(f"{words.label('signer_role', mark.role)}  {name}", "strong")
    when = layout.text_label(local_minute(mark.at), "small")
    picture = Autograph(mark, words.label("signature_method", mark.method))
    return layout.holder(layout.row(who, picture, 1, when, gap=2))


def _grouped(digest: str) -> str:
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
