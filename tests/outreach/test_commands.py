"""The commands: plan, move, lists and questions in and out, calendar, summary; wrong usage is told and not traced."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run, profile, run
from tests.outreach import strict_calendar

__all__ = ["profile", "run"]

PLAN = (
    "event", "plan", "--title", "年费怎么谈", "--starts", "2026-12-01T19:00", "--ends", "2026-12-01T20:30", "--topic",
    "annual_fee", "--capacity", "100",
)  # fmt: skip


@pytest.fixture
def no(run: Run) -> str:
    """Plan an event and open it."""
    made = run(*PLAN, "--json", user="lixue").json
    for to in ("announced", "open"):
        assert run("event", "move", made["no"], to, user="lixue").status == 0
    return str(made["no"])


def test_an_event_by_commands(run: Run, no: str, tmp_path: Path) -> None:
    people, asked = tmp_path / "people.csv", tmp_path / "asked.csv"
    people.write_text("姓名,手机号,同意联系\n李小华,13800001111,是\n,1,是\n", encoding="utf-8")
    asked.write_text("问题,可公开解答,可保留\n我叫李小华，年费能退吗,是,是\n,是,是\n", encoding="utf-8")
    answer = run("event", "sign-ups", str(people), "--event", no, "--json", user="wangmin").json
    assert (answer["read"], answer["taken"], len(answer["rejected"])) == (2, 1, 1)
    assert Path(answer["reject_file"]).exists()
    told = run("event", "questions", str(asked), "--event", no, user="wangmin")
    assert told.status == 0
    assert "line 3" in told.out
    out = tmp_path / "out.csv"
    assert run("event", "export", no, "-o", str(out), "--json", user="wangmin").json["rows"] == 1
    assert "13800001111" in out.read_text(encoding="utf-8-sig")
    ics = tmp_path / "e.ics"
    first = run("event", "calendar", no, "-o", str(ics), "--json", user="wangmin").json
    assert strict_calendar.read(ics.read_bytes())["DTSTART"] == "20261201T110000Z"
    assert run("event", "move", no, "cancelled", "--reason", "改期", user="lixue").status == 0
    second = run("event", "calendar", no, "-o", str(ics), "--json", user="wangmin").json
    assert (second["uid"], second["sequence"]) == (first["uid"], first["sequence"] + 1)
    assert strict_calendar.read(ics.read_bytes())["STATUS"] == "CANCELLED"
    pdf = tmp_path / "s.pdf"
    assert run("event", "summary", no, "-o", str(pdf), "--json", user="lixue").json["pages"] >= 1
    (row,) = run("event", "list", "--json", user="zhouning").json["events"]
    assert (row["no"], row["status"], row["capacity"]) == (no, "cancelled", 100)
    assert no in run("event", "list", user="wangmin").out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("move", "L0", "announced"), 1),
        (("move", "L0", "sideways"), 2),
        (("plan", "--title", "x", "--starts", "soon", "--ends", "later", "--topic", "y"), 2),
        (("plan", "--title", "x"), 2),
        (("sign-ups", "none.csv", "--event", "L0"), 1),
        (("questions", "none.csv"), 2),
        (("calendar", "L0", "-o", "x.ics"), 1),
        ((), 2),
    ],
)
def test_what_is_wrong_is_told(run: Run, words: tuple[str, ...], status: int) -> None:
    answer = run("event", *words, user="lixue")
    assert answer.status == status
    assert "Traceback" not in answer.out


def test_nothing_planned_says_so(run: Run) -> None:
    assert run("event", "list", user="wangmin").out.strip() == "No events."
