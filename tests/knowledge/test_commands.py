"""The commands: search with reasons, a gap noted, approval, a package, questions with their bad rows."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.commands.conftest import Run, profile, run

__all__ = ["profile", "run"]


def test_a_search_answers_with_titles_law_and_reasons(run: Run) -> None:
    answer = run("knowledge", "search", "征信异议", "几天", "--json", user="wangmin")
    assert answer.status == 0
    first = answer.json["rows"][0]
    assert first["key"] == "credit-objection"
    assert first["law"].endswith("第二十五条 ✔")
    assert any("征信异议" in reason for reason in first["reasons"])
    assert answer.json["noted"] is False
    told = run("knowledge", "search", "征信异议几天", "--limit", "1", user="wangmin")
    assert told.out.startswith("1. [Rule]")


def test_a_search_without_result_is_noted_where_the_person_may(run: Run) -> None:
    assert run("knowledge", "search", "qqxxzz", "--json", user="wangmin").json == {"rows": [], "noted": True}
    assert run("knowledge", "search", "qqxxzz", "--json", user="zhouning").json == {"rows": [], "noted": False}


@pytest.mark.parametrize(
    "words", [("search", "年费", "--kind", "poem"), ("search", "年费", "--cause", "x"), ("search",), ("package",)]
)
def test_a_wrong_command_line_ends_with_two(run: Run, words: tuple[str, ...]) -> None:
    assert run("knowledge", *words, user="wangmin").status == 2


def test_approved_answers_are_written_as_a_package(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "answers.zip"
    refused = run("knowledge", "package", "-o", str(out), user="zhaogang")
    assert (refused.status, out.exists()) == (1, False)
    assert "There is nothing to publish" in refused.reason
    assert run("knowledge", "approve", "annual-fee-refund", "complaint-days", user="zhaogang").status == 0
    assert run("knowledge", "approve", "annual-fee-refund", user="wangmin").status == 1
    answer = run("knowledge", "package", "-o", str(out), "--json", user="zhaogang").json
    assert (answer["number"], answer["answers"], answer["added"]) == (1, 2, ["annual-fee-refund", "complaint-days"])
    with zipfile.ZipFile(out) as archive:
        assert json.loads(archive.read("manifest.json"))["answers"]["sha256"] == answer["sha256"]


def test_one_article_that_cannot_be_approved_leaves_all_as_they_were(run: Run, tmp_path: Path) -> None:
    answer = run("knowledge", "approve", "annual-fee-refund", "nothing", user="zhaogang")
    assert answer.status == 1
    assert run("knowledge", "package", "-o", str(tmp_path / "a.zip"), user="zhaogang").status == 1


def test_questions_come_in_and_bad_rows_are_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "q.csv"
    file.write_text("编号,问题,次数\n1,卡被吞了,2\n2,,x\n", encoding="utf-8")
    answer = run("knowledge", "questions", str(file), "--json", user="lixue").json
    assert (answer["read"], answer["taken"], answer["known"]) == (2, 1, 0)
    assert answer["rejected"] == [
        {"line": 3, "reasons": ["there is no question", "“x” is no whole number from 1 to 1000000"]}
    ]
    told = run("knowledge", "questions", str(file), user="lixue")
    assert "line 3: there is no question; " in told.out
    assert run("knowledge", "questions", str(tmp_path / "none.csv"), user="lixue").status == 1


def test_the_gap_report_lists_what_nobody_answers(run: Run, tmp_path: Path) -> None:
    assert run("knowledge", "gaps", user="wangmin").out.strip() == "There are no gaps."
    for who in ("wangmin", "wangmin", "lixue"):
        run("knowledge", "search", "qqxxzz", user=who)
    file = tmp_path / "q.csv"
    file.write_text("问题,次数\n境外取现要不要手续费吗,3\n", encoding="utf-8")
    run("knowledge", "questions", str(file), user="lixue")
    answer = run("knowledge", "gaps", "--json", user="wangmin").json
    assert [(one["text"], one["times"], one["people"]) for one in answer["gaps"]] == [
        ("qqxxzz", 2, 2)
    ]  # a person who asks twice in a day counts once
    assert [(one["text"], one["times"], one["outcome"]) for one in answer["questions"]] == [
        ("境外取现要不要手续费吗", 3, None)
    ]
    told = run("knowledge", "gaps", "--all", user="wangmin").out.splitlines()
    assert told[0].startswith("not found: qqxxzz (2 times, 2 people, last ")
    assert told[1].startswith("the chatbot's question: ")
