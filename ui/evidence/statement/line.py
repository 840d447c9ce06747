"""One line of a statement as the table shows it, whether it was read into the case or is only looked at so far."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.evidence.statements.lines import TransactionLine
from app.evidence.views import TransactionRow
from app.kernel.money import Money


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `id` is None while the statement was not read into the case."""

    id: UUID | None
    place: int
    line_no: int
    traded_on: date | None
    posted_on: date | None
    kind: str
    description: str
    merchant: str
    amount: Money
    original: Money | None
    card_tail: str
    instalment: str
    neutral: bool
    status: str
    disputed: bool = False
    sheet: str = ""

    @classmethod
    def of_row(cls, row: TransactionRow) -> Line:
        """A line that was read."""
        return cls(
            row.id, row.place, row.line_no, row.traded_on, row.posted_on, row.kind, row.description, row.merchant,
            row.amount, row.original, row.card_tail, row.instalment, row.neutral, row.status, row.disputed, row.sheet,
        )  # fmt: skip

    @classmethod
    def of_file(cls, place: int, line: TransactionLine) -> Line:
        """A line that is only looked at."""
        known = line.instalment_no is not None or line.instalment_count is not None
        instalment = f"{line.instalment_no or '?'}/{line.instalment_count or '?'}" if known else ""
        return cls(
            None, place, line.line_no, line.traded_on, line.posted_on, line.kind.value, line.description,
            line.merchant, line.amount, line.original, line.card_tail, instalment, line.neutral, line.status,
            sheet=line.sheet,
        )  # fmt: skip

    @property
    def what(self) -> str:
        """What to call it: its description, with the merchant when that says more."""
        if self.merchant and self.merchant not in self.description:
            return f"{self.merchant}  {self.description}".strip()
        return self.description or self.merchant

    def fits(self, typed: str) -> bool:
        """Whether everything typed occurs in it, in any order; amounts without separators too."""
        parts = [self.what, self.card_tail, str(self.traded_on or ""), str(self.amount), self.amount.grouped()]
        body = unicodedata.normalize("NFKC", " ".join(parts)).casefold()
        return all(word in body for word in unicodedata.normalize("NFKC", typed).casefold().split())


def running_totals(lines: Sequence[Line]) -> dict[int, Money]:
    """By place: what the lines of a currency come to so far, in the order of the file; neutral ones add nothing."""
    so_far: dict[str, Money] = {}
    found: dict[int, Money] = {}
    for line in lines:
        code = line.amount.currency
        before = so_far.get(code, Money(0, code))
        so_far[code] = found[line.place] = before if line.neutral else before + line.amount
    return found


def out_and_in(lines: Sequence[Line]) -> dict[str, tuple[Money, Money]]:
    """Per currency, yuan first: what went out and what came in, both positive; neutral lines add nothing."""
    found: dict[str, tuple[Money, Money]] = {}
    for line in lines:
        zero = Money(0, line.amount.currency)
        out, back = found.get(line.amount.currency, (zero, zero))
        if not line.neutral:
            found[line.amount.currency] = (out, back - line.amount) if line.amount < zero else (out + line.amount, back)
    return dict(sorted(found.items(), key=lambda pair: (pair[0] != "CNY", pair[0])))
