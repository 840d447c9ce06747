"""A centre that is not where, what or as it should be: one sentence each, status 1, and the work is kept."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from app.central import people
from app.central.embedded import EmbeddedCentre
from app.central.embedded.binaries import Binaries, every
from app.central.provision import provision
from tests.commands.centre_desk import LOGIN, OTHER_PASSWORD, PASSWORD, BankDesk, hire, make_desk, without_user
from tests.commands.conftest import Run
from tests.helpers.postgres import Cluster, Database
from tests.helpers.proxy import CuttingProxy


@pytest.fixture
def bank_desk(database: Database, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BankDesk:
    """Give a desk of a bank whose clerk has not signed in yet."""
    hire(database.url)
    return make_desk(tmp_path / "desk", without_user(database.url), run, monkeypatch)


@pytest.fixture
def at_work(bank_desk: BankDesk) -> BankDesk:
    """Give a desk whose clerk is enrolled and has work that waits."""
    bank_desk.enrol()
    assert bank_desk.work() > 0
    return bank_desk


def _refused(desk: BankDesk, *parts: str) -> str:
    """`sync` ends with one sentence that says how much is kept, and nothing is lost."""
    waiting = desk.waiting()
    answer = desk.run("sync", "--json", password=None)
    assert (answer.status, answer.out) == (1, "")
    for part in (*parts, f"{waiting} operations wait here"):
        assert part in answer.reason
    assert desk.waiting() == waiting
    return answer.reason


def test_all_is_well_to_begin_with(at_work: BankDesk) -> None:
    told = at_work.run("sync", "--json", password=None).json
    assert told["pushed"] > 0
    assert (told["waiting"], at_work.waiting()) == (0, 0)


@pytest.mark.parametrize(
    "url", ["nonsense", "postgresql://[", "postgresql://127.0.0.1:5432/", "postgresql://127.0.0.1:nine/mediation"]
)
def test_an_address_that_is_none(at_work: BankDesk, url: str) -> None:
    good = at_work.url
    at_work.point_to(url)
    _refused(at_work, "central.url")
    found = [check for check in at_work.run("doctor", "--json", password=None).json["checks"] if not check["ok"]]
    assert "centre" in {check["name"] for check in found}
    # Around another command it is a line beside the answer, which is given all the same.
    queue = at_work.run("queue", "--json", password=None)
    assert (queue.status, queue.json["total"]) == (0, 1)
    assert "central.url" in queue.reason
    at_work.point_to(good)
    assert at_work.run("sync", password=None).status == 0


def test_a_wrong_password_enrols_nobody(bank_desk: BankDesk) -> None:
    answer = bank_desk.run("sign-in", password="not it")
    assert answer.status == 1
    assert answer.reason.startswith("The login or the password is not right.")
    assert not list(bank_desk.folder.rglob("keys.json"))
    assert not list(bank_desk.folder.rglob("replica.db"))


def test_the_first_sign_in_needs_the_centre(bank_desk: BankDesk) -> None:
    bank_desk.point_to("postgresql://127.0.0.1:1/mediation")
    answer = bank_desk.run("sign-in")
    assert answer.status == 1
    assert "first sign-in" in answer.reason
    assert not list(bank_desk.folder.rglob("replica.db"))


def test_no_route(at_work: BankDesk) -> None:
    at_work.point_to("postgresql://127.0.0.1:1/mediation")
    _refused(at_work, "cannot be reached")
    quiet = at_work.run("queue", "--json", password=None)
    assert (quiet.status, quiet.err) == (0, "")
    # Whoever has been here before signs in without it.
    assert at_work.run("sign-in").status == 0


def test_a_line_that_swallows_everything_holds_a_command_up_once(
    at_work: BankDesk, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.sql.CONNECT_SECONDS", 2)
    with CuttingProxy(database.centre.port()) as proxy:
        at_work.point_to(without_user(proxy.url(database.url)))
        proxy.freeze()
        _refused(at_work, "cannot be reached")
        before = proxy.connections
        assert at_work.run("queue", password=None).status == 0
        assert proxy.connections == before
        proxy.heal()


def test_out_of_connections(at_work: BankDesk, cluster: Cluster) -> None:
    cluster.execute("ALTER DATABASE mediation CONNECTION LIMIT 0")
    _refused(at_work, "no connection")
    cluster.execute("ALTER DATABASE mediation CONNECTION LIMIT -1")
    assert at_work.run("sync", password=None).status == 0


def test_a_database_that_was_never_provisioned(at_work: BankDesk, cluster: Cluster) -> None:
    cluster.drop("mediation")
    cluster.create("mediation")
    _refused(at_work, "not been provisioned", "central provision")


def test_another_centre_at_the_same_address(at_work: BankDesk, database: Database) -> None:
    with database.connect() as connection:
        connection.execute("UPDATE sync.centre SET database_id = gen_random_uuid()")
    _refused(at_work, "another centre")


def test_a_server_that_is_too_old(at_work: BankDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.sync.sql.OLDEST", 990_000)
    _refused(at_work, "version 99 or newer")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("schema_version = schema_version + 2", "older than the centre"),
        ("protocol = protocol + 2", "older than the centre"),
        ("schema_version = schema_version - 1", "newer than the centre"),
    ],
)
def test_a_centre_of_another_version(at_work: BankDesk, database: Database, change: str, said: str) -> None:
    with database.connect() as connection:
        connection.execute(b"UPDATE sync.centre SET " + change.encode())
    _refused(at_work, said)
    check = {one["name"]: one for one in at_work.run("doctor", "--json", password=None).json["checks"]}
    assert check["centre_sync"]["ok"] is False


def test_a_password_that_was_changed_while_the_desk_was_offline(at_work: BankDesk, database: Database) -> None:
    with database.connect() as connection:
        people.reset_password(connection, LOGIN, OTHER_PASSWORD)
    _refused(at_work, "name or password is wrong, or the database name")
    # A desk that met this centre before knows that the name of the database is right.
    check = {one["name"]: one for one in at_work.run("doctor", "--json", password=None).json["checks"]}
    assert check["centre_provisioned"]["ok"] is False
    assert "it is the password" in str(check["centre_provisioned"])
    # The old one still opens the desk without the line, the new one opens it with the line and is remembered.
    assert at_work.run("queue", "--offline", password=PASSWORD).status == 0
    at_work.enrol(OTHER_PASSWORD)
    assert at_work.run("sync", "--json", password=None).json["waiting"] == 0
    assert at_work.run("queue", "--offline", password=PASSWORD).status == 1


def test_a_person_whom_the_centre_disabled(at_work: BankDesk, database: Database) -> None:
    with database.connect() as connection:
        people.disable(connection, LOGIN)
    _refused(at_work, "centre")


def test_a_desk_that_was_retired(at_work: BankDesk, database: Database) -> None:
    with database.connect() as connection:
        connection.execute("UPDATE sync.devices SET retired_at = now()")
    _refused(at_work, "enrolled again")


def test_a_bug_of_the_line_does_not_cost_a_command_its_answer(
    at_work: BankDesk, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("nobody thought of this")

    expected_logs("quick sync")
    monkeypatch.setattr("app.desktop.seat.Seat.sync", broken)
    queue = at_work.run("queue", "--json", password=None)
    assert (queue.status, queue.json["total"], queue.err) == (0, 1, "")


def test_a_sync_that_takes_long_is_left_to_the_next_one(at_work: BankDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.commands.line.BEFORE_SECONDS", -1)
    waiting = at_work.waiting()
    queue = at_work.run("queue", "--json", password=None)
    assert (queue.status, queue.json["total"], queue.err) == (0, 1, "")
    assert at_work.run("sync", "--json", password=None).json["waiting"] == 0
    assert waiting > 0


def test_a_demo_key_store_may_not_join_a_real_centre(bank_desk: BankDesk) -> None:
    from app.kernel.settings import KEY_STORE, Settings

    Settings(bank_desk.folder / "settings.toml").set(KEY_STORE, "demo_file")
    assert "demo" in bank_desk.run("sign-in").reason


def test_a_desk_without_a_centre_says_so(run: Run) -> None:
    assert "no centre" in run("sync", user="wangmin").reason


def test_to_sync_without_the_line_makes_no_sense(bank_desk: BankDesk) -> None:
    assert "--offline" in bank_desk.run("sync", "--offline").reason


# ------------------------------------------------------------------------------------------------------------------ TLS


@pytest.fixture
def tls(embedded_place: Path, tmp_path: Path) -> Iterator[Callable[[int], tuple[EmbeddedCentre, Path]]]:
    """Give a function that starts a server with a certificate valid for so many days (less than 0: expired)."""
    centres: list[EmbeddedCentre] = []

    def started(days: int) -> tuple[EmbeddedCentre, Path]:
        folder = Path(tempfile.mkdtemp(prefix="certificate-", dir=embedded_place))
        folder.chmod(0o755)
        certificate = _write_certificate(folder, days)
        settings = {"ssl": "on", "ssl_cert_file": str(certificate), "ssl_key_file": str(folder / "server.key")}
        for binaries in filter(_speaks_tls, every()):
            centre = EmbeddedCentre(tmp_path / f"tls{len(centres)}", binaries=binaries, settings=settings)
            centres.append(centre)
            centre.start()
            return centre, certificate
        pytest.skip("no PostgreSQL on this machine speaks TLS")

    yield started
    for centre in centres:
        centre.remove()


def _speaks_tls(binaries: Binaries) -> bool:
    told = subprocess.run([binaries.program("postgres"), "-C", "ssl_library"], capture_output=True, check=False)
    if b"openssl" in told.stdout:
        return True
    # Asked without data, or as root, it does not say; the library it was linked with does.
    return b"SSL_CTX_new" in Path(binaries.program("postgres")).read_bytes()


def _write_certificate(folder: Path, days: int) -> Path:
    import ipaddress
    import os
    import shutil

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    from app.central.embedded.account import account_for_server

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    until = datetime.now(UTC) + timedelta(days=days)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(until - timedelta(days=30))
        .not_valid_after(until)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / "server.crt", folder / "server.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    secret.chmod(0o600)
    account = account_for_server()
    if account is not None:
        shutil.chown(secret, account.name)
    assert os.access(certificate, os.R_OK)
    return certificate


def _tls_desk(centre: EmbeddedCentre, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch, query: str) -> BankDesk:
    provision(centre.url())
    hire(centre.url())
    return make_desk(folder, without_user(centre.url(), query=query), run, monkeypatch)


def test_a_good_certificate_is_accepted_and_a_stranger_s_is_not(
    tls: Callable[[int], tuple[EmbeddedCentre, Path]], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    centre, certificate = tls(20)
    query = f"sslmode=verify-full&sslrootcert={certificate}"
    desk = _tls_desk(centre, tmp_path / "desk", run, monkeypatch, query)
    desk.enrol()
    assert desk.run("sync", password=None).status == 0
    desk.work()
    other = tmp_path / "other"
    other.mkdir()
    desk.point_to(without_user(centre.url(), query=f"sslmode=verify-full&sslrootcert={_write_certificate(other, 20)}"))
    _refused(desk, "certificate")
    check = {one["name"]: one for one in desk.run("doctor", "--json", password=None).json["checks"]}
    assert (check["centre_certificate"]["ok"], check["centre_provisioned"]["ok"]) == (False, False)
    assert "sslrootcert" in check["centre_certificate"]["fix"]


def test_an_expired_certificate(
    tls: Callable[[int], tuple[EmbeddedCentre, Path]], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    centre, certificate = tls(-1)
    desk = _tls_desk(centre, tmp_path / "desk", run, monkeypatch, "sslmode=require")
    desk.enrol()
    desk.work()
    desk.point_to(without_user(centre.url(), query=f"sslmode=verify-full&sslrootcert={certificate}"))
    _refused(desk, "certificate", "expired")
    with psycopg.connect(centre.url()) as connection:
        assert connection.execute("SELECT count(*) FROM desk.cases").fetchone() == (0,)
