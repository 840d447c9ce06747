"""What screens, papers and commands read of evidence: plain frozen rows, one query each."""

from app.evidence.views.held import CustodySheet, HeldItem, custody_sheet
from app.evidence.views.items import CustodyLine, ItemRow, RecentRow, custody, item, items, recent
from app.evidence.views.layouts import LayoutRow, layout_profiles, layouts
from app.evidence.views.links import CaseLinks, LinkRow, ProofRow, disputed_net, proofs, transaction_links
from app.evidence.views.marks import (
    Layer,
    MarkRow,
    Proposal,
    Proposals,
    RedactedCopy,
    layers_of,
    marks_of,
    proposals,
    redacted_copies,
    redacted_copy_of,
)
from app.evidence.views.originals import OriginalRow, originals_held, originals_of
from app.evidence.views.pages import Hit, Unread, find_in, page_text, pages_read, stored_pages, unread
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
    "CaseLinks",
    "CustodyLine",
    "CustodySheet",
    "DisputedTotal",
    "FaultRow",
    "HeldItem",
    "Hit",
    "ItemRow",
    "Layer",
    "LayoutRow",
    "LinkRow",
    "MarkRow",
    "OriginalRow",
    "ProofRow",
    "Proposal",
    "Proposals",
    "RecentRow",
    "RedactedCopy",
    "StatementRow",
    "TransactionRow",
    "Unread",
    "custody",
    "custody_sheet",
    "disputed_net",
    "disputed_total",
    "find_in",
    "item",
    "items",
    "layers_of",
    "layout_profiles",
    "layouts",
    "marks_of",
    "originals_held",
    "originals_of",
    "page_text",
    "pages_read",
    "proofs",
    "proposals",
    "recent",
    "redacted_copies",
    "redacted_copy_of",
    "statements",
    "stored_pages",
    "transaction_links",
    "transactions",
    "unread",
]  # fmt: skip
