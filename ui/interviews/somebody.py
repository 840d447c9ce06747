"""Somebody in one field: name, relation, document, phone; for scribes and witnesses."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.interviews.values import PERSON_FIELDS
from app.kernel.wording import Wording
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.number_fields import IdField, PhoneField
from ui.widgets.text_field import TextField


class SomebodyField(QWidget):
    """`settled` fires when a part was typed; `value()` is the dict that the form keeps, without empty parts."""

    settled = Signal()

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id_type = Choice(words.labels("id_type"))
        self.id_type.put("resident_id")
        self.parts: dict[str, TextField] = {
            "name": TextField(placeholder=self.tr("Name")),
            "relation": TextField(placeholder=self.tr("Relation to the customer")),
            "id_number": IdField(),
            "phone": PhoneField(),
        }
        self.parts["id_number"].setPlaceholderText(self.tr("Document number"))
        self.parts["phone"].setPlaceholderText(self.tr("Phone"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space(2))
        for place, widget in enumerate(
            (
                self.parts["name"],
                self.parts["relation"],
                self.id_type,
                self.parts["id_number"],
                self.parts["phone"],
            )
        ):
            widget.setMaximumWidth(theme.WIDTH["field"])
            grid.addWidget(widget, place // 3, place % 3)
        self._note = layout.text_label("", "hint")
        self._note.setVisible(False)
        grid.addWidget(self._note, 1, 2)
        for part in self.parts.values():
            part.settled.connect(lambda _text: self.settled.emit())
        self.id_type.chosen.connect(lambda _key: self._chosen())
        self.parts["id_number"].judged.connect(lambda verdict: self._hint(verdict.sentence))
        self.setFocusProxy(self.parts["name"])

    def value(self) -> dict[str, str]:
        """Return what was typed."""
        found = {name: part.text().strip() for name, part in self.parts.items()}
        found["id_type"] = self.id_type.value_key()
        return {name: found[name] for name in PERSON_FIELDS if found[name]}

    def put(self, value: object) -> None:
        """Show a stored person."""
        known = value if isinstance(value, Mapping) else {}
        for name, part in self.parts.items():
            part.put(str(known.get(name, "")))
        self.id_type.put(str(known.get("id_type") or "resident_id"))

    def value_key(self) -> str:
        """Return the name, so that a form knows whether there is somebody."""
        return self.parts["name"].text().strip()

    def flush(self) -> None:
        """Report unreported typing."""
        for part in self.parts.values():
            part.flush()

    def setAccessibleName(self, name: str) -> None:
        """Name every part."""
        super().setAccessibleName(name)
        for part in self.parts.values():
            part.setAccessibleName(f"{name}: {part.placeholderText()}")
        self.id_type.setAccessibleName(self.tr("{0}: document").format(name))

    def _chosen(self) -> None:
        field = self.parts["id_number"]
        if isinstance(field, IdField):
            field.resident = self.id_type.value_key() == "resident_id"
        self.settled.emit()

    def _hint(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
