"""An auditor by command: everything is read live from the centre and says so, and what was looked at is recorded."""

from __future__ import annotations

from pathlib import Path

import psycopg

from app.desktop import Desktop
from app.store.base import captured_tables
from tests.acceptance.conftest import Demo
from tests.acceptance.test_commands import FULL_NAME, ROW

MARK = "Read live from the centre · read-only"
AUDITOR = "zhouning"


def test_the_queue_is_marked_and_its_document_is_not(lively: Demo) -> None:
    told = lively.desk.run("queue", "--limit", "2", user=AUDITOR)
    assert told.status == 0, told.err
    assert told.out.splitlines()[0] == MARK
    document = lively.desk.run("queue", "--limit", "200", "--json", user=AUDITOR).json
    assert document.keys() == {"total", "rows", "next"}
    assert all(row.keys() >= ROW for row in document["rows"])
    assert {row["branch"] for row in document["rows"]} == {"0123", "0456"}
    assert lively.desk.run("queue", user="wangmin").out.splitlines()[0] != MARK


def test_a_case_is_shown_printed_and_the_look_recorded(lively: Demo, tmp_path: Path) -> None:
    shown = lively.desk.run("case", "show", lively.no, user=AUDITOR)
    assert shown.out.splitlines()[0] == MARK
    assert FULL_NAME not in shown.out
    assert FULL_NAME in lively.desk.run("case", "show", lively.no, "--reveal", "spot check", user=AUDITOR).out
    report = tmp_path / "report.pdf"
    assert lively.desk.run("report", "case", lively.no, "--output", report, user=AUDITOR).status == 0
    assert report.read_bytes().startswith(b"%PDF")
    with psycopg.connect(lively.answer.json["central_url"]) as connection:
        kinds = connection.execute(
            "SELECT a.kind FROM desk.access_log AS a JOIN desk.staff AS s ON s.id = a.actor_id"
            " WHERE (s.login, a.reason) = (%s, 'spot check') OR (s.login, a.kind) = (%s, 'export') ORDER BY a.id",
            (AUDITOR, AUDITOR),
        ).fetchall()
    assert kinds == [("reveal",), ("export",)]


def test_nothing_of_a_case_lies_on_the_auditors_desk(lively: Demo) -> None:
    with Desktop.build(lively.desk.profile).sign_in_remembered(AUDITOR) as seat, seat.store.look() as connection:
        held = {
            table: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())  # noqa: S608 - ours
            for table in captured_tables()
        }
    assert held["staff"] > 0
    assert held["cases"] == held["customers"] == held["answers"] == 0


def test_what_changes_something_is_refused(lively: Demo) -> None:
    assert lively.desk.run("case", "accept", lively.no, user=AUDITOR).status == 1
    lively.desk.run("queue", "--offline", user=AUDITOR).refused("--offline")
