"""The values that matching works on: lines, what was decided about them, what is proposed and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.statements.words import normal
from app.kernel.money import Money

LOOKED_AT = 60
"""Neighbours in one bucket that are compared with a line at most: what keeps matching from growing with the square."""

_NOISE = re.compile(
    r"退款|退货|撤销|冲正|消费|交易|支付|付款|订单|有限责任公司|股份有限公司|有限公司|refund(?:of|from)?|reversal|purchase"
)
_PAIR = re.compile(r"第?\d{1,3}[期/／of]+共?\d{1,3}期?|分期|instal+ments?|\d+$")
_CHANNELS = re.compile(r"^(?:财付通|支付宝|微信支付|微信|京东支付|云闪付|银联|抖音支付|美团支付|paypal|alipay|tenpay)")
_SIGNS = re.compile(r"[^0-9a-z\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: `statement` tells which lines stand on one paper, `seq` and `place` their order in the case."""

    id: UUID
    statement: UUID
    seq: int
    place: int
    traded_on: date | None
    posted_on: date | None
    kind: str
    description: str
    merchant: str
    amount: Money
    original: Money | None = None
    card_tail: str = ""
    instalment_no: int | None = None
    instalment_count: int | None = None
    neutral: bool = False
    disputed: bool = False

    @property
    def day(self) -> date:
        """The day it counts from; a line without any is as old as can be."""
        return self.traded_on or self.posted_on or date.min

    @property
    def words(self) -> str:
        """Whom it names, comparable; empty when it names nobody."""
        return core(self.merchant or self.description)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two lines belong together: a code (text: `match.<code>`) and what stands in its sentence."""

    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Two lines that belong together.

    `from_id` is the refund, the repetition, the later instalment, the fee; `to_id` the purchase or first one.
    """

    kind: LinkKind
    from_id: UUID
    to_id: UUID
    reasons: tuple[Reason, ...] = ()

    @property
    def pair(self) -> tuple[LinkKind, frozenset[UUID]]:
        """What makes it the same link whichever way round it is told."""
        return self.kind, frozenset((self.from_id, self.to_id))


class Links:
    """What people decided: links that stand, and pairs that were ruled out."""

    def __init__(self, confirmed: Iterable[Match] = (), ruled_out: Iterable[Match] = ()) -> None:
        self.confirmed = tuple(confirmed)
        self._out = {match.pair for match in ruled_out}
        self._froms: dict[LinkKind, set[UUID]] = {}
        for match in self.confirmed:
            self._froms.setdefault(match.kind, set()).add(match.from_id)

    def froms(self, kind: LinkKind) -> set[UUID]:
        """The lines that a confirmed link of a kind begins at: they need no proposal."""
        return self._froms.get(kind, set())

    def allows(self, kind: LinkKind, one: Entry, other: Entry) -> bool:
        """Whether nobody ruled the pair out."""
        return (kind, frozenset((one.id, other.id))) not in self._out


def by_time(entries: Iterable[Entry]) -> list[Entry]:
    """The lines in an order that depends on nothing but themselves."""
    return sorted(entries, key=lambda entry: (entry.day, entry.seq, entry.place, entry.id))


@lru_cache(maxsize=16_384)
def core(text: str) -> str:
    """What a description names, without channel, kind of movement, legal form, marks and counts."""
    plain = _SIGNS.sub("", normal(text))
    for _ in range(2):
        plain = _CHANNELS.sub("", plain)
    short = _PAIR.sub("", _NOISE.sub("", plain))
    return short if len(short) >= 2 else ""


def bucket(words: str) -> str:
    """What words that name the same have in common: their beginning."""
    return words[: 6 if words.isascii() else 2]


def same_words(one: str, other: str) -> bool:
    """Whether one names what the other names, perhaps cut short as statements do."""
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= (6 if short.isascii() else 3) and (long.startswith(short) or short in long))


def same_card(one: Entry, other: Entry) -> bool:
    """Whether nothing speaks against one card: a tail that is not printed fits every card."""
    return not one.card_tail or not other.card_tail or one.card_tail == other.card_tail


def card_reason(one: Entry, other: Entry) -> tuple[Reason, ...]:
    """The reason that both name one card, where they do."""
    return (Reason("same_card", one.card_tail),) if one.card_tail and one.card_tail == other.card_tail else ()


def days_of(entry: Entry) -> set[date]:
    """The days that are printed on a line."""
    return {day for day in (entry.traded_on, entry.posted_on) if day is not None}


def days_between(early: Entry, late: Entry) -> int:
    """Whole days from one line to the other."""
    return (late.day - early.day).days


def implied_rate(amount: Money, original: Money | None) -> Decimal | None:
    """Booked currency per unit of the original one, six places; None where there is nothing to divide."""
    if original is None or not original.fen or not amount.fen or original.currency == amount.currency:
        return None
    return (abs(amount.amount) / abs(original.amount)).quantize(Decimal("0.000001"), ROUND_HALF_UP)


def told(amount: Money) -> str:
    """An amount in a sentence."""
    return f"{amount.currency} {amount.grouped()}"
