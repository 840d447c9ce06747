"""`report morning`, `report deliveries`, `report originals`: the day's papers by command."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cases.desk import WalkIn, register_walk_in, send_paper
from app.desktop import Desktop
from app.evidence.desk import take_original
from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD
from tests.reports.reading import text_of

pytestmark = pytest.mark.usefixtures("profile")


@pytest.fixture
def no(desktop: Desktop) -> str:
    """The number of a case with a letter under way and an original."""
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        case = register_walk_in(session, WalkIn(name="李小华", phone="13800001111", narrative="年费争议"))
        send_paper(session, case.id, "reply", "ems")
        take_original(session, case.id, "购房合同", 12, "李小华", "二号铁柜")
        return case.no


def test_the_lead_gets_the_morning_on_one_page(run: Run, no: str, tmp_path: Path) -> None:
    out = tmp_path / "morning.pdf"
    answer = run("report", "morning", "-o", str(out), user="zhaogang")
    assert answer.status == 0, answer.err
    assert "1 page" in answer.out
    assert no in text_of(out)
    refused = run("report", "morning", "-o", str(tmp_path / "x.pdf"), user="wangmin")
    assert refused.status == 1
    assert not (tmp_path / "x.pdf").exists()


def test_the_delivery_list_and_the_receipt_for_originals(run: Run, no: str, tmp_path: Path) -> None:
    for words, said in ((("deliveries",), no), (("originals", no), "购房合同")):
        out = tmp_path / f"{words[0]}.pdf"
        answer = run("report", *words, "-o", str(out), user="wangmin")
        assert answer.status == 0, answer.err
        assert said in text_of(out)
        assert "李小华" not in text_of(out)
