"""A case with a card statement that was read, and pages over the same store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

import pytest

from app.cases.model import Case
from app.evidence.model import AccountStatement, Transaction
from app.kernel.clock import FixedClock
from app.kernel.money import Money
from app.store.session import DeskSession
from app.store.store import Store
from tests.cases.ui.conftest import Room, _dressed, room, room_of
from tests.helpers.house import Actors
from tests.mediation.conftest import Desk

__all__ = ["Room", "_dressed", "room", "room_of"]
Row = tuple[str, str, str, str]  # day, kind, words, amount
BILL: tuple[Row, ...] = (
    ("2026-04-10", "purchase", "家电城 电视机", "12000.00"),
    ("2026-05-20", "repayment", "网银还款", "-10800.00"),
    ("2026-05-31", "interest", "消费透支利息", "247.20"),
    ("2026-06-30", "interest", "消费透支利息", "18.00"),
    ("2026-06-30", "fee", "违约金", "30.00"),
    ("2026-06-30", "fee", "年费", "200.00"),
)
"""Bought on 10 April, 90 % paid on the due day of the bill of 30 April; the bank charged full-amount interest."""


@pytest.fixture
def hands(desk_store: Store, actors: Actors, clock: FixedClock) -> Desk:
    """Give hands over the same store."""
    return Desk(desk_store, actors, clock)


def read_in(
    hands: Desk,
    case_id: UUID,
    rows: Sequence[Row] = BILL,
    period: tuple[str, str] | None = ("2026-04-01", "2026-06-30"),
    seq: int = 1,
    profile: str = "generic",
) -> UUID:
    """Read a statement into a case; returns its exhibit."""
    item_id = hands.item(case_id, pages=None, seq=seq, sha256=f"{seq:064d}")

    def add(session: DeskSession) -> None:
        case: Case = session.found(Case, case_id)
        first, last = (date.fromisoformat(day) for day in period) if period else (None, None)
        made = AccountStatement(
            **case.keys(), item_id=item_id, profile=profile, issuer="icbc", account_hint="6222****5678",
            period_from=first, period_to=last, lines=len(rows),
        )  # fmt: skip
        session.add(made)
        session.flush()
        for place, (day, kind, words, amount) in enumerate(rows, 1):
            on = date.fromisoformat(day) if day else None
            money = Money.of(amount.split()[0], [*amount.split(), "CNY"][1])
            session.add(
                Transaction(
                    **case.keys(),
                    statement_id=made.id,
                    place=place,
                    line_no=place,
                    traded_on=on,
                    posted_on=on,
                    kind=kind,
                    description=words,
                    amount_fen=money.fen,
                    currency=money.currency,
                )
            )

    hands.do(add)
    return item_id


@pytest.fixture
def billed(hands: Desk) -> Callable[..., tuple[UUID, UUID]]:
    """A case and the exhibit of its statement."""

    def make(**more: object) -> tuple[UUID, UUID]:
        case_id = hands.case()
        return case_id, read_in(hands, case_id, **more)  # type: ignore[arg-type]

    return make
