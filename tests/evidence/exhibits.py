"""What the tests of `desk` share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.model import EvidenceItem
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.evidence.conftest import STATEMENT
from tests.helpers.house import Actors

Make = Callable[[str, bytes | str], Path]


def add(store: Store, actors: Actors, case_id: UUID, path: Path, blobs: Blobs, **more: Any) -> EvidenceItem:
    with store.action(actors.counter, "evidence.add") as session:
        return desk.add_file(session, case_id, path, blobs, **more)


def acts(store: Store, actors: Actors, item_id: UUID) -> list[str]:
    with store.read(actors.counter) as session:
        return [line.act for line in views.custody(session, item_id)]


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as found:
        call()
    return found.value


def read(store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make) -> list[views.TransactionRow]:
    item = add(store, actors, case_id, make("账单.csv", STATEMENT), blobs)
    with store.action(actors.counter, "evidence.read") as session:
        desk.read_transactions(session, item.id, blobs)
    with store.read(actors.counter) as session:
        return views.transactions(session, case_id)


def totals(store: Store, actors: Actors, case_id: UUID) -> list[tuple[int, str, str]]:
    with store.read(actors.counter) as session:
        found = views.disputed_total(session, case_id)
    return [(one.count, str(one.amount), one.amount.currency) for one in found]
