"""The tests of the desk's side, as they are, against the real server: another centre behind the same fixtures.

Left out are those that make up a refusal or a poison of the centre's (`refuse_when`, `poison_when`); the real centre's
own are in `test_kept_work.py`.
"""

from tests.sync.test_conflicts import *  # noqa: F403
from tests.sync.test_first import *  # noqa: F403
from tests.sync.test_push_pull import *  # noqa: F403
