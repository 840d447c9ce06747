"""`evidence add NO FILE…` and `evidence verify [NO]`: evidence in, and the proof that it is still what came in.

Files are hashed and stored one by one outside any action; each is entered in an action of its own, so that a thousand
scans hold nobody up and a kill in the middle leaves whole items. Statements are read into transactions as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands import evidence_bundle, evidence_layouts
from ui.commands.common import as_json, emit, help_text, seat, words
from ui.commands.scan_back import scan_back

if TYPE_CHECKING:
    from uuid import UUID

    from app.desktop import Seat
    from app.evidence.desk import ListCheck, Verdict
    from app.evidence.preview.previewer import Previewer
    from app.kernel.wording import Wording

app = typer.Typer(rich_markup_mode=None)
evidence = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help=help_text("command.evidence"))
app.add_typer(evidence, name="evidence")
evidence_bundle.add_to(evidence)
evidence_layouts.add_to(evidence)
evidence.command("scan-back", help=help_text("command.evidence.scan_back"))(scan_back)


@evidence.command("add", help=help_text("command.evidence.add"))
def add(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.evidence.no")),
    files: list[str] = typer.Argument(..., metavar="FILE…", help=help_text("command.evidence.file")),
    category: str = typer.Option("", help=help_text("command.evidence.category")),
    by: str = typer.Option("customer", help=help_text("command.evidence.by")),
    name: str = typer.Option("", "--name", help=help_text("command.evidence.name")),
    read: bool = typer.Option(True, "--read/--no-read", help=help_text("command.evidence.read")),
) -> None:
    """Add files to a case; ends with status 1 when every one was refused."""
    from app.cases.views.header import case_id_of
    from app.evidence.preview.previewer import Previewer
    from app.kernel.errors import Refusal
    from app.staff.powers import require

    say = words(ctx)
    added: list[dict[str, Any]] = []
    refused: list[dict[str, str]] = []
    previewer = Previewer()
    try:
        with seat(ctx) as here:
            require(here.actor, "evidence.add")
            with here.store.read(here.actor) as session:
                case_id = case_id_of(session, no)
            for file in files:
                try:
                    added.append(_add(here, case_id, file, category, (by, name), previewer))
                except Refusal as refusal:
                    refused.append({"file": file, "reason": say.told(refusal).line()})
                    continue
                if read:
                    added[-1]["statement"] = _read(here, added[-1], say)
    finally:
        previewer.close()
    lines = [line for one in added for line in _added_lines(one, say)]
    lines += [say.text("command.evidence.refused", **one) for one in refused]
    emit({"added": added, "refused": refused}, lines, as_json(ctx))
    if not added:
        reasons = " ".join(one["reason"] for one in refused)
        raise Refusal("evidence.all_refused", "file", count=len(refused), reasons=reasons)


@evidence.command("verify", help=help_text("command.evidence.verify"))
def verify(ctx: typer.Context, no: str = typer.Argument("", help=help_text("command.evidence.no_or_all"))) -> None:
    """Hash evidence anew; ends with status 1 when something is not as it was received."""
    from app.cases.views.header import case_id_of
    from app.evidence import desk
    from app.kernel.errors import Refusal

    say = words(ctx)
    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            case_id = case_id_of(session, no) if no else None
            items = desk.to_verify(session, case_id)
        verdicts = [desk.check(here.blobs, item) for item in items]
        with here.store.action(here.actor, "evidence.verify") as session:
            found = desk.record_verdicts(session, verdicts, good_too=case_id is not None)
            lists = desk.check_lists(session, case_id)
    bad = [_bad(verdict, say) for verdict in found.bad]
    lines = [say.text("command.evidence.bad", **one) for one in bad]
    not_here = [_bad(verdict, say) for verdict in found.not_here]
    lines += [say.text("command.evidence.not_here", **one) for one in not_here]
    lines.append(say.text("command.evidence.checked", checked=found.checked, bad=len(bad)))
    told = {"checked": found.checked, "bad": bad} | ({"not_here": not_here} if not_here else {})
    lines += [_list_line(one, say) for one in lists]
    sealed = {"lists": [_list(one, say) for one in lists]} if lists else {}
    emit(told | sealed, lines, as_json(ctx))
    if bad:
        raise Refusal("evidence.some_bad", checked=found.checked, bad=len(bad))
    broken = sum(not one.holds for one in lists)
    if broken:
        raise Refusal("evidence.list_bad", count=broken)


def _add(
    here: Seat, case_id: UUID, file: str, category: str, by: tuple[str, str], previewer: Previewer
) -> dict[str, Any]:
    from app.evidence import desk
    from app.evidence.codes import CameBy

    taken = desk.take_in(Path(file).expanduser(), here.blobs, previewer=previewer)
    with here.store.action(here.actor, "evidence.add") as session:
        origin = desk.Origin(CameBy.COMMAND, name=by[1])
        item = desk.register(session, case_id, taken, category=category, brought_by=by[0], origin=origin)
        return {
            "id": item.id,
            "file": file,
            "sha256": item.sha256,
            "kind": item.kind,
            "pages": item.pages,
            "sm3": item.sm3,
            "size": item.size,
            "exhibit": item.seq,
            "title": item.title,
            "category": item.category,
            "statement": None,
        }


def _read(here: Seat, added: dict[str, Any], say: Wording) -> dict[str, Any] | None:
    """Read an added statement into transactions; a table that is none stays evidence, and the reason is told."""
    from app.evidence import desk
    from app.evidence.kinds import TABLES, FileKind
    from app.kernel.errors import Refusal

    if FileKind(added["kind"]) not in TABLES or added["kind"] == FileKind.TEXT:
        return None
    try:
        profiles = evidence_layouts.profiles_at(here)
        statement = desk.look_at_statement(here.blobs, added["sha256"], Path(added["file"]).name, profiles)
    except Refusal as refusal:
        return {"lines": 0, "skipped": [], "reason": say.told(refusal).line()}
    missing = len(statement.lines)
    while missing:
        with here.store.action(here.actor, "evidence.read_transactions") as session:
            missing = desk.keep_transactions(session, added["id"], statement).missing
    skipped = [
        {"line": row.line_no, "sheet": row.sheet, "reason": say.label("statement_skip", row.reason), "text": row.text}
        for row in statement.faults
    ]
    return {"lines": len(statement.lines), "profile": statement.profile, "skipped": skipped, "reason": ""}


def _list(one: ListCheck, say: Wording) -> dict[str, Any]:
    since = one.since
    return {
        "case": one.case_no,
        "seq": one.seq,
        "sealed_at": one.sealed_at,
        "exhibits": one.exhibits,
        "sha256": one.sha256,
        "sm3": one.sm3,
        "holds": one.holds,
        "came": since.came,
        "withdrawn": since.withdrawn,
        "differs": since.differs,
        "gone": since.gone,
        "findings": [{"kind": found.kind, "where": found.where} for found in one.findings],
        "told": _list_line(one, say),
    }


def _list_line(one: ListCheck, say: Wording) -> str:
    from app.kernel.clock import local_minute
    from reports.custody_sheet import list_words

    told = {"seq": one.seq, "at": local_minute(one.sealed_at), "who": one.sealed_by, "count": one.exhibits}
    return say.text("evidence.list.line", **told, words=list_words(one, say))


def _added_lines(one: dict[str, Any], say: Wording) -> list[str]:
    told = {"seq": one["exhibit"], "file": one["file"], "sha256": one["sha256"]}
    kind = say.label("evidence_kind", one["kind"])
    code = "command.evidence.added_bare" if one["pages"] is None else "command.evidence.added"
    lines = [
        say.text(code, kind=kind, **told)
        if one["pages"] is None
        else say.text(code, kind=kind, pages=one["pages"], **told)
    ]
    statement = one["statement"]
    if statement and statement["reason"]:
        lines.append("  " + statement["reason"])
    elif statement:
        faults = len(statement["skipped"])
        lines.append(say.text("command.evidence.read_out", lines=statement["lines"], faults=faults))
    return lines


def _bad(verdict: Verdict, say: Wording) -> dict[str, Any]:
    code, told = verdict.reason()
    item = verdict.item
    return {
        "id": item.id,
        "reason": say.text(code, **told),
        "case": item.case_no,
        "seq": item.seq,
        "file": item.file_name,
        "what": verdict.damage.what if verdict.damage else "",
    }
