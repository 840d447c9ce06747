"""Compose a draft (拟定): answers and facts in, numbered clauses with every variable filled in out.

Pure: the same answers, facts and rules always give the same text, which is what a hash of it is worth. A variable
without a value is printed as a visible mark and listed in `missing`; a draft with missing values can be looked at but
never submitted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary, ClauseText, Template
from app.agreements.facts import Facts
from app.agreements.obligations import ObligationDraft, obligations_of
from app.agreements.values import CURRENCY_NAMES, missing, write_account, write_date, write_money, write_rate
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.debt import Component
from app.terms.request import GraceInterest, Method, Roll
from app.terms.schedule import Plan

METHOD_WORDS = {
    Method.INTEREST_FREE: "免息等额还本",
    Method.FLAT_FEE: "等额还本、按期支付固定费用",
    Method.EQUAL_PRINCIPAL: "等额本金",
    Method.ANNUITY: "等额本息",
}
GRACE_WORDS = {
    GraceInterest.PAID: "按月支付",
    GraceInterest.ADDED: "计入分期金额，随分期偿还",
}


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as printed; `free` marks one the drafter wrote."""

    key: str
    number: int
    title: str
    text: str
    article: str
    free: bool

    def to_plain(self) -> dict[str, Any]:
        """Write as plain values for JSON."""
        return {
            "key": self.key,
            "number": self.number,
            "title": self.title,
            "text": self.text,
            "article": self.article,
        } | {"free": self.free}


