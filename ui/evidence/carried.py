"""What is dragged from the evidence to where it proves something: an exhibit, a page, a part of it, a transaction."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData

TYPE = "application/x-mediation-desk-exhibit"


@dataclass(frozen=True, slots=True)
class Carried:
    """A place in the evidence of a case.

    `page` counts from 1, 0 is the whole exhibit; `region` is [left, top, right, bottom] in ten-thousandths of the
    upright page, empty for the whole page.
    """

    case_id: UUID
    item_id: UUID
    page: int = 0
    region: tuple[int, ...] = ()
    transaction_id: UUID | None = None


def packed(place: Carried, words: str) -> QMimeData:
    """The place as what a drag carries; `words` is what another program gets of it."""
    mime = QMimeData()
    told = {
        "case": str(place.case_id),
        "item": str(place.item_id),
        "page": place.page,
        "region": list(place.region),
        "transaction": None if place.transaction_id is None else str(place.transaction_id),
    }
    mime.setData(TYPE, QByteArray(json.dumps(told).encode()))
    mime.setText(words)
    return mime


def unpacked(mime: QMimeData) -> Carried | None:
    """The place that a drag carries; None for anything else, also for what another program made up."""
    if not mime.hasFormat(TYPE):
        return None
    try:
        told = json.loads(bytes(mime.data(TYPE).data()))
        transaction = told["transaction"]
        region = tuple(int(edge) for edge in told["region"])
        page = int(told["page"])
        if page < 0 or (region and (len(region) != 4 or not all(0 <= edge <= 10_000 for edge in region))):
            return None
        return Carried(
            UUID(told["case"]), UUID(told["item"]), page, region, None if transaction is None else UUID(transaction)
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
