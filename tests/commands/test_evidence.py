"""`evidence add` and `evidence verify` as a night job or a check runs them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.desktop import Desktop
from app.kernel.actor import Role
from tests.commands.conftest import Run
from tests.evidence.conftest import STATEMENT, locked_pdf, pdf, picture
from tests.helpers.house import PASSWORD

pytestmark = pytest.mark.usefixtures("profile")


@pytest.fixture
def no(desktop: Desktop) -> str:
    """Give the number of a registered case."""
    from app.cases.desk import WalkIn, register_walk_in

    with (
        desktop.sign_in("wangmin", PASSWORD) as seat,
        seat.store.action(seat.actor, "cases.register") as session,
    ):
        assert seat.actor.role is Role.COUNTER
        walk_in = WalkIn(name="李小华", phone="13900001234", card="6222021234568123", narrative="盗刷")
        return register_walk_in(session, walk_in).no


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str, bytes], str]:
    """Give a function that writes a file and returns its path as text."""

    def write(name: str, content: bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return write


def test_files_go_in_and_refusals_are_told_one_by_one(run: Run, no: str, make: Callable[[str, bytes], str]) -> None:
    good, table = make("合同.pdf", pdf(3)), make("账单.csv", STATEMENT.encode("gb18030"))
    files = [good, make("假.pdf", b"text"), make("锁.pdf", locked_pdf()), table, "nowhere.png"]
    answer = run("evidence", "add", no, *files, "--json", user="wangmin")
    assert answer.status == 0
    added = answer.json["added"]
    assert [(one["file"], one["kind"], one["pages"]) for one in added] == [
        (good, "pdf", 3),
        (files[2], "pdf", 1),
        (table, "csv", None),
    ]
    assert added[0]["sha256"] == hashlib.sha256(Path(good).read_bytes()).hexdigest()
    assert added[0]["statement"] is None
    assert (added[2]["statement"]["lines"], added[2]["statement"]["skipped"][0]["line"]) == (3, 4)
    assert [one["file"] for one in answer.json["refused"]] == [files[1], "nowhere.png"]
    assert all(one["reason"] for one in answer.json["refused"])
    text = run("evidence", "add", no, make("小票.png", picture()), make("无.csv", b"a,b,c\n1,2,3\n"), user="wangmin")
    assert text.status == 0
    assert "exhibit 4" in text.out
    assert "layout of the statement" in text.out


def test_when_everything_is_refused_the_status_is_one(run: Run, no: str, make: Callable[[str, bytes], str]) -> None:
    file = make("假.pdf", b"%PDF-1.4 nothing %%EOF")
    answer = run("evidence", "add", no, file, "--json", user="wangmin")
    assert answer.status == 1
    assert answer.json["added"] == []
    assert "假.pdf" in answer.reason


def test_statements_are_left_unread_when_asked(run: Run, no: str, make: Callable[[str, bytes], str]) -> None:
    answer = run("evidence", "add", no, make("账单.csv", STATEMENT.encode()), "--no-read", "--json", user="wangmin")
    assert answer.json["added"][0]["statement"] is None
    text = run("evidence", "add", no, make("二.csv", (STATEMENT + "\n").encode()), user="wangmin")
    assert "3 transactions read, 1 rows not understood" in text.out


@pytest.mark.parametrize(
    ("words", "user", "said"),
    [
        (("2026-0123-999999", "x.png"), "wangmin", "2026-0123-999999"),
        (("nonsense", "x.png"), "wangmin", "nonsense"),
        (("{no}", "x.png"), "zhouning", "add evidence"),
        (("{no}", "{file}", "--category", "weird"), "wangmin", "weird"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    run: Run, no: str, make: Callable[[str, bytes], str], words: tuple[str, ...], user: str, said: str
) -> None:
    file = make("a.png", picture())
    answer = run("evidence", "add", *(word.format(no=no, file=file) for word in words), user=user)
    assert answer.status == 1
    assert said in answer.reason


def test_verifying_names_what_was_tampered_with(
    run: Run, no: str, make: Callable[[str, bytes], str], profile: Path
) -> None:
    run("evidence", "add", no, make("a.png", picture()), make("b.pdf", pdf()), user="wangmin")
    good = run("evidence", "verify", no, "--json", user="zhouning")
    assert (good.status, good.json) == (0, {"checked": 2, "bad": []})
    place = max((profile / "blobs").rglob("*/*"), key=lambda path: path.stat().st_size)
    data = bytearray(place.read_bytes())
    data[len(data) // 2] ^= 4
    place.write_bytes(data)
    bad = run("evidence", "verify", "--json", user="zhouning")
    assert (bad.status, bad.json["checked"]) == (1, 2)
    (one,) = bad.json["bad"]
    assert (one["file"], one["case"], one["seq"], one["what"]) == ("b.pdf", no, 2, "chunk")
    assert "between bytes" in one["reason"]
    assert "1 of 2" in bad.reason
    text = run("evidence", "verify", no, user="zhouning")
    assert "exhibit 2 b.pdf" in text.out


def test_without_a_verb_the_help_is_shown(run: Run) -> None:
    assert run("evidence", "bundle").status == 2
