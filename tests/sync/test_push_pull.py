"""Work travels from desk to desk: what was typed at one is read at the other, whatever happens to the line between."""

from __future__ import annotations

from app.cases.model import Case, CaseNote
from app.store.search import SearchIndex
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk


def test_a_case_registered_at_one_desk_is_read_at_the_other(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case("盗刷三笔")
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("ok", one.states()["acknowledged"], 0)
    assert two.sync().pulled > 0
    assert two.row("cases", case) == centre.row("cases", case) == one.row("cases", case)
    invariants.all_quiet(centre, [one, two])


def test_what_was_pulled_is_found_by_search(one: Desk, two: Desk) -> None:
    case = one.new_case("在境外网站被盗刷")
    one.sync()
    two.sync()
    with two.store.look() as connection:
        assert SearchIndex(connection).cases("境外网站") == [case]
    one.edit(Case, case, narrative="改为年费争议")
    one.sync()
    two.sync()
    with two.store.look() as connection:
        assert SearchIndex(connection).cases("境外网站") == []
        assert SearchIndex(connection).cases("年费") == [case]


def test_listeners_hear_what_was_pulled(one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    heard: list[str] = []
    two.store.subscribe(lambda changes: heard.extend(table for table, ids in changes.items() if case in ids))
    two.sync()
    assert heard == ["cases"]


def test_a_second_cycle_moves_nothing(centre: Centre, one: Desk) -> None:
    one.new_case()
    one.sync()
    outcome = one.sync()
    assert (outcome.pushed, outcome.pulled) == (0, 0)
    assert one.line.asked["push"] == 1


def test_work_that_waits_lies_over_what_came(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    one.sync()
    two.sync()
    one.edit(Case, case, risk=5)
    one.sync()
    two.line.cut("push", answered=False)
    two.edit(Case, case, wish="退还年费")
    assert two.sync().condition == "offline"
    two.line.cut("push", answered=False)
    invariants.all_hold(centre, [one, two])
    assert two.sync().condition == "offline"
    two.sync()
    one.sync()
    row = one.row("cases", case)
    assert row is not None
    assert (row["risk"], row["wish"]) == (5, "退还年费")
    invariants.all_quiet(centre, [one, two])


def test_a_note_in_parts_is_one_operation_at_the_centre(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()
    before = len(centre.taken())
    with one.act() as session:
        note = CaseNote(**session.found(Case, case).keys(), author_id=one.actor.staff_id, text="a")
        session.add(note)
        session.flush()
        note.text = "ab"
        session.flush()
        note.text = "abc"
    assert one.states()["waiting"] == 3
    one.sync()
    assert len(centre.taken()) == before + 1
    row = centre.row("case_notes", note.id)
    assert row is not None
    assert row["text"] == "abc"
    invariants.all_quiet(centre, [one])


def test_sets_from_two_desks_are_joined_and_shown_alike(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case(tags=["老人", "急"])
    one.sync()
    two.sync()
    one.edit(Case, case, tags=["老人", "急", "年费"])
    two.edit(Case, case, tags=["老人", "分期"])
    one.sync()
    two.sync()
    one.sync()
    assert [desk.row("cases", case) for desk in (one, two)] == [centre.row("cases", case)] * 2
    row = centre.row("cases", case)
    assert row is not None
    assert row["tags"] == '["老人","年费","分期"]'
    invariants.all_quiet(centre, [one, two])


def test_a_row_changed_by_an_administrator_reaches_the_desks(centre: Centre, one: Desk) -> None:
    """F17."""
    case = one.new_case()
    one.sync()
    centre.edit("cases", case, wish="由管理员改过")
    one.sync()
    row = one.row("cases", case)
    assert row is not None
    assert row["wish"] == "由管理员改过"
    invariants.all_quiet(centre, [one])


def test_nothing_typed_lies_open_on_the_disk(one: Desk, two: Desk) -> None:
    one.new_case("秘密的叙述 secret-narrative")
    one.sync()
    two.sync()
    for desk in (one, two):
        invariants.no_plaintext(desk, "secret-narrative", "秘密的叙述")
