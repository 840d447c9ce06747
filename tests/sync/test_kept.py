"""What the centre does not take (refused, parked, held) is lost nowhere, and stops nothing that it has no part in."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest

from app.cases.model import Case, CaseNote
from app.kernel.errors import Refusal
from app.sync import desk as verbs
from app.sync.transport import Json, Rejected
from app.sync.views import KeptRow, kept
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk


def kept_of(desk: Desk, *, settled: bool = False) -> list[KeptRow]:
    with desk.store.read(desk.actor) as session:
        return list(kept(session, settled=settled).rows)


def wish_of(desk: Desk, case: UUID) -> str:
    row = desk.row("cases", case)
    assert row is not None
    return str(row["wish"])


def test_a_refused_action_goes_back_and_is_kept(centre: Centre, one: Desk) -> None:
    case = one.new_case(wish="原来")
    one.sync()
    centre.refuse_when(lambda op: "sync.sealed" if "wish" in op["new"] and op["kind"] == "update" else None)
    one.edit(Case, case, wish="新写的话")
    other = one.new_case("别的案件")
    outcome = one.sync()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    assert wish_of(one, case) == "原来"
    assert centre.row("cases", other) is not None
    (told,) = kept_of(one)
    assert (told.state, told.code, told.action) == ("refused", "sync.sealed", "test.edit")
    assert "新写的话" in told.text()
    invariants.all_quiet(centre, [one])


def test_what_builds_on_a_refused_action_waits_and_other_cases_go_on(centre: Centre, one: Desk) -> None:
    centre.refuse_when(
        lambda op: "sync.taken" if op["table"] == "cases" and op["new"].get("narrative") == "坏" else None
    )
    bad, good = one.new_case("坏"), one.new_case("好")
    note, fine = one.note(bad, "写在坏案件上的"), one.note(good, "写在好案件上的")
    outcome = one.sync()
    assert (outcome.refused, outcome.held, outcome.waiting) == (1, 1, 0)
    assert one.row("cases", bad) is None
    assert centre.row("case_notes", fine) is not None
    assert [row.state for row in kept_of(one)] == ["held", "refused"]
    assert any("写在坏案件上的" in row.text() for row in kept_of(one))
    shown = one.row("case_notes", note)
    assert shown is not None, "held work stays on screen"
    invariants.all_quiet(centre, [one])


def test_trying_again_offers_it_with_everything_it_held_back(centre: Centre, one: Desk) -> None:
    centre.refuse_when(lambda op: "sync.taken" if op["table"] == "cases" and op["kind"] == "insert" else None)
    case = one.new_case("先被拒绝")
    note = one.note(case, "随后写的")
    one.edit(Case, case, wish="再后写的")
    one.sync()
    centre.refuse_when(lambda op: None)
    (refused,) = [row for row in kept_of(one) if row.state == "refused"]
    with one.act("sync.try_again") as session:
        verbs.try_again(session, refused.id)
    assert wish_of(one, case) == "再后写的"
    invariants.all_hold(centre, [one])
    one.sync()
    row = centre.row("cases", case)
    assert row is not None
    assert row["wish"] == "再后写的"
    assert centre.row("case_notes", note) is not None
    assert kept_of(one) == []
    assert sorted(row.settled for row in kept_of(one, settled=True)) == ["released", "released", "tried_again"]
    invariants.all_quiet(centre, [one])


def test_setting_aside_keeps_the_text_and_frees_the_rest(centre: Centre, one: Desk) -> None:
    case = one.new_case()
    one.sync()
    centre.refuse_when(lambda op: "sync.sealed" if "wish" in op["new"] else None)
    one.edit(Case, case, wish="放弃的话")
    one.edit(Case, case, narrative="后来写的")
    one.sync()
    refused = next(row for row in kept_of(one) if row.state == "refused")
    with one.act("sync.set_aside") as session:
        verbs.set_aside(session, refused.id)
    one.sync()
    row = centre.row("cases", case)
    assert row is not None
    assert (row["wish"], row["narrative"]) == ("", "后来写的")
    assert any("放弃的话" in row.text() for row in kept_of(one, settled=True))
    with pytest.raises(Refusal) as refusal, one.act() as session:
        verbs.set_aside(session, refused.id)
    assert refusal.value.code == "sync.settled_already"
    invariants.all_quiet(centre, [one])


def test_a_poison_operation_is_parked_with_what_builds_on_it(centre: Centre, one: Desk) -> None:
    """F14."""
    centre.poison_when(lambda op: op["new"].get("text") == "毒")
    case = one.new_case()
    poison = one.note(case, "毒")
    fine = one.note(case, "好")
    with one.act() as session:
        session.found(CaseNote, poison).text = "毒上加字"
    outcome = one.sync()
    assert (outcome.parked, outcome.held, outcome.waiting) == (1, 1, 0)
    assert centre.row("case_notes", fine) is not None
    shown = one.row("case_notes", poison)
    assert shown is not None
    assert shown["text"] == "毒上加字", "parked and held work stays on screen"
    invariants.all_quiet(centre, [one])
    # Typed afterwards on the same row: it waits too, and says so.
    with one.act() as session:
        session.found(CaseNote, poison).text = "第三次"
    assert one.sync().held == 1
    invariants.all_quiet(centre, [one])
    centre.poison_when(lambda op: False)
    parked = next(row for row in kept_of(one) if row.state == "parked")
    with one.act() as session:
        verbs.try_again(session, parked.id)
    invariants.all_hold(centre, [one])
    one.sync()
    row = centre.row("case_notes", poison)
    assert row is not None
    assert row["text"] == "第三次"
    invariants.all_quiet(centre, [one])


def test_a_batch_rejected_whole_parks_only_the_action_that_is_at_fault(
    centre: Centre, one: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = [one.new_case(f"第{number}件") for number in range(5)]
    ask = one.line.transport.push

    def push(batch: Json) -> Json:
        if any("第3件" in str(action) for action in batch["actions"]):
            raise Rejected("sync.rejected", reason="no answer to that")
        return ask(batch)

    monkeypatch.setattr(one.line.transport, "push", push)
    outcome = one.sync()
    assert (outcome.condition, outcome.parked, outcome.waiting) == ("ok", 1, 0)
    assert [centre.row("cases", case) is None for case in cases] == [False, False, False, True, False]
    invariants.all_quiet(centre, [one])


def test_an_answer_that_names_nothing_is_an_alarm_and_no_endless_loop(
    one: Desk, monkeypatch: pytest.MonkeyPatch, expected_logs: Callable[[str], None]
) -> None:
    one.new_case()
    monkeypatch.setattr(one.line.transport, "push", lambda batch: {"answers": []})
    expected_logs("sync stopped: sync.unanswered")
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting > 0) == ("alarm", True)


def test_a_refusal_between_two_moves_of_one_row_leaves_no_shadow(centre: Centre, one: Desk) -> None:
    """The shadow that a refusal makes for what comes after it goes when that is answered in the same batch."""
    case = one.new_case()
    one.sync()
    one.edit(Case, case, narrative="甲")
    one.edit(Case, case, wish="拒")
    one.edit(Case, case, narrative="乙")
    centre.refuse_when(lambda op: "sync.sealed" if op["new"].get("wish") == "拒" else None)
    one.sync()
    assert one.ask("SELECT count(*) FROM sync_shadow") == [(0,)]
    one.edit(Case, case, narrative="丙")
    invariants.own_work_on_top(one)
