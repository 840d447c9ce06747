"""Complaints that look like one that is there already: of one case, and among all that are open.

What is compared is chosen by indexes (documents, telephones, card tails) and by the index of words, a bounded number of
each; `app.cases.repeats` then compares whole complaints. Only complaints of the last days that the rule
`repeat.within_days` names are looked at. Keeping the pairs in a table was decided against: every correction of a name
or an amount would have to mend it, at every desk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import aliased

from app.cases.codes import FINAL, Status
from app.cases.model import Case, CaseLink, Customer
from app.cases.repeats import Limits, Reason, Strength, Traces, compare, probes
from app.kernel.masking import mask_name
from app.kernel.money import Money
from app.kernel.rules import RulesInForce
from app.staff.powers import require
from app.store.search import is_chinese, runs
from app.store.search_elsewhere import cases_holding
from app.store.session import DeskSession

_EACH = 40
_PROBES = 5
_SHOWN = 20
Lines = Callable[[Sequence[UUID]], Mapping[UUID, frozenset[str]]]
"""Disputed lines of statements by case; a later room knows them."""


@dataclass(frozen=True, slots=True)
class RepeatSide:
    """One complaint as a list of repeats shows it, masked."""

    case_id: UUID
    no: str
    customer: str
    received_on: date
    status: Status
    cause: str
    amount: Money | None
    card_tail: str
    merged: bool

    @property
    def is_open(self) -> bool:
        """Whether it is still worked on by itself."""
        return self.status not in FINAL and not self.merged


@dataclass(frozen=True, slots=True)
class Repeat:
    """A complaint that looks like another, how sure that is, and every reason, the weightiest first."""

    other: RepeatSide
    strength: Strength
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two open complaints that look like one: the later, and what it repeats."""

    later: RepeatSide
    repeat: Repeat


def _nothing(case_ids: Sequence[UUID]) -> Mapping[UUID, frozenset[str]]:
    del case_ids
    return {}


def repeats_of(session: DeskSession, case_id: UUID, lines: Lines = _nothing) -> tuple[Repeat, ...]:
    """What looks like this complaint, likely ones first, then the newest; at most twenty."""
    require(session.actor, "cases.view")
    rules = session.rules_on(session.today)
    mine = _read(session, [case_id])
    if not mine:
        raise LookupError(f"Case {case_id} does not exist")
    here = mine[0]
    others = _read(session, [one for one in _candidates(session, here, rules) if one != case_id])
    known = lines([case_id, *(one.side.case_id for one in others)])
    own = here.traces_with(known)
    found = []
    for one in others:
        match = compare(own, one.traces_with(known), Limits.of(rules))
        if match is not None:
            found.append(Repeat(one.side, match.strength, match.reasons))
    return tuple(sorted(found, key=_weight)[:_SHOWN])


def repeats_open(session: DeskSession, most: int = 100) -> tuple[Pair, ...]:
    """Pairs of open complaints with the same person or the same card and amount that look like one, newest first.

    At most `most` pairs are compared. Pairs that somebody said are not one (a link that was undone) are left out.
    """
    require(session.actor, "cases.view")
    rules = session.rules_on(session.today)
    since = session.today - timedelta(days=rules["repeat.within_days"].integer)
    ids = _open_pairs(session, since, most)
    read = {one.side.case_id: one for one in _read(session, list({one for pair in ids for one in pair}))}
    pairs = []
    for later, earlier in ids:
        match = compare(read[later].traces, read[earlier].traces, Limits.of(rules))
        # The same person alone is no repeat: the head of either case names the other anyway.
        if match is not None and any(reason.ground.about_matter for reason in match.reasons):
            pairs.append(Pair(read[later].side, Repeat(read[earlier].side, match.strength, match.reasons)))
    return tuple(sorted(pairs, key=lambda pair: (pair.repeat.strength is not Strength.LIKELY,)))


@dataclass(frozen=True, slots=True)
class _Read:
    side: RepeatSide
    traces: Traces

    def traces_with(self, lines: Mapping[UUID, frozenset[str]]) -> Traces:
        return replace(self.traces, references=lines.get(self.side.case_id, frozenset()))


def _weight(found: Repeat) -> tuple[bool, int, bytes]:
    return found.strength is not Strength.LIKELY, -found.other.received_on.toordinal(), found.other.case_id.bytes


def _read(session: DeskSession, ids: Sequence[UUID]) -> list[_Read]:
    if not ids:
        return []
    query = select(Case, Customer).join(Customer, Customer.id == Case.customer_id).where(Case.id.in_(ids))
    return [_Read(_side(case, who), _traces(case, who)) for case, who in session.execute(query.order_by(Case.id))]


