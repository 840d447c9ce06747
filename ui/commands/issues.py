"""`issues NO [--json]`: the matrix of disputed issues of a case, with evidence, shares and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.kernel.money import Money
    from app.kernel.wording import Wording
    from app.mediation.views import CitedPlace, IssueLine, Liability

app = typer.Typer(rich_markup_mode=None)


@app.command("issues", help=help_text("command.issues"))
def issues(ctx: typer.Context, no: str = typer.Argument(..., help=help_text("command.case_no"))) -> None:
    """List the issues of a case and who bears what."""
    from app.cases.views import case_id_of
    from app.mediation.views import liability

    with seat(ctx) as here, here.store.read(here.actor, here.live if here.reads_live else None) as session:
        found = liability(session, case_id_of(session, no))
    emit(_whole(found, words(ctx)), _lines(found, words(ctx)), as_json(ctx))


def _lines(found: Liability, say: Wording) -> list[str]:
    from app.mediation.liability import percent
    from app.mediation.telling import lack_said
    from reports.parts.masked import mask_numbers

    lines = [f"{found.header.no}  {found.header.customer}"]
    for one in found.issues:
        left = "" if one.difference is None else f"  {one.difference.grouped()}"
        burden = "" if one.burden is None else f"  {say.label('burden', one.burden.value)}"
        counts = say.text("reports.liability.counts", fors=len(one.evidence_for), againsts=len(one.evidence_against))
        state = say.label("dispute", one.dispute.value)
        lines.append(f"{one.number}. {mask_numbers(one.title)}  {state}{left}{burden}  {counts}")
        lines += [
            f"   {say.label('liable_party', share.party.value)} {percent(share.hundredths)}%"
            f"{'' if share.amount is None else f'  {share.amount.grouped()}'}  {mask_numbers(share.reason)}"
            for share in one.shares
        ]
    lines += [f"- {lack_said(say, one)}" for one in found.missing]
    return lines if found.issues else [lines[0], say.text("command.issues.nothing")]


def _whole(found: Liability, say: Wording) -> dict[str, Any]:
    from app.mediation.telling import lack_said

    totals = found.totals
    return {
        "case": found.header.no,
        "as_of": found.as_of,
        "issues": [_issue(one) for one in found.issues],
        "not_taken_up": [
            {"id": str(one.id), "title": one.title, "amount": _amount(one.amount)} for one in found.offered
        ],
        "parties": [
            {"party": one.party.value, "amount": _amount(one.amount), "issues": one.issues} for one in found.parties
        ],
        "totals": {
            name: _amount(getattr(totals, name))
            for name in ("claimed", "admitted", "difference", "judged", "conceded", "made_good", "loss")
        },
        "elements": [
            {"key": one.element.key, "burden": one.element.burden.value, "article": one.element.article,
             "issues": list(one.numbers), "covered": one.covered}
            for one in found.elements
        ],
        "missing": [
            {"lack": one.lack.value, "issues": list(one.numbers), "count": one.count, "said": lack_said(say, one)}
            for one in found.missing
        ],
    }  # fmt: skip


def _issue(one: IssueLine) -> dict[str, Any]:
    from app.mediation.liability import percent
    from reports.parts.masked import mask_numbers

    return {
        "id": str(one.id),
        "number": one.number,
        "title": mask_numbers(one.title),
        "claim": mask_numbers(one.claim),
        "answer": mask_numbers(one.answer),
        "admitted_by": one.admitted_by,
        "claimed": _amount(one.claimed),
        "admitted": _amount(one.admitted),
        "difference": _amount(one.difference),
        "dispute": one.dispute.value,
        "burden": None if one.burden is None else one.burden.value,
        "burden_why": one.burden_why,
        "element": one.element,
        "evidence_for": [_place(place) for place in one.evidence_for],
        "evidence_against": [_place(place) for place in one.evidence_against],
        "conclusion": mask_numbers(one.conclusion),
        "shares": [
            {"party": share.party.value, "percent": percent(share.hundredths), "amount": _amount(share.amount),
             "reason": mask_numbers(share.reason)}
            for share in one.shares
        ],
        "advice": mask_numbers(one.advice),
        "judged_by": one.judged_by,
        "judged_at": one.judged_at,
        "from_interview": one.from_interview,
    }  # fmt: skip


def _place(place: CitedPlace) -> dict[str, Any]:
    return {
        "exhibit": place.item_no,
        "title": place.title,
        "pages": place.pages,
        "region": list(place.region),
        "transaction": place.transaction,
        "note": place.note,
        "sha256": place.sha256,
        "holds": place.holds.value,
    }


def _amount(amount: Money | None) -> str | None:
    return None if amount is None else str(amount)
