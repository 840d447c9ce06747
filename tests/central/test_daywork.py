"""The day's work at the centre: a forged desk gives no slip, answers none of others, and presses no seal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.kernel.ids import new_id
from tests.central.bank import HERE, NOW, Bank, Person, refused
from tests.central.papers import asked, decide, giving

LATER = "2026-11-24T07:00:00.000Z"
SHA = "a" * 64


def away(bank: Bank, who: str, deputy: str, **given: Any) -> UUID:
    """Note as the administrator does that somebody is away around the day of the tests."""
    day = date.fromisoformat(NOW[:10])
    return bank.insert(
        "absences",
        home_branch=HERE,
        staff_id=bank.staff[who],
        deputy_id=bank.staff[deputy],
        **{"from_on": day - timedelta(days=1), "to_on": day + timedelta(days=2)} | given,
    )


# -------------------------------------------------------------------------------------------------------------- slips


def slip(person: Person, to: UUID, case: UUID | None = None, **given: Any) -> UUID:
    right: dict[str, Any] = {
        "question": "何时答复？",
        "given_by": person.staff_id,
        "given_at": NOW,
        "answer_by": LATER,
        "answer": "",
    }
    return person.insert("slips", home_branch=HERE, case_id=case, to_id=to, **right | given)


def answer(person: Person, row: UUID, at: str = NOW, **given: Any) -> int:
    return person.update("slips", row, **{"answer": "明日", "answered_at": at, "answered_by": person.staff_id} | given)


@pytest.mark.every_server
def test_a_slip_is_a_lead_s_and_answered_once_by_whom_it_was_given_to(bank: Bank) -> None:
    case, mate = bank.case(), bank.staff["mate"]
    for login in ("counter", "mediator", "investigator"):
        with bank.as_person(login) as person, refused("sync.slip", why="giver"):
            slip(person, mate)
    with bank.as_person("lead") as lead:
        with refused("sync.slip", why="giver"):
            slip(lead, mate, given_by=bank.staff["teamlead"])
        for to in (lead.staff_id, bank.staff["far.counter"], new_id()):
            with refused("sync.slip", why="receiver"):
                slip(lead, to, case)
        wrongs: tuple[dict[str, Any], ...] = (
            {"question": " "},
            {"answer": "已答"},
            {"answered_at": NOW},
            {"withdrawn_at": NOW},
        )
        for wrong in wrongs:
            with refused("sync.slip", why="incomplete"):
                slip(lead, mate, **wrong)
        row = slip(lead, mate, case)
        with refused("sync.slip", why="receiver"):
            answer(lead, row)
    with bank.as_person("counter") as other, refused("sync.slip", why="receiver"):
        answer(other, row)
    with bank.as_person("mate") as person:
        halves: tuple[dict[str, Any], ...] = (
            {"answer": " "},
            {"answered_at": None},
            {"answered_by": bank.staff["counter"]},
        )
        for half in halves:
            with refused("sync.slip", why="incomplete"):
                answer(person, row, **half)
        answer(person, row)
        with refused("sync.slip", why="over"):
            answer(person, row, answer="改口")
    with bank.as_person("lead") as lead, refused("sync.slip", why="over"):
        lead.update("slips", row, withdrawn_at=NOW)
    with refused("sync.slip", why="over"):
        bank.update("slips", row, answer="由管理员改写")


def test_a_slip_is_taken_back_by_a_lead_only(bank: Bank) -> None:
    with bank.as_person("lead") as lead:
        row = slip(lead, bank.staff["mate"])
    with bank.as_person("mate") as person, refused("sync.slip", why="giver"):
        person.update("slips", row, withdrawn_at=NOW)
    with bank.as_person("teamlead") as other:
        other.update("slips", row, withdrawn_at=NOW)
    with bank.as_person("mate") as person, refused("sync.slip", why="over"):
        answer(person, row)


@pytest.mark.every_server
def test_a_deputy_answers_while_the_other_is_away(bank: Bank) -> None:
    with bank.as_person("lead") as lead:
        rows = [slip(lead, bank.staff["mate"]) for _ in range(4)]
    absence = away(bank, "mate", "mediator")
    with bank.as_person("counter") as person, refused("sync.slip", why="receiver"):
        answer(person, rows[0])
    with bank.as_person("mediator") as deputy:
        answer(deputy, rows[0])
    away(bank, "mediator", "counter")
    with bank.as_person("mediator") as deputy, refused("sync.slip", why="receiver"):
        answer(deputy, rows[1])  # away too: their own deputy does it
    with bank.as_person("counter") as second:
        answer(second, rows[1])
        away(bank, "counter", "mate")
        with refused("sync.slip", why="receiver"):
            answer(second, rows[2])  # a ring: nobody
    bank.boss.execute("ALTER TABLE desk.absences DISABLE TRIGGER USER")
    bank.update("absences", absence, ended_at="2026-11-24T06:00:00.000Z")
    with bank.as_person("mediator") as deputy, refused("sync.slip", why="receiver"):
        answer(deputy, rows[3])  # came back before that minute


# ----------------------------------------------------------------------------------------------------------- absences


def test_an_absence_is_one_s_own_or_a_lead_s_with_a_deputy_of_no_greater_limit(bank: Bank) -> None:
    day = date.fromisoformat(NOW[:10])

    def enter(person: Person, who: str, deputy: str, **given: Any) -> UUID:
        right: dict[str, Any] = {
            "staff_id": bank.staff[who],
            "deputy_id": bank.staff[deputy],
            "from_on": day,
            "to_on": day,
            "entered_by": person.staff_id,
        }
        return person.insert("absences", home_branch=HERE, **right | given)

    with bank.as_person("counter") as person:
        with refused("sync.absence", why="not_yours"):
            enter(person, "mediator", "counter")  # to answer in their place
        with refused("sync.absence", why="deputy"):
            enter(person, "counter", "lead")  # a greater limit
        for deputy in ("counter", "far.counter", "auditor"):
            with refused("sync.absence", why="deputy"):
                enter(person, "counter", deputy)
        for wrong in ({"to_on": day - timedelta(days=1)}, {"entered_by": bank.staff["lead"]}, {"ended_at": NOW}):
            with refused("sync.absence", why="incomplete"):
                enter(person, "counter", "counter", **wrong)
    with bank.as_person("lead") as lead:
        row = enter(lead, "mediator", "mate")
        with refused("sync.absence", why="incomplete"):
            lead.update("absences", row, ended_at=NOW, ended_by=bank.staff["mate"])
    with bank.as_person("counter") as person, refused("sync.absence", why="not_yours"):
        person.update("absences", row, ended_at=NOW, ended_by=person.staff_id)
    with bank.as_person("mediator") as person:
        person.update("absences", row, ended_at=NOW, ended_by=person.staff_id)
        with refused("sync.absence", why="over"):
            person.update("absences", row, ended_at=LATER, ended_by=person.staff_id)


@pytest.mark.every_server
def test_who_stands_in_for_whoever_worked_on_it_does_not_decide(bank: Bank) -> None:
    """Four eyes are two people, also when one of them does the other's work."""
    approval = asked(bank, bank.case(), giving("100"))  # by the counter, written by the mediator
    absence = away(bank, "mediator", "lead")
    with bank.as_person("lead") as lead:
        with refused("sync.approval", why="own_work"):
            decide(lead, approval)
        lead.update("absences", absence, ended_at="2026-11-24T00:00:00.000Z", ended_by=lead.staff_id)
        decide(lead, approval)


