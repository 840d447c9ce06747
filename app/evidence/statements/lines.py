"""What a statement (账单) is once read: plain values, nothing of the file's format left.

One sign for all issuers: an amount is **positive where the customer owes or spent more, negative where money came
back** (repayment, refund, income). Issuers disagree among themselves, and whoever adds up disputed lines must not
have to know who printed them. Movements between the customer's own accounts (不计收支, 中性交易) are `neutral`: as
printed, positive, and left out of sums.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.kernel.money import Money


class LineKind(StrEnum):
    """What a line is; the values are stored (label: transaction_kind)."""

    PURCHASE = "purchase"  # 消费
    REPAYMENT = "repayment"  # 还款
    REFUND = "refund"  # 退款
    FEE = "fee"  # 费用
    INTEREST = "interest"  # 利息
    CASH = "cash"  # 取现
    INCOME = "income"  # 收入
    OTHER = "other"  # 其他


@dataclass(frozen=True, slots=True)
class TransactionLine:
    """One transaction (交易) of a statement.

    `line_no` is the row in the file (in `sheet`, where there are sheets), from 1. `amount` is the booked amount in
    the module's sign; `original` the amount in the currency of the place when that is another one, same sign.
    `balance` is what the customer owed after the line (negative: in credit). `card_tail` is four digits or empty,
    `country` as printed, `status` the issuer's own word (交易关闭, 支付成功). `raw` holds the cells as they were.
    """

    line_no: int
    traded_on: date | None
    posted_on: date | None
    description: str
    merchant: str
    kind: LineKind
    amount: Money
    original: Money | None = None
    card_tail: str = ""
    instalment_no: int | None = None
    instalment_count: int | None = None
    balance: Money | None = None
    raw: tuple[str, ...] = ()
    sheet: str = ""
    neutral: bool = False
    status: str = ""
    country: str = ""


# Rows that are recognised for what they are; every other reason means a transaction may be missing.
_HARMLESS = frozenset({"title", "header", "summary", "remark", "repeated_sheet", "no_table"})


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that became no line.

    Where, why (label: statement_skip), what it said (cut), and the `place` of a cell meant.
    """

    line_no: int
    reason: str
    text: str
    sheet: str = ""
    place: str = ""

    @property
    def is_fault(self) -> bool:
        """Whether the row looks like a transaction that could not be understood: somebody must look at it."""
        return self.reason not in _HARMLESS


@dataclass(frozen=True, slots=True)
class How:
    """How one table of a file was read.

    The header's row (0: there is none) and `sheet`; which `headers` and which `words` above it the layout was
    recognised by; the header (or number) of every column with a role, as pairs; and the code of the rule for signs
    (label: statement_sign).
    """

    sheet: str
    row: int
    headers: tuple[str, ...]
    words: tuple[str, ...]
    columns: tuple[tuple[str, str], ...]
    sign: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement as read.

    `profile` names the layout, `issuer` is a stored key or empty (label: statement_issuer), `account_hint` a masked
    number or address. The period is the printed one, else from the first to the last day of the lines. `currency` is
    that of most lines. `announced` is the number of records the file itself speaks of (共 n 笔). `notes` are codes of
    what was assumed (label: statement_note), `how` tells the layout of each table, `title` what people called one that
    they described themselves.
    """

    profile: str
    issuer: str
    account_hint: str
    currency: str
    period_from: date | None
    period_to: date | None
    lines: tuple[TransactionLine, ...]
    skipped: tuple[SkippedRow, ...] = ()
    announced: int | None = None
    notes: tuple[str, ...] = field(default=())
    how: tuple[How, ...] = field(default=())
    title: str = ""

    @property
    def faults(self) -> tuple[SkippedRow, ...]:
        """The rows that somebody must look at."""
        return tuple(row for row in self.skipped if row.is_fault)

    def totals(self) -> dict[str, tuple[Money, Money]]:
        """Per currency: what was owed or spent, and what came back (as a positive amount).

        Neutral lines are left out.
        """
        result: dict[str, tuple[Money, Money]] = {}
        for line in self.lines:
            zero = Money(0, line.amount.currency)
            spent, back = result.get(line.amount.currency, (zero, zero))
            if line.neutral:
                continue
            result[line.amount.currency] = (
                (spent, back - line.amount) if line.amount < zero else (spent + line.amount, back)
            )
        return result
