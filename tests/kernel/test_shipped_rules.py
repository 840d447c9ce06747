"""The shipped packs hold every number of the design, each with an article, and are worded for those who read them."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.kernel.rulepack import RulePacks, read_pack
from app.kernel.wording import Language, Wording

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PACKS = RulePacks.load(RESOURCES / "rules")
TODAY = PACKS.on(date(2026, 11, 24))

# Numbers as section 3 of the design has them; True where it marks them as read in the law or the page.
DESIGN: dict[str, tuple[Any, bool]] = {
    "clock.decide.ordinary_days": (15, True),
    "clock.decide.complex_days": (30, True),
    "clock.decide.extension_days": (30, True),
    "clock.decide.max_days": (60, True),
    "clock.withdrawal_days": (0, True),
    "clock.review.apply_days": (30, False),
    "clock.review.decide_days": (30, False),
    "clock.referral.default_days": (15, False),
    "clock.mediation.people_months": (1, True),
    "clock.mediation.referral_days": (30, True),
    "clock.mediation.after_filing_ordinary_days": (15, True),
    "clock.mediation.after_filing_simplified_days": (7, True),
    "clock.mediation.accept_working_days": (3, True),
    "clock.confirmation.days": (30, True),
    "clock.payment_order.accept_days": (5, True),
    "clock.payment_order.issue_days": (15, True),
    "clock.payment_order.object_days": (15, True),
    "clock.credit_objection.days": (20, True),
    "clock.limitation.years": (3, True),
    "late_charge.share": (Decimal("0.05"), True),
    "late_charge.share_repeated": (Decimal("0.06"), True),
    "late_charge.repeated_from_month": (3, True),
    "late_charge.minimum": (30, True),
    "allocation.switch_day": (90, True),
    "plan.max_months": (60, True),
    "plan.max_years": (5, True),
    "instalment.cash_advance_max": (50000, True),
    "instalment.cash_advance_max_months": (24, True),
    "instalment.second_allowed": (False, True),
    "reference.lpr_multiple": (4, True),
    "reference.annual_rate": (Decimal("0.24"), False),
    "authority.counter.total": (0, False),
    "authority.mediator.total": (5000, False),
    "authority.mediator.share": (Decimal("0.30"), False),
    "authority.lead.total": (50000, False),
    "authority.lead.share": (Decimal("0.60"), False),
    "people.max_representatives": (5, True),
    "people.major_complaint_from": (20, False),
    "people.elderly_age": (60, False),
    "paper.large_print_pt": (16, False),
}


@pytest.mark.parametrize("name", DESIGN)
def test_the_numbers_are_those_of_the_design(name: str) -> None:
    assert (TODAY[name].value, TODAY[name].checked) == DESIGN[name]


def test_parameters_that_nobody_has_read_say_so() -> None:
    for name in ("reference.lpr_1y", "affordability.basic_living.default"):
        assert not TODAY[name].checked


@pytest.mark.parametrize("name", sorted(TODAY.rules))
def test_every_rule_has_an_article_in_chinese_and_a_unit_with_a_label(name: str) -> None:
    rule = TODAY[name]
    assert re.search(r"[\u4e00-\u9fff]", rule.article)
    units = Wording.load(RESOURCES / "wording", Language.EN).labels("rule_unit")
    assert not rule.unit or rule.unit in units
    is_amount = rule.kind in {"number", "whole number"} and not name.startswith("days.")
    assert bool(rule.unit) == is_amount


def test_the_oldest_case_of_a_feed_has_rules() -> None:
    rules = PACKS.on(date(2012, 1, 13))
    assert rules["clock.decide.ordinary_days"].integer == 15
    assert rules["plan.max_months"].integer == 60


def test_articles_change_with_the_law() -> None:
    before, after = PACKS.on(date(2023, 12, 31)), PACKS.on(date(2024, 1, 1))
    assert "第二百零五条" not in before["clock.confirmation.days"].article
    assert "第二百零五条" in after["clock.confirmation.days"].article
    assert before["clock.confirmation.days"].value == after["clock.confirmation.days"].value
    assert "instalment.cash_advance_max" not in PACKS.on(date(2022, 7, 6)).rules


def test_the_names_stand_at_the_top_of_the_base_pack() -> None:
    file = RESOURCES / "rules" / "base.toml"
    top = file.read_text(encoding="utf-8").partition("[pack]")[0]
    head = " ".join(line.lstrip("# ") for line in top.splitlines())
    for name in read_pack(file).rules:
        family, _, rest = name.partition(".")
        assert f"{family}. " in head
        assert rest in head, name
