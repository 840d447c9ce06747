"""`knowledge`: find articles and gaps, approve, publish the chatbot's answers, take in its unanswered questions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from app.kernel.errors import Refusal
from ui.commands.common import WrongUsage, as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from app.kernel.wording import Wording
    from app.knowledge.views import ArticleRow

app = typer.Typer(rich_markup_mode=None)
group = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.knowledge"))
app.add_typer(group, name="knowledge")


@group.command("search", help=help_text("command.knowledge.search"))
def search(
    ctx: typer.Context,
    text: list[str] = typer.Argument(..., metavar="TEXT"),
    kind: str = typer.Option("", help=help_text("command.knowledge.kind")),
    cause: str = typer.Option("", help=help_text("command.knowledge.cause")),
    limit: int = typer.Option(10, min=1, max=100, help=help_text("command.knowledge.limit")),
) -> None:
    """Find articles; a search that finds nothing is noted as a gap where the person may do so."""
    from app.cases.tables import causes
    from app.knowledge import views
    from app.knowledge.codes import Kind

    say, typed = words(ctx), " ".join(text)
    if kind and kind not in {one.value for one in Kind}:
        raise WrongUsage(help_text("command.knowledge.kind"))
    if cause and cause not in causes():
        raise WrongUsage(help_text("command.knowledge.cause"))
    asked = views.Search(typed, Kind(kind) if kind else None, cause, limit)
    with seat(ctx) as found:
        with found.store.read(found.actor) as session:
            rows = views.find(session, asked).rows
            broken = views.faults(session)
        noted = not rows and not kind and not cause and _note(found, typed)
    lines = [line for place, row in enumerate(rows, 1) for line in _lines(place, row, say)]
    if not rows:
        lines = [say.text("command.knowledge.none" if noted else "command.knowledge.none_kept")]
    lines += [
        say.text("command.knowledge.fault", file=one.file, line=one.line, reason=say.told(one.why).line())
        for one in broken
    ]
    emit({"rows": [_row(row, say) for row in rows], "noted": noted}, lines, as_json(ctx))


@group.command("approve", help=help_text("command.knowledge.approve"))
def approve(ctx: typer.Context, keys: list[str] = typer.Argument(..., metavar="KEY")) -> None:
    """Approve texts in force, all or none."""
    from app.knowledge import desk

    with seat(ctx) as found, found.store.action(found.actor, "knowledge.approve") as session:
        for key in dict.fromkeys(keys):
            desk.approve(session, key)
    done = list(dict.fromkeys(keys))
    emit({"approved": done}, words(ctx).text("command.knowledge.approved", n=len(done)), as_json(ctx))


@group.command("package", help=help_text("command.knowledge.package"))
def package(
    ctx: typer.Context,
    out: Path = typer.Option(..., "-o", "--out", metavar="FILE", help=help_text("command.knowledge.out")),
) -> None:
    """Write the package of approved answers."""
    from app.kernel.files import write_whole
    from app.knowledge import desk

    with seat(ctx) as found, found.store.action(found.actor, "knowledge.publish") as session:
        made = desk.publish(session)
        # Inside the action: a package that could not be written was not published.
        write_whole(out, made.data)
    answer = {
        "file": str(out),
        "number": made.number,
        "answers": len(made.contents),
        "sha256": made.digest,
        "added": list(made.added),
        "changed": list(made.changed),
        "removed": list(made.removed),
    }
    counts = {"added": len(made.added), "changed": len(made.changed), "removed": len(made.removed)}
    told = words(ctx).text(
        "command.knowledge.packed", number=made.number, answers=len(made.contents), file=out, **counts
    )
    emit(answer, told, as_json(ctx))


@group.command("questions", help=help_text("command.knowledge.questions"))
def questions(ctx: typer.Context, file: Path = typer.Argument(..., metavar="FILE")) -> None:
    """Take questions in; rows that are none are named, the rest comes in."""
    from app.knowledge import desk
    from app.knowledge.inbox import read_questions

    say = words(ctx)
    with seat(ctx) as found, found.store.action(found.actor, "knowledge.import") as session:
        done = desk.import_questions(session, read_questions(file), file.name)
    bad = [{"line": row.line, "reasons": [say.told(one).sentence for one in row.reasons]} for row in done.bad]
    lines = [
        say.text("command.knowledge.imported", read=done.read, taken=done.taken, known=done.known, bad=len(done.bad))
    ]
    joint = "；" if say.language.value == "zh" else "; "
    lines += [
        say.text("command.knowledge.bad_row", line=row["line"], reasons=joint.join(map(str, row["reasons"])))  # type: ignore[call-overload]
        for row in bad
    ]
    answer = {"read": done.read, "taken": done.taken, "known": done.known, "rejected": bad}
    emit(answer, lines, as_json(ctx))


@group.command("gaps", help=help_text("command.knowledge.gaps"))
def gaps(
    ctx: typer.Context,
    everything: bool = typer.Option(False, "--all", help=help_text("command.knowledge.gaps_all")),
) -> None:
    """List what was searched for and not found, and the chatbot's open questions."""
    from app.knowledge import views

    say = words(ctx)
    with seat(ctx) as found, found.store.read(found.actor) as session:
        missed = views.gaps(session, with_settled=everything)
        asked = views.questions(session, with_settled=everything)
    answer = {
        "gaps": [
            {
                "text": row.text, "times": row.times, "people": row.people, "first": row.first_on, "last": row.last_on,
                "helpless": row.helpless, "outcome": row.outcome, "article": row.article_key or None,
            }
            for row in missed
        ],
        "questions": [
            {
                "text": row.text, "times": row.times, "source": row.source, "outcome": row.outcome,
                "article": row.article_key or None,
            }
            for row in asked
        ],
    }  # fmt: skip
    lines = [
        say.text("command.knowledge.gap", text=row.text, times=row.times, people=row.people, last=row.last_on)
        for row in missed
    ]
    lines += [say.text("command.knowledge.open_question", text=row.text, times=row.times) for row in asked]
    emit(answer, lines or [say.text("command.knowledge.no_gaps")], as_json(ctx))


def _note(found: Any, typed: str) -> bool:
    from app.knowledge import desk
    from app.knowledge.codes import Place

    try:
        with found.store.action(found.actor, "knowledge.gap") as session:
            return desk.report_gap(session, typed, place=Place.COMMAND) is not None
    except Refusal:
        return False  # whoever only reads may search all the same


def _lines(place: int, row: ArticleRow, say: Wording) -> list[str]:
    reasons = ("；" if say.language.value == "zh" else "; ").join(one.told(say) for one in row.reasons[:4])
    law = f"  {row.law}" if row.law else ""
    return [
        f"{place}. [{say.label('article_kind', row.kind.value)}] {row.title}{law}",
        f"   {row.answer}",
        f"   {reasons}  ({row.key})",
    ]


def _row(row: ArticleRow, say: Wording) -> dict[str, Any]:
    return {
        "key": row.key,
        "kind": row.kind.value,
        "title": row.title,
        "answer": row.answer,
        "law": row.law,
        "causes": list(row.causes),
        "reasons": [one.told(say) for one in row.reasons],
        "unsure": row.unsure,
        "approved": row.approved,
        "useful": row.useful,
        "useless": row.useless,
    }
