"""Proposed causes say which words spoke for them."""

import pytest

from app.cases.causes import propose
from app.cases.codes import Demand, FirstActionKind
from app.cases.first_things import WhyFirst, first_things, still_due
from app.cases.tables import BUSINESS, REASONS, causes, is_theft
from app.kernel.wording import Language, Wording
from tests.cases.conftest import RESOURCES


@pytest.mark.parametrize(
    ("said", "cause", "words"),
    [
        ("我的信用卡被盗刷了三笔", "card_theft", ("盗刷", "被盗")),
        ("年费没有通知就扣了", "annual_fee", ("年费",)),
        ("天天有催收打电话骚扰我家人", "collection", ("催收", "骚扰", "家人")),
        ("昨晚网上被刷了三笔，卡一直在身上，现在还有人催", "card_theft", ("被刷", "卡一直在")),
        ("外包公司打给我单位，请停止骚扰并分期", "collection", ("外包公司", "打给我单位", "停止骚扰", "骚扰")),
        ("失业了，无力偿还，想协商还款", "hardship", ("无力偿还", "协商还款", "失业")),
        ("UNAUTHORIZED charges, this is fraud", "card_theft", ("fraud", "unauthorized")),
        ("ＡＰＲ was raised", "interest_and_charges", ("apr",)),
    ],
)
def test_the_words_decide_and_are_shown(said: str, cause: str, words: tuple[str, ...]) -> None:
    best = propose(said, causes())[0]
    assert best.cause.key == cause
    assert set(best.words) == set(words)


def test_a_word_counts_once_and_a_strong_one_three_times() -> None:
    once, often = propose("年费", causes())[0], propose("年费年费年费", causes())[0]
    assert once.score == often.score == 3
    assert propose("刷卡次数不够", causes())[0].score == 1


def test_latin_words_are_whole_words() -> None:
    assert propose("feedback and chapter", causes()) == []


def test_nothing_said_proposes_nothing_and_at_most_three_are_proposed() -> None:
    assert propose("", causes()) == []
    everything = "年费 盗刷 催收 征信 积分 无力偿还"
    assert len(propose(everything, causes())) == 3
    assert len(propose(everything, causes(), limit=10)) == 6


def test_the_table_is_whole_and_named_in_both_languages() -> None:
    labels = {language: Wording.load(RESOURCES / "wording", language) for language in Language}
    for wording in labels.values():
        assert set(wording.labels("cause")) == set(causes())
        assert set(wording.labels("business")) == set(BUSINESS)
        assert set(wording.labels("reason")) == set(REASONS)
    for cause in causes().values():
        assert cause.business in BUSINESS
        assert cause.reason in REASONS
        assert set(cause.demands) <= set(Demand)
    assert [key for key in causes() if is_theft(key)] == ["card_theft", "identity_theft"]
    assert not is_theft("")
    assert not is_theft("nonsense")


def test_first_things_follow_from_theft_and_calls() -> None:
    assert first_things(theft=False, still_called=False, done=[]) == []
    things = first_things(theft=True, still_called=True, done={FirstActionKind.CARD_BLOCK})
    assert [(one.kind, one.done) for one in things] == [
        (FirstActionKind.CARD_BLOCK, True),
        (FirstActionKind.POLICE_ADVICE, False),
        (FirstActionKind.KEEP_SLIPS, False),
        (FirstActionKind.HOLD_COLLECTION, False),
    ]
    assert [one.why for one in things] == [WhyFirst.THEFT] * 3 + [WhyFirst.STILL_CALLED]
    assert still_due(things) == [one.kind for one in things[1:]]
