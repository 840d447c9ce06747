"""Tokens are data, so their promises are computed, not looked at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets import theme
from ui.widgets.theme.assets import ICONS, RESOURCES
from ui.widgets.theme.assets import THEMES as FOLDER
from ui.widgets.theme.contrast import SHAPE_PAIRS, TEXT_PAIRS, ratio
from ui.widgets.theme.sheet import sheet
from ui.widgets.theme.tokens import SPACE, THEMES, TYPE, BadThemeError, Colours, Tokens, load

ICON_NAMES = sorted(path.stem for path in ICONS.glob("*.svg"))


@pytest.mark.parametrize("name", THEMES)
def test_text_reaches_the_contrast_of_the_design(name: str) -> None:
    colours = load(name, FOLDER).colour
    found = {
        (ink, ground): round(ratio(getattr(colours, ink), getattr(colours, ground)), 2) for ink, ground in TEXT_PAIRS
    }
    assert {pair: value for pair, value in found.items() if value < 4.5} == {}


@pytest.mark.parametrize("name", THEMES)
def test_borders_and_symbols_reach_three_to_one(name: str) -> None:
    colours = load(name, FOLDER).colour
    assert [p for p in SHAPE_PAIRS if ratio(getattr(colours, p[0]), getattr(colours, p[1])) < 3.0] == []


def test_ratio_of_black_on_white_is_twenty_one() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert ratio("#777777", "#777777") == pytest.approx(1.0)


def test_sizes_are_those_of_the_design() -> None:
    assert SPACE == (4, 8, 12, 16, 24)
    assert tuple(TYPE.values()) == (12, 14, 16, 20, 28)


def test_a_theme_that_lacks_a_colour_is_refused_by_name(tmp_path: Path) -> None:
    text = (FOLDER / "light.toml").read_text(encoding="utf-8").replace("accent_soft", "accent_sofd")
    (tmp_path / "odd.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadThemeError, match=r"odd\.toml: accent_sofd, accent_soft"):
        load("odd", tmp_path)


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_has_every_token_and_no_colour_of_its_own(name: str) -> None:
    tokens = load(name, FOLDER)
    written = sheet(tokens, FOLDER / name)
    assert "$" not in written
    known = {getattr(tokens.colour, field) for field in tokens.colour.__dataclass_fields__}
    used = {colour for colour in re.findall(r"#[0-9A-Fa-f]{6,8}", written) if len(colour) == 7}
    assert used <= known


def test_every_text_the_sheet_puts_on_a_ground_is_among_the_checked_pairs() -> None:
    named = Tokens("names", "", "", False, Colours(**{field: f"@{field}" for field in Colours.__dataclass_fields__}))
    found = set()
    for body in re.findall(r"\{([^}]*)\}", sheet(named, FOLDER)):
        ink = re.search(r"(?<![-\w])color: @(\w+)", body)
        ground = re.search(r"(?<![-\w])background: @(\w+)", body)
        if ink and ground:
            found.add((ink[1], ground[1]))
    assert ("accent_ink", "accent") in found
    assert found - set(TEXT_PAIRS) == set()


@pytest.mark.parametrize("name", THEMES)
def test_small_pictures_of_a_theme_are_drawn_in_its_tokens(name: str) -> None:
    colours = load(name, FOLDER).colour
    for picture, token in {
        "chevron-down": "ink_soft",
        "chevron-up": "ink_soft",
        "check": "accent_ink",
        "dot": "accent_ink",
    }.items():
        drawn = (FOLDER / name / f"{picture}.svg").read_text(encoding="utf-8")
        assert re.findall(r"#[0-9A-Fa-f]{6}", drawn) == [getattr(colours, token)], picture


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_can_be_applied_and_paints(qtbot: QtBot, name: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, name)
    button = QPushButton("受理")
    theme.kind(button, "primary")
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()
    image = button.grab().toImage()
    assert image.pixelColor(20, 20).name().upper() == theme.current().colour.accent


def test_no_page_or_widget_writes_a_colour_or_a_sheet_of_its_own() -> None:
    ui = RESOURCES.parent / "ui"
    files = [path for path in ui.rglob("*.py") if "theme" not in path.parts]
    guilty = [
        path.relative_to(ui).as_posix()
        for path in files
        if re.search(r"""setStyleSheet\(|["']#[0-9A-Fa-f]{6}["']|QColor\(""", path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


@pytest.mark.parametrize("name", ICON_NAMES)
def test_icon_is_drawn_and_takes_the_colour_asked_for(qtbot: QtBot, name: str) -> None:
    picture = theme.picture(name, "danger", 96).toImage()
    wanted = theme.colour("danger")
    solid = [picture.pixelColor(x, y) for x in range(96) for y in range(96) if picture.pixelColor(x, y).alpha() > 250]
    assert solid, "nothing was drawn"
    assert all(abs(colour.red() - wanted.red()) < 6 and abs(colour.blue() - wanted.blue()) < 6 for colour in solid)


@pytest.mark.parametrize(("name", "ink"), [("light", "danger"), ("dark", "danger"), ("high_contrast", "select_ink")])
def test_icon_of_a_selected_row_can_be_told_from_the_selection(qtbot: QtBot, name: str, ink: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, name)
    picture = theme.icon("overdue", "danger", size=96).pixmap(QSize(96, 96), QIcon.Mode.Selected).toImage()
    solid = {
        picture.pixelColor(x, y).name() for x in range(96) for y in range(96) if picture.pixelColor(x, y).alpha() > 254
    }
    assert solid == {theme.colour(ink).name()}


def test_every_icon_named_in_the_code_exists() -> None:
    ui = RESOURCES.parent / "ui"
    named: set[str] = set()
    for path in ui.rglob("*.py"):
        named |= set(
            re.findall(r'(?:theme\.icon|theme\.picture|layout\.tool)\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))
        )
        named |= set(re.findall(r'\bicon="([a-z-]+)"', path.read_text(encoding="utf-8")))
    assert named - set(ICON_NAMES) == set()


def test_chinese_is_written_in_a_chinese_font() -> None:
    family = theme.chinese_family()
    assert family
    assert QFontMetrics(theme.font("body")).inFont("调")
    assert QFontInfo(theme.font("body")).pixelSize() == TYPE["body"]


def test_tabular_figures_are_equally_wide(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    theme.tabular(label)
    metrics = QFontMetrics(label.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
