"""What holds for every test: offscreen, no network, no key store of the machine, no stray log line, no window left.

Heavy libraries are imported only by the tests that need them; a test of a pure rule starts in the time Python takes.
"""

import gc
import itertools
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

# Before anything imports Qt or keyring; child processes inherit it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
# A desk computes in Shanghai wherever its machine believes to be; tests run far away from there.
os.environ["TZ"] = "America/Anchorage"
if hasattr(time, "tzset"):
    time.tzset()

import hypothesis
import pytest

from tests.helpers import leftovers, memory, nonetwork
from tests.helpers.logfail import LogWatch

if TYPE_CHECKING:
    from app.kernel.clock import FixedClock

BEGIN = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
"""When tests begin: 10:00 in Shanghai, a working Tuesday."""
MANY_OBJECTS = 50_000
"""After so many new objects a test ends with a collection."""
_rounds = itertools.count()

memory.use()
# Two cores are shared with whatever else runs; a slow moment must not fail a property.
hypothesis.settings.register_profile("house", deadline=None, derandomize="CI" in os.environ, print_blob=True)
hypothesis.settings.load_profile("house")


# Fixtures of the furnished house: desktop, desk_store, actors, seat, …; of a real database server; of a bad network.
pytest_plugins = ["tests.helpers.house", "tests.helpers.postgres"]


@pytest.fixture(scope="session", autouse=True)
def _surroundings() -> Iterator[None]:
    """Keep settings and data of the machine's user out of the tests; the font cache stays, it is slow to fill."""
    with tempfile.TemporaryDirectory(prefix="desk-tests-") as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(Path(home) / "data"))
        patch.setenv("XDG_CONFIG_HOME", str(Path(home) / "config"))
        patch.setenv("XDG_STATE_HOME", str(Path(home) / "state"))
        for name in [name for name in os.environ if name.startswith("MEDIATION_DESK_")]:
            patch.delenv(name)
        nonetwork.close(patch)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_collection_on_workers() -> Iterator[None]:
    """Collect cycles on the main thread only, as the window does: a widget destroyed by a worker ends the process."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _collect() -> Iterator[None]:
    yield
    if gc.get_count()[0] > MANY_OBJECTS:
        # What lives as long as the session is looked through now and then only: that takes longer than a test.
        gc.collect(2 if next(_rounds) % 10 == 9 else 1)


@pytest.fixture(autouse=True)
def _log_watch(request: pytest.FixtureRequest) -> Iterator[LogWatch]:
    import logging

    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    complaints = watch.complaints()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expected_logs(_log_watch: LogWatch) -> Callable[[str], None]:
    """Announce log records of WARNING or worse: `expected_logs("pattern")`, once per kind, anywhere in the test."""
    return _log_watch.expect


@pytest.fixture(autouse=True)
def _no_language_left() -> Iterator[None]:
    """A test that speaks a language does not speak it for the next one."""
    yield
    language = sys.modules.get("ui.shell.language")
    if language is not None:
        language.hush()


@pytest.fixture(autouse=True)
def _no_window_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    names = leftovers.sweep()
    if names:
        pytest.fail("left open: " + ", ".join(names), pytrace=False)


@pytest.fixture
def clock() -> "FixedClock":
    """Give a clock that stands at 2026-11-24 10:00 in Shanghai (a working Tuesday) until the test moves it."""
    from app.kernel.clock import FixedClock

    return FixedClock(BEGIN)


def pytest_configure(config: pytest.Config) -> None:
    """Let child processes that tests start find the checkout, as the tests themselves do."""
    root = str(config.rootpath)
    known = os.environ.get("PYTHONPATH", "")
    if root not in known.split(os.pathsep):
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [root, known]))
    if root not in sys.path:
        sys.path.insert(0, root)
