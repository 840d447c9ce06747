"""A field of the narrow panel: its label above it, one line for an error or a note below it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets import layout, theme


class SideField(QWidget):
    """`refuse(sentence)` shows an error beside the control until `forgive`."""

    def __init__(self, label: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        self.name = QLabel(label)
        theme.role(self.name, "small")
        self.name.setBuddy(control)
        self.name.setWordWrap(True)
        control.setAccessibleName(label.replace("&", ""))
        # The panel is narrower than the forms these controls were measured for.
        control.setMinimumWidth(0)
        self.message = layout.text_label("", "error", wrap=True)
        self.message.setVisible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for widget in (self.name, control, self.message):
            box.addWidget(widget)

    def refuse(self, sentence: str) -> None:
        """Show an error."""
        self._say(sentence, "error")
        theme.state(self.control, "error")
        self.control.setFocus()

    def note(self, sentence: str) -> None:
        """Show something to know before answering."""
        self._say(sentence, "hint")

    def forgive(self) -> None:
        """Take error or note away."""
        self.message.setVisible(False)
        theme.state(self.control, "")
        self.control.setAccessibleDescription("")

    def _say(self, sentence: str, role: str) -> None:
        theme.role(self.message, role)
        self.message.setText(sentence)
        self.message.setVisible(True)
        self.control.setAccessibleDescription(sentence)
