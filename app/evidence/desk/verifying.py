"""Verify (核验): hash every stored byte anew and compare with what was written down when it came in.

Three steps, so that gigabytes are hashed without a session: which items, what each is found to be, and the lines of
custody. Within one case every item gets a line; over the whole store only what is wrong is written, since a nightly run
would otherwise bury the custody under ten thousand times "as it was".

What was brought in at another desk need not be here: such an item is told apart, and nothing is written about it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.blobs import Blobs, Damage
from app.evidence.codes import Act
from app.evidence.desk.custody import log_custody
from app.evidence.model import EvidenceBytes, EvidenceItem
from app.staff.powers import require
from app.store.session import DeskSession

NOT_HERE = "not_here"
"""The `Damage.what` of an item whose bytes need not be on this desk and are not."""


@dataclass(frozen=True, slots=True)
class ToVerify:
    """An item and what its bytes must be; `elsewhere` when they need not be on this desk."""

    id: UUID
    case_no: str
    seq: int
    title: str
    file_name: str
    sha256: str
    sm3: str
    size: int
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an item was found to be: `damage` None is as it was brought in."""

    item: ToVerify
    damage: Damage | None

    @property
    def not_here(self) -> bool:
        """Whether there was nothing to check: the bytes are not on this desk, and need not be."""
        return self.damage is not None and self.damage.what == NOT_HERE

    def reason(self) -> tuple[str, dict[str, object]]:
        """The code of the text that says what differs (`evidence.bad.…`), and its values."""
        if self.damage is None:
            raise LookupError("nothing differs")
        found = self.damage
        told: dict[str, object] = {"number": found.number, "chunks": found.chunks, "first": found.first}
        return f"evidence.bad.{found.what}", {**told, "last": found.last}


@dataclass(frozen=True, slots=True)
class Verified:
    """How many items were checked, those that are not as they were, and those whose bytes are not on this desk."""

    checked: int
    bad: tuple[Verdict, ...]
    not_here: tuple[Verdict, ...] = ()


def to_verify(session: DeskSession, case_id: UUID | None = None) -> list[ToVerify]:
    """The items of a case, or of the whole store, in order of case and number; withdrawn ones too."""
    require(session.actor, "evidence.verify")
    # The centre has them, or they came (or will come) from another desk: the centre gave the row its version.
    elsewhere = or_(
        EvidenceBytes.whole_in > 0,
        EvidenceBytes.brought_in.is_(False),
        and_(EvidenceBytes.sha256.is_(None), EvidenceItem.version > 0),
    )
    query = (
        select(
            EvidenceItem.id,
            Case.no,
            EvidenceItem.seq,
            EvidenceItem.title,
            EvidenceItem.file_name,
            EvidenceItem.sha256,
            EvidenceItem.sm3,
            EvidenceItem.size,
            elsewhere,
        )
        .join(Case, Case.id == EvidenceItem.case_id)
        .outerjoin(EvidenceBytes, EvidenceBytes.sha256 == EvidenceItem.sha256)
    )
    if case_id is not None:
        query = query.where(EvidenceItem.case_id == case_id)
    return [ToVerify(*row[:8], bool(row[8])) for row in session.execute(query.order_by(Case.no, EvidenceItem.seq))]


def check(blobs: Blobs, item: ToVerify, step: Callable[[int], None] | None = None) -> Verdict:
    """Hash the bytes of an item anew; needs no session. A disk that cannot be read raises `Fault`."""
    found = blobs.verify(item.sha256, sm3=item.sm3, size=item.size, step=step)
    if found is not None and found.what == "missing" and item.elsewhere:
        return Verdict(item, Damage(NOT_HERE))
    return Verdict(item, found)


def record_verdicts(session: DeskSession, verdicts: Sequence[Verdict], *, good_too: bool) -> Verified:
    """Write what was found into the custody of the items; what is wrong also goes into the log of its case."""
    require(session.actor, "evidence.verify")
    not_here = tuple(verdict for verdict in verdicts if verdict.not_here)
    bad = tuple(verdict for verdict in verdicts if verdict.damage is not None and not verdict.not_here)
    for verdict in verdicts if good_too else bad:
        if verdict.not_here:
            continue
        item: EvidenceItem = session.found(EvidenceItem, verdict.item.id)
        if verdict.damage is None:
            log_custody(session, item, Act.VERIFIED)
            continue
        log_custody(session, item, Act.DAMAGED, verdict.damage.what)
        case: Case = session.found(Case, item.case_id)
        log_event(session, case, "evidence_damaged", seq=item.seq, title=item.title or item.file_name)
    return Verified(len(verdicts) - len(not_here), bad, not_here)


def verify(session: DeskSession, blobs: Blobs, case_id: UUID | None = None) -> Verified:
    """Check a case (or everything) in this action: all three steps, for small stores, commands and tests."""
    verdicts = [check(blobs, item) for item in to_verify(session, case_id)]
    return record_verdicts(session, verdicts, good_too=case_id is not None)
