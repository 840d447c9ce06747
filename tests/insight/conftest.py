"""The shipped rules and a way to register cases, for the tests of this room."""

from tests.cases.conftest import register, rules, take, words  # noqa: F401 - fixtures
