"""Describe an item, withdraw it, bring it back. Content and number never change, and nothing is ever deleted."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.codes import Act, BroughtBy, Category
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import known_key, typed
from app.evidence.model import EvidenceItem, RecognisedPage
from app.evidence.naming import LONGEST_TITLE
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def describe(
    session: DeskSession,
    item_id: UUID,
    *,
    title: str | None = None,
    category: Category | str | None = None,
    brought_by: BroughtBy | str | None = None,
    brought_name: str | None = None,
    note: str | None = None,
) -> EvidenceItem:
    """Change what is said about an item; None leaves as it is. What changed is a line of its custody.

    Refused: a withdrawn item (`evidence.is_withdrawn`), an empty title (`evidence.title_missing`), an unknown key.
    """
    require(session.actor, "evidence.add")
    item = _standing(session, item_id)
    before = _said(item)
    if title is not None:
        item.title = typed(title, LONGEST_TITLE)
        if not item.title:
            raise Refusal("evidence.title_missing", "title")
    if category is not None:
        item.category = known_key(Category, category, "category").value
        if item.category == Category.IDENTITY:
            _forget_words(session, item)
    if brought_by is not None:
        item.brought_by = known_key(BroughtBy, brought_by, "brought_by").value
    if brought_name is not None:
        item.brought_name = typed(brought_name, 100)
    if note is not None:
        item.note = typed(note, 2000)
    changed = [name for name, new in _said(item).items() if before[name] != new]
    if changed:
        log_custody(session, item, Act.DESCRIBED, ",".join(changed))
    return item


def withdraw(session: DeskSession, item_id: UUID, why: str) -> EvidenceItem:
    """Withdraw an item (撤下): it stays with number, bytes and custody, but counts no longer.

    Refused: without a reason (`evidence.reason_missing`), or withdrawn already (`evidence.is_withdrawn`).
    """
    require(session.actor, "evidence.withdraw")
    item = _standing(session, item_id)
    reason = typed(why, 500)
    if len(reason) < 2:
        raise Refusal("evidence.reason_missing", "why")
    item.withdrawn_at = session.at
    item.withdrawn_why = reason
    log_custody(session, item, Act.WITHDRAWN, reason)
    case: Case = session.found(Case, item.case_id)
    log_event(session, case, "evidence_withdrawn", seq=item.seq, title=item.title or item.file_name, why=reason)
    return item


def restore(session: DeskSession, item_id: UUID) -> EvidenceItem:
    """Bring a withdrawn item back under its old number; one that was not withdrawn is left as it is."""
    require(session.actor, "evidence.withdraw")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is None:
        return item
    item.withdrawn_at = None
    item.withdrawn_why = ""
    log_custody(session, item, Act.RESTORED)
    case: Case = session.found(Case, item.case_id)
    log_event(session, case, "evidence_restored", seq=item.seq, title=item.title or item.file_name)
    return item


def _said(item: EvidenceItem) -> dict[str, str]:
    return {name: getattr(item, name) for name in ("title", "category", "brought_by", "brought_name", "note")}


def _forget_words(session: DeskSession, item: EvidenceItem) -> None:
    """A copy of an identity document is not searched: a name or number typed elsewhere must not find it."""
    item.text = ""
    for page in session.scalars(select(RecognisedPage).where(RecognisedPage.item_id == item.id)):
        page.text = ""


def _standing(session: DeskSession, item_id: UUID) -> EvidenceItem:
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    return item
