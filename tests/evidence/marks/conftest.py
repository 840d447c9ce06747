"""The page of the case with a PDF that is looked at; the fixtures of the page's own tests."""

from __future__ import annotations

from tests.evidence.page.conftest import (  # noqa: F401 - fixtures are found by their names here
    _dressed,
    add,
    context,
    full,
    page,
    paper,
    real,
    said,
)
