"""Taking the values out of one row's cells, and collecting what is wrong with them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeVar

from app.cases import values
from app.cases.currencies import CURRENCIES
from app.cases.intake.layout import Layout, as_text
from app.cases.intake.profiles import LISTS, Column, Role, folded
from app.kernel.clock import SHANGHAI, to_millisecond
from app.kernel.errors import Refusal
from app.kernel.money import parse_money

EARLIEST = date(2000, 1, 1)
LONGEST_ID = 100
_T = TypeVar("_T")
_SPLIT = re.compile(r"[、,，;；|/]")
_ROUNDED = re.compile(r"~-?[0-9]+")
_FREE_TEXT = frozenset({"narrative", "wish"})
_CURRENCIES = {"人民币": "CNY", "RMB": "CNY", "¥": "CNY", "元": "CNY", "美元": "USD", "$": "USD"}
_REASON_OF = {
    "cases.phone_malformed": "feed.phone",
    "cases.id_malformed": "feed.id_number",
    "cases.card_malformed": "feed.card",
    "cases.text_long": "feed.long",
    "cases.name_long": "feed.long",
    "cases.name_missing": "feed.empty",
}


class Cells:
    """One row; every value taken out either comes clean or adds to `reasons`."""

    def __init__(self, layout: Layout, cells: Sequence[Any]) -> None:
        self._layout = layout
        self._places = layout.places
        self._cells = cells
        self.reasons: list[Refusal] = []
        self._unmeant: list[str] = []

    def text(self, role: Role) -> str:
        """The cell's text without outer space; a formula, a number that a spreadsheet rounded, an empty needed cell
        are reasons.
        """
        place = self._places.get(role)
        if place is None:
            return self.refuse("feed.empty", role) if role in self._layout.needed else ""
        cell = self._cells[place]
        text = cell.strip() if type(cell) is str else as_text(cell).strip()
        if not text:
            return self.refuse("feed.empty", role) if role in self._layout.needed else ""
        if text[0] in "=~" and role not in _FREE_TEXT:
            if text[0] == "=" and len(text) > 1:
                return self.refuse("feed.formula", role)
            if _ROUNDED.fullmatch(text):
                return self.refuse("feed.rounded", role, text=text[1:])
        return text

    def value(self, role: Role, read: Callable[[str, str], _T], empty: _T) -> _T:
        """What `read(text, field)` makes of the cell; its refusal becomes a reason."""
        text = self.text(role)
        return self._read(role, text, read, empty) if text else empty

    def key(self, role: Role) -> str:
        """The one stored key that a cell means, else the column's default, else nothing."""
        if role not in self._layout.tables:
            return ""
        found = self._meant(role, [self.text(role)])
        return found[0] if found else ""

    def keys(self, role: Role) -> list[str]:
        """All stored keys that a cell lists, each once."""
        if role not in self._layout.tables:
            return []
        text = self.text(role)
        whole = self._layout.tables[role].get(folded(text)) if text else None
        if whole:
            return list(whole)
        found = list(dict.fromkeys(self._meant(role, _SPLIT.split(text) if text else [])))
        if text and not found and self._unmeant:
            self._unmeant = [text]  # a sentence, not a list: it stays as it was said
        return found

    def instant(self) -> datetime | None:
        """The time of receipt; no date, one after now and one before the rules begin are reasons."""
        place = self._places.get("received_at")
        raw = None if place is None else self._cells[place]
        text = str(raw)
        if isinstance(raw, datetime | date):
            found = zoned(raw if isinstance(raw, datetime) else datetime.combine(raw, time()))
        else:
            text = self.text("received_at")
            if not text:
                return None
            found = read_instant(text, self._layout.profile.dates)
        if found is None:
            self.refuse("feed.date", "received_at", text=text[:40])
        elif found > self._layout.now:
            self.refuse("feed.future", "received_at", text=text[:40])
        elif found.astimezone(SHANGHAI).date() < EARLIEST:
            self.refuse("feed.too_old", "received_at", text=text[:40])
        return found

    def currency(self) -> str:
        """The currency code, the profile's own where the cell is empty."""
        text = unicodedata.normalize("NFKC", self.text("currency")).strip().upper()
        text = _CURRENCIES.get(text, text)
        if not text:
            return self._layout.default("currency") or "CNY"
        if text not in CURRENCIES:
            self.refuse("feed.currency", "currency", text=text[:40])
            return "CNY"
        return text

    def amount(self, currency: str) -> int | None:
        """The amount in hundredths, None when the cell is empty."""
        text = self.text("amount")
        if not text:
            return None
        try:
            return parse_money(text, field="amount", currency=currency).fen
        except Refusal:
            self.refuse("feed.amount", "amount", text=text[:40])
            return None

    def narrative(self) -> str:
        """What happened; where nothing is told, the columns that the profile joins instead."""
        text = self.value("narrative", values.plain_text, "")
        column = self._layout.column("narrative")
        if not text and column is not None and column.join:
            parts = [self._layout.text_at(self._cells, header).strip() for header in column.join]
            text = values.plain_text(" — ".join(part for part in parts if part)[: values.TEXT_LIMIT], "narrative")
        return text

    def branch(self) -> str:
        """A branch code that this desk knows and the person may make cases in, empty when the cell is."""
        text = unicodedata.normalize("NFKC", self.text("branch")).strip()
        if not text:
            return ""
        code = text.zfill(4) if text.isdigit() else text
        if not re.fullmatch(r"[0-9]{4}", code) or (self._layout.branches and code not in self._layout.branches):
            self.refuse("feed.branch", "branch", text=text[:40])
        elif self._layout.writable is not None and code not in self._layout.writable:
            self.refuse("feed.branch_not_yours", "branch", text=text[:40])
        return code

    def rest(self) -> dict[str, str]:
        """The columns that mean nothing to the profile, cleaned, as the file names them."""
        kept: dict[str, str] = {}
        for place in self._layout.rest:
            text = as_text(self._cells[place]).strip()
            if text:
                kept[self._layout.header[place].strip()] = values.plain_text(text[:500], "rest")
        return kept

    def wish(self) -> str:
        """What the customer wants in their own words, with what was said among the demands and is none that we know.

        To be asked for after the demands.
        """
        said = "；".join(part for part in (self.text("wish"), *self._unmeant) if part)
        return self._read("wish", said, values.plain_text, "")

    def missing(self, role: Role) -> None:
        """Add that a role says nothing though it must."""
        self.refuse("feed.empty", role)

    def _meant(self, role: Role, words: Sequence[str]) -> list[str]:
        column = self._layout.profile.column[role]
        table = self._layout.tables[role]
        found: list[str] = []
        wrong = False
        for word in words:
            keys = table.get(folded(word)) if word.strip() else ()
            if keys is not None:
                found += keys
            elif column.unknown == "wish":
                self._unmeant.append(word.strip())
            elif column.unknown == "reject":
                wrong = True
                self.refuse("feed.value", role, text=word.strip()[:40])
        if found or wrong:
            return found
        elsewhere = self._elsewhere(column, table)
        return elsewhere or ([column.default] if column.default and role not in LISTS else [])

    def _elsewhere(self, column: Column, table: Mapping[str, tuple[str, ...]]) -> list[str]:
        for header in column.also:
            keys = table.get(folded(self._layout.text_at(self._cells, header)))
            if keys is not None:
                return list(keys)
        return []

    def _read(self, role: Role, text: str, read: Callable[[str, str], _T], empty: _T) -> _T:
        try:
            return read(text, role)
        except Refusal as refusal:
            self.refuse(_REASON_OF.get(refusal.code, "feed.value"), role, **{"text": text[:40], **refusal.params})
            return empty

    def refuse(self, code: str, role: Role, **params: object) -> str:
        """Add a reason about a cell; answers the empty text, so that it may stand for the value."""
        given = {name: value for name, value in params.items() if name != "column"}
        self.reasons.append(Refusal(code, role, column=self._layout.title(role), **given))
        return ""


def read_instant(text: str, formats: Sequence[str]) -> datetime | None:
    """An instant as feeds write it; Shanghai time where no zone is given, a day alone from its first moment; None
    if it is none.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    try:
        return zoned(datetime.fromisoformat(plain))
    except ValueError:
        pass
    for form in formats:
        try:
            return zoned(datetime.strptime(plain, form))  # noqa: DTZ007 - the zone follows
        except ValueError:
            continue
    return None


def zoned(found: datetime) -> datetime | None:
    """An instant with its zone, Shanghai's where it has none; None for one that no calendar holds."""
    try:
        there = found if found.tzinfo is not None else found.replace(tzinfo=SHANGHAI)
        return to_millisecond(there.astimezone(SHANGHAI))
    except (ValueError, OverflowError):
        return None


def external_id(text: str, name: str) -> str:
    """An outside system's number for a complaint, of at most 100 characters."""
    if len(text) > LONGEST_ID:
        raise Refusal("cases.text_long", name, limit=LONGEST_ID, length=len(text))
    return text
