"""The plug is pulled while two desks work on one case: both go on, one conflict is seen on both, and one decision
makes them equal again.
"""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from app.cases.model import Case
from app.central import people
from app.central.check import check
from app.central.embedded import EmbeddedCentre
from app.central.provision import provision
from app.desktop import Desktop, Seat
from app.kernel.actor import Role
from app.kernel.settings import CENTRAL_URL
from app.store.keys import Hardness
from app.store.keystore import DemoFileStore
from app.sync.desk import resolve
from app.sync.digest import compare
from app.sync.model import Choice
from app.sync.views import ConflictRow, conflicts
from tests.sync.facts import note_down, notes, walk_in

PASSWORD = "calm harbour 7"


@pytest.fixture
def centre(spare_cluster: EmbeddedCentre) -> EmbeddedCentre:
    """Give a centre of its own to stop and start, with a clerk and a lead of one branch."""
    url = spare_cluster.start()
    provision(url)
    with psycopg.connect(url, autocommit=True) as connection:
        people.add_branch(connection, "0123", "江汉路支行", "华东银行")
        people.add(connection, "wangmin", "王敏", Role.COUNTER, "0123", PASSWORD)
        people.add(connection, "zhaogang", "赵刚", Role.LEAD, "0123", PASSWORD)
    return spare_cluster


def _seat(folder: Path, centre: EmbeddedCentre, login: str) -> Seat:
    store = DemoFileStore(folder / login / "demo-keystore.json")
    desktop = Desktop.build(folder / login, keystore=store, hardness=Hardness(1, 8, 1))
    desktop.profile.prepare()
    desktop.settings.set(CENTRAL_URL, centre.url(""))
    return desktop.sign_in(login, PASSWORD)


def _amount(seat: Seat, case: UUID, fen: int | None = None) -> int | None:
    if fen is not None:
        with seat.store.action(seat.actor, "cases.edit") as session:
            session.get_one(Case, case).amount_fen = fen
    with seat.store.read(seat.actor) as session:
        return session.get_one(Case, case).amount_fen


def _conflicts(seat: Seat) -> list[ConflictRow]:
    with seat.store.read(seat.actor) as session:
        return list(conflicts(session).rows)


def test_the_plug_is_pulled_and_put_back(tmp_path: Path, centre: EmbeddedCentre) -> None:
    clerk, lead = _seat(tmp_path, centre, "wangmin"), _seat(tmp_path, centre, "zhaogang")
    case = walk_in(clerk, amount="12800.00")
    assert clerk.sync().condition == "ok"
    assert lead.sync().condition == "ok"

    assert centre.stop()
    _amount(clerk, case, 1_000_000)
    note_down(clerk, case, "客户改口说一万元")
    _amount(lead, case, 1_200_000)
    note_down(lead, case, "账单显示一万二千元")
    for seat, own in ((clerk, 1_000_000), (lead, 1_200_000)):
        assert seat.sync().condition == "offline"
        assert _amount(seat, case) == own

    centre.start()
    # The port of a server that starts anew may be another; the settings of a bank's desk would not change.
    for seat in (clerk, lead):
        seat.desktop.settings.set(CENTRAL_URL, centre.url(""))
        seat.desktop.__dict__.pop("centre", None)
    for seat in (clerk, lead, clerk):
        assert seat.sync().condition == "ok"
    (seen_here,), (seen_there,) = _conflicts(clerk), _conflicts(lead)
    assert seen_here == seen_there
    assert (seen_here.base, seen_here.theirs, seen_here.mine) == (1_280_000, 1_000_000, 1_200_000)
    assert (seen_here.theirs_by, seen_here.mine_by) == ("王敏", "赵刚")
    assert _amount(clerk, case) == _amount(lead, case) == 1_000_000
    assert notes(clerk, case) == notes(lead, case)
    assert len(notes(clerk, case)) == 2

    with clerk.store.action(clerk.actor, "sync.resolve") as session:
        resolve(session, seen_here.id, Choice.OTHER, 1_150_000)
    for seat in (clerk, lead):
        assert seat.sync().condition == "ok"
        assert _conflicts(seat) == []
        assert _amount(seat, case) == 1_150_000
        with seat.transport() as transport:
            assert compare(seat.store, transport) == []
        seat.close()
    with psycopg.connect(centre.url(), autocommit=True) as connection:
        assert not check(connection).findings