def test_an_extension_is_not_decided_by_who_stands_in_for_who_asked(bank: Bank) -> None:
    case = bank.case()
    row = bank.insert("extensions", home_branch=HERE, case_id=case, requested_by=bank.staff["teamlead"], days=10)
    away(bank, "teamlead", "lead")
    with bank.as_person("lead") as lead, refused("sync.extension"):
        lead.update("extensions", row, approved_at=NOW, approver_id=lead.staff_id)


# -------------------------------------------------------------------------------------------------------------- seals


def printed(bank: Bank, case: UUID, kind: str = "reply", sha256: str = SHA, state: str = "printed") -> UUID:
    paper = bank.insert("papers", home_branch=HERE, case_id=case, kind=kind, sha256=sha256)
    bank.insert("paper_copies", home_branch=HERE, case_id=case, paper_id=paper, state=state, receiver="branch")
    return paper


def ask(person: Person, case: UUID, paper: UUID, **given: Any) -> UUID:
    right: dict[str, Any] = {
        "paper_id": paper,
        "paper_kind": "reply",
        "sha256": SHA,
        "seal_kind": "business",
        "copies": 2,
        "why": "寄给客户",
        "requested_by": person.staff_id,
        "requested_at": NOW,
        "decision_note": "",
    }
    return person.insert("seal_requests", home_branch=HERE, case_id=case, **right | given)


