"""A joint visit (共同来访): who represents it, whose amount still counts, what each agreed to, who may be split off.

At most five are elected (投诉管理办法 12), and the election paper says so. Facts are shared; amounts and consents are
each one's own, and so is the agreement later. Somebody who leaves says what becomes of their claim, because a claim
that silently stays or silently goes is the quarrel of next month.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.kernel.rules import RulesInForce


class JointConsent(StrEnum):
    """What each represented person agrees to of their own (label: joint_consent)."""

    REPRESENTED = "represented"
    DATA = "data"
    RESULT = "result"


CONSENT_FIELDS = {
    JointConsent.REPRESENTED: "represented_at",
    JointConsent.DATA: "data_agreed_at",
    JointConsent.RESULT: "result_agreed_at",
}
"""Where the minute of each consent is kept with the person."""


class LeftHow(StrEnum):
    """What becomes of the claim of somebody who leaves (label: left_how)."""

    STAYS = "stays"
    WITHDRAWN = "withdrawn"
    OWN_CASE = "own_case"


@dataclass(frozen=True, slots=True)
class Member:
    """A representative as far as sums and consents go; `left` is None while they are there."""

    name: str
    amount_fen: int | None = None
    consents: frozenset[str] = frozenset()
    elected: bool = False
    left: LeftHow | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What the members claim in this case: those who are there, and those who left it here; what went, and who said
    no amount.
    """

    present_fen: int
    stays_fen: int
    gone_fen: int
    unknown: int

    @property
    def claimed_fen(self) -> int:
        """What this case is about: of those who are there and those who left their claim here."""
        return self.present_fen + self.stays_fen


@dataclass(frozen=True, slots=True)
class Standing:
    """How a joint visit stands. `free` places are left; `not_elected` and `not_agreed` name who is still to do it."""

    present: int
    free: int
    sums: Sums
    not_elected: tuple[str, ...]
    not_agreed: tuple[str, ...]
    major: bool


def standing(members: Iterable[Member], people: int, rules: RulesInForce) -> Standing:
    """How a joint visit of `people` stands; rules `people.max_representatives`, `people.major_complaint_from`."""
    those = list(members)
    here = [one for one in those if one.left is None]
    return Standing(
        present=len(here),
        free=max(rules["people.max_representatives"].integer - len(here), 0),
        sums=sums(those),
        not_elected=tuple(one.name for one in here if not one.elected),
        not_agreed=tuple(one.name for one in here if not one.consents.issuperset(_BEFORE_WORK)),
        major=people >= rules["people.major_complaint_from"].integer,
    )


def sums(members: Iterable[Member]) -> Sums:
    """Add up the claims by what becomes of them."""
    present = stays = gone = unknown = 0
    for one in members:
        fen = one.amount_fen or 0
        if one.left in (LeftHow.WITHDRAWN, LeftHow.OWN_CASE):
            gone += fen
            continue
        unknown += one.amount_fen is None
        if one.left is None:
            present += fen
        else:
            stays += fen
    return Sums(present, stays, gone, unknown)


# The result can be agreed to only at the end.
_BEFORE_WORK = frozenset({JointConsent.REPRESENTED.value, JointConsent.DATA.value})
