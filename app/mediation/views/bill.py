"""A bill checked (账单复核), as screen, paper and command show it: terms, lines with their explanation, sums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.cases.views import CaseHeader, case_header
from app.evidence.codes import LinkKind
from app.evidence.desk.statements import statement_profiles
from app.evidence.model import TransactionLink
from app.evidence.views import StatementRow, TransactionRow, statements, transactions
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.mediation.bill.check import Checked, check
from app.mediation.bill.compare import State
from app.mediation.bill.entries import Entry, entry_of
from app.mediation.bill.explain import Explained
from app.mediation.bill.fields import FIELDS, Field, Group, Kind, default_of, read_terms
from app.mediation.bill.results import Bill
from app.mediation.bill.ways import RULE_OF
from app.mediation.model import BillCheck
from app.staff.powers import require
from app.store.session import DeskSession

_MONTH_END = 31


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term: `typed` as from the contract, else `filled` by a rule (its `article`) or from the statement itself."""

    name: str
    group: Group
    kind: Kind
    choices: str
    typed: str
    filled: str
    article: str
    checked: bool
    fault: Refusal | None

    @property
    def value(self) -> str:
        """What counts."""
        return self.typed or self.filled


@dataclass(frozen=True, slots=True)
class BilledLine:
    """A line of the statement behind a figure."""

    transaction_id: UUID
    item_id: UUID
    day: date
    words: str
    amount: Money


@dataclass(frozen=True, slots=True)
class BillRow:
    """One figure: billed and computed, how it stands, the ways that make it (label: bill_way) and their article.

    `id` names it across recomputations: the day of its bill and its component. `cycle` counts from 0.
    """

    id: str
    cycle: int
    bill_day: date
    component: str
    billed: Money
    computed: Money | None
    difference: Money
    state: State
    ways: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    article: str
    note: str
    lines: tuple[BilledLine, ...]


@dataclass(frozen=True, slots=True)
class BillView:
    """A check. `statement` is what it is about; without `checked` the `faults` say which terms cannot be read.

    `left_out` counts lines of another currency, without a day, or between the customer's own accounts.
    """

    as_of: datetime
    header: CaseHeader
    check_id: UUID | None
    statement: StatementRow | None
    statements: tuple[StatementRow, ...]
    terms: tuple[TermRow, ...]
    faults: tuple[Refusal, ...]
    rows: tuple[BillRow, ...]
    checked: Checked | None
    left_out: int

    @property
    def bills(self) -> Sequence[Bill]:
        """The cycles."""
        return self.checked.bills if self.checked else ()

    @property
    def begun(self) -> bool:
        """Whether a statement is being checked."""
        return self.check_id is not None

    @property
    def favour(self) -> str:
        """Whom the sum of the differences favours if it is put right: customer, bank or nobody (label: bill_favour)."""
        fen = self.checked.too_much.fen if self.checked else 0
        return "customer" if fen > 0 else "bank" if fen < 0 else "nobody"


def bill_view(session: DeskSession, case_id: UUID, item_id: UUID | None = None) -> BillView:
    """The check of a statement's exhibit; of none named the one begun last, else none."""
    require(session.actor, "mediation.view")
    known = tuple(one for one in statements(session, case_id) if is_card(one.profile))
    header = case_header(session, case_id)
    found = _check(session, case_id, item_id, known)
    statement = next((one for one in known if found and one.item_id == found.item_id), None)
    if found is None or statement is None:
        return BillView(session.at, header, None, None, known, (), (), (), None, 0)
    rules = session.rules_on(header.received_on)
    rows = transactions(session, case_id, item_id=statement.item_id)
    entries, left_out = _entries(session, case_id, rows, statement.currency)
    stated = _stated(statement, [entry.posted for entry in entries.values()])
    typed = {str(name): str(text) for name, text in found.terms.items()}
    terms, until, faults = read_terms({**stated, **typed}, rules, statement.currency)
    checked = check(terms, rules, list(entries.values()), until) if terms and not faults else None
    lines = {row.id: row for row in rows}
    notes = {str(key): str(words) for key, words in found.notes}
    return BillView(
        session.at,
        header,
        found.id,
        statement,
        known,
        tuple(_term(field, typed, stated, rules, faults) for field in FIELDS),
        faults,
        tuple(_rows(checked, rules, lines, notes)) if checked else (),
        checked,
        left_out,
    )


