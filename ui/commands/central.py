"""`central`: the bank's central database, for whoever looks after it.

    central provision|upgrade|check|restored|recovery-key|recent-days|rules|start|stop
    central staff add|list|change|disable|reset-password
    central branch add|list
    central give|take LOGIN --case NO | --in BRANCH

Nobody signs in as a desk person here: the database account of the address decides what is permitted, its password
comes from PGPASSWORD or a password file, as with every PostgreSQL tool. All of it may be repeated.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from app.kernel.errors import Refusal
from ui.commands.central_people import branch, give, staff, take
from ui.commands.central_recent import recent_days
from ui.commands.central_url import URL, connected_to, profile_of, url_of
from ui.commands.common import as_json, emit, help_text, words

if TYPE_CHECKING:
    from app.central.check import Anchor, Checked

KEY_BYTES = 32

app = typer.Typer(rich_markup_mode=None)
central = typer.Typer(rich_markup_mode=None, help=help_text("command.central"))
app.add_typer(central, name="central")
central.add_typer(staff, name="staff")
central.add_typer(branch, name="branch")

central.command("recent-days", help=help_text("command.central.recent_days"))(recent_days)
central.command("give", help=help_text("command.central.give"))(give)
central.command("take", help=help_text("command.central.take"))(take)


@central.command("provision", help=help_text("command.central.provision"))
def provision(ctx: typer.Context, url: str = URL) -> None:
    """Make database, roles and schema where they are missing."""
    from app.central.provision import provision as make

    done = make(url_of(ctx, url))
    answer = {
        "database": done.database,
        "prefix": done.prefix,
        "created": done.created,
        "schema": done.upgraded.now,
    }
    text = words(ctx).text(
        "command.central.provisioned", database=done.database, version=done.upgraded.now, prefix=done.prefix
    )
    emit(answer, text, as_json(ctx))


@central.command("upgrade", help=help_text("command.central.upgrade"))
def upgrade(ctx: typer.Context, url: str = URL) -> None:
    """Climb the schema steps and write functions, guards and rights anew."""
    from app.central.upgrade import upgrade as climb

    with connected_to(ctx, url) as connection:
        done = climb(connection)
    answer = {"before": done.before, "now": done.now, "files": list(done.files)}
    text = words(ctx).text("command.central.upgraded", before=done.before, now=done.now, files=len(done.files))
    emit(answer, text, as_json(ctx))


@central.command("check", help=help_text("command.central.check"))
def check(
    ctx: typer.Context,
    url: str = URL,
    quick: bool = typer.Option(False, "--quick", help=help_text("command.central.check.quick")),
    anchors: Path | None = typer.Option(None, "--anchors", help=help_text("command.central.check.anchors")),
) -> None:
    """Check the centre; exit status 1 when something is wrong, with the whole list on standard output all the same."""
    from app.central.check import check as look

    known = _anchors(anchors) if anchors is not None else ()
    with connected_to(ctx, url) as connection:
        checked = look(connection, quick=quick, anchors=known)
    emit(_told(checked), _lines(ctx, checked), as_json(ctx))
    if checked.findings:
        raise Refusal("central.check_failed", count=len(checked.findings))


@central.command("recovery-key", help=help_text("command.central.recovery_key"))
def recovery_key(
    ctx: typer.Context,
    file: Path = typer.Argument(exists=True, dir_okay=False, help=help_text("command.central.recovery_key.file")),
    url: str = URL,
) -> None:
    """Set the bank's public recovery key."""
    from app.central.recovery import set_recovery_key

    with connected_to(ctx, url) as connection:
        set_recovery_key(connection, _public_key(file.read_bytes()))
    emit({"set": True}, words(ctx).text("command.central.recovery_key.set"), as_json(ctx))


@central.command("rules", help=help_text("command.central.rules"))
def rules(
    ctx: typer.Context,
    folder: Path = typer.Argument(exists=True, file_okay=False, help=help_text("command.central.rules.folder")),
    url: str = URL,
) -> None:
    """Set the bank's own rule packs, all of them."""
    from app.central.packs import set_packs
    from app.kernel.rulepack import RulePacks

    packs = RulePacks.load(folder).packs
    with connected_to(ctx, url) as connection:
        count = set_packs(connection, packs)
    text = words(ctx).text("command.central.rules.set", packs=len(packs), count=count)
    emit({"packs": [pack.name for pack in packs], "rules": count}, text, as_json(ctx))


@central.command("restored", help=help_text("command.central.restored"))
def restored(ctx: typer.Context, url: str = URL) -> None:
    """Tell desks that the centre was restored from a backup."""
    from app.central.restored import restored as tell

    with connected_to(ctx, url) as connection:
        done = tell(connection)
    text = words(ctx).text("command.central.restored.done", generation=done.generation)
    emit({"generation": done.generation, "leaps": done.leaps}, text, as_json(ctx))


@central.command("start", help=help_text("command.central.start"))
def start(ctx: typer.Context) -> None:
    """Start the centre of a demo profile."""
    from app.central.embedded import start_for

    began = start_for(profile_of(ctx))
    emit({"running": True, "ran_already": began.ran_already}, words(ctx).text("command.central.started"), as_json(ctx))


@central.command("stop", help=help_text("command.central.stop"))
def stop(ctx: typer.Context) -> None:
    """Stop the centre of a demo profile."""
    from app.central.embedded import stop_for

    ran = stop_for(profile_of(ctx))
    emit({"running": False, "ran": ran}, words(ctx).text("command.central.stopped"), as_json(ctx))


def _told(checked: Checked) -> dict[str, object]:
    return {
        "ok": not checked.findings,
        "findings": [{"code": one.code, **one.params} for one in checked.findings],
        "counts": dict(checked.counts),
        "anchors": [{"scope": one.scope, "seq": one.seq, "hash": one.hash} for one in checked.anchors],
    }


def _lines(ctx: typer.Context, checked: Checked) -> list[str]:
    say = words(ctx)
    if not checked.findings:
        return [say.text("command.central.check.good", **checked.counts)]
    return [say.text(f"central.finding.{one.code}", **_labelled(one.params)) for one in checked.findings]


_LABELS = {"why": "centre_why", "status": "status", "missing": "missing"}


def _labelled(params: Mapping[str, Any]) -> dict[str, object]:
    """The stored keys of a finding with where their words are."""
    told: dict[str, object] = dict(params)
    for name in _LABELS.keys() & params.keys():
        value = params[name]
        told[name] = [(_LABELS[name], one) for one in value] if isinstance(value, list) else (_LABELS[name], value)
    return told


def _anchors(file: Path) -> tuple[Anchor, ...]:
    from app.central.check import Anchor

    try:
        document = json.loads(file.read_text(encoding="utf-8"))
        return tuple(Anchor(str(one["scope"]), int(one["seq"]), str(one["hash"])) for one in document["anchors"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Refusal("central.anchors", "anchors", file=file.name) from error


def _public_key(content: bytes) -> bytes:
    """The key itself, or its base64 text."""
    try:
        return base64.b64decode(content.strip(), validate=True) if len(content) != KEY_BYTES else content
    except binascii.Error:
        return content
