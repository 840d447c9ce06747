"""The columns of the two lists of warnings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.insight.views import WarningRow
from app.kernel.wording import Wording
from ui.cases.texts import moment
from ui.insight import words as said
from ui.widgets.paged import Column

translate = QCoreApplication.translate


def waiting_columns(now: Callable[[], datetime], words: Wording) -> list[Column[WarningRow]]:
    """Level, what it is about, whose turn, until when."""
    return [
        _level(words),
        _subject(words),
        Column("turn", translate("Warnings", "Whose turn"), lambda r: said.turn(r, words), width=136, bold=_mine),
        Column(
            "due",
            translate("Warnings", "Answer by"),
            lambda r: said.left(r, now()),
            width=118,
            numeric=True,
            tip=lambda r: said.answer_by(r, now()).text,
            tone=lambda r: said.answer_by(r, now()).tone,
            icon=lambda r: said.answer_by(r, now()).icon,
        ),
    ]


def answered_columns(words: Wording) -> list[Column[WarningRow]]:
    """Level, what it was about, what it proved to be, by whom and when."""
    return [
        _level(words),
        _subject(words),
        Column(
            "outcome",
            translate("Warnings", "Outcome"),
            lambda r: words.label("warning_outcome", r.outcome.value) if r.outcome is not None else "",
            width=92,
        ),
        Column("by", translate("Warnings", "Answered by"), lambda r: r.answered_by, width=76),
        Column(
            "at",
            translate("Warnings", "Answered at"),
            lambda r: moment(r.answered_at) if r.answered_at is not None else "",
            width=140,
            numeric=True,
        ),
    ]


def _level(words: Wording) -> Column[WarningRow]:
    return Column(
        "level",
        translate("Warnings", "Level"),
        lambda r: said.row_look(r, words).text,
        width=112,
        tone=lambda r: said.row_look(r, words).tone,
        icon=lambda r: said.row_look(r, words).icon,
    )


def _subject(words: Wording) -> Column[WarningRow]:
    return Column(
        "subject",
        translate("Warnings", "About"),
        lambda r: said.subject(r, words),
        tip=lambda r: said.spoken_row(r, words),
    )


def _mine(row: WarningRow) -> bool:
    return row.mine
