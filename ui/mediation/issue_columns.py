"""The columns of the matrix, and which of them fold in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.kernel.wording import Wording
from app.mediation.views import IssueLine
from ui.mediation import issue_words as told
from ui.widgets.column import Column

translate = QCoreApplication.translate
_FOLDS = (("burden", 700), ("evidence", 520), ("liability", 420))
"""Below which width of the matrix a column goes; the issue under the cursor shows it all the same."""


def columns(words: Wording) -> list[Column[IssueLine]]:
    """Number, issue, what is in dispute, burden, evidence, who bears it."""
    return [
        Column("number", translate("Issues", "No."), lambda row: str(row.number), width=44, numeric=True,
               align="right"),
        Column("title", translate("Issues", "Issue"), lambda row: row.title, tip=lambda row: row.title),
        Column(
            "left", translate("Issues", "In dispute"), lambda row: told.left_said(row, words), width=108,
            numeric=True, align="right", tone=lambda row: told.dispute_look(row, words).tone,
            icon=lambda row: told.dispute_look(row, words).icon,
            tip=lambda row: told.dispute_look(row, words).text,
        ),
        Column("burden", translate("Issues", "Burden"),
               lambda row: words.label("burden", row.burden.value) if row.burden else "—", width=96,
               tip=lambda row: told.burden_said(row, words)),
        Column("evidence", translate("Issues", "Evidence"), lambda row: told.evidence_look(row).text, width=112,
               tone=lambda row: told.evidence_look(row).tone, icon=lambda row: told.evidence_look(row).icon),
        Column(
            "liability", translate("Issues", "Who bears it"), lambda row: told.liability_look(row, words).text,
            width=172, tone=lambda row: told.liability_look(row, words).tone,
            icon=lambda row: told.liability_look(row, words).icon,
            tip=lambda row: told.liability_look(row, words).text,
        ),
    ]  # fmt: skip


def folded(width: int) -> list[str]:
    """The columns that have no room at a width."""
    return [key for key, least in _FOLDS if width < least]
