"""What every command needs: whose profile, who acts, how to answer.

The password comes from `MEDIATION_DESK_PASSWORD` (unattended jobs), from the key store after `sign-in --remember`, or
from a prompt at a terminal; never from an option, where other people of the machine could read it in the process
list.
"""

from __future__ import annotations

import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.kernel.errors import DeskError, Refusal
from app.kernel.settings import (
    LANGUAGE,
    USER,
    Profile,
    Settings,
    default_profile_folder,
    machine_settings_file,
)
from app.kernel.wording import Language, Wording

if TYPE_CHECKING:
    import typer

    from app.desktop import Desktop, Seat

PASSWORD_VARIABLE = "MEDIATION_DESK_PASSWORD"  # noqa: S105 - a variable's name
PASSPHRASE_VARIABLE = "MEDIATION_DESK_PASSPHRASE"  # noqa: S105 - a variable's name


class WrongUsage(Exception):  # noqa: N818 - ends as exit status 2 with this sentence
    """The command line itself is wrong; the text says how, in the user's language."""


class ReaderGone(Exception):  # noqa: N818 - nobody's fault
    """Whoever read our output has left (`| head`)."""


@dataclass
class Call:
    """One run of the program from the command line: the options that every command takes."""

    profile: Path | None = None
    user: str | None = None
    as_json: bool = False
    debug: bool = False
    offline: bool = False
    language: Language | None = None
    open_window: Callable[[dict[str, str]], int] | None = None
    unlogged: str = ""
    mark: str = ""
    """What is told above an answer to people: that it was read live."""

    @cached_property
    def desktop(self) -> Desktop:
        """The desktop of the profile, built on first use."""
        from app.desktop import Desktop

        return Desktop.build(self.profile, language=self.language, passphrase=_ask_passphrase)

    @cached_property
    def wording(self) -> Wording:
        """The sentences in the chosen language, even where the profile's settings cannot be read."""
        if "desktop" in self.__dict__:
            return self.desktop.wording
        from app.desktop import resource_folder

        return Wording.load(resource_folder("wording"), self.language or self._spoken())

    def _spoken(self) -> Language:
        profile = Profile(self.profile if self.profile is not None else default_profile_folder())
        try:
            return Language(Settings(profile.settings, machine_settings_file()).get(LANGUAGE))
        except Refusal:
            return Language.ZH  # what is wrong with the settings is told in Chinese, then


_current = Call()


def begin(call: Call) -> None:
    """Make `call` the one whose language `help_text` speaks; for `main`."""
    global _current  # noqa: PLW0603 - option help is evaluated when a command file is imported
    _current = call


def help_text(code: str, **values: object) -> str:
    """A text of the wording tables in the language of this run, for help of commands and options."""
    return _current.wording.text(code, **values)


def call_of(ctx: typer.Context) -> Call:
    """The run that a command belongs to."""
    call = ctx.find_object(Call)
    if call is None:
        raise LookupError("a command was run without its call")
    return call


def desktop(ctx: typer.Context) -> Desktop:
    """The desktop of this run, before anybody signs in."""
    return call_of(ctx).desktop


def words(ctx: typer.Context) -> Wording:
    """The sentences in the language of this run."""
    return call_of(ctx).wording


def as_json(ctx: typer.Context) -> bool:
    """Whether this run answers with one JSON document."""
    return call_of(ctx).as_json


@contextmanager
def seat(ctx: typer.Context) -> Iterator[Seat]:
    """Sign in as `--user` says and yield the seat; closes it at the end.

    At a desk with a centre a quick sync goes before, and one after what changed (see `line`). Raises `Refusal` as
    `Desktop.sign_in` does, and `commands.user_missing` or `commands.password_missing` when nobody can be asked.
    """
    from ui.commands.line import Line

    call = call_of(ctx)
    with open_seat(call) as found:
        if found.reads_live:
            if call.offline:
                raise Refusal("live.offline", "offline")
            call.mark = call.wording.text("live.mark")
        line = Line(call, found)
        line.before()
        try:
            yield found
        finally:
            line.after()


def open_seat(call: Call) -> Seat:
    """Sign in for a run, from the first source that has a password; a demo's own centre is started first."""
    desk = call.desktop
    login = login_of(call)
    start_centre(call)
    password = os.environ.get(PASSWORD_VARIABLE)
    if password:
        return desk.sign_in(login, password)
    try:
        return desk.sign_in_remembered(login)
    except Refusal as refusal:
        if refusal.code != "staff.not_remembered":
            raise
    return desk.sign_in(login, ask_password(call, login))


def start_centre(call: Call) -> None:
    """Start the centre of a demo profile when it does not run, and leave it running; a bank's is left alone.

    Told on standard error when it cannot be started: whoever was at the desk before can work on without it.
    """
    centre = call.desktop.centre
    if centre is None or call.offline:
        return
    try:
        centre.ensure_running()
    except DeskError as error:
        tell(call.wording.told(error).line())


def login_of(call: Call) -> str:
    """Who acts: `--user`, else the profile's own user, else whoever is typed at the prompt."""
    login = call.user or call.desktop.settings.get(USER)
    if login:
        return login
    if not _somebody_there():
        raise Refusal("commands.user_missing", "user")
    return _prompt(call.wording.text("commands.ask_login"))


def ask_password(call: Call, login: str, *, twice: bool = False, code: str = "commands.ask_password") -> str:
    """Ask for a password at the terminal, `twice` for a new one; refused where there is no terminal."""
    if not _somebody_there():
        raise Refusal("commands.password_missing", "password", variable=PASSWORD_VARIABLE)
    password = getpass.getpass(call.wording.text(code, login=login))
    if twice and getpass.getpass(call.wording.text("commands.ask_again")) != password:
        raise Refusal("commands.passwords_differ", "password")
    return password


def emit(answer: object, text: str | Sequence[str], as_json: bool) -> None:
    """Print the answer: one JSON document in UTF-8, or text for people (a sequence is one line each)."""
    if as_json:
        _say(json.dumps(answer, ensure_ascii=False, default=_plain))
    else:
        if _current.mark:
            _say(_current.mark)
        _say(text if isinstance(text, str) else "\n".join(text))


def tell(line: str) -> None:
    """Write one line for people to standard error: progress, and reasons."""
    print(line, file=sys.stderr, flush=True)


def _say(text: str) -> None:
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # Under a name of our own: typer would turn the original into exit status 1.
        raise ReaderGone from None


def _plain(value: Any) -> Any:
    from app.store.types import plain

    return plain(value)


def _somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _prompt(question: str) -> str:
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _ask_passphrase() -> str:
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if not _somebody_there():
        return ""
    return getpass.getpass(_current.wording.text("commands.ask_passphrase"))
