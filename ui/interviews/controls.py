"""One control per kind of field: the only place that knows how a `Kind` looks and how its value is shown and read.

Everything else of the interview works with a `Control`: read what stands there, show a value, flush unreported typing,
and hear of typing through `on_typed`. A registry of widget classes with a common base was decided against: the shared
widgets are used as they are, and five small functions per kind say it all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from app.interviews.sections import FieldSpec, Kind
from app.interviews.values import Value
from app.kernel.clock import Clock
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.interviews.growing import grow
from ui.interviews.moment import MomentField
from ui.interviews.picks import Picks
from ui.interviews.somebody import SomebodyField
from ui.widgets import theme
from ui.widgets.choice import Choice
from ui.widgets.number_fields import CardField, DateField, IdField, MoneyField, PhoneField
from ui.widgets.settle import Settle
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField
from ui.widgets.typing import enter_goes_on

FEW = 5
"""Up to so many choices stand there as words; more are a list."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What controls need to know: labels, the legal day, the clock."""

    words: Wording
    today: date
    clock: Clock


@dataclass(frozen=True, slots=True)
class Control:
    """A control of one field. `wide` ones take the whole width of a section, the others stand two by two.

    `connect(call)` calls back with the raw value whenever the user typed or chose.
    """

    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Value], None]
    connect: Callable[[Callable[[Any], None]], None]
    flush: Callable[[], None]
    wide: bool = False

    def unsettled(self) -> bool:
        """Whether something is typed or composed that was not reported yet; nothing may be shown over it."""
        return any(one.dirty or one.composition.active for one in self.widget.findChildren(Settle))


def make(spec: FieldSpec, about: Surroundings) -> Control:
    """Make the control of a field; transactions have a table of their own and are a bug here."""
    return _MAKERS[spec.kind](spec, about)


def options(spec: FieldSpec, words: Wording) -> dict[str, str]:
    """Return the choices of a field with their labels."""
    known = words.labels(spec.labels)
    return {key: words.label(spec.labels, key) for key in spec.options} if spec.options else known


def _nothing() -> None:
    """Flush a control that reports at once."""


def _of_line(field: TextField, show: Callable[[Value], None] | None = None) -> Control:
    return Control(
        field,
        field.text,
        show or (lambda value: field.put("" if value is None else str(value))),
        lambda call: _hear(field.settled, call),
        field.flush,
    )


def _hear(signal: Any, call: Callable[[Any], None]) -> None:
    signal.connect(call)


def _text(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    field = TextField()
    field.setMaximumWidth(theme.WIDTH["form"])
    return _of_line(field)


def _address(spec: FieldSpec, about: Surroundings) -> Control:
    made = _text(spec, about)
    return Control(made.widget, made.read, made.show, made.connect, made.flush, wide=True)


def _long_text(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    area = TextArea(lines=2)
    grow(area)
    return Control(
        area,
        area.text,
        lambda value: area.put("" if value is None else str(value)),
        lambda call: _hear(area.settled, call),
        area.flush,
        wide=True,
    )


def _money(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    field = MoneyField()

    def show(value: Value) -> None:
        field.put(Money(value).grouped() if isinstance(value, int) else str(value or ""))

    return _of_line(field, show)


def _date(spec: FieldSpec, about: Surroundings) -> Control:
    del spec
    return _of_line(DateField(today=about.today))


def _instant(spec: FieldSpec, about: Surroundings) -> Control:
    del spec
    field = MomentField(about.clock)
    return Control(field, field.value, field.put, lambda call: _hear(field.settled, call), field.flush)


def _choice(spec: FieldSpec, about: Surroundings) -> Control:
    items = options(spec, about.words)
    if len(items) <= FEW:
        return _picks(Picks(items), several=False)
    box = Choice(items)
    return Control(
        box,
        box.value_key,
        lambda value: box.put(str(value or "")),
        lambda call: _hear(box.chosen, call),
        _nothing,
    )


def _choices(spec: FieldSpec, about: Surroundings) -> Control:
    items = options(spec, about.words)
    return _picks(Picks(items, several=True), several=True, wide=len(items) > FEW)


def _picks(row: Picks, *, several: bool, wide: bool = False) -> Control:
    def read() -> Any:
        keys = row.keys()
        return keys if several else (keys[0] if keys else "")

    def show(value: Value) -> None:
        row.put(value if isinstance(value, list) else [str(value)] if value else [])

    def connect(call: Callable[[Any], None]) -> None:
        row.changed.connect(lambda: call(read()))

    return Control(row, read, show, connect, _nothing, wide=wide)


def _somebody(spec: FieldSpec, about: Surroundings) -> Control:
    del spec
    field = SomebodyField(about.words)

    def connect(call: Callable[[Any], None]) -> None:
        field.settled.connect(lambda: call(field.value()))

    return Control(field, field.value, field.put, connect, field.flush, wide=True)


def _bool(spec: FieldSpec, about: Surroundings) -> Control:
    del spec
    box = QCheckBox(about.words.label("yes_no", "yes"))
    enter_goes_on(box)

    def connect(call: Callable[[Any], None]) -> None:
        box.clicked.connect(lambda: call(box.isChecked()))

    return Control(box, box.isChecked, lambda value: box.setChecked(value is True), connect, _nothing)


def _int(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    field = TextField()
    field.setFixedWidth(theme.WIDTH["label"])
    theme.tabular(field)
    return _of_line(field)


def _phone(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    return _of_line(PhoneField())


def _id_number(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    return _of_line(IdField())


def _card(spec: FieldSpec, about: Surroundings) -> Control:
    del spec, about
    return _of_line(CardField())


def _line(spec: FieldSpec, about: Surroundings) -> Control:
    return _address(spec, about) if spec.key == "address" else _text(spec, about)


_MAKERS: Mapping[Kind, Callable[[FieldSpec, Surroundings], Control]] = {
    Kind.TEXT: _line,
    Kind.LONG_TEXT: _long_text,
    Kind.MONEY: _money,
    Kind.DATE: _date,
    Kind.INSTANT: _instant,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.PERSON: _somebody,
    Kind.BOOL: _bool,
    Kind.INT: _int,
    Kind.PHONE: _phone,
    Kind.ID_NUMBER: _id_number,
    Kind.CARD: _card,
}
