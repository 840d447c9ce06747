"""Merging a complaint that was made again into the first one, taking that back, and linking what follows.

Nothing is moved or copied: text, people, amounts and papers of the merged complaint stay its own and are shown in the
first one with their source. What is united in the first one are the demands and the tags, which decide clocks and
papers; the link remembers which of them were brought, so that undoing takes away exactly those. A copy of everything
was decided against: two rows of one fact drift apart, and an undoing could not tell them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import EventKind, Status
from app.cases.desk.log import log_event
from app.cases.merging import Hindrance, Side, brought, hindrances, in_order, united, without
from app.cases.model import Case, CaseLink, Customer, LinkKind
from app.cases.repeats import Reason
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_UNITED = ("demands", "tags")


def merge(
    session: DeskSession,
    case_id: UUID,
    other_id: UUID,
    *,
    agreements: Collection[UUID] = (),
    reasons: Sequence[Reason] = (),
    confirmed: bool = False,
    note: str = "",
) -> CaseLink:
    """Merge two complaints that are one; the one received first goes on with its clock, and both logs say so.

    Refused (`cases.cannot_merge`, naming all that stands in the way). `agreements` are the cases that have an agreement
    of their own (a later room knows); `confirmed` says that somebody made sure it is the same person. Rule
    `repeat.merge`.
    """
    require(session.actor, "cases.merge")
    words = values.plain_text(note, "note", 500)
    one, other = _side(session, case_id, agreements), _side(session, other_id, agreements)
    stands = hindrances(one, other, confirmed=confirmed)
    if stands:
        raise Refusal(
            "cases.cannot_merge",
            "note" if stands == [Hindrance.PERSON_UNCONFIRMED] else None,
            why=[("merge_hindrance", hindrance.value) for hindrance in stands],
        )
    first, second = in_order(one, other)
    kept: Case = session.found(Case, first.case_id)
    gone: Case = session.found(Case, second.case_id)
    before = {name: _brought(session, kept, gone, name) for name in _UNITED}
    link = _link(session, gone, kept, LinkKind.REPEAT, reasons, words, before)
    for name in _UNITED:
        setattr(kept, name, united(getattr(kept, name), getattr(gone, name)))
    gone.merged_into_id = kept.id
    article = session.rules_on(kept.received_on)["repeat.merge"].article
    log_event(session, gone, EventKind.MERGED, no=kept.no, why=words, article=article)
    log_event(
        session, kept, EventKind.MERGE_TAKEN, no=gone.no, why=words, article=article,
        before=kept.received_on.isoformat(), after=kept.due_on.isoformat(),
    )  # fmt: skip
    session.flush()
    return link


def undo_merge(session: DeskSession, link_id: UUID, why: str) -> CaseLink:
    """Take a merge back, with a reason: the merged complaint is again where it was, the other without what it brought.

    Refused: `cases.link_undone`, `cases.undo_reason`.
    """
    require(session.actor, "cases.merge")
    words = values.plain_text(why, "why", 500)
    link: CaseLink = session.found(CaseLink, link_id)
    if link.kind != LinkKind.REPEAT or link.undone_at is not None:
        raise Refusal("cases.link_undone")
    if not words:
        raise Refusal("cases.undo_reason", "why")
    kept: Case = session.found(Case, link.other_id)
    gone: Case = session.found(Case, link.case_id)
    link.undone_at, link.undone_by, link.undone_why = session.at, session.actor.staff_id, words
    gone.merged_into_id = None
    session.flush()
    others = _standing(session, kept)
    for name in _UNITED:
        left = without(getattr(kept, name), _keys(link, name), [_keys(one, name) for one in others])
        if left != list(getattr(kept, name)):
            setattr(kept, name, left)
    for case, no in ((gone, kept.no), (kept, gone.no)):
        log_event(session, case, EventKind.MERGE_UNDONE, no=no, why=words)
    return link


def follow_up(session: DeskSession, case_id: UUID, earlier_id: UUID, note: str = "") -> CaseLink:
    """Note that a complaint follows from an earlier one and stays a case of its own. `cases.link_twice`."""
    require(session.actor, "cases.edit")
    case: Case = session.found(Case, case_id)
    earlier: Case = session.found(Case, earlier_id)
    query = select(CaseLink.id).where(
        CaseLink.case_id == case_id, CaseLink.other_id == earlier_id, CaseLink.undone_at.is_(None)
    )
    if case_id == earlier_id or session.scalars(query.limit(1)).first() is not None:
        raise Refusal("cases.link_twice", no=earlier.no)
    words = values.plain_text(note, "note", 500)
    link = _link(session, case, earlier, LinkKind.FOLLOW_UP, (), words, {})
    for one, no in ((case, earlier.no), (earlier, case.no)):
        log_event(session, one, EventKind.FOLLOWS, no=no, why=words)
    return link


def _link(
    session: DeskSession,
    case: Case,
    other: Case,
    kind: LinkKind,
    reasons: Sequence[Reason],
    note: str,
    before: dict[str, Any],
) -> CaseLink:
    link = CaseLink(
        **case.keys(),
        other_id=other.id,
        kind=kind,
        reasons=[[reason.ground.value, reason.percent] for reason in reasons],
        before=before,
        note=note,
        linked_by=session.actor.staff_id,
        linked_at=session.at,
    )
    session.add(link)
    session.flush()
    return link


def _side(session: DeskSession, case_id: UUID, agreements: Collection[UUID]) -> Side:
    case: Case = session.found(Case, case_id)
    who: Customer = session.found(Customer, case.customer_id)
    carries = select(Case.id).where(Case.merged_into_id == case.id)
    return Side(
        case_id=case.id,
        received_at=case.received_at,
        status=Status(case.status),
        customer_id=case.customer_id,
        document=(who.id_type, who.id_number) if who.id_number else None,
        merged=case.merged_into_id is not None,
        carries=session.scalars(carries.limit(1)).first() is not None,
        answered=case.answered_on is not None,
        agreement=case.id in agreements,
    )


def _brought(session: DeskSession, kept: Case, gone: Case, name: str) -> list[str]:
    earlier = [_keys(one, name) for one in _standing(session, kept)]
    return brought(getattr(kept, name), earlier, getattr(gone, name))


def _standing(session: DeskSession, kept: Case) -> list[CaseLink]:
    query = select(CaseLink).where(
        CaseLink.other_id == kept.id, CaseLink.kind == LinkKind.REPEAT, CaseLink.undone_at.is_(None)
    )
    return list(session.scalars(query.order_by(CaseLink.id)))


def _keys(link: CaseLink, name: str) -> list[str]:
    return [str(key) for key in link.before.get(name, ())]
