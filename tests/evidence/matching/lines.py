"""Lines for matching, made here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from app.evidence.matching import Entry, Match
from app.evidence.statements import Statement
from app.kernel.ids import derived_id
from app.kernel.money import Money

START = date(2026, 3, 1)


def entry(place: int, fen: int, words: str = "网上商城甲", *, seq: int = 1, day: int = 0, **more: Any) -> Entry:
    """A line of statement `seq`, `day` days after the first of March."""
    known: dict[str, Any] = {
        "id": derived_id("test", seq, place), "statement": derived_id("test", seq), "seq": seq, "place": place,
        "traded_on": START + timedelta(day), "posted_on": None, "kind": "purchase" if fen > 0 else "refund",
        "description": words, "merchant": "", "amount": Money(fen, more.pop("currency", "CNY")), "card_tail": "8123",
    }  # fmt: skip
    return Entry(**(known | more))


def entries_of(seq: int, statement: Statement) -> list[Entry]:
    """The lines of a statement as matching sees them."""
    paper = derived_id("test", seq)
    return [
        Entry(
            derived_id("test", seq, place), paper, seq, place, line.traded_on, line.posted_on, line.kind.value,
            line.description, line.merchant, line.amount, line.original, line.card_tail, line.instalment_no,
            line.instalment_count, line.neutral,
        )
        for place, line in enumerate(statement.lines, 1)
    ]  # fmt: skip


def told(matches: tuple[Match, ...], *lines: Entry) -> list[tuple[str, tuple[int, int], tuple[int, int]]]:
    """Matches as kind, (statement, place) and (statement, place)."""
    where: dict[UUID, tuple[int, int]] = {line.id: (line.seq, line.place) for line in lines}
    return [(match.kind.value, where[match.from_id], where[match.to_id]) for match in matches]


def codes(match: Match) -> list[str]:
    """The reasons of a match."""
    return [reason.code for reason in match.reasons]


@st.composite
def papers(draw: st.DrawFn) -> list[Entry]:
    """Lines of up to three statements that have much in common."""
    rows = draw(
        st.lists(
            st.tuples(
                st.integers(1, 3), st.sampled_from([500, 500, 1200, 9900, -500, -1200, -300, 33]), st.integers(0, 40),
                st.sampled_from(["网上商城甲", "海外商户乙", "Corner Books", ""]), st.booleans(),
                st.sampled_from(["", "8123", "0042"]), st.sampled_from(["CNY", "USD"]),
            ),
            max_size=40,
        )
    )  # fmt: skip
    return [
        entry(place, fen, words, seq=seq, day=day, disputed=on, card_tail=tail, currency=currency)
        for place, (seq, fen, day, words, on, tail, currency) in enumerate(rows, 1)
    ]
