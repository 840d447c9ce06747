"""The legality check (合法性检查): what may not stand in an agreement, with article, weight and place.

Words come from the library (`legality.toml`), structure from Article 70 of 商业银行信用卡业务监督管理办法 and from
the route: a settlement that the bank makes itself can never pose as a mediation. The check reads the printed text, so
that free clauses are judged like the library's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.agreements.answers import Answers
from app.agreements.clarity import sums_to
from app.agreements.clauses import ClauseLibrary, ForbiddenWord
from app.agreements.compose import Clause, Draft
from app.agreements.facts import Facts
from app.agreements.model import AgreementKind
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.article70 import Article70Facts, article70_findings
from app.terms.debt import Component
from app.terms.findings import Finding, Severity, found
from app.terms.request import check_request
from app.terms.schedule import Plan

KINDS_BY_ROUTE = {
    "negotiation": frozenset({AgreementKind.SETTLEMENT, AgreementKind.INSTALMENT}),
    "third_party": frozenset({AgreementKind.MEDIATION}),
}


_GIVES = re.compile(
    "减免|免除|免收|豁免|退还|退回|退款|返还|返现|冲正|冲销|补偿|赔偿|赔付|补贴|抵扣"
    "|(?:甲方|银行|本行|我行)[^。；]{0,30}(?:支付|给付|付给|汇给|转入|承担)"
)
_AMOUNT = re.compile(
    r"[0-9０-９][0-9０-９,.，．]*\s*[万千百]?(?:元|块|美元|%|％)"
    "|[一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟两]+(?:元|块|成)"
    "|(?:全部|全额|一半|半数|其余|剩余|所有)[^。；，]{0,8}(?:欠款|本金|利息|息费|违约金|费用|款项|损失)"
)


def check_legality(
    library: ClauseLibrary, draft: Draft, facts: Facts, answers: Answers, plan: Plan | None, rules: RulesInForce
) -> list[Finding]:
    """List every legal objection to a draft, blocks and warnings, in the order of the clauses."""
    findings = [
        finding
        for clause in draft.clauses
        for word in library.words
        if facts.route in word.routes
        for finding in _words(clause, word)
    ]
    if answers.kind not in KINDS_BY_ROUTE.get(facts.route, frozenset()):
        told = {"kind": ("agreement_kind", answers.kind.value), "route": ("route", facts.route)}
        findings.append(found("agreements.kind_not_of_route", Severity.BLOCK, "kind", "人民调解法第二十九条", **told))
    findings += [finding for clause in draft.clauses if clause.free for finding in _hidden_money(clause)]
    findings += _sums(draft, answers, plan)
    findings += _agent(facts)
    if plan is not None:
        findings += _dates(plan, facts, rules)
    if answers.kind is AgreementKind.INSTALMENT:
        findings += _article_70(draft, answers, plan, rules)
    return findings


def _dates(plan: Plan, facts: Facts, rules: RulesInForce) -> list[Finding]:
    """The five years run from the agreement, whatever start was typed for the plan, or none."""
    findings: list[Finding] = []
    for refusal in check_request(replace(plan.request, start=facts.made_on), rules):
        told = {name: value for name, value in refusal.params.items() if name != "article"}
        article = str(refusal.params.get("article", ""))
        findings.append(found(refusal.code, Severity.BLOCK, refusal.field, article, **told))
    return findings


def _words(clause: Clause, word: ForbiddenWord) -> list[Finding]:
    found_here: list[Finding] = []
    for sentence in re.split(r"(?<=[。；;\n])", clause.text):
        match = word.pattern.search(sentence)
        if match is None or (word.unless and word.unless in sentence):
            continue
        severity = Severity.BLOCK if word.severity == "block" else Severity.WARNING
        told = {"clause": clause.title, "number": clause.number, "words": match[0]}
        found_here.append(found(f"agreements.word.{word.key}", severity, clause.key, word.article, **told))
    return found_here


def _hidden_money(clause: Clause) -> list[Finding]:
    """Money that the bank would give by a free clause: no table shows it and no authority limit sees it."""
    found_here: list[Finding] = []
    for sentence in re.split(r"(?<=[。；;\n])", clause.text):
        if _GIVES.search(sentence) and _AMOUNT.search(sentence):
            told = {"clause": clause.title, "number": clause.number, "words": sentence.strip()}
            found_here.append(found("agreements.money_in_free_clause", Severity.BLOCK, clause.key, "", **told))
    return found_here


def _sums(draft: Draft, answers: Answers, plan: Plan | None) -> list[Finding]:
    """What is paid must be what was agreed, to the fen: plan and down payment are made from the agreed debt."""
    if plan is None:
        return []
    owed = answers.agreed.total
    planned = plan.request.principal
    if planned != owed:
        told = {"planned": planned.grouped(), "agreed": owed.grouped()}
        return [found("agreements.plan_differs_from_debt", Severity.BLOCK, "plan", "", **told)]
    paid = sums_to(draft, frozenset({"down_payment", "instalment"}))
    expected = owed + plan.interest_total + plan.fee_total
    if paid != expected.fen:
        told = {"paid": Money(paid, owed.currency).grouped(), "expected": expected.grouped()}
        return [found("agreements.instalments_differ_from_plan", Severity.BLOCK, "plan", "", **told)]
    return []


def _agent(facts: Facts) -> list[Finding]:
    if facts.agent is None or (facts.agent.may_settle and facts.agent.may_sign):
        return []
    held = {"settle": facts.agent.may_settle, "sign": facts.agent.may_sign}
    missing = [("agent_power", power) for power, may in held.items() if not may]
    told = {"name": facts.agent.name, "power": missing}
    return [found("agreements.agent_without_power", Severity.BLOCK, "agent", "民事诉讼法第六十二条", **told)]


def _article_70(draft: Draft, answers: Answers, plan: Plan | None, rules: RulesInForce) -> list[Finding]:
    months = plan.request.months + plan.request.grace_months if plan else 0
    stated = Article70Facts(
        exceeds_ability=answers.exceeds_ability,
        willing=answers.willing,
        months=months,
        contents=draft.covers,
        oral=answers.oral,
        recording_kept=answers.recording_kept,
    )
    findings = article70_findings(stated, rules)
    article = rules["plan.contents"].article
    if plan is None:
        findings.append(found("agreements.no_plan", Severity.BLOCK, "plan", article))
    if answers.waived[Component.PRINCIPAL]:
        told = {"amount": answers.waived[Component.PRINCIPAL].grouped()}
        findings.append(found("agreements.principal_waived", Severity.BLOCK, "waived", article, **told))
    return findings
