"""The embedded centre: one PostgreSQL server with its data under a folder, for the demo and the tests.

A bank's centre is never this: one machine, and the superuser's password in a file beside it. The server stays when the
process that started it ends, until `stop()`; whoever comes next finds it through the card in the folder.
"""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from app.central.embedded import configure, place, postmaster, stopping
from app.central.embedded.account import Account, account_for_server, within_reach
from app.central.embedded.binaries import Binaries, find
from app.central.embedded.lock import locked
from app.central.embedded.making import make_cluster, make_database
from app.central.embedded.starting import bring_up, wait_while_changing
from app.kernel.errors import Fault
from app.kernel.files import disk_fault, write_whole
from app.store.killpoints import kill_point

PASSWORD = "superuser.demo-only"  # noqa: S105 - the name of the file
_NOTE = "# Password of the embedded server's superuser. For demonstration only: a bank's centre keeps none in a file."
_WAIT = 120
_LOCK = "embedded.lock"


class EmbeddedCentre:
    """Make, start, find and stop the server of one folder."""

    def __init__(
        self, folder: Path, *, binaries: Binaries | None = None, settings: Mapping[str, str] | None = None
    ) -> None:
        """Speak of the server under `folder`; nothing is made or started yet.

        `binaries` asks for certain programs (else the best found), `settings` adds server settings at start.
        """
        self.folder = folder
        self._binaries = binaries
        self._settings = dict(settings or {})

    def exists(self) -> bool:
        """Say whether a centre was ever made in this folder."""
        return (self.folder / place.CARD).is_file()

    def running(self) -> bool:
        """Say whether the server runs now, whoever started it."""
        return self.pid() is not None

    def pid(self) -> int | None:
        """The number of the running server's first process."""
        told = self._postmaster()
        return None if told is None else told.pid

    def ready(self) -> bool:
        """Say whether the server runs, answers and has its database, so that nothing needs to be started."""
        card, told = place.read_card(self.folder), self._postmaster()
        return card is not None and card.complete and told is not None and told.state == "ready"

    def start(self) -> str:
        """Make the server if it is not there, start it if it does not run, and give its administrator's URL.

        Raises `Fault` (`central.embedded.*`, or what the disk refused).
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise disk_fault(error, self.folder) from error
        with self._locked():
            card = place.read_card(self.folder)
            if card is None or not wait_while_changing(self._home(card) / configure.DATA, card.token):
                card = self._start(card)
            if not card.complete:
                make_database(self.url(database="postgres"))
                place.write_card(self.folder, replace(card, complete=True))
            return self.url()

    def stop(self) -> bool:
        """End the server, letting running transactions roll back; say whether it ran.

        Raises `Fault` (`central.embedded.not_stopped`).
        """
        if not self.exists():
            return False
        with self._locked():
            card = self._card()
            return stopping.end(self._home(card), card.token)

    def remove(self) -> None:
        """End the server at once and delete all that it had: data, log, password and card."""
        if not self.exists():
            return
        with self._locked():
            card = self._card()
            home = self._home(card)
            stopping.end(home, card.token, "immediate")
            if home == self.folder.resolve():
                for name in (configure.DATA, f"{configure.DATA}.part"):
                    shutil.rmtree(home / name, ignore_errors=True)
                for name in (configure.LOG, configure.DOOR):
                    (home / name).unlink(missing_ok=True)
            else:
                shutil.rmtree(home, ignore_errors=True)
            for name in (PASSWORD, place.CARD):
                (self.folder / name).unlink(missing_ok=True)

    def url(self, user: str | None = None, password: str | None = None, database: str = configure.DATABASE) -> str:
        """A plain PostgreSQL URL: the administrator's with the password, or somebody else's with the one given.

        `user=""` leaves the person out.

        Raises `Fault` (`central.embedded.not_made`) before the first start.
        """
        port = self.port()
        if user is None:
            user, password = configure.SUPERUSER, self._password()
        secret = "" if password is None else f":{quote(password, safe='')}"
        who = f"{quote(user, safe='')}{secret}@" if user else ""
        return f"postgresql://{who}{configure.HOST}:{port}/{quote(database, safe='')}"

    def port(self) -> int:
        """The port on the loopback; it may change when the server starts anew.

        Raises `Fault` (`central.embedded.not_made`) before the first start.
        """
        card, told = self._card(), self._postmaster()
        # Whoever started the server may have been killed before writing the port down.
        return card.port if told is None else told.port or card.port

    def log(self) -> Path:
        """The server's own log."""
        return self._home(self._card()) / configure.LOG

    def data(self) -> Path:
        """The server's data folder."""
        return self._home(self._card()) / configure.DATA

    # ---------------------------------------------------------------------------------------------------- inside

    def _locked(self) -> AbstractContextManager[None]:
        return locked(self.folder / _LOCK, _WAIT)

    def _postmaster(self) -> postmaster.Postmaster | None:
        card = place.read_card(self.folder)
        return None if card is None else postmaster.ours(self._home(card) / configure.DATA, card.token)

    def _home(self, card: place.Card) -> Path:
        return place.home_of(self.folder, card)

    def _card(self) -> place.Card:
        card = place.read_card(self.folder)
        if card is None:
            raise Fault("central.embedded.not_made", folder=self.folder)
        return card

    def _password(self) -> str:
        try:
            return (self.folder / PASSWORD).read_text(encoding="utf-8").splitlines()[0]
        except (OSError, IndexError) as error:
            raise Fault("central.embedded.card", file=self.folder / PASSWORD) from error

    def _start(self, card: place.Card | None) -> place.Card:
        data = None if card is None else self._home(card) / configure.DATA
        account = account_for_server(data)
        homes = place.place_of_homes(account)
        if card is None:
            if not (self.folder / PASSWORD).is_file() and not (self.folder / configure.DATA).is_dir():
                write_whole(self.folder / PASSWORD, f"{secrets.token_urlsafe(24)}\n{_NOTE}\n".encode())
            card = place.new_card(self.folder, homes)
        password = self._password()
        home = place.make_home(self.folder, card, account)
        if homes is not None:
            stopping.sweep(homes, time.time())
        binaries = self._programs(home, account)
        if not (home / configure.DATA).is_dir():
            make_cluster(home, password, binaries, account)
        port = bring_up(home, card.token, card.port, binaries, account, self._settings)
        kill_point("central.embedded.started")
        card = replace(card, port=port)
        place.write_card(self.folder, card)
        return card

    def _programs(self, home: Path, account: Account | None) -> Binaries:
        binaries = self._binaries
        if binaries is None:
            made = home / configure.DATA / "PG_VERSION"
            binaries = find(int(made.read_text(encoding="ascii")) if made.is_file() else None)
        return within_reach(binaries, account, home.parent)
