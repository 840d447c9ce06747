"""The search against written questions: variants, slips and sounds it must find, and what it must not.

The hit rate is the share of questions whose case is among the first five. Questions that ask for a near hit must say
why it is near.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.cases.views.searching import search_cases
from app.store.store import Store
from tests.helpers.house import Actors

ASKED: dict[str, Any] = tomllib.loads((Path(__file__).parent / "search_questions.toml").read_text("utf-8"))
QUESTIONS: list[dict[str, Any]] = ASKED["question"]
AMONG = 5
LEAST_RATE = 0.97


@pytest.fixture
def registered(desk_store: Store, actors: Actors) -> dict[str, object]:
    """The cases of the file: key → id."""
    ids: dict[str, object] = {}
    for told in ASKED["case"]:
        given = {name: value for name, value in told.items() if name != "key"}
        with desk_store.action(actors.counter, "cases.register") as session:
            ids[told["key"]] = register_walk_in(session, WalkIn(**given)).id
    return ids


def test_the_questions_find_their_cases(
    desk_store: Store, actors: Actors, registered: dict[str, object], record_property: Any
) -> None:
    asked = [question for question in QUESTIONS if "finds" in question]
    assert len(asked) >= 60
    missed: list[str] = []
    wrong: list[str] = []
    for question in asked:
        with desk_store.read(actors.mediator) as session:
            hits = search_cases(session, question["typed"], tolerant=True).hits
        first = {hit.row.case_id: hit for hit in hits[:AMONG]}
        hit = first.get(registered[question["finds"]])  # type: ignore[call-overload]
        if hit is None:
            missed.append(question["typed"])
        elif (hit.near or "") != question.get("near", ""):
            wrong.append(f"{question['typed']}: {hit.near}")
    rate = 1 - len(missed) / len(asked)
    record_property("hit rate", f"{rate:.3f} of {len(asked)}")
    assert rate >= LEAST_RATE, missed
    assert not wrong


def test_nothing_is_found_that_must_not_be(desk_store: Store, actors: Actors, registered: dict[str, object]) -> None:
    others = [question for question in QUESTIONS if "finds" not in question]
    assert len(others) >= 12
    for question in others:
        with desk_store.read(actors.mediator) as session:
            found = {hit.row.case_id for hit in search_cases(session, question["typed"], tolerant=True).hits}
        if question.get("none"):
            assert not found, question["typed"]
        else:
            assert registered[question["not"]] not in found, question["typed"]


def test_exact_hits_stand_before_near_ones_and_are_never_replaced(
    desk_store: Store, actors: Actors, registered: dict[str, object]
) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        exact = register_walk_in(session, WalkIn(name="李小华", phone="13100000000", card="", narrative="查询")).id
    with desk_store.read(actors.mediator) as session:
        hits = search_cases(session, "李小华", tolerant=True).hits
    assert [(hit.row.case_id, hit.near) for hit in hits] == [(exact, None), (registered["li"], "sound")]
