"""The shipped articles, and what becomes of a file that is none."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from app.cases.tables import causes
from app.kernel.wording import Wording
from app.knowledge.codes import Kind
from app.knowledge.shelf import Malformed, Shelf, line_of, read_shelf, shipped
from app.knowledge.terms import read_terms, terms
from ui.widgets.theme.assets import RESOURCES

GOOD = """key = "one"
kind = "faq"
title = "吞卡"
causes = ["card_application"]
asked_as = []
valid_from = 2026-01-01
owner = "lead"
review_on = 2027-01-01
public = true
answer = "到网点取。"
body = \"\"\"
owner = 这一行属于正文
\"\"\"

[[source]]
law = "本行内部做法"
article = ""
checked = false
"""


def shelf_of(folder: Path, **files: str) -> Shelf:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return read_shelf(folder)


def only(shelf: Shelf) -> Malformed:
    (fault,) = shelf.faults
    return fault


def test_the_shipped_articles_are_whole_and_enough() -> None:
    shelf = shipped()
    assert shelf.faults == ()
    assert len(shelf.articles) >= 60
    assert set(Counter(one.kind for one in shelf.articles.values())) == set(Kind)


def test_every_cause_of_the_desk_has_articles() -> None:
    written = {cause for one in shipped().articles.values() for cause in one.causes}
    assert set(causes()) - written == set()


def test_no_shipped_title_stands_twice() -> None:
    titles = Counter(one.title for one in shipped().articles.values())
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_script_has_words_to_say_and_every_rule_names_a_law() -> None:
    for one in shipped().articles.values():
        assert one.kind is not Kind.SCRIPT or one.script, one.key
        assert one.kind is not Kind.RULE or all("本行" not in source.law for source in one.sources), one.key


def test_what_says_that_it_must_be_checked_is_reviewed_sooner() -> None:
    for one in shipped().articles.values():
        if one.unsure or "须核对" in one.body:
            assert one.review_on <= date(2027, 5, 24), one.key


def test_the_terms_name_articles_that_there_are() -> None:
    named = {key for keys in terms().sections.values() for key in keys}
    assert named - set(shipped().articles) == set()


BROKEN = {
    "missing": (GOOD.replace('title = "吞卡"\n', ""), 1, "knowledge.article_missing"),
    "day": (GOOD.replace("2026-01-01", '"soon"'), 6, "knowledge.article_no_day"),
    "cause": (GOOD.replace("card_application", "weather"), 4, "knowledge.article_unknown_value"),
    "owner": (GOOD.replace('owner = "lead"', 'owner = "king"'), 7, "knowledge.article_unknown_value"),
    "field": (GOOD.replace("public = true", "publik = true"), 9, "knowledge.article_unknown_field"),
    "source": (GOOD.partition("[[source]]")[0], 1, "knowledge.article_no_source"),
    "toml": (GOOD.replace('answer = "到', "answer = 到"), 10, "knowledge.article_unreadable"),
    "misnamed": (GOOD.replace('key = "one"', 'key = "other"'), 1, "knowledge.article_misnamed"),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_broken_file_is_named_with_line_and_reason_and_stops_no_other(name: str, tmp_path: Path) -> None:
    text, line, code = BROKEN[name]
    found = shelf_of(tmp_path, one=text, two=GOOD.replace('key = "one"', 'key = "two"'))
    assert list(found.articles) == ["two"]
    fault = only(found)
    assert (fault.file, fault.line, fault.why.code) == ("one.toml", line, code)
    assert "knowledge." not in Wording.load(RESOURCES / "wording").told(fault.why).line()


def test_a_key_that_is_taken_in_another_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "one.toml").write_text(GOOD, encoding="utf-8")
    found = shelf_of(tmp_path, one=GOOD)
    assert (len(found.articles), only(found).file, only(found).why.code) == (1, "one.toml", "knowledge.article_twice")


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_bytes(b"\xff\xfe\x00")
    assert only(read_shelf(tmp_path)).why.code == "knowledge.article_unreadable"


def test_a_line_of_the_text_is_not_taken_for_a_field() -> None:
    assert line_of(GOOD, "owner") == 7
    assert line_of(GOOD, "law") == 16
    assert line_of(GOOD.replace('owner = "lead"\n', ""), "owner") == 1


@pytest.mark.parametrize(
    "text",
    [
        'stop = []\n[[term]]\nword = "甲"\nalso = []\n[[term]]\nword = "甲"\nalso = []',
        "stop = []\nterm = []\n[section.nowhere]\narticles = []",
    ],
)
def test_a_malformed_table_of_terms_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"twice|no such section"):
        read_terms(text)
