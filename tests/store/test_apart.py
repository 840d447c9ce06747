"""Writing past the outbox, looking without mapped objects, and another content taking the replica's place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.cases.model import Case
from app.store.capture import UncapturedWriteError
from app.store.search import SearchIndex
from app.store.store import Store
from tests.store.conftest import CLERK

MakeCase = Callable[..., Case]


def count(store: Store, table: str) -> int:
    with store.look() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608 - of this test


def test_what_is_written_apart_reaches_no_outbox_and_commits_once(store: Store, new_case: MakeCase) -> None:
    with store.action(CLERK, "test") as session:
        new_case(session)
    waiting = count(store, "outbox")
    with store.write_apart("test.apart") as connection:
        connection.exec_driver_sql("UPDATE cases SET wish = '由中心改写'")
        with store.look() as other:
            assert other.exec_driver_sql("SELECT wish FROM cases").scalar_one() == ""
    assert count(store, "outbox") == waiting
    with pytest.raises(RuntimeError, match="torn"), store.write_apart("test.apart") as connection:
        connection.exec_driver_sql("DELETE FROM cases")
        raise RuntimeError("torn")
    assert count(store, "cases") == 1
    with store.action(CLERK, "test") as session, pytest.raises(UncapturedWriteError):
        session.connection().exec_driver_sql("UPDATE cases SET wish = ''")


def test_one_write_does_not_stand_inside_another(store: Store) -> None:
    with store.write_apart("test.outer"), pytest.raises(RuntimeError, match="inner"), store.write_apart("inner"):
        pass
    with store.action(CLERK, "test"), pytest.raises(RuntimeError, match="inner"), store.write_apart("inner"):
        pass


def test_another_content_takes_the_place_at_once(store: Store, new_case: MakeCase) -> None:
    with store.action(CLERK, "test") as session:
        new_case(session)
    fresh = store.fresh_beside("fresh.db")
    seen = store.data_version()
    prepared: list[Any] = []
    store.take_over(fresh, lambda: prepared.append(count(store, "cases")))
    fresh.close()
    assert prepared == [1]
    assert count(store, "cases") == 0
    assert store.data_version() != seen, "other processes notice"
    with store.write_apart("test.device") as connection:
        connection.exec_driver_sql("INSERT INTO device (id, last_seq, created_at) VALUES (zeroblob(16), 0, '')")
    assert count(store, "device") == 1


def test_rows_are_indexed_anew_and_forgotten_together(store: Store, new_case: MakeCase) -> None:
    with store.action(CLERK, "test") as session:
        cases = [new_case(session, narrative=text).id for text in ("年费争议", "盗刷争议", "分期争议")]
    with store.write_apart("test.search") as connection:
        index = SearchIndex(connection)
        index.put_many("cases", [(cases[0], cases[0], "利息争议"), (cases[1], cases[1], "盗刷争议")])
        assert index.cases("年费") == []
        assert index.cases("利息") == [cases[0]]
        assert set(index.cases("争议")) == set(cases)
        index.remove("cases", [*cases[:2], CLERK.staff_id])
        assert index.cases("争议") == [cases[2]]
