"""What was read is kept once, without secrets, found by its words, and masked wherever it is shown."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.cases.views import QueueQuery, queue
from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.codes import Category
from app.evidence.model import RecognisedPage
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.evidence.conftest import picture
from tests.evidence.recognition.pages import page
from tests.helpers.house import Actors

TEXT = ("境外商户  消费凭證", "卡号 6222021234568123 密码：8866", "共 12,800.00 元")


@pytest.fixture
def item_id(desk_store: Store, actors: Actors, case_id: UUID, blobs: Blobs) -> UUID:
    with desk_store.action(actors.counter, "evidence.add") as session:
        return desk.add_file(session, case_id, picture(), blobs, name="小票.png").id


def keep(store: Store, actors: Actors, item_id: UUID) -> None:
    with store.action(actors.counter, "evidence.read_page") as session:
        desk.keep_page(session, item_id, page(*TEXT))


def test_a_page_is_to_be_read_until_it_was(desk_store: Store, actors: Actors, case_id: UUID, item_id: UUID) -> None:
    with desk_store.read(actors.counter) as session:
        waiting = views.unread(session, case_id)
        assert [(one.id, one.pages, one.known) for one in waiting] == [(item_id, 1, frozenset())]
        assert views.page_text(session, item_id, 1) is None
    keep(desk_store, actors, item_id)
    with desk_store.read(actors.counter) as session:
        assert views.unread(session, case_id) == []


def test_secrets_are_never_kept_and_numbers_are_shown_masked(
    desk_store: Store, actors: Actors, case_id: UUID, item_id: UUID
) -> None:
    keep(desk_store, actors, item_id)
    with desk_store.read(actors.counter) as session:
        shown = views.page_text(session, item_id, 1)
        row = session.query(RecognisedPage).one()
        assert "8866" not in str(row.lines) + row.text
        assert "6222021234568123" not in row.text
        assert shown is not None
        assert shown.lines[1].text == "卡号 622202******8123 密码：■■■■"


def test_words_are_found_in_the_case_and_on_the_page(
    desk_store: Store, actors: Actors, case_id: UUID, item_id: UUID
) -> None:
    keep(desk_store, actors, item_id)
    with desk_store.read(actors.counter) as session:
        assert [row.case_id for row in queue(session, QueueQuery(text="消费凭证")).rows] == [case_id]
        # Traditional characters, blanks and a number with its comma are all the same to whoever looks.
        for words in ("商户消费凭证", "消費憑證", "12800", "12，800"):
            hits = views.find_in(session, item_id, words)
            assert [(one.page, one.line in (0, 2)) for one in hits] == [(1, True)], words
        first = views.find_in(session, item_id, "消费")[0]
        assert (first.start, first.end) == (6, 8)
        assert first.box.left == pytest.approx(0.16)
        assert views.find_in(session, item_id, "8123")[0].line == 1
        assert views.find_in(session, item_id, "021234") == views.find_in(session, item_id, "  ") == []
        assert len(views.find_in(session, item_id, "0", most=1)) == 1


def test_what_is_kept_stays_and_what_the_item_has_not_is_refused(
    desk_store: Store, actors: Actors, item_id: UUID
) -> None:
    keep(desk_store, actors, item_id)
    with desk_store.action(actors.counter, "evidence.read_page") as session:
        assert desk.keep_page(session, item_id, page("另一次")).text.startswith("境外")
        with pytest.raises(Refusal) as refused:
            desk.keep_page(session, item_id, page("x").__class__(2, "engine"))
        assert refused.value.code == "evidence.no_such_page"


def test_a_copy_of_an_identity_document_is_not_searched(
    desk_store: Store, actors: Actors, case_id: UUID, item_id: UUID
) -> None:
    keep(desk_store, actors, item_id)
    with desk_store.action(actors.counter, "evidence.describe") as session:
        desk.describe(session, item_id, category=Category.IDENTITY)
    with desk_store.read(actors.counter) as session:
        assert queue(session, QueueQuery(text="消费凭证")).rows == []
        assert views.page_text(session, item_id, 1) is not None


def test_an_auditor_reads_but_keeps_nothing(desk_store: Store, actors: Actors, item_id: UUID) -> None:
    with pytest.raises(Refusal), desk_store.action(actors.auditor, "evidence.read_page") as session:
        desk.keep_page(session, item_id, page(*TEXT))
