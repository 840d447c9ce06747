"""Decide which sign a column of amounts gives to spending, when the layout does not say.

Issuers disagree: one prints a purchase as 56.78, another as -56.78. Words that can only mean money coming back
decide; without them the majority does, since a statement has more purchases than repayments. Either way it is noted
as inferred.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.evidence.statements.words import WordList

_BACK = WordList(
    (
        *("还款", "退款", "退货", "冲正", "還款", "返现", "奖励", "工资", "收入"),
        *("repayment", "payment received", "thank you", "refund", "reversal", "autopay", "topup", "top-up"),
        *("cashback", "deposit", "salary", "credit"),
    )
)
_SPENT = WordList(("消费", "取现", "手续费", "年费", "purchase", "sale", "pos", "card payment", "atm", "fee", "debit"))


def spending_is_negative(rows: Iterable[tuple[str, int]]) -> bool:
    """Whether spending is negative, given what each row says and its amount."""
    votes = majority = 0
    for text, fen in rows:
        sign = (fen > 0) - (fen < 0)
        majority -= sign
        if _BACK.occurs(text):
            votes += sign
        elif _SPENT.occurs(text):
            votes -= sign
    return (votes or majority) > 0
