"""One row of a feed: from cells to a complaint, or all the reasons why not.

Pure: layout, moment and known branches come in. Every cell at fault is named, so that whoever sent the feed mends
it once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.cases import values
from app.cases.intake.cells import LONGEST_ID, Cells, external_id
from app.cases.intake.layout import Layout, as_text
from app.cases.intake.sheet import Sheet, read_sheet
from app.kernel.errors import Refusal
from app.store.types import canonical_json


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
    sheet: Sheet | None = None


def read_row(layout: Layout, line: int, row: Sequence[Any]) -> Complaint | list[Refusal]:
    """The complaint in a row of cells, or every reason against it (`feed.…`, each with its column as the file names
    it).
    """
    cells = Cells(layout, row)
    received = cells.instant()
    card_number, card_tail = cells.value("card", values.card_and_tail, ("", ""))
    currency = cells.currency()
    before = len(cells.reasons)
    channel = cells.key("channel") or layout.channel
    if not channel and len(cells.reasons) == before:
        cells.missing("channel")
    outside = cells.value("external_id", external_id, "")
    found = Complaint(
        line=line,
        external_id=outside,
        received_at=received or layout.now,
        channel=channel,
        name=cells.value("name", values.person_name, "") or layout.default("name"),
        phone=cells.value("phone", values.phone_number, ""),
        id_type=cells.key("id_type") or "resident_id",
        id_number=cells.value("id_number", values.identity_number, ""),
        address=cells.value("address", _address, ""),
        card_number=card_number,
        card_tail=card_tail,
        amount_fen=cells.amount(currency),
        currency=currency,
        business=cells.key("business"),
        reason=cells.key("reason"),
        cause=cells.key("cause"),
        demands=cells.keys("demands"),
        needs=cells.keys("needs"),
        tags=cells.keys("tags"),
        narrative=cells.narrative(),
        wish=cells.wish(),
        branch=cells.branch(),
        sheet=read_sheet(layout, cells, received, outside),
    )
    if not (found.narrative or found.reason or found.cause) and not cells.reasons:
        return [Refusal("feed.nothing_said")]
    if cells.reasons:
        return cells.reasons
    if not found.external_id:
        found.external_id = digest(row)
    if found.sheet is not None:
        # Two organisations may count alike.
        found.external_id = f"{found.sheet.sender}:{found.external_id}"[:LONGEST_ID]
    if layout.profile.keep_rest:
        found.rest = cells.rest()
    return found


def digest(cells: Sequence[Any]) -> str:
    """What stands for the external id of a row that has none: the same row is the same complaint."""
    plain = [as_text(cell).strip() for cell in cells]
    return "sha256:" + hashlib.sha256(canonical_json(plain).encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _address(text: str, name: str) -> str:
    return values.plain_text(text, name, 200)
