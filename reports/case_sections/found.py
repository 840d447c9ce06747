"""What was found and agreed: issue table, evidence, disputed transactions, interviews, agreements, obligations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.evidence.views import TransactionRow
from app.kernel.clock import legal_day, local_minute
from app.kernel.money import total
from reports.case_sections.page import CasePage
from reports.parts.case import figure
from reports.parts.table import Column, Row
from reports.parts.text import note
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align

_HASH = 16


def issue_table(page: CasePage) -> Iterator[Block]:
    """Return the issue table 要素表: what each side claims and who admits it."""
    say = page.sheet.say
    columns = [
        Column(say("issue.seq"), figures=True),
        Column(say("issue.title"), share=1.3),
        Column(say("issue.customer"), share=1.5),
        Column(say("issue.bank"), share=1.5),
        Column(say("issue.admitted"), share=0.8),
        Column(say("issue.amount"), figures=True),
    ]
    rows = [
        [
            str(one.seq),
            page.free(one.title),
            page.free(one.customer_claim) or "—",
            page.free(one.bank_position) or "—",
            page.label("admitted_by", one.admitted_by) or say("issue.open"),
            "—" if one.amount is None else figure(page.sheet, one.amount),
        ]
        for one in page.view.issues
    ]
    yield from page.section("issues", page.table(columns, rows))


def evidence(page: CasePage) -> Iterator[Block]:
    """Return the exhibits, withdrawn ones too, each with the beginning of its hash."""
    say = page.say
    columns = [
        Column(say("evidence.seq"), figures=True),
        Column(say("evidence.title"), share=2),
        Column(say("evidence.category")),
        Column(say("evidence.by"), share=0.8),
        Column(say("evidence.received"), figures=True),
        Column(say("evidence.hash"), figures=True, align=Align.LEFT),
    ]
    rows = []
    for one in page.view.evidence:
        title = page.free(one.title or one.file_name)
        if one.pages:
            title += say("evidence.pages", pages=one.pages)
        if one.withdrawn_at:
            title += say("evidence.withdrawn", day=legal_day(one.withdrawn_at).isoformat())
        rows.append(
            [
                str(one.seq),
                title,
                page.label("evidence_category", one.category),
                page.label("brought_by", one.brought_by),
                legal_day(one.received_at).isoformat(),
                one.sha256[:_HASH],
            ]
        )
    yield from page.section("evidence", page.table(columns, rows))


def disputed(page: CasePage, rows: Sequence[TransactionRow]) -> Iterator[Block]:
    """Return the disputed transactions with their sums; only the sums when the rows were not handed in."""
    say = page.say
    if not rows:
        sums = [
            note(page.sheet, say("disputed.sum", count=one.count, amount=figure(page.sheet, one.amount)))
            for one in page.view.disputed
        ]
        yield from page.section("disputed", sums)
        return
    columns = [
        Column(page.sheet.say("transaction.on"), figures=True),
        Column(page.sheet.say("transaction.what"), share=2),
        Column(say("disputed.tail"), figures=True),
        Column(say("disputed.exhibit"), figures=True),
        Column(page.sheet.say("transaction.amount"), figures=True),
        Column(say("disputed.why"), share=1.5),
    ]
    body: list[Row | Sequence[str]] = [
        [
            one.traded_on.isoformat() if one.traded_on else "—",
            page.free(one.description or one.merchant),
            one.card_tail or "—",
            say("disputed.place", exhibit=one.exhibit, line=one.place),
            figure(page.sheet, one.amount),
            page.free(one.disputed_why) or "—",
        ]
        for one in rows
    ]
    for currency in dict.fromkeys(one.amount.currency for one in rows):
        amounts = [one.amount for one in rows if one.amount.currency == currency]
        count = page.sheet.say("transaction.count", count=len(amounts))
        body.append(Row([page.sheet.say("total"), count, "", "", figure(page.sheet, total(amounts)), ""], strong=True))
    yield from page.section("disputed", page.table(columns, body))


def interviews(page: CasePage) -> Iterator[Block]:
    """Return the sittings with the beginning of the hash each was sealed with."""
    say = page.say
    columns = [
        Column(say("interview.seq"), figures=True),
        Column(say("interview.started"), figures=True),
        Column(say("interview.place")),
        Column(say("interview.recorder"), share=0.8),
        Column(say("interview.questions"), figures=True),
        Column(say("interview.supplements"), figures=True),
        Column(say("interview.state"), share=0.8),
        Column(say("evidence.hash"), figures=True, align=Align.LEFT),
    ]
    rows = [
        [
            str(one.seq),
            local_minute(one.started_at),
            one.place or "—",
            one.recorder,
            str(one.questions),
            str(one.supplements),
            page.label("interview_state", one.state),
            one.sha256[:_HASH] or "—",
        ]
        for one in page.view.interviews
    ]
    yield from page.section("interviews", page.table(columns, rows))


def agreed(page: CasePage) -> Iterator[Block]:
    """Return the agreements with their last decision, and the obligations that follow from them."""
    say = page.say
    columns = [
        Column(say("agreement.seq"), figures=True),
        Column(say("agreement.kind"), share=1.6),
        Column(say("agreement.version"), figures=True),
        Column(say("agreement.state"), share=0.8),
        Column(say("agreement.decision"), share=1.4),
        Column(say("agreement.effective"), figures=True),
        Column(say("evidence.hash"), figures=True, align=Align.LEFT),
    ]
    rows = []
    for one in page.view.agreements:
        decision = "—"
        if one.granted is not None and one.decided_at is not None:
            code = "agreement.granted" if one.granted else "agreement.refused"
            decision = say(code, who=one.decided_by, day=legal_day(one.decided_at).isoformat())
        effective = one.effective_on.isoformat() if one.effective_on else "—"
        state, kind = page.label("agreement_state", one.state), page.label("agreement_kind", one.kind)
        rows.append([str(one.seq), kind, str(one.version), state, decision, effective, one.sha256[:_HASH] or "—"])
    yield from page.section("agreements", page.table(columns, rows))
    yield from page.section("obligations", _obligations(page))


def _obligations(page: CasePage) -> list[Block]:
    say = page.say
    columns = [
        Column(say("obligation.seq"), figures=True),
        Column(say("obligation.kind"), share=1.4),
        Column(say("obligation.debtor"), share=0.7),
        Column(say("obligation.amount"), figures=True),
        Column(say("obligation.due"), figures=True),
        Column(say("obligation.state"), share=0.9),
        Column(say("obligation.left"), figures=True),
    ]
    rows = [
        [
            str(one.seq),
            page.label("obligation_kind", one.kind),
            page.label("party", one.debtor),
            "—" if one.amount is None else figure(page.sheet, one.amount),
            one.due_on.isoformat() if one.due_on else "—",
            page.label("obligation_state", one.state),
            "—" if one.days_left is None else str(one.days_left),
        ]
        for one in sorted(page.view.obligations, key=lambda one: (one.due_on or date.max, one.seq))
    ]
    return page.table(columns, rows)
