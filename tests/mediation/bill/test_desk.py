"""A statement is checked, its terms kept as typed, its differences noted; one view for screen, paper and command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.evidence import desk as evidence
from app.evidence.codes import LinkKind
from app.evidence.model import TransactionLink
from app.evidence.views import transactions
from app.kernel.errors import Refusal
from app.mediation import desk
from app.mediation.bill import said
from app.mediation.bill.compare import State
from app.mediation.model import BillCheck
from app.mediation.views import BillView, bill_view, bills_begun
from tests.mediation.bill.conftest import read_in
from tests.mediation.conftest import Desk
from tests.terms.given import EN, ZH

Billed = Callable[..., tuple[UUID, UUID]]


def view(hands: Desk, case_id: UUID, item_id: UUID | None = None) -> BillView:
    return hands.read(lambda s: bill_view(s, case_id, item_id))


def begin(hands: Desk, case_id: UUID, item_id: UUID, **typed: str) -> UUID:
    check_id = hands.do(lambda s: desk.check_bill(s, case_id, item_id).id)
    hands.do(lambda s: desk.put_terms(s, check_id, typed).id)
    return check_id


@pytest.fixture
def refused() -> Callable[[str], Iterator[None]]:
    from contextlib import contextmanager

    @contextmanager
    def ends(code: str) -> Iterator[None]:
        with pytest.raises(Refusal) as told:
            yield
        assert told.value.code == code

    return ends  # type: ignore[return-value]


def test_the_bill_of_the_brief_is_checked_and_explained(hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    assert not view(hands, case_id).begun
    assert not hands.read(lambda s: bills_begun(s, case_id))
    begin(hands, case_id, item_id, base="unpaid", daily_rate="万分之五")
    found = view(hands, case_id, item_id)
    assert hands.read(lambda s: bills_begun(s, case_id))
    interest, after, late, fee = found.rows
    # Full amount: 12,000.00 × 0.0005 × 40 + 1,200.00 × 0.0005 × 12 = 240.00 + 7.20; unpaid: 1,200.00 × 0.0005 × 52
    assert (str(interest.billed), str(interest.computed), interest.ways) == ("247.20", "31.20", ("full_amount",))
    assert (after.state, late.state, fee.state) == (State.EQUAL, State.EQUAL, State.UNCHECKED)
    assert [one.words for one in interest.lines] == ["消费透支利息"]
    assert found.checked is not None
    assert (str(found.checked.too_much), found.favour) == ("216.00", "customer")
    assert found.header.customer == "李*华"
    said_ = said.working(interest, found.bills[interest.cycle], ZH)
    assert "家电城 电视机：2026-04-10 起　1,200.00 × 0.05% × 52 天 = 31.20" in said_
    assert "12,000" not in "".join(said_)
    full = begin(hands, case_id, item_id, base="full")
    assert full == found.check_id
    (interest, *_) = view(hands, case_id, item_id).rows
    assert interest.state is State.EQUAL
    lines = said.working(interest, found.bills[interest.cycle], EN)
    assert lines


def test_terms_say_where_they_come_from_and_faults_stay(hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    check_id = begin(hands, case_id, item_id, daily_rate="很高", tolerance="0")
    found = view(hands, case_id)
    assert (found.checked, found.rows, found.favour) == (None, (), "nobody")
    assert [one.field for one in found.faults] == ["daily_rate"]
    assert said.outcome(found, ZH) == []
    terms = {one.name: one for one in found.terms}
    sources = {name: said.source_of(terms[name]) for name in ("daily_rate", "start", "base", "due_day")}
    assert sources == {"daily_rate": "contract", "start": "statement", "base": "rule", "due_day": "none"}
    assert terms["statement_day"].value == "31"  # the last day of a month is so in every month
    assert said.value_said(terms["base"], ZH).startswith("全额")
    assert said.rests_on(terms["base"], ZH).endswith("（待核）")
    assert said.rests_on(terms["late_share"], EN) == terms["late_share"].article
    assert said.rests_on(terms["daily_rate"], EN) == ""
    hands.do(lambda s: desk.put_terms(s, check_id, {"daily_rate": " "}).id)
    assert view(hands, case_id).checked is not None
    kept = hands.read(lambda s: s.found(BillCheck, check_id).terms)
    assert kept == {"tolerance": "0"}


def test_notes_stay_with_their_figure(hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed()
    check_id = begin(hands, case_id, item_id, base="unpaid")
    key = view(hands, case_id).rows[0].id
    assert key == "2026-05-31:interest"
    hands.do(lambda s: desk.note_difference(s, check_id, key, "合约第八条写的是全额").id)
    hands.do(lambda s: desk.note_difference(s, check_id, key, "合约第八条").id)
    assert view(hands, case_id).rows[0].note == "合约第八条"
    hands.do(lambda s: desk.note_difference(s, check_id, key, "").id)
    assert view(hands, case_id).rows[0].note == ""


def test_refund_links_other_currencies_and_lines_without_a_day(hands: Desk, billed: Billed) -> None:
    rows = (
        ("2026-04-10", "purchase", "商场", "1000.00"),
        ("2026-06-11", "refund", "商场退货", "-1000.00"),
        ("2026-05-31", "interest", "利息", "26.00"),
        ("2026-06-02", "purchase", "境外", "5.00 USD"),
        ("", "purchase", "不知何日", "7.00"),
    )
    case_id, item_id = billed(rows=rows)
    begin(hands, case_id, item_id, refunds="reverse", grace_days="0")
    bought, back, *_ = hands.read(lambda s: transactions(s, case_id))
    before = view(hands, case_id)
    assert before.left_out == 2
    assert any("2 笔" in one for one in said.outcome(before, ZH))
    june = before.bills[-1].interest

    def link(session: object) -> None:
        from app.cases.model import Case

        case = session.found(Case, case_id)  # type: ignore[attr-defined]
        session.add(  # type: ignore[attr-defined]
            TransactionLink(
                **case.keys(),
                from_id=back.id,
                to_id=bought.id,
                kind=LinkKind.REFUND,
                stands=True,
                decided_by=hands.actors.mediator.staff_id,
                decided_at=session.at,  # type: ignore[attr-defined]
            )
        )

    hands.do(link)
    after = view(hands, case_id).bills[-1].interest
    # As a payment it settled 26.00 of interest first: 1,000.00 × 10 days + 26.00 × 20 days = 5.00 + 0.26. Known as a
    # refund, the 26.00 of 10 April to 31 May, 52 days, are given back and June bears nothing.
    assert (str(june), str(after)) == ("5.26", "-26.00")


def test_a_statement_without_a_period_goes_by_its_lines(hands: Desk, billed: Billed) -> None:
    case_id, item_id = billed(
        rows=(("2026-04-10", "purchase", "a", "1"), ("2026-04-20", "purchase", "b", "1")), period=None
    )
    begin(hands, case_id, item_id)
    terms = {one.name: one.value for one in view(hands, case_id).terms}
    assert (terms["start"], terms["until"], terms["statement_day"]) == ("2026-04-10", "2026-04-20", "20")
    case_id, item_id = billed(rows=(), period=None)
    begin(hands, case_id, item_id)
    assert {one.field for one in view(hands, case_id).faults} == {"start", "until", "statement_day"}


def test_the_one_begun_last_shows_and_withdrawn_exhibits_do_not(hands: Desk, billed: Billed) -> None:
    case_id, first = billed()
    second = read_in(hands, case_id, seq=2)
    begin(hands, case_id, first)
    begin(hands, case_id, second)
    found = view(hands, case_id)
    assert found.statement is not None
    assert found.statement.item_id == second
    assert view(hands, case_id, first).begun
    hands.do(lambda s: evidence.withdraw(s, second, "传错"))
    found = view(hands, case_id)
    assert found.statement is not None
    assert found.statement.item_id == first
    check_id = found.check_id
    assert check_id is not None
    hands.do(lambda s: desk.drop_check(s, check_id).id)
    assert not view(hands, case_id).begun


def test_refusals(hands: Desk, billed: Billed, refused: Callable[[str], object]) -> None:
    case_id, item_id = billed()
    other = hands.do(
        lambda s: register_walk_in(s, WalkIn(name="王芳", phone="13900002222", narrative="年费", amount="300")).id,
        hands.actors.counter,
    )
    plain = hands.item(case_id, seq=9)
    wallet = read_in(hands, case_id, seq=8, profile="wechat")
    assert wallet not in [one.item_id for one in view(hands, case_id).statements]
    check_id = begin(hands, case_id, item_id)
    for code, act in (
        ("mediation.item_of_another", lambda s: desk.check_bill(s, other, item_id)),
        ("mediation.bill.no_statement", lambda s: desk.check_bill(s, case_id, plain)),
        ("mediation.bill.wallet", lambda s: desk.check_bill(s, case_id, wallet)),
        ("mediation.bill.no_field", lambda s: desk.put_terms(s, check_id, {"wages": "1"})),
    ):
        with refused(code):  # type: ignore[attr-defined]
            hands.do(act)
    with pytest.raises(Refusal):
        hands.do(lambda s: desk.put_terms(s, check_id, {"start": "2026-01-01"}), hands.actors.auditor)
    hands.do(lambda s: desk.drop_check(s, check_id).id)
    with refused("mediation.bill.gone"):  # type: ignore[attr-defined]
        hands.do(lambda s: desk.note_difference(s, check_id, "x", "y"))
    assert hands.do(lambda s: desk.check_bill(s, case_id, item_id).id) != check_id
