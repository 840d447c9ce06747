"""The page of an open sitting: made section by section, one count of what is missing, long texts from their start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.interviews import form
from app.interviews.sections import SECTIONS
from app.kernel.actor import Actor
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle
from tests.interviews.ui.hands import complete, fill, pick
from ui.interviews.interview import InterviewTab
from ui.shell.context import Context
from ui.widgets import theme
from ui.widgets.text_field import TextField

LONG = "江城市鼓楼区梧桐里支行一层大堂东侧三号调解室靠窗的位置（轮椅通道旁边）"


@pytest.fixture
def opened(
    qtbot: QtBot, sitting: Sitting, actors: Actors, context_of: Callable[[Actor], Context]
) -> Callable[[], InterviewTab]:
    """Give a function that opens the tab and leaves it as it stands before anything idle was done."""

    def make() -> InterviewTab:
        page = InterviewTab(context_of(actors.counter))
        qtbot.addWidget(page)
        page.resize(1234, 560)
        page.show()
        page.opened(case_id=sitting.case_id)
        return page

    return make


def furnished(page: InterviewTab) -> list[str]:
    """The sections that are made."""
    return [key for key in page.form.cards if page.form.panels.is_furnished(key)]


def test_only_what_is_seen_is_made_at_once_and_the_rest_in_idle_moments(opened: Callable[[], InterviewTab]) -> None:
    page = opened()
    assert furnished(page) == ["first_things"]
    assert page._sealed is None
    made = 0
    while page.form.furnishing:
        QApplication.processEvents()
        assert len(furnished(page)) >= made
        made = len(furnished(page))
    assert furnished(page) == [spec.key for spec in SECTIONS]


def test_what_is_asked_for_early_is_there_with_all_before_it(opened: Callable[[], InterviewTab]) -> None:
    page = opened()
    page.form.go("facts", "amount")
    assert furnished(page) == list(page.form.cards)[: list(page.form.cards).index("facts") + 1]
    entry = page.form.cards["facts"].entries["amount"]
    assert page.focusWidget() is entry.control.widget
    assert page.form.area.widget() is not None
    top = entry.row.mapTo(page.form.area.viewport(), entry.row.rect().topLeft()).y()
    assert 0 <= top <= page.form.area.viewport().height()


def test_a_section_made_late_shows_what_is_stored(opened: Callable[[], InterviewTab]) -> None:
    first = opened()
    fill(first, "circumstances", income="4300")
    first.save_everything(lambda: None)
    settle(first)
    page = opened()
    assert not page.form.panels.is_furnished("circumstances")
    field = page.form.cards["circumstances"].entries["income"].control.widget
    assert isinstance(field, QLineEdit)
    assert field.text() == "4,300.00"


def test_ribbon_steps_and_last_card_count_alike(tab: InterviewTab) -> None:
    def counts() -> tuple[int, int, int]:
        steps = [name.rpartition("  ")[2] for name in (step.label for step in tab.form._steps)]
        return (
            len(tab.form.ribbon._items),
            sum(int(text) for text in steps if text.isdigit()),
            len([one for one in form.problems(tab.keeper.state) if one.blocks]),
        )

    before = counts()
    assert len(set(before)) == 1
    assert before[0] > 10
    fill(tab, "facts", amount="很多", noticed_on="前天吧")  # wrong counts as much as missing
    pick(tab, "companion", "present", "yes")  # asks for more
    now = counts()
    assert len(set(now)) == 1
    assert now[0] > before[0]
    complete(tab)
    pick(tab, "companion", "present", "no")
    fill(tab, "facts", noticed_on="")
    after = counts()
    assert len(set(after)) == 1
    assert after[0] < before[0]


def test_every_missing_field_says_so_once_sealing_was_wanted(tab: InterviewTab) -> None:
    tab.form.list_missing()
    QApplication.processEvents()
    shown = {
        (key, name)
        for key, card in tab.form.cards.items()
        for name, entry in card.entries.items()
        if not entry.row.message.isHidden() and entry.row.message.property("role") == "error"
    }
    wanted = {(one.section, one.field) for one in form.problems(tab.keeper.state) if one.blocks and one.field}
    assert shown == wanted


def test_a_read_only_place_shows_its_beginning(tab: InterviewTab) -> None:
    place = tab.bar.place
    place.setReadOnly(True)
    place.put(LONG)
    assert place.cursorPosition() == 0


def test_a_field_that_is_shown_something_long_shows_its_beginning(tab: InterviewTab) -> None:
    field = TextField()
    field.put(LONG)
    assert field.cursorPosition() == 0
    assert tab.bar.place.toolTip() == tab.bar.place.text()


def test_in_english_the_open_sitting_is_no_wider_than_a_branch_screen(opened: Callable[[], InterviewTab]) -> None:
    page = opened()
    while page.form.furnishing:
        QApplication.processEvents()
    settle(page)
    assert page.minimumSizeHint().width() <= 1366 - theme.WIDTH["rail"]
