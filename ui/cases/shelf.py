"""Small pieces the cards of a case share: a column that is filled anew, a line of label and value, a link.

A card keeps its forms for ever and only refills its shelf, so that news from another process never takes away what
somebody is typing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.flow import FlowLayout
from ui.widgets.text_area import TextArea

_LONG, _LINES = 280, 6
"""From how many characters, or lines, a text is folded; about six lines of a card."""


class Shelf(QWidget):
    """A column whose widgets are replaced together; `put` with a key it shows already does nothing."""

    def __init__(self, gap: int = 1) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(gap))
        self._key: object = None

    def put(self, key: object, make: Callable[[], Sequence[QWidget]]) -> None:
        """Show what `make` returns, unless `key` says that the same is shown already."""
        if key == self._key and self._column.count():
            return
        self._key = key
        empty(self._column)
        made = make()
        for widget in made:
            self._column.addWidget(widget)
        self.setVisible(bool(made))


def empty(box: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := box.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # Hidden first: a widget without a parent would pop up as a window before it is deleted.
            widget.hide()
            widget.deleteLater()


class LongText(QWidget):
    """Words that may run over pages: the beginning, and the rest at a press; what stands below stays in sight."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._text = text
        self.said = layout.text_label(text, wrap=True, selectable=True)
        self.said.setAccessibleName(f"{name} {text}")
        self.more = link("", self._turn, icon="chevron-down")
        self._whole = len(text) <= _LONG and text.count("\n") < _LINES
        self.more.setVisible(not self._whole)
        self.setLayout(layout.column(self.said, layout.row(self.more, 1), gap=1))
        self._draw()

    def _turn(self) -> None:
        self._whole = not self._whole
        self._draw()

    def _draw(self) -> None:
        begun = "\n".join(self._text.split("\n")[:_LINES])[:_LONG].rstrip()
        self.said.setText(self._text if self._whole else f"{begun}…")
        self.more.setText(self.tr("Show less") if self._whole else self.tr("Show all"))
        self.more.setAccessibleName(self.more.text())


def fact(name: str, value: str, *, role: str = "", wrap: bool = True) -> QWidget:
    """A line of label and value; both can be read by assistive technology as one."""
    label = layout.text_label(name, "label")
    label.setFixedWidth(theme.WIDTH["label"])
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    said = layout.text_label(value or "—", role, wrap=wrap, selectable=True)
    said.setAccessibleName(f"{name} {value}")
    line = layout.row(label, said, gap=2)
    line.setStretch(1, 1)
    return layout.holder(line)


def words_line(*widgets: QWidget) -> QWidget:
    """Tags and short buttons that break into lines."""
    holder = QWidget()
    flow = FlowLayout(holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def picture(icon: str, tone: str, beside: QWidget) -> QLabel:
    """A small icon in a tone, as a label."""
    label = QLabel()
    label.setPixmap(theme.picture(icon, tone, theme.WIDTH["icon_small"], beside.devicePixelRatioF()))
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    # Level with the first line of the words beside it.
    label.setContentsMargins(0, max(0, (label.fontMetrics().lineSpacing() - theme.WIDTH["icon_small"]) // 2), 0, 0)
    return label


def link(text: str, pressed: Callable[[], None], icon: str = "chevron-right") -> QPushButton:
    """A press that leads somewhere."""
    return layout.button(text, pressed, kind="quiet", icon=icon)


def named(name: str, widget: QWidget) -> QWidget:
    """A line of label and widget, as `fact` is of label and words."""
    label = layout.text_label(name, "label")
    label.setFixedWidth(theme.WIDTH["label"])
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    line = layout.row(label, widget, gap=2)
    line.setStretch(1, 1)
    return layout.holder(line)


def no_cases() -> QWidget:
    """What a page of cases shows to a role that sees none."""
    translate = QCoreApplication.translate
    return Empty(
        translate("NoCases", "Your role sees no cases"),
        translate("NoCases", "People, branches and settings are yours; they stand in the rail."),
        icon="shield",
    )


def scrolling(inner: QWidget) -> QScrollArea:
    """A part that scrolls on its own and lets the surface below it shine through."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    # Qt paints both in the colour of a window unless told not to.
    inner.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


def tall(widget: QWidget) -> QWidget:
    """As tall as a button, so that words and buttons of one line stand level."""
    widget.setFixedHeight(theme.HEIGHT["control"])
    return widget


def short(area: TextArea) -> TextArea:
    """A text area that stays as low as its lines; a form of several would fill the screen otherwise."""
    area.setMaximumHeight(area.minimumHeight())
    return area


def titled(title: str, *beside: QWidget) -> QHBoxLayout:
    """The heading of a card with small buttons at its right."""
    return layout.row(layout.heading(title), 1, *beside)


def panel(*items: QWidget | QHBoxLayout | QVBoxLayout | int) -> QFrame:
    """A sunken frame for a form that opens inside a card."""
    return layout.card(*items, surface="sunken")
