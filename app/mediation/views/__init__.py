"""What screens, papers and commands read of investigations: plain frozen rows."""

from app.mediation.numbering import letter_no
from app.mediation.rows import CitationRow, EscalationRow, FindingRow, PlanRow, RequestRow, TaskRow
from app.mediation.views.bill import BilledLine, BillRow, BillView, TermRow, bill_view, bills_begun
from app.mediation.views.investigation import Investigation, investigation
from app.mediation.views.letter import RequestLetter, request_letter
from app.mediation.views.liability import (
    CitedPlace,
    IssueLine,
    Liability,
    OfferedIssue,
    PartyAmount,
    ShareLine,
    Totals,
    liability,
)
from app.mediation.views.log import LogRow, NoticeOffer, notice_log, notice_offer
from app.mediation.views.proposal import Proposal, proposal, templates
from app.mediation.views.rows import findings_of, requests_of, tasks_of
from app.mediation.views.waiting import (
    DueRow,
    escalations_waiting,
    overdue,
    requests_waiting,
    tasks_waiting,
)

__all__ = [
    "BillRow",
    "BillView",
    "BilledLine",
    "CitationRow",
    "CitedPlace",
    "DueRow",
    "EscalationRow",
    "FindingRow",
    "Investigation",
    "IssueLine",
    "Liability",
    "LogRow",
    "NoticeOffer",
    "OfferedIssue",
    "PartyAmount",
    "PlanRow",
    "Proposal",
    "RequestLetter",
    "RequestRow",
    "ShareLine",
    "TaskRow",
    "TermRow",
    "Totals",
    "bill_view",
    "bills_begun",
    "escalations_waiting",
    "findings_of",
    "investigation",
    "letter_no",
    "liability",
    "notice_log",
    "notice_offer",
    "overdue",
    "proposal",
    "request_letter",
    "requests_of",
    "requests_waiting",
    "tasks_of",
    "tasks_waiting",
    "templates",
]
