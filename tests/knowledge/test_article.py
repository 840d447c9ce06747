"""The check of an article names the field that is at fault; what was checked reads back the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.knowledge.article import KEYS, LONGEST, checked_article
from tests.knowledge.hands import article, values
from ui.widgets.theme.assets import RESOURCES

WRONG: list[tuple[str, Any, str]] = [
    ("colour", "red", "unknown_field"),
    ("title", ..., "missing"),
    ("title", "   ", "missing"),
    ("title", 5, "no_text"),
    ("title", "长" * (LONGEST["title"] + 1), "too_long"),
    ("key", "Card Swallowed", "bad_key"),
    ("key", "a" * 61, "too_long"),
    ("kind", ..., "missing"),
    ("kind", "poem", "unknown_value"),
    ("kind", 7, "unknown_value"),
    ("causes", "card_theft", "no_list"),
    ("causes", ["nothing"], "unknown_value"),
    ("tags", ["nice"], "unknown_value"),
    ("asked_as", ["问" * 61], "too_long"),
    ("asked_as", [1], "no_list"),
    ("valid_from", ..., "missing"),
    ("valid_from", "yesterday", "no_day"),
    ("valid_from", 20260101, "no_day"),
    ("valid_to", date(2025, 1, 1), "dates"),
    ("owner", "nobody", "unknown_value"),
    ("review_on", "", "missing"),
    ("public", "yes", "no_flag"),
    ("answer", "", "missing"),
    ("body", ..., "missing"),
    ("script", 5, "no_text"),
    ("source", ..., "no_source"),
    ("source", [], "no_source"),
    ("source", ["民法典"], "bad_source"),
    ("source", [{"law": "民法典", "page": 4}], "bad_source"),
]


@pytest.mark.parametrize(("field", "value", "why"), WRONG)
def test_what_is_wrong_is_named_with_its_field_in_both_languages(field: str, value: Any, why: str) -> None:
    with pytest.raises(Refusal) as caught:
        checked_article(values(**{field: value}))
    assert (caught.value.code, caught.value.field) == (f"knowledge.article_{why}", field)
    told = Wording.load(RESOURCES / "wording").told(caught.value)
    assert told.sentence
    assert "knowledge." not in told.sentence


def test_a_source_needs_a_law_and_says_so() -> None:
    with pytest.raises(Refusal) as caught:
        checked_article(values(source=[{"article": "第一条"}]))
    assert (caught.value.code, caught.value.field) == ("knowledge.article_missing", "law")


def test_content_reads_back_as_the_same_article_and_digest() -> None:
    one = article(valid_to=date(2030, 1, 1))
    again = checked_article(one.content())
    assert (again, again.digest) == (one, one.digest)
    assert set(one.content()) == set(KEYS)


def test_any_change_of_content_changes_the_digest() -> None:
    changed = [
        article(answer="别的"),
        article(public=False),
        article(source=[{"law": "民法典", "article": "第一条", "checked": True}]),
    ]
    assert len({one.digest for one in [article(), *changed]}) == 4


@pytest.mark.parametrize(
    ("day", "valid"),
    [(date(2025, 12, 31), False), (date(2026, 1, 1), True), (date(2026, 6, 30), True), (date(2026, 7, 1), False)],
)
def test_validity_includes_its_first_and_its_last_day(day: date, valid: bool) -> None:
    assert article(valid_to=date(2026, 6, 30)).valid_on(day) is valid


def test_without_an_end_it_stays_valid() -> None:
    assert article().valid_on(date(2099, 1, 1))


def test_signs_that_nobody_sees_are_taken_out_and_lines_of_the_text_stay() -> None:
    found = article(title="卡\u202e被\n吞", body="一\r\n二\u200b")
    assert (found.title, found.body) == ("卡被 吞", "一\n二")


def test_a_source_that_was_not_read_makes_the_article_unsure() -> None:
    read = [{"law": "民法典", "article": "第一条", "checked": True}]
    assert article().unsure
    assert not article(source=read).unsure