def grant(person: Person, row: UUID, **given: Any) -> int:
    right = {"granted": True, "decided_at": NOW, "decided_by": person.staff_id, "decision_note": ""}
    return person.update("seal_requests", row, **right | given)


def press(person: Person, case: UUID, paper: UUID, request: UUID | None, second: UUID | None, **given: Any) -> UUID:
    right: dict[str, Any] = {
        "request_id": request,
        "paper_id": paper,
        "paper_kind": "reply",
        "sha256": SHA,
        "seal_kind": "business",
        "seal_name": "业务公章",
        "copies": 2,
        "keeper": "王敏",
        "second_id": second,
        "sealed_at": NOW,
        "registered_by": person.staff_id,
    }
    return person.insert("seal_uses", home_branch=HERE, case_id=case, **right | given)


@pytest.mark.every_server
def test_a_seal_is_asked_for_on_a_paper_that_is_there(bank: Bank) -> None:
    case = bank.case()
    paper = printed(bank, case)
    with bank.as_person("counter") as person:
        for wrong in ({"sha256": "b" * 64}, {"paper_kind": "agreement"}, {"paper_id": new_id()}):
            with refused("sync.seal_request", why="paper"):
                ask(person, case, paper, **wrong)
        with refused("sync.seal_request", why="decider"):
            ask(person, case, paper, requested_by=bank.staff["lead"])
        halves: tuple[dict[str, Any], ...] = (
            {"copies": 0},
            {"why": ""},
            {"seal_kind": "organisation"},
            {"granted": True},
            {"decided_at": NOW},
        )
        for half in halves:
            with refused("sync.seal_request", why="incomplete"):
                ask(person, case, paper, **half)
        ask(person, case, paper)


@pytest.mark.every_server
def test_a_seal_is_granted_once_by_another_lead(bank: Bank) -> None:
    case = bank.case()
    paper = printed(bank, case)
    with bank.as_person("lead") as lead:
        own = ask(lead, case, paper)
        with refused("sync.seal_request", why="own_request"):
            grant(lead, own)
    away(bank, "lead", "teamlead")
    with bank.as_person("teamlead") as other, refused("sync.seal_request", why="own_request"):
        grant(other, own)
    with bank.as_person("counter") as person:
        theirs = ask(person, case, paper)
        with refused("sync.seal_request", why="decider"):
            grant(person, theirs)
    with bank.as_person("mediator") as person, refused("sync.seal_request", why="decider"):
        person.update("seal_requests", theirs, withdrawn_at=NOW)
    with bank.as_person("teamlead") as other:
        with refused("sync.seal_request", why="decider"):
            grant(other, theirs, decided_by=bank.staff["lead"])
        with refused("sync.seal_request", why="incomplete"):
            grant(other, theirs, granted=False)
        grant(other, theirs)
        with refused("sync.seal_request", why="decided"):
            grant(other, theirs, granted=False, decision_note="改主意")
    with bank.as_person("counter") as person, refused("sync.seal_request", why="decided"):
        person.update("seal_requests", theirs, withdrawn_at=NOW)
    with refused("sync.seal_request", why="decided"):
        bank.update("seal_requests", theirs, granted=False)


