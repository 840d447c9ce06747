"""A bank's own rule packs bind at the centre as they do at the desks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.central.check import check
from app.central.packs import set_packs
from app.central.upgrade import upgrade
from app.kernel.rulepack import RulePacks
from tests.central.bank import Bank
from tests.terms.given import RESOURCES

PACK = """
[pack]
name = "ours"
title = "本行"
valid_from = 2020-01-01
valid_to = 2026-12-31

[rule.authority.lead.refund]
value = 80000.5
unit = "yuan"
article = "本行规定"
source = "行内"
checked = true
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a bank's pack."""
    (tmp_path / "ours.toml").write_text(PACK, encoding="utf-8")
    return tmp_path


def _limit(bank: Bank, day: date) -> Decimal:
    return Decimal(bank.one("SELECT sync.rules_on(%s) ->> 'authority.lead.refund'", day))


def test_a_bank_s_pack_goes_over_the_shipped_one_as_at_the_desk(bank: Bank, folder: Path) -> None:
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    assert set_packs(bank.boss, RulePacks.load(folder).packs) == 1
    both = RulePacks.load(RESOURCES / "rules", folder)
    for day in (date(2019, 12, 31), date(2020, 1, 1), date(2026, 12, 31), date(2027, 1, 1)):
        assert _limit(bank, day) == both.on(day)["authority.lead.refund"].decimal
    assert check(bank.boss).findings == ()
    upgrade(bank.boss)
    assert _limit(bank, date(2026, 1, 1)) == Decimal("80000.5"), "an upgrade brings the shipped ones only"
    assert set_packs(bank.boss, ()) == 0
    assert _limit(bank, date(2026, 1, 1)) == 50000


def test_a_limit_raised_by_hand_is_found(bank: Bank) -> None:
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    bank.boss.execute("UPDATE sync.rules SET value = '9000000' WHERE name = 'authority.lead.refund'")
    assert [(one.code, one.params["object"]) for one in check(bank.boss).findings] == [
        ("protection_changed", "declared rules")
    ]
