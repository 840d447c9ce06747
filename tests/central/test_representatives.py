"""How many represent a joint visit, at the centre: two desks that know nothing of each other do not exceed it."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

import psycopg
import pytest

from tests.central.bank import HERE, NOW, Bank, Person, code_of, refused


def represent(who: Bank | Person, case: UUID, **given: Any) -> UUID:
    right: dict[str, Any] = {"kind": "representative", "name": "赵一鸣", "id_type": "resident_id"}
    return who.insert("case_people", home_branch=HERE, case_id=case, **right | given)


@pytest.mark.every_server
def test_no_desk_adds_a_sixth_representative(bank: Bank) -> None:
    case, other = bank.case(), bank.case()
    with bank.as_person("lead") as lead:
        those = [represent(lead, case) for _ in range(5)]
        with refused("sync.representatives", most=5):
            represent(lead, case)
        represent(lead, case, kind="companion")
        represent(lead, case, left_at=NOW)
        represent(lead, other)
        lead.update("case_people", those[0], left_at=NOW)
        represent(lead, case)
        with refused("sync.representatives", most=5):
            lead.update("case_people", those[0], left_at=None)
        lead.update("case_people", those[1], phone="13800001112")
        lead.update("case_people", those[1], left_at=NOW)
        assert lead.update("case_people", those[0], left_at=None) == 3


def test_of_two_desks_at_once_the_later_counts_what_the_first_brought(bank: Bank) -> None:
    case = bank.case()
    for _ in range(4):
        represent(bank, case)
    told: list[psycopg.Error] = []

    def second() -> None:
        try:
            with bank.as_person("mate") as person:
                represent(person, case)
        except psycopg.Error as error:
            told.append(error)

    with bank.as_person("lead") as lead:
        with lead.connection.transaction():
            represent(lead, case)
            desk = threading.Thread(target=second)
            desk.start()
            desk.join(1)
            assert desk.is_alive()
        desk.join(30)
    assert [code_of(error)[0] for error in told] == ["sync.representatives"]
