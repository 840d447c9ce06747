"""A redacted copy as an exhibit of its own: what it is made from, what custody says, when it counts."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from app.cases.model import CaseEvent
from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.codes import Act, CameBy, DerivedHow, MarkKind
from app.evidence.desk import BurntCopy, NewMark
from app.evidence.model import EvidenceItem, Redaction
from app.evidence.preview.previewer import Previewer
from app.kernel.errors import Cancelled
from app.store.store import Store
from tests.evidence.conftest import STATEMENT
from tests.evidence.exhibits import Make, acts, add, refused
from tests.evidence.marks.papers import CARD, HERE, NAME, plain_pages, words_of
from tests.helpers.house import Actors


@pytest.fixture
def item_id(desk_store: Store, actors: Actors, case_id: UUID, make: Make, store: Blobs, previewer: Previewer) -> UUID:
    """Give a PDF whose name tells what is covered in it, with one place marked."""
    path = make(f"{NAME} {CARD}.pdf", plain_pages())
    item = add(desk_store, actors, case_id, path, store, title="对账单", previewer=previewer)
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        desk.annotate(session, item.id, NewMark(HERE.page, MarkKind.REDACT, HERE.box, HERE.reason.value))
        desk.annotate(session, item.id, NewMark(2, MarkKind.BOX, [0, 0, 5000, 5000]))
    return item.id


def _burnt(desk_store: Store, actors: Actors, item_id: UUID, store: Blobs, previewer: Previewer) -> BurntCopy:
    with desk_store.read(actors.counter) as session:
        wanted = desk.to_redact(session, item_id)
    return desk.burn_copy(wanted, store, previewer)


@pytest.fixture
def copy(desk_store: Store, actors: Actors, item_id: UUID, store: Blobs, previewer: Previewer) -> EvidenceItem:
    """Give the kept copy."""
    burnt = _burnt(desk_store, actors, item_id, store, previewer)
    assert burnt.elsewhere == ()
    with desk_store.action(actors.counter, "evidence.redact") as session:
        return desk.keep_redacted(session, burnt)


def test_the_copy_is_an_exhibit_made_here(
    desk_store: Store, actors: Actors, item_id: UUID, copy: EvidenceItem, store: Blobs
) -> None:
    assert (copy.seq, copy.title, copy.pages) == (2, "对账单（遮盖副本）", 3)
    assert copy.file_name == "证据01（遮盖副本）.pdf"
    assert (copy.came_by, copy.derived_from, copy.derived_how) == (CameBy.MADE_HERE, item_id, DerivedHow.REDACTED)
    for word in (CARD, NAME):
        assert word not in copy.text + copy.title + copy.file_name + copy.note
        assert all(word not in page for page in words_of(store.read(copy.sha256)))
    assert "Stays on page 2" in copy.text
    with desk_store.read(actors.counter) as session:
        original = session.found(EvidenceItem, item_id)
        row = session.scalars(select(Redaction)).one()
        told = [one for one in session.scalars(select(CaseEvent)) if one.kind == "evidence_redacted"]
    assert (row.item_id, row.result_id, row.sha256) == (item_id, copy.id, original.sha256)
    assert row.boxes == [[1, *HERE.box, "card"]]
    assert CARD.encode() in store.read(original.sha256) or CARD in words_of(store.read(original.sha256))[0]
    assert [one.params for one in told] == [{"seq": 1, "copy": 2, "places": 1}]
    assert acts(desk_store, actors, item_id)[-1] == Act.REDACTED.value
    assert acts(desk_store, actors, copy.id) == [Act.DERIVED.value]


def test_who_hands_out_finds_the_copy_while_it_stands(
    desk_store: Store, actors: Actors, item_id: UUID, copy: EvidenceItem
) -> None:
    with desk_store.read(actors.counter) as session:
        found = views.redacted_copy_of(session, item_id)
        assert found is not None
        assert (found.item_id, found.seq, found.title, found.places) == (copy.id, 2, copy.title, 1)
        assert views.redacted_copy_of(session, copy.id) is None
        assert set(views.redacted_copies(session, [item_id, copy.id])) == {item_id}
    with desk_store.action(actors.counter, "evidence.withdraw") as session:
        desk.withdraw(session, copy.id, "遮盖不全")
    with desk_store.read(actors.counter) as session:
        assert views.redacted_copy_of(session, item_id) is None


def test_what_cannot_be_redacted_is_refused(
    desk_store: Store, actors: Actors, item_id: UUID, case_id: UUID, store: Blobs, make: Make, previewer: Previewer
) -> None:
    table = add(desk_store, actors, case_id, make("账单.csv", STATEMENT), store)
    paper = add(desk_store, actors, case_id, make("白纸.pdf", plain_pages(1)), store)
    with desk_store.read(actors.counter) as session:
        assert refused(lambda: desk.to_redact(session, table.id)).code == "evidence.redact_kind"
        assert refused(lambda: desk.to_redact(session, paper.id)).code == "evidence.nothing_to_cover"
    with desk_store.read(actors.auditor) as session:
        assert refused(lambda: desk.to_redact(session, item_id)).code == "staff.not_allowed"

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with desk_store.read(actors.counter) as session:
        wanted = desk.to_redact(session, item_id)
    with pytest.raises(Cancelled):
        desk.burn_copy(wanted, store, previewer, stop)
    burnt = desk.burn_copy(wanted, store, previewer)
    again = desk.burn_copy(wanted, store)
    with desk_store.action(actors.auditor, "evidence.redact") as session:
        assert refused(lambda: desk.keep_redacted(session, burnt)).code == "staff.not_allowed"
    with desk_store.action(actors.counter, "evidence.redact") as session:
        desk.keep_redacted(session, burnt)
        assert refused(lambda: desk.keep_redacted(session, again)).code == "evidence.already_here"
        desk.withdraw(session, item_id, "收错了")
        assert refused(lambda: desk.keep_redacted(session, burnt)).code == "evidence.is_withdrawn"
        assert refused(lambda: desk.to_redact(session, item_id)).code == "evidence.is_withdrawn"
