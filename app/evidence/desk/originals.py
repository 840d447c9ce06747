"""Originals held (原件收取): taken in with a receipt in two copies, kept, given back against acknowledgement."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.desk.words import known_key, typed
from app.evidence.model import Original
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_MOST_PAGES = 9999


class Acknowledgement(StrEnum):
    """How whoever took an original back acknowledged it (label: acknowledgement)."""

    SIGNED = "signed"
    FINGERPRINT = "fingerprint"
    EMS_RECEIPT = "ems_receipt"


def take_original(
    session: DeskSession, case_id: UUID, what: str, pages: int, from_whom: str, kept_where: str
) -> Original:
    """Take an original in; `pages` from 1.

    Refused: `evidence.original_what`, `evidence.original_from`, `evidence.original_where` (nothing said),
    `evidence.original_pages`.
    """
    require(session.actor, "evidence.originals")
    case: Case = session.found(Case, case_id)
    said, giver, place = typed(what, 200), typed(from_whom, 50), typed(kept_where, 200)
    for text, code, name in (
        (said, "evidence.original_what", "what"),
        (giver, "evidence.original_from", "from_whom"),
        (place, "evidence.original_where", "kept_where"),
    ):
        if not text:
            raise Refusal(code, name)
    if not 1 <= pages <= _MOST_PAGES:
        raise Refusal("evidence.original_pages", "pages", most=_MOST_PAGES)
    original = Original(
        **case.keys(),
        what=said,
        pages=pages,
        from_whom=giver,
        received_at=session.at,
        received_by=session.actor.staff_id,
        kept_where=place,
    )
    session.add(original)
    session.flush()
    log_event(session, case, "original_taken", what=said, pages=pages)
    return original


def move_original(session: DeskSession, original_id: UUID, kept_where: str) -> Original:
    """Note where an original lies now. `evidence.original_where`, `evidence.original_back`."""
    original = _held(session, original_id)
    place = typed(kept_where, 200)
    if not place:
        raise Refusal("evidence.original_where", "kept_where")
    original.kept_where = place
    session.flush()
    return original


def return_original(
    session: DeskSession, original_id: UUID, to_whom: str, acknowledged: Acknowledgement | str
) -> Original:
    """Give an original back against an acknowledgement, once (`evidence.original_back`).

    Refused: `evidence.original_to` (to nobody), an unknown acknowledgement.
    """
    original = _held(session, original_id)
    taker = typed(to_whom, 50)
    if not taker:
        raise Refusal("evidence.original_to", "to_whom")
    how = known_key(Acknowledgement, acknowledged, "acknowledged")
    original.returned_at, original.returned_by = session.at, session.actor.staff_id
    original.returned_to, original.acknowledged = taker, how.value
    session.flush()
    log_event(
        session,
        session.found(Case, original.case_id),
        "original_returned",
        what=original.what,
        how={"label": "acknowledgement", "key": how.value},
    )
    return original


def _held(session: DeskSession, original_id: UUID) -> Original:
    require(session.actor, "evidence.originals")
    original: Original = session.found(Original, original_id)
    if original.returned_at is not None:
        raise Refusal("evidence.original_back")
    return original
