"""Which of two complaints goes on when they are one, and what stands in the way of merging them (合并).

The first complaint goes on, with its receipt and its clock (投诉管理办法 19: the days run from receipt): whoever
complains again must not wait longer for it. What the later one brought is united there and remembered as brought, so
that an undoing takes away exactly that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.cases.codes import FINAL, Status


class Hindrance(StrEnum):
    """Why two complaints cannot be merged (label: merge_hindrance)."""

    SAME_CASE = "same_case"
    OVER = "over"
    MERGED_ALREADY = "merged_already"
    CARRIES_OTHERS = "carries_others"
    ANSWERED = "answered"
    AGREEMENT_STANDS = "agreement_stands"
    TWO_PEOPLE = "two_people"
    PERSON_UNCONFIRMED = "person_unconfirmed"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two complaints. `document` is kind and number, or None; `carries` says that others were merged into it;
    `agreement` that an agreement of its own is under way or signed.
    """

    case_id: UUID
    received_at: datetime
    status: Status
    customer_id: UUID
    document: tuple[str, str] | None = None
    merged: bool = False
    carries: bool = False
    answered: bool = False
    agreement: bool = False


def in_order(one: Side, other: Side) -> tuple[Side, Side]:
    """The complaint that goes on, and the one that is merged into it: the one received first goes on."""
    first, second = sorted((one, other), key=lambda side: (side.received_at, side.case_id))
    return first, second


def hindrances(one: Side, other: Side, *, confirmed: bool) -> list[Hindrance]:
    """Name all that stands in the way; `confirmed` says that somebody made sure it is the same person."""
    if one.case_id == other.case_id:
        return [Hindrance.SAME_CASE]
    kept, gone = in_order(one, other)
    holds = {
        Hindrance.OVER: kept.status in FINAL or gone.status in FINAL,
        Hindrance.MERGED_ALREADY: kept.merged or gone.merged,
        Hindrance.CARRIES_OTHERS: gone.carries,
        Hindrance.ANSWERED: kept.answered,
        Hindrance.AGREEMENT_STANDS: gone.agreement,
        Hindrance.TWO_PEOPLE: _two_people(kept, gone),
        Hindrance.PERSON_UNCONFIRMED: not (confirmed or _same_person(kept, gone) or _two_people(kept, gone)),
    }
    return [hindrance for hindrance, stands in holds.items() if stands]


def brought(own: Sequence[str], earlier: Iterable[Sequence[str]], new: Sequence[str]) -> list[str]:
    """Which keys of `new` the case does not have of its own; what `earlier` merges brought is not its own."""
    borrowed = {key for keys in earlier for key in keys}
    mine = set(own) - borrowed
    return [key for key in dict.fromkeys(new) if key not in mine]


def united(own: Sequence[str], new: Sequence[str]) -> list[str]:
    """The keys of both, those of the case first."""
    return list(dict.fromkeys((*own, *new)))


def without(own: Sequence[str], was_brought: Sequence[str], still_brought: Iterable[Sequence[str]]) -> list[str]:
    """The keys of a case after a merge is undone: less what it brought, but for what other merges brought too."""
    kept = {key for keys in still_brought for key in keys}
    gone = set(was_brought) - kept
    return [key for key in own if key not in gone]


def _same_person(one: Side, other: Side) -> bool:
    return one.customer_id == other.customer_id or (one.document is not None and one.document == other.document)


def _two_people(one: Side, other: Side) -> bool:
    if one.customer_id == other.customer_id or one.document is None or other.document is None:
        return False
    return one.document[0] == other.document[0] and one.document != other.document
