"""The settings page is made from the declarations, keeps at once, and respects who may change what."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.kernel.actor import Actor, Role
from app.kernel.settings import BANK_NAME, COPIES, IDLE_MINUTES, SETTINGS, THEME, Settings
from app.kernel.wording import Language
from tests.shell.accessible import nameless
from tests.shell.fakes import CLERK, make_context
from tests.shell.test_frame import sample_registry
from ui.shell.frame import Frame
from ui.shell.settings_page import SettingsPage
from ui.shell.sign_in import SignInPage
from ui.widgets.choice import Choice
from ui.widgets.customer_display import CustomerDisplay
from ui.widgets.customer_display.reader import Reader
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

ADMIN = Actor(UUID(int=1), "admin", "周立", Role.ADMIN, "0123")


def page_of(qtbot: QtBot, folder: Path, actor: Actor = ADMIN) -> tuple[SettingsPage, Settings, list[dict[str, object]]]:
    settings = Settings(folder / "settings.toml")
    context = make_context(actor=actor)
    asked: list[dict[str, object]] = []
    context.desk = SimpleNamespace(settings=settings)
    context.redress = lambda **change: asked.append(change)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    return page, settings, asked


def test_every_declared_setting_has_a_row(qtbot: QtBot, tmp_path: Path) -> None:
    page, _, _ = page_of(qtbot, tmp_path)
    assert list(page._form.rows) == [setting.name for setting in SETTINGS]
    assert all(row.message.text() for row in page._form.rows.values()), "each says what it is for"


def test_a_changed_value_is_kept_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page, settings, _ = page_of(qtbot, tmp_path)
    copies = page._form.rows[COPIES.name].control
    assert isinstance(copies, QuietSpin)
    copies.setValue(5)
    copies.editingFinished.emit()
    bank = page._form.rows[BANK_NAME.name].control
    assert isinstance(bank, TextField)
    QTest.keyClicks(bank, "Sample Bank")
    bank.leave()
    assert (settings.get(COPIES), settings.get(BANK_NAME)) == (5, "Sample Bank")
    assert Settings(tmp_path / "settings.toml").get(COPIES) == 5


def test_theme_and_language_dress_the_window_anew(qtbot: QtBot, tmp_path: Path) -> None:
    page, _, asked = page_of(qtbot, tmp_path)
    for name, key in ((THEME.name, "dark"), ("desk.language", "en")):
        choice = page._form.rows[name].control
        assert isinstance(choice, Choice)
        choice.chosen.emit(key)
    qtbot.waitUntil(lambda: asked == [{"look": "dark"}, {"language": Language.EN}], timeout=1000)


def test_a_value_that_is_refused_stands_beside_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    page, settings, _ = page_of(qtbot, tmp_path)
    bank = page._form.rows[BANK_NAME.name]
    assert isinstance(bank.control, TextField)
    QTest.keyClicks(bank.control, "x" * 500)
    bank.control.leave()
    assert settings.get(BANK_NAME) == ""
    assert bank.control.property("state") == "error"


def test_what_only_an_administrator_may_change_cannot_be_touched(qtbot: QtBot, tmp_path: Path) -> None:
    page, _, _ = page_of(qtbot, tmp_path, CLERK)
    assert not page._form.rows[IDLE_MINUTES.name].control.isEnabled()
    assert page._form.rows[COPIES.name].control.isEnabled()


@pytest.mark.parametrize("what", ["settings", "frame", "sign-in", "customer"])
def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path, what: str) -> None:
    widget: QWidget
    if what == "settings":
        widget = page_of(qtbot, tmp_path)[0]
    elif what == "frame":
        frame = Frame(make_context(), sample_registry())
        qtbot.addWidget(frame)
        frame.restore()
        # The sample page's own two fields are nobody's.
        assert set(nameless(frame)) == {"TextField ''", "TextArea ''"}
        return
    elif what == "sign-in":
        widget = SignInPage("wangmin")
        qtbot.addWidget(widget)
    else:
        widget = CustomerDisplay(Reader(lambda: None))
        import shiboken6

        assert nameless(widget) == []
        shiboken6.delete(widget)
        return
    assert nameless(widget) == []
