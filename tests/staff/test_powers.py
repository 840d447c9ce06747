"""The table of powers: complete, labelled, and what it refuses says who may."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

import resources
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from app.staff.powers import POWERS, may, powers_of, require
from tests.helpers.house import Actors

WORDING = Path(resources.__file__).parent / "wording"


def test_every_power_and_every_role_has_a_label() -> None:
    labels = tomllib.loads((WORDING / "staff.toml").read_text(encoding="utf-8"))["label"]
    assert set(labels["power"]) == set(POWERS)
    assert {role.value for role in Role} <= set(labels["role"])


def test_every_power_has_somebody() -> None:
    assert [power for power, holders in POWERS.items() if not holders] == []


def test_who_reads_only_and_who_looks_after_the_machine_changes_no_case() -> None:
    changing = [power for power in POWERS if power.partition(".")[2] not in {"view", "reveal", "verify", "intake"}]
    cases = [
        power for power in changing if power.partition(".")[0] in {"cases", "interviews", "agreements", "fulfilment"}
    ]
    for role in (Role.AUDITOR, Role.ADMIN):
        assert [power for power in cases if may(role, power)] == []


def test_an_administrator_sees_no_case() -> None:
    assert not may(Role.ADMIN, "cases.view")
    assert not may(Role.ADMIN, "cases.reveal")


def test_only_a_lead_decides_and_whoever_sits_with_the_customer_drafts() -> None:
    assert POWERS["agreements.approve"] == POWERS["cases.decide_extension"] == {Role.LEAD}
    assert may(Role.COUNTER, "agreements.draft")
    assert not may(Role.COUNTER, "agreements.approve")
    assert may(Role.COUNTER, "cases.register")


def test_a_power_nobody_declared_is_a_bug() -> None:
    with pytest.raises(KeyError):
        may(Role.LEAD, "cases.acept")


def test_powers_of_a_role_are_those_it_may(actors: Actors) -> None:
    for role in Role:
        assert powers_of(role) == [power for power in POWERS if may(role, power)]


def test_a_refusal_names_the_power_and_who_has_it(actors: Actors) -> None:
    require(actors.lead, "agreements.approve")
    with pytest.raises(Refusal) as caught:
        require(actors.counter, "agreements.approve")
    told = Wording.load(WORDING, Language.ZH).told(caught.value)
    assert (told.sentence, told.remedy) == ("柜面人员不能审批协议。", "这项操作由组长办理。")
    told = Wording.load(WORDING, Language.EN).told(caught.value)
    assert told.sentence == "Counter staff may not: decide on an agreement."


def test_the_role_counts_not_the_person(actors: Actors) -> None:
    with pytest.raises(Refusal):
        require(replace(actors.lead, role=Role.AUDITOR), "agreements.approve")


def test_every_power_that_a_room_asks_for_is_in_the_table() -> None:
    import ast

    import app

    asked: dict[str, str] = {}
    for file in sorted(Path(app.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"require", "may"}:
                for word in ast.walk(node):
                    if isinstance(word, ast.Constant) and isinstance(word.value, str):
                        asked[word.value] = file.name
    assert len(asked) > 10
    assert {power: file for power, file in asked.items() if power not in POWERS} == {}
