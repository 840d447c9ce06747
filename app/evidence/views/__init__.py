"""What screens, papers and commands read of evidence: plain frozen rows, one query each."""

from app.evidence.views.items import CustodyLine, ItemRow, RecentRow, custody, item, items, recent
from app.evidence.views.originals import OriginalRow, originals_held, originals_of
from app.evidence.views.pages import Hit, Unread, find_in, page_text, pages_read, unread
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
    "CustodyLine", "DisputedTotal", "FaultRow", "Hit", "ItemRow", "OriginalRow", "RecentRow", "StatementRow",
    "TransactionRow", "Unread", "custody", "disputed_total", "find_in", "item", "items", "originals_held",
    "originals_of", "page_text", "pages_read", "recent", "statements", "transactions", "unread",
]  # fmt: skip
