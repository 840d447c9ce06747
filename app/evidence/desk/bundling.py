"""Put exhibits into a bundle (编入证据册): decided in one reading, bound outside of any session, recorded before the
file has its name.

Whoever gets it, how many pages and which file stands in the custody of every exhibit that went in; a redacted copy that
stood for an original has a line of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Case, Customer
from app.evidence.blobs import Blobs
from app.evidence.bundles import Choice, Chosen, Recipient, choose
from app.evidence.codes import Act
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import typed
from app.evidence.model import EvidenceItem
from app.evidence.views.bundles import candidates
from app.kernel.errors import Refusal
from app.kernel.masking import mask_name, mask_name_for_others
from app.sealing.copies import Share
from app.sealing.desk.papers import register_paper
from app.sealing.model import Paper, Receiver
from app.staff.powers import require
from app.staff.views import BranchCard, branch_card
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

PAPER = "evidence_bundle"
_RECEIVERS = {Recipient.CUSTOMER: Receiver.CUSTOMER, Recipient.ORGANISATION: Receiver.ORGANISATION}


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """A bundle as it is to be made; the customer is named as the recipient may see it."""

    case_id: UUID
    no: str
    customer: str
    cause: str
    recipient: Recipient
    to: str
    by: str
    branch: BranchCard
    as_of: datetime
    choice: Choice

    @property
    def entries(self) -> tuple[Chosen, ...]:
        """What it holds, in order."""
        return self.choice.entries


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of a finished bundle."""

    name: str
    sha256: str
    pages: int


def plan_bundle(
    session: DeskSession,
    case_id: UUID,
    recipient: Recipient,
    *,
    to: str = "",
    wanted: Sequence[int] | None = None,
    by_hand: bool = False,
    confirmed: bool = False,
    blobs: Blobs | None = None,
) -> BundlePlan:
    """Decide what a bundle holds; `to` names who gets it.

    Refused: whatever `choose` refuses, and what has to be asked first (`evidence.bundle_ask`) unless it is `confirmed`.
    """
    require(session.actor, "evidence.bundle")
    choice = choose(candidates(session, case_id, blobs), recipient, wanted, by_hand=by_hand)
    if choice.asked and not confirmed:
        told = [str(one.seq) for one in dict.fromkeys(item for item, _ in choice.asked)]
        raise Refusal("evidence.bundle_ask", "items", items=told, recipient=("bundle_recipient", recipient.value))
    case: Case = session.found(Case, case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    mask = mask_name if recipient is Recipient.INTERNAL else mask_name_for_others
    return BundlePlan(
        case_id=case_id,
        no=case.no,
        customer=mask(customer.name),
        cause=case.cause or "",
        recipient=recipient,
        to=typed(to, 100),
        by=session.actor.name,
        branch=branch_card(session, case.branch_id),
        as_of=session.at,
        choice=choice,
    )


def record_bundle(session: DeskSession, plan: BundlePlan, files: Sequence[BundleFile], digest: str) -> Paper:
    """Record that a bundle was made: custody and access of every exhibit, the register of papers, the case's log.

    `digest` is the hash of its content, as it stands on the cover; the custody names the file by its own.
    """
    require(session.actor, "evidence.bundle")
    case: Case = session.found(Case, plan.case_id)
    note = f"{plan.recipient.value}|{plan.to}|{','.join(file.sha256[:16] for file in files)}"
    for entry in plan.entries:
        for item_id in dict.fromkeys((entry.item.id, entry.shown.id)):
            item: EvidenceItem = session.found(EvidenceItem, item_id)
            log_custody(session, item, Act.BUNDLED, note)
            record_access(
                session, AccessKind.EXPORT, EvidenceItem.__tablename__, item.id, case_id=case.id, reason=plan.to
            )
    log_event(
        session,
        case,
        "evidence_bundled",
        count=len(plan.entries),
        recipient={"label": "bundle_recipient", "key": plan.recipient.value},
        to=plan.to,
        pages=sum(file.pages for file in files),
    )
    share = Share(_RECEIVERS.get(plan.recipient, Receiver.BRANCH))
    return register_paper(session, case.keys(), PAPER, digest, [share], pages=sum(file.pages for file in files))
