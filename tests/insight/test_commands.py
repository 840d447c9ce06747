"""The commands: a round as a night job, what waits with its reasons, an answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.cases.model import Case
from app.desktop import Desktop
from app.insight.surge import monday
from app.store.store import Store
from tests.cases.conftest import Register
from tests.commands.conftest import Run, profile, run
from tests.helpers.house import Actors
from tests.insight.test_warnings import _make_high, _seed

__all__ = ["profile", "run"]


@pytest.fixture
def high(desk_store: Store, actors: Actors, register: Register) -> Case:
    """A case that nobody scored since it became urgent."""
    case = register()
    with desk_store.action(actors.counter, "test") as session:
        _make_high(session, case.id)
    return case


def test_a_night_job_a_list_and_an_answer(run: Run, high: Case) -> None:
    assert run("warnings", "list", user="zhaogang").out.strip() == "No warning waits."
    made = run("warnings", "run", "--json", user="zhaogang")
    assert made.json == {"looked": 1, "news": 1, "surges": 0, "waiting": 1}
    assert "0 with news" in run("warnings", "run", user="zhaogang").out
    (row,) = run("warnings", "list", "--json", user="zhaogang").json["warnings"]
    assert (row["case"], row["points"], row["level"], row["turn"]) == (high.no, 78, "high", "lead")
    assert {one["factor"] for one in row["reasons"]} == {"agitation", "regulator", "collection", "group"}
    told = run("warnings", "list", user="zhaogang").out
    assert row["id"][:8] in told
    assert "+25" in told
    done = run(
        "warnings", "answer", row["id"][:8], "--outcome", "real", "--text", "已约客户面谈", "--json", user="zhaogang"
    )
    assert done.json == {"id": row["id"], "outcome": "real"}
    again = run("warnings", "answer", row["id"], "--outcome", "real", "--text", "x", user="zhaogang")
    assert (again.status, "no waiting warning" in again.reason) == (1, True)
    everything = run("warnings", "list", "--all", "--json", user="zhouning").json["warnings"]
    assert [one["answer"] for one in everything] == ["已约客户面谈"]
    assert "Real: 已约客户面谈" in run("warnings", "list", "--all", user="zhouning").out


def test_a_surge_is_found_by_the_leads_job_only(
    run: Run, desktop: Desktop, desk_store: Store, actors: Actors, register: Register
) -> None:
    case = register(narrative="别的事情")
    with desk_store.read(actors.lead) as session:
        week = monday(session.today)
    history = {week - timedelta(weeks=n): 1 + n % 2 for n in range(1, 27)}
    _seed(desk_store, actors, case, history | {week: 9})
    assert run("warnings", "run", "--json", user="lixue").json["surges"] == 0
    assert run("warnings", "run", "--json", user="zhaogang").json["surges"] == 1
    told = run("warnings", "list", user="zhaogang").out
    assert "Surge 9" in told


def test_who_may_not(run: Run, high: Case) -> None:
    assert run("warnings", "run", user="zhouning").status == 1
    assert run("warnings", "list", user="admin").status == 1


@pytest.mark.parametrize(
    "words", [("answer", "x", "--outcome", "perhaps", "--text", "y"), ("answer", "x", "--outcome", "real"), ("go",)]
)
def test_a_wrong_command_line_ends_with_two(run: Run, words: tuple[str, ...]) -> None:
    assert run("warnings", *words, user="zhaogang").status == 2
