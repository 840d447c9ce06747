"""What is typed to look for is made plain in one way, wherever it is looked for."""

import pytest

from app.store.folding import as_asked, fold


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("　２０２６－０１２３－０００００１ ", "2026-0123-000001"),
        ("Ab-12", "Ab-12"),  # the bank's own numbers are told apart by capitals
        ("a\u200bb\0", "ab"),
    ],
)
def test_width_and_the_unseen_go_and_capitals_stay(typed: str, plain: str) -> None:
    assert as_asked(typed) == plain
    assert as_asked(plain) == plain
    assert fold(as_asked(typed)) == fold(plain)
