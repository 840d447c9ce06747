"""The score of a case: every factor alone, together, and the levels."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.insight.score import FULL, CaseSigns, Level, Scorer
from app.kernel.rules import RulesInForce
from app.kernel.wording import Language, Wording
from tests.cases.conftest import RESOURCES

NOTHING = CaseSigns()


@pytest.fixture(scope="module")
def scorer(rules: RulesInForce) -> Scorer:
    """A scorer of the shipped rules."""
    return Scorer(rules)


@pytest.mark.parametrize(
    ("signs", "key", "points", "evidence"),
    [
        ({"days_left": -2}, "overdue", 30, {"days": 2}),
        ({"days_left": 0}, "due_soon", 15, {"days": 0}),
        ({"days_left": 3}, "due_soon", 15, {"days": 3}),
        ({"days_unaccepted": 3}, "unaccepted", 10, {"days": 3}),
        ({"repeats": 1}, "repeat", 10, {"count": 1, "months": 12}),
        ({"repeats": 9}, "repeat", 25, {"count": 9, "months": 12}),
        ({"reopened": True}, "reopened", 10, {}),
        ({"channel": "regulator"}, "regulator", 25, {"channel": "regulator"}),
        ({"tags": frozenset({"regulator"})}, "regulator", 25, {"channel": ""}),
        ({"tags": frozenset({"petition", "judicial", "agitated"})}, "public", 20, {"tags": ["judicial", "petition"]}),
        ({"amount": Decimal("50000")}, "amount", 10, {"amount": "50,000.00"}),
        (
            {"amount": Decimal("30000"), "monthly_income": Decimal("5000")},
            "income", 15, {"amount": "30,000.00", "income": "5,000.00"},
        ),
        ({"elderly": True}, "elderly", 5, {}),
        ({"people": 5}, "group", 20, {"people": 5}),
        ({"text": "再不解决我就找记者"}, "agitation", 6, {"words": ["记者"]}),
        ({"text": "曝光、上访、起诉、12378"}, "agitation", 18, {"words": ["曝光", "上访", "起诉", "12378"]}),
        ({"still_called": True}, "collection", 15, {}),
        ({"promises_late": 2}, "promise", 10, {"count": 2}),
    ],
)  # fmt: skip
def test_each_factor_gives_its_points_and_names_its_evidence(
    scorer: Scorer, signs: dict[str, Any], key: str, points: int, evidence: dict[str, Any]
) -> None:
    score = scorer.score(replace(NOTHING, **signs))
    assert [(one.key, one.points, one.evidence) for one in score.factors] == [(key, points, evidence)]
    assert score.points == points


@pytest.mark.parametrize(
    "signs",
    [
        {"days_left": 4},
        {"days_left": None},
        {"days_unaccepted": 2},
        {"channel": "app"},
        {"tags": frozenset({"agitated"})},
        {"amount": Decimal("49999.99")},
        {"amount": Decimal("29999.99"), "monthly_income": Decimal("5000")},
        {"amount": Decimal("0"), "monthly_income": Decimal("0")},
        {"people": 4},
        {"text": "请帮我查一下年费"},
    ],
)
def test_what_is_below_its_threshold_gives_nothing(scorer: Scorer, signs: dict[str, Any]) -> None:
    score = scorer.score(replace(NOTHING, **signs))
    assert (score.points, score.level, score.factors) == (0, Level.CALM, ())


def test_factors_add_up_the_heaviest_first_and_reach_levels(scorer: Scorer) -> None:
    watched = scorer.score(CaseSigns(days_left=-1, elderly=True))
    assert (watched.points, watched.level) == (35, Level.WATCH)
    assert [one.key for one in watched.factors] == ["overdue", "elderly"]
    high = scorer.score(CaseSigns(days_left=-1, channel="regulator", elderly=True))
    assert (high.points, high.level) == (60, Level.HIGH)
    full = scorer.score(
        CaseSigns(
            days_left=-9, channel="petition", tags=frozenset({"petition"}), repeats=4, people=20, still_called=True
        )
    )
    assert (full.points, sum(one.points for one in full.factors)) == (FULL, 135)


signs = st.builds(
    CaseSigns,
    days_left=st.none() | st.integers(-400, 400),
    days_unaccepted=st.none() | st.integers(0, 400),
    repeats=st.integers(0, 50),
    channel=st.sampled_from(["app", "regulator", "branch"]),
    tags=st.frozensets(st.sampled_from(["regulator", "petition", "agitated"])),
    amount=st.none() | st.decimals(0, 10**7, places=2),
    monthly_income=st.none() | st.decimals(0, 10**6, places=2),
    elderly=st.booleans(),
    text=st.sampled_from(["", "记者", "曝光 上访"]),
    still_called=st.booleans(),
    people=st.integers(1, 40),
    reopened=st.booleans(),
    promises_late=st.integers(0, 5),
)


@given(signs)
def test_a_score_is_the_sum_of_its_factors_and_never_more_than_full(rules: RulesInForce, one: CaseSigns) -> None:
    score = Scorer(rules).score(one)
    assert score.points == min(sum(factor.points for factor in score.factors), FULL)
    assert all(factor.points > 0 for factor in score.factors)
    assert len({factor.key for factor in score.factors}) == len(score.factors)


@pytest.mark.parametrize("language", list(Language))
def test_every_factor_has_a_label_and_a_sentence(language: Language, scorer: Scorer) -> None:
    wording = Wording.load(RESOURCES / "wording", language)
    everything = CaseSigns(
        days_left=-1, days_unaccepted=9, repeats=1, channel="regulator", tags=frozenset({"petition"}),
        amount=Decimal(60000), monthly_income=Decimal(100), elderly=True, text="记者", still_called=True, people=9,
        reopened=True, promises_late=1,
    )  # fmt: skip
    factors = {one.key: one.evidence for one in scorer.score(everything).factors}
    factors |= {one.key: one.evidence for one in scorer.score(CaseSigns(days_left=1)).factors}
    assert len(factors) == 14
    for key, evidence in factors.items():
        assert wording.label("warning_factor", key) != key
        assert "{" not in wording.text(f"warning.factor.{key}", **evidence)
