"""Who may do what about a seal (用印): pure rules over plain values.

Three hands and a pair of eyes: who asks does not decide and does not press the seal; who presses it is watched by a
second person. A paper that is to be signed is signed first (先签后印), so that a seal never stands under an empty line.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from app.kernel.errors import Refusal
from app.sealing.copies import MOST_COPIES
from app.sealing.model import PaperState, SealKind

SIGNED_FIRST = frozenset({"agreement"})
"""Papers (label: paper) that are final only when both sides signed under exactly this hash."""


def check_asked(seal: SealKind, copies: int, why: str) -> None:
    """Refuse a request that nobody can grant: `sealing.seal_of_organisation`, `sealing.copies`, `sealing.seal_why`."""
    if seal is SealKind.ORGANISATION:
        raise Refusal("sealing.seal_of_organisation", "seal_kind")
    if not 1 <= copies <= MOST_COPIES:
        raise Refusal("sealing.copies", "copies", most=MOST_COPIES)
    if not why:
        raise Refusal("sealing.seal_why", "why")


def check_decider(requester: UUID, decider: UUID, in_whose_place: Collection[UUID]) -> None:
    """Refuse who asked, and who stands in for who asked (`sealing.seal_own`)."""
    if requester == decider or requester in in_whose_place:
        raise Refusal("sealing.seal_own")


def check_signed(paper_kind: str, states: Collection[PaperState], *, sealed: bool) -> None:
    """Refuse a seal before the signatures (`sealing.seal_unsigned`).

    `states` are those of the paper's copies; `sealed` says that a content of this hash was signed by both sides.
    """
    waits = PaperState.UNSIGNED in states and PaperState.BACK not in states
    if (paper_kind in SIGNED_FIRST and not sealed) or (waits and not sealed):
        raise Refusal("sealing.seal_unsigned", paper=("paper", paper_kind))


def check_pressed(requester: UUID, granted_copies: int, copies: int, presser: UUID, second: UUID | None) -> UUID:
    """Return who was present, or refuse a line of the register that three hands and a pair of eyes did not make.

    Codes: `sealing.seal_presser` (who asked presses it), `sealing.seal_second` (nobody else was there),
    `sealing.seal_copies` (none, or more than were granted).
    """
    if not 1 <= copies <= granted_copies:
        raise Refusal("sealing.seal_copies", "copies", granted=granted_copies)
    if presser == requester:
        raise Refusal("sealing.seal_presser")
    if second is None or second == presser:
        raise Refusal("sealing.seal_second", "second_id")
    return second