def _side(case: Case, who: Customer) -> RepeatSide:
    return RepeatSide(
        case.id, case.no, mask_name(who.name), case.received_on, Status(case.status), case.cause, case.amount,
        case.card_tail, case.merged_into_id is not None,
    )  # fmt: skip


def _traces(case: Case, who: Customer) -> Traces:
    return Traces(
        name=who.name,
        id_type=who.id_type,
        id_number=who.id_number,
        phone=who.phone,
        card_number=case.card_number,
        card_tail=case.card_tail,
        amount_fen=case.amount_fen,
        currency=case.currency,
        received_on=case.received_on,
        cause=case.cause,
        text=case.narrative,
    )


def _candidates(session: DeskSession, here: _Read, rules: RulesInForce) -> list[UUID]:
    """Cases that an index names for this complaint: by person, by card, by pieces of the text."""
    since = here.side.received_on - timedelta(days=rules["repeat.within_days"].integer)
    until = here.side.received_on + timedelta(days=rules["repeat.within_days"].integer)
    when = and_(Case.received_on >= since, Case.received_on <= until)
    traces = here.traces
    queries: list[Select[Any]] = []
    if traces.id_number:
        queries.append(_of_people(Customer.id_number == traces.id_number))
    if traces.phone:
        queries.append(_of_people(and_(Customer.phone == traces.phone, Customer.name == traces.name)))
    if traces.card_tail and traces.amount_fen:
        queries.append(select(Case.id).where(Case.card_tail == traces.card_tail, Case.amount_fen == traces.amount_fen))
    found: dict[UUID, None] = {}
    for query in queries:
        found.update(dict.fromkeys(session.scalars(query.where(when).order_by(Case.id.desc()).limit(_EACH))))
    found.update(dict.fromkeys(_by_text(session, traces.text, when)))
    return list(found)


def _of_people(condition: Any) -> Select[Any]:
    return select(Case.id).join(Customer, Customer.id == Case.customer_id).where(condition)


def _by_text(session: DeskSession, text: str, when: Any) -> list[UUID]:
    told = [run for run in runs(text) if is_chinese(run)]
    hits = [hit for piece in probes(told, _PROBES) for hit in cases_holding(session, piece, _EACH)]
    if not hits:
        return []
    query = select(Case.id).where(Case.id.in_(set(hits)), when)
    return list(session.scalars(query.order_by(Case.id.desc()).limit(_EACH)))


def _open_pairs(session: DeskSession, since: date, most: int) -> list[tuple[UUID, UUID]]:
    later, earlier, his, hers = aliased(Case), aliased(Case), aliased(Customer), aliased(Customer)
    runs_on = [side.status.not_in(FINAL) for side in (later, earlier)]
    runs_on += [side.merged_into_id.is_(None) for side in (later, earlier)]
    columns = select(later.id, earlier.id, later.received_at).where(
        *runs_on, later.received_on >= since, earlier.received_on >= since, _before(earlier, later)
    )
    refused = select(CaseLink.id).where(
        CaseLink.undone_at.is_not(None),
        or_(
            and_(CaseLink.case_id == later.id, CaseLink.other_id == earlier.id),
            and_(CaseLink.case_id == earlier.id, CaseLink.other_id == later.id),
        ),
    )
    ways = (
        columns.join(earlier, earlier.customer_id == later.customer_id),
        columns.join(
            earlier,
            and_(
                earlier.card_tail == later.card_tail,
                earlier.amount_fen == later.amount_fen,
                later.card_tail != "",
                earlier.customer_id != later.customer_id,
            ),
        ),
        columns.join(his, his.id == later.customer_id)
        .join(hers, and_(hers.id_number == his.id_number, his.id_number != "", hers.id != his.id))
        .join(earlier, earlier.customer_id == hers.id),
    )
    found: dict[tuple[UUID, UUID], Any] = {}
    for way in ways:
        query = way.where(~refused.exists()).order_by(later.received_at.desc(), later.id.desc(), earlier.id)
        for one, other, at in session.execute(query.limit(most)):
            found.setdefault((one, other), at)
    return sorted(found, key=lambda pair: (found[pair], pair[0].bytes), reverse=True)[:most]


def _before(earlier: Any, later: Any) -> Any:
    return or_(
        earlier.received_at < later.received_at,
        and_(earlier.received_at == later.received_at, earlier.id < later.id),
    )
