"""How articles stand: four eyes, the latest approval, withdrawal, review days."""

from __future__ import annotations

from datetime import date

import pytest

from app.knowledge.codes import Verdict
from app.knowledge.standing import Standing, standings
from tests.knowledge.hands import article, decision, version

SHIPPED = article()
NEWER = article(answer="到任何网点都能取回。")
NEWEST = article(answer="到任何网点都能取回，或者邮寄。")
ANNA, BERT = 1, 2


def stands(*rows: object, shipped: bool = True) -> Standing:
    versions = [row for row in rows if hasattr(row, "author_id")]
    decisions = [row for row in rows if hasattr(row, "verdict")]
    return standings({SHIPPED.key: SHIPPED} if shipped else {}, versions, decisions)[SHIPPED.key]  # type: ignore[arg-type]


def test_a_shipped_article_is_in_force_and_not_yet_approved() -> None:
    found = stands()
    assert (found.article, found.shipped, found.approved, found.review_on) == (SHIPPED, True, False, SHIPPED.review_on)


def test_a_version_waits_until_somebody_else_approves_it() -> None:
    waiting = stands(version(NEWER, ANNA))
    assert (waiting.article, [one.article for one in waiting.waiting]) == (SHIPPED, [NEWER])
    done = stands(version(NEWER, ANNA), decision(NEWER, Verdict.APPROVED, BERT, 5))
    assert (done.article, done.approved, done.shipped, done.waiting) == (NEWER, True, False, ())


def test_an_author_s_own_approval_counts_for_nothing() -> None:
    found = stands(version(NEWER, ANNA), decision(NEWER, Verdict.APPROVED, ANNA, 5))
    assert (found.article, len(found.waiting)) == (SHIPPED, 1)


def test_of_two_authors_of_the_same_words_neither_may_approve_them() -> None:
    both = (version(NEWER, ANNA), version(NEWER, BERT, 1))
    assert stands(*both, decision(NEWER, Verdict.APPROVED, BERT, 5)).article == SHIPPED


def test_a_new_article_without_approval_has_no_text() -> None:
    found = stands(version(NEWER, ANNA), shipped=False)
    assert (found.article, found.review_on, found.shipped, found.approved) == (None, None, False, False)


def test_the_latest_approval_wins_whatever_the_order_of_arrival() -> None:
    rows = (
        decision(NEWEST, Verdict.APPROVED, BERT, 9),
        version(NEWEST, ANNA, 2),
        decision(NEWER, Verdict.APPROVED, BERT, 5),
        version(NEWER, ANNA, 1),
    )
    assert stands(*rows).article == NEWEST


def test_what_was_sent_back_waits_no_longer_and_changes_nothing() -> None:
    found = stands(version(NEWER, ANNA), decision(NEWER, Verdict.REFUSED, BERT, 5))
    assert (found.article, found.waiting) == (SHIPPED, ())


def test_a_withdrawal_takes_the_text_in_force_out_until_one_is_approved_again() -> None:
    out = (decision(SHIPPED, Verdict.WITHDRAWN, BERT, 5),)
    assert stands(*out).article is None
    assert stands(*out).approved is False
    assert stands(*out, decision(SHIPPED, Verdict.APPROVED, BERT, 6)).article == SHIPPED


def test_a_withdrawal_of_another_text_changes_nothing() -> None:
    rows = (
        version(NEWER, ANNA),
        decision(NEWER, Verdict.APPROVED, BERT, 5),
        decision(SHIPPED, Verdict.WITHDRAWN, BERT, 6),
    )
    assert stands(*rows).article == NEWER


def test_an_approval_of_a_text_that_nobody_has_changes_nothing() -> None:
    assert stands(decision(NEWER, Verdict.APPROVED, BERT, 5)).article == SHIPPED


@pytest.mark.parametrize(("of", "day"), [(SHIPPED, date(2028, 2, 3)), (NEWER, SHIPPED.review_on)])
def test_the_next_review_is_that_of_the_text_in_force(of: object, day: date) -> None:
    found = stands(decision(of, Verdict.REVIEWED, ANNA, 5, date(2028, 2, 3)))  # type: ignore[arg-type]
    assert found.review_on == day


def test_a_review_by_the_author_is_a_review() -> None:
    rows = (version(NEWER, ANNA), decision(NEWER, Verdict.APPROVED, BERT, 5))
    found = stands(*rows, decision(NEWER, Verdict.REVIEWED, ANNA, 7, date(2029, 1, 1)))
    assert (found.review_on, found.approved) == (date(2029, 1, 1), True)
