"""`bill NO [--statement N] [--begin] [--term NAME=VALUE …] [--json]`: a card bill recomputed and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import WrongUsage, as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.kernel.wording import Wording
    from app.mediation.bill.results import Bill
    from app.mediation.views import BillRow, BillView

app = typer.Typer(rich_markup_mode=None)


@app.command("bill", help=help_text("command.bill"))
def bill(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.case_no")),
    statement: int = typer.Option(0, "--statement", min=0, help=help_text("command.bill.statement")),
    begin: bool = typer.Option(False, "--begin", help=help_text("command.bill.begin")),
    term: list[str] = typer.Option([], "--term", help=help_text("command.bill.term")),
) -> None:
    """Show a check; `--begin` and `--term` change it first."""
    from app.cases.views import case_id_of
    from app.kernel.errors import Refusal
    from app.mediation import desk
    from app.mediation.views import bill_view
    from ui.mediation.bill_exhibit import exhibit_of

    given = dict(_pair(ctx, one) for one in term)
    with seat(ctx) as here:
        if begin or given:
            with here.store.action(here.actor, "mediation.put_terms") as session:
                case_id = case_id_of(session, no)
                item = exhibit_of(session, case_id, statement)
                if begin and item is not None:
                    desk.check_bill(session, case_id, item)
                there = bill_view(session, case_id, item)
                if there.check_id is None:
                    raise Refusal("mediation.bill.none", "no", no=no)
                if given:
                    desk.put_terms(session, there.check_id, given)
        with here.store.read(here.actor, here.live if here.reads_live else None) as session:
            case_id = case_id_of(session, no)
            found = bill_view(session, case_id, exhibit_of(session, case_id, statement))
    if not found.begun:
        raise Refusal("mediation.bill.none", "no", no=no)
    say = words(ctx)
    emit(_whole(found, say), _lines(found, say), as_json(ctx))


def _pair(ctx: typer.Context, text: str) -> tuple[str, str]:
    name, given, value = text.partition("=")
    if not given:
        raise WrongUsage(words(ctx).text("command.bill.term"))
    return name.strip(), value.strip()


def _lines(found: BillView, say: Wording) -> list[str]:
    from app.mediation.bill import said

    lines = [f"{found.header.no}  {found.header.customer}", *said.outcome(found, say)]
    lines += [say.told(one).line() for one in found.faults]
    for row in found.rows:
        computed = "—" if row.computed is None else row.computed.grouped()
        state = said.why(row, say) or say.label("bill_state", row.state.value)
        label = say.label("component", row.component)
        lines.append(f"{row.bill_day}  {label}  {row.billed.grouped()}  {computed}  {state}")
        lines += [f"    {one}" for one in said.working(row, found.bills[row.cycle], say)]
    if found.checked is not None:
        lines += [say.told(one.refusal()).line() for one in found.checked.findings]
        if found.checked.reference:
            lines.append(say.text("bill.reference"))
            lines += [f"    {say.told(one.refusal()).line()}" for one in found.checked.reference]
    return lines


def _whole(found: BillView, say: Wording) -> dict[str, Any]:
    from app.mediation.bill import said

    checked = found.checked
    return {
        "case": found.header.no,
        "as_of": found.as_of,
        "exhibit": found.statement.seq if found.statement else None,
        "currency": found.statement.currency if found.statement else None,
        "terms": {
            one.name: {"value": one.value, "from": said.source_of(one), "article": one.article} for one in found.terms
        },
        "faults": [{"field": one.field, "code": one.code, "said": say.told(one).line()} for one in found.faults],
        "lines": [_row(one, found.bills[one.cycle], say) for one in found.rows],
        "cycles": [_cycle(one) for one in found.bills],
        "findings": [
            {"code": one.code, "article": one.article, "said": say.told(one.refusal()).line()}
            for one in (checked.findings if checked else ())
        ],
        "reference": [say.told(one.refusal()).line() for one in (checked.reference if checked else ())],
        "too_much": str(checked.too_much) if checked else None,
        "favour": found.favour,
        "owed_billed": str(checked.owed_billed) if checked else None,
        "owed_computed": str(checked.owed_right) if checked else None,
        "left_out": found.left_out,
    }


def _row(row: BillRow, cycle: Bill, say: Wording) -> dict[str, Any]:
    from app.mediation.bill import said

    return {
        "bill": row.bill_day,
        "component": row.component,
        "billed": str(row.billed),
        "computed": None if row.computed is None else str(row.computed),
        "difference": str(row.difference),
        "state": row.state.value,
        "ways": list(row.ways),
        "others": [list(one) for one in row.others],
        "said": said.why(row, say),
        "article": row.article,
        "note": row.note,
        "working": said.working(row, cycle, say),
        "transactions": [str(one.transaction_id) for one in row.lines],
    }


def _cycle(one: Bill) -> dict[str, Any]:
    return {
        "from": one.span.start,
        "bill": one.span.end,
        "due": one.span.due,
        "minimum": str(one.minimum),
        "paid": str(one.paid),
        "full": one.full,
        "overdue_days": one.overdue_days,
        "interest_exact": f"{one.exact.normalize():f}",
        "interest": str(one.interest),
        "late_charge": str(one.late.amount) if one.late else "0.00",
        "owed": one.owed.to_plain(),
        "slices": [
            {
                "transaction": str(part.entry) if part.entry else None,
                "since": part.since,
                "component": part.component.value,
                "amount": str(part.amount),
                "days": part.days,
                "rate": str(part.accrual.rate),
                "interest": f"{part.exact.normalize():f}",
            }
            for part in one.slices
        ],
        "payments": [
            {
                "day": paid.day,
                "amount": str(paid.amount),
                "overdue_days": paid.overdue_days,
                "paid": paid.allocation.paid.to_plain(),
                "over": str(paid.allocation.over),
            }
            for paid in one.allotted
        ],
    }
