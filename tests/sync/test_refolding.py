"""An index made with an older fold is made anew in slices, and goes on where it stopped."""

from __future__ import annotations

import pytest

from app.kernel.errors import Cancelled
from app.store.folding import FOLD
from app.store.search import SearchIndex
from app.store.store import Store
from app.sync import refolding
from app.sync.refolding import refold
from app.sync.state import note, read_state
from tests.sync.desks import Desk


def found(store: Store, words: str) -> set[object]:
    with store.look() as connection:
        return set(SearchIndex(connection).cases(words))


def age(store: Store) -> None:
    """Leave the index as a program without a fold of characters made it."""
    with store.write_apart("test.age") as connection:
        rows = connection.exec_driver_sql("SELECT d.doc, c.narrative FROM search_doc d JOIN cases c ON c.id = d.row_id")
        for doc, text in rows.all():
            connection.exec_driver_sql("DELETE FROM search_index WHERE rowid = ?", (doc,))
            body = " ".join(text[at : at + 2] for at in range(len(text)))
            connection.exec_driver_sql("INSERT INTO search_index (rowid, body) VALUES (?,?)", (doc, body))
        note(connection, folded=0, refolded=0)


def test_the_next_sync_makes_an_old_index_anew(one: Desk) -> None:
    case = one.new_case("境外被盜刷")
    one.sync()
    age(one.store)
    assert found(one.store, "盗刷") == set()
    one.sync()
    assert found(one.store, "盗刷") == {case}
    assert found(one.store, "外") == {case}
    with one.store.look() as connection:
        assert (read_state(connection).folded, read_state(connection).refolded) == (FOLD, 0)


def test_it_goes_on_where_it_was_stopped(one: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refolding, "SLICE", 2)
    cases = {one.new_case("境外被盜刷") for _ in range(5)}
    age(one.store)

    def stop(_step: str, done: int, _of: int) -> None:
        if done >= 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        refold(one.store, stop)
    with one.store.look() as connection:
        noted = read_state(connection)
    assert noted.folded != FOLD
    assert noted.refolded > 0
    assert found(one.store, "盗刷") < cases
    assert found(one.store, "盗刷")
    refold(one.store, lambda *_: None)
    assert found(one.store, "盗刷") == cases


def test_an_entry_whose_row_is_gone_loses_its_words(one: Desk) -> None:
    one.new_case("境外被盜刷")
    with one.store.write_apart("test.gone") as connection:
        connection.exec_driver_sql(
            "UPDATE search_doc SET row_id = x'00', table_name = 'gone' WHERE table_name = 'cases'"
        )
    refold(one.store, lambda *_: None)
    assert found(one.store, "盗刷") == set()
