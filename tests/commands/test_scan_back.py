"""`evidence scan-back NO FILE…` from the printed page to the copy that is back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cases.model import Case
from app.desktop import Desktop
from app.evidence.recognition.recogniser import available
from tests.commands.conftest import Run
from tests.evidence.capture.scans import DIGEST, as_jpeg, as_pdf, pictures, register, scanned
from tests.helpers.house import PASSWORD

pytestmark = [
    pytest.mark.usefixtures("profile"),
    pytest.mark.skipif(not available(), reason="the extra 'recognition' is not installed"),
]


@pytest.fixture
def no(desktop: Desktop) -> str:
    """Give the number of a case with a printed agreement whose signed copy is waited for."""
    from app.cases.desk import WalkIn, register_walk_in

    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        walk_in = WalkIn(name="李小华", phone="13900001234", card="6222021234568123", narrative="盗刷")
        case: Case = register_walk_in(session, walk_in)
        register(session, case.keys(), DIGEST, len(pictures(case.no)))
        return case.no


def test_a_paper_comes_back_in_two_scans(run: Run, no: str, tmp_path: Path) -> None:
    pages = pictures(no)
    first, second = tmp_path / "一.pdf", tmp_path / "二.jpg"
    first.write_bytes(as_pdf([scanned(pages[2], 180), scanned(pictures("2026-0123-999999")[0])]))
    second.write_bytes(as_jpeg(scanned(pages[0], 90)))
    text = tmp_path / "三.txt"
    text.write_text("没有页", encoding="utf-8")
    answer = run("evidence", "scan-back", no, str(first), str(second), str(text), "--json", user="wangmin")
    assert answer.status == 0, answer.err
    told = [
        (page["verdict"], page["paper_page"], page["case"]) for one in answer.json["scans"] for page in one["pages"]
    ]
    assert told == [("matched", 3, ""), ("foreign", None, "2026-0123-999999"), ("matched", 1, "")]
    paper = answer.json["papers"][0]
    assert (paper["back"], paper["missing"], paper["awaited"]) == ([1, 3], [2], 1)
    assert [one["file"] for one in answer.json["refused"]] == [str(text)]

    last = tmp_path / "四.jpg"
    last.write_bytes(as_jpeg(scanned(pages[1], 2)))
    said = run("evidence", "scan-back", no, str(last), "--back", user="wangmin")
    assert said.status == 0
    assert "all 3 pages are there; one signed copy is noted as back" in said.out
    assert "page 1: Matched, Agreement page 2 of 3" in said.out


def test_a_case_without_papers_is_refused(run: Run, desktop: Desktop) -> None:
    from app.cases.desk import WalkIn, register_walk_in

    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        walk_in = WalkIn(name="周小红", phone="13900001235", card="6222021234568123", narrative="盗刷")
        other = register_walk_in(session, walk_in).no
    answer = run("evidence", "scan-back", other, "x.pdf", user="wangmin")
    assert answer.status == 1
    assert "No paper was printed" in answer.reason
