"""The eye of the sync page: personal data is masked until somebody says why they look, and holds the eye."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import layout, theme
from ui.widgets.eye import EyeButton
from ui.widgets.text_field import TextField

_REASON = 2


class Looking(QWidget):
    """`asked(reason)` when the eye is pressed with a reason, `over` when it is let go; `held` says whether it still
    is."""

    asked = Signal(str)
    over = Signal()

    def __init__(self, what: str) -> None:
        super().__init__()
        self.reason = TextField(placeholder=self.tr("Reason to look, for instance: calling back"))
        self.reason.setAccessibleName(self.tr("Reason to look"))
        self.reason.setFixedWidth(theme.WIDTH["field"])
        self.reason.textEdited.connect(lambda _text: theme.state(self.reason, ""))
        self.eye = EyeButton(what)
        self.eye.revealed.connect(self._look)
        self.setLayout(layout.row(self.reason, self.eye))

    @property
    def held(self) -> bool:
        """Whether the eye is held now."""
        return self.eye.open

    def _look(self, held: bool) -> None:
        if not held:
            self.over.emit()
            return
        reason = self.reason.text().strip()
        if len(reason) < _REASON:
            theme.state(self.reason, "error")
            self.reason.setFocus()
            return
        self.asked.emit(reason)
