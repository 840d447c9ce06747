"""Whatever an exhibit in the list says can be read on a selected row too, in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.evidence.item_list import inks_of
from ui.widgets import theme
from ui.widgets.theme.contrast import TEXT_RATIO, ratio


@pytest.fixture(params=theme.THEMES)
def look(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[str]:
    del qtbot
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = theme.current().name
    theme.apply(application, request.param)
    yield request.param
    theme.apply(application, before)


@pytest.mark.parametrize("faint", [False, True])
@pytest.mark.parametrize("chosen", [False, True])
def test_every_ink_reads_on_its_ground(look: str, faint: bool, chosen: bool) -> None:
    shade = theme.current().colour
    ground = shade.select if chosen else shade.surface
    for name, token in inks_of(faint=faint, chosen=chosen).items():
        assert ratio(getattr(shade, token), ground) >= TEXT_RATIO, (look, name, token)


def test_colours_that_read_on_the_selection_are_kept(look: str) -> None:
    shade = theme.current().colour
    kept = theme.on_selection("danger")
    assert (kept == "danger") == (ratio(shade.danger, shade.select) >= TEXT_RATIO)
    assert theme.on_selection("select_ink") == "select_ink"
