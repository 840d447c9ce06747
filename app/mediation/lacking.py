"""What an opinion on liability still lacks, so that nobody believes it is whole: named on screen and on paper. Pure.

Evidence counts while it stands: an exhibit that was withdrawn or replaced proves nothing. It is for or against the
claim; a holder who has to show something needs evidence for it, a bank, an acquirer or a merchant evidence against it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.mediation.codes import Burden, Dispute
from app.mediation.codes import LiabilityLack as Lack
from app.mediation.liability import Share


@dataclass(frozen=True, slots=True)
class IssueFacts:
    """What counts of one issue. `fors` and `againsts` are citations that stand, `broken` those that do not.

    `shares` is None when what is kept is no whole set of shares, empty until somebody judged.
    """

    number: int
    dispute: Dispute
    burden: Burden | None
    sourced: bool
    fors: int
    againsts: int
    broken: int
    concluded: bool
    shares: tuple[Share, ...] | None


@dataclass(frozen=True, slots=True)
class Missing:
    """One kind of lack: the numbers of the issues it is about, how many of what else, or an excess in fen."""

    lack: Lack
    numbers: tuple[int, ...] = ()
    count: int = 0
    fen: int = 0


def unproved(facts: IssueFacts) -> bool:
    """Whether who has to show something shows nothing; what nobody has to show alone needs any evidence."""
    if facts.burden is None:
        return False
    if facts.burden is Burden.FACTOR:
        return not facts.fors and not facts.againsts
    return not (facts.fors if facts.burden is Burden.HOLDER else facts.againsts)


def lacking(issues: Sequence[IssueFacts], *, not_taken_up: int, uncovered: int, excess: int) -> tuple[Missing, ...]:
    """All that is missing, in the order in which it would be put right.

    `not_taken_up` rows of the interview's issue table, `uncovered` elements, `excess` in fen beyond the loss. What is
    admitted needs neither burden nor evidence, conclusion or shares.
    """
    found = [] if issues else [Missing(Lack.ISSUES)]
    found += [Missing(Lack.NOT_TAKEN_UP, count=not_taken_up)] if not_taken_up else []
    open_ = [one for one in issues if one.dispute is not Dispute.SETTLED]
    checks: tuple[tuple[Lack, Sequence[IssueFacts], Callable[[IssueFacts], bool]], ...] = (
        (Lack.BURDEN, open_, lambda one: one.burden is None),
        (Lack.UNPROVED, open_, unproved),
        (Lack.ONLY_AGAINST, open_, lambda one: bool(one.againsts) and not one.fors),
        (Lack.CITATIONS_BROKEN, issues, lambda one: one.broken > 0),
        (Lack.CONCLUSION, open_, lambda one: not one.concluded),
        (Lack.CONCLUSION_BARE, open_, lambda one: one.concluded and not (one.sourced or one.fors or one.againsts)),
        (Lack.SHARES, open_, lambda one: one.shares == ()),
        (Lack.SHARES_BROKEN, issues, lambda one: one.shares is None),
        (Lack.SHARE_REASONS, issues, lambda one: any(not share.reason.strip() for share in one.shares or ())),
    )
    for lack, among, lacks in checks:
        numbers = tuple(one.number for one in among if lacks(one))
        found += [Missing(lack, numbers, len(numbers))] if numbers else []
    found += [Missing(Lack.OVER_LOSS, fen=excess)] if excess else []
    found += [Missing(Lack.ELEMENTS, count=uncovered)] if uncovered else []
    return tuple(found)
