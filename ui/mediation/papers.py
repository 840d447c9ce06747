"""What papers of an investigation are made from: read in one session, made outside of it. No Qt: commands use it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from app.kernel.wording import Wording
from app.mediation.model import Inquiry
from app.mediation.views import investigation, request_letter
from app.staff.powers import require
from app.staff.views import branch_card
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession
from reports import investigation_report
from reports import request_letter as letter_paper
from reports.document import Printed
from ui.casefile.gathering import gather

Making = Callable[[], Printed]


def letter_job(session: DeskSession, words: Wording, inquiry_id: UUID) -> Making:
    """Read a letter of request; leaves an access record, so it runs in an action."""
    require(session.actor, "reports.print")
    view, at = request_letter(session, inquiry_id), session.at
    case_id = session.found(Inquiry, inquiry_id).case_id
    record_access(session, AccessKind.PRINT, "cases", case_id, case_id=case_id, field_name="paper.request_letter")
    return lambda: letter_paper.make(view, words, None, printed_at=at)


def opinion_job(session: DeskSession, words: Wording, no: str, *, for_customer: bool) -> Making:
    """Read the opinion on liability in one of its forms; leaves an access record, so it runs in an action."""
    job = gather(session, f"liability_opinion{'_customer' if for_customer else ''}", no, words)
    return partial(job.make, printed_at=session.at)


def bill_job(session: DeskSession, words: Wording, no: str, exhibit: int) -> Making:
    """Read the check of the bill that an exhibit is; leaves an access record, so it runs in an action."""
    job = gather(session, "bill_check", no, words, sitting=exhibit)
    return partial(job.make, printed_at=session.at)


def report_job(session: DeskSession, words: Wording, case_id: UUID) -> Making:
    """Read the investigation report; leaves an access record, so it runs in an action."""
    require(session.actor, "reports.print")
    view, at = investigation(session, case_id), session.at
    branch = branch_card(session, view.header.branch_id)
    record_access(session, AccessKind.PRINT, "cases", case_id, case_id=case_id, field_name="paper.investigation_report")
    return lambda: investigation_report.make(view, words, None, branch=branch, printed_at=at)
