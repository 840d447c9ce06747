"""What the bank gives (让利): what it waives of a claim and what it pays out, as the limits of authority see it.

Waiver and payment are one thing to an authority limit, or a waiver that is too big would be written as a refund. What
was given beside it, in other agreements with the same customer, is added before the limits are looked at. Amounts of
another currency are kept apart and never converted: a limit in yuan says nothing about dollars, so they are for a
level without limits.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.kernel.money import Money
from app.terms.debt import Debt
from app.terms.waiver import Waiver


@dataclass(frozen=True, slots=True)
class Concession:
    """The waiver and what the bank pays out (refund, reversal, reimbursement), in one currency.

    `foreign` are amounts given in other currencies beside these; they are in no sum.
    """

    waiver: Waiver
    paid: Money
    foreign: tuple[Money, ...] = ()

    @property
    def currency(self) -> str:
        """The currency of waiver and payment."""
        return self.paid.currency

    @property
    def given(self) -> Money:
        """Waived and paid out together."""
        return self.waiver.waived.total + self.paid

    def beside(self, other: Concession, *, same_debt: bool) -> Concession:
        """Add what was given in another agreement with the same customer.

        About the same debt (`same_debt`), the claim of today is what the other agreement left of it, so the claim of
        both is the larger of that one's and of today's with what was waived already. About another debt the whole claim
        is added, and so the share (占息费的比例) is that of both claims.
        """
        if other.currency != self.currency:
            return Concession(self.waiver, self.paid, (*self.foreign, other.given, *other.foreign))
        mine, theirs = self.waiver, other.waiver
        if same_debt:
            claimed = _larger(mine.claimed + theirs.waived, theirs.claimed)
        else:
            claimed = mine.claimed + theirs.claimed
        whole = Waiver(claimed, claimed - (mine.waived + theirs.waived))
        return Concession(whole, self.paid + other.paid, (*self.foreign, *other.foreign))


def _larger(one: Debt, other: Debt) -> Debt:
    return Debt(
        tuple(
            max(mine, theirs, key=lambda amount: amount.fen) for (_, mine), (_, theirs) in zip(one, other, strict=True)
        )
    )
