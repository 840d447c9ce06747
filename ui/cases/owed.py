"""What a case that is being performed waits for: the obligation that is due next, by whom and until when.

A case can be closed when everything is fulfilled; as long as something is owed, "close" is not what comes next.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.cases.codes import Status
from app.fulfilment.model import ObligationState
from app.fulfilment.views import ObligationRow, obligations
from app.kernel.wording import Wording
from app.store.session import DeskSession
from ui.agreements.words import begun
from ui.cases import texts

_YEAR = 365
_OWING = frozenset({Status.PERFORMING, Status.REOPENED})


def next_of(rows: Sequence[ObligationRow]) -> ObligationRow | None:
    """The open obligation that is due first; what has no day is owed at once. None when nothing is owed any more."""
    still = [row for row in rows if row.state == ObligationState.OPEN.value]
    return min(still, key=lambda row: (row.due_on or date.min, row.seq), default=None)


def owed_next(session: DeskSession, case_id: UUID, status: Status) -> ObligationRow | None:
    """Read what a case in this state is owed next; only what is being performed is read."""
    return next_of(obligations(session, case_id)) if status in _OWING else None


def what_of(row: ObligationRow, words: Wording) -> str:
    """The obligation and its amount: 分期还款 1,013.33 元."""
    said = begun(words.label("obligation_kind", row.kind))
    return f"{said} {texts.money_full(row.amount)}" if row.amount is not None else said


def when_of(row: ObligationRow) -> str:
    """Until when: 12-15 前, or how late it is; at once where no day is named."""
    if row.due_on is None:
        return QCoreApplication.translate("Owed", "at once")
    if row.days_left is not None and row.days_left < 0:
        return texts.distance(row.days_left)
    return QCoreApplication.translate("CaseHead", "by {0}").format(day_of(row.due_on, row.days_left))


def day_of(due: date, left: int | None) -> str:
    """The day, without its year while that goes without saying."""
    return due.strftime("%m-%d") if left is not None and left < _YEAR else due.isoformat()


def words_of(row: ObligationRow, words: Wording) -> str:
    """What is owed next in one line: what, by whom, until when."""
    return texts.dotted(what_of(row, words), begun(words.label("party", row.debtor)), when_of(row))
