"""The settings of this desk, one row each, made from their declarations: a new setting needs no code here.

A value is in force as soon as it is changed; there is no Save button to forget. What only an administrator may
change, or what the machine's administrator fixed, is shown but cannot be touched, and says so.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from app.kernel.actor import Role
from app.kernel.errors import DeskError
from app.kernel.settings import LANGUAGE, THEME, Setting, Settings
from app.kernel.wording import Language
from ui.shell.jobs.trouble import sort
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField


class SettingsPage(Page):
    """Every setting with its value, its help, and the control that its kind asks for."""

    scrolls = True

    def build(self) -> None:
        """Make one row for each declared setting."""
        self.head.title(self.tr("Settings"), self.tr("In force as soon as they are changed"))
        self._form = Form(self.words)
        self._form.setFixedWidth(theme.WIDTH["form"])
        language = self.words.language.value
        fixed = self.tr("Only an administrator can change this.")
        for setting, value in self._settings:
            control = self._control(setting, value)
            row_help = setting.help[language]
            if not self._may_change(setting):
                control.setEnabled(False)
                row_help = f"{row_help} {fixed}"
            self._form.add(setting.name, setting.title[language], control, help=row_help)
            self._form.rows[setting.name].label.setFixedWidth(theme.WIDTH["number"])
        self.body.addLayout(layout.row(layout.card(self._form), 1))
        self.body.addStretch(1)

    def help_text(self) -> str:
        """Say what this page is for."""
        return self.tr("Settings belong to this desk. Language and theme change at once; the rest with the next use.")

    @property
    def _settings(self) -> Settings:
        settings: Settings = self.context.desk.settings
        return settings

    def _may_change(self, setting: Setting[Any]) -> bool:
        return not self._settings.fixed(setting) and (not setting.admin or self.actor.role is Role.ADMIN)

    def _control(self, setting: Setting[Any], value: Any) -> QWidget:
        keep = partial(self._keep, setting)
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(keep)
            return box
        if isinstance(setting.default, int):
            spin = QuietSpin(setting.low, setting.high)
            spin.setValue(value)
            spin.editingFinished.connect(lambda: keep(spin.value()))
            return spin
        if setting.choices:
            labels = self.words.labels(setting.label) if setting.label else {}
            choice = Choice({key: labels.get(key, key) for key in setting.choices})
            choice.put(value)
            choice.chosen.connect(keep)
            return choice
        field = TextField(value)
        field.settled.connect(keep)
        return field

    def _keep(self, setting: Setting[Any], value: Any) -> None:
        if value == self._settings.get(setting):
            return
        if setting in (LANGUAGE, THEME):
            self._redress(setting, value)
            return
        try:
            self._settings.set(setting, value)
        except DeskError as error:
            trouble = sort(error, "settings")
            if trouble is not None and trouble.refusals:
                self._form.refuse(trouble)
            elif trouble is not None:
                self.notices.trouble(trouble)
        else:
            self.notices.saved(self.context.clock.now())

    def _redress(self, setting: Setting[Any], value: str) -> None:
        redress: Callable[..., None] | None = self.context.redress
        if redress is None:
            return
        change: dict[str, Any] = {"language": Language(value)} if setting is LANGUAGE else {"look": value}
        # Not from inside this page's own control: the page is gone when the frame is built anew.
        QTimer.singleShot(0, self.context.notices, lambda: redress(**change))