@pytest.mark.every_server
def test_a_line_of_the_register_needs_a_granted_request_and_a_second_person(bank: Bank) -> None:
    case = bank.case()
    paper = printed(bank, case)
    with bank.as_person("counter") as clerk:
        request = ask(clerk, case, paper)
    second = bank.staff["mediator"]
    with bank.as_person("mate") as mate, refused("sync.seal_use", why="not_granted"):
        press(mate, case, paper, request, second)
    with bank.as_person("lead") as lead:
        grant(lead, request)
        for wrong, why in (
            ({"sha256": "b" * 64}, "paper"),
            ({"registered_by": bank.staff["mate"]}, "incomplete"),
            ({"seal_name": ""}, "incomplete"),
            ({"copies": 3}, "copies"),
            ({"seal_kind": "official"}, "not_granted"),
            ({"request_id": None, "seal_kind": "organisation"}, "not_granted"),  # the bank negotiates itself
            ({"second_id": None}, "second"),
            ({"second_id": lead.staff_id}, "second"),
            ({"second_id": bank.staff["far.counter"]}, "second"),
        ):
            with refused("sync.seal_use", why=why):
                press(lead, case, paper, request, second, **wrong)
        with bank.as_person("counter") as clerk, refused("sync.seal_use", why="own_request"):
            press(clerk, case, paper, request, second)
        use = press(lead, case, paper, request, second)
        with refused("sync.seal_use", why="registered"):
            press(lead, case, paper, request, second)
        with refused("sync.frozen"):
            lead.update("seal_uses", use, copies=1)
    with refused("sync.frozen"):
        bank.update("seal_uses", use, keeper="别人")


def test_signed_before_sealed(bank: Bank) -> None:
    case = bank.case()
    paper = printed(bank, case, state="unsigned")
    agreement = printed(bank, case, "agreement")
    with bank.as_person("counter") as clerk:
        request, other = ask(clerk, case, paper), ask(clerk, case, agreement, paper_kind="agreement")
    with bank.as_person("lead") as lead:
        grant(lead, request)
        grant(lead, other)
        with refused("sync.seal_use", why="unsigned"):
            press(lead, case, paper, request, bank.staff["mate"])
        with refused("sync.seal_use", why="unsigned"):
            press(lead, case, agreement, other, bank.staff["mate"], paper_kind="agreement")
        bank.insert("paper_copies", home_branch=HERE, case_id=case, paper_id=paper, state="back", receiver="customer")
        press(lead, case, paper, request, bank.staff["mate"])
        bank.insert("seals", home_branch=HERE, case_id=case, sha256=SHA, subject_id=new_id())
        press(lead, case, agreement, other, bank.staff["mate"], paper_kind="agreement")


def test_an_organisation_s_seal_is_noted_on_its_route_only_and_once(bank: Bank) -> None:
    case = bank.case(route="third_party")
    paper = printed(bank, case)
    theirs = {"seal_kind": "organisation", "seal_name": "调解中心"}
    with bank.as_person("counter") as clerk:
        press(clerk, case, paper, None, None, **theirs)
        with refused("sync.seal_use", why="registered"):
            press(clerk, case, paper, None, None, **theirs)


@pytest.mark.every_server
def test_an_agreement_by_an_organisation_takes_effect_with_its_seal(bank: Bank) -> None:
    """Signed and not in force: the day is filled in once, not before the organisation's seal, and then stands."""
    case = bank.case(route="third_party")
    agreement = bank.insert(
        "agreements", home_branch=HERE, case_id=case, kind="mediation", state="signed", seq=1, current_version=1,
        signed_at=NOW,
    )  # fmt: skip
    version = bank.insert(
        "agreement_versions", home_branch=HERE, case_id=case, agreement_id=agreement, seq=1, sha256=SHA,
        author_id=bank.staff["mediator"],
    )  # fmt: skip
    paper = printed(bank, case, "agreement")
    bank.insert("seals", home_branch=HERE, case_id=case, sha256=SHA, subject_id=version)
    day = date.fromisoformat(NOW[:10])
    with bank.as_person("counter") as clerk:
        with refused("sync.agreement", why="closed"):
            clerk.update("agreements", agreement, effective_on=day)
        theirs = {"seal_kind": "organisation", "seal_name": "调解中心", "paper_kind": "agreement"}
        press(clerk, case, paper, None, None, **theirs)
        with refused("sync.agreement", why="closed"):
            clerk.update("agreements", agreement, effective_on=day - timedelta(days=1))
        clerk.update("agreements", agreement, effective_on=day)
        with refused("sync.agreement", why="closed"):
            clerk.update("agreements", agreement, effective_on=day + timedelta(days=1))
