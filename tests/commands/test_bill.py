"""`bill` and `report bill`: begun, terms typed, figures told, refusals said."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import Case
from app.desktop import Desktop
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.store.session import DeskSession
from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD
from tests.reports.reading import text_of

pytestmark = pytest.mark.usefixtures("profile")


def _statement(session: DeskSession, case_id: UUID) -> None:
    case: Case = session.found(Case, case_id)
    item = EvidenceItem(
        **case.keys(), seq=1, title="账单", file_name="a.csv", kind="csv", media_type="text/csv", size=10, pages=None,
        sha256="a" * 64, sm3="b" * 64, received_at=session.at,
    )  # fmt: skip
    session.add(item)
    session.flush()
    made = AccountStatement(
        **case.keys(),
        item_id=item.id,
        profile="generic",
        period_from=date(2026, 4, 1),
        period_to=date(2026, 4, 30),
        lines=1,
    )
    session.add(made)
    session.flush()
    on = date(2026, 4, 30)
    session.add(
        Transaction(
            **case.keys(),
            statement_id=made.id,
            place=1,
            line_no=1,
            traded_on=on,
            posted_on=on,
            kind="interest",
            description="利息",
            amount_fen=15208,
        )
    )


@pytest.fixture
def no(desktop: Desktop) -> str:
    """The number of a case with a statement of one interest line, 152.08."""
    with desktop.sign_in("wangmin", PASSWORD) as seat, seat.store.action(seat.actor, "cases.register") as session:
        walk_in = WalkIn(name="李小华", phone="13800001111", narrative="利息算错", amount="300")
        case = register_walk_in(session, walk_in)
        case_id, found = case.id, case.no
    with desktop.sign_in("sunyi", PASSWORD) as seat, seat.store.action(seat.actor, "test") as session:
        _statement(session, case_id)
    return found


def test_a_bill_is_begun_and_told(run: Run, no: str, tmp_path: Path) -> None:
    refused = run("bill", no, user="sunyi")
    assert refused.status == 1
    assert no in refused.err
    assert run("bill", no, "--term", "base=full", user="sunyi").status == 1
    assert run("bill", no, "--statement", "7", user="sunyi").status == 1
    assert run("bill", no, "--term", "base", user="sunyi").status == 2
    begun = run(
        "bill", no, "--statement", "1", "--begin", "--term", "principal=10,000.00", "--term", "bearing=yes", "--json",
        user="sunyi",
    )  # fmt: skip
    assert begun.status == 0, begun.err
    # 10,000.00 × 0.0005 × 30 = 150.00; a year of 360 days: × 365 ÷ 360 = 152.083…
    interest, late = begun.json["lines"]
    assert (interest["billed"], interest["computed"], interest["ways"]) == ("152.08", "150.00", ["year_360"])
    assert (late["computed"], late["state"]) == ("50.00", "not_billed")
    assert (begun.json["too_much"], begun.json["favour"]) == ("-47.92", "bank")
    (slice_,) = begun.json["cycles"][0]["slices"]
    assert (slice_["amount"], slice_["days"], slice_["interest"]) == ("10000.00", 30, "150")
    told = run("bill", no, user="sunyi")
    assert "10,000.00 × 0.05% × 30" in told.out
    paper = tmp_path / "bill.pdf"
    assert run("report", "bill", no, "-o", str(paper), user="sunyi").status == 0
    assert "152.08" in text_of(paper)
    wrong = run("bill", no, "--term", "daily_rate=x", user="sunyi")
    assert wrong.status == 0
    assert "x" in wrong.out
