"""Ranking: the measured hit rate, the reasons, the filters, what a case adds."""

from __future__ import annotations

import pytest

from app.kernel.wording import Language, Wording
from app.knowledge.codes import Kind
from app.knowledge.ranking import Asked, Ranking
from app.knowledge.reasons import Reason, Why, common_words, marks, small
from app.knowledge.shelf import shipped
from app.knowledge.suggest import Situation, offer
from app.knowledge.terms import terms
from tests.knowledge.measured import measure, ours, plain, questions
from ui.widgets.theme.assets import RESOURCES


@pytest.fixture(scope="module")
def ranking() -> Ranking:
    return Ranking(shipped().articles.values(), terms())


def reasons(ranking: Ranking, asked: Asked, key: str) -> dict[Why, tuple[str, ...]]:
    hit = next(one for one in ranking.search(asked, 50) if one.article.key == key)
    return {reason.why: reason.values for reason in hit.reasons}


def test_there_are_questions_enough_and_every_answer_exists() -> None:
    asked = questions()
    assert len(asked) >= 100
    assert {key for one in asked for key in one.answers} - set(shipped().articles) == set()


def test_the_right_article_is_among_the_first_three_far_more_often_than_by_plain_full_text() -> None:
    asked = questions()
    mine, theirs = measure(ours(), asked), measure(plain(), asked)
    assert mine.all >= 0.9
    assert mine.held_out >= 0.85
    assert mine.all >= theirs.all + 0.1
    assert mine.held_out >= theirs.held_out + 0.1


def test_a_hit_says_where_the_words_stand(ranking: Ranking) -> None:
    found = reasons(ranking, Asked("征信异议几天答复"), "credit-objection")
    assert found[Why.TITLE] == ("征信异议", "答复")


def test_what_people_say_is_told_with_the_word_that_stands_for_it(ranking: Ranking) -> None:
    found = reasons(ranking, Asked("滞纳金怎么收"), "late-charge-terms")
    assert found[Why.TERM] == ("滞纳金", "违约金")


def test_the_case_s_cause_lifts_its_articles_and_is_given_as_a_reason(ranking: Ranking) -> None:
    without = [hit.article.key for hit in ranking.search(Asked("要求退钱"), 3)]
    lifted = ranking.search(Asked("要求退钱", cause="annual_fee"), 3)
    assert any("annual_fee" in hit.article.causes for hit in lifted)
    assert [hit.article.key for hit in lifted] != without
    assert (
        Reason(Why.CAUSE, ("annual_fee",)) in next(hit for hit in lifted if "annual_fee" in hit.article.causes).reasons
    )


def test_tags_and_section_are_reasons_even_without_words(ranking: Ranking) -> None:
    found = ranking.search(Asked(tags=("elderly",), section="signatures"), 3)
    told = {reason.why for hit in found for reason in hit.reasons}
    assert told == {Why.TAG, Why.SECTION}
    assert found[0].article.key == "say-elderly"


def test_nothing_said_and_nothing_known_finds_nothing(ranking: Ranking) -> None:
    assert ranking.search(Asked("")) == []
    assert ranking.search(Asked("？！ 🙂")) == []
    assert ranking.search(Asked("zzqqxx")) == []


def test_filters_leave_others_out(ranking: Ranking) -> None:
    found = ranking.search(Asked("分期", kinds=frozenset({Kind.SCRIPT}), only_cause="hardship"), 50)
    assert found
    assert all(hit.article.kind is Kind.SCRIPT and "hardship" in hit.article.causes for hit in found)


def test_width_and_case_do_not_matter(ranking: Ranking) -> None:
    one = [hit.article.key for hit in ranking.search(Asked("ＬＰＲ四倍"), 3)]
    assert one == [hit.article.key for hit in ranking.search(Asked("lpr四倍"), 3)]
    assert one[0] == "four-times-lpr"


def test_an_index_over_nothing_finds_nothing() -> None:
    assert Ranking([], terms()).search(Asked("年费")) == []


def test_pieces_that_two_texts_share_are_the_longest_and_at_most_three() -> None:
    assert common_words("盗刷举证责任在谁", "举证责任由银行承担，盗刷") == ["盗刷", "举证责任"]
    assert common_words("甲乙丙丁戊己庚辛", "甲乙 丙丁 戊己 庚辛") == ["甲乙", "丙丁", "戊己"]
    assert common_words("，，", "，，") == []
    assert common_words("12 月 11 日", "2011 年 12 号") == []


def test_pieces_with_a_small_word_are_no_reason() -> None:
    assert small("我的")
    assert not small("年费")
    assert not small("我的卡")


def test_marks_do_not_overlap_and_ignore_case() -> None:
    assert marks("违约金约金 LPR", ("违约金", "约金", "lpr", "")) == [(0, 3), (3, 5), (6, 9)]
    assert marks("aab", ("aa", "ab")) == [(0, 3)]


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_can_be_told(language: Language) -> None:
    words = Wording.load(RESOURCES / "wording", language)
    values = {
        Why.CAUSE: ("hardship",), Why.SAID_CAUSE: ("hardship",), Why.SECTION: ("facts",), Why.TAG: ("elderly",),
        Why.DEMAND: ("waiver",), Why.TERM: ("滞纳金", "违约金"), Why.AMOUNT: (),
    }  # fmt: skip
    for why in Why:
        told = Reason(why, values.get(why, ("年费", "退还"))).told(words)
        assert told
        assert "{" not in told
    assert Reason(Why.TAG, ("agitated",)).told(words) != Reason(Why.TAG, ("elderly",)).told(words)


def test_an_offer_names_the_rule_and_words_to_say(ranking: Ranking) -> None:
    found = offer(ranking, Situation("三笔境外消费不是我刷的，卡一直在身上", cause="card_theft", section="facts"))
    assert len(found.articles) == 3
    assert found.rule is not None
    assert found.rule.article.kind is Kind.RULE
    assert found.script is not None
    assert found.script.article.script
    assert all(hit.reasons for hit in found.articles)


def test_nothing_known_is_no_offer(ranking: Ranking) -> None:
    found = offer(ranking, Situation())
    assert (found.articles, found.rule, found.script) == ((), None, None)
