"""The fee for a foreign transaction (境外交易手续费): a fee line of the same card and days, a plausible
share of the sum.

Issuers take whole or half percents; where several purchases fit, the one whose share comes out round wins.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.matching.entries import (
    LOOKED_AT,
    Entry,
    Links,
    Match,
    Reason,
    card_reason,
    days_of,
    implied_rate,
    same_card,
    told,
)
from app.evidence.statements.lines import LineKind

_WORDS = re.compile(
    r"境外|国外|跨境|外币|货币转换|国际|foreign|cross.?border|international|overseas|conversion", re.IGNORECASE
)
_LEAST, _MOST = Decimal("0.3"), Decimal("4")
_USUAL = tuple(Decimal(one) for one in ("1", "1.5", "1.75", "1.95", "2", "2.5", "3", "0.5", "0.6", "0.8"))
_NEAR_DAYS = 3


def fees(entries: Sequence[Entry], links: Links) -> list[Match]:
    """The fees among lines, each for one purchase abroad; a purchase has one such fee."""
    done = links.froms(LinkKind.FOREIGN_FEE)
    taken = {match.to_id for match in links.confirmed if match.kind is LinkKind.FOREIGN_FEE}
    abroad: dict[tuple[str, date], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.original is not None and entry.amount.fen > 0 and entry.kind != LineKind.FEE.value:
            for day in days_of(entry):
                abroad[(entry.amount.currency, day)].append(entry)
    found: list[Match] = []
    for entry in entries:
        if entry.kind != LineKind.FEE.value or entry.amount.fen <= 0 or entry.id in done:
            continue
        if not _WORDS.search(f"{entry.merchant} {entry.description}"):
            continue
        best = _best(entry, abroad, taken, links)
        if best is not None:
            taken.add(best.id)
            found.append(Match(LinkKind.FOREIGN_FEE, entry.id, best.id, _reasons(entry, best)))
    return found


def _best(fee: Entry, abroad: dict[tuple[str, date], list[Entry]], taken: set[UUID], links: Links) -> Entry | None:
    fitting: list[tuple[tuple[bool, int, int, int], Entry]] = []
    for day in days_of(fee):
        for step in range(-_NEAR_DAYS, 1):
            for entry in abroad.get((fee.amount.currency, day + timedelta(step)), ())[-LOOKED_AT:]:
                if entry.id in taken or not same_card(entry, fee):
                    continue
                if _LEAST <= _share(fee, entry) <= _MOST and links.allows(LinkKind.FOREIGN_FEE, fee, entry):
                    fitting.append(((not _round(fee, entry), -step, entry.seq, entry.place), entry))
    return min(fitting, key=lambda one: one[0])[1] if fitting else None


def _share(fee: Entry, entry: Entry) -> Decimal:
    return (fee.amount.amount / entry.amount.amount * 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _round(fee: Entry, entry: Entry) -> bool:
    return any(entry.amount.times(share / 100) == fee.amount for share in _USUAL)


def _reasons(fee: Entry, entry: Entry) -> tuple[Reason, ...]:
    rate = implied_rate(entry.amount, entry.original)
    return (
        Reason("share", f"{_share(fee, entry).normalize():f}%"),
        Reason("of_purchase", told(entry.amount)),
        *((Reason("rate", f"{rate:f}"),) if rate is not None else ()),
        *card_reason(fee, entry),
    )
