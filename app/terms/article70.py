"""Article 70 (个性化分期还款) and the other rules that an instalment contract must keep.

商业银行信用卡业务监督管理办法 70 allows a personalised plan when the debt exceeds the ability to repay and the holder
is willing; 银保监规〔2022〕13号 limits every other instalment. Each condition is a finding with its article, so that
the workbench shows what is met and what is missing, instead of one no.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.findings import Finding, Severity, found


@dataclass(frozen=True, slots=True)
class Article70Facts:
    """What must be known of a personalised plan.

    `months` includes grace. `contents` are the keys (`plan.contents` of the rules) of what the agreement states;
    `oral` and `recording_kept` matter where it was agreed by word of mouth.
    """

    exceeds_ability: bool
    willing: bool
    months: int
    contents: frozenset[str]
    oral: bool = False
    recording_kept: bool = False


def article70_findings(facts: Article70Facts, rules: RulesInForce) -> list[Finding]:
    """List what Article 70 has to say: conditions and contents that block, and what must be done after signing."""
    return list(_article70(facts, rules))


def _article70(facts: Article70Facts, rules: RulesInForce) -> Iterator[Finding]:
    longest = rules["plan.max_months"]
    if not facts.exceeds_ability:
        yield found("terms.article70.able_to_repay", Severity.BLOCK, "exceeds_ability", longest.article)
    if not facts.willing:
        yield found("terms.article70.unwilling", Severity.BLOCK, "willing", longest.article)
    if facts.months > longest.integer:
        told = {"months": facts.months, "max": longest.integer, "years": rules["plan.max_years"].integer}
        yield found("terms.plan.too_long", Severity.BLOCK, "months", longest.article, **told)
    wanted = rules["plan.contents"]
    for key in wanted.words:
        # Other matters (6) may be none; the five before must be said.
        if key not in facts.contents and key != "other":
            told_content = ("plan_content", key)
            yield found("terms.article70.not_stated", Severity.BLOCK, key, wanted.article, content=told_content)
    recording = rules["plan.keep_recording_until_settled"]
    if facts.oral:
        if facts.recording_kept:
            yield found("terms.article70.keep_recording", Severity.NOTE, "recording", recording.article)
        else:
            yield found("terms.article70.no_recording", Severity.BLOCK, "recording", recording.article)
    yield found("terms.article70.stop_collection", Severity.NOTE, None, rules["plan.stop_collection"].article)


@dataclass(frozen=True, slots=True)
class InstalmentFacts:
    """What must be known of an instalment contract that is not, or not only, a personalised plan.

    `already_instalment`: the amount, or part of it, is under an instalment contract; `contracts` and `debts` count the
    contracts to be signed and the instalments they cover.
    """

    amount: Money
    months: int
    personalised: bool
    cash_advance: bool = False
    already_instalment: bool = False
    debts: int = 1
    contracts: int = 1


def instalment_findings(facts: InstalmentFacts, rules: RulesInForce) -> list[Finding]:
    """List what the rules on instalments have to say; rules that were not yet in force on the day are not applied.

    A personalised plan of Article 70 is exempt from the limits of ordinary instalments, and may cover several debts.
    """
    return [] if facts.personalised else list(_instalment(facts, rules))


def _instalment(facts: InstalmentFacts, rules: RulesInForce) -> Iterator[Finding]:
    limits = rules.under("instalment")
    second = limits.get("second_allowed")
    if second and not second.value and facts.already_instalment:
        yield found("terms.instalment.second", Severity.BLOCK, "already_instalment", second.article)
    longest = limits.get("max_months")
    if longest and facts.months > longest.integer:
        told = {"months": facts.months, "max": longest.integer}
        yield found("terms.instalment.too_long", Severity.BLOCK, "months", longest.article, **told)
    each = limits.get("one_contract_each")
    if each and each.value and facts.contracts < facts.debts:
        told = {"debts": facts.debts, "contracts": facts.contracts}
        yield found("terms.instalment.one_contract_each", Severity.BLOCK, "contracts", each.article, **told)
    if facts.cash_advance:
        yield from _cash_advance(facts, rules)


def _cash_advance(facts: InstalmentFacts, rules: RulesInForce) -> Iterator[Finding]:
    limits = rules.under("instalment")
    most, longest = limits.get("cash_advance_max"), limits.get("cash_advance_max_months")
    if most and facts.amount > Money.of(most.decimal, facts.amount.currency):
        limit = Money.of(most.decimal, facts.amount.currency)
        told = {"amount": facts.amount.grouped(), "max": limit.grouped()}
        yield found("terms.instalment.cash_too_much", Severity.BLOCK, "amount", most.article, **told)
    if longest and facts.months > longest.integer:
        told_months = {"months": facts.months, "max": longest.integer}
        yield found("terms.instalment.cash_too_long", Severity.BLOCK, "months", longest.article, **told_months)
