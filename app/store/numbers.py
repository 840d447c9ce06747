"""Case numbers from blocks that only this device holds, so that two desks without a network never collide.

A block is leased by the centre at sync and refilled at half. Before there is a centre, the store's administrator cuts
the first block when the store is made. Numbers are never given out again: a rolled-back action gives its number back,
a committed one never.
"""

from __future__ import annotations

from sqlalchemy import String, column, select, table

from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber
from app.store.outbox import NumberBlock
from app.store.session import DeskSession

LOCAL_BLOCK = 999_999


def take_numbers(session: DeskSession, branch: str, year: int, count: int = 1) -> list[CaseNumber]:
    """Take `count` numbers in order.

    Raises `Refusal("store.numbers_exhausted")` when the device's blocks hold fewer.
    """
    taken: list[CaseNumber] = []
    for block in _blocks(session, branch, year):
        while block.next <= block.last and len(taken) < count:
            free = min(block.last - block.next + 1, count - len(taken))
            wanted = [CaseNumber(year, branch, block.next + place) for place in range(free)]
            used = _used(session, wanted)
            taken += [number for number in wanted if str(number) not in used]
            block.next += free
        if len(taken) == count:
            session.flush()
            return taken
    raise Refusal("store.numbers_exhausted", branch=branch, year=year)


def _used(session: DeskSession, wanted: list[CaseNumber]) -> set[str]:
    # A replica that was copied shares its block with the copy until the centre finds out; what the copy used meanwhile
    # has come here by sync.
    number = column("no", String)
    query = select(number).select_from(table("cases", number)).where(number.in_([str(one) for one in wanted]))
    return set(session.scalars(query))


def _blocks(session: DeskSession, branch: str, year: int) -> list[NumberBlock]:
    query = (
        select(NumberBlock).where(NumberBlock.branch == branch, NumberBlock.year == year).order_by(NumberBlock.first)
    )
    blocks = list(session.scalars(query))
    if not blocks and session.get(NumberBlock, (branch, 0, 0)) is not None:
        # A stand-alone store (no centre yet) holds a standing grant: every year starts a block of its own.
        block = NumberBlock(branch=branch, year=year, first=1, last=LOCAL_BLOCK, next=1)
        session.add(block)
        blocks = [block]
    return blocks


def grant_stand_alone(session: DeskSession, branch: str) -> None:
    """Let this store number the cases of `branch` by itself; only for a store without a centre."""
    if session.get(NumberBlock, (branch, 0, 0)) is None:
        session.add(NumberBlock(branch=branch, year=0, first=0, last=0, next=1))
