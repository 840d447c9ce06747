"""Printed papers: what was made, which copies for whom, and which signed ones are back.

A paper is known by the hash of its content, not of its file: printing again gives the same hash and more copies,
printing something else gives another paper. *Printed, waiting for paper* (`unsigned`) is a state of a copy like any
other: the scan may come tomorrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.sealing.copies import MOST_COPIES, Share, checked
from app.sealing.desk.seals import seal_of
from app.sealing.model import Paper, PaperCopy, PaperState
from app.staff.powers import require
from app.store.session import DeskSession


def register_paper(
    session: DeskSession,
    keys: dict[str, Any],
    kind: str,
    sha256: str,
    shares: Sequence[Share],
    *,
    pages: int,
    subject_id: UUID | None = None,
    large_print: bool = False,
) -> Paper:
    """Register the copies of a paper that were printed; `keys` are the case's (`case.keys()`), `sha256` is the hash of
    the content it shows.

    A reprint adds copies to the paper that is there already. Refused: no page or copy, over 99 copies
    (`sealing.copies`), and a paper of a sealed subject with another hash than the seal (`sealing.reprint_differs`).
    """
    require(session.actor, "sealing.paper")
    if pages < 1:
        raise Refusal("sealing.copies", "copies", most=MOST_COPIES)
    printed = checked(shares)
    made = seal_of(session, subject_id) if subject_id is not None else None
    if made is not None and made.sha256 != sha256:
        raise Refusal("sealing.reprint_differs", paper=("paper", kind))
    paper = session.scalars(
        select(Paper).where(
            Paper.case_id == keys["case_id"],
            Paper.kind == kind,
            Paper.sha256 == sha256,
            Paper.large_print == large_print,
            Paper.subject_id == subject_id if subject_id is not None else Paper.subject_id.is_(None),
        )
    ).first()
    by = {"printed_at": session.at, "printed_by": session.actor.staff_id}
    if paper is None:
        paper = Paper(
            **keys, kind=kind, subject_id=subject_id, sha256=sha256, pages=pages, large_print=large_print, **by
        )
        session.add(paper)
        session.flush()
    for share in printed:
        for _ in range(share.copies):
            session.add(PaperCopy(**keys, paper_id=paper.id, receiver=share.receiver, state=share.state, **by))
    session.flush()
    return paper


def copies_of(session: DeskSession, paper_id: UUID) -> list[PaperCopy]:
    """The copies of a paper in the order they were printed."""
    query = select(PaperCopy).where(PaperCopy.paper_id == paper_id)
    return list(session.scalars(query.order_by(PaperCopy.printed_at, PaperCopy.id)))


def copy_back(session: DeskSession, copy_id: UUID) -> PaperCopy:
    """Note that a signed copy is back; only a copy that was waited for can come back (`sealing.not_awaited`)."""
    require(session.actor, "sealing.paper")
    copy: PaperCopy = session.found(PaperCopy, copy_id)
    if copy.state is not PaperState.UNSIGNED:
        raise _unlike("sealing.not_awaited", session, copy)
    copy.state = PaperState.BACK
    copy.back_at, copy.back_by = session.at, session.actor.staff_id
    session.flush()
    return copy


def copy_awaited(session: DeskSession, copy_id: UUID) -> PaperCopy:
    """Wait for a signed copy again that was noted as back by mistake (`sealing.not_back` for any other)."""
    require(session.actor, "sealing.paper")
    copy: PaperCopy = session.found(PaperCopy, copy_id)
    if copy.state is not PaperState.BACK:
        raise _unlike("sealing.not_back", session, copy)
    copy.state = PaperState.UNSIGNED
    copy.back_at = copy.back_by = None
    session.flush()
    return copy


def _unlike(code: str, session: DeskSession, copy: PaperCopy) -> Refusal:
    paper: Paper = session.found(Paper, copy.paper_id)
    return Refusal(code, paper=("paper", paper.kind), state=("paper_state", copy.state.value))
