"""The opinion on liability (责任意见) in two forms: the bank's working paper with percentages, the customer's without.

Percentages, amounts per party, advice to the bank and what is missing are internal; the customer's form says in words
who bears how much of it, and why. One module makes both, so that they never tell two stories. A4 upright was chosen
over landscape: each issue has its own part, and the matrix in front of them needs no more than seven columns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.kernel.money import Money
from app.kernel.wording import Wording
from app.mediation.citing import Holds
from app.mediation.codes import Dispute
from app.mediation.liability import Share, degree, percent
from app.mediation.telling import lack_said, numbers_said
from app.mediation.views import CitedPlace, IssueLine, Liability, ShareLine
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, Row, table
from reports.parts.text import clause, heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block

KIND, KIND_CUSTOMER = "LIA", "LIC"
Line = tuple[str, ...]
_BURDEN = 5
"""Which column of the matrix says who has to show it."""
_FELL_AWAY = frozenset({Holds.WITHDRAWN, Holds.REPLACED})


@dataclass(frozen=True, slots=True)
class _Issue:
    head: str
    facts: tuple[tuple[str, str], ...]
    shares: tuple[Line, ...]
    advice: str


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    customer: bool
    head: tuple[tuple[str, str], ...]
    missing: Line
    matrix: tuple[Line, ...]
    total: Line
    issues: tuple[_Issue, ...]
    parties: tuple[Line, ...]
    sums: str
    elements: tuple[Line, ...]
    as_of: datetime


def make(
    view: Liability,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    for_customer: bool,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the opinion to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    content = _content(sheet, view, for_customer)
    end = "_customer" if for_customer else ""
    say = sheet.say
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND_CUSTOMER if for_customer else KIND,
            title=say(f"liability.title{end}"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("liability_opinion", content),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    paper.add(fields(sheet, [Field(name, value) for name, value in content.head]))
    if not for_customer:
        paper.add(_missing(sheet, content.missing))
    paper.add(heading(sheet, say(f"liability.matrix{end}")))
    paper.add(_matrix(sheet, content))
    paper.add(heading(sheet, say(f"liability.each{end}")))
    for issue in content.issues:
        paper.add(_issue(sheet, issue, for_customer))
    paper.add(_for_customer(sheet) if for_customer else _for_bank(sheet, content))
    paper.add(note(sheet, say(f"liability.definition{end}")))
    signer = Signer(say("liability.sign_bank", bank=branch.bank_name, branch=branch.name), seal=True)
    paper.add(signatures(sheet, [signer if for_customer else Signer(say("liability.sign"))]))
    return paper.write(out)


# ---------------------------------------------------------------------- what it says


def _content(sheet: Sheet, view: Liability, customer: bool) -> _Content:
    say, totals = sheet.say, view.totals
    sums = [totals.claimed.grouped(), totals.admitted.grouped(), totals.difference.grouped()]
    return _Content(
        no=view.header.no,
        customer=customer,
        head=_head(sheet, view),
        missing=() if customer else tuple(lack_said(sheet.wording, one) for one in view.missing),
        matrix=tuple(_row(sheet, one, customer) for one in view.issues),
        total=("", say("liability.total"), *sums, "", ""),
        issues=tuple(_told(sheet, one, customer) for one in view.issues),
        parties=()
        if customer
        else tuple(
            (sheet.wording.label("liable_party", one.party.value), str(one.issues), one.amount.grouped())
            for one in view.parties
        ),
        sums="" if customer else _sums(sheet, view),
        elements=() if customer else _elements(sheet, view),
        as_of=view.as_of,
    )


def _head(sheet: Sheet, view: Liability) -> tuple[tuple[str, str], ...]:
    say, head = sheet.say, view.header
    return (
        (say("liability.case_no"), head.no),
        (say("liability.customer"), head.customer),
        (say("liability.cause"), sheet.wording.label("cause", head.cause) if head.cause else ""),
        (say("liability.loss"), "" if view.totals.loss is None else view.totals.loss.grouped()),
        (say("liability.card"), head.card_tail),
        (say("liability.received"), head.received_on.isoformat()),
        (say("liability.owner"), head.owner),
    )


def _row(sheet: Sheet, one: IssueLine, customer: bool) -> Line:
    label, say = sheet.wording.label, sheet.say
    counts = "" if not one.evidence else say(
        "liability.counts", fors=len(one.evidence_for), againsts=len(one.evidence_against)
    )  # fmt: skip
    burden = "" if one.burden is None else label("burden", one.burden.value)
    return (
        str(one.number),
        mask_numbers(one.title),
        _amount(one.claimed),
        _amount(one.admitted),
        _amount(one.difference),
        "\n".join(part for part in (burden, counts) if part),
        label("dispute", one.dispute.value) if one.dispute is Dispute.SETTLED else _who(sheet, one, customer),
    )


def _who(sheet: Sheet, one: IssueLine, customer: bool) -> str:
    """Who bears it, in a cell: in percent, or in words on the customer's paper."""
    party = {line.party: sheet.wording.label("liable_party", line.party.value) for line in one.shares}
    if customer:
        return "\n".join(
            sheet.say("liability.bears", party=party[line.party], degree=_degree(sheet, line, one))
            for line in one.shares
        )
    told = "\n".join(f"{party[line.party]} {percent(line.hundredths)}%" for line in one.shares)
    return told or sheet.say("liability.no_shares")


