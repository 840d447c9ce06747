"""Something to sign: a supplement-like row of a case, without any rule of its own room in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.interviews.model import Interview
from app.kernel.ids import new_id
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

CONTENT: dict[str, Any] = {"text": "双方同意", "n": 1}
STROKES = [[[100, 100, 0], [400, 300, 120], [700, 120, 260]]]


@dataclass(frozen=True, slots=True)
class Desk:
    """A store, its people, a case and a row of it that can be signed and sealed."""

    store: Store
    actors: Actors
    case_id: UUID
    subject_id: UUID
    keys: dict[str, Any]

    def subject(self, session: DeskSession) -> Interview:
        """The row, in a session."""
        return session.get_one(Interview, self.subject_id)


@pytest.fixture
def desk(desk_store: Store, actors: Actors) -> Desk:
    """Give a desk with something to sign."""
    with desk_store.action(actors.counter, "cases.register") as session:
        case = register_walk_in(session, WalkIn(name="李小华", phone="13800001111", narrative="交易不是我做的"))
        row = Interview(**case.keys(), seq=1, recorder_id=new_id(), started_at=session.at)
        session.add(row)
        session.flush()
        return Desk(desk_store, actors, case.id, row.id, case.keys())
