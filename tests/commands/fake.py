"""Commands that only tests have: each ends in another way."""

import logging

import typer

from app.kernel.errors import Cancelled, Fault, Refusal, RefusedTogether
from ui.commands.common import as_json, emit

app = typer.Typer(rich_markup_mode=None)


@app.command("echo")
def echo(ctx: typer.Context, word: str, number: int = typer.Option(1)) -> None:
    """Say it back."""
    emit({"word": word, "number": number}, [word] * number, as_json(ctx))


@app.command("bug")
def bug(card: str = "6222021234567890123") -> None:
    """Fail as only a bug does."""
    raise RuntimeError(f"no such card {card}")


@app.command("refuse")
def refuse() -> None:
    """Refuse."""
    raise Refusal("staff.not_found", "login", login="nobody")


@app.command("refuse-all")
def refuse_all() -> None:
    """Refuse for two reasons."""
    raise RefusedTogether([Refusal("staff.name_missing", "name"), Refusal("staff.not_yourself", "login")])


@app.command("fault")
def fault() -> None:
    """Meet a full disk."""
    raise Fault("store.disk_full", file="replica.db")


@app.command("stop")
def stop() -> None:
    """Be stopped by Ctrl-C."""
    raise KeyboardInterrupt


@app.command("cancel")
def cancel() -> None:
    """Be cancelled."""
    raise Cancelled


@app.command("log")
def log() -> None:
    """Write a line with a number in it."""
    logging.getLogger("fake").info("called 13812345678")
