"""Marks in the store: put, changed, taken away and brought back by their author; told once a day in the custody."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.codes import Act, MarkKind
from app.evidence.desk import NewMark
from app.evidence.recognition.page import PageText
from app.store.store import Store
from tests.evidence.conftest import pdf
from tests.evidence.exhibits import Make, acts, add, refused
from tests.evidence.recognition.pages import line
from tests.helpers.house import Actors

BOX = NewMark(2, MarkKind.BOX, [1000, 1000, 2000, 2000], "see here")
NOTE = NewMark(1, "note", [5000, 5000, 5600, 5400], " 请客户\n说明 ")
COVER = NewMark(1, MarkKind.REDACT, [100, 100, 4000, 400], "card")


@pytest.fixture
def item_id(desk_store: Store, actors: Actors, case_id: UUID, make: Make, store: Blobs) -> UUID:
    """Give an exhibit of two pages."""
    item = add(desk_store, actors, case_id, make("合约.pdf", pdf(2)), store)
    with desk_store.action(actors.counter, "test") as session:
        session.found(type(item), item.id).pages = 2
    return item.id


def test_marks_are_put_changed_taken_away_and_brought_back(desk_store: Store, actors: Actors, item_id: UUID) -> None:
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        box = desk.annotate(session, item_id, BOX).id
        note = desk.annotate(session, item_id, NOTE).id
    with desk_store.read(actors.counter) as session:
        rows = views.marks_of(session, item_id)
    assert [(row.page, row.kind, row.words, row.mine) for row in rows] == [
        (1, MarkKind.NOTE, "请客户\n说明", True),
        (2, MarkKind.BOX, "see here", True),
    ]
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        desk.change_mark(session, box, shape=[1, 1, 500, 500], words="", colour="good")
        desk.change_mark(session, box, colour="good")
        desk.change_mark(session, note, words="请客户\n说明")
        desk.take_away(session, note)
        desk.take_away(session, note)
    with desk_store.read(actors.counter) as session:
        [row] = views.marks_of(session, item_id)
    assert (row.id, row.shape, row.words, row.colour) == (box, (1, 1, 500, 500), "", "good")
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        desk.bring_back(session, note)
        desk.bring_back(session, note)
    with desk_store.read(actors.counter) as session:
        assert [one.id for one in views.marks_of(session, item_id)] == [note, box]
    # Once per person and day, however much was drawn.
    assert acts(desk_store, actors, item_id).count(Act.ANNOTATED.value) == 1


def test_another_persons_marks_are_a_layer_that_nobody_else_touches(
    desk_store: Store, actors: Actors, item_id: UUID
) -> None:
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        mine = desk.annotate_many(session, item_id, [BOX, NOTE, COVER])[0].id
    with desk_store.action(actors.mediator, "evidence.annotate") as session:
        desk.annotate(session, item_id, BOX)
        for call in (
            lambda: desk.change_mark(session, mine, words="mine now"),
            lambda: desk.take_away(session, mine),
            lambda: desk.bring_back(session, mine),
        ):
            assert refused(call).code == "evidence.not_author"
    with desk_store.read(actors.mediator) as session:
        rows = views.marks_of(session, item_id)
    own, other = views.layers_of(rows)
    assert (own.mine, own.count, own.pages) == (True, 1, {2: 1})
    assert (other.mine, other.count, other.pages) == (False, 3, {1: 2, 2: 1})
    assert own.author
    assert own.author != other.author
    assert acts(desk_store, actors, item_id).count(Act.ANNOTATED.value) == 2


def test_what_cannot_be_marked_is_refused_and_leaves_nothing(desk_store: Store, actors: Actors, item_id: UUID) -> None:
    for mark, code in (
        (NewMark(3, "box", [0, 0, 100, 100]), "evidence.no_such_page"),
        (NewMark(1, "scribble", [0, 0, 100, 100]), "evidence.unknown_key"),
        (NewMark(1, "box", [0, 0, 1, 1]), "evidence.mark_shape"),
        (NewMark(1, "note", [0, 0, 100, 100], "  "), "evidence.note_empty"),
        (NewMark(1, "box", [0, 0, 100, 100], colour="red"), "evidence.unknown_key"),
    ):

        def annotate(mark: NewMark = mark) -> None:
            with desk_store.action(actors.counter, "evidence.annotate") as session:
                desk.annotate_many(session, item_id, [BOX, mark])

        assert refused(annotate).code == code
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        many = refused(lambda: desk.annotate_many(session, item_id, [BOX] * 501))
        assert many.code == "evidence.too_many_marks"
        assert desk.annotate_many(session, item_id, []) == []
    with desk_store.action(actors.auditor, "evidence.annotate") as session:
        assert refused(lambda: desk.annotate(session, item_id, BOX)).code == "staff.not_allowed"
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        note = desk.annotate(session, item_id, NewMark(1, "note", [0, 0, 100, 100], "CVN 123 密码 998877"))
        assert "998877" not in note.words
        kept = note.id
        desk.withdraw(session, item_id, "收错了")
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        assert refused(lambda: desk.annotate(session, item_id, BOX)).code == "evidence.is_withdrawn"
        assert refused(lambda: desk.take_away(session, kept)).code == "evidence.is_withdrawn"


def test_places_to_cover_are_proposed_from_what_was_read(desk_store: Store, actors: Actors, item_id: UUID) -> None:
    page = PageText(
        1,
        "engine",
        (line("卡号 6222021234568123 到期", top=0.1), line("电话 13800138000", top=0.2), line("CVN 123", top=0.3)),
    )
    with desk_store.action(actors.counter, "evidence.read_page") as session:
        desk.keep_page(session, item_id, page)
        desk.keep_page(session, item_id, PageText(2, "nobody"))
        desk.annotate(session, item_id, BOX)
    with desk_store.read(actors.counter) as session:
        found = views.proposals(session, item_id)
    assert [one.reason.value for one in found.places] == ["card", "phone", "secret"]
    assert found.unread == 1
    assert [one.shown for one in found.places][:2] == ["622202******8123", "138****8000"]
    card = found.places[0].box
    number = page.lines[0].part(3, 19)
    assert card[0] < number.left * 10_000
    assert card[2] > number.right * 10_000
    with desk_store.action(actors.counter, "evidence.annotate") as session:
        one = found.places[0]
        desk.annotate(session, item_id, NewMark(one.page, MarkKind.REDACT, one.box, one.reason.value))
    with desk_store.read(actors.counter) as session:
        assert [one.reason.value for one in views.proposals(session, item_id).places] == ["phone", "secret"]
    with desk_store.read(actors.auditor) as session:
        assert refused(lambda: views.proposals(session, item_id)).code == "staff.not_allowed"
