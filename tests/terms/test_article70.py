"""Article 70 and the limits of other instalments: each condition a finding with its article."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.terms.article70 import (
    Article70Facts,
    InstalmentFacts,
    article70_findings,
    instalment_findings,
)
from app.terms.findings import Finding, Severity, blocks, found
from tests.terms.given import EN, PACKS, RULES, ZH, yuan

STATED = frozenset({"balance", "schedule", "charges", "promise", "liability"})
MET = Article70Facts(exceeds_ability=True, willing=True, months=60, contents=STATED)
CASH = InstalmentFacts(yuan("50000"), 24, personalised=False, cash_advance=True)


def short(findings: list[Finding]) -> list[str]:
    return [finding.code.removeprefix("terms.") for finding in findings]


def test_a_plan_that_meets_everything_only_stops_collection() -> None:
    findings = article70_findings(MET, RULES)
    assert short(findings) == ["article70.stop_collection"]
    assert blocks(findings) == []
    assert "停止催收" in ZH.told(findings[0].refusal()).line()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"exceeds_ability": False}, "article70.able_to_repay"),
        ({"willing": False}, "article70.unwilling"),
        ({"months": 61}, "plan.too_long"),
        ({"contents": STATED - {"promise"}}, "article70.not_stated"),
        ({"oral": True}, "article70.no_recording"),
    ],
)
def test_a_condition_that_is_not_met_blocks_with_the_article(changes: dict[str, Any], code: str) -> None:
    findings = blocks(article70_findings(replace(MET, **changes), RULES))
    assert short(findings) == [code]
    assert findings[0].article == "《商业银行信用卡业务监督管理办法》第七十条"
    for wording in (ZH, EN):
        words = wording.told(findings[0].refusal())
        assert "第七十条" in words.sentence
        assert "{" not in words.line()
        assert words.remedy


def test_everything_that_is_missing_is_told() -> None:
    findings = blocks(article70_findings(replace(MET, contents=frozenset()), RULES))
    assert [finding.field for finding in findings] == ["balance", "schedule", "charges", "promise", "liability"]
    assert "不申领信用卡" in ZH.told(findings[3].refusal()).sentence


def test_an_oral_agreement_keeps_its_recording_until_settled() -> None:
    findings = article70_findings(replace(MET, oral=True, recording_kept=True), RULES)
    assert short(findings) == ["article70.keep_recording", "article70.stop_collection"]


def test_the_limits_of_a_cash_advance_are_just_met() -> None:
    assert instalment_findings(CASH, RULES) == []


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"amount": yuan("50000.01")}, ["instalment.cash_too_much"]),
        ({"months": 25}, ["instalment.cash_too_long"]),
        ({"months": 61, "cash_advance": False}, ["instalment.too_long"]),
        ({"already_instalment": True}, ["instalment.second"]),
        ({"debts": 2}, ["instalment.one_contract_each"]),
        ({"debts": 2, "contracts": 2}, []),
        ({"amount": yuan("50000.01"), "cash_advance": False}, []),
    ],
)
def test_other_instalments_have_their_own_limits(changes: dict[str, Any], codes: list[str]) -> None:
    findings = instalment_findings(replace(CASH, **changes), RULES)
    assert short(findings) == codes
    for finding in findings:
        assert finding.severity is Severity.BLOCK
        assert "银保监规〔2022〕13号" in ZH.told(finding.refusal()).sentence
        assert "{" not in EN.told(finding.refusal()).line()


def test_a_personalised_plan_is_exempt() -> None:
    facts = replace(CASH, amount=yuan("90000"), months=60, already_instalment=True, debts=3, personalised=True)
    assert instalment_findings(facts, RULES) == []


def test_what_was_not_yet_in_force_is_not_applied() -> None:
    facts = replace(CASH, amount=yuan("90000"), months=61, already_instalment=True, debts=3)
    assert instalment_findings(facts, PACKS.on(date(2022, 7, 6))) == []
    assert len(instalment_findings(facts, PACKS.on(date(2022, 7, 7)))) == 5


def test_findings_are_kept_as_plain_text() -> None:
    finding = found("terms.plan.too_long", Severity.BLOCK, "months", "条", months=61, max=60, years=5)
    assert Finding.from_plain(finding.to_plain()) == finding
    with pytest.raises(ValueError, match="neither text"):
        found("terms.x", Severity.NOTE, amount=yuan("1")).to_plain()
