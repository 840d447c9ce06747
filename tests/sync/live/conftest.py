"""One bank for a module, on a real server."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.kernel.clock import FixedClock
from installer.models import load_models
from tests.helpers.postgres import Cluster
from tests.helpers.proxy import CuttingProxy
from tests.sync.live.bank import Bank, fill
from tests.sync.real import conftest as real
from tests.sync.real.branches import NAME, TEMPLATE, Branches, found

load_models()


@pytest.fixture(scope="module")
def bank(cluster: Cluster, embedded_place: Path) -> Iterator[Bank]:
    """Give a bank that was at work, and everybody's desk."""
    if id(cluster) not in real._founded:
        found(cluster)
        real._founded.add(id(cluster))
    known = cluster.roles()
    place = Path(tempfile.mkdtemp(prefix="live-", dir=embedded_place.parent))
    branches = Branches(cluster.create(NAME, TEMPLATE), cluster)
    made = Bank(branches, place, FixedClock(datetime(2026, 11, 24, 2, 0, tzinfo=UTC)))
    try:
        fill(made)
        yield made
    finally:
        made.close()
        branches.make_good()
        branches.close()
        cluster.drop(NAME)
        cluster.drop_roles(known | cluster.roles_at_first)
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def line(bank: Bank) -> Iterator[CuttingProxy]:
    """Give a line to the bank that can be cut."""
    with CuttingProxy(bank.branches.database.centre.port(), lifetime=60) as proxy:
        yield proxy
