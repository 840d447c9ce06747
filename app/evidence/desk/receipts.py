"""Receipts (小票) as a person confirmed them: merchant, day and total, read by the engine and checked by somebody.

Only what was confirmed is searched, shown and offered to a transaction. That a page is no receipt is a row as well,
taken away (`removed_at`): otherwise every desk would be asked about the same page again.
"""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.desk.words import typed
from app.evidence.model import EvidenceItem, ReceiptFacts
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.money import Money, parse_money
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_MERCHANT = 100
_DAY = re.compile(r"\s*([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})\s*日?\s*")
_CURRENCY = re.compile(r"[A-Z]{3}")


def confirm_receipt(
    session: DeskSession,
    item_id: UUID,
    page: int,
    *,
    merchant: str = "",
    day: str = "",
    total: str = "",
    currency: str = "CNY",
) -> ReceiptFacts:
    """Confirm or correct what the receipt on a page (from 1) says; day as 2026-11-24, total as 128.50, or empty.

    Refused beside their fields: all three empty (`evidence.receipt_nothing`), a day that is none or lies ahead
    (`receipt_day`), a total that is no amount (as `parse_money`), a currency that is none (`receipt_currency`); a page
    the exhibit does not have; a withdrawn exhibit.
    """
    require(session.actor, "evidence.mark")
    item, case = _standing(session, item_id, page)
    name = typed(merchant, LONGEST_MERCHANT)
    when = _day(day, session.today)
    money = _money(total, currency)
    if not name and when is None and money is None:
        raise Refusal("evidence.receipt_nothing", "merchant")
    row, fresh = _row(session, case, item, page)
    before = (row.merchant, row.day, row.total_fen, row.currency, row.removed_at)
    row.merchant, row.day = name, when
    row.total_fen = None if money is None else money.fen
    row.currency = "CNY" if money is None else money.currency
    row.removed_at = None
    if fresh or before != (row.merchant, row.day, row.total_fen, row.currency, row.removed_at):
        row.confirmed_by, row.confirmed_at = session.actor.staff_id, session.at
        told = {"merchant": name, "day": "" if when is None else when.isoformat()}
        amount = "" if money is None else f"{money.currency} {money.grouped()}"
        log_event(session, case, "receipt_confirmed", seq=item.seq, page=page, total=amount, **told)
    session.flush()
    return row


def not_a_receipt(session: DeskSession, item_id: UUID, page: int) -> ReceiptFacts:
    """Say that a page is no receipt: nothing is proposed for it any more, on any desk."""
    require(session.actor, "evidence.mark")
    item, case = _standing(session, item_id, page)
    row, _ = _row(session, case, item, page)
    if row.removed_at is None:
        row.removed_at = session.at
        row.confirmed_by, row.confirmed_at = session.actor.staff_id, session.at
        log_event(session, case, "receipt_dismissed", seq=item.seq, page=page)
    session.flush()
    return row


def _row(session: DeskSession, case: Case, item: EvidenceItem, page: int) -> tuple[ReceiptFacts, bool]:
    """The row of a page, and whether it was made just now."""
    row_id = derived_id("receipt_facts", item.id, page)
    known = session.get(ReceiptFacts, row_id)
    if known is not None:
        return known, False
    row = ReceiptFacts(
        id=row_id,
        **case.keys(),
        item_id=item.id,
        page=page,
        merchant="",
        currency="CNY",
        confirmed_by=session.actor.staff_id,
        confirmed_at=session.at,
    )
    session.add(row)
    return row, True


def _standing(session: DeskSession, item_id: UUID, page: int) -> tuple[EvidenceItem, Case]:
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    if page < 1 or (item.pages is not None and page > item.pages):
        raise Refusal("evidence.no_such_page", "page", seq=item.seq, page=page, pages=item.pages or 0)
    case: Case = session.found(Case, item.case_id)
    return item, case


def _day(text: str, today: date) -> date | None:
    if not text.strip():
        return None
    match = _DAY.fullmatch(text)
    try:
        day = date(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None or day > today:
        raise Refusal("evidence.receipt_day", "day", text=text.strip()[:40])
    return day


def _money(text: str, currency: str) -> Money | None:
    if not text.strip():
        return None
    code = currency.strip().upper() or "CNY"
    if not _CURRENCY.fullmatch(code):
        raise Refusal("evidence.receipt_currency", "currency", text=currency.strip()[:10])
    return parse_money(text, field="total", currency=code)
