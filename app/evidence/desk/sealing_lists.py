"""Seal the list of a case's exhibits (封存证据清单), and say later whether it still holds.

A list takes in every exhibit, withdrawn ones too: leaving one out would hide it. Sealing changes no exhibit and stops
nobody from adding; it fixes what there was at that moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.codes import Act
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import typed
from app.evidence.model import EvidenceItem, SealedList
from app.evidence.sealed_lists import Line, Since, compare, content
from app.kernel.errors import Refusal
from app.sealing.desk.seals import seal_alone, seal_of, verify_seal
from app.sealing.verdict import Finding
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ListCheck:
    """A sealed list: when, by whom and why it was sealed, its fingerprints, and whether it still holds.

    `findings` say what differs inside the seal (none: nothing), `since` what became of the exhibits.
    """

    id: UUID
    case_no: str
    seq: int
    sealed_at: datetime
    sealed_by: str
    why: str
    exhibits: int
    sha256: str
    sm3: str
    findings: tuple[Finding, ...]
    since: Since

    @property
    def holds(self) -> bool:
        """Whether nothing differs that never may."""
        return not self.findings and not self.since.alarming


def seal_evidence(session: DeskSession, case_id: UUID, why: str) -> SealedList:
    """Seal the list of all exhibits of a case as they are recorded now.

    Refused: without a reason (`evidence.seal_why`), a case without exhibits (`evidence.seal_nothing`).
    """
    require(session.actor, "evidence.seal")
    case: Case = session.found(Case, case_id)
    reason = typed(why, 200)
    if len(reason) < 2:
        raise Refusal("evidence.seal_why", "why")
    items = _items(session, case_id)
    if not items:
        raise Refusal("evidence.seal_nothing")
    lines = [_line(item) for item in items]
    last = session.scalar(select(func.max(SealedList.seq)).where(SealedList.case_id == case_id)) or 0
    made = SealedList(
        **case.keys(),
        seq=last + 1,
        items=[list(line) for line in lines],
        why=reason,
        sealed_by=session.actor.staff_id,
        sealed_at=session.at,
    )
    session.add(made)
    for item in items:
        log_custody(session, item, Act.SEALED, f"{made.seq}")
    log_event(session, case, "evidence_sealed", seq=made.seq, count=len(items), why=reason)
    seal_alone(session, made, content(case.no, made.seq, reason, lines))
    return made


def check_lists(session: DeskSession, case_id: UUID | None = None) -> list[ListCheck]:
    """Check the sealed lists of a case (or all there are here) against their seals and the exhibits as recorded now."""
    require(session.actor, "evidence.verify")
    query = select(SealedList, Case.no).join(Case, Case.id == SealedList.case_id).order_by(Case.no, SealedList.seq)
    if case_id is not None:
        query = query.where(SealedList.case_id == case_id)
    names = staff_names(session)
    now: dict[UUID, list[Line]] = {}
    return [_check(session, row, no, names, now) for row, no in session.execute(query).all()]


def _check(
    session: DeskSession, row: SealedList, no: str, names: dict[UUID, str], now: dict[UUID, list[Line]]
) -> ListCheck:
    if row.case_id not in now:
        now[row.case_id] = [_line(item) for item in _items(session, row.case_id)]
    sealed = [Line.read(line) for line in row.items]
    made = seal_of(session, row.id)
    # The seal comes with its list; where only one of them has arrived yet there is nothing to say of it.
    findings: tuple[Finding, ...] = ()
    if made is not None:
        findings = verify_seal(session, row.id, content(no, row.seq, row.why, sealed)).findings
    return ListCheck(
        row.id,
        no,
        row.seq,
        row.sealed_at,
        names.get(row.sealed_by, ""),
        row.why,
        len(sealed),
        "" if made is None else made.sha256,
        "" if made is None else made.sm3,
        findings,
        compare(sealed, now[row.case_id]),
    )


def _items(session: DeskSession, case_id: UUID) -> Sequence[EvidenceItem]:
    query = select(EvidenceItem).where(EvidenceItem.case_id == case_id)
    return session.scalars(query.order_by(EvidenceItem.seq, EvidenceItem.id)).all()


def _line(item: EvidenceItem) -> Line:
    return Line(item.seq, str(item.id), item.sha256, item.sm3, item.size, item.withdrawn_at is not None)
