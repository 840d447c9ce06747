"""The columns of the queue: 案号 客户 渠道 事由 金额 期限 风险 经办 状态, from one presentation row each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.cases.deadlines import days_left, urgency
from app.cases.views import QueueRow
from app.kernel.wording import Language, Wording
from ui.cases.texts import Look, deadline, dotted, money
from ui.shell.language import spoken
from ui.widgets.paged import Column

translate = QCoreApplication.translate
_LOW, _HIGH = 34, 67
_NAMES = ("no", "customer", "channel", "amount", "due", "risk", "owner", "status", "received")
_WIDTHS = {
    Language.ZH: dict(zip(_NAMES, (142, 68, 82, 96, 196, 62, 62, 82, 96), strict=True)),
    Language.EN: dict(zip(_NAMES, (142, 80, 76, 92, 180, 66, 62, 102, 96), strict=True)),
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


def risk_of(risk: int) -> str:
    """A risk of 0 to 100 as a word with its number; a dash when it was not scored."""
    if risk <= 0:
        return "—"
    if risk < _LOW:
        word = translate("QueueColumns", "low")
    else:
        word = translate("QueueColumns", "mid") if risk < _HIGH else translate("QueueColumns", "high")
    return f"{word} {risk}"


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


def queue_columns(today: Callable[[], date], words: Wording) -> list[Column[QueueRow]]:
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
            lambda r: risk_of(r.risk),
            width=wide["risk"],
            bold=lambda r: r.risk >= _HIGH,
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
