"""What holds of every account: nothing is lost, nothing is made up, and how lines are cut changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from app.kernel.money import Money, total
from app.mediation.bill.course import course
from app.mediation.bill.entries import Entry
from app.mediation.bill.terms import Base, BillTerms, CountedFrom, Refunds, Rounding
from app.mediation.bill.ways import WAYS, Way
from app.terms.interest import exact_interest
from tests.mediation.bill.given import RULES, START, What, as_billed, buys, checked, day, owing, terms

UNTIL = "04-30"
_KINDS = (What.PURCHASE, What.PURCHASE, What.PAYMENT, What.CASH, What.REFUND)


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    """Purchases, cash, payments, and refunds of purchases that were made."""
    made: list[Entry] = []
    for number in range(draw(st.integers(0, 12))):
        what = draw(st.sampled_from(_KINDS))
        posted = START + timedelta(days=draw(st.integers(0, 118)))
        traded = posted - timedelta(days=draw(st.integers(0, 3)))
        one = replace(
            buys("01-01", "1", no=number),
            what=what,
            posted=posted,
            traded=traded,
            amount=Money(draw(st.integers(1, 10**6))),
        )
        bought = [other for other in made if other.what is What.PURCHASE and other.posted <= posted]
        if what is What.REFUND and bought:
            one = replace(one, refund_of=draw(st.sampled_from(bought)).id)
        made.append(one)
    return made


CONTRACTS = st.builds(
    lambda base, counted, refunds, compounding, rate, opening, bearing: terms(
        base=base, counted_from=counted, refunds=refunds, compounding=compounding, rate=str(rate), grace_days=3,
        opening=owing(bearing, principal=str(Money(opening)), interest="3.10"),
    ),
    st.sampled_from(Base), st.sampled_from(CountedFrom), st.sampled_from([Refunds.REDUCE, Refunds.REVERSE]),
    st.booleans(), st.decimals(0, "0.001", places=6), st.integers(0, 10**6), st.booleans(),
)  # fmt: skip


@given(CONTRACTS, entries(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_slices_add_up_and_no_money_is_lost(some: BillTerms, made: list[Entry], billed: bool) -> None:
    bills = course(some, RULES, made, day(UNTIL), billed=billed)
    for bill in bills:
        assert exact_interest(one.accrual for one in bill.slices) == bill.exact
        assert bill.interest == Money.of(bill.exact)
        assert all(one.days > 0 for one in bill.slices)
        for paid in bill.allotted:
            assert paid.allocation.paid.total + paid.allocation.over == paid.amount
    booked = [] if billed else [bill.interest + (bill.late.amount if bill.late else Money(0)) for bill in bills]
    back = {What.PAYMENT, What.REFUND}
    flows = [-one.amount if one.what in back else one.amount for one in made]
    owed = total([some.opening.debt.total, *flows, *booked])
    assert bills[-1].owed.total - bills[-1].credit == owed


@given(CONTRACTS, entries())
@settings(max_examples=40, deadline=None)
def test_a_rate_of_nothing_bears_nothing(some: BillTerms, made: list[Entry]) -> None:
    free = replace(some, rates=tuple(replace(rate, daily=Decimal(0)) for rate in some.rates))
    assert all(not bill.interest for bill in course(free, RULES, made, day(UNTIL), billed=False))


@given(entries())
@settings(max_examples=40, deadline=None)
def test_paying_every_bill_in_full_bears_nothing_on_purchases(made: list[Entry]) -> None:
    bought = [one for one in made if one.what is What.PURCHASE]
    bills = course(terms(), RULES, bought, day(UNTIL))
    each = [total([one.amount for one in bought if bill.span.start <= one.posted <= bill.span.end]) for bill in bills]
    paid = [
        replace(
            buys("01-01", "1", no=f"p{place}"),
            what=What.PAYMENT,
            posted=bill.span.due,
            traded=bill.span.due,
            amount=sum_,
        )
        for place, (bill, sum_) in enumerate(zip(bills, each, strict=True))
        if sum_
    ]
    for base in Base:
        found = course(terms(base=base), RULES, [*bought, *paid], day(UNTIL), billed=False)
        assert all(not bill.interest and bill.late is None for bill in found)


@given(CONTRACTS, entries(), st.integers(1, 99))
@settings(max_examples=60, deadline=None)
def test_cutting_a_transaction_changes_nothing_but_by_rounding(some: BillTerms, made: list[Entry], part: int) -> None:
    cut: list[Entry] = []
    for number, one in enumerate(made):
        first = Money(one.amount.fen * part // 100)
        if one.what is What.REFUND or not first or any(other.refund_of == one.id for other in made):
            cut.append(one)
            continue
        other = replace(one, amount=one.amount - first, id=buys("01-01", "2", no=number).id)
        cut += [replace(one, amount=first), other]
    whole, parts = (course(some, RULES, lines, day(UNTIL)) for lines in (made, cut))
    assert [bill.exact for bill in whole] == [bill.exact for bill in parts]
    assert [bill.owed for bill in whole] == [bill.owed for bill in parts]
    # Where each transaction is rounded by itself, each piece moves the figure by half a fen at the most.
    loose = course(replace(some, rounding=Rounding.SLICE), RULES, cut, day(UNTIL))
    for bill, other_bill in zip(whole, loose, strict=True):
        pieces = len({one.entry for one in other_bill.slices}) + 2
        assert abs(bill.interest.fen - other_bill.interest.fen) <= pieces / 2


@given(CONTRACTS, entries(), st.sampled_from(list(WAYS)))
@settings(max_examples=30, deadline=None)
def test_whatever_is_named_makes_the_figure(some: BillTerms, made: list[Entry], way: Way) -> None:
    bill = as_billed(WAYS[way](some), made, UNTIL)
    for one in checked(some, bill, UNTIL):
        assert bool(one.line.difference) or not one.ways
        for ways in (one.ways, *one.others) if one.ways and one.ways[0] in WAYS else ():
            changed = some
            for step in ways:
                changed = WAYS[step](changed)
            figure = course(changed, RULES, bill, day(UNTIL))[one.line.cycle].figure(one.line.component)
            assert figure == one.line.billed
        # The way the bill was made is always among what explains it.
        assert not one.line.difference or (way,) in (one.ways, *one.others)
