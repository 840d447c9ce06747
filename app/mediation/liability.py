"""Who bears what (责任意见): what is left in dispute, shares that are whole, amounts that add up to the fen. Pure.

An admission binds only what it says: an amount that somebody admits is out of dispute, words without an amount leave
the amount in dispute. A share of a hundredth of a percent is the smallest; amounts are rounded half up, and what
rounding leaves over goes fen by fen to where it took most, so nobody's amount is more than a fen from exact.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.interviews.codes import AdmittedBy
from app.kernel.errors import Refusal
from app.mediation.codes import Degree, Dispute, LiableParty

WHOLE = 10_000
"""A hundred percent in hundredths of a percent."""
_PERCENT = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class Share:
    """What one party bears, in hundredths of a percent, and why."""

    party: LiableParty
    hundredths: int
    reason: str


def difference(claimed: int | None, admitted: int | None) -> int | None:
    """What is left in dispute, in fen: claimed - admitted; None when no amount is claimed."""
    return None if claimed is None else claimed - (admitted or 0)


def dispute(claimed: int | None, admitted: int | None, by: str) -> Dispute:
    """How much of an issue is in dispute; one without an amount is settled by whoever admits the other's word."""
    if claimed is None:
        return Dispute.SETTLED if by else Dispute.WHOLE
    if not admitted:
        return Dispute.WHOLE
    return Dispute.PARTLY if admitted < claimed else Dispute.SETTLED


def check_admission(claimed: int | None, admitted: int | None, by: str, field: str = "admitted") -> None:
    """Refuse an admission of more than is claimed (`mediation.admitted_beyond`), of nobody
    (`mediation.admitted_nobody`), of an amount where none is claimed (`mediation.admitted_no_claim`), by a side that
    does not exist (`mediation.key_unknown`).
    """
    if by not in set(AdmittedBy):
        raise Refusal("mediation.key_unknown", "admitted_by", key=by[:40])
    if admitted is None:
        return
    if not by:
        raise Refusal("mediation.admitted_nobody", "admitted_by")
    if claimed is None:
        raise Refusal("mediation.admitted_no_claim", field)
    if admitted > claimed:
        raise Refusal("mediation.admitted_beyond", field)


def hundredths_of(text: str, field: str = "shares") -> int:
    """Read a percentage as people type it ("62.5", "６２．５％"); refused: `mediation.share_percent`."""
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").strip().removesuffix("%").strip()
    found = _PERCENT.fullmatch(plain)
    value = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else WHOLE + 1
    if value > WHOLE:
        raise Refusal("mediation.share_percent", field, text=text.strip()[:20] or "—")
    return value


def percent(hundredths: int) -> str:
    """Write hundredths of a percent with two places: 62.50."""
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def check_shares(shares: Sequence[Share]) -> None:
    """Refuse shares that are not whole: a party twice (`mediation.share_twice`), one without a reason
    (`mediation.share_reason`), a sum short of a hundred or beyond it, by how much (`mediation.shares_short`,
    `mediation.shares_over`).
    """
    seen: set[LiableParty] = set()
    for share in shares:
        if not 0 <= share.hundredths <= WHOLE:
            raise Refusal("mediation.share_percent", "shares", text=str(share.hundredths))
        if share.party in seen:
            raise Refusal("mediation.share_twice", "shares", party=("liable_party", share.party.value))
        seen.add(share.party)
    left = WHOLE - sum(share.hundredths for share in shares)
    if left > 0:
        raise Refusal("mediation.shares_short", "shares", percent=percent(left))
    if left < 0:
        raise Refusal("mediation.shares_over", "shares", percent=percent(-left))
    for share in shares:
        if not share.reason.strip():
            raise Refusal("mediation.share_reason", "shares", party=("liable_party", share.party.value))


def amounts(shares: Sequence[Share], fen: int) -> tuple[int, ...]:
    """What each share is of `fen` (never below zero): together exactly `fen`, each within a fen of exact.

    The shares are whole; each amount is rounded half up, then the fen that are missing are added where rounding took
    most away, those that are too many taken where it added most, the earlier party first.
    """
    exact = [share.hundredths * fen for share in shares]
    rounded = [(2 * one + WHOLE) // (2 * WHOLE) for one in exact]
    left = fen - sum(rounded)
    step = 1 if left > 0 else -1
    order = sorted(range(len(shares)), key=lambda k: (step * (rounded[k] * WHOLE - exact[k]), k))
    for k in order[: abs(left)]:
        rounded[k] += step
    return tuple(rounded)


def kept_shares(raw: Sequence[Any]) -> tuple[Share, ...] | None:
    """Shares as a row keeps them, [party, hundredths, reason] each; None when they are no shares or not whole."""
    try:
        shares = tuple(Share(LiableParty(party), int(hundredths), str(reason)) for party, hundredths, reason in raw)
    except (TypeError, ValueError):
        return None
    whole = sum(share.hundredths for share in shares) == WHOLE and all(share.hundredths >= 0 for share in shares)
    once = len({share.party for share in shares}) == len(shares)
    return shares if not shares or (whole and once) else None


def degree(share: Share, shares: Sequence[Share]) -> Degree:
    """What a share is called in words: all, the main part, the same as another, a minor part, none."""
    if share.hundredths in (0, WHOLE):
        return Degree.ALL if share.hundredths else Degree.NONE
    most = max(one.hundredths for one in shares)
    if share.hundredths < most:
        return Degree.MINOR
    return Degree.EQUAL if sum(one.hundredths == most for one in shares) > 1 else Degree.MAIN


def beyond_loss(borne: int, loss: int | None) -> int:
    """By how many fen what others make good goes beyond the whole loss (银行卡规定 13); 0 when it does not, or when
    nobody stated the loss.
    """
    return 0 if loss is None else max(borne - loss, 0)
