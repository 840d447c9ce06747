"""A field of the narrow panel: its label above it, one line for an error below it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets import layout, theme


class SideField(QWidget):
    """`refuse(sentence)` shows an error beside the control until `forgive`."""

    def __init__(self, label: str, control: QWidget) -> None:
        super().__init__()
        self.control = control
        name = QLabel(label)
        theme.role(name, "small")
        name.setBuddy(control)
        control.setAccessibleName(label.replace("&", ""))
        # The panel is narrower than the forms these controls were measured for.
        control.setMinimumWidth(0)
        self.message = layout.text_label("", "error", wrap=True)
        self.message.setVisible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        for widget in (name, control, self.message):
            box.addWidget(widget)

    def refuse(self, sentence: str) -> None:
        """Show an error."""
        self.message.setText(sentence)
        self.message.setVisible(True)
        theme.state(self.control, "error")
        self.control.setAccessibleDescription(sentence)
        self.control.setFocus()

    def forgive(self) -> None:
        """Take the error away."""
        self.message.setVisible(False)
        theme.state(self.control, "")
        self.control.setAccessibleDescription("")
