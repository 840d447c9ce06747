"""What is tied to a case: complaints merged into it with what they brought, what it follows, who was split off.

The new facts of a merged complaint are read where they are, so each is shown with its source. Chains are followed: a
complaint that was merged into one that was itself merged later belongs to the last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import or_, select

from app.cases.codes import Channel, PersonKind, Status
from app.cases.model import Case, CaseLink, CasePerson, Customer, LinkKind
from app.cases.repeats import Ground, Reason
from app.kernel.masking import mask_card, mask_name
from app.kernel.money import Money
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Tie:
    """A link that stands: to which case, why, since when and by whom."""

    link_id: UUID
    kind: LinkKind
    case_id: UUID
    no: str
    customer: str
    received_on: date
    status: Status
    reasons: tuple[Reason, ...]
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Part:
    """A merged complaint with its own facts; None and empty where it says nothing else than the first one.

    `brought` are the demands that only it had; `people` are (kind, masked name) of who came with it.
    """

    tie: Tie
    channel: Channel
    narrative: str
    wish: str
    brought: tuple[str, ...]
    amount: Money | None
    card: str
    people: tuple[tuple[PersonKind, str], ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Everything that is tied to a case. `into` is where a merged complaint goes on, `last` the end of that chain."""

    into: Tie | None
    last: UUID | None
    parts: tuple[Part, ...]
    follows: tuple[Tie, ...]
    followed_by: tuple[Tie, ...]
    joint: tuple[Tie, ...]
    split_from: tuple[Tie, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is tied to the case."""
        return self.into is None and not (
            self.parts or self.follows or self.followed_by or self.joint or self.split_from
        )


def together(session: DeskSession, case_id: UUID) -> Together:
    """What is tied to a case, oldest link first."""
    require(session.actor, "cases.view")
    case: Case = session.found(Case, case_id)
    query = select(CaseLink).where(
        or_(CaseLink.case_id == case_id, CaseLink.other_id == case_id), CaseLink.undone_at.is_(None)
    )
    links = list(session.scalars(query.order_by(CaseLink.id)))
    names = staff_names(session)
    mine = [link for link in links if link.case_id == case_id]
    theirs = [link for link in links if link.other_id == case_id]

    def ties(some: list[CaseLink], kind: LinkKind, *, outward: bool) -> tuple[Tie, ...]:
        found = (_tie(session, link, outward=outward, names=names) for link in some if link.kind == kind)
        return tuple(tie for tie in found if tie is not None)

    into = ties(mine, LinkKind.REPEAT, outward=True)
    return Together(
        into=into[0] if into and case.merged_into_id is not None else None,
        last=_last(session, case),
        parts=tuple(_part(session, case, tie) for tie in _merged(session, theirs, names)),
        follows=ties(mine, LinkKind.FOLLOW_UP, outward=True),
        followed_by=ties(theirs, LinkKind.FOLLOW_UP, outward=False),
        joint=ties(theirs, LinkKind.JOINT, outward=False),
        split_from=ties(mine, LinkKind.JOINT, outward=True),
    )


def _merged(session: DeskSession, links: list[CaseLink], names: dict[UUID, str]) -> list[Tie]:
    """The complaints merged into a case, and those merged into them before."""
    found: list[Tie] = []
    seen: set[UUID] = set()
    waiting = [link for link in links if link.kind == LinkKind.REPEAT]
    while waiting:
        link = waiting.pop(0)
        tie = _tie(session, link, outward=False, names=names)
        if tie is None or tie.case_id in seen:
            continue
        seen.add(tie.case_id)
        found.append(tie)
        query = select(CaseLink).where(
            CaseLink.other_id == tie.case_id, CaseLink.kind == LinkKind.REPEAT, CaseLink.undone_at.is_(None)
        )
        waiting += session.scalars(query.order_by(CaseLink.id))
    return found


def _last(session: DeskSession, case: Case) -> UUID | None:
    seen = {case.id}
    last: UUID | None = None
    step = case.merged_into_id
    while step is not None and step not in seen:
        seen.add(step)
        last = step
        step = session.scalar(select(Case.merged_into_id).where(Case.id == step))
    return last


def _tie(session: DeskSession, link: CaseLink, *, outward: bool, names: dict[UUID, str]) -> Tie | None:
    """The other side of a link; None where this desk does not see it."""
    other = session.get(Case, link.other_id if outward else link.case_id)
    who = None if other is None else session.get(Customer, other.customer_id)
    if other is None or who is None:
        return None
    reasons = tuple(Reason(Ground(ground), percent) for ground, percent in link.reasons)
    return Tie(
        link.id, LinkKind(link.kind), other.id, other.no, mask_name(who.name), other.received_on, Status(other.status),
        reasons, link.note, link.linked_at, names.get(link.linked_by, ""),
    )  # fmt: skip


def _part(session: DeskSession, first: Case, tie: Tie) -> Part:
    case: Case = session.found(Case, tie.case_id)
    link: CaseLink = session.found(CaseLink, tie.link_id)
    people = session.execute(
        select(CasePerson.kind, CasePerson.name).where(CasePerson.case_id == case.id).order_by(CasePerson.id)
    )
    return Part(
        tie=tie,
        channel=Channel(case.channel),
        narrative=case.narrative,
        wish=case.wish,
        brought=tuple(str(key) for key in link.before.get("demands", ())),
        amount=None if case.amount == first.amount else case.amount,
        card="" if case.card_tail == first.card_tail else mask_card(case.card_number or case.card_tail),
        people=tuple((PersonKind(kind), mask_name(name)) for kind, name in people),
    )
