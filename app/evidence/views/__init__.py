"""What screens, papers and commands read of evidence: plain frozen rows, one query each."""

from app.evidence.views.items import CustodyLine, ItemRow, RecentRow, custody, item, items, recent
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
    "CustodyLine", "DisputedTotal", "FaultRow", "ItemRow", "RecentRow", "StatementRow", "TransactionRow", "custody",
    "disputed_total", "item", "items", "recent", "statements", "transactions",
]  # fmt: skip
