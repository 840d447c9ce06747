"""From a command line to a command, and from whatever happens to one line and an exit status.

Only the file of the command that was named is imported, so `--help` answers at once and a night job loads no more
than it uses. A lazily filled typer group was tried and left: typer imports every command to print its list. Exit
status: 0 done, 1 refused or failed, 2 wrong usage, 130 stopped by Ctrl-C. A refusal is one line on standard error; a
bug is logged under an id and shown as one line, with the traceback only under `--debug`.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from difflib import get_close_matches
from pathlib import Path

from app.kernel.errors import Cancelled, DeskError
from app.kernel.ids import new_id
from app.kernel.profile import Profile, default_profile_folder
from app.kernel.wording import Language
from ui.commands.common import Call, ReaderGone, WrongUsage, begin, tell

DONE, FAILED, USAGE, INTERRUPTED, PIPE = 0, 1, 2, 130, 141
PROGRAM = "mediation-desk"
# Which command lies in which file; one sentence about each is text `command.<name>`.
COMMANDS = {
    "sign-in": "ui.commands.sign_in",
    "staff": "ui.commands.staff",
    "branch": "ui.commands.staff",
    "doctor": "ui.commands.doctor",
    "sync": "ui.commands.sync",
    "demo": "ui.commands.demo",
    "intake": "ui.commands.feeds",
    "feed-out": "ui.commands.feeds",
    "queue": "ui.commands.cases",
    "case": "ui.commands.cases",
    "evidence": "ui.commands.evidence",
    "plan": "ui.commands.terms",
    "agreement": "ui.commands.agreements",
    "report": "ui.commands.reports",
    "knowledge": "ui.commands.knowledge",
    "warnings": "ui.commands.warnings",
    "investigation": "ui.commands.investigation",
    "issues": "ui.commands.issues",
    "bill": "ui.commands.bill",
    "event": "ui.commands.events",
    "central": "ui.commands.central",
}
_log = logging.getLogger(__name__)


def main(argv: Sequence[str], open_window: Callable[[dict[str, str]], int] | None = None) -> int:
    """Run the command that `argv` (without the program's name) asks for and return the exit status.

    `open_window` opens the window with options; a command may ask for it without knowing Qt.
    """
    _speak_utf8()
    call = Call(open_window=open_window)
    begin(call)
    with ExitStack() as at_end:
        return _guarded(call, argv, at_end)


def _guarded(call: Call, argv: Sequence[str], at_end: ExitStack) -> int:
    try:
        rest = read_common(call, argv)
        if not rest or rest[0] in {"--help", "-h", "help"}:
            print(overview(call))
            return DONE
        return _run(call, rest[0], rest[1:], at_end)
    except WrongUsage as usage:
        return _ended(call, USAGE, str(usage))
    except DeskError as error:
        return _ended(call, FAILED, call.wording.told(error).line())
    except (KeyboardInterrupt, Cancelled):
        return INTERRUPTED
    except (ReaderGone, BrokenPipeError):
        return _reader_gone()
    except Exception as bug:  # noqa: BLE001 - the one edge where every bug of a command ends
        return _ended(call, FAILED, _bug(call, bug))


def read_common(call: Call, argv: Sequence[str]) -> list[str]:
    """Take the options that every command has out of `argv`, wherever they stand before `--`, into `call`.

    Return the rest.
    """
    words, rest = list(argv), list[str]()
    while words:
        word = words.pop(0)
        name, given, value = word.partition("=")
        if word == "--":
            rest += [word, *words]
            break
        if word == "--json":
            call.as_json = True
        elif word == "--debug":
            call.debug = True
        elif word == "--offline":
            call.offline = True
        elif name in {"--profile", "--user", "--language"}:
            if not given:
                if not words:
                    raise WrongUsage(call.wording.text("commands.value_missing", option=name))
                value = words.pop(0)
            _take(call, name, value)
        else:
            rest.append(word)
    return rest


def _take(call: Call, name: str, value: str) -> None:
    if name == "--profile":
        call.profile = Path(value).expanduser()
    elif name == "--user":
        call.user = value
    elif value in {language.value for language in Language}:
        call.language = Language(value)
    else:
        raise WrongUsage(call.wording.text("commands.no_language", value=value))


def overview(call: Call) -> str:
    """The list of commands with one sentence each, and the options they all take."""
    say = call.wording.text
    width = max(map(len, COMMANDS)) + 2
    lines = [say("commands.usage", program=PROGRAM), "", say("commands.commands")]
    lines += [f"  {name:<{width}}{say('command.' + name)}" for name in COMMANDS]
    return "\n".join([*lines, "", say("commands.common_options")])


def _run(call: Call, name: str, words: list[str], at_end: ExitStack) -> int:
    module = COMMANDS.get(name)
    if module is None:
        near = get_close_matches(name, COMMANDS, 1)
        code = "commands.unknown_near" if near else "commands.unknown"
        raise WrongUsage(call.wording.text(code, name=name, near="".join(near), program=PROGRAM))
    import typer

    _open_log(call, at_end)
    try:
        command = typer.main.get_group(importlib.import_module(module).app).commands[name]
        command.epilog = call.wording.text("commands.common_options")
        answer = command.main(args=words, prog_name=f"{PROGRAM} {name}", standalone_mode=False, obj=call)
        if call.unlogged:
            tell(call.unlogged)
        return answer if isinstance(answer, int) else DONE
    except typer.TyperException as error:
        reason = error.format_message()
        if "\n\n" in reason:
            raise WrongUsage(reason) from error  # a group without its verb answers with its own help
        raise WrongUsage(
            call.wording.text("commands.wrong_usage", reason=reason, program=PROGRAM, name=name)
        ) from error
    except typer.Abort:
        return INTERRUPTED


def _open_log(call: Call, at_end: ExitStack) -> None:
    # Without any handler Python would print warnings and tracebacks to standard error by itself.
    quiet = logging.NullHandler()
    logging.getLogger().addHandler(quiet)
    at_end.callback(logging.getLogger().removeHandler, quiet)
    # A profile that is not there yet is not made for the sake of a log, and no log goes into a foreign folder.
    profile = Profile(call.profile if call.profile is not None else default_profile_folder())
    if not any(file.is_file() for file in (profile.settings, profile.keys, profile.replica)):
        return
    from app.kernel.errors import Fault
    from app.store.redact import set_up_logging

    try:
        handler = set_up_logging(profile.logs, debug=call.debug)
    except Fault as fault:
        # Told when the command itself goes well; else its own reason is the one that helps.
        call.unlogged = call.wording.told(fault).line()
        return
    at_end.callback(handler.close)
    at_end.callback(logging.getLogger().removeHandler, handler)


def _bug(call: Call, bug: Exception) -> str:
    bug_id = str(new_id())[-12:]
    _log.error("bug %s", bug_id, exc_info=bug)
    return call.wording.text("commands.bug", id=bug_id, kind=type(bug).__name__)


def _ended(call: Call, status: int, line: str) -> int:
    if call.debug and sys.exc_info()[0] is not None:
        import traceback

        traceback.print_exc()
    tell(line)
    return status


def _reader_gone() -> int:
    # Whoever read our output has left (`| head`); what is still buffered goes nowhere, quietly.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
