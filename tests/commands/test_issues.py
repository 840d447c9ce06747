"""`issues NO` and `report liability NO`: the matrix as text and JSON, both forms of the paper, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Desktop
from app.mediation import desk
from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD
from tests.reports.reading import text_of

pytestmark = pytest.mark.usefixtures("profile")


@pytest.fixture
def no(desktop: Desktop) -> str:
    """The number of a theft case without an issue."""
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        given = WalkIn(name="李小华", phone="13800001111", narrative="盗刷", amount="12,800.00", cause="card_theft")
        return register_walk_in(session, given).no


def judge(desktop: Desktop, no: str) -> None:
    from app.cases.views import case_id_of

    with desktop.sign_in("lixue", PASSWORD) as seat, seat.store.action(seat.actor, "mediation.judge") as session:
        issue = desk.add_issue(
            session, case_id_of(session, no), "是否本人交易", "来电 13912345678", claimed="12,800"
        ).id
        desk.conclude(session, issue, "不能证明系本人交易")
        desk.judge(session, issue, (("bank", "62.5", "未及时止付"), ("holder", "37.5", "密码保管有过错")))


def test_the_matrix_and_both_papers(run: Run, desktop: Desktop, no: str, tmp_path: Path) -> None:
    empty = run("issues", no, user="lixue")
    assert (empty.status, "There is no issue yet." in empty.out) == (0, True)
    refused = run("report", "liability", no, "-o", str(tmp_path / "none.pdf"), user="lixue")
    assert (refused.status, no in refused.err) == (1, True)
    judge(desktop, no)
    told = run("issues", no, user="lixue")
    assert "The bank 62.50%  8,000.00  未及时止付" in told.out
    found = run("issues", no, "--json", user="lixue").json
    (issue,) = found["issues"]
    assert issue["claim"] == "来电 139****5678"
    assert [(share["party"], share["percent"], share["amount"]) for share in issue["shares"]] == [
        ("bank", "62.50", "8000.00"), ("holder", "37.50", "4800.00"),
    ]  # fmt: skip
    assert found["totals"]["difference"] == "12800.00"
    assert {one["lack"] for one in found["missing"]} == {"burden", "conclusion_bare", "elements"}
    papers = {}
    for reader in ("bank", "customer"):
        file = tmp_path / f"{reader}.pdf"
        answer = run("report", "liability", no, "-o", str(file), "--for", reader, user="lixue")
        assert answer.status == 0, answer.err
        papers[reader] = "".join(text_of(file).split())
    assert "62.50" in papers["bank"]
    assert "62.5" not in papers["customer"]
    assert "themainpart" in papers["customer"]
    assert run("report", "liability", no, "-o", "x.pdf", "--for", "court", user="lixue").status == 2
