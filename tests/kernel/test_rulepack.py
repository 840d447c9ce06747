"""Rule packs: dated, checked as a whole, refused with line and reason."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from textwrap import dedent

import pytest

from app.kernel.days import HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.rulepack import Rule, RulePacks, read_pack

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HEAD = """\
[pack]
name = "base"
title = "基础规则包"
valid_from = 2020-01-01
"""
ONE = """
[rule.clock.days]
value = 15
article = "某法第一条"
source = "法条"
checked = true
"""


def write(folder: Path, text: str, name: str = "a.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(dedent(text), encoding="utf-8")
    return file


def refusal_of(file: Path) -> tuple[int, str]:
    with pytest.raises(Refusal) as caught:
        read_pack(file)
    assert (caught.value.code, caught.value.field, caught.value.params["file"]) == (
        "rules.malformed",
        "file",
        file.name,
    )
    line, reason = caught.value.params["line"], caught.value.params["reason"]
    assert isinstance(line, int)
    return line, str(reason)


def test_a_pack_is_read(tmp_path: Path) -> None:
    text = HEAD + "valid_to = 2026-12-31\n" + ONE + 'unit = "day"\nnote = "注"\n[rule.share]\nvalue = 0.30\n'
    pack = read_pack(write(tmp_path, text + 'article = "某合约"\nsource = "合约"\nchecked = false\n'))
    assert (pack.name, pack.title, pack.valid_to) == ("base", "基础规则包", date(2026, 12, 31))
    assert pack.rules["clock.days"] == Rule("clock.days", 15, "day", "某法第一条", "法条", True, "注")
    assert pack.rules["share"].decimal == Decimal("0.30")
    assert not pack.rules["share"].checked
    days = [date(2019, 12, 31), date(2020, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [pack.covers(day) for day in days] == [False, True, True, False]


def test_rules_may_stand_as_rows_of_a_table(tmp_path: Path) -> None:
    row = 'days = { value = 15, article = "某法第一条", source = "法条", checked = true }\n'
    pack = read_pack(write(tmp_path, f"\ufeff{HEAD}\n[rule.clock]\n{row}"))
    assert pack.rules["clock.days"].integer == 15
    assert pack.valid_to is None


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (HEAD + "\n[rule.clock\n", 6, "Expected ']'"),
        (HEAD + "valid_from = 2020-01-01\n", 5, "Cannot overwrite a value"),
        (HEAD + 'x = """never closed', 5, ""),
        (ONE, 1, "[pack] is missing"),
        ("pack = 3\n" + ONE, 1, "[pack] is missing"),
        (HEAD, 1, "there is no [rule.…]"),
        (HEAD + "\n[rules.a]\nvalue = 1\n", 6, "[rules] is neither [pack] nor [rule.…]"),
        (HEAD.replace('"base"', "3") + ONE, 2, "pack.name is missing or is no text"),
        (HEAD.replace('title = "基础规则包"\n', "") + ONE, 1, "pack.title is missing or is no text"),
        (HEAD.replace("2020-01-01", '"2020-01-01"') + ONE, 4, "pack.valid_from is missing or is no date"),
        (HEAD.replace("2020-01-01", "2020-01-01T00:00:00") + ONE, 4, "pack.valid_from is missing or is no date"),
        (HEAD + "valid_to = 2019-12-31\n" + ONE, 5, "pack.valid_to is no date after valid_from"),
        (HEAD + 'valid_to = "later"\n' + ONE, 5, "pack.valid_to is no date after valid_from"),
        (HEAD + 'until = "later"\n' + ONE, 5, "pack.until is unknown"),
        (HEAD + "[rule]\nmonths = 60\n", 6, "months is no table"),
        (HEAD + "[rule.months]\n", 5, "months has no value"),
        (HEAD + ONE.replace("value = 15\n", ""), 6, "clock.days has no value"),
        (HEAD + ONE + "vlaue = 3\n", 6, "clock.days has unknown keys: vlaue"),
        (HEAD + ONE.replace('"某法第一条"', '" "'), 6, "clock.days has no article"),
        (HEAD + ONE.replace('source = "法条"\n', ""), 6, "clock.days has no source"),
        (HEAD + ONE.replace("true", '"yes"'), 6, "clock.days.checked is neither true nor false"),
        (HEAD + ONE + "unit = 3\n", 6, "clock.days.unit is no text"),
        (HEAD + ONE + "note = 3\n", 6, "clock.days.note is no text"),
        *[
            (HEAD + ONE.replace("15", value), 6, "clock.days.value is no finite number")
            for value in ("nan", "inf", "[1, 'a']", "[[1]]", "12:00:00", "2026-01-01T00:00:00", "[nan]")
        ],
        (HEAD + ONE.replace("15", "1.5") + 'unit = "day"\n', 6, "clock.days.value is no whole number"),
        (HEAD + ONE.replace("15", "{ a = 1 }"), 6, "clock.days.value is no finite number"),
        (HEAD + ONE.replace("clock.days", "days.off"), 6, "days.off.value is no list of date"),
        (
            HEAD + ONE.replace("clock.days", "days.years").replace("15", "['x']"),
            6,
            "days.years.value is no list of number",
        ),
    ],
)
def test_a_malformed_pack_is_refused_with_line_and_reason(tmp_path: Path, text: str, line: int, reason: str) -> None:
    found_line, found_reason = refusal_of(write(tmp_path, text))
    assert found_reason.startswith(reason)
    assert found_line == line


