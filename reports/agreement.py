"""The agreement (和解协议书, 个性化分期还款协议): parties, cost on the first page, clauses, tables, signatures.

The paper is Chinese whatever the window speaks, because its text is what was hashed, approved and signed. The tables
stand before the signatures, so that nobody signs above a table that somebody could exchange. What the credit costs is
called interest (利息) and stands with its annualised rate on the first page; a component that old books call by another
word is named by `label.paper_component`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from app.agreements.compose import chinese_number
from app.agreements.facts import Facts
from app.agreements.values import write_date, write_money, write_rate
from app.agreements.views import AgreementPaper, PaperClause, SignatureMark
from app.kernel.clock import legal_day
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from reports.document import Imprint, Paper, Printed
from reports.parts.fields import Field, fields
from reports.parts.money import Component, Instalment, components, schedule
from reports.parts.signature import Signer, signatures
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block
from reports.typesetting.type import Span, Words

KIND = "AGR"
_TOTAL = "total"
# Roles whose boxes stand on every agreement; all others have a box when they signed.
_BANK, _CUSTOMER, _AGENT, _WITNESS = "staff", "customer", "agent", "witness"


def make(
    view: AgreementPaper,
    wording: Wording,
    out: Path | None,
    *,
    large_print: bool = False,
    printed_at: datetime,
    witnesses: int = 0,
) -> Printed:
    """Write the agreement to `out` (None: in memory); a version that was not approved has 草稿 across every page.

    `witnesses` leaves room for so many who watch a customer sign by fingerprint. The hash in the verification code is
    the version's. Raises what `Paper.write` raises.
    """
    sheet = Sheet(style(large=large_print), wording.in_language(Language.ZH))
    imprint = Imprint(
        kind=KIND,
        title=view.title,
        case_no=view.case_no,
        bank=view.parties.bank_name,
        digest=view.sha256,
        printed_at=printed_at,
        draft=view.draft,
        subtitle=sheet.say("agreement.under", no=view.case_no, seq=view.seq, version=view.version),
    )
    paper = Paper(sheet, imprint)
    paper.add(fields(sheet, list(_parties(sheet, view.parties))))
    terms = list(_terms(sheet, view))
    if terms:
        paper.add(fields(sheet, terms))
    paper.add(paragraph(sheet, view.opening, field=sheet.say("agreement.opening")))
    for clause in view.clauses:
        paper.add(_clause(sheet, clause))
    paper.add(_tables(sheet, view))
    paper.add(heading(sheet, sheet.say("agreement.signing")), paragraph(sheet, _closing(sheet, view), keep_next=True))
    paper.add(signatures(sheet, list(_signers(sheet, view, witnesses))), _small_print(sheet, view))
    return paper.write(out)


def _parties(sheet: Sheet, parties: Facts) -> Iterator[Field]:
    say = sheet.say
    yield Field(say("agreement.bank"), f"{parties.bank_name}{parties.branch_name}", wide=True)
    yield Field(say("agreement.address"), parties.branch_address)
    yield Field(say("agreement.phone"), parties.branch_phone)
    kind = sheet.wording.label("id_type", parties.customer_id_type)
    yield Field(say("agreement.customer"), parties.customer_name)
    yield Field(say("agreement.card"), parties.card)
    yield Field(say("agreement.document"), f"{kind} {parties.customer_id}")
    yield Field(say("agreement.phone"), parties.customer_phone)
    yield Field(say("agreement.address"), parties.customer_address, wide=True)
    agent = parties.agent
    if agent is not None:
        yield Field(say("agreement.agent"), agent.name)
        yield Field(say("agreement.authority"), agent.authority)
        yield Field(say("agreement.document"), agent.id_number, wide=True)


def _terms(sheet: Sheet, view: AgreementPaper) -> Iterator[Field]:
    """What it all costs, before the clauses: the annualised rate stands on the first page (银保监规〔2022〕13号)."""
    say = sheet.say
    if view.schedule:
        cost = sum((Money.of(row.interest) + Money.of(row.fee) for row in view.schedule), Money(0))
        yield Field(say("agreement.rate"), _strong(write_rate(Decimal(view.annual_rate))))
        yield Field(say("agreement.effective_rate"), _strong(write_rate(Decimal(view.effective_annual_rate))))
        yield Field(say("agreement.interest"), write_money(cost) if cost else say("agreement.no_interest"), wide=True)
    sums = next((row for row in view.components if row.component == _TOTAL), None)
    for code in ("claimed", "waived", "agreed"):
        amount = Money.of(getattr(sums, code)) if sums else Money(0)
        if amount:
            yield Field(say(f"agreement.{code}"), write_money(amount), wide=True)
    if view.refund:
        yield Field(say("agreement.refund"), write_money(Money.of(view.refund, view.currency)), wide=True)
    if view.down_payment:
        yield Field(say("agreement.down_payment"), write_money(Money.of(view.down_payment)), wide=True)
    if view.schedule:
        if sums is None or Money.of(view.financed) != Money.of(sums.agreed):
            yield Field(say("agreement.financed"), write_money(Money.of(view.financed)), wide=True)
        ends = {"first": _day(view.schedule[0].due), "last": _day(view.schedule[-1].due)}
        yield Field(say("agreement.instalments"), say("agreement.count", count=len(view.schedule), **ends), wide=True)


def _clause(sheet: Sheet, clause: PaperClause) -> Iterator[Block]:
    number = sheet.say("agreement.clause", number=chinese_number(clause.number))
    sheet.check(number, clause.title)
    title = clause.title + (sheet.say("agreement.free") if clause.free else "")
    yield heading(sheet, f"{number}　{title}", 2, outline=1)
    for text in clause.text.split("\n"):
        yield paragraph(sheet, text, field=number)


def _tables(sheet: Sheet, view: AgreementPaper) -> Iterator[Block]:
    debts = [row for row in view.components if row.component != _TOTAL]
    if debts:
        yield heading(sheet, sheet.say("agreement.components"))
        yield components(
            sheet,
            [
                Component(
                    sheet.wording.label("paper_component", row.component), Money.of(row.claimed), Money.of(row.agreed)
                )
                for row in debts
            ],
        )
    if view.schedule:
        yield heading(sheet, sheet.say("agreement.schedule"))
        yield schedule(
            sheet,
            [
                Instalment(
                    row.n,
                    date.fromisoformat(row.due),
                    *map(Money.of, (row.principal, row.interest, row.fee, row.total, row.balance)),
                )
                for row in view.schedule
            ],
        )


def _closing(sheet: Sheet, view: AgreementPaper) -> str:
    """What stands above the signatures: which paper is signed here, and since when it is in force."""
    which = sheet.say("agreement.sign_page", title=view.title, no=view.case_no, version=view.version)
    tables = sheet.say("agreement.and_tables") if view.schedule or len(view.components) > 1 else ""
    if view.effective_on is None:
        by_whom = "agreement.not_in_force_organisation" if view.kind == "mediation" else "agreement.not_in_force"
        return which + sheet.say(by_whom, tables=tables)
    return which + sheet.say("agreement.in_force", tables=tables, day=write_date(view.effective_on))


def _signers(sheet: Sheet, view: AgreementPaper, witnesses: int) -> Iterator[Signer]:
    parties, say = view.parties, sheet.say
    left = list(view.signatures)

    def signed(role: str) -> SignatureMark | None:
        found = next((mark for mark in left if mark.role == role), None)
        if found is not None:
            left.remove(found)
        return found

    bank = _box(say("agreement.sign.bank"), parties.representative, signed(_BANK))
    yield replace(bank, seal=True, fingerprint=False)
    agent, customer = signed(_AGENT), signed(_CUSTOMER)
    if parties.agent is None or customer is not None:
        yield _box(say("agreement.sign.customer"), parties.customer_name, customer)
    if parties.agent is not None or agent is not None:
        name = parties.agent.name if parties.agent else ""
        yield _box(say("agreement.sign.agent"), name, agent)
    label = sheet.wording.label
    others = sum(mark.role == _WITNESS for mark in left)
    for mark in left:
        yield _box(label("signer_role", mark.role), mark.name, mark)
    for _ in range(witnesses - others):
        yield Signer(label("signer_role", _WITNESS))


def _box(role: str, name: str, mark: SignatureMark | None) -> Signer:
    if mark is None:
        return Signer(role, name, fingerprint=True)
    day = write_date(legal_day(mark.signed_at))
    return Signer(role, mark.name, day, mark.strokes, fingerprint=mark.method == "fingerprint")


def _small_print(sheet: Sheet, view: AgreementPaper) -> Iterator[Block]:
    """How each signature was given, and which text it stands under; few lines, or large print needs a page for them."""
    say, label = sheet.say, sheet.wording.label
    signed = [
        say(
            "agreement.signed_how",
            role=label("signer_role", mark.role),
            name=mark.name,
            day=write_date(legal_day(mark.signed_at)),
            how=label("signature_method", mark.method),
        )
        for mark in view.signatures
    ]
    if signed:
        yield note(sheet, "".join(signed))
    which = say("agreement.version", version=view.version, template=view.template)
    yield note(sheet, which + say("agreement.hash", sha256=view.sha256))


def _day(text: str) -> str:
    return write_date(date.fromisoformat(text))


def _strong(text: str) -> Words:
    return (Span(text, strong=True),)
