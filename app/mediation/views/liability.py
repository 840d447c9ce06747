"""The matrix of disputed issues and the opinion on liability: one object that tab, papers and command show."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.views import CaseHeader, case_header
from app.evidence.model import EvidenceItem, Transaction
from app.interviews.model import IssueRow
from app.kernel.money import Money
from app.mediation import liability as rules
from app.mediation.citing import Holds, first_page, holding
from app.mediation.codes import OVER, Burden, Dispute, LiableParty, Side
from app.mediation.elements import Coverage, coverage
from app.mediation.lacking import IssueFacts, Missing, lacking
from app.mediation.model import Citation, DisputedIssue, Finding, Task
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession

CONCEDED = frozenset({"bank", "both"})
"""Whose admission grants the customer what is admitted."""


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """A place cited for or against an issue; `holds` says whether the exhibit is still what was cited.

    `region` is in ten-thousandths of the upright page, `transaction` says what the cited line of a statement is about.
    """

    id: UUID
    item_id: UUID
    item_no: int
    title: str
    pages: str
    first_page: int
    region: tuple[int, ...]
    transaction_id: UUID | None
    transaction: str
    side: Side
    note: str
    sha256: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class ShareLine:
    """A party's share of an issue; `amount` None when the issue has no amount."""

    party: LiableParty
    hundredths: int
    amount: Money | None
    reason: str


@dataclass(frozen=True, slots=True)
class IssueLine:
    """An issue with all that is known of it. `number` counts the matrix as it stands, `seq` never changes.

    `shares_whole` is False when what is kept are no shares that can be read.
    """

    id: UUID
    seq: int
    number: int
    title: str
    claim: str
    answer: str
    admitted_by: str
    claimed: Money | None
    admitted: Money | None
    difference: Money | None
    dispute: Dispute
    burden: Burden | None
    burden_why: str
    element: str
    evidence_for: tuple[CitedPlace, ...]
    evidence_against: tuple[CitedPlace, ...]
    conclusion: str
    shares: tuple[ShareLine, ...]
    shares_whole: bool
    advice: str
    judged_by: str
    judged_at: datetime | None
    from_interview: bool
    removed: bool

    @property
    def evidence(self) -> tuple[CitedPlace, ...]:
        """Everything cited, what speaks for the claim first."""
        return (*self.evidence_for, *self.evidence_against)


