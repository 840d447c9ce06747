"""The pure rules of an investigation: templates, proposing, citing, standing, what is missing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.cases.deadlines import Urgency
from app.cases.tables import causes
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.mediation.citing import Holds, first_page, holding, pages_of
from app.mediation.codes import EscalationState, RequestState, TaskState
from app.mediation.gaps import Facts, Lack, missing
from app.mediation.proposing import About, Somebody, fitting, holds, in_order, owner_for, propose
from app.mediation.shelf import Malformed, line_of, read_shelf, read_template, shelf
from app.mediation.standing import ESCALATION_STEPS, REQUEST_STEPS, TASK_STEPS, pressing
from app.mediation.template import NoTemplate, Place, Template, When, checked

GOOD = """[template]
key = "mine"
zh = "我的模板"
en = "Mine"
edition = "1"
causes = ["service"]

[[step]]
key = "one"
zh = "一"
en = "One"
burden = "bank"
article = "第四条"
role = "mediator"
days = 3
wants_zh = "证据"
wants_en = "Evidence"

[[step]]
key = "two"
zh = "二"
en = "Two"
burden = "holder"
article = "第五条"
role = "counter"
days = 1
wants_zh = "证据"
wants_en = "Evidence"
asks = "police"
theft = true
elderly = false
amount_from = "5000.00"
"""
KNOWN = frozenset(causes())
TODAY = date(2026, 11, 24)


def made(text: str) -> Template:
    return checked(tomllib.loads(text), KNOWN)


def test_every_cause_has_a_template_and_every_shipped_template_reads() -> None:
    found = shelf()
    assert found.faults == ()
    named = [cause for one in found.templates.values() for cause in one.causes]
    assert len(named) == len(set(named))
    for cause in (*causes(), "", "unheard-of"):
        fits = fitting(found.templates.values(), cause)
        assert fits is not None
        assert fits.general or cause in fits.causes
    theft = found.templates["card_theft"]
    told = " ".join(step.article for step in theft.steps)
    for article in ("第四条", "第五条", "第六条", "第八条", "第十一条", "第十四条"):
        assert article in told
    assert fitting([], "service") is None


def test_a_template_is_read_whole() -> None:
    found = made(GOOD)
    assert (found.key, found.causes, found.general) == ("mine", ("service",), False)
    assert found.steps[1].when == When(True, False, Decimal("5000.00"))
    assert (found.steps[0].asks, found.steps[1].asks) == (None, "police")
    assert made(GOOD.replace('causes = ["service"]', "")).general


@pytest.mark.parametrize(
    ("old", "new", "step", "key", "code"),
    [
        ("[template]", "[other]\nx = 1\n[template]", 0, "other", "template_unknown"),
        ("[template]", "[[template]]", 0, "template", "template_missing"),
        ('edition = "1"', 'edition = "1"\nx = 1', 0, "x", "template_unknown"),
        ('key = "mine"', 'key = "Mine"', 0, "key", "template_key"),
        ('key = "mine"', "key = 1", 0, "key", "template_key"),
        ('zh = "我的模板"', 'zh = " "', 0, "zh", "template_missing"),
        ('edition = "1"', "edition = 1", 0, "edition", "template_missing"),
        ('causes = ["service"]', 'causes = ["x"]', 0, "causes", "template_causes"),
        ('causes = ["service"]', 'causes = "service"', 0, "causes", "template_causes"),
        ('causes = ["service"]', "causes = [1]", 0, "causes", "template_causes"),
        ('key = "two"', 'key = "one"', 2, "key", "template_twice"),
        ("days = 3", "days = 0", 1, "days", "template_days"),
        ("days = 3", "days = true", 1, "days", "template_days"),
        ("days = 3", 'days = "3"', 1, "days", "template_days"),
        ("days = 3", "days = 3\nlate = 1", 1, "late", "template_unknown"),
        ('burden = "bank"', 'burden = "me"', 1, "burden", "template_value"),
        ('role = "mediator"', 'role = "auditor"', 1, "role", "template_value"),
        ('asks = "police"', 'asks = "me"', 2, "asks", "template_value"),
        ("theft = true", 'theft = "yes"', 2, "theft", "template_value"),
        ('amount_from = "5000.00"', "amount_from = 5000.00", 2, "amount_from", "template_amount"),
        ('amount_from = "5000.00"', 'amount_from = "much"', 2, "amount_from", "template_amount"),
        ('amount_from = "5000.00"', 'amount_from = "-1"', 2, "amount_from", "template_amount"),
    ],
)
def test_a_broken_template_says_line_key_and_why(
    tmp_path: Path, old: str, new: str, step: int, key: str, code: str
) -> None:
    text = GOOD.replace(old, new, 1)
    with pytest.raises(NoTemplate) as fault:
        made(text)
    assert (fault.value.place, fault.value.why.code) == (Place(step, key), f"mediation.{code}")
    file = tmp_path / "mine.toml"
    file.write_text(text, encoding="utf-8")
    read = read_template(file)
    assert isinstance(read, Malformed)
    assert (read.file, read.key) == ("mine.toml", key)
    line = text.splitlines()[read.line - 1]
    assert key in line or line.startswith("[")


@pytest.mark.parametrize("data", [{}, {"template": {}}, {"template": 1}])
def test_a_file_without_a_head_is_none(data: Mapping[str, Any]) -> None:
    with pytest.raises(NoTemplate):
        checked(data, KNOWN)


@pytest.mark.parametrize("steps", [None, [], "x", [1]])
def test_a_template_without_steps_is_none(steps: object) -> None:
    data: dict[str, Any] = tomllib.loads(GOOD)
    data["step"] = steps
    with pytest.raises(NoTemplate) as fault:
        checked(data, KNOWN)
    assert fault.value.place.key == "step"


def test_a_broken_file_costs_nobody_the_others_and_a_banks_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.toml").write_text(GOOD, encoding="utf-8")
    (own / "b.toml").write_text(GOOD, encoding="utf-8")
    (own / "c.toml").write_text("[template", encoding="utf-8")
    (own / "d.toml").write_bytes(b"\xff\xfe\x00")
    (own / "e.toml").write_text(GOOD.replace('"mine"', '"general"').replace("service", "other"), encoding="utf-8")
    found = shelf(own)
    assert found.templates["general"].name["zh"] == "我的模板"
    assert "card_theft" in found.templates
    assert [(one.file, one.why.code) for one in found.faults] == [
        ("b.toml", "mediation.template_twice"),
        ("c.toml", "mediation.template_unreadable"),
        ("d.toml", "mediation.template_unreadable"),
    ]
    assert shelf(tmp_path / "nothing").templates.keys() == shelf().templates.keys()
    assert read_shelf([]).templates == {}
    assert line_of(GOOD, Place(2, "nothing")) == GOOD.splitlines().index("[[step]]", 10) + 1
    assert line_of("", Place(0, "x")) == 1


def test_conditions_owners_and_what_is_there() -> None:
    plain, theft = About("service", False, False, None), About("card_theft", True, True, Decimal(5000))
    assert holds(When(), plain)
    assert not holds(When(theft=True), plain)
    assert not holds(When(elderly=False), theft)
    assert holds(When(theft=True, elderly=True, amount_from=Decimal(5000)), theft)
    assert not holds(When(amount_from=Decimal("5000.01")), theft)
    assert not holds(When(amount_from=Decimal(0)), plain)
    mediator, clerk = Somebody(new_id(), Role.MEDIATOR), Somebody(new_id(), Role.COUNTER)
    assert owner_for(Role.MEDIATOR, mediator, clerk) == mediator.id
    assert owner_for(Role.COUNTER, mediator, clerk) == clerk.id
    assert owner_for(Role.LEAD, None, clerk) is None
    rows = propose(made(GOOD), plain, {"mine.one"}, mediator, clerk)
    assert [(row.ticked, row.there, row.owner_id) for row in rows] == [
        (False, True, mediator.id),
        (False, False, clerk.id),
    ]


def test_the_order_of_a_plan() -> None:
    a, b, c = new_id(), new_id(), new_id()
    places = {a: 1, b: 2, c: 2}
    assert in_order(places, a, 1) == {b: 1, a: 2, c: 3}
    assert in_order(places, a, -5) == {a: 1, b: 2, c: 3}
    assert in_order(places, a, 9) == {b: 1, c: 2, a: 3}


@pytest.mark.parametrize(
    ("typed", "count", "read"),
    [
        ("2", 3, "2"), ("２，4—6", 9, "2, 4-6"), ("第3页、1", 3, "1, 3"), ("p. 1-3, 2", 3, "1-3"),
        ("3至5;1", 5, "1, 3-5"),
        ("", 1, "1"), ("", None, ""), ("", 0, ""), ("1,2,4", 4, "1-2, 4"),
    ],
)  # fmt: skip
def test_pages_are_read_as_people_type_them(typed: str, count: int | None, read: str) -> None:
    assert pages_of(typed, count) == read


@pytest.mark.parametrize(
    ("typed", "count", "code"),
    [
        ("", 2, "pages_missing"), ("1", None, "pages_none"), ("1", 0, "pages_none"), ("x", 2, "pages_malformed"),
        ("0", 2, "pages_malformed"), ("3-1", 3, "pages_malformed"), ("4", 3, "page_beyond"), ("1-4", 3, "page_beyond"),
        (",".join(["1"] * 51), 3, "pages_malformed"),
    ],
)  # fmt: skip
def test_pages_that_are_not_there_are_refused(typed: str, count: int | None, code: str) -> None:
    with pytest.raises(Refusal) as refusal:
        pages_of(typed, count)
    assert (refusal.value.code, refusal.value.field) == (f"mediation.{code}", "pages")


def test_whether_a_citation_stands() -> None:
    assert holding("a", "a", withdrawn=False) is Holds.STANDS
    assert holding("a", "a", withdrawn=True) is Holds.WITHDRAWN
    assert holding("a", "b", withdrawn=True) is Holds.REPLACED
    assert holding("a", None, withdrawn=False) is Holds.GONE
    assert (first_page("4-6, 9"), first_page("")) == (4, 1)


def test_how_a_day_presses_and_which_steps_there_are() -> None:
    days = {-1: Urgency.OVERDUE, 0: Urgency.TODAY, 1: Urgency.SOON, 2: Urgency.LATER}
    for ahead, urgency in days.items():
        assert pressing(TODAY + timedelta(days=ahead), TODAY, over=False) is urgency
    assert pressing(TODAY, TODAY, over=True) is Urgency.STOPPED
    assert set(TASK_STEPS) == set(TaskState)
    assert set(REQUEST_STEPS) == set(RequestState)
    assert set(ESCALATION_STEPS) == set(EscalationState)


def test_what_is_missing() -> None:
    nothing = Facts(False, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    assert [one.lack for one in missing(nothing)] == [Lack.PLAN, Lack.FIRST_NOTICE, Lack.FINDINGS]
    whole = Facts(True, 1, 0, 0, 0, 0, 0, 1, 0, 0)
    assert missing(whole) == ()
    late = Facts(True, 1, 3, 2, 1, 1, 1, 2, 1, 1)
    assert [(one.lack.value, one.count) for one in missing(late)] == [
        ("tasks_late", 2), ("tasks_open", 1), ("requests_late", 1), ("requests_unanswered", 1), ("findings_uncited", 1),
        ("citations_broken", 1),
    ]  # fmt: skip
