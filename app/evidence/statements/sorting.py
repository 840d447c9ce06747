"""Decide what a line is (purchase, repayment, refund, fee, …) from its words and the way the money went.

Rules are data in `common.toml` and in profiles; a profile's rules come first. A word alone never turns the money
round: "手续费" that came back is a refund, interest that was paid to the customer is income.
"""

from __future__ import annotations

import re

from app.evidence.statements.lines import LineKind
from app.evidence.statements.profiles import Common, Flow, Profile

_SEPARATORS = "-－—–*:： "
_TYPE_BEFORE = re.compile(r"^[（(【\[](?:消费|退款|退货|分期|还款|取现|撤销|预授权)[】\])）]\s*")
_MOST_CHANNELS = 3

# For movements without direction (不计收支), these kinds say that the customer owes less or got money back.
COMES_BACK = frozenset({LineKind.REPAYMENT, LineKind.REFUND, LineKind.INCOME})


def sort_line(text: str, flow: Flow, profile: Profile, common: Common, *, merchant_known: bool = False) -> LineKind:
    """The kind of a line: `text` holds its type, description and state; `merchant_known` says a merchant sent it."""
    for rule in (*profile.kind, *common.kind):
        if flow not in rule.flow or (rule.account and profile.account not in rule.account):
            continue
        if rule.find.occurs(text) and not (rule.unless and rule.find_unless.occurs(text)):
            return rule.kind
    if flow == "neutral":
        return LineKind.OTHER
    if flow == "in" and profile.credit_default is not None and not merchant_known:
        return profile.credit_default
    return common.defaults[profile.account][flow]


def merchant_from(description: str, common: Common) -> str:
    """The merchant's own name in a description that begins with a payment channel: 财付通-京东商城 → 京东商城."""
    rest = _TYPE_BEFORE.sub("", description)
    for _ in range(_MOST_CHANNELS):
        low = rest.casefold()
        channel = next((channel for channel in common.channels if low.startswith(channel)), "")
        after = rest[len(channel) :]
        if not channel or after[:1] not in _SEPARATORS:
            break
        rest = after.lstrip(_SEPARATORS) or rest
    return rest or description
