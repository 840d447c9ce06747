"""What papers of the day's work are made from: read in one session, made outside of it. No Qt: commands use it too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from app.casefile.morning import morning
from app.casefile.shift import handover_sheet
from app.cases.views import case_header, deliveries_open, seal_register, seal_request
from app.evidence.views import originals_of
from app.kernel.wording import Wording
from app.staff.powers import require
from app.staff.views import branch_card
from app.store.session import DeskSession
from reports import delivery_list, morning_sheet, originals_receipt
from reports import handover_sheet as shift_paper
from reports import seal_register as register_paper
from reports import seal_request as request_paper
from reports.document import Printed

Making = Callable[[], Printed]


def deliveries_job(session: DeskSession, words: Wording) -> Making:
    """Read the delivery list; the call that comes back makes it."""
    require(session.actor, "reports.print")
    rows, at, branch = deliveries_open(session), session.at, branch_card(session, session.actor.branch_id)
    return lambda: delivery_list.make(rows, words, None, branch=branch, as_of=at, printed_at=at)


def originals_job(session: DeskSession, words: Wording, case_id: UUID) -> Making:
    """Read the receipt for the originals of a case; large print as the customer needs it."""
    require(session.actor, "reports.print")
    header = case_header(session, case_id)
    view = originals_receipt.OriginalsSheet(header, tuple(originals_of(session, case_id)), session.at)
    branch, at = branch_card(session, session.actor.branch_id), session.at
    large = header.elderly or "poor_sight" in header.needs
    return lambda: originals_receipt.make(view, words, None, branch=branch, large_print=large, printed_at=at)


def shift_job(session: DeskSession, words: Wording, handover_id: UUID) -> Making:
    """Read a handover."""
    require(session.actor, "reports.print")
    view, at = handover_sheet(session, handover_id), session.at
    branch = branch_card(session, session.actor.branch_id)
    return lambda: shift_paper.make(view, words, None, branch=branch, printed_at=at)


def morning_job(session: DeskSession, words: Wording) -> Making:
    """Read the lead's morning."""
    require(session.actor, "reports.print")
    view, branch = morning(session), branch_card(session, session.actor.branch_id)
    return lambda: morning_sheet.make(view, words, None, branch=branch, printed_at=view.as_of)


def seal_request_job(session: DeskSession, words: Wording, request_id: UUID) -> Making:
    """Read a seal request, as far as it got."""
    require(session.actor, "reports.print")
    view, at = seal_request(session, request_id), session.at
    branch = branch_card(session, session.actor.branch_id)
    return lambda: request_paper.make(view, words, None, branch=branch, printed_at=at)


def seal_register_job(session: DeskSession, words: Wording, begin: date, end: date) -> Making:
    """Read the seal register of some days."""
    require(session.actor, "reports.print")
    at, branch = session.at, branch_card(session, session.actor.branch_id)
    view = register_paper.SealSheet(tuple(seal_register(session, begin, end)), begin, end, at)
    return lambda: register_paper.make(view, words, None, branch=branch, printed_at=at)
