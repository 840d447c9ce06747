"""The page in front of a real store, as the tests of `page` have it."""

from __future__ import annotations

from tests.evidence.page.conftest import (  # noqa: F401 - fixtures
    _dressed,
    add,
    context,
    page,
    paper,
    rows,
    said,
)
