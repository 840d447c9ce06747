"""`agreement draft | approve | refuse | sign | pdf` by different people, as on a machine without a screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Seat
from tests.commands.conftest import Run

TERMS = ("--months", "24", "--first-due", "2026-12-15", "--account", "6222020000001234")


@pytest.fixture
def no(sign_in: Callable[[str], Seat]) -> str:
    """The number of a case on the mediation table."""
    seat = sign_in("wangmin")
    with seat.store.action(seat.actor, "cases.register") as session:
        walk_in = WalkIn(name="钱𫖯", phone="13900000000", card="1234", narrative="住院后未能还款。", amount="30000")
        case = register_walk_in(session, walk_in)
        case.status = Status.DRAFTING
    return case.no


def draft(run: Run, no: str, *more: str) -> dict[str, object]:
    answer = run("agreement", "draft", no, *TERMS, "--court", "江城市", *more, "--json", user="lixue")
    assert answer.status == 0, answer.err
    found: dict[str, object] = answer.json
    return found


def test_from_draft_to_paper(run: Run, no: str, tmp_path: Path) -> None:
    made = draft(run, no, "--annual-rate", "4.8%", "--interest", "612.40", "--waive-interest", "200")
    assert (made["version"], made["state"]) == (1, "pending_approval")
    approved = run("agreement", "approve", no, "--note", "同意", "--json", user="zhaogang").json
    assert approved["sha256"] == made["sha256"]
    assert run("agreement", "sign", no, "--json", user="wangmin").json["state"] == "signed"
    paper = run("agreement", "pdf", no, "-o", str(tmp_path / "a.pdf"), "--json", user="wangmin").json
    text = "".join(page.extract_text() for page in PdfReader(paper["file"]).pages)
    assert paper["pages"] == len(PdfReader(paper["file"]).pages)
    assert "钱𫖯" in text
    assert "30,412.40" in text
    shown = run("queue", "--view", "performing", "--json", user="wangmin").json
    assert [row["no"] for row in shown["rows"]] == [no]


def test_the_same_draft_again_is_the_same_version(run: Run, no: str) -> None:
    first = draft(run, no, "--keep-draft")
    again = draft(run, no, "--keep-draft")
    assert (first["version"], first["state"]) == (again["version"], "draft")
    assert first["sha256"] == again["sha256"]
    assert draft(run, no, "--keep-draft", "--annual-rate", "3%")["version"] == 2


def test_nobody_approves_what_they_drafted(run: Run, no: str) -> None:
    draft(run, no)
    assert run("agreement", "approve", no, user="lixue").status == 1
    assert "decide on an agreement" in run("agreement", "approve", no, user="wangmin").reason


def test_a_refusal_sends_it_back_with_its_reason(run: Run, no: str) -> None:
    draft(run, no)
    assert run("agreement", "refuse", no, "--note", "改期", "--json", user="zhaogang").json["state"] == "draft"
    assert run("agreement", "approve", no, user="zhaogang").status == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--months", "61", "--first-due", "2026-12-15", "--account", "1"), "第七十条"),
        (("--months", "12", "--first-due", "2026-12-15", "--account", "1", "--interest", "x"), "x"),
        (("--months", "12", "--first-due", "2026-12-15", "--account", "1", "--waive-interest", "5"), "5"),
    ],
)
def test_bad_terms_are_told_and_nothing_is_started(run: Run, no: str, words: tuple[str, ...], said: str) -> None:
    answer = run("agreement", "draft", no, *words, user="lixue")
    assert answer.status == 1
    assert said in answer.err
    assert "no agreement" in run("agreement", "approve", no, user="zhaogang").reason


def test_unsigned_and_unknown_are_refused(run: Run, no: str, tmp_path: Path) -> None:
    draft(run, no)
    assert "not approved" in run("agreement", "sign", no, user="wangmin").reason
    assert run("agreement", "sign", no, "--method", "stamp", user="wangmin").status == 1
    assert run("agreement", "pdf", "2026-0123-999999", "-o", str(tmp_path / "x.pdf"), user="wangmin").status == 1
    assert run("agreement", "pdf", "nonsense", "-o", str(tmp_path / "x.pdf"), user="wangmin").status == 1
    assert list(tmp_path.glob("*.pdf")) == []
