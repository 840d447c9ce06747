"""What the database fixtures promise to every other test."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import psycopg
import pytest

from app.central.embedded.server import EmbeddedCentre
from tests.helpers import postgres
from tests.helpers.postgres import Cluster, Database
from tests.helpers.serverguard import left_running

ROOT = Path(__file__).parents[3]


@pytest.fixture
def own_template(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> str:
    """A template made by a stand-in for the centre's provisioning, on a cluster object that has none yet."""
    stand_in = ModuleType("app.central.provision")

    def provision(url: str) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE proof AS SELECT 7 AS n")
            connection.execute("CREATE ROLE proof_owner NOLOGIN")

    stand_in.provision = provision  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.central.provision", stand_in)
    monkeypatch.setattr(postgres, "TEMPLATE", "proof_template")
    template_maker = Cluster(cluster.centre, cluster.binaries)
    try:
        return template_maker.template()
    finally:
        template_maker.close()


@pytest.mark.every_server
def test_a_database_is_a_copy_of_the_template(
    cluster: Cluster, own_template: str, databases: Callable[..., Database]
) -> None:
    try:
        with databases("copied", own_template).connect() as connection:
            assert connection.execute("SELECT n FROM proof").fetchone() == (7,)
    finally:
        cluster.drop("copied")
        cluster.drop(own_template)
        cluster.execute("DROP ROLE proof_owner")


def test_a_provisioned_database_has_the_name_that_its_roles_carry(database: Database, cluster: Cluster) -> None:
    with database.connect() as connection:
        assert connection.execute("SELECT current_database()::text").fetchone() == (postgres.NAME,)
        assert connection.execute("SELECT count(*) FROM desk.cases").fetchone() == (0,)
    assert any(role.startswith(f"{postgres.NAME}_") for role in cluster.roles())


@pytest.mark.parametrize("turn", [1, 2])
def test_no_database_and_no_role_reaches_the_next_test(
    turn: int, cluster: Cluster, databases: Callable[..., Database]
) -> None:
    assert not cluster.execute("SELECT 1 FROM pg_database WHERE datname = 'passing'")
    assert "passing_role" not in cluster.roles()
    with databases("passing").connect() as connection:
        connection.execute("CREATE ROLE passing_role LOGIN PASSWORD 'one'")
        connection.execute("CREATE SCHEMA AUTHORIZATION passing_role")


def test_a_person_enters_with_a_password_only(databases: Callable[..., Database]) -> None:
    database = databases("guarded")
    with database.connect() as connection:
        connection.execute("CREATE ROLE guarded_person LOGIN PASSWORD 'right one: @/'")
    with database.connect(database.url_of("guarded_person", "right one: @/")) as connection:
        assert connection.execute("SELECT session_user::text").fetchone() == ("guarded_person",)
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        database.connect(database.url_of("guarded_person", "wrong"))


@pytest.mark.every_server
def test_both_servers_are_different_ones(cluster: Cluster, server_kind: str) -> None:
    ((told,),) = cluster.execute("SELECT current_setting('server_version_num')")
    assert int(told) // 10_000 == cluster.binaries.major
    assert server_kind == "best" or cluster.binaries.major == int(server_kind)


def test_a_server_that_a_test_leaves_running_is_found_and_ended(embedded_place: Path, tmp_path: Path) -> None:
    centre = EmbeddedCentre(tmp_path / "left")
    centre.start()
    home = centre.data().parent
    assert home in left_running(embedded_place)
    check = postgres._no_server_left.__wrapped__(None)  # type: ignore[attr-defined]
    next(check)
    with pytest.raises(pytest.fail.Exception, match=home.name):
        next(check)
    assert not centre.running()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell keeps watch, which Windows does not have")
def test_servers_end_even_when_the_tests_are_killed(tmp_path: Path) -> None:
    script = textwrap.dedent("""
        import os, sys, tempfile, time
        from pathlib import Path
        from app.central.embedded.server import EmbeddedCentre
        from tests.helpers.postgres import PLACE
        from tests.helpers.serverguard import ShellGuard
        place = Path(tempfile.mkdtemp(prefix="desk-servers-killed-"))
        place.chmod(0o711)
        os.environ[PLACE] = str(place)
        with ShellGuard(place):
            centre = EmbeddedCentre(Path(sys.argv[1]))
            centre.start()
            print(place, centre.pid(), flush=True)
            time.sleep(60)
    """)
    with subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "c")], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as tests:
        assert tests.stdout is not None
        place, pid = tests.stdout.readline().split()
        tests.send_signal(signal.SIGKILL)
    end = time.monotonic() + 20
    while time.monotonic() < end and (Path(place).exists() or _alive(int(pid))):
        time.sleep(0.05)
    assert not Path(place).exists()
    assert not _alive(int(pid))


def _alive(pid: int) -> bool:
    from app.central.embedded.postmaster import command_of

    return bool(command_of(pid)) and pid != os.getpid()