@dataclass(frozen=True, slots=True)
class Missing:
    """A variable without a value, and the clause it stands in."""

    variable: str
    clause: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What a version consists of, before it is stored."""

    title: str
    opening: str
    clauses: tuple[Clause, ...]
    obligations: tuple[ObligationDraft, ...]
    missing: tuple[Missing, ...]
    covers: frozenset[str]
    template: str


def compose(library: ClauseLibrary, facts: Facts, answers: Answers, plan: Plan | None, rules: RulesInForce) -> Draft:
    """Compose the agreement of `answers.kind`; `plan` is the schedule made from `answers.plan`, or None."""
    template = library.template_for(answers.kind.value)
    conditions = _conditions(facts, answers, plan)
    chosen = [text for text in template.clauses if text.when in conditions or text.key in answers.options]
    arranged = _arranged(chosen, answers)
    keys = [key for key, _ in arranged]
    values = _values(facts, answers, plan, rules)
    values |= {f"section_{name}": _number(keys, key) for name, key in SECTIONS.items()}
    lacking: list[Missing] = []
    clauses = tuple(
        _clause(place + 1, key, text, values, library, lacking) for place, (key, text) in enumerate(arranged)
    )
    opening = _fill(template.opening, "", values, library, lacking)
    return Draft(
        template.title,
        opening,
        clauses,
        tuple(obligations_of(answers, plan, frozenset(keys))),
        tuple(dict.fromkeys(lacking)),
        _covered(chosen),
        template.label,
    )


def _covered(chosen: list[ClauseText]) -> frozenset[str]:
    """Which contents of Article 70 are stated; what takes two clauses (rights and duties, and breach) needs both."""
    keys = {text.key for text in chosen}
    covered = {text.covers for text in chosen if text.covers}
    if not {"duties", "default"} <= keys:
        covered.discard("liability")
    return frozenset(covered)


SECTIONS = {"schedule": "schedule", "stop": "stop_collection", "facts": "facts"}


def _conditions(facts: Facts, answers: Answers, plan: Plan | None) -> frozenset[str]:
    charged = plan is not None and bool(plan.interest_total or plan.fee_total)
    told = {
        "always": True,
        "plan": plan is not None,
        "down_payment": plan is not None and bool(plan.request.down_payment),
        "grace": plan is not None and plan.request.grace_months > 0,
        "interest": charged,
        "interest_free": plan is not None and not charged,
        "waiver": bool(answers.waived.total),
        "agent": facts.agent is not None,
        "oral": answers.oral,
        "refund": bool(answers.refund),
        "lump_sum": answers.lump_sum,
        "credit_record": answers.credit_record_error,
        "apology": answers.apology,
    }
    return frozenset(name for name, holds in told.items() if holds)


def _arranged(chosen: list[ClauseText], answers: Answers) -> list[tuple[str, ClauseText | tuple[str, str]]]:
    """Put library clauses and free ones into the drafter's order; what the order does not name keeps its place at the
    end.

    Free clauses stand before the closing `effect` clause unless the drafter moved them.
    """
    entries: dict[str, ClauseText | tuple[str, str]] = {text.key: text for text in chosen}
    closing = entries.pop("effect", None)
    entries |= {f"free{place}": (clause.title, clause.text) for place, clause in enumerate(answers.free, 1)}
    if closing is not None:
        entries["effect"] = closing
    ordered = [key for key in answers.order if key in entries]
    return [(key, entries[key]) for key in [*ordered, *(key for key in entries if key not in ordered)]]


def _number(keys: list[str], key: str) -> str:
    return chinese_number(keys.index(key) + 1) if key in keys else ""


def chinese_number(number: int) -> str:
    """Write 1 to 99 as clauses are numbered: 一, 十, 十一, 二十三."""
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    words = ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")
    return words or digits[0]


def _clause(
    number: int,
    key: str,
    source: ClauseText | tuple[str, str],
    values: Mapping[str, str],
    library: ClauseLibrary,
    lacking: list[Missing],
) -> Clause:
    if isinstance(source, ClauseText):
        text = _fill(source.text, key, values, library, lacking)
        return Clause(key, number, source.title, text, source.article, free=False)
    title, text = source
    return Clause(key, number, title.strip(), text.strip(), "", free=True)


def _fill(text: str, clause: str, values: Mapping[str, str], library: ClauseLibrary, lacking: list[Missing]) -> str:
    filled: dict[str, str] = {}
    for name, variable in library.variables.items():
        if "{" + name + "}" not in text:
            continue
        value = values.get(name, "")
        if not value and name not in MAY_BE_EMPTY:
            lacking.append(Missing(name, clause))
            value = missing(variable.zh)
        filled[name] = value
    return text.format_map(filled)


# Sentences that are left out where they do not apply.
MAY_BE_EMPTY = frozenset({"holiday_sentence", "waiver_lapses"})


def _values(facts: Facts, answers: Answers, plan: Plan | None, rules: RulesInForce) -> dict[str, str]:
    values = {name: text.strip() for name, text in answers.texts.items()}
    values |= {name: write_date(day) for name, day in answers.dates.items()}
    for name in ("account", "refund_account"):
        values[name] = write_account(values.get(name, ""))
    cure = answers.cure_days if answers.cure_days is not None else rules["agreement.cure_days"].integer
    remind = answers.reminder_days if answers.reminder_days is not None else rules["agreement.reminder_days"].integer
    values |= {
        "card": facts.card,
        "currency": CURRENCY_NAMES.get(answers.claimed.currency, answers.claimed.currency),
        "claimed_total": _money(answers.claimed.total),
        "waived_total": _money(answers.waived.total),
        "waived_what": "本金和息费" if answers.waived[Component.PRINCIPAL] else "息费",
        "agreed_total": _money(answers.agreed.total),
        "refund": _money(answers.refund),
        "annual_fee_rule": "照常计收" if answers.annual_fee_runs else "不计收",
        "copies": str(answers.copies),
        "bank_copies": chinese_number(answers.copies - 1) if answers.copies > 1 else "",
        "cure_days": str(cure),
        "reminder_days": str(remind),
        "stop_collection_days": str(rules["agreement.stop_collection_days"].integer),
        "contact_days": str(rules["agreement.contact_days"].integer),
        "facts_summary": values.get("facts_summary", "") or facts.summary,
        "waiver_lapses": "，已经约定的息费减免同时失效" if answers.waived.total else "",
    }
    if facts.agent is not None:
        values |= {
            "agent_name": facts.agent.name,
            "agent_id": facts.agent.id_number,
            "agent_authority": facts.agent.authority,
        }
    if plan is not None:
        values |= _plan_values(plan)
    return values


def _plan_values(plan: Plan) -> dict[str, str]:
    request = plan.request
    rolls = request.roll is Roll.NEXT_WORKING_DAY
    sentence = "还款日遇法定休假日顺延至次一工作日。"
    return {
        "start": write_date(request.start) if request.start else "",
        "down_payment": _money(request.down_payment),
        "financed": _money(request.financed),
        "months": str(len(plan.rows)),
        "method": METHOD_WORDS[request.method],
        "first_due": write_date(plan.rows[0].due),
        "last_due": write_date(plan.rows[-1].due),
        "interest_total": _money(plan.interest_total + plan.fee_total),
        "annual_rate": write_rate(Decimal(plan.annual_rate)),
        "grace_months": str(request.grace_months) if request.grace_months else "",
        "grace_rule": GRACE_WORDS[request.grace_interest],
        "holiday_sentence": sentence if rolls else "",
    }


def _money(amount: Money | None) -> str:
    return write_money(amount) if amount else ""


def template_of(library: ClauseLibrary, answers: Answers) -> Template:
    """The template that `compose` would use, for pages that list optional clauses."""
    return library.template_for(answers.kind.value)