def _told(sheet: Sheet, one: IssueLine, customer: bool) -> _Issue:
    say, label = sheet.say, sheet.wording.label
    admission = say("liability.admission_none")
    if one.admitted_by:
        said = say("liability.admission_said", by=label("admitted_by", one.admitted_by), amount=_plain(one.admitted))
        admission = said.strip()
    facts = [
        (say("liability.claim"), mask_numbers(one.claim)),
        (say("liability.answer"), mask_numbers(one.answer)),
        (say("liability.admission"), admission),
    ]
    if one.claimed is not None:
        amounts = {key: _amount(getattr(one, key)) for key in ("claimed", "admitted", "difference")}
        facts.append((say("liability.amounts"), say("liability.amounts_said", **amounts)))
    if one.burden is not None:
        who = label("burden", one.burden.value)
        source = mask_numbers(one.burden_why)
        said = say("liability.burden_said", who=who, why=source) if source else who
        facts.append((say("liability.burden"), said))
    for key, places in (("for", one.evidence_for), ("against", one.evidence_against)):
        # The customer is told of what the opinion rests on today; what fell away is the bank's to put right.
        shown = [place for place in places if not customer or place.holds not in _FELL_AWAY]
        listed = "\n".join(_place(sheet, place, customer) for place in shown)
        facts.append((say(f"liability.{key}"), listed or say("liability.no_evidence")))
    nothing = say("liability.settled" if one.dispute is Dispute.SETTLED else "liability.no_conclusion")
    facts.append((say("liability.conclusion"), mask_numbers(one.conclusion) or nothing))
    if one.judged_by and not customer:
        facts.append((say("liability.judged"), one.judged_by))
    return _Issue(
        head=say("liability.issue_head", number=one.number, title=mask_numbers(one.title)),
        facts=tuple(facts),
        shares=tuple(_share(sheet, line, one, customer) for line in one.shares),
        advice="" if customer else mask_numbers(one.advice),
    )


def _share(sheet: Sheet, line: ShareLine, one: IssueLine, customer: bool) -> Line:
    party, reason = sheet.wording.label("liable_party", line.party.value), mask_numbers(line.reason)
    if customer:
        return party, _degree(sheet, line, one), reason
    return party, percent(line.hundredths), _amount(line.amount), reason


def _degree(sheet: Sheet, line: ShareLine, one: IssueLine) -> str:
    shares = [Share(each.party, each.hundredths, each.reason) for each in one.shares]
    return sheet.wording.label("degree", degree(Share(line.party, line.hundredths, line.reason), shares).value)


def _place(sheet: Sheet, one: CitedPlace, customer: bool) -> str:
    say = sheet.say
    holds = sheet.wording.label("citation_holds", one.holds.value)
    return say(
        "liability.place",
        number=one.item_no,
        title=mask_numbers(one.title),
        pages=say("liability.pages", pages=one.pages) if one.pages else "",
        region=say("liability.region") if one.region else "",
        transaction=say("liability.transaction", said=mask_numbers(one.transaction)) if one.transaction else "",
        # A note on a citation is the bank's own remark.
        note=say("liability.place_note", said=mask_numbers(one.note)) if one.note and not customer else "",
        holds=say("liability.holds", said=holds) if one.holds is not Holds.STANDS else "",
    )


