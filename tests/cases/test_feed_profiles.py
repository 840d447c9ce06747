"""Profiles are checked as a whole: a layout that is half understood would take complaints in wrongly."""

import shutil
from pathlib import Path

import pytest

from app.cases.intake import Words, chosen, load_profiles
from app.cases.intake.profiles import folded
from app.kernel.errors import Refusal
from tests.cases.conftest import RESOURCES

GOOD = """
feed = "ours"
title = "另一格式"
dates = ["%Y-%m-%d"]
[column.received_at]
headers = ["日期"]
[column.narrative]
headers = ["内容"]
"""


@pytest.fixture(scope="module")
def words() -> Words:
    return Words.load(RESOURCES / "wording")


def _load(folder: Path, text: str, words: Words) -> object:
    (folder / "one.toml").write_text(text, encoding="utf-8")
    return load_profiles([folder], words)


def test_the_shipped_profiles_are_whole_and_a_banks_own_replaces_one(words: Words, tmp_path: Path) -> None:
    shipped = load_profiles([RESOURCES / "intake_profiles"], words)
    assert set(shipped) == {"app", "chatbot", "desk", "cfpb", "third_party"}
    shutil.copy(RESOURCES / "intake_profiles" / "desk.toml", tmp_path / "x.toml")
    text = (tmp_path / "x.toml").read_text(encoding="utf-8").replace("调解工作台标准格式", "本行格式")
    (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    both = load_profiles([RESOURCES / "intake_profiles", tmp_path, tmp_path / "none"], words)
    assert both["desk"].title == "本行格式"
    assert chosen(both, "cfpb").feed == "cfpb"
    with pytest.raises(Refusal) as refused:
        chosen(both, "other")
    assert refused.value.params["known"] == ["app", "cfpb", "chatbot", "desk", "third_party"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("[column.narrative]", "[column.nonsense]"), "column.nonsense"),
        (("[column.narrative]", "[column.wish]"), "column.narrative is missing"),
        (('feed = "ours"', 'feed = "Our Feed!"'), "feed"),
        (('headers = ["内容"]', "headers = []"), "headers"),
        (('headers = ["内容"]', 'headers = ["内容"]\ncolour = "red"'), "colour"),
        (('headers = ["内容"]', 'headers = ["日 期"]'), "header of two columns"),
        (('headers = ["内容"]', 'headers = ["内容"]\n[column.narrative.values]\na = "b"'), "has no keys"),
        (("feed =", "feed ="), None),
        (('title = "另一格式"', 'title = "'), "line"),
    ],
)
def test_a_malformed_profile_is_refused_with_file_and_reason(
    words: Words, tmp_path: Path, change: tuple[str, str], reason: str | None
) -> None:
    text = GOOD.replace(*change)
    if reason is None:
        assert _load(tmp_path, text, words)
        return
    with pytest.raises(Refusal) as refused:
        _load(tmp_path, text, words)
    assert (refused.value.code, refused.value.params["file"]) == ("cases.feed_malformed", "one.toml")
    assert reason in str(refused.value.params["reason"])


@pytest.mark.parametrize(
    "column",
    [
        '[column.channel]\nheaders = ["渠道"]\n[column.channel.values]\n"鸽子" = "pigeon"',
        '[column.needs]\nheaders = ["x"]\n[column.needs.values]\n"a" = ["elderly", "tall"]',
        '[column.cause]\nheaders = ["x"]\ndefault = "nothing"',
    ],
)
def test_a_key_that_no_table_has_is_refused(words: Words, tmp_path: Path, column: str) -> None:
    with pytest.raises(Refusal) as refused:
        _load(tmp_path, GOOD + column, words)
    assert "is no key of" in str(refused.value.params["reason"])


def test_headers_are_compared_without_width_case_and_signs() -> None:
    assert folded("Date received") == folded("ｄａｔｅ_RECEIVED ") == "datereceived"
    assert folded("收到 时间（必填）") == "收到时间必填"


def test_words_of_both_languages_and_the_profile_mean_keys(words: Words) -> None:
    desk = load_profiles([RESOURCES / "intake_profiles"], words)["desk"]
    table = words.of("channel", desk.column["channel"])
    for said in ("app", "手机银行", "Mobile app", "App"):
        assert table[folded(said)] == ("app",)
    assert table[folded("监管转办（12378）")] == ("regulator",)


def test_only_demands_may_send_what_they_do_not_know_to_the_wish(words: Words, tmp_path: Path) -> None:
    assert _load(tmp_path, f'{GOOD}[column.demands]\nheaders = ["诉求"]\nunknown = "wish"\n', words)
    with pytest.raises(Refusal) as refused:
        _load(tmp_path, f'{GOOD}[column.needs]\nheaders = ["x"]\nunknown = "wish"\n', words)
    assert "column.needs" in str(refused.value.params["reason"])
