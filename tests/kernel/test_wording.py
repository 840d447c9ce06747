"""Sentences are found by code in both languages, and a sentence is always readable."""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app.kernel.errors import Fault, Refusal, RefusedTogether
from app.kernel.money import Money
from app.kernel.wording import Language, Told, Wording

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "wording"
SOME = """
[refusal."cases.not_found"]
zh = "没有找到案件 {no}。"
en = "There is no case {no}."
remedy_zh = "请核对案号。"
remedy_en = "Check the number."
[refusal."cases.taken"]
zh = "{channel}：{who}。"
en = "{channel}: {who}."
[label.channel]
branch = { zh = "网点窗口", en = "Branch window" }
app = { zh = "手机银行", en = "Mobile app" }
[text]
"receipt.title" = { zh = "{amount} 元", en = "{amount} yuan" }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cases.toml").write_text(SOME, encoding="utf-8")
    return tmp_path


def test_a_refusal_is_told_with_its_remedy_and_field(folder: Path) -> None:
    refusal = Refusal("cases.not_found", "no", no="7")
    assert Wording.load(folder).told(refusal) == Told("没有找到案件 7。", "请核对案号。", "no")
    assert Wording.load(folder).told(refusal).line() == "没有找到案件 7。请核对案号。"
    assert Wording.load(folder, Language.EN).told(refusal).line() == "There is no case 7. Check the number."


def test_stored_keys_and_lists_are_told_by_their_labels(folder: Path) -> None:
    refusal = Refusal("cases.taken", channel=("channel", "branch"), who=[("channel", "app"), "甲", Money(128000)])
    assert Wording.load(folder).told(refusal).line() == "网点窗口：手机银行、甲、1,280.00。"
    assert Wording.load(folder, Language.EN).told(refusal).line() == "Branch window: Mobile app, 甲, 1,280.00."
    three = Refusal("cases.taken", channel=(1, 2, 3), who=())
    assert Wording.load(folder).told(three).line() == "1、2、3：。"


def test_a_value_that_was_not_given_does_not_break_the_sentence(folder: Path) -> None:
    assert Wording.load(folder).told(Refusal("cases.not_found")).sentence == "没有找到案件 {no}。"


def test_a_code_without_words_tells_itself(folder: Path) -> None:
    assert Wording.load(folder).told(Fault("store.full", path="x")) == Told("store.full (path=x)", "", None)


def test_several_refusals_are_told_line_by_line(folder: Path) -> None:
    both = RefusedTogether([Refusal("cases.not_found", "no", no=1), Refusal("cases.taken", channel="a", who="b")])
    told = Wording.load(folder, Language.EN).told(both)
    assert (told.sentence, told.field) == ("There is no case 1. Check the number.\na: b.", "no")


def test_labels_and_texts(folder: Path) -> None:
    wording = Wording.load(folder)
    assert wording.label("channel", "branch") == "网点窗口"
    assert wording.label("channel", "carrier_pigeon") == "carrier_pigeon"
    assert wording.labels("channel") == {"branch": "网点窗口", "app": "手机银行"}
    assert wording.labels("nothing") == {}
    assert wording.text("receipt.title", amount=Money(100)) == "1.00 元"
    with pytest.raises(KeyError):
        wording.text("receipt.titel")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[refusal."cases.not_found"]\nzh = "x"\nen = "x"', "cases.not_found is written twice"),
        ('[label.channel]\nx = { zh = "x", en = "x" }', "channel is written twice"),
        ('[refusal."a.b"]\nzh = "x"', "a.b is not written in both languages"),
        ('[label.kind]\nx = { en = "x" }', "x is not written in both languages"),
        ('[text]\n"a.b" = { en = "x" }', "a.b is not written in both languages"),
    ],
)
def test_wording_that_is_double_or_half_is_a_bug(folder: Path, text: str, reason: str) -> None:
    (folder / "more.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=reason):
        Wording.load(folder)


def test_wording_that_was_rewritten_is_read_again(folder: Path) -> None:
    assert Wording.load(folder).labels("more") == {}
    file = folder / "more.toml"
    file.write_text('[label.more]\nx = { zh = "甲", en = "x" }', encoding="utf-8")
    assert Wording.load(folder).labels("more") == {"x": "甲"}
    file.write_text('[label.more]\nx = { zh = "甲乙", en = "x" }', encoding="utf-8")
    assert Wording.load(folder).labels("more") == {"x": "甲乙"}
    file.unlink()
    assert Wording.load(folder).labels("more") == {}


# ------------------------------------------------------------------------------------------------- what is shipped


def _entries() -> list[tuple[str, dict[str, str]]]:
    found: list[tuple[str, dict[str, str]]] = []
    for file in sorted(FOLDER.glob("*.toml")):
        data: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        found += data.get("refusal", {}).items()
        found += data.get("text", {}).items()
        found += [pair for kind in data.get("label", {}).values() for pair in kind.items()]
    return found


def test_what_is_shipped_loads_in_both_languages() -> None:
    assert {Wording.load(FOLDER, language).language for language in Language} == set(Language)


def test_both_languages_mention_the_same_values() -> None:
    def values(text: str) -> set[str]:
        return set(re.findall(r"\{(\w+)\}", text))

    different = []
    for code, entry in _entries():
        for one, other in (("zh", "en"), ("remedy_zh", "remedy_en")):
            if values(entry.get(one, "")) != values(entry.get(other, "")) or (one in entry) != (other in entry):
                different.append(code)
    assert different == []


def _raised_codes(room: str) -> set[str]:
    """Every code that a room's source raises or finds, read from its syntax trees."""
    codes = set()
    for file in sorted((ROOT / "app" / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if named and node.func.id in {"Refusal", "Fault", "found"} and node.args:  # type: ignore[attr-defined]
                first = node.args[0]  # type: ignore[attr-defined]
                if isinstance(first, ast.Constant):
                    codes.add(str(first.value))
    return codes


@pytest.mark.parametrize("room", ["kernel", "terms"])
def test_every_code_that_is_raised_is_worded(room: str) -> None:
    codes = _raised_codes(room)
    worded = {code for code, _ in _entries()}
    assert codes
    assert codes - worded == set()
