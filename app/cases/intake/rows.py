"""One row of a feed: from cells to a complaint, or all the reasons why not.

Pure: the profile, the moment and the known branches come in. Every cell at fault is named, so that whoever sent the feed mends it once.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from app.cases import values
from app.cases.codes import Channel
from app.cases.intake.profiles import KEYED, LISTS, Column, Profile, Role, Words, folded
from app.kernel.clock import SHANGHAI, to_millisecond
from app.kernel.errors import Refusal
from app.kernel.money import parse_money
from app.store.types import canonical_json

EARLIEST = date(2000, 1, 1)
LONGEST_ID = 100
_SPLIT = re.compile(r"[、,，;；|/]")
_REASON_OF = {
    "cases.phone_malformed": "feed.phone",
    "cases.id_malformed": "feed.id_number",
    "cases.card_malformed": "feed.card",
    "cases.text_long": "feed.long",
    "cases.name_long": "feed.long",
    "cases.name_missing": "feed.empty",
}


@dataclass(slots=True)
class Complaint:
    """One complaint of a feed, ready to be stored; keys are stored keys, texts are cleaned."""

    line: int
    external_id: str
    received_at: datetime
    channel: str
    name: str
    phone: str = ""
    id_type: str = "resident_id"
    id_number: str = ""
    address: str = ""
    card_number: str = ""
    card_tail: str = ""
    amount_fen: int | None = None
    currency: str = "CNY"
    business: str = ""
    reason: str = ""
    cause: str = ""
    demands: list[str] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    narrative: str = ""
    wish: str = ""
    branch: str = ""
    rest: dict[str, str] = field(default_factory=dict)


class RowReader:
    """Reads rows of one file: the header is matched with the profile once."""

    def __init__(
        self, profile: Profile, words: Words, header: Sequence[str], file: str, *, channel: Channel | None, now: datetime,
        branches: frozenset[str],
    ) -> None:  # fmt: skip
        self._profile = profile
        self._header = list(header)
        self._channel = "" if channel is None else channel.value
        self._now = now
        self._branches = branches
        self._places = _places(profile, header, file)
        if not self._channel and "channel" not in self._places and not _default(profile, "channel"):
            raise Refusal("cases.feed_channel", "channel")
        self._by_header = {folded(name): place for place, name in reversed(list(enumerate(header)))}
        self._tables = {role: words.of(role, profile.column[role]) for role in profile.column if role in KEYED}
        used = {place for places in self._places.values() for place in places}
        self._rest = [place for place, name in enumerate(header) if place not in used and name.strip()]

    def read(self, line: int, cells: Sequence[Any]) -> Complaint | list[Refusal]:
        """The complaint, or every reason against it."""
        reasons: list[Refusal] = []
        take = _Taker(self, cells, reasons)
        received = take.instant()
        card_number, card_tail = take.value("card", values.card_and_tail) or ("", "")
        currency = take.currency()
        found = Complaint(
            line=line,
            external_id=take.value("external_id", _external_id) or "",
            received_at=received or self._now,
            channel=take.key("channel") or self._channel or _default(self._profile, "channel"),
            name=take.value("name", values.person_name) or _default(self._profile, "name"),
            phone=take.value("phone", values.phone_number) or "",
            id_type=take.key("id_type") or "resident_id",
            id_number=take.value("id_number", values.identity_number) or "",
            address=take.value("address", lambda text, name: values.plain_text(text, name, 200)) or "",
            card_number=card_number,
            card_tail=card_tail,
            amount_fen=take.amount(currency),
            currency=currency,
            business=take.key("business"),
            reason=take.key("reason"),
            cause=take.key("cause"),
            demands=take.keys("demands"),
            needs=take.keys("needs"),
            tags=take.keys("tags"),
            narrative=take.narrative(),
            wish=take.value("wish", values.plain_text) or "",
            branch=take.branch(),
        )
        if not (found.narrative or found.reason or found.cause) and not reasons:
            reasons.append(Refusal("feed.nothing_said"))
        if not found.channel and not any(one.params.get("role") == "channel" for one in reasons):
            reasons.append(Refusal("feed.empty", column=self.title("channel"), role="channel"))
        if reasons:
            return reasons
        if not found.external_id:
            found.external_id = digest(cells)
        if self._profile.keep_rest:
            found.rest = take.rest(self._rest)
        return found

    def title(self, role: str) -> str:
        """The header of a role as the file writes it, else as the profile names it first."""
        places = self._places.get(role)
        column = self._profile.column.get(role)  # type: ignore[call-overload]
        return self._header[places[0]].strip() if places else column.headers[0] if column else role

    def text_at(self, cells: Sequence[Any], header: str) -> str:
        """The text under any header of the file, empty when there is none."""
        place = self._by_header.get(folded(header))
        return "" if place is None else as_text(cells[place])


class _Taker:
    """Takes the values out of one row and collects what is wrong with them."""

    def __init__(self, reader: RowReader, cells: Sequence[Any], reasons: list[Refusal]) -> None:
        self._reader = reader
        self._cells = cells
        self._reasons = reasons

    def raw(self, role: Role) -> Any:
        places = self._reader._places.get(role)
        return None if not places else self._cells[places[0]]

    def text(self, role: Role) -> str:
        places = self._reader._places.get(role)
        column = self._reader._profile.column.get(role)
        if not places and (column is None or not column.filled):
            return ""
        text = as_text(self._cells[places[0]]).strip() if places else ""
        if text.startswith("=") and len(text) > 1 and role not in ("narrative", "wish"):
            self._refuse("feed.formula", role)
            return ""
        if text.startswith("~") and text[1:].isdigit():
            self._refuse("feed.rounded", role, text=text[1:])
            return ""
        if not text and column is not None and column.filled and not column.join:
            self._refuse("feed.empty", role)
        return text

    def value(self, role: Role, read: Any) -> Any:
        """The value that `read(text, field)` gives; its refusal becomes a reason."""
        text = self.text(role)
        if not text:
            return None
        try:
            return read(text, role)
        except Refusal as refusal:
            self._refuse(_REASON_OF.get(refusal.code, "feed.value"), role, **{"text": text[:40], **refusal.params})
            return None

    def key(self, role: Role) -> str:
        found = self._meant(role, [self.text(role)] if role in self._reader._places else [])
        return found[0] if found else ""

    def keys(self, role: Role) -> list[str]:
        if role not in self._reader._places:
            return []
        text = self.text(role)
        whole = self._reader._tables[role].get(folded(text))
        if whole:
            return list(whole)
        return list(dict.fromkeys(self._meant(role, _SPLIT.split(text))))

    def _meant(self, role: Role, words: list[str]) -> list[str]:
        column = self._reader._profile.column.get(role)
        if column is None:
            return []
        table = self._reader._tables[role]
        found: list[str] = []
        for word in words:
            if not word.strip():
                continue
            keys = table.get(folded(word))
            if keys is not None:
                found += keys
            elif column.unknown == "reject":
                self._refuse("feed.value", role, text=word.strip()[:40])
        if not found:
            found = self._elsewhere(column, table)
        return found or ([column.default] if column.default and role not in LISTS and role != "channel" else [])

    def _elsewhere(self, column: Column, table: Mapping[str, tuple[str, ...]]) -> list[str]:
        for header in column.also:
            keys = table.get(folded(self._reader.text_at(self._cells, header)))
            if keys is not None:
                return list(keys)
        return []

    def instant(self) -> datetime | None:
        raw = self.raw("received_at")
        if isinstance(raw, datetime | date):
            found: datetime | None = _zoned(raw if isinstance(raw, datetime) else datetime.combine(raw, time()))
            text = str(raw)
        else:
            text = self.text("received_at")
            if not text:
                return None
            found = read_instant(text, self._reader._profile.dates)
        if found is None:
            self._refuse("feed.date", "received_at", text=text[:40])
        elif found > self._reader._now:
            self._refuse("feed.future", "received_at", text=text[:40])
        elif found.astimezone(SHANGHAI).date() < EARLIEST:
            self._refuse("feed.too_old", "received_at", text=text[:40])
        return found

    def currency(self) -> str:
        text = unicodedata.normalize("NFKC", self.text("currency")).strip().upper()
        text = {"人民币": "CNY", "RMB": "CNY", "¥": "CNY", "元": "CNY", "美元": "USD", "$": "USD"}.get(text, text)
        if not text:
            return _default(self._reader._profile, "currency") or "CNY"
        if not re.fullmatch(r"[A-Z]{3}", text):
            self._refuse("feed.currency", "currency", text=text[:40])
            return "CNY"
        return text

    def amount(self, currency: str) -> int | None:
        text = self.text("amount")
        if not text:
            return None
        try:
            return parse_money(text, field="amount", currency=currency).fen
        except Refusal:
            self._refuse("feed.amount", "amount", text=text[:40])
            return None

    def narrative(self) -> str:
        text = self.value("narrative", values.plain_text) or ""
        column = self._reader._profile.column["narrative"]
        if not text and column.join:
            parts = [self._reader.text_at(self._cells, header).strip() for header in column.join]
            text = values.plain_text(" — ".join(part for part in parts if part)[: values.TEXT_LIMIT], "narrative")
        return text

    def branch(self) -> str:
        text = unicodedata.normalize("NFKC", self.text("branch")).strip()
        if not text:
            return ""
        code = text.zfill(4) if text.isdigit() else text
        known = self._reader._branches
        if not re.fullmatch(r"[0-9]{4}", code) or (known and code not in known):
            self._refuse("feed.branch", "branch", text=text[:40])
        return code

    def rest(self, places: Sequence[int]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for place in places:
            text = as_text(self._cells[place]).strip()
            if text:
                kept[self._reader._header[place].strip()] = values.plain_text(text[:500], "rest")
        return kept

    def _refuse(self, code: str, role: str, **params: Any) -> None:
        params.pop("column", None)
        self._reasons.append(Refusal(code, role, column=self._reader.title(role), role=role, **params))


def as_text(cell: Any) -> str:
    """A cell as text; nothing is the empty text."""
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else str(cell)


def digest(cells: Sequence[Any]) -> str:
    """What stands for the external id of a row that has none: the same row is the same complaint."""
    plain = [as_text(cell).strip() for cell in cells]
    return "sha256:" + hashlib.sha256(canonical_json(plain).encode()).hexdigest()[:40]


def read_instant(text: str, formats: Sequence[str]) -> datetime | None:
    """An instant as feeds write it, Shanghai time where no zone is given, a day alone from its first moment; None if it is none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    try:
        return _zoned(datetime.fromisoformat(plain))
    except ValueError:
        pass
    for form in formats:
        try:
            return _zoned(datetime.strptime(plain, form))  # noqa: DTZ007 - the zone follows
        except ValueError:
            continue
    return None


