"""What must hold at a real centre beyond `tests.sync.invariants`, as assertions for the end of every test."""

from __future__ import annotations

from collections.abc import Sequence

from app.central.check import check
from app.sync.digest import compare
from tests.sync import invariants
from tests.sync.desks import Desk
from tests.sync.real.branches import Branches


def acknowledged_stands(centre: Branches, desks: Sequence[Desk]) -> None:
    """I2: what a desk holds for acknowledged is in the ledger, and whatever it changed in the audit under its name."""
    for desk in desks:
        done = [op.hex() for (op,) in desk.ask("SELECT op_id FROM outbox WHERE state = 'acknowledged'")]
        strange = centre.ask(
            "SELECT o FROM unnest(%s::uuid[]) AS o WHERE NOT EXISTS (SELECT 1 FROM sync.ledger AS l WHERE l.op_id = o)"
            " AND EXISTS (SELECT 1 FROM audit.entries AS e WHERE e.op_id = o)",
            done,
        )
        assert strange == [], "in the audit without a ledger entry"
        inserted = [
            (op.hex(), table)
            for op, table in desk.ask(
                "SELECT op_id, table_name FROM outbox WHERE state = 'acknowledged' AND kind = 'insert'"
            )
        ]
        missing = centre.ask(
            "SELECT o FROM unnest(%s::uuid[]) AS o WHERE NOT EXISTS (SELECT 1 FROM sync.ledger AS l WHERE l.op_id = o)",
            [op for op, _ in inserted],
        )
        assert missing == [], "acknowledged, and not in the ledger"


def centre_is_clean(centre: Branches) -> None:
    """I9, I10: `central check` finds nothing: log, audit chain, ledger, rows as the audit says, policies, guards."""
    found = check(centre.boss)
    assert [(one.code, dict(one.params)) for one in found.findings] == []


def equal_by_digest(desk: Desk) -> None:
    """I5: the replica's digests are the centre's, under the person's own row security."""
    assert compare(desk.store, desk.line) == []


def nothing_pending(centre: Branches) -> None:
    """No transaction left a note unwritten."""
    assert centre.ask("SELECT count(*) FROM sync.pending") == [(0,)]


def moment(centre: Branches, desks: Sequence[Desk]) -> None:
    """Everything that holds at any moment."""
    invariants.all_hold(centre, list(desks))
    acknowledged_stands(centre, desks)
    nothing_pending(centre)


def quiet(centre: Branches, desks: Sequence[Desk]) -> None:
    """Everything that holds when all desks have synced until nothing moves."""
    invariants.all_quiet(centre, list(desks))
    acknowledged_stands(centre, desks)
    centre_is_clean(centre)
    nothing_pending(centre)
    for desk in desks:
        if desk.states().keys() <= {"acknowledged", "refused"}:
            equal_by_digest(desk)


def synced(*desks: Desk) -> None:
    """Sync each once more; a line that was cut while nobody spoke shows itself at the first question, so twice."""
    for desk in desks:
        outcome = desk.sync()
        if outcome.condition == "offline":
            outcome = desk.sync()
        assert outcome.condition == "ok", outcome
