"""The mapped classes of the room, by what they are about."""

from app.evidence.model.items import CustodyEntry, EvidenceBytes, EvidenceItem, Original, RecognisedPage
from app.evidence.model.marks import Annotation, Redaction, ScanBack, SealedList
from app.evidence.model.statements import (
    AccountStatement,
    ReceiptFacts,
    StatementLayout,
    Transaction,
    TransactionLink,
    TransactionProof,
)

__all__ = [
    "AccountStatement", "Annotation", "CustodyEntry", "EvidenceBytes", "EvidenceItem", "Original", "ReceiptFacts",
    "RecognisedPage", "Redaction", "ScanBack", "SealedList", "StatementLayout", "Transaction", "TransactionLink",
    "TransactionProof",
]  # fmt: skip
