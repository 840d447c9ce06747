"""`warnings`: make a round of scoring as a night job, list what waits, answer a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import typer

from app.kernel.errors import Refusal
from ui.commands.common import WrongUsage, as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.insight.views import WarningRow
    from app.kernel.wording import Wording

T = TypeVar("T")
_SHORT = 8
app = typer.Typer(rich_markup_mode=None)
group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.warnings"))
app.add_typer(group, name="warnings")


@group.command("run", help=help_text("command.warnings.run"))
def run(ctx: typer.Context) -> None:
    """Make one round over the cases that the person's desk looks after."""
    from app.desktop.rounds import AtStore, make_round
    from app.insight import views

    with seat(ctx) as found:
        made = make_round(AtStore(found.store, found.actor), found.actor)
        with found.store.read(found.actor) as session:
            waiting = len(views.waiting_warnings(session))
    answer = {"looked": made.looked, "news": made.news, "surges": made.surges, "waiting": waiting}
    emit(answer, words(ctx).text("command.warnings.ran", **answer), as_json(ctx))


@group.command("list", help=help_text("command.warnings.list"))
def list_(
    ctx: typer.Context, everything: bool = typer.Option(False, "--all", help=help_text("command.warnings.all"))
) -> None:
    """List warnings with their reasons."""
    from app.insight import views

    say = words(ctx)
    with seat(ctx) as found, found.store.read(found.actor) as session:
        rows = views.waiting_warnings(session)
        if everything:
            rows += views.answered_warnings(session)
    lines = [line for row in rows for line in _lines(row, say)] or [say.text("command.warnings.none")]
    emit({"warnings": [_row(row, say) for row in rows]}, lines, as_json(ctx))


@group.command("answer", help=help_text("command.warnings.answer"))
def answer(
    ctx: typer.Context,
    warning: str = typer.Argument(..., metavar="ID", help=help_text("command.warnings.id")),
    outcome: str = typer.Option(..., "--outcome", help=help_text("command.warnings.outcome")),
    text: str = typer.Option(..., "--text", help=help_text("command.warnings.text")),
) -> None:
    """Answer a warning, taking notice of it as well."""
    from app.insight import desk, views
    from app.insight.model import Outcome

    if outcome not in {one.value for one in Outcome}:
        raise WrongUsage(help_text("command.warnings.outcome"))
    with seat(ctx) as found, found.store.action(found.actor, "warnings.answer") as session:
        meant = [row.id for row in views.waiting_warnings(session) if str(row.id).startswith(warning.lower())]
        if len(meant) != 1:
            raise Refusal("insight.no_such_warning", "id", id=warning)
        desk.answer(session, meant[0], Outcome(outcome), text)
    proved = words(ctx).label("warning_outcome", outcome)
    emit({"id": str(meant[0]), "outcome": outcome}, words(ctx).text("command.warnings.answered", outcome=proved),
         as_json(ctx))  # fmt: skip


def _lines(row: WarningRow, say: Wording) -> list[str]:
    from app.insight.views import told
    from app.kernel.clock import local_minute

    case = row.case_id is not None
    level = say.label("warning_level", row.level.value) if case else say.label("warning_kind", row.kind.value)
    first = say.text(
        "command.warnings.line",
        id=_id(row),
        level=f"{level} {row.points}",
        subject=_subject(row, say),
        turn=f"{say.label('warning_turn', row.turn.value)} {row.turn_name}".strip(),
        due=local_minute(row.due_at),
    )
    reasons = [
        f"    {say.label('warning_factor', factor.key)}{f' +{factor.points}' if case else ''}: {sentence}"
        for factor, sentence in zip(row.factors, told(row.factors, say), strict=True)
    ]
    if row.outcome is None:
        return [first, *reasons]
    return [first, *reasons, f"    {say.label('warning_outcome', row.outcome.value)}: {row.answer}"]


def _id(row: WarningRow) -> str:
    return str(row.id)[:_SHORT]


def _subject(row: WarningRow, say: Wording) -> str:
    if row.case_id is not None:
        return f"{row.no} {row.customer}".strip()
    cause = say.label("cause", row.cause) if row.cause else "—"
    return f"{cause} {row.branch}"


def _row(row: WarningRow, say: Wording) -> dict[str, Any]:
    from app.insight.views import told

    return {
        "id": str(row.id),
        "kind": row.kind.value,
        "case": row.no or None,
        "cause": row.cause or None,
        "branch": row.branch,
        "week": row.week,
        "points": row.points,
        "level": row.level.value,
        "reasons": [
            {"factor": factor.key, "points": factor.points, "evidence": factor.evidence, "told": sentence}
            for factor, sentence in zip(row.factors, told(row.factors, say), strict=True)
        ],
        "raised_at": row.raised_at,
        "turn": row.turn.value,
        "whose": row.turn_name,
        "mine": row.mine,
        "acknowledged_by": row.acknowledged_by or None,
        "due_at": row.due_at,
        "late": row.late,
        "outcome": row.outcome.value if row.outcome is not None else None,
        "answer": row.answer or None,
    }
