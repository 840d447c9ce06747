"""`plan`: an instalment schedule from the command line, with the engine of the workbench.

Needs no profile and no sign-in.
"""

from __future__ import annotations

import typer

from app.terms.plan import make_plan
from app.terms.reading import read_day, read_request
from app.terms.schedule import Plan, plan_json
from ui.commands.common import as_json, desktop, emit, help_text, words

app = typer.Typer(rich_markup_mode=None)


@app.command("plan", help=help_text("command.plan.long"))
def plan(
    ctx: typer.Context,
    principal: str = typer.Option(..., help=help_text("command.plan.principal")),
    months: str = typer.Option(..., help=help_text("command.plan.months")),
    first_due: str = typer.Option(..., "--first-due", help=help_text("command.plan.first_due")),
    method: str = typer.Option("", help=help_text("command.plan.method")),
    fee_rate: str = typer.Option("", "--fee-rate", help=help_text("command.plan.fee_rate")),
    annual_rate: str = typer.Option("", "--annual-rate", help=help_text("command.plan.annual_rate")),
    down_payment: str = typer.Option("", "--down-payment", help=help_text("command.plan.down_payment")),
    remainder: str = typer.Option("", help=help_text("command.plan.remainder")),
    grace_months: str = typer.Option("", "--grace-months", help=help_text("command.plan.grace_months")),
    grace_interest: str = typer.Option("", "--grace-interest", help=help_text("command.plan.grace_interest")),
    roll: str = typer.Option("", help=help_text("command.plan.roll")),
    start: str = typer.Option("", help=help_text("command.plan.start")),
    on: str = typer.Option("", "--rules-on", help=help_text("command.plan.rules_on")),
) -> None:
    """Calculate a schedule; rules are those in force today, or on `--rules-on`."""
    desk = desktop(ctx)
    from app.kernel.clock import legal_day

    day = read_day(on, "rules_on") if on else legal_day(desk.clock.now())
    rules = desk.packs.on(day)
    texts = {
        "principal": principal,
        "months": months,
        "first_due": first_due,
        "method": method,
        "fee_rate": fee_rate,
        "annual_rate": annual_rate,
        "down_payment": down_payment,
        "remainder": remainder,
        "grace_months": grace_months,
        "grace_interest": grace_interest,
        "roll": roll,
        "start": start,
    }
    made = make_plan(read_request(texts, rules), rules, desk.calendar)
    emit(plan_json(made, words(ctx)), _lines(ctx, made), as_json(ctx))


def _lines(ctx: typer.Context, made: Plan) -> list[str]:
    say = words(ctx).text
    heads = [say(f"plan.column.{name}") for name in ("n", "due", "principal", "interest", "fee", "total", "balance")]
    rows = [
        [
            str(row.n),
            row.due.isoformat(),
            *(amount.grouped() for amount in (row.principal, row.interest, row.fee, row.total, row.balance)),
        ]
        for row in made.rows
    ]
    widths = [max(_width(row[place]) for row in [heads, *rows]) for place in range(len(heads))]
    lines = ["  ".join(_right(text, width) for text, width in zip(row, widths, strict=True)) for row in [heads, *rows]]
    told = {
        "total": made.total.grouped(),
        "interest": made.interest_total.grouped(),
        "fee": made.fee_total.grouped(),
        "rate": f"{made.annual_rate * 100:.2f}%",
        "effective": f"{made.effective_annual_rate * 100:.2f}%",
    }
    notes = [words(ctx).told(note.refusal()).line() for note in made.warnings]
    return [*lines, "", say("plan.sums", **told), *notes]


def _width(text: str) -> int:
    # A Chinese character takes two columns of a terminal.
    return sum(2 if ord(character) > 0x2E7F else 1 for character in text)


def _right(text: str, width: int) -> str:
    return " " * (width - _width(text)) + text
