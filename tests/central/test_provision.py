"""Provisioning by an administrator who is no superuser, again and again, and what stands in its way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest

from app.central import people
from app.central import upgrade as module
from app.central.check import check
from app.central.connecting import connected
from app.central.ownership import found_prefix
from app.central.provision import provision
from app.central.steps import known_version
from app.central.upgrade import upgrade
from app.kernel.actor import Role
from app.kernel.errors import DeskError, Fault, Refusal
from tests.central.bank import ACT, Bank
from tests.helpers.postgres import Cluster, Database

pytestmark = pytest.mark.every_server

NAME = "bank_one"
BUILDER = "builder"
SECRET = "builder secret 1"


@pytest.fixture
def url(cluster: Cluster) -> Iterator[str]:
    """Give an address for a database that is not there, of a login with CREATEROLE and CREATEDB and no more."""
    cluster.execute(f"CREATE ROLE {BUILDER} LOGIN CREATEROLE CREATEDB PASSWORD '{SECRET}'")
    known = cluster.roles()
    yield cluster.centre.url(BUILDER, SECRET, NAME)
    cluster.drop(NAME)
    for role in sorted(cluster.roles() - known):
        cluster.execute(f'DROP ROLE "{role}"')
    cluster.execute(f"DROP ROLE {BUILDER}")


def test_an_administrator_without_superuser_provisions_and_looks_after_people(url: str, cluster: Cluster) -> None:
    done = provision(url)
    assert (done.database, done.prefix, done.created) == (NAME, NAME, True)
    assert (done.upgraded.before, done.upgraded.now) == (0, known_version())
    with connected(url) as connection:
        assert check(connection).findings == ()
        people.add_branch(connection, "0123", "城东支行", "某银行")
        people.add(connection, "zhao.yi", "赵一", Role.COUNTER, "0123", "correct horse 9")
        people.change(connection, "zhao.yi", role=Role.LEAD, team="cards")
        people.reset_password(connection, "zhao.yi", "another horse 9")
        people.disable(connection, "zhao.yi")
        assert check(connection).findings == ()
    assert cluster.execute("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = %s", f"{NAME}_owner") == [
        (False, False)
    ]


def test_doing_it_again_changes_nothing(url: str) -> None:
    first, again = provision(url), provision(url)
    assert again.created is False
    assert again.upgraded.before == again.upgraded.now == first.upgraded.now
    with connected(url) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_namespace WHERE nspname IN ('desk', 'sync', 'audit')"
        ).fetchone()
        assert row == (3,)
        assert upgrade(connection).before == known_version()
        assert check(connection).counts["audit"] == 1, "only the first upgrade had something to write down"


def test_an_interrupted_provisioning_is_taken_up(url: str, cluster: Cluster) -> None:
    with psycopg.connect(cluster.centre.url(BUILDER, SECRET, "postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {NAME}".encode())
        connection.execute(f"CREATE ROLE {NAME}_owner NOLOGIN".encode())
        connection.execute(f"CREATE ROLE {NAME}_lead NOLOGIN".encode())
    assert provision(url).created is False
    with connected(url) as connection:
        assert check(connection).findings == ()


def test_a_superuser_may_provision_too(cluster: Cluster, url: str) -> None:
    provision(cluster.centre.url(database=NAME))
    with connected(cluster.centre.url(database=NAME)) as connection:
        assert check(connection).findings == ()


def test_a_restored_copy_keeps_its_roles(url: str, cluster: Cluster) -> None:
    provision(url)
    with connected(url) as connection:
        people.add_branch(connection, "0123", "城东支行", "某银行")
        people.add(connection, "zhao.yi", "赵一", Role.COUNTER, "0123", "correct horse 9")
    copy = cluster.create("bank_copy", NAME)
    try:
        with connected(copy.url) as connection:
            assert found_prefix(connection) == NAME
            assert {found.code for found in check(connection).findings} == {"database_open"}
        assert provision(copy.url).prefix == NAME
        with connected(copy.url) as connection:
            assert check(connection).findings == ()
        with copy.connect(copy.url_of(f"{NAME}_u_zhao.yi", "correct horse 9")) as person:
            assert person.execute("SELECT sync.my_role()").fetchone() == ("counter",)
    finally:
        cluster.drop("bank_copy")


def test_what_stands_in_the_way_is_said(cluster: Cluster, databases: Callable[..., Database], url: str) -> None:
    other = databases("other")
    with other.connect() as connection:
        connection.execute("CREATE SCHEMA desk")
    cluster.execute("CREATE ROLE weak LOGIN PASSWORD 'weak secret 1'")
    try:
        for address, code in {
            other.url: "central.other_content",
            cluster.centre.url("weak", "weak secret 1", NAME): "central.not_permitted",
            cluster.centre.url(BUILDER, "wrong", NAME): "central.not_let_in",
            cluster.centre.url(database="Bank"): "central.database_name",
            "postgresql://127.0.0.1:1/bank_one": "central.no_route",
            "postgresql://127.0.0.1:1": "central.url",
            "http://bank": "central.url",
        }.items():
            with pytest.raises(DeskError) as caught:
                provision(address)
            assert caught.value.code == code, address
    finally:
        cluster.execute("DROP ROLE weak")


def test_a_stranger_may_not_upgrade(database: Database, cluster: Cluster) -> None:
    cluster.execute("CREATE ROLE weak LOGIN PASSWORD 'weak secret 1'")
    try:
        with (
            pytest.raises(Refusal, match=r"central\.not_owner"),
            connected(database.url_of("weak", "weak secret 1")) as weak,
        ):
            upgrade(weak)
    finally:
        cluster.execute("DROP ROLE weak")


def test_a_database_that_is_no_centre_is_not_upgraded(databases: Callable[..., Database]) -> None:
    with connected(databases("empty").url) as connection, pytest.raises(Refusal, match=r"central\.not_provisioned"):
        upgrade(connection)


def test_a_centre_that_is_newer_than_the_program_is_left_alone(database: Database) -> None:
    with connected(database.url) as connection:
        connection.execute("UPDATE sync.centre SET schema_version = 99")
        with pytest.raises(Fault, match=r"central\.too_new"):
            upgrade(connection)
        assert connection.execute("SELECT schema_version FROM sync.centre").fetchone() == (99,)


def test_an_upgrade_takes_place_beside_desks_that_go_on_working(bank: Bank) -> None:
    case = bank.case()
    stop = threading.Event()
    done: list[int] = []
    trouble: list[BaseException] = []

    def work(login: str) -> None:
        with bank.as_person(login) as person:
            while not stop.is_set():
                try:
                    person.insert("case_notes", case_id=case)
                    done.append(person.count("cases"))
                except psycopg.errors.DeadlockDetected:
                    continue  # a desk repeats its call
                except BaseException as error:  # noqa: BLE001 - told by the test's own thread
                    trouble.append(error)
                    return

    desks = [threading.Thread(target=work, args=(login,)) for login in ("counter", "lead", "mediator")]
    for desk in desks:
        desk.start()
    try:
        # What the tests added to the centre is not in its files and would be dropped.
        text = ACT.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")
        files = [*module.sql_files(), ("99_test.sql", text)]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(module, "sql_files", lambda: files)
            patch.setattr(module, "write_privileges", lambda *_: None)
            for _ in range(3):
                _wait_for_more(done, trouble)
                upgrade(bank.boss)
            _wait_for_more(done, trouble)
    finally:
        stop.set()
        for desk in desks:
            desk.join()
    assert trouble == []


def _wait_for_more(done: list[int], trouble: list[BaseException]) -> None:
    """Wait until the desks did something again, or until one of them has failed."""
    wanted, until = len(done) + 3, time.monotonic() + 60
    while len(done) < wanted and not trouble:
        assert time.monotonic() < until, "the desks stand still"
        time.sleep(0.01)


def test_an_upgrade_that_finds_no_gap_changes_nothing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", "100ms")
    with connected(database.url) as connection, database.connect(autocommit=False) as desk:
        desk.execute("SELECT sync.my_id()")
        with pytest.raises(Fault, match=r"central\.busy"):
            upgrade(connection)
        desk.rollback()
        assert upgrade(connection).now == known_version()


def test_an_upgrade_that_fails_leaves_the_centre_as_it_was(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    good = module.sql_files()
    bad = [*good[:3], ("99_bad.sql", "DROP POLICY owner ON desk.cases; SELECT 1 / 0;")]
    with connected(database.url) as connection:
        before = module.protection(connection)
        monkeypatch.setattr(module, "sql_files", lambda: bad)
        with pytest.raises(psycopg.errors.DivisionByZero):
            upgrade(connection)
        assert module.protection(connection) == before
