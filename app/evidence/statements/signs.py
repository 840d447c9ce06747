"""Decide which sign a column of amounts gives to spending, when the layout does not say.

Issuers disagree: one prints a purchase as 56.78, another as -56.78, a third prints no signs at all and leaves it to
the words. On accounts (借记卡, 储蓄) what comes in is positive as a rule; on cards words that can only mean money
coming back decide, and without them the majority does, since a statement has more purchases than repayments. Either
way it is noted as inferred.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from app.evidence.statements.profiles import Account
from app.evidence.statements.words import WordList

_BACK = WordList(
    (
        *("还款", "退款", "退货", "冲正", "還款", "繳款", "返现", "奖励", "工资", "收入", "银联入账"),
        *("repayment", "payment received", "thank you", "refund", "reversal", "autopay", "topup", "top-up"),
        *("cashback", "deposit", "salary", "credit"),
    )
)
_SPENT = WordList(("消费", "取现", "手续费", "年费", "purchase", "sale", "pos", "card payment", "atm", "fee", "debit"))
_CHARGES = WordList(("手续费", "违约金", "滞纳金", "fee", "charge"))


class SpendingSign(Enum):
    """How a column of amounts marks spending."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NONE = "none"  # all amounts are printed alike; words tell


@dataclass(frozen=True, slots=True)
class Printed:
    """An amount of the column: what its row says, the number, and whether a plus was printed."""

    text: str
    fen: int
    plus: bool


def says_back(text: str) -> bool:
    """Whether a row's words say that money came back."""
    return _BACK.occurs(text) and not _CHARGES.occurs(text)


def sign_of_spending(seen: Sequence[Printed], account: Account) -> SpendingSign:
    """The sign that spending has in a column."""
    if not any(one.fen < 0 for one in seen):
        return SpendingSign.NONE if any(says_back(one.text) for one in seen) else SpendingSign.POSITIVE
    # Whoever prints a plus prints it before what comes in.
    if account == "bank" or any(one.plus for one in seen):
        return SpendingSign.NEGATIVE
    votes = majority = 0
    for one in seen:
        sign = (one.fen > 0) - (one.fen < 0)
        majority -= sign
        if says_back(one.text):
            votes += sign
        elif _SPENT.occurs(one.text):
            votes -= sign
    return SpendingSign.NEGATIVE if (votes or majority) > 0 else SpendingSign.POSITIVE
