"""The tests of a case that comes whole, as they are, against the real server."""

from tests.sync.test_whole_case import *  # noqa: F403
