"""A bank's desk for tests of commands: a provisioned centre, one clerk, a profile with a key store that is no demo's.

def test_it_syncs(bank_desk: BankDesk) -> None:
    bank_desk.enrol()
    assert bank_desk.run("sync").status == 0
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest

from app.central import people
from app.kernel.actor import Role
from app.kernel.clock import SystemClock
from app.kernel.settings import CENTRAL_URL, USER, Settings
from app.store.keystore import KeyStoreKind
from tests.commands.conftest import Answer, Run

LOGIN, PASSWORD, OTHER_PASSWORD = "wangmin", "calm harbour 7", "green window 3"
BRANCH = "0123"
FEED = "收到时间,客户姓名,联系电话,投诉内容\n2026-10-01,顾晓,13900000011,滞纳金算错了\n"


def hire(administrators_url: str) -> None:
    """Register the branch and the clerk at a provisioned centre."""
    with psycopg.connect(administrators_url, autocommit=True) as connection:
        people.add_branch(connection, BRANCH, "中山路支行", "华东银行")
        people.add(connection, LOGIN, "王敏", Role.COUNTER, BRANCH, PASSWORD)


def without_user(url: str, **parts: str) -> str:
    """A desk's address made from the administrator's URL; `query` and `path` replace those parts of it."""
    found = urlsplit(url)
    return urlunsplit(found._replace(netloc=found.netloc.rpartition("@")[2], **parts))


@dataclass
class BankDesk:
    """A profile whose settings name a centre."""

    folder: Path
    url: str
    runs: Run

    def run(self, *words: str, password: str | None = PASSWORD, user: str | None = LOGIN) -> Answer:
        """Run a command at this desk."""
        return self.runs(*words, user=user, profile=self.folder, password=password)

    def point_to(self, url: str) -> None:
        """Let the settings name another address."""
        Settings(self.folder / "settings.toml").set(CENTRAL_URL, url)

    def enrol(self, password: str = PASSWORD) -> None:
        """Let the clerk sign in for the first time, remembered."""
        answer = self.run("sign-in", "--remember", password=password)
        assert answer.status == 0, answer.err

    def work(self) -> int:
        """Take a complaint in without the line; says how many operations wait then."""
        file = self.folder / "feed.csv"
        file.write_text(FEED, encoding="utf-8")
        answer = self.run("intake", str(file), "--channel", "app", "--offline", "--json", password=None)
        assert answer.json["accepted"] == 1
        return self.waiting()

    def waiting(self) -> int:
        """How many operations wait."""
        from app.desktop import Desktop
        from app.sync.state import waiting

        with Desktop.build(self.folder).sign_in_remembered(LOGIN) as seat, seat.store.look() as connection:
            return waiting(connection)


class MemoryStore:
    """The key store of an operating system, as far as a desk can tell."""

    kind = KeyStoreKind.SYSTEM

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None."""
        return self._secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under `name`."""
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Forget what is kept under `name`."""
        self._secrets.pop(name, None)


def make_desk(folder: Path, url: str, run: Run, patch: pytest.MonkeyPatch) -> BankDesk:
    """Make the profile; nobody is enrolled yet. The server goes by the machine's clock, and so does this desk."""
    patch.setattr("app.desktop.desktop.SystemClock", SystemClock)
    store = MemoryStore()
    patch.setattr("app.desktop.desktop.choose", lambda *_: store)
    folder.mkdir(mode=0o700)
    settings = Settings(folder / "settings.toml")
    settings.set(CENTRAL_URL, url)
    settings.set(USER, LOGIN)
    return BankDesk(folder, url, run)
