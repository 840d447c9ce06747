"""What the whole case does when something happens to its agreement; subscribed in the composition root.

`AgreementSigned` must be heard here after `fulfilment`, because performing needs the obligations that it creates.
"""

from __future__ import annotations

from app.agreements.events import AgreementApproved, AgreementRefused, AgreementSigned, AgreementSubmitted
from app.casefile.desk import move
from app.cases.codes import Status
from app.cases.model import Case
from app.kernel.events import Events
from app.store.session import DeskSession


def on_submitted(session: DeskSession, event: AgreementSubmitted) -> None:
    """A version went up for approval. Whoever drafted straight from the table, or again after an edit, is in drafting
    first.
    """
    case: Case = session.found(Case, event.case_id)
    if case.status in (Status.MEDIATING, Status.PENDING_SIGNATURE):
        move(session, event.case_id, Status.DRAFTING)
    if case.status != Status.PENDING_APPROVAL:
        move(session, event.case_id, Status.PENDING_APPROVAL)


def on_approved(session: DeskSession, event: AgreementApproved) -> None:
    """The current version was approved: it waits for signatures."""
    move(session, event.case_id, Status.PENDING_SIGNATURE)


def on_refused(session: DeskSession, event: AgreementRefused) -> None:
    """The version was refused: back to drafting, unless the case went another way meanwhile (it was withdrawn)."""
    case: Case = session.found(Case, event.case_id)
    if case.status == Status.PENDING_APPROVAL:
        move(session, event.case_id, Status.DRAFTING)


def on_signed(session: DeskSession, event: AgreementSigned) -> None:
    """Both sides signed: the agreement is performed."""
    move(session, event.case_id, Status.PERFORMING)


def subscribe(events: Events) -> None:
    """Subscribe all handlers of this room; call it after `fulfilment` has subscribed its own."""
    events.subscribe(AgreementSubmitted, on_submitted)
    events.subscribe(AgreementApproved, on_approved)
    events.subscribe(AgreementRefused, on_refused)
    events.subscribe(AgreementSigned, on_signed)
