"""What is in dispute, shares that are whole, amounts that add up, and what is missing."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.kernel.errors import Refusal
from app.mediation import elements
from app.mediation.codes import Burden, Degree, Dispute, LiabilityLack, LiableParty
from app.mediation.lacking import IssueFacts, lacking
from app.mediation.liability import (
    WHOLE,
    Share,
    amounts,
    beyond_loss,
    check_admission,
    check_shares,
    degree,
    difference,
    dispute,
    hundredths_of,
    kept_shares,
    percent,
)
from app.mediation.places import region_of
from app.mediation.shelf import shelf

BANK, HOLDER, MERCHANT = LiableParty.BANK, LiableParty.HOLDER, LiableParty.MERCHANT


def shares(*hundredths: int) -> list[Share]:
    return [Share(party, one, "因为") for party, one in zip(LiableParty, hundredths, strict=False)]


@pytest.mark.parametrize(
    ("claimed", "admitted", "by", "left", "stands"),
    [
        (1280000, None, "", 1280000, Dispute.WHOLE),
        (1280000, None, "bank", 1280000, Dispute.WHOLE),  # words without an amount leave the amount in dispute
        (1280000, 280000, "bank", 1000000, Dispute.PARTLY),
        (1280000, 1280000, "both", 0, Dispute.SETTLED),
        (None, None, "", None, Dispute.WHOLE),
        (None, None, "customer", None, Dispute.SETTLED),
    ],
)
def test_only_the_difference_is_in_dispute(
    claimed: int | None, admitted: int | None, by: str, left: int | None, stands: Dispute
) -> None:
    assert difference(claimed, admitted) == left
    assert dispute(claimed, admitted, by) is stands
    check_admission(claimed, admitted, by)


@pytest.mark.parametrize(
    ("claimed", "admitted", "by", "code", "field"),
    [
        (100, 101, "bank", "mediation.admitted_beyond", "admitted"),
        (100, 50, "", "mediation.admitted_nobody", "admitted_by"),
        (None, 50, "bank", "mediation.admitted_no_claim", "admitted"),
        (100, 50, "court", "mediation.key_unknown", "admitted_by"),
    ],
)
def test_an_admission_binds_only_what_it_says(
    claimed: int | None, admitted: int, by: str, code: str, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        check_admission(claimed, admitted, by)
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize(
    ("text", "value"), [("62.5", 6250), ("６２．５０％", 6250), (" 100% ", 10000), ("0", 0), ("33。33", 3333)]
)
def test_percentages_are_read_as_people_type_them(text: str, value: int) -> None:
    assert hundredths_of(text) == value
    assert percent(6250) == "62.50"


@pytest.mark.parametrize("text", ["", "100.01", "-1", "33.333", "一半", "1e2"])
def test_what_is_no_percentage_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        hundredths_of(text)
    assert refused.value.code == "mediation.share_percent"


@pytest.mark.parametrize(
    ("given_", "code", "told"),
    [
        (shares(6000, 3999), "mediation.shares_short", "0.01"),
        (shares(6000, 4100), "mediation.shares_over", "1.00"),
        ([], "mediation.shares_short", "100.00"),
        ([Share(BANK, 5000, "甲"), Share(BANK, 5000, "乙")], "mediation.share_twice", None),
        ([Share(BANK, 10000, "甲"), Share(HOLDER, 0, " ")], "mediation.share_reason", None),
        ([Share(BANK, 10001, "甲")], "mediation.share_percent", None),
    ],
)
def test_shares_that_are_not_whole_are_refused_by_how_much(given_: list[Share], code: str, told: str | None) -> None:
    with pytest.raises(Refusal) as refused:
        check_shares(given_)
    assert refused.value.code == code
    assert refused.value.params.get("percent") == told


def test_whole_shares_are_taken() -> None:
    check_shares(shares(6667, 3333))


def test_amounts_of_thirds_and_of_very_little() -> None:
    assert amounts(shares(3333, 3333, 3334), 100) == (33, 33, 34)
    assert amounts(shares(5000, 5000), 1) == (0, 1)  # both round up; the first gives its fen back
    assert amounts(shares(1429, 1429, 1429, 1429, 1428, 1428, 1428), 4) == (1, 1, 1, 1, 0, 0, 0)
    assert amounts(shares(6250, 3750), 1280000) == (800000, 480000)
    assert amounts([], 0) == ()


@st.composite
def whole(draw: st.DrawFn) -> list[Share]:
    count = draw(st.integers(1, len(LiableParty)))
    cuts = sorted(draw(st.lists(st.integers(0, WHOLE), min_size=count - 1, max_size=count - 1)))
    edges = [0, *cuts, WHOLE]
    return shares(*(b - a for a, b in itertools.pairwise(edges)))


@settings(max_examples=60, deadline=None)
@given(whole(), st.integers(0, 10**13))
def test_amounts_add_up_to_the_fen_and_are_within_one_of_exact(given_: list[Share], fen: int) -> None:
    check_shares(given_)
    parts = amounts(given_, fen)
    assert sum(parts) == fen
    for share, part in zip(given_, parts, strict=True):
        assert part >= 0
        assert abs(part - Fraction(share.hundredths * fen, WHOLE)) < 1
        assert share.hundredths or not part
    assert kept_shares([[one.party.value, one.hundredths, one.reason] for one in given_]) == tuple(given_)


@pytest.mark.parametrize(
    "raw",
    [
        [["bank", 9999, ""]], [["nobody", 10000, ""]], [["bank"]], [["bank", "viel", ""]], [5],
        [["bank", 11000, ""], ["holder", -1000, ""]], [["bank", 5000, ""], ["bank", 5000, ""]],
    ],
)  # fmt: skip
def test_what_is_kept_and_not_whole_is_no_set_of_shares(raw: list[object]) -> None:
    assert kept_shares(raw) is None
    assert kept_shares([]) == ()


@pytest.mark.parametrize(
    ("hundredths", "called"),
    [
        ((10000, 0), [Degree.ALL, Degree.NONE]),
        ((7000, 3000), [Degree.MAIN, Degree.MINOR]),
        ((4000, 4000, 2000), [Degree.EQUAL, Degree.EQUAL, Degree.MINOR]),
    ],
)
def test_shares_in_words(hundredths: tuple[int, ...], called: list[Degree]) -> None:
    given_ = shares(*hundredths)
    assert [degree(one, given_) for one in given_] == called


def test_more_than_the_loss_is_seen() -> None:
    assert (beyond_loss(100, 90), beyond_loss(90, 90), beyond_loss(100, None)) == (10, 0, 0)


def test_a_region_lies_within_one_page() -> None:
    assert region_of([], "2, 4-6") == []
    assert region_of([100, 200, 5000, 10000], "2") == [100, 200, 5000, 10000]
    for edges in ([1, 2, 3], [5000, 0, 5000, 10], [0, 10, 10, 10], [-1, 0, 10, 10], [0, 0, 10, 10001]):
        with pytest.raises(Refusal) as refused:
            region_of(edges, "2")
        assert refused.value.code == "mediation.region_malformed"
    for pages in ("", "2-3"):
        with pytest.raises(Refusal) as refused:
            region_of([0, 0, 10, 10], pages)
        assert refused.value.code == "mediation.region_of_one_page"


def facts(number: int = 1, **more: object) -> IssueFacts:
    known: dict[str, object] = {
        "dispute": Dispute.WHOLE, "burden": Burden.BANK, "sourced": True, "fors": 1, "againsts": 1, "broken": 0,
        "concluded": True, "shares": (Share(BANK, WHOLE, "因为"),), **more,
    }  # fmt: skip
    return IssueFacts(number=number, **known)  # type: ignore[arg-type]


def lacks(*issues: IssueFacts, taken: int = 0, uncovered: int = 0, excess: int = 0) -> dict[LiabilityLack, object]:
    found = lacking(issues, not_taken_up=taken, uncovered=uncovered, excess=excess)
    return {one.lack: one.numbers or one.fen or one.count for one in found}


def test_nothing_is_missing_from_what_is_whole() -> None:
    assert lacks(facts()) == {}
    settled = facts(dispute=Dispute.SETTLED, burden=None, fors=0, againsts=0, concluded=False, shares=())
    assert lacks(settled) == {}


def test_everything_that_is_missing_is_named() -> None:
    lack = LiabilityLack
    assert lacks(taken=2) == {lack.ISSUES: 0, lack.NOT_TAKEN_UP: 2}
    assert lacks(facts(burden=None)) == {lack.BURDEN: (1,)}
    assert lacks(facts(againsts=0)) == {lack.UNPROVED: (1,)}
    assert lacks(facts(burden=Burden.HOLDER, fors=0)) == {lack.UNPROVED: (1,), lack.ONLY_AGAINST: (1,)}
    assert lacks(facts(burden=Burden.HOLDER, againsts=0)) == {}
    assert lacks(facts(burden=Burden.FACTOR, againsts=0)) == {}
    assert lacks(facts(burden=Burden.FACTOR, fors=0, againsts=0)) == {lack.UNPROVED: (1,)}
    assert lacks(facts(1, broken=1), facts(2), facts(3, broken=2)) == {lack.CITATIONS_BROKEN: (1, 3)}
    assert lacks(facts(concluded=False, shares=())) == {lack.CONCLUSION: (1,), lack.SHARES: (1,)}
    bare = facts(burden=None, sourced=False, fors=0, againsts=0)
    assert lacks(bare) == {lack.BURDEN: (1,), lack.CONCLUSION_BARE: (1,)}
    assert lacks(facts(shares=None)) == {lack.SHARES_BROKEN: (1,)}
    assert lacks(facts(shares=(Share(BANK, WHOLE, " "),))) == {lack.SHARE_REASONS: (1,)}
    assert lacks(facts(), uncovered=3, excess=500) == {lack.OVER_LOSS: 500, lack.ELEMENTS: 3}


def test_the_checklist_follows_the_cause_and_knows_the_steps_of_the_plan() -> None:
    steps = {f"{one.key}.{step.key}" for one in shelf().templates.values() for step in one.steps}
    for one in elements.elements().values():
        assert one.steps <= steps, one.key
        assert one.article
    theft = [one.key for one in elements.of_cause("card_theft")]
    assert {"own_use", "records_kept", "factors", "reversed", "loss", "credit_record"} <= set(theft)
    assert "terms_explained" not in theft
    assert [one.key for one in elements.of_cause("rewards")] == ["claim_shown"]


def test_an_element_is_covered_by_an_issue_or_by_the_plan() -> None:
    found = {one.element.key: one for one in elements.coverage("card_theft", [(2, "own_use")], ["card_theft.habits"])}
    assert found["own_use"].numbers == (2,)
    assert found["own_use"].covered
    assert found["factors"].looked_into
    assert found["factors"].covered
    assert not found["reversed"].covered
