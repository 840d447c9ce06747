"""The columns of the queue: 案号 客户 渠道 事由 金额 期限 风险 经办 状态, from one presentation row each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.cases.deadlines import days_left, urgency
from app.cases.views import QueueRow
from app.insight.score import Level, Levels
from app.kernel.wording import Language, Wording
from ui.cases.texts import Look, deadline, dotted, money, today_of
from ui.shell.language import spoken
from ui.widgets.paged import Column

if TYPE_CHECKING:
    from ui.shell.page import Page

translate = QCoreApplication.translate
_BARS = {Level.CALM: "risk-1", Level.WATCH: "risk-2", Level.HIGH: "risk-3"}
SHIPPED = Levels(30, 60)
"""What the shipped rules say, for a list without a desk behind it."""
_NAMES = ("no", "customer", "channel", "amount", "due", "risk", "owner", "status", "received")
_WIDTHS = {
    Language.ZH: dict(zip(_NAMES, (142, 68, 82, 96, 188, 90, 62, 82, 96), strict=True)),
    Language.EN: dict(zip(_NAMES, (142, 72, 76, 92, 190, 98, 62, 102, 96), strict=True)),
}
"""Widths to begin with: in either language the columns shown at first and the preview fit 1366 pixels."""
HIDDEN = ("received",)
"""Columns that are not shown at first."""


def due_of(row: QueueRow, today: date, words: Wording) -> Look:
    """The last day of a row as date and distance, with tone and icon when it is near."""
    left = days_left(row.due, today)
    return deadline(
        row.due, left, urgency(row.due, today, stopped=row.stopped), words=words, provisional=row.provisional
    )


def risk_of(risk: int, levels: Levels = SHIPPED) -> str:
    """A risk of 0 to 100 as a word with its number; a dash when nothing stands out."""
    if risk <= 0:
        return "—"
    words = {
        Level.CALM: translate("QueueColumns", "calm"),
        Level.WATCH: translate("QueueColumns", "watch"),
        Level.HIGH: translate("QueueColumns", "high"),
    }
    return f"{words[levels.level(risk)]} {risk}"


def levels_of(page: Page) -> Levels:
    """The levels of the rules in force at this desk."""
    packs = getattr(page.context.desk, "packs", None)
    return SHIPPED if packs is None else Levels.of(packs.on(today_of(page)))


def cause_of(row: QueueRow, words: Wording) -> str:
    """What a case is about, by its cause."""
    return words.label("cause", row.cause) if row.cause else "—"


def spoken_row(row: QueueRow, today: date, words: Wording) -> str:
    """A row in one breath, for tool tips and assistive technology."""
    return dotted(
        row.no,
        row.customer,
        words.label("channel", row.channel.value),
        cause_of(row, words),
        money(row.amount),
        due_of(row, today, words).text,
        words.label("status", row.status.value),
        row.owner,
    )


def queue_columns(today: Callable[[], date], words: Wording, levels: Levels = SHIPPED) -> list[Column[QueueRow]]:
    """The columns in order, distances told from `today()`; with the preview open they fit 1366 pixels."""
    wide = _WIDTHS[spoken()]

    def channel(row: QueueRow) -> str:
        return words.label("channel", row.channel.value)

    def state(row: QueueRow) -> str:
        return words.label("status", row.status.value)

    return [
        Column("no", translate("QueueColumns", "Number"), lambda r: r.no, width=wide["no"], numeric=True),
        Column("customer", translate("QueueColumns", "Customer"), lambda r: r.customer, width=wide["customer"]),
        Column("channel", translate("QueueColumns", "Channel"), channel, width=wide["channel"], tip=channel),
        Column(
            "cause",
            translate("QueueColumns", "Cause"),
            lambda r: cause_of(r, words),
            tip=lambda r: spoken_row(r, today(), words),
        ),
        Column(
            "amount",
            translate("QueueColumns", "Amount"),
            lambda r: money(r.amount),
            width=wide["amount"],
            align="right",
            numeric=True,
        ),
        Column(
            "due",
            translate("QueueColumns", "Deadline"),
            lambda r: due_of(r, today(), words).text,
            width=wide["due"],
            numeric=True,
            tone=lambda r: due_of(r, today(), words).tone,
            bold=lambda r: due_of(r, today(), words).tone == "danger",
            icon=lambda r: due_of(r, today(), words).icon,
        ),
        Column(
            "risk",
            translate("QueueColumns", "Risk"),
            lambda r: risk_of(r.risk, levels),
            width=wide["risk"],
            bold=lambda r: r.risk >= levels.high,
            icon=lambda r: _BARS[levels.level(r.risk)] if r.risk > 0 else "",
            tone=lambda r: "soon" if r.risk >= levels.high else "",
        ),
        Column(
            "owner",
            translate("QueueColumns", "Owner"),
            lambda r: r.owner or translate("QueueColumns", "none"),
            width=wide["owner"],
            tone=_unowned,
        ),
        Column("status", translate("QueueColumns", "State"), state, width=wide["status"], tip=state),
        Column(
            "received",
            translate("QueueColumns", "Received"),
            lambda r: r.received_on.isoformat(),
            width=wide["received"],
            numeric=True,
        ),
    ]


def _unowned(row: QueueRow) -> str:
    return "" if row.owner else "ink_faint"
