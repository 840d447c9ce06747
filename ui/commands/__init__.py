"""The commands: everything a window can do in batch, one file per room, free of Qt.

A room's file makes a `typer.Typer` named `app` and registers its commands on it by name; `main.COMMANDS` says which
command lies in which file, so that `mediation-desk queue` loads what the queue needs and nothing else. A command
function takes the `typer.Context` first:

    @app.command("queue", help=help_text("command.queue.long"))
    def queue(ctx: typer.Context, view: str = typer.Option("open", help=help_text("command.queue.view"))) -> None:
        with seat(ctx) as here, here.store.read(here.actor) as session:
            ...
        emit({"total": …}, text, as_json(ctx))

The options every command takes (`--profile --user --json --debug --language`) are read by `main` wherever they stand
and are not declared again. Refusals and faults are raised and become one line on standard error there.
"""
