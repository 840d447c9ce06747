"""Which complaint goes on, what stands in the way, what is united, and what undoing takes away again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.codes import FINAL, Status
from app.cases.merging import Hindrance, Side, brought, hindrances, in_order, united, without

H = Hindrance
AT = datetime(2026, 11, 24, 1, tzinfo=UTC)
ONE, TWO = UUID(int=1), UUID(int=2)
WHO, ELSE = UUID(int=8), UUID(int=9)
FIRST = Side(ONE, AT, Status.INVESTIGATING, WHO, ("resident_id", "N1"))
SECOND = replace(FIRST, case_id=TWO, received_at=AT + timedelta(days=3), status=Status.REGISTERED)


def test_the_first_complaint_goes_on_whichever_is_named_first() -> None:
    assert in_order(FIRST, SECOND) == in_order(SECOND, FIRST) == (FIRST, SECOND)
    twin = replace(FIRST, case_id=TWO)
    assert in_order(twin, FIRST) == (FIRST, twin)
    assert hindrances(FIRST, SECOND, confirmed=False) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"merged": True}, {}, H.MERGED_ALREADY),
        ({}, {"merged": True}, H.MERGED_ALREADY),
        ({}, {"carries": True}, H.CARRIES_OTHERS),
        ({"answered": True}, {}, H.ANSWERED),
        ({}, {"agreement": True}, H.AGREEMENT_STANDS),
        ({}, {"customer_id": ELSE, "document": ("resident_id", "N2")}, H.TWO_PEOPLE),
        ({}, {"customer_id": ELSE, "document": None}, H.PERSON_UNCONFIRMED),
        ({}, {"customer_id": ELSE, "document": ("passport", "P1")}, H.PERSON_UNCONFIRMED),
        *(({"status": status}, {}, H.OVER) for status in sorted(FINAL)),
        *(({}, {"status": status}, H.OVER) for status in sorted(FINAL)),
    ],
)
def test_each_hindrance(first: dict[str, object], second: dict[str, object], found: Hindrance) -> None:
    one, other = replace(FIRST, **first), replace(SECOND, **second)  # type: ignore[arg-type]
    assert hindrances(one, other, confirmed=False) == [found]
    assert hindrances(other, one, confirmed=False) == [found]


def test_what_does_not_stand_in_the_way() -> None:
    carrying = replace(FIRST, carries=True, agreement=True)
    assert hindrances(carrying, SECOND, confirmed=False) == [], "the first may carry others and have its agreement"
    same_document = replace(SECOND, customer_id=ELSE)
    assert hindrances(FIRST, same_document, confirmed=False) == []
    assert hindrances(FIRST, replace(same_document, document=None), confirmed=True) == []
    assert hindrances(FIRST, replace(SECOND, answered=True), confirmed=False) == []
    other = replace(SECOND, customer_id=ELSE, document=("resident_id", "N2"))
    assert hindrances(FIRST, other, confirmed=True) == [H.TWO_PEOPLE], "nobody confirms away two documents"


def test_all_that_stands_in_the_way_is_named() -> None:
    bad = replace(SECOND, status=Status.CLOSED, merged=True, carries=True, agreement=True)
    assert hindrances(FIRST, bad, confirmed=True) == [H.OVER, H.MERGED_ALREADY, H.CARRIES_OTHERS, H.AGREEMENT_STANDS]
    assert hindrances(FIRST, FIRST, confirmed=True) == [H.SAME_CASE]


_keys = st.lists(st.sampled_from("abcdef"), unique=True, max_size=5)


@given(_keys, st.lists(_keys, min_size=1, max_size=3), st.randoms(use_true_random=False))
def test_undoing_in_any_order_leaves_what_was(own: list[str], merges: list[list[str]], order: object) -> None:
    now, links = list(own), list[list[str]]()
    for new in merges:
        links.append(brought(now, links, new))
        now = united(now, new)
    assert set(now) == set(own).union(*merges)
    rest = list(range(len(links)))
    order.shuffle(rest)  # type: ignore[attr-defined]
    while rest:
        gone = rest.pop()
        now = without(now, links[gone], [links[one] for one in rest])
        assert set(now) >= set(own).union(*(merges[one] for one in rest))
    assert now == own


def test_what_staff_added_themselves_meanwhile_stays() -> None:
    was = brought(["refund_fee"], [], ["reply"])
    now = [*united(["refund_fee"], ["reply"]), "waiver"]
    assert without(now, was, []) == ["refund_fee", "waiver"]