def _zoned(found: datetime) -> datetime | None:
    try:
        return to_millisecond(
            (found if found.tzinfo is not None else found.replace(tzinfo=SHANGHAI)).astimezone(SHANGHAI)
        )
    except (ValueError, OverflowError):
        return None


def _external_id(text: str, name: str) -> str:
    if len(text) > LONGEST_ID:
        raise Refusal("cases.text_long", name, limit=LONGEST_ID, length=len(text))
    return text


def _default(profile: Profile, role: Role) -> str:
    column = profile.column.get(role)
    return column.default if column is not None else ""


def _places(profile: Profile, header: Sequence[str], file: str) -> dict[str, list[int]]:
    by_name: dict[str, list[int]] = {}
    for place, name in enumerate(header):
        by_name.setdefault(folded(name), []).append(place)
    found: dict[str, list[int]] = {}
    lacking: list[str] = []
    twice: list[str] = []
    for role, column in profile.column.items():
        places = [place for name in dict.fromkeys(map(folded, column.headers)) for place in by_name.get(name, [])]
        if places:
            found[role] = places
        elif column.required:
            lacking.append(column.headers[0])
        if len(places) > 1:
            twice.append(" / ".join(header[place].strip() for place in places))
    if lacking:
        raise Refusal("cases.feed_columns", "file", file=file, columns=lacking)
    if twice:
        raise Refusal("cases.feed_columns_twice", "file", file=file, columns=twice)
    return found
