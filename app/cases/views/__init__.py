"""What screens, commands and papers read of a case: frozen presentation objects, masked."""

from app.cases.views.asked import QueueQuery, Size, Sort, View
from app.cases.views.calls import CallCard, CallRow, HandedHere, call_card, calls_of, handed_here, recent_calls
from app.cases.views.customers import CustomerHit, customer_hit, find_customers
from app.cases.views.deliveries import DeliveryRow, deliveries_of, deliveries_open
from app.cases.views.finding import cases_found
from app.cases.views.header import CaseHeader, case_header, case_id_of
from app.cases.views.joint import JointVisit, MemberRow, joint_visit
from app.cases.views.major import MajorCall, major_call
from app.cases.views.noted import NotedClock, NoteRow, clocks_ahead, notes_of
from app.cases.views.overview import CaseOverview, CustomerCard, PersonCard, case_overview
from app.cases.views.promised import PromiseRow, promises_of, promises_waiting
from app.cases.views.queue import queue, queue_counts, queue_size, queue_total
from app.cases.views.referrals import ReferralRow, referrals_of
from app.cases.views.repeats import Pair, Repeat, RepeatSide, repeats_of, repeats_open
from app.cases.views.row import QueueRow
from app.cases.views.seals import (
    SealablePaper,
    SealRow,
    SealUseRow,
    seal_register,
    seal_request,
    seal_requests,
    sealable_papers,
    seals_of,
    seals_waiting,
)
from app.cases.views.slips import SlipRow, slips_answered, slips_of, slips_waiting
from app.cases.views.timeline import TimelineEntry, timeline
from app.cases.views.today import Today, Waiting, today, waiting
from app.cases.views.together import Part, Tie, Together, together
from app.store.paging import Page

__all__ = [
    "CallCard",
    "CallRow",
    "CaseHeader",
    "CaseOverview",
    "CustomerCard",
    "CustomerHit",
    "DeliveryRow",
    "HandedHere",
    "JointVisit",
    "MajorCall",
    "MemberRow",
    "NoteRow",
    "NotedClock",
    "Page",
    "Pair",
    "Part",
    "PersonCard",
    "PromiseRow",
    "QueueQuery",
    "QueueRow",
    "ReferralRow",
    "Repeat",
    "RepeatSide",
    "SealRow",
    "SealUseRow",
    "SealablePaper",
    "Size",
    "SlipRow",
    "Sort",
    "Tie",
    "TimelineEntry",
    "Today",
    "Together",
    "View",
    "Waiting",
    "call_card",
    "calls_of",
    "case_header",
    "case_id_of",
    "case_overview",
    "cases_found",
    "clocks_ahead",
    "customer_hit",
    "deliveries_of",
    "deliveries_open",
    "find_customers",
    "handed_here",
    "joint_visit",
    "major_call",
    "notes_of",
    "promises_of",
    "promises_waiting",
    "queue",
    "queue_counts",
    "queue_size",
    "queue_total",
    "recent_calls",
    "referrals_of",
    "repeats_of",
    "repeats_open",
    "seal_register",
    "seal_request",
    "seal_requests",
    "sealable_papers",
    "seals_of",
    "seals_waiting",
    "slips_answered",
    "slips_of",
    "slips_waiting",
    "timeline",
    "today",
    "together",
    "waiting",
]  # fmt: skip
