"""Which papers a case has at its stage, which of them are due, and what became of the copies that were printed.

The print panel offers all of them with the due ones ticked, so that nobody has to know by heart what is handed over
when. What is due is a pure rule over the stage and over the copies printed before, receiver by receiver: when the
customer has the rights notice and the branch has not, one copy is due. A copy of an earlier content (an older version
of an agreement, a record before its seal) counts for nothing. Pure: reading the stage is `papers.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.agreements.model import AgreementKind, AgreementState
from app.cases.codes import Status
from app.interviews.model import InterviewState
from app.sealing.copies import Share
from app.sealing.model import Receiver

CUSTOMER, BRANCH, ORGANISATION = Receiver.CUSTOMER, Receiver.BRANCH, Receiver.ORGANISATION
RECEIVERS: dict[str, dict[Receiver, int]] = {
    "receipt": {CUSTOMER: 1},
    "rights_notice": {CUSTOMER: 1, BRANCH: 1},
    "acceptance_notice": {CUSTOMER: 1, BRANCH: 1},
    "interview_record": {CUSTOMER: 1, BRANCH: 1},
    "agreement": {CUSTOMER: 1, BRANCH: 2},
    "originals_receipt": {CUSTOMER: 1, BRANCH: 1},
    "custody_sheet": {BRANCH: 1},
    "case_report": {BRANCH: 1},
    "case_file": {BRANCH: 1},
    "investigation_report": {BRANCH: 1},
    "bill_check": {BRANCH: 1},
    "liability_opinion": {BRANCH: 1},
    "liability_opinion_customer": {CUSTOMER: 1, BRANCH: 1},
}
"""Who gets how many copies of a paper; an agreement says itself how many there are."""
TO_THE_ORGANISATION = frozenset({"interview_record", "agreement"})
"""Papers of which the organisation gets one too, when it presides."""
SIGNED_COPIES: dict[str, frozenset[Receiver]] = {
    "rights_notice": frozenset({BRANCH}),
    "interview_record": frozenset({BRANCH}),
    "originals_receipt": frozenset({BRANCH}),
    "agreement": frozenset(Receiver),
}
"""Whose copies are signed on paper and must be seen again: of an agreement every one, each being an original."""
FOR_THE_BANK = frozenset({
    "bill_check", "case_file", "case_report", "custody_sheet", "investigation_report", "liability_opinion",
})  # fmt: skip
"""Papers that no customer gets; they are never in large print by themselves."""
USUAL_COPIES = 3
"""Of an agreement: each party one, and one more."""
_FINAL = frozenset({InterviewState.SEALED.value, AgreementState.SIGNED.value})
REGISTERED_ONLY = frozenset({Status.REGISTERED})


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """A copy that was printed: of which paper, in which type, for whom, and whether the signed one is back.

    `sha256` is the hash of the content it shows.
    """

    id: UUID
    kind: str
    subject_id: UUID | None
    sha256: str
    large_print: bool
    receiver: Receiver
    state: str
    printed_at: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """A paper that can be made now. `subject_id` is the interview or agreement it shows, `number` which one it is.

    `shares` says who gets how many copies now: what is still missing while the paper is `due` (and ticked), a whole set
    otherwise. `printed` tells what became of earlier copies, newest first. `sha256` is the hash of a record or
    agreement (empty before there is one), `final` says that it is sealed or signed.
    """

    kind: str
    subject_id: UUID | None
    number: int
    shares: tuple[Share, ...]
    due: bool
    printed: tuple[PrintedCopy, ...]
    sha256: str = ""
    final: bool = True

    @property
    def key(self) -> tuple[str, UUID | None]:
        """What tells this paper from the others of its case."""
        return self.kind, self.subject_id


class Sitting(NamedTuple):
    """A sitting (面谈) as far as its record is concerned; `sha256` is empty until it is sealed."""

    id: UUID
    number: int
    state: str
    sha256: str = ""


class Deed(NamedTuple):
    """An agreement (协议) as far as its paper is concerned: `copies` is how many its own text says there are."""

    id: UUID
    number: int
    state: str
    kind: str = AgreementKind.INSTALMENT
    copies: int = USUAL_COPIES
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """What decides which papers there are."""

    status: Status
    sittings: tuple[Sitting, ...] = ()
    deeds: tuple[Deed, ...] = ()
    third_party: bool = False
    originals: bool = False  # the customer left something here
    investigated: bool = False
    bill_checked: bool = False
    issues: bool = False  # in dispute
    evidence: bool = False
    concluded: bool = False  # all of them, so that the opinion can be told


def shares_of(kind: str, *, third_party: bool, deed: Deed | None = None) -> tuple[Share, ...]:
    """Who gets how many copies of a paper, in the order they are handed over.

    Of an agreement the customer has one copy and the bank the others its text speaks of. In a mediation agreement the
    organisation's copy is among those; to the other kinds it is added, since their text knows two parties only.
    """
    wanted = dict(RECEIVERS[kind])
    if third_party and kind in TO_THE_ORGANISATION:
        wanted[ORGANISATION] = 1
    if deed is not None:
        others = 2 if third_party and deed.kind == AgreementKind.MEDIATION else 1
        wanted[BRANCH] = max(deed.copies - others, 1)
    signed = SIGNED_COPIES.get(kind, frozenset())
    return tuple(Share(receiver, copies, receiver in signed) for receiver, copies in wanted.items())


def offers(stage: Stage, printed: Iterable[PrintedCopy]) -> tuple[Offer, ...]:
    """The papers of a stage in the order they are handed over; what everybody has is no longer due."""
    known = list(printed)

    def offer(kind: str, due: bool, of: Sitting | Deed | None = None, whole: tuple[Share, ...] | None = None) -> Offer:
        subject = of.id if of else None
        before = tuple(one for one in known if one.kind == kind and one.subject_id == subject)
        whole = whole or shares_of(kind, third_party=stage.third_party)
        missing = _missing(whole, [one for one in before if not of or not of.sha256 or one.sha256 == of.sha256])
        due = due and any(share.copies for share in missing)
        final = of is None or of.state in _FINAL
        sha256 = of.sha256 if of else ""
        return Offer(kind, subject, of.number if of else 0, missing if due else whole, due, before, sha256, final)

    sealed = any(one.state == InterviewState.SEALED for one in stage.sittings)
    found = [offer("receipt", True), offer("rights_notice", not sealed)]
    if stage.status not in REGISTERED_ONLY | {Status.DECLINED}:
        found.append(offer("acceptance_notice", True))
    for one in stage.sittings:
        found.append(offer("interview_record", one.state == InterviewState.SEALED, one))
    for deed in stage.deeds:
        if deed.state != AgreementState.VOID:
            ready = deed.state in (AgreementState.APPROVED, AgreementState.SIGNED)
            whole = shares_of("agreement", third_party=stage.third_party, deed=deed)
            found.append(offer("agreement", ready, deed, whole))
    if stage.originals:
        found.append(offer("originals_receipt", True))
    if stage.investigated:
        found.append(offer("investigation_report", False))
    if stage.bill_checked:
        found.append(offer("bill_check", False))
    if stage.issues:
        found.append(offer("liability_opinion", False))
    if stage.concluded:
        found.append(offer("liability_opinion_customer", False))
    if stage.evidence:
        found.append(offer("custody_sheet", False))
    found.append(offer("case_report", False))
    found.append(offer("case_file", False))
    return tuple(found)


def _missing(whole: tuple[Share, ...], before: list[PrintedCopy]) -> tuple[Share, ...]:
    there = Counter(one.receiver for one in before)
    return tuple(Share(one.receiver, max(one.copies - there[one.receiver], 0), one.to_be_signed) for one in whole)
