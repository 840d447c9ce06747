"""Printed papers: what was made, how many copies, and whether the signed one is back.

A paper is known by the hash of its content, not of its file: printing again gives the same hash and more copies,
printing something else gives another paper. *Printed, waiting for paper* (`unsigned`) is a state like any other: the
scan may come tomorrow.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.sealing.desk.seals import seal_of
from app.sealing.model import Paper, PaperState
from app.staff.powers import require
from app.store.session import DeskSession

MOST_COPIES = 99


def register_paper(
    session: DeskSession,
    keys: dict[str, Any],
    kind: str,
    sha256: str,
    *,
    pages: int,
    copies: int = 1,
    subject_id: UUID | None = None,
    large_print: bool = False,
    to_be_signed: bool = False,
) -> Paper:
    """Register `copies` of a paper; `keys` are the case's (`case.keys()`), `sha256` is the hash of the content it
    shows.

    A reprint adds copies to the paper that is there already. Refused: no page or copy, over 99 copies
    (`sealing.copies`), and a paper of a sealed subject with another hash than the seal (`sealing.reprint_differs`).
    """
    require(session.actor, "sealing.paper")
    if pages < 1 or not 1 <= copies <= MOST_COPIES:
        raise Refusal("sealing.copies", "copies", most=MOST_COPIES)
    made = seal_of(session, subject_id) if subject_id is not None else None
    if made is not None and made.sha256 != sha256:
        raise Refusal("sealing.reprint_differs", paper=("paper", kind))
    known = session.scalars(
        select(Paper).where(
            Paper.case_id == keys["case_id"],
            Paper.kind == kind,
            Paper.sha256 == sha256,
            Paper.large_print == large_print,
            Paper.subject_id == subject_id if subject_id is not None else Paper.subject_id.is_(None),
        )
    ).first()
    if known is not None:
        known.copies = min(known.copies + copies, 10 * MOST_COPIES)
        if to_be_signed and known.state is PaperState.PRINTED:
            known.state = PaperState.UNSIGNED
        session.flush()
        return known
    paper = Paper(
        **keys,
        kind=kind,
        subject_id=subject_id,
        sha256=sha256,
        pages=pages,
        copies=copies,
        large_print=large_print,
        state=PaperState.UNSIGNED if to_be_signed else PaperState.PRINTED,
        printed_at=session.at,
        printed_by=session.actor.staff_id,
    )
    session.add(paper)
    session.flush()
    return paper


def paper_back(session: DeskSession, paper_id: UUID) -> Paper:
    """Note that the signed paper is back; only a paper that was waited for can come back (`sealing.not_awaited`)."""
    require(session.actor, "sealing.paper")
    paper: Paper = session.found(Paper, paper_id)
    if paper.state is not PaperState.UNSIGNED:
        raise Refusal("sealing.not_awaited", paper=("paper", paper.kind), state=("paper_state", paper.state.value))
    paper.state = PaperState.BACK
    session.flush()
    return paper
