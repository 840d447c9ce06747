"""`evidence bundle NO -o PDF` and `evidence seal NO`: exhibits bound into one file, and the list of them sealed.

A bundle is bound outside of any action; it is recorded when all its bytes are on the disk and before the file has its
name, so that no custody speaks of a file that nobody has.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, emit, help_text, seat, tell, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.evidence.bundles import Recipient
    from app.evidence.desk import BundleFile, BundlePlan
    from app.kernel.wording import Wording
    from reports.bundle import MadeBundle

MOST_MB = 4000


def bundle(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.evidence.no")),
    output: Path = typer.Option(..., "-o", "--output", help=help_text("command.output")),
    items: str = typer.Option("", "--items", help=help_text("command.evidence.items")),
    by_hand: bool = typer.Option(False, "--in-this-order", help=help_text("command.evidence.by_hand")),
    for_whom: str = typer.Option("internal", "--for", help=help_text("command.evidence.for")),
    to: str = typer.Option("", "--to", help=help_text("command.evidence.to")),
    limit: int = typer.Option(0, "--limit", min=0, help=help_text("command.evidence.limit")),
    confirmed: bool = typer.Option(False, "--confirmed", help=help_text("command.evidence.confirmed")),
) -> None:
    """Bind exhibits of a case into one PDF, or into several parts."""
    from app.cases.views.header import case_id_of
    from app.evidence import desk
    from app.evidence.bundles import numbers_of
    from app.kernel.errors import Refusal
    from reports.bundle import write

    say = words(ctx)
    recipient, name = _recipient(for_whom, to)
    if limit > MOST_MB:
        raise Refusal("evidence.bundle_limit", "limit")
    with seat(ctx) as here:
        with here.store.read(here.actor) as session:
            plan = desk.plan_bundle(
                session,
                case_id_of(session, no),
                recipient,
                to=name,
                wanted=numbers_of(items) if items else None,
                by_hand=by_hand,
                confirmed=confirmed,
                blobs=here.blobs,
            )

        def record(made: MadeBundle, files: Sequence[BundleFile]) -> None:
            with here.store.action(here.actor, "evidence.bundle") as session:
                desk.record_bundle(session, plan, files, made.digest)

        made, paths = write(
            plan,
            say,
            here.blobs,
            output,
            printed_at=here.desktop.clock.now(),
            limit=limit << 20,
            record=record,
        )
    _tell(ctx, plan, made, paths, limit << 20)


def seal(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.evidence.no")),
    why: str = typer.Option(..., "--why", help=help_text("command.evidence.why")),
) -> None:
    """Seal the list of all exhibits of a case."""
    from app.cases.views.header import case_id_of
    from app.evidence import desk
    from app.sealing.desk import seal_of

    with seat(ctx) as here, here.store.action(here.actor, "evidence.seal") as session:
        made = desk.seal_evidence(session, case_id_of(session, no), why)
        found = seal_of(session, made.id)
        answer = {
            "id": made.id,
            "seq": made.seq,
            "count": len(made.items),
            "sha256": "" if found is None else found.sha256,
            "sm3": "" if found is None else found.sm3,
        }
    emit(answer, words(ctx).text("command.evidence.sealed", **answer), as_json(ctx))


def add_to(evidence: typer.Typer) -> None:
    """Enter both commands among those of the evidence."""
    evidence.command("bundle", help=help_text("command.evidence.bundle"))(bundle)
    evidence.command("seal", help=help_text("command.evidence.seal"))(seal)


def _recipient(for_whom: str, to: str) -> tuple[Recipient, str]:
    """For whom: one of the keys, or the name of an organisation."""
    from app.evidence.bundles import Recipient

    try:
        return Recipient(for_whom.strip().lower()), to
    except ValueError:
        return Recipient.ORGANISATION, to or for_whom.strip()


def _tell(ctx: typer.Context, plan: BundlePlan, made: MadeBundle, paths: Sequence[Path], limit: int) -> None:
    say = words(ctx)
    parts = [
        {"file": str(path), "pages": one.pages, "sha256": one.sha256, "size": one.size}
        for path, one in zip(paths, made.parts, strict=True)
    ]
    for number, one in enumerate(made.parts, 1):
        if limit and one.size > limit:
            tell(say.text("command.evidence.over", part=number, size=f"{one.size / (1 << 20):.1f}"))
    left_out = [
        {"seq": item.seq, "label": item.label, "why": say.label("bundle_left_out", why.value)}
        for item, why in plan.choice.left_out
        if why.value != "not_chosen"
    ]
    unbound = _unbound(plan, made, say)
    first = parts[0]
    answer = {
        "file": first["file"],
        "pages": sum(one.pages for one in made.parts),
        "sha256": first["sha256"],
        "parts": parts,
        "exhibits": [entry.item.seq for entry in plan.entries],
        "left_out": left_out,
        "unbound": unbound,
        "content_sha256": made.digest,
    }
    lines = [say.text("command.evidence.bundled", **one) for one in parts]
    lines += [say.text("command.evidence.left_out", **one) for one in left_out]
    lines += [say.text("command.evidence.unbound", **one) for one in unbound]
    emit(answer, lines, as_json(ctx))


def _unbound(plan: BundlePlan, made: MadeBundle, say: Wording) -> list[dict[str, Any]]:
    return [
        {
            "seq": entry.item.seq,
            "label": entry.item.label,
            "why": say.label("binding_trouble_short", bound.trouble),
        }
        for entry, bound in zip(plan.entries, made.bound, strict=True)
        if bound.trouble
    ]
