"""What the benches of sync share: a centre of their own, its people, and desks without a profile.

The server keeps its durable settings, as at a bank: a commit waits for the disk, for ours and for the baseline alike.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from psycopg import Connection

from app.central import people
from app.central.embedded import EmbeddedCentre
from app.central.provision import provision
from app.desktop import load_models
from app.kernel.actor import Actor, Role
from app.kernel.clock import SystemClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.rulepack import RulePacks
from app.store.session import Surroundings
from app.store.store import Store
from app.sync.sql import SqlTransport

DATABASE = "mediation"
PASSWORD = "calm harbour 7"
KEY = b"\x0b" * 32


def staff_id(login: str) -> UUID:
    """The id of an invented person follows from the login."""
    return UUID(bytes=hashlib.sha256(login.encode()).digest()[:16])


@dataclass(frozen=True, slots=True)
class BenchCentre:
    """A running centre."""

    server: EmbeddedCentre

    @property
    def url(self) -> str:
        """The administrator's URL."""
        return self.server.url(database=DATABASE)

    def connect(self, autocommit: bool = True) -> Connection[Any]:
        """Connect as the administrator."""
        return psycopg.connect(self.url, autocommit=autocommit)

    def add(self, connection: Connection[Any], login: str, role: Role, branch: str) -> Actor:
        """Add a person, with their branch."""
        people.add_branch(connection, branch, f"网点{branch}", "华东银行")
        people.add(connection, login, f"员工{login}", role, branch, PASSWORD, staff_id=staff_id(login))
        return Actor(staff_id(login), login, f"员工{login}", role, branch)

    def transport(self, login: str) -> SqlTransport:
        """Connect as a person."""
        return SqlTransport(self.server.url("", database=DATABASE), login, PASSWORD)


@contextmanager
def running_centre() -> Iterator[BenchCentre]:
    """Start a provisioned centre, and remove it with everything in it afterwards."""
    load_models()
    with tempfile.TemporaryDirectory(prefix="bench-sync-") as folder:
        server = EmbeddedCentre(Path(folder) / "centre")
        server.start()
        try:
            centre = BenchCentre(server)
            provision(centre.url)
            yield centre
        finally:
            server.remove()


def open_store(folder: Path) -> Store:
    """Open a replica under a key of the bench's."""
    return Store.open(folder, KEY, Surroundings(SystemClock(), RulePacks([]), HolidayCalendar(), Events()))
