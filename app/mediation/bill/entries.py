"""Entries of a bill (账目): what a statement's line is for the arithmetic, told by its kind and its words.

Which fee a line is stands only in its words, so the words are looked at: a late charge under an old name (滞纳金) is
still a late charge, and a fee nobody knows is kept as owed and never recomputed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.kernel.money import Money
from app.terms.debt import Component


class What(StrEnum):
    """What an entry does to the account."""

    PURCHASE = "purchase"
    CASH = "cash"
    PAYMENT = "payment"
    REFUND = "refund"
    CHARGE = "charge"  # interest, late charge, fee


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: `amount` is positive whatever it does, except for a charge that is taken back.

    `component` is that of a charge, `other_fee` one that nothing is known of; `refund_of` names the purchase.
    """

    id: UUID
    what: What
    posted: date
    traded: date
    amount: Money
    component: Component = Component.PRINCIPAL
    label: str = ""
    refund_of: UUID | None = None
    other_fee: bool = False


# Looked for in this order: 取现手续费 is a fee on cash, 分期手续费 one on an instalment, whatever else is in the words.
_FEES = (
    (Component.LATE_CHARGE, ("违约金", "滞纳金", "late charge", "late fee", "late payment")),
    (Component.CASH_FEE, ("取现", "预借现金", "现金分期", "cash")),
    (Component.INSTALMENT_FEE, ("分期", "instal", "install")),
    (Component.ANNUAL_FEE, ("年费", "annual")),
)
_COMPOUND, _PENALTY = ("复利", "compound"), ("罚息", "penalty")


def fee_component(words: str) -> Component | None:
    """Which component a fee line is, by its words; None when they do not say."""
    low = words.casefold()
    return next((component for component, signs in _FEES if any(sign in low for sign in signs)), None)


def interest_component(words: str) -> Component:
    """Which interest a line is, by its words."""
    low = words.casefold()
    if any(sign in low for sign in _COMPOUND):
        return Component.COMPOUND_INTEREST
    return Component.PENALTY_INTEREST if any(sign in low for sign in _PENALTY) else Component.INTEREST


def entry_of(
    id_: UUID, kind: str, posted: date, traded: date, amount: Money, words: str, refund_of: UUID | None = None
) -> Entry | None:
    """The entry that a statement's line is; None for one of nothing.

    `kind` is the key of the statement reader, `amount` positive where the customer owes more. A charge that comes back
    stays a negative charge; whatever else comes back is a payment, a refund where the reader says so.
    """
    if not amount:
        return None
    back = amount.fen < 0
    size = -amount if back else amount
    fee = fee_component(words)
    if kind == "interest" and not (back and "存款" in words):
        return Entry(id_, What.CHARGE, posted, traded, amount, interest_component(words), words)
    if kind == "fee" or (fee is Component.LATE_CHARGE and kind == "other"):
        component = fee or Component.ANNUAL_FEE
        return Entry(id_, What.CHARGE, posted, traded, amount, component, words, other_fee=fee is None)
    if back:
        what = What.REFUND if kind == "refund" else What.PAYMENT
        return Entry(id_, what, posted, traded, size, label=words, refund_of=refund_of)
    return Entry(id_, What.CASH if kind == "cash" else What.PURCHASE, posted, traded, size, label=words)
