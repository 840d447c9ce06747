"""Live events at the centre: a forged desk moderates nothing that it may not, and approves no answer of its own."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from app.kernel.ids import new_id
from tests.central.bank import HERE, NOW, THERE, Bank, Person, refused
from tests.central.test_daywork import away


def asked(person: Person, event: UUID, **given: Any) -> UUID:
    plain: dict[str, Any] = {"state": "waiting", "refuse_reason": "", "received_by": person.staff_id}
    return person.insert("event_questions", home_branch=HERE, event_id=event, **plain | given)


def answered(bank: Bank, who: str, event: UUID) -> UUID:
    with bank.as_person(who) as person:
        return person.insert("event_answers", home_branch=HERE, event_id=event, entered_by=person.staff_id)


def decide(person: Person, event: UUID, answer: UUID, **given: Any) -> UUID:
    plain: dict[str, Any] = {"verdict": "approved", "decided_by": person.staff_id, "created_at": NOW}
    return person.insert("event_answer_decisions", home_branch=HERE, event_id=event, answer_id=answer, **plain | given)


@pytest.mark.every_server
def test_a_question_comes_waiting_and_is_moderated_by_who_may(bank: Bank) -> None:
    event = bank.insert("live_events", home_branch=HERE)
    with bank.as_person("counter") as person:
        for wrong in (
            {"state": "shown"},
            {"moderated_by": person.staff_id},
            {"moderated_at": NOW},
            {"refuse_reason": "x"},
        ):
            with refused("sync.not_allowed", table="event_questions", role="counter"):
                asked(person, event, **wrong)
        row = asked(person, event)
        changes: tuple[dict[str, Any], ...] = (
            {"state": "shown"},
            {"state": "refused", "refuse_reason": "不合适"},
            {"moderated_by": person.staff_id, "moderated_at": NOW},
            {"text": "改过的话"},
            {"topic": "annual_fee"},
        )
        for change in changes:
            with refused("sync.not_allowed", table="event_questions", field="state"):
                person.update("event_questions", row, **change)
        person.update("event_questions", row, opened_case_no="2026-0123-000001")  # a case may be made of it
    with bank.as_person("mediator") as person:
        person.update("event_questions", row, state="shown", moderated_by=person.staff_id, moderated_at=NOW)
    with refused("sync.not_allowed", role=""):
        bank.update("event_questions", row, text="由管理员改写")
    bank.insert("event_questions", home_branch=HERE, event_id=event, state="shown")  # a load of old rows


@pytest.mark.every_server
def test_an_answer_is_approved_by_neither_its_author_nor_their_deputy(bank: Bank) -> None:
    event = bank.insert("live_events", home_branch=HERE)
    own, others = answered(bank, "lead", event), answered(bank, "mediator", event)
    with bank.as_person("lead") as person:
        with refused("sync.own_answer"):
            decide(person, event, own)
        with refused("sync.own_answer"):
            decide(person, event, others, decided_by=bank.staff["teamlead"])  # in another's name
        with refused("sync.own_answer"):
            decide(person, new_id(), others)  # of another event
        with refused("sync.own_answer"):
            decide(person, event, new_id())  # of no answer
        decide(person, event, others)
    away(bank, "lead", "teamlead")
    with bank.as_person("teamlead") as deputy:
        with refused("sync.own_answer"):
            decide(deputy, event, own)
        decide(deputy, event, answered(bank, "mate", event))
    far = bank.insert("live_events", home_branch=THERE)
    bank.insert("event_answer_decisions", home_branch=THERE, event_id=far, answer_id=new_id())  # a load of old rows