@dataclass(frozen=True, slots=True)
class OfferedIssue:
    """A row of the interview's issue table that was not taken up yet."""

    id: UUID
    title: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class PartyAmount:
    """What a party bears over all issues that were judged, and of how many."""

    party: LiableParty
    amount: Money
    issues: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the issues that have an amount. `judged` of the difference has shares; `conceded` is what the bank
    admits; `made_good` is conceded and what others than the holder bear, which may not go beyond `loss`.
    """

    claimed: Money
    admitted: Money
    difference: Money
    judged: Money
    conceded: Money
    made_good: Money
    loss: Money | None


@dataclass(frozen=True, slots=True)
class Liability:
    """Everything of it as of an instant; personal data of the head are masked."""

    as_of: datetime
    header: CaseHeader
    issues: tuple[IssueLine, ...]
    removed: tuple[IssueLine, ...]
    offered: tuple[OfferedIssue, ...]
    parties: tuple[PartyAmount, ...]
    totals: Totals
    elements: tuple[Coverage, ...]
    missing: tuple[Missing, ...]

    @property
    def begun(self) -> bool:
        """Whether there is any issue."""
        return bool(self.issues)

    @property
    def concluded(self) -> bool:
        """Whether every issue that is in dispute has its conclusion, so that it can be told."""
        return self.begun and all(one.conclusion for one in self.issues if one.dispute is not Dispute.SETTLED)


def liability(session: DeskSession, case_id: UUID) -> Liability:
    """The issues of a case and who bears what, as it stands now."""
    require(session.actor, "mediation.view")
    header = case_header(session, case_id)
    lines = _lines(session, case_id)
    issues = tuple(one for one in lines if not one.removed)
    offered = _offered(session, case_id)
    # The loss is stated in yuan or not at all: what is claimed in another currency is not set against it.
    loss = header.amount if header.amount is not None and header.amount.currency == "CNY" else None
    totals = _totals(issues, loss)
    covered = coverage(header.cause, [(one.number, one.element) for one in issues], _looked_into(session, case_id))
    excess = rules.beyond_loss(totals.made_good.fen, None if loss is None else loss.fen)
    return Liability(
        as_of=session.at,
        header=header,
        issues=issues,
        removed=tuple(one for one in lines if one.removed),
        offered=offered,
        parties=_parties(issues),
        totals=totals,
        elements=covered,
        missing=lacking(
            [facts_of(one) for one in issues],
            not_taken_up=len(offered),
            uncovered=sum(not one.covered for one in covered) if issues else 0,
            excess=excess,
        ),
    )


def facts_of(one: IssueLine) -> IssueFacts:
    """What the list of what is missing asks of an issue."""

    def standing(places: tuple[CitedPlace, ...]) -> int:
        return sum(place.holds is Holds.STANDS for place in places)

    shares = tuple(rules.Share(line.party, line.hundredths, line.reason) for line in one.shares)
    return IssueFacts(
        number=one.number,
        dispute=one.dispute,
        burden=one.burden,
        sourced=bool(one.burden_why),
        fors=standing(one.evidence_for),
        againsts=standing(one.evidence_against),
        broken=len(one.evidence) - standing(one.evidence),
        concluded=bool(one.conclusion),
        shares=shares if one.shares_whole else None,
    )


def _lines(session: DeskSession, case_id: UUID) -> list[IssueLine]:
    names, cited = staff_names(session), _cited(session, case_id)
    query = select(DisputedIssue).where(DisputedIssue.case_id == case_id)
    rows = sorted(session.scalars(query), key=lambda row: (row.removed_at is not None, row.place, row.seq, row.id))
    return [
        _line(row, number, cited[row.id], names.get(row.judged_by, "") if row.judged_by is not None else "")
        for number, row in enumerate(rows, 1)
    ]


def _line(row: DisputedIssue, number: int, cited: list[CitedPlace], judged_by: str) -> IssueLine:
    left = rules.difference(row.claimed_fen, row.admitted_fen)
    shares = rules.kept_shares(row.shares)
    # What another desk admits beyond the claim meanwhile leaves nothing to share, never a debt.
    parts = rules.amounts(shares, max(left, 0)) if shares and left is not None else (None,) * len(shares or ())
    return IssueLine(
        id=row.id,
        seq=row.seq,
        number=number,
        title=row.title,
        claim=row.claim,
        answer=row.answer,
        admitted_by=row.admitted_by,
        claimed=_money(row.claimed_fen),
        admitted=_money(row.admitted_fen),
        difference=_money(left),
        dispute=rules.dispute(row.claimed_fen, row.admitted_fen, row.admitted_by),
        burden=None if row.burden is None else Burden(row.burden),
        burden_why=row.burden_why,
        element=row.element,
        evidence_for=tuple(one for one in cited if one.side is Side.FOR),
        evidence_against=tuple(one for one in cited if one.side is Side.AGAINST),
        conclusion=row.conclusion,
        shares=tuple(
            ShareLine(one.party, one.hundredths, _money(part), one.reason)
            for one, part in zip(shares or (), parts, strict=True)
        ),
        shares_whole=shares is not None,
        advice=row.advice,
        judged_by=judged_by,
        judged_at=row.judged_at,
        from_interview=row.source_id is not None,
        removed=row.removed_at is not None,
    )


def _cited(session: DeskSession, case_id: UUID) -> defaultdict[UUID | None, list[CitedPlace]]:
    found: defaultdict[UUID | None, list[CitedPlace]] = defaultdict(list)
    query = (
        select(Citation, EvidenceItem.seq, EvidenceItem.title, EvidenceItem.file_name, EvidenceItem.sha256,
               EvidenceItem.withdrawn_at, Transaction)
        .outerjoin(EvidenceItem, EvidenceItem.id == Citation.item_id)
        .outerjoin(Transaction, Transaction.id == Citation.transaction_id)
        .where(Citation.case_id == case_id, Citation.issue_id.is_not(None), Citation.removed_at.is_(None))
        .order_by(Citation.created_at, Citation.id)
    )  # fmt: skip
    for row, number, title, file_name, sha256, withdrawn_at, line in session.execute(query):
        found[row.issue_id].append(
            CitedPlace(
                id=row.id,
                item_id=row.item_id,
                item_no=number or 0,
                title=title or file_name or "",
                pages=row.pages,
                first_page=first_page(row.pages),
                region=tuple(row.region),
                transaction_id=row.transaction_id,
                transaction=_transaction(line),
                side=Side(row.side),
                note=row.note,
                sha256=row.sha256,
                holds=holding(row.sha256, sha256, withdrawn=withdrawn_at is not None),
            )
        )
    return found


def _transaction(line: Transaction | None) -> str:
    if line is None:
        return ""
    day: date | None = line.traded_on or line.posted_on
    parts = ("" if day is None else day.isoformat(), line.merchant or line.description, line.amount.grouped())
    return " ".join(part for part in parts if part)


def _offered(session: DeskSession, case_id: UUID) -> tuple[OfferedIssue, ...]:
    taken = select(DisputedIssue.source_id).where(
        DisputedIssue.case_id == case_id, DisputedIssue.source_id.is_not(None)
    )
    query = select(IssueRow).where(
        IssueRow.case_id == case_id, IssueRow.removed_at.is_(None), IssueRow.title != "", IssueRow.id.not_in(taken)
    )
    rows = session.scalars(query.order_by(IssueRow.seq, IssueRow.id))
    return tuple(OfferedIssue(row.id, row.title, _money(row.amount_fen)) for row in rows)


def _looked_into(session: DeskSession, case_id: UUID) -> set[str]:
    found = select(Finding.task_id).where(Finding.case_id == case_id, Finding.withdrawn_at.is_(None))
    query = select(Task.step).where(
        Task.case_id == case_id, Task.removed_at.is_(None), Task.state.in_(OVER) | Task.id.in_(found)
    )
    return set(session.scalars(query))


def _parties(issues: tuple[IssueLine, ...]) -> tuple[PartyAmount, ...]:
    fen: defaultdict[LiableParty, int] = defaultdict(int)
    count: defaultdict[LiableParty, int] = defaultdict(int)
    for share in (share for one in issues for share in one.shares):
        if share.amount is not None:
            fen[share.party] += share.amount.fen
            count[share.party] += 1
    return tuple(PartyAmount(party, Money(fen[party]), count[party]) for party in LiableParty if party in count)


def _totals(issues: tuple[IssueLine, ...], loss: Money | None) -> Totals:
    def added(parts: list[Money | None]) -> Money:
        return Money(sum(part.fen for part in parts if part is not None))

    shared = [share for one in issues for share in one.shares]
    conceded = added([one.admitted for one in issues if one.admitted_by in CONCEDED])
    return Totals(
        claimed=added([one.claimed for one in issues]),
        admitted=added([one.admitted for one in issues]),
        difference=added([one.difference for one in issues]),
        judged=added([share.amount for share in shared]),
        conceded=conceded,
        made_good=conceded + added([share.amount for share in shared if share.party is not LiableParty.HOLDER]),
        loss=loss,
    )


def _money(fen: int | None) -> Money | None:
    return None if fen is None else Money(fen)
