"""`investigation show | plan | waiting | letter | templates` and `report investigation`: what they say and refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Desktop
from app.mediation import desk
from app.mediation.desk import Question
from app.mediation.views.proposal import FOLDER
from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD
from tests.reports.reading import text_of

pytestmark = pytest.mark.usefixtures("profile")

NOBODY = "HZ-2020-000999"


@pytest.fixture
def no(desktop: Desktop) -> str:
    """The number of a theft case in which a merchant was asked for the sales slip."""
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        case = register_walk_in(
            session,
            WalkIn(
                name="李小华", phone="13800001111", narrative="卡片被盗刷", amount="12,800.00", cause="card_theft",
            ),
        )  # fmt: skip
        case_id, found = case.id, case.no
    with desktop.sign_in("sunyi", PASSWORD) as seat, seat.store.action(seat.actor, "mediation.ask") as session:
        desk.ask(
            session, case_id,
            Question(party="merchant", whom="滨江商厦", asked="请提供签购单，持卡人电话 13800001111", channel="letter"),
        )  # fmt: skip
    return found


def steps(run: Run, no: str) -> dict[str, Any]:
    """What the fitting template proposes."""
    answer = run("investigation", "plan", no, "--json", user="sunyi")
    assert answer.status == 0, answer.err
    proposed: dict[str, Any] = answer.json
    return proposed


def test_a_plan_is_shown_and_taken_up_once(run: Run, no: str) -> None:
    told = run("investigation", "plan", no, user="sunyi")
    assert told.status == 0, told.err
    assert "☑" in told.out
    proposed = steps(run, no)
    ticked = [step["key"] for step in proposed["steps"] if step["ticked"]]
    assert ticked
    assert proposed["made"] == 0
    made = run("investigation", "plan", no, "--take-up", "--json", user="sunyi")
    assert made.status == 0, made.err
    assert made.json["made"] == len(ticked)
    after = steps(run, no)
    assert {step["key"] for step in after["steps"] if step["there"]} == set(ticked)
    again = run("investigation", "plan", no, "--take-up", user="sunyi")
    assert (again.status, again.out.strip()) == (0, "0 task(s) added.")


def test_show_says_what_there_is_and_what_is_missing(run: Run, no: str) -> None:
    run("investigation", "plan", no, "--take-up", user="sunyi")
    told = run("investigation", "show", no, user="sunyi")
    assert told.status == 0, told.err
    assert no in told.out
    assert "滨江商厦" in told.out
    for kept in ("李小华", "13800001111"):
        assert kept not in told.out
    whole = run("investigation", "show", no, "--json", user="sunyi")
    assert whole.status == 0, whole.err
    assert whole.json["case"] == no
    assert whole.json["tasks"]
    assert whole.json["missing"]
    assert [row["whom"] for row in whole.json["requests"]] == ["滨江商厦"]


def test_waiting_lists_ones_own(run: Run, no: str) -> None:
    asked = run("investigation", "waiting", "--json", user="sunyi")
    assert asked.status == 0, asked.err
    assert [row["whom"] for row in asked.json["requests"]] == ["滨江商厦"]
    assert "滨江商厦" in run("investigation", "waiting", user="sunyi").out
    idle = run("investigation", "waiting", user="wangmin")
    assert (idle.status, idle.out.strip()) == (0, "Nothing waits.")
    assert run("investigation", "waiting", "--json", user="wangmin").json == {
        "tasks": [], "requests": [], "escalations": [],
    }  # fmt: skip


def test_a_letter_and_the_report_are_written_masked(run: Run, no: str, tmp_path: Path) -> None:
    letter, report = tmp_path / "letter.pdf", tmp_path / "report.pdf"
    for words, out in ((("investigation", "letter", no, "1"), letter), (("report", "investigation", no), report)):
        answer = run(*words, "-o", str(out), user="sunyi")
        assert answer.status == 0, answer.err
        text = text_of(out)
        assert "滨江商厦" in text
        assert "13800001111" not in text
        assert "李小华" not in text
    answer = run("investigation", "letter", no, "1", "-o", str(letter), "--json", user="sunyi")
    assert answer.json["pages"] == 1
    assert len(answer.json["content_sha256"]) == 64


def test_templates_are_listed_beside_files_that_are_none(run: Run, profile: Path) -> None:
    ours = run("investigation", "templates", "--json", user="sunyi")
    assert ours.status == 0, ours.err
    assert ours.json["faults"] == []
    assert all(one["steps"] and one["name"] for one in ours.json["templates"])
    own = profile / FOLDER
    own.mkdir(parents=True)
    (own / "broken.toml").write_text('key = "mine"\nname = \n', encoding="utf-8")
    beside = run("investigation", "templates", "--json", user="sunyi")
    assert [one["key"] for one in beside.json["templates"]] == [one["key"] for one in ours.json["templates"]]
    assert [(one["file"], one["line"]) for one in beside.json["faults"]] == [("broken.toml", 2)]
    assert "broken.toml, line 2" in run("investigation", "templates", user="sunyi").out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("investigation", "show", NOBODY), NOBODY),
        (("investigation", "plan", NOBODY), NOBODY),
        (("investigation", "letter", NOBODY, "1", "-o", "x.pdf"), NOBODY),
        (("report", "investigation", NOBODY, "-o", "x.pdf"), NOBODY),
        (("investigation", "plan", "{no}", "--template", "no_such"), "no_such"),
        (("investigation", "letter", "{no}", "7", "-o", "x.pdf"), "7"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    run: Run, no: str, words: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run(*(word.format(no=no) for word in words), user="sunyi")
    assert answer.status == 1
    assert answer.out == ""
    assert said in answer.reason
    assert not (tmp_path / "x.pdf").exists()


def test_who_may_not_plan_is_told_so(run: Run, no: str) -> None:
    answer = run("investigation", "plan", no, "--take-up", user="zhouning")
    assert answer.status == 1
    assert answer.reason
    assert not any(step["there"] for step in steps(run, no)["steps"])
