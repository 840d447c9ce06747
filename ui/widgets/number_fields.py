"""Fields for money, days, phones, identity documents and cards. All are `TextField`s and normalise when left."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money
from ui.widgets import normalise, theme
from ui.widgets.text_field import WELL, TextField, Verdict


class MoneyField(TextField):
    """An amount, right-aligned with tabular figures; `money()` is None while empty or wrong.

    Accepts 12800, 12,800.00, ￥１２８００。５０ and 12800元; shows 12,800.50 when left.
    """

    def __init__(self, *, currency: str = "CNY", negative: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.currency = currency
        self._negative = negative
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.WIDTH["number"])
        theme.tabular(self)

    def money(self) -> Money | None:
        """Return the amount, or None when there is none that can be read."""
        try:
            return self._read(self.text())
        except Refusal:
            return None

    def put_money(self, amount: Money | None) -> None:
        """Show an amount of the program's."""
        self.put("" if amount is None else amount.grouped())

    def normalised(self, text: str) -> str:
        """Return the amount with separators and two places; what cannot be read stays as typed."""
        try:
            amount = self._read(text)
        except Refusal:
            return text.strip()
        return amount.grouped() if amount else ""

    def verdict(self, text: str) -> Verdict:
        """Say why a text is no amount."""
        try:
            self._read(text)
        except Refusal as refusal:
            return Verdict("error", self._sentence(refusal.code), self.tr("Write it like 12800.50"))
        return WELL

    def _read(self, text: str) -> Money | None:
        if not text.strip():
            return None
        return parse_money(text, field=self.objectName(), currency=self.currency, negative=self._negative)

    def _sentence(self, code: str) -> str:
        return {
            "money.too_many_places": self.tr("More than two decimals"),
            "money.negative": self.tr("An amount below zero is not possible here"),
            "money.too_large": self.tr("This amount is too large"),
        }.get(code, self.tr("This is not an amount"))


class DateField(TextField):
    """A day; `day()` is None while empty or wrong. Accepts 2026-11-24, 2026年11月24日, 20261124 and 11-24."""

    def __init__(self, *, today: date, parent: QWidget | None = None) -> None:
        super().__init__(placeholder=self.tr("yyyy-mm-dd"), parent=parent)
        self._today = today
        self.setFixedWidth(theme.WIDTH["number"])
        theme.tabular(self)

    def day(self) -> date | None:
        """Return the day, or None."""
        return normalise.parse_day(self.text(), self._today)

    def put_day(self, day: date | None) -> None:
        """Show a day of the program's."""
        self.put("" if day is None else day.isoformat())

    def normalised(self, text: str) -> str:
        """Return the day as 2026-11-24; what cannot be read stays as typed."""
        day = normalise.parse_day(text, self._today)
        return day.isoformat() if day else text.strip()

    def verdict(self, text: str) -> Verdict:
        """Say that there is no such day."""
        if not text or normalise.parse_day(text, self._today):
            return WELL
        return Verdict("error", self.tr("There is no such day"), self.tr("Write it like 2026-11-24"))


class PhoneField(TextField):
    """A telephone number, plain digits when left; an unusual one is a hint only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        _narrow(self)

    def normalised(self, text: str) -> str:
        """Return digits, with a leading + kept."""
        return normalise.phone(text)

    def verdict(self, text: str) -> Verdict:
        """Hint at a number that looks too short or too long."""
        if not text or normalise.phone_checks(text):
            return WELL
        return Verdict("hint", self.tr("Unusual telephone number, please check"))


class IdField(TextField):
    """The number of an identity document; `resident` tells whether the check character of resident cards applies."""

    def __init__(self, *, resident: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.resident = resident
        _narrow(self)

    def normalised(self, text: str) -> str:
        """Return capitals without spaces."""
        return normalise.identity(text)

    def verdict(self, text: str) -> Verdict:
        """Hint at a check character that does not fit; a foreign or old document may be right all the same."""
        if not text or not self.resident or normalise.identity_checks(text):
            return WELL
        return Verdict("hint", self.tr("The check digit does not fit, please compare with the document"))


class CardField(TextField):
    """A card number or its last four digits; a checksum that does not fit is a hint only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        _narrow(self)

    def normalised(self, text: str) -> str:
        """Return digits only."""
        return normalise.digits(text)

    def verdict(self, text: str) -> Verdict:
        """Hint at a length or checksum that does not fit."""
        if not text or len(text) == 4 or normalise.card_checks(text):
            return WELL
        if not 12 <= len(text) <= 19:
            return Verdict("hint", self.tr("Four digits or the whole card number"))
        return Verdict("hint", self.tr("The card number does not pass its check, please compare with the card"))


def _narrow(field: TextField) -> None:
    field.setMaximumWidth(theme.WIDTH["field"])
    field.setMinimumWidth(theme.WIDTH["number"])
    theme.tabular(field)
