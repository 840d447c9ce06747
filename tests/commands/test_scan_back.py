"""`evidence scan-back NO FILE…` from the printed page to the copy that is back."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cases.model import Case
from app.desktop import Desktop
from app.evidence.recognition.recogniser import available
from app.sealing.page_code import PageCode
from tests.commands.conftest import Run
from tests.evidence.capture.scans import DIGEST, Reader, register
from tests.evidence.conftest import pdf, picture
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
        register(session, case.keys())
        return case.no


def test_a_paper_comes_back_in_two_scans(run: Run, no: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def code(page: int, case_no: str = no) -> str:
        return PageCode(case_no, "AGR", page, 3, DIGEST).payload()

    scans = [[code(3), code(1, "2026-0123-999999")], [code(1)]]
    monkeypatch.setattr("app.evidence.recognition.recogniser.Recogniser", lambda: Reader(scans))
    files = [tmp_path / name for name in ("一.pdf", "二.jpg", "三.txt")]
    files[0].write_bytes(pdf(2))
    files[1].write_bytes(picture(form="JPEG"))
    files[2].write_text("没有页", encoding="utf-8")
    answer = run("evidence", "scan-back", no, *map(str, files), "--json", user="wangmin")
    assert answer.status == 0, answer.err
    told = [
        (page["verdict"], page["paper_page"], page["case"]) for one in answer.json["scans"] for page in one["pages"]
    ]
    assert told == [("matched", 3, ""), ("foreign", None, "2026-0123-999999"), ("matched", 1, "")]
    paper = answer.json["papers"][0]
    assert (paper["back"], paper["missing"], paper["awaited"]) == ([1, 3], [2], 1)
    assert [one["file"] for one in answer.json["refused"]] == [str(files[2])]

    scans.append([code(2)])
    last = tmp_path / "四.jpg"
    last.write_bytes(picture(61, 40, "JPEG"))
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
