"""A bill checked (账单复核): the contract's terms as typed, and what somebody found out about a difference."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.desk import log_event
from app.evidence.model import AccountStatement, EvidenceItem
from app.kernel.errors import Refusal
from app.mediation.bill.fields import BY_NAME, LIMIT
from app.mediation.desk.common import LINE, opened
from app.mediation.model import BillCheck
from app.mediation.views.bill import is_card
from app.store.session import DeskSession


def check_bill(session: DeskSession, case_id: UUID, item_id: UUID) -> BillCheck:
    """Begin to check a statement's exhibit; one that is checked already is given back.

    Refused: `mediation.item_of_another`, `mediation.bill.no_statement`, `mediation.bill.wallet`.
    """
    case = opened(session, case_id)
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.case_id != case.id or item.withdrawn_at is not None:
        raise Refusal("mediation.item_of_another", "item_id")
    profile = session.scalar(select(AccountStatement.profile).where(AccountStatement.item_id == item_id))
    if profile is None:
        raise Refusal("mediation.bill.no_statement", "item_id", number=item.seq)
    if not is_card(profile):
        raise Refusal("mediation.bill.wallet", "item_id", number=item.seq)
    there = session.scalar(
        select(BillCheck)
        .where(BillCheck.case_id == case.id, BillCheck.item_id == item_id, BillCheck.removed_at.is_(None))
        .order_by(BillCheck.made_at, BillCheck.id)
    )
    if there is not None:
        return there
    made = BillCheck(
        **case.keys(), item_id=item_id, terms={}, notes=[], made_by=session.actor.staff_id, made_at=session.at
    )
    session.add(made)
    session.flush()
    log_event(session, case, "bill_checked", number=item.seq)
    return made


def put_terms(session: DeskSession, check_id: UUID, texts: Mapping[str, str]) -> BillCheck:
    """Keep terms as typed, by field name; an empty text takes a term back to what the rules fill in.

    What cannot be read is kept all the same and told where it stands. Refused: `mediation.bill.no_field`,
    `mediation.bill.gone`, `cases.text_long`.
    """
    check = _standing(session, check_id)
    kept = dict(check.terms)
    for name, text in texts.items():
        if name not in BY_NAME:
            raise Refusal("mediation.bill.no_field", name, name=name[:40])
        words = values.plain_text(text, name, LIMIT)
        kept.pop(name, None)
        if words:
            kept[name] = words
    check.terms = kept
    session.flush()
    return check


def note_difference(session: DeskSession, check_id: UUID, key: str, words: str) -> BillCheck:
    """Write what is found about a difference; `key` names the cycle's line (`2026-05-20:interest`), no words take the
    note away. Refused: `mediation.bill.gone`, `cases.text_long`.
    """
    check = _standing(session, check_id)
    said = values.plain_text(words, "note", LINE * 5)
    check.notes = [[one, text] for one, text in check.notes if one != key] + ([[key[:60], said]] if said else [])
    session.flush()
    return check


def drop_check(session: DeskSession, check_id: UUID) -> BillCheck:
    """Take a check away; its terms stay in the row."""
    check = _standing(session, check_id)
    check.removed_at = session.at
    session.flush()
    return check


def _standing(session: DeskSession, check_id: UUID) -> BillCheck:
    check: BillCheck = session.found(BillCheck, check_id)
    opened(session, check.case_id)
    if check.removed_at is not None:
        raise Refusal("mediation.bill.gone")
    return check
