"""Verifying at a desk that need not have every exhibit: what is not here is told as such, and written nowhere."""

from __future__ import annotations

from uuid import UUID

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.model import EvidenceBytes, EvidenceItem
from app.evidence.whereabouts import Place
from app.store.store import Store
from tests.evidence.conftest import picture
from tests.evidence.exhibits import Make, acts, add
from tests.helpers.house import Actors


def _note(store: Store, item: EvidenceItem, version: int | None = None, **values: object) -> None:
    """Change what the desk knows of an item's bytes, and the version that the centre gave the row."""
    with store.write_apart("test") as connection:
        for name, value in values.items():
            connection.exec_driver_sql(f"UPDATE evidence_bytes SET {name} = ? WHERE sha256 = ?", (value, item.sha256))  # noqa: S608
        if version is not None:
            connection.exec_driver_sql("UPDATE evidence_items SET version = ? WHERE id = ?", (version, item.id.bytes))


def test_an_exhibit_that_the_centre_has_is_not_missing_here(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    here, there = (add(desk_store, actors, case_id, make(f"{n}.png", picture(n)), blobs) for n in (20, 30))
    _note(desk_store, there, whole_in=1)
    blobs.remove(there.sha256)
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        found = desk.verify(session, blobs, case_id)
    assert (found.checked, found.bad) == (1, ())
    (verdict,) = found.not_here
    assert verdict.item.id == there.id
    assert verdict.reason()[0] == "evidence.bad.not_here"
    assert (acts(desk_store, actors, here.id)[-1], acts(desk_store, actors, there.id)[-1]) == ("verified", "received")


def test_an_exhibit_of_another_desk_is_not_missing_here_either(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    noted, unnoted = (add(desk_store, actors, case_id, make(f"{n}.png", picture(n)), blobs) for n in (20, 30))
    _note(desk_store, noted, version=3, brought_in=0)
    _note(desk_store, unnoted, version=3)
    with desk_store.write_apart("test") as connection:
        connection.exec_driver_sql("DELETE FROM evidence_bytes WHERE sha256 = ?", (unnoted.sha256,))
    for item in (noted, unnoted):
        blobs.remove(item.sha256)
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        found = desk.verify(session, blobs, case_id)
    assert (found.checked, found.bad, len(found.not_here)) == (0, (), 2)


def test_what_came_in_here_and_is_nowhere_else_is_missing_and_written_down(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    _note(desk_store, item, version=3)
    blobs.remove(item.sha256)
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        found = desk.verify(session, blobs, case_id)
    assert [verdict.damage.what for verdict in found.bad if verdict.damage] == ["missing"]
    assert acts(desk_store, actors, item.id)[-1] == "damaged"


def test_bytes_that_are_here_and_changed_are_bad_wherever_else_they_are(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    _note(desk_store, item, whole_in=1)
    place = blobs.place(item.sha256)
    stored = bytearray(place.read_bytes())
    stored[-1] ^= 1
    place.write_bytes(stored)
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        found = desk.verify(session, blobs, case_id)
    assert (len(found.bad), found.not_here) == (1, ())


def test_the_list_says_where_the_bytes_are_when_it_is_asked(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.read(actors.counter) as session:
        assert [row.bytes_at for row in views.items(session, case_id)] == [None]
        (alone,) = views.items(session, case_id, blobs)
        (with_centre,) = views.items(session, case_id, blobs, at_centre=True)
        assert session.get(EvidenceBytes, item.sha256) is not None
    assert alone.bytes_at is not None
    assert with_centre.bytes_at is not None
    assert (alone.bytes_at.place, with_centre.bytes_at.place) == (Place.HERE, Place.UPLOADING)
    _note(desk_store, item, whole_in=1)
    blobs.remove(item.sha256)
    with desk_store.read(actors.counter) as session:
        found = views.item(session, item.id, blobs, at_centre=True)
    assert found is not None
    assert found.bytes_at is not None
    assert found.bytes_at.place is Place.AT_CENTRE
