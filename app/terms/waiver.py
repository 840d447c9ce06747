"""The waiver (息费减免): claimed − agreed, component by component.

What is waived is never typed, only what is claimed and what is agreed, so that the three cannot contradict each other.
Principal is not waived in an ordinary plan; where it is, the kind of agreement must say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.kernel.errors import Refusal
from app.terms.debt import Component, Debt
from app.terms.findings import refuse


@dataclass(frozen=True, slots=True)
class Waiver:
    """What the bank claims, what was agreed, and the difference."""

    claimed: Debt
    agreed: Debt

    @property
    def waived(self) -> Debt:
        """Claimed − agreed, per component."""
        return self.claimed - self.agreed

    @property
    def share(self) -> Decimal:
        """The waived part of interest and fees, from 0 to 1; zero where none are claimed."""
        charges = self.claimed.charges
        return Decimal(self.waived.charges.fen) / charges.fen if charges else Decimal(0)

    def to_plain(self) -> dict[str, dict[str, str]]:
        """Write as text by component, with the waived amounts for whoever reads the stored form."""
        return {
            "claimed": self.claimed.to_plain(),
            "agreed": self.agreed.to_plain(),
            "waived": self.waived.to_plain(),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Mapping[str, str]]) -> Waiver:
        """Read what `to_plain` wrote; the waived amounts are calculated anew."""
        return cls(Debt.from_plain(plain["claimed"]), Debt.from_plain(plain["agreed"]))


def waive(claimed: Debt, agreed: Debt, *, principal_may_be_waived: bool = False) -> Waiver:
    """Compare claim and agreement; raises `Refusal` (or several together) by the component's key as the field.

    Refused: another currency, more agreed than claimed, and waived principal unless `principal_may_be_waived`.
    """
    if claimed.currency != agreed.currency:
        raise Refusal("terms.waiver.currency_differs", "currency", claimed=claimed.currency, agreed=agreed.currency)
    refusals = []
    for (component, asked), (_, given) in zip(claimed, agreed, strict=True):
        told = {"component": ("component", component.value), "claimed": asked, "agreed": given}
        if given > asked:
            refusals.append(Refusal("terms.waiver.more_than_claimed", component.value, **told))
        elif component is Component.PRINCIPAL and given < asked and not principal_may_be_waived:
            refusals.append(Refusal("terms.waiver.principal", component.value, **told))
    refuse(refusals)
    return Waiver(claimed, agreed)
