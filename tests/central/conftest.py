"""A provisioned centre with people in it, for every test of this room."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.central.bank import Bank, found_bank, open_bank
from tests.helpers.postgres import NAME, Cluster, Database

TEMPLATE = "bank_template"
_founded: set[int] = set()


@pytest.fixture
def bank_template(cluster: Cluster) -> str:
    """Found the bank once for each server, before the test's own databases: its people's roles stay."""
    if id(cluster) not in _founded:
        cluster.drop(TEMPLATE)
        found_bank(cluster.create(TEMPLATE, cluster.template()))
        _founded.add(id(cluster))
    return TEMPLATE


@pytest.fixture
def bank(bank_template: str, databases: Callable[..., Database]) -> Iterator[Bank]:
    """Give a bank of two branches with people of every role."""
    opened = open_bank(databases(NAME, bank_template))
    yield opened
    opened.boss.close()
