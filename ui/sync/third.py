"""Writing a third value: the editor that a field's kind asks for. Kinds that cannot be written have none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from app.kernel.masking import mask_numbers
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.sync.told import LABELS, Kind, kind_of, mask_of, written
from ui.widgets import theme
from ui.widgets.choice import Choice
from ui.widgets.number_fields import DateField, MoneyField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

_SHORT = 40
"""A text below so many characters is written in a line, a longer one in an area."""


@dataclass(frozen=True, slots=True)
class Third:
    """An editor: its widget, and `value()` in canonical plain form, None while there is none to use."""

    widget: QWidget
    value: Callable[[], Any]


def third_of(words: Wording, table: str, name: str, start: Any, today: date) -> Third | None:
    """Make the editor of a field, beginning with `start` where that shows nothing masked; None for none."""
    # What is masked above must not stand open in the editor below.
    masked = mask_of(table, name) is not None or mask_numbers(str(start or "")) != str(start or "")
    return editor_of(words, kind_of(table, name), LABELS.get(f"{table}.{name}", ""), start, today, masked=masked)


def editor_of(
    words: Wording, kind: Kind, labels: str, start: Any, today: date, *, masked: bool = False
) -> Third | None:
    """Make the editor of a kind, beginning with `start` unless that is `masked`; None for what only can be chosen."""
    if kind is Kind.MONEY:
        money = MoneyField()
        money.put_money(Money(start) if isinstance(start, int) else None)
        return Third(money, lambda: _written(money.money()))
    if kind is Kind.DAY:
        day = DateField(today=today)
        day.put(str(start or ""))
        return Third(day, lambda: _written(day.day()))
    if kind is Kind.CODE:
        return _choice(words.labels(labels), str(start or ""), lambda key: key or None)
    if kind is Kind.FLAG:
        found = {key: words.label("yes_no", key) for key in ("yes", "no")}
        start_key = "yes" if start is True else "no" if start is False else ""
        return _choice(found, start_key, lambda key: key == "yes" if key else None)
    if kind is Kind.NUMBER:
        number = TextField(str(start) if isinstance(start, int) else "")
        return Third(number, lambda: int(number.text()) if number.text().strip().isdecimal() else None)
    if kind is not Kind.TEXT:
        return None
    if len(str(start or "")) < _SHORT and "\n" not in str(start or ""):
        line = TextField("" if masked else str(start or ""))
        line.setFixedWidth(theme.WIDTH["field"])
        return Third(line, lambda: line.text().strip() or None)
    area = TextArea("" if masked else str(start or ""), lines=3)
    return Third(area, lambda: area.text().strip() or None)


def _choice(labels: dict[str, str], start: str, read: Callable[[str], Any]) -> Third:
    choice = Choice(labels)
    choice.put(start)
    return Third(choice, lambda: read(choice.value_key()))


def _written(value: Money | date | None) -> Any:
    return None if value is None else written(value)
