"""A field whose stored value is masked: hold the eye to look, press the pen to change; both leave an access record.

What is typed here and now is not masked: the customer sits there and says it. Only what the desk already holds is
hidden until somebody has a reason to look.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.interviews.values import Value
from app.kernel.masking import mask_address, mask_card, mask_id, mask_phone
from app.store.base import Mask
from ui.interviews.controls import Control
from ui.widgets import layout, theme
from ui.widgets.eye import EyeButton

MASKS: dict[Mask, Callable[[str], str]] = {
    Mask.PHONE: mask_phone,
    Mask.ID_NUMBER: mask_id,
    Mask.CARD: mask_card,
    Mask.ADDRESS: mask_address,
}
"""Names stay readable: they are spoken, signed under and on every line of the record."""

Looked = Callable[[], None]


class MaskedField(QStackedWidget):
    """Shows the mask of a stored value, or the control itself once somebody types; `looked` is called for each look."""

    def __init__(self, inner: Control, mask: Mask, looked: Looked) -> None:
        super().__init__()
        self._inner = inner
        self._mask = MASKS[mask]
        self._looked = looked
        self._typing = False
        self._value = ""
        self.shown = layout.text_label("")
        theme.tabular(self.shown)
        self.eye = EyeButton("")
        self.eye.revealed.connect(self._reveal)
        self.pen = layout.tool("edit", self.tr("Change"), self.unmask)
        line = layout.row(self.shown, self.eye, self.pen, 1, gap=1)
        self.cover = layout.holder(line)
        self.addWidget(self.cover)
        self.addWidget(inner.widget)
        self.setMaximumWidth(inner.widget.maximumWidth())
        self.setFixedHeight(theme.HEIGHT["control"])
        self.setCurrentWidget(inner.widget)
        inner.connect(lambda _raw: self._typed())

    @property
    def inner(self) -> QWidget:
        """The control behind the mask."""
        return self._inner.widget

    @property
    def masked(self) -> bool:
        """Whether only the mask is to be seen."""
        return self.currentWidget() is self.cover

    def put(self, value: Value) -> None:
        """Show a stored value, masked unless somebody is typing it."""
        self._inner.show(value)
        self._value = "" if value is None else str(value)
        self.shown.setText(self._mask(self._value))
        if not self._typing:
            hides = self._mask(self._value) != self._value
            self.setCurrentWidget(self.cover if hides else self._inner.widget)

    def unmask(self) -> None:
        """Show the control, to change the value; that is a look too."""
        if self.masked:
            self._looked()
        self.uncover()
        self._inner.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_back(self, on: bool) -> None:
        """Offer no look at the stored value while somebody is there who may not be told it."""
        self.eye.setVisible(not on)
        self.pen.setVisible(not on)
        if on and self._mask(self._value) != self._value:
            self._typing = False
            self.setCurrentWidget(self.cover)

    def uncover(self) -> None:
        """Show the control: what stands in it was said here and now."""
        self._typed()

    def value_key(self) -> str:
        """Return the value, so that a form knows whether there is one."""
        return str(self._inner.read() or "")

    def setAccessibleName(self, name: str) -> None:
        """Name the control, the eye and the pen."""
        super().setAccessibleName(name)
        self._inner.widget.setAccessibleName(name)
        self.eye.setAccessibleName(self.tr("Hold to show: {0}").format(name))
        self.pen.setAccessibleName(self.tr("Change: {0}").format(name))

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the field, or on the pen in front of it."""
        (self.pen if self.masked else self._inner.widget).setFocus(reason)

    def _typed(self) -> None:
        self._typing = True
        self.setCurrentWidget(self._inner.widget)

    def _reveal(self, held: bool) -> None:
        if held:
            self._looked()
        self.shown.setText(self._value if held else self._mask(self._value))


def behind_mask(inner: Control, mask: Mask | None, looked: Looked) -> Control:
    """The control as it is, or behind a mask if its field has one."""
    if mask not in MASKS:
        return inner
    field = MaskedField(inner, mask, looked)
    return Control(field, inner.read, field.put, inner.connect, inner.flush, inner.wide)
