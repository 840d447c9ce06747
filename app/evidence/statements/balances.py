"""Tell from the arithmetic of a statement whether its balances are what the customer owes or what the customer has.

From line to line the balance moves by the amount. If it rises by what was spent, it is owed; if it falls, it is held.
The rows may run forwards or backwards in time, so both ways are tried.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.evidence.statements.lines import TransactionLine


def orient(lines: Sequence[TransactionLine]) -> list[TransactionLine]:
    """Turn all balances round when most neighbouring lines say that their sign is the other one."""
    votes = 0
    for before, after in pairwise(lines):
        if before.balance is None or after.balance is None or before.balance.currency != after.balance.currency:
            continue
        step = after.balance.fen - before.balance.fen
        # Forwards the step is the later line's amount; backwards it is the earlier line's, given back.
        moves = {after.amount.fen, -before.amount.fen}
        if step and (step in moves) != (-step in moves):
            votes += 1 if step in moves else -1
    if votes >= 0:
        return list(lines)
    return [line if line.balance is None else replace(line, balance=-line.balance) for line in lines]
