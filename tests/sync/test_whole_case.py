"""A case that comes whole is whole: what it does not name goes, what was never sent stays, what waits is kept."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.cases.model import Case, CaseNote
from app.kernel.ids import new_id
from app.store.search import SearchIndex
from app.sync.apply import apply_case
from app.sync.rows import RowWriter
from app.sync.views import kept
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import BRANCH, OTHER, Desk


@pytest.fixture
def case(one: Desk) -> UUID:
    """Give a case with a note, known to the centre."""
    made = one.new_case()
    one.note(made, "真实的备注")
    one.sync()
    return made


def left_over(desk: Desk, case: UUID, text: str = "早已不在的备注") -> UUID:
    """Leave a row in the replica that the centre does not show."""
    stale = new_id()
    (real, *_) = [row for row in desk.rows("case_notes").values() if row["case_id"] == str(case)]
    with desk.store.write_apart("test.left_over") as connection:
        writer = RowWriter(connection)
        writer.put(("case_notes", str(stale)), {**real, "id": str(stale), "text": text, "version": 3})
        writer.flush()
    return stale


def away_and_back(centre: Centre, case: UUID) -> None:
    """Let the case leave its branch and enter it again, which brings it whole."""
    centre.move(case, OTHER)
    centre.move(case, BRANCH)


def searched(desk: Desk, words: str) -> list[UUID]:
    with desk.store.look() as connection:
        return list(SearchIndex(connection).cases(words))


def test_a_row_that_a_case_brought_whole_does_not_name_goes(centre: Centre, one: Desk, case: UUID) -> None:
    stale = left_over(one, case)
    other = one.new_case("另一件")
    one.note(other, "另一件的备注")
    one.sync()
    elsewhere = left_over(one, other, "另一件里多出的")
    assert searched(one, "早已不在") == [case]
    away_and_back(centre, case)
    one.sync()
    assert one.row("case_notes", stale) is None
    assert searched(one, "早已不在") == []
    assert len(one.rows("case_notes")) == 3
    assert one.row("case_notes", elsewhere) is not None, "only the case that came is looked at"
    assert one.row("cases", case) == centre.row("cases", case)


def test_what_was_never_sent_stays_with_a_case_brought_whole(centre: Centre, one: Desk, case: UUID) -> None:
    fresh = one.note(case, "还没有发出的")
    away_and_back(centre, case)
    one.only_pull()
    row = one.row("case_notes", fresh)
    assert row is not None
    assert (row["text"], row["version"]) == ("还没有发出的", 0)
    assert one.sync().condition == "ok"
    invariants.all_quiet(centre, [one])


def test_work_on_a_row_that_is_not_shown_any_more_is_quarantined(centre: Centre, one: Desk, case: UUID) -> None:
    stale = left_over(one, case)
    one.edit(CaseNote, stale, text="改在已不存在的行上")
    one.edit(Case, case, wish="另一项工作")
    away_and_back(centre, case)
    one.only_pull()
    assert one.row("case_notes", stale) is None
    with one.store.read(one.actor) as session:
        (told,) = kept(session).rows
    assert (told.state, told.code) == ("quarantined", "sync.out_of_reach")
    assert "改在已不存在的行上" in told.text()
    row = one.row("cases", case)
    assert row is not None
    assert row["wish"] == "另一项工作"
    one.sync()
    invariants.all_quiet(centre, [one])


def test_a_case_is_brought_whole_on_demand(centre: Centre, one: Desk, case: UUID) -> None:
    stale = left_over(one, case)
    heard: list[set[str]] = []
    one.store.subscribe(lambda changes: heard.append(set(changes)))
    whole = {table: list(centre.all_rows(table).values()) for table in ("cases", "customers", "case_notes")}
    changed = apply_case(one.store, case, whole, one.clock.now())
    assert stale in changed["case_notes"]
    assert heard == [{"cases", "customers", "case_notes"}]
    assert one.row("case_notes", stale) is None
    apply_case(one.store, case, None, one.clock.now())
    assert (one.row("cases", case), list(one.rows("case_notes").values())) == (None, [])
    apply_case(one.store, case, whole, one.clock.now())
    invariants.all_quiet(centre, [one])
