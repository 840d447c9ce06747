"""A seal that nobody signs: a list that the desk draws up itself (`seal_alone`)."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.evidence.model import SealedList
from app.kernel.errors import Refusal
from app.sealing.desk import seal_alone, seal_of, verify_seal
from app.store.store import Store
from tests.evidence.conftest import register
from tests.helpers.house import Actors


def test_a_list_is_final_without_a_signature(desk_store: Store, actors: Actors) -> None:
    case_id: UUID = register(desk_store, actors)
    content = {"exhibits": [[1, "a"]]}
    with desk_store.action(actors.counter, "evidence.seal") as session:
        from app.cases.model import Case

        case: Case = session.found(Case, case_id)
        subject = SealedList(
            **case.keys(), seq=1, items=[], why="why", sealed_by=session.actor.staff_id, sealed_at=session.at
        )
        session.add(subject)
        made = seal_alone(session, subject, content)
        assert made.signatures == []
        assert verify_seal(session, subject.id, content).findings == ()
        assert [one.kind for one in verify_seal(session, subject.id, {"exhibits": []}).findings] == ["content"]
        with pytest.raises(Refusal) as refused:
            seal_alone(session, subject, content)
        assert refused.value.code == "sealing.sealed"
        assert seal_of(session, subject.id) is not None
