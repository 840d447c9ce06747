"""How warnings are written on the pages of this room: pure functions, no widget."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.insight.model import WarningKind
from app.insight.score import Level
from app.insight.views import WarningRow
from app.kernel.wording import Wording
from ui.cases.texts import Look, dotted, moment

translate = QCoreApplication.translate
_LOOKS = {Level.HIGH: ("soon", "risk-3"), Level.WATCH: ("accent", "risk-2"), Level.CALM: ("", "risk-1")}
_HOUR, _SOON = timedelta(hours=1), timedelta(hours=4)


def level_look(level: Level, words: Wording, points: int | None = None) -> Look:
    """A level as a word with its points, a tone and bars; red is left to what is overdue."""
    tone, icon = _LOOKS[level]
    word = words.label("warning_level", level.value)
    return Look(word if points is None else f"{word} {points}", tone, icon)


def row_look(row: WarningRow, words: Wording) -> Look:
    """How urgent a warning is: a case by its score, a surge by its name."""
    if row.kind is WarningKind.SURGE:
        return Look(words.label("warning_kind", row.kind.value), "soon", "users")
    return level_look(row.level, words, row.points)


def subject(row: WarningRow, words: Wording) -> str:
    """What a warning is about: number and masked customer, or the cause that surges at which branch."""
    if row.kind is WarningKind.SURGE:
        return dotted(words.label("cause", row.cause) if row.cause else "—", row.branch)
    return dotted(row.no, row.customer)


def turn(row: WarningRow, words: Wording) -> str:
    """Whose turn it is, by name where it is one person's; after somebody took notice, theirs."""
    if row.acknowledged_at is not None:
        return translate("Warnings", "noticed by {0}").format(row.acknowledged_by)
    return dotted(words.label("warning_turn", row.turn.value), row.turn_name)


def left(row: WarningRow, now: datetime) -> str:
    """How far the answer is from its last moment: 剩 23 小时, 超时 2 小时."""
    away = row.due_at - now
    hours = abs(away) // _HOUR
    if row.late:
        return translate("Warnings", "%n h late", "", hours)
    return translate("Warnings", "%n h left", "", hours) if hours else translate("Warnings", "under an hour left")


def answer_by(row: WarningRow, now: datetime) -> Look:
    """Until when an answer is expected, as an instant and a distance."""
    told = dotted(moment(row.due_at), left(row, now))
    if row.late:
        return Look(told, "danger", "overdue")
    return Look(told, "soon" if row.due_at - now < _SOON else "", "clock")


def spoken_row(row: WarningRow, words: Wording) -> str:
    """A warning in one breath, for assistive technology."""
    return dotted(row_look(row, words).text, subject(row, words), turn(row, words))


def share(value: float | None) -> str:
    """A share in per cent; a dash before anything was judged."""
    return "—" if value is None else f"{100 * value:.0f} %"
