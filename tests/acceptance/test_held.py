"""An older case by command: it is not at this desk, is brought, worked on, and given back."""

from __future__ import annotations

from pathlib import Path

import psycopg

from tests.acceptance.conftest import Demo
from tests.acceptance.program import Desk
from tests.acceptance.test_two_desks import _new_case, _numbers
from tests.acceptance.test_two_desks import desks as desks


def test_an_old_case_is_brought_and_given_back(lively: Demo, desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    first = desks[0]
    no = _new_case(first, tmp_path / "feed.csv", 7101)
    with psycopg.connect(lively.answer.json["central_url"]) as connection:
        connection.execute("UPDATE desk.cases SET closed_on = '2019-03-05' WHERE no = %s", (no,))
    first.run("sync", user="wangmin")
    assert no not in _numbers(first, "wangmin")
    assert first.run("case", "show", no, user="wangmin").status == 1
    assert first.run("case", "bring", no, "--json", user="wangmin").json == {"no": no, "here": True}
    assert first.run("case", "show", no, "--json", user="wangmin").json["no"] == no
    assert first.run("case", "bring", no, user="wangmin").status == 0, "twice is once"
    assert "was given back" in first.run("case", "give-back", no, user="wangmin").out
    assert first.run("case", "show", no, user="wangmin").status == 1
    first.run("case", "bring", "2026-0123-999999", user="wangmin").refused("2026-0123-999999")
    assert first.run("case", "bring", no, user="zhouning").status == 1, "an auditor reads it at the centre"
    assert first.run("central", "recent-days", "--json", user=None).json == {"recent_days": 400}
