"""F14, I12: what a real centre refuses, parks and disputes, by its own rules and by its own bugs."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.cases.codes import Status
from app.cases.model import Case
from app.sync import desk as verbs
from app.sync.model import Choice
from app.sync.views import conflicts, kept
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches


@pytest.fixture
def case(one: Desk, two: Desk) -> UUID:
    made = one.new_case(amount_fen=100)
    sound.synced(one, two)
    return made


def test_f14_a_poison_operation_is_parked_and_unrelated_cases_go_on(
    centre: Branches, one: Desk, two: Desk, case: UUID
) -> None:
    other = one.new_case("不相干")
    sound.synced(one)
    with centre.poisoned("毒"):
        bad = one.note(case, "有毒的备注")
        with one.act() as session:
            from app.cases.model import CaseNote

            session.found(CaseNote, bad).text = "有毒的备注，改过"
        fine = one.note(other, "好的备注")
        later = one.new_case("之后登记")
        outcome = one.sync()
        assert (outcome.condition, outcome.parked, outcome.held, outcome.waiting) == ("ok", 1, 1, 0)
        assert centre.row("case_notes", fine) is not None
        assert centre.row("cases", later) is not None
        assert centre.row("case_notes", bad) is None
        with one.store.read(one.actor) as session:
            states = {row.state: row for row in kept(session).rows}
        assert set(states) == {"parked", "held"}
        assert "有毒的备注" in states["parked"].text()
        shown = one.row("case_notes", bad)
        assert shown is not None
        assert shown["text"] == "有毒的备注，改过", "it stays on screen"
        sound.moment(centre, [one, two])
        assert one.sync().parked == 0, "it is not offered for ever"
    with one.act("sync.try_again") as session:
        verbs.try_again(session, states["parked"].id)
    sound.synced(one, two)
    taken = centre.row("case_notes", bad)
    assert taken is not None
    assert taken["text"] == "有毒的备注，改过"
    sound.quiet(centre, [one, two])


def test_f14_a_value_that_no_column_takes_is_parked(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """SQLite stores what PostgreSQL cannot; the action is parked, the rest of the batch is taken."""
    one.edit(Case, case, risk=2**40)
    fine = one.new_case("同一批的另一件")
    outcome = one.sync()
    assert (outcome.parked, outcome.waiting) == (1, 0)
    assert centre.row("cases", fine) is not None
    sound.moment(centre, [one, two])
    with one.store.read(one.actor) as session:
        (told,) = kept(session).rows
    with one.act("sync.set_aside") as session:
        verbs.set_aside(session, told.id)
    sound.synced(one, two)
    sound.quiet(centre, [one, two])


def test_the_centre_s_own_rules_refuse_and_the_text_is_kept(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """A move that the table of moves does not know, written past the rules of the program."""
    with one.act() as session:
        row = session.found(Case, case)
        row.status = Status.CLOSED
        row.close_note = "越级结案"
    outcome = one.sync()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    shown = one.row("cases", case)
    assert shown is not None
    assert (shown["status"], shown["close_note"]) == ("registered", "")
    with one.store.read(one.actor) as session:
        (told,) = kept(session).rows
    assert told.code == "sync.no_such_move"
    assert "越级结案" in told.text()
    sound.quiet(centre, [one, two])


def test_i12_a_third_value_for_a_disputed_field(centre: Branches, one: Desk, two: Desk, case: UUID) -> None:
    """The dispute is open, the person types again: the last word takes the place of the one before."""
    one.edit(Case, case, amount_fen=300)
    two.edit(Case, case, amount_fen=200)
    one.sync()
    two.sync()
    two.line.down = True
    two.sync()
    two.line.down = False
    two.edit(Case, case, amount_fen=250)
    two.sync()
    sound.synced(one, two)
    stands = centre.row("cases", case)
    assert stands is not None
    # `two` saw 300 when it typed 250: that is no dispute, it is a change.
    assert stands["amount_fen"] == 250
    with two.store.read(two.actor) as session:
        (row,) = conflicts(session).rows
    with two.act("sync.resolve") as session:
        verbs.resolve(session, row.id, Choice.THEIRS)
    sound.synced(two, one)
    sound.quiet(centre, [one, two])