def is_card(profile: str) -> bool:
    """Whether a statement of a layout may be a card's: a wallet's list is no bill, whatever it says."""
    return all(one.account != "wallet" for one in statement_profiles().profiles if one.name == profile)


def bills_begun(session: DeskSession, case_id: UUID) -> bool:
    """Whether a bill of a case is being checked."""
    require(session.actor, "mediation.view")
    query = select(BillCheck.id).where(BillCheck.case_id == case_id, BillCheck.removed_at.is_(None)).limit(1)
    return session.scalar(query) is not None


def _check(
    session: DeskSession, case_id: UUID, item_id: UUID | None, known: Sequence[StatementRow]
) -> BillCheck | None:
    there = {one.item_id for one in known}
    query = select(BillCheck).where(BillCheck.case_id == case_id, BillCheck.removed_at.is_(None))
    # Two desks may have begun the same one: the earliest stands for all.
    found = [one for one in session.scalars(query.order_by(BillCheck.made_at, BillCheck.id)) if one.item_id in there]
    if item_id is not None:
        return next((one for one in found if one.item_id == item_id), None)
    last = found[-1].item_id if found else None
    return next((one for one in found if one.item_id == last), None)


def _entries(
    session: DeskSession, case_id: UUID, rows: Sequence[TransactionRow], currency: str
) -> tuple[dict[UUID, Entry], int]:
    query = select(TransactionLink.from_id, TransactionLink.to_id).where(
        TransactionLink.case_id == case_id,
        TransactionLink.kind == LinkKind.REFUND,
        TransactionLink.stands.is_(True),
    )
    refunds = {row.from_id: row.to_id for row in session.execute(query)}
    found: dict[UUID, Entry] = {}
    left_out = 0
    for row in rows:
        posted, traded = row.posted_on or row.traded_on, row.traded_on or row.posted_on
        if row.amount.currency != currency or posted is None or traded is None or row.neutral:
            left_out += 1
            continue
        words = row.description if row.merchant in row.description else f"{row.description} {row.merchant}".strip()
        entry = entry_of(row.id, row.kind, posted, traded, row.amount, words, refunds.get(row.id))
        if entry is not None:
            found[row.id] = entry
    return found, left_out


def _stated(statement: StatementRow, days: Sequence[date]) -> dict[str, str]:
    first = statement.period_from or min(days, default=None)
    last = max([day for day in (statement.period_to, *days) if day], default=None)
    stated = {"start": first, "until": last}
    found = {name: day.isoformat() for name, day in stated.items() if day}
    if last is None:
        return found
    day = statement.period_to or last
    # The last day of a month is so in every month.
    return found | {"statement_day": str(day.day if (day + timedelta(days=1)).day > 1 else _MONTH_END)}


def _term(
    field: Field, typed: Mapping[str, str], stated: Mapping[str, str], rules: RulesInForce, faults: Sequence[Refusal]
) -> TermRow:
    rule = rules[field.rule] if field.rule else None
    return TermRow(
        field.name,
        field.group,
        field.kind,
        field.choices,
        typed.get(field.name, ""),
        stated.get(field.name, "") or default_of(field, rules),
        rule.article if rule else "",
        rule.checked if rule else True,
        next((one for one in faults if one.field == field.name), None),
    )


def _rows(
    checked: Checked, rules: RulesInForce, lines: Mapping[UUID, TransactionRow], notes: Mapping[str, str]
) -> list[BillRow]:
    return [_row(one, checked.bills[one.line.cycle], rules, lines, notes) for one in checked.lines]


def _row(
    one: Explained,
    bill: Bill,
    rules: RulesInForce,
    lines: Mapping[UUID, TransactionRow],
    notes: Mapping[str, str],
) -> BillRow:
    line, day = one.line, bill.span.end
    key = f"{day.isoformat()}:{line.component.value}"
    if line.computed is None and line.entries:
        key = f"{key}:{line.entries[0].id.hex[-8:]}"
    rule = RULE_OF.get(one.ways[0]) if one.ways else None
    return BillRow(
        key,
        line.cycle,
        day,
        line.component.value,
        line.billed,
        line.computed,
        line.difference,
        line.state,
        tuple(way.value for way in one.ways),
        tuple(tuple(way.value for way in ways) for ways in one.others),
        rules[rule].article if rule else "",
        notes.get(key, ""),
        tuple(
            BilledLine(row.id, row.item_id, entry.posted, entry.label, entry.amount)
            for entry in line.entries
            if (row := lines.get(entry.id))
        ),
    )
