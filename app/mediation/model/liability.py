"""Fact-finding and liability (事实认定与责任意见): the disputed issues of a case, and the bill checked by arithmetic.

An issue is what is left in dispute once both sides have said what they admit. The shares are kept as one guarded value
of the issue, not as rows: they sum to a hundred only together, and two desks that judge differently must be shown to a
person, never be added up from both.
"""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.mediation.codes import Burden
from app.store.base import Merge, Row, field


class DisputedIssue(Row):
    """A disputed issue (争议焦点): claim, answer, difference, burden, conclusion, shares with reasons, advice.

    `shares` holds [party, hundredths of a percent, reason] each and is empty until somebody judged; amounts are fen.
    `source_id` is the row of the interview's issue table (要素表) that it was taken up from.
    """

    __tablename__ = "disputed_issues"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate", "mediation.judge")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND, numbered=True)
    source_id: Mapped[UUID | None] = field(Merge.APPEND)
    place: Mapped[int] = field(Merge.SERVER_ORDER)  # where it stands in the matrix
    title: Mapped[str] = field(Merge.GUARDED, search=True)
    claim: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    answer: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    admitted_by: Mapped[str] = field(Merge.GUARDED, default="")  # "", customer, bank, both (label: admitted_by)
    claimed_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    admitted_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    burden: Mapped[Burden | None] = field(Merge.GUARDED)
    burden_why: Mapped[str] = field(Merge.GUARDED, default="")  # the article, or the contract
    element: Mapped[str] = field(Merge.GUARDED, default="")  # the element (要件) it turns on, of resources/liability
    conclusion: Mapped[str] = field(Merge.GUARDED, default="")
    shares: Mapped[list[Any]] = field(Merge.GUARDED, default=list)
    advice: Mapped[str] = field(Merge.GUARDED, default="")  # what the bank should do better (改进建议)
    judged_by: Mapped[UUID | None] = field(Merge.GUARDED, actor=True)
    judged_at: Mapped[datetime | None] = field(Merge.GUARDED)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)


class BillCheck(Row):
    """A bill recomputed (账单复核): the contract's terms as somebody typed them, and what explains each difference.

    The recomputed figures are not kept: they follow from the terms, the transactions and the rule pack of the case.
    """

    __tablename__ = "bill_checks"
    __written_by__: ClassVar[tuple[str, ...]] = ("mediation.investigate",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    item_id: Mapped[UUID | None] = field(Merge.APPEND)  # the statement's exhibit; None: all statements of the case
    terms: Mapped[dict[str, Any]] = field(Merge.GUARDED)  # app.mediation.bill, all values text
    notes: Mapped[list[Any]] = field(Merge.GUARDED, default=list)  # [transaction id, words] each
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    made_at: Mapped[datetime] = field(Merge.APPEND)
    removed_at: Mapped[datetime | None] = field(Merge.GUARDED)
