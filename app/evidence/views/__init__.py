"""What screens, papers and commands read of evidence: plain frozen rows, one query each."""

from app.evidence.views.items import CustodyLine, ItemRow, RecentRow, custody, item, items, recent
from app.evidence.views.originals import OriginalRow, originals_held, originals_of
from app.evidence.views.transactions import (
    DisputedTotal,
    FaultRow,
    StatementRow,
    TransactionRow,
    disputed_total,
    statements,
    transactions,
)

__all__ = [
    "CustodyLine", "DisputedTotal", "FaultRow", "ItemRow", "OriginalRow", "RecentRow", "StatementRow", "TransactionRow",
    "custody", "disputed_total", "item", "items", "originals_held", "originals_of", "recent", "statements",
    "transactions",
]  # fmt: skip
