"""Keep what was read on a page, so that every desk of the case searches it and nobody reads it twice.

Secrets (C3, JR/T 0171) are taken out before anything is stored. Copies of identity documents are not searched, so their
pages are kept without words for search. A page that could not be read is kept as such: otherwise every desk would try
again for ever.
"""

from __future__ import annotations

from uuid import UUID

from app.cases.model import Case
from app.evidence.codes import Category
from app.evidence.model import EvidenceItem, RecognisedPage
from app.evidence.recognition.page import PageText, packed
from app.evidence.recognition.private import masked, scrubbed
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.staff.powers import require
from app.store.session import DeskSession

NOBODY = "nobody"
"""Who read a page that could not be read."""
_MOST = 60_000
"""Characters of a page that are kept for search."""


def keep_page(session: DeskSession, item_id: UUID, page: PageText) -> RecognisedPage:
    """Keep a page of an item as it was read; one that is kept already is left as it is.

    Refused: a page that the item does not have (`evidence.no_such_page`).
    """
    require(session.actor, "evidence.add")
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if page.number < 1 or (item.pages is not None and page.number > item.pages):
        raise Refusal("evidence.no_such_page", "page", seq=item.seq, page=page.number, pages=item.pages or 0)
    row_id = derived_id("recognised_page", item_id, page.number)
    known = session.get(RecognisedPage, row_id)
    if known is not None:
        return known
    case: Case = session.found(Case, item.case_id)
    kept = scrubbed(page)
    row = RecognisedPage(
        id=row_id,
        **case.keys(),
        item_id=item_id,
        page=page.number,
        by=page.by,
        text="" if item.category == Category.IDENTITY else masked(kept).text[:_MOST],
        lines=packed(kept)["lines"],
    )
    session.add(row)
    return row