def test_a_pack_in_the_wrong_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_bytes((HEAD + ONE).encode("gb18030"))
    assert refusal_of(file)[0] == 1


def test_a_pack_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.toml").mkdir()
    assert refusal_of(tmp_path / "a.toml")[0] == 1


# -------------------------------------------------------------------------------------------------- packs together


def packs(folder: Path) -> RulePacks:
    write(folder / "shipped", HEAD + ONE, "base.toml")
    later = HEAD.replace("base", "later").replace("2020", "2024") + "valid_to = 2025-12-31\n" + ONE.replace("15", "20")
    write(folder / "own", later, "later.toml")
    return RulePacks.load(folder / "shipped", folder / "own", folder / "absent")


@pytest.mark.parametrize(
    ("day", "value"), [(date(2020, 1, 1), 15), (date(2023, 12, 31), 15), (date(2024, 1, 1), 20), (date(2026, 1, 1), 15)]
)
def test_a_day_has_the_rules_in_force_then(tmp_path: Path, day: date, value: int) -> None:
    rules = packs(tmp_path).on(day)
    assert rules["clock.days"].integer == value
    assert [(name, rule.value) for name, rule in rules.under("clock").items()] == [("days", value)]
    assert rules.under("clo") == {}


def test_a_rule_that_no_pack_has_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        packs(tmp_path).on(date(2019, 12, 31))["clock.days"]
    assert caught.value.code == "rules.missing"
    assert caught.value.params == {"name": "clock.days", "day": "2019-12-31"}


@pytest.mark.parametrize(
    ("first", "second", "fine"),
    [
        ("15", "0.5", True),
        ("15", '"fifteen"', False),
        ("15", "[]", False),
        ("['a']", "[]", True),
        ("[]", "[1]", True),
        ("['a']", "[1]", False),
        ("true", "1", False),
        ("2026-01-01", "true", False),
        ('60\nunit = "month"', "61", True),
        ('60\nunit = "month"', "60.5", False),
        ('60\nunit = "month"', "-1", False),
        ('60\nunit = "month"', "true", False),
        ('60\nunit = "month"', '"x"', False),
        ('60\nunit = "yuan"', "-60.50", True),
    ],
)
def test_a_later_pack_changes_the_value_but_not_the_sort(tmp_path: Path, first: str, second: str, fine: bool) -> None:
    write(tmp_path, HEAD + ONE.replace("15", first), "a.toml")
    write(tmp_path, HEAD.replace("base", "more") + ONE.replace("15", second), "b.toml")
    if fine:
        assert RulePacks.load(tmp_path).on(date(2026, 1, 1)).rules
        return
    with pytest.raises(Refusal) as caught:
        RulePacks.load(tmp_path)
    assert (caught.value.params["file"], caught.value.params["line"]) == ("b.toml", 6)


def test_two_packs_of_one_name_are_refused(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        write(tmp_path, HEAD + ONE, name)
    with pytest.raises(Refusal) as caught:
        RulePacks.load(tmp_path)
    assert caught.value.params["reason"] == "another pack is named base"


def test_packs_may_decree_holidays(tmp_path: Path) -> None:
    rows = [("days.off", "[2027-01-01]"), ("days.working", "[2027-01-02]"), ("days.years", "[2027]")]
    text = HEAD + "".join(ONE.replace("clock.days", name).replace("15", value) for name, value in rows)
    write(tmp_path, text)
    calendar = HolidayCalendar(*RulePacks.load(tmp_path).holidays())
    assert calendar.published(2027)
    assert calendar.settle(date(2027, 1, 1)).date == date(2027, 1, 2)
    assert RulePacks([]).holidays() == ({}, frozenset())
    assert RulePacks.load(RESOURCES / "rules").holidays() == ({}, frozenset())


def test_a_value_is_asked_for_as_what_it_is() -> None:
    def rule(value: object) -> Rule:
        return Rule("r", value, "", "a", "s", True)

    assert rule(60).integer == 60
    assert rule(60).decimal == Decimal(60)
    assert rule(["a", 1]).words == ("a", "1")
    assert [rule(value).kind for value in (1, Decimal("0.5"), "a", True, date(2026, 1, 1), [], ["a"])] == [
        "number",
        "number",
        "text",
        "yes/no",
        "date",
        "list",
        "list of text",
    ]
    for value in (True, Decimal("0.5"), "a"):
        with pytest.raises(TypeError, match="whole number"):
            _ = rule(value).integer
    for wrong in (True, "a", 0.5):
        with pytest.raises(TypeError, match="no number"):
            _ = rule(wrong).decimal
    with pytest.raises(TypeError, match="no list"):
        _ = rule("a").words