def _sums(sheet: Sheet, view: Liability) -> str:
    say, totals = sheet.say, view.totals
    return say(
        "liability.sums",
        conceded=totals.conceded.grouped(),
        made_good=totals.made_good.grouped(),
        judged=totals.judged.grouped(),
        loss="" if totals.loss is None else say("liability.sums_loss", loss=totals.loss.grouped()),
    )


def _elements(sheet: Sheet, view: Liability) -> tuple[Line, ...]:
    say, label, language = sheet.say, sheet.wording.label, sheet.wording.language.value
    rows = []
    for one in view.elements:
        covered = say("liability.by_issue", numbers=numbers_said(sheet.wording, one.numbers)) if one.numbers else ""
        covered = covered or say("liability.by_plan" if one.looked_into else "liability.not_covered")
        article = f"{label('burden', one.element.burden.value)}\n{one.element.article}"
        rows.append((one.element.says[language], article, covered))
    return tuple(rows)


def _amount(amount: Money | None) -> str:
    return "—" if amount is None else amount.grouped()


def _plain(amount: Money | None) -> str:
    return "" if amount is None else amount.grouped()


# ---------------------------------------------------------------------- how it is set


def _missing(sheet: Sheet, missing: Line) -> Iterator[Block]:
    yield heading(sheet, sheet.say("liability.missing"))
    if not missing:
        yield paragraph(sheet, sheet.say("liability.nothing_missing"))
    for number, words in enumerate(missing, 1):
        yield clause(sheet, f"{number}.", words)


def _matrix(sheet: Sheet, content: _Content) -> Block:
    say = sheet.say
    columns = [
        Column(say("liability.number"), figures=True),
        Column(say("liability.issue"), share=1.5),
        *(Column(say(f"liability.{key}"), figures=True) for key in ("claimed", "admitted", "difference")),
        Column(say("liability.burden")),
        Column(say("liability.who"), share=1.5),
    ]
    rows, total = content.matrix, content.total
    if content.customer:
        # In large print the amounts leave little room; burden and evidence stand with each issue below.
        del columns[_BURDEN]
        rows = tuple((*row[:_BURDEN], *row[_BURDEN + 1 :]) for row in rows)
        total = (*total[:_BURDEN], *total[_BURDEN + 1 :])
    return table(sheet, columns, [*rows, Row(total, strong=True)])


def _issue(sheet: Sheet, issue: _Issue, customer: bool) -> Iterator[Block]:
    say = sheet.say
    yield heading(sheet, issue.head, 2)
    yield fields(sheet, [Field(name, value, wide=True) for name, value in issue.facts], columns=1, title=issue.head)
    if issue.shares:
        figures = [] if customer else [Column(say("liability.percent"), figures=True)]
        figures += [Column(say("liability.degree"), share=0.8)] if customer else [
            Column(say("liability.amount"), figures=True)
        ]  # fmt: skip
        columns = [Column(say("liability.party"), share=0.7), *figures, Column(say("liability.reason"), share=2.2)]
        yield table(sheet, columns, issue.shares, whole=True)
    if issue.advice:
        yield fields(sheet, [Field(say("liability.advice"), issue.advice, wide=True)], columns=1)


def _for_customer(sheet: Sheet) -> Iterator[Block]:
    yield heading(sheet, sheet.say("liability.next_customer"))
    yield paragraph(sheet, sheet.say("liability.ways_customer"))


def _for_bank(sheet: Sheet, content: _Content) -> Iterator[Block]:
    say = sheet.say
    yield heading(sheet, say("liability.parties"))
    if content.parties:
        columns = [Column(say("liability.party")), Column(say("liability.party_issues"), figures=True),
                   Column(say("liability.amount"), figures=True)]  # fmt: skip
        yield table(sheet, columns, content.parties, whole=True)
    else:
        yield paragraph(sheet, say("liability.no_parties"))
    yield paragraph(sheet, content.sums)
    if content.elements:
        yield heading(sheet, say("liability.elements"))
        columns = [Column(say("liability.element"), share=2.0), Column(say("liability.article"), share=1.7),
                   Column(say("liability.covered"), share=1.0)]  # fmt: skip
        yield table(sheet, columns, content.elements)
