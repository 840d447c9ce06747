"""The form as a state machine: any order, nothing dropped, nothing blocked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interviews import form
from app.interviews.form import Dot, FormState, Level, Need, Progress, SectionStatus
from app.interviews.sections import SECTIONS, section
from app.interviews.values import normalise
from app.store.types import canonical_json
from tests.interviews.typing_hands import edits

TODAY = date(2026, 11, 24)
Edits = list[tuple[tuple[str, str], Any]]
DONE = Progress(answers=3, to_read=4, agreed=4, signed=frozenset({"customer", "staff"}))
MINIMUM = {
    ("identity", "name"): "李小华",
    ("identity", "phone"): "13800001111",
    ("identity", "card"): "1234",
    ("facts", "narrative"): "三笔境外交易不是我做的",
    ("facts", "amount"): "12800",
}
SEALING = MINIMUM | {
    ("identity", "id_type"): "resident_id",
    ("identity", "id_number"): "11010519491231002X",
    ("identity", "original_seen"): True,
    ("identity", "address"): "上海市浦东新区",
    ("rights", "told_at"): True,
    ("rights", "told_how"): "read_aloud",
    ("rights", "understood"): True,
    ("rights", "consent_processing"): "given",
    ("wish", "demands"): ["verify_cause"],
    ("wish", "wish"): "查清楚",
    ("read_back", "how"): "display",
}


def typed(fields: dict[tuple[str, str], Any], progress: Progress | None = None) -> FormState:
    state = FormState(progress=progress or Progress())
    for (section_key, field_key), value in fields.items():
        state = form.edit(state, section_key, field_key, value)
    return state


def run(state: FormState, what: Edits) -> FormState:
    for (section_key, field_key), value in what:
        state = form.edit(state, section_key, field_key, value)
    return state


def codes(state: FormState, need: Need = Need.SEALING) -> set[tuple[str, str, str]]:
    return {(one.section, one.field, one.code) for one in form.problems(state, need) if one.blocks}


@given(edits(), st.randoms(use_true_random=False))
def test_edits_of_different_fields_in_any_order_lead_to_the_same_state(what: Edits, shuffle: Any) -> None:
    last = list(dict(what).items())
    shuffled = list(last)
    shuffle.shuffle(shuffled)
    assert run(FormState(), what) == run(FormState(), last) == run(FormState(), shuffled)


@given(edits())
def test_nothing_typed_is_dropped(what: Edits) -> None:
    state = run(FormState(), what)
    for (section_key, field_key), value in dict(what).items():
        kept = normalise(section(section_key).field(field_key), value)
        assert state.value(section_key, field_key) == kept
        if isinstance(value, str) and kept is None:
            # Only what no paper can carry is nothing.
            assert not "".join(char for char in value if char.isprintable()).strip()


@given(edits())
def test_an_edit_leaves_the_state_before_it_alone(what: Edits) -> None:
    before = typed(MINIMUM)
    copy = {key: dict(content) for key, content in before.sections.items()}
    run(before, what)
    assert {key: dict(content) for key, content in before.sections.items()} == copy


@given(edits())
def test_saving_and_loading_gives_the_same_sections(what: Edits) -> None:
    state = run(FormState(), what)
    loaded = form.stored({key: dict(content) for key, content in state.sections.items()})
    for spec in SECTIONS:
        assert loaded.sections[spec.key] == dict(state.sections.get(spec.key, {}))
    assert not loaded.unsaved


@given(edits(), edits())
def test_drafts_laid_over_what_is_stored_are_as_if_typed_on(saved: Edits, typing: Edits) -> None:
    before = run(FormState(), saved)
    clean = form.stored({key: dict(content) for key, content in before.sections.items()})
    drafts = {form.draft_field(*place): value for place, value in typing}
    merged = form.merge_drafts(clean, drafts)
    straight = run(clean, typing)
    assert {k: dict(v) for k, v in merged.sections.items()} == {k: dict(v) for k, v in straight.sections.items()}
    assert merged.unsaved == straight.unsaved
    canonical_json({key: dict(content) for key, content in merged.sections.items()})


@given(edits())
def test_saving_every_section_leaves_nothing_unsaved(what: Edits) -> None:
    state = run(FormState(), what)
    pending: set[tuple[str, str]] = set()
    for spec in SECTIONS:
        for key, value in form.unsaved_of(state, spec.key).items():
            assert state.value(spec.key, key) == value
            pending.add((spec.key, key))
    assert pending == set(state.unsaved)
    typed_on = state.sections
    for spec in SECTIONS:
        sent = form.unsaved_of(state, spec.key)
        state = form.saved(state, spec.key, sent, state.sections.get(spec.key, {}))
        assert sorted(form.settled(state, spec.key, sent)) == sorted(form.draft_field(spec.key, key) for key in sent)
    assert not state.unsaved
    assert {key: dict(content) for key, content in state.sections.items() if content} == {
        key: dict(content) for key, content in typed_on.items() if content
    }


@given(edits())
def test_no_state_breaks_the_questions_asked_of_it(what: Edits) -> None:
    state = run(FormState(), what)
    for spec in SECTIONS:
        form.section_status(state, spec.key)
        form.dot(state, spec.key)
    form.problems(state, Need.RECEIPT)
    form.problems(state, today=TODAY, elderly=True)
    form.ability(state)
    form.birth_date(state)
    assert form.next_section(state) in {spec.key for spec in SECTIONS}


def test_the_desk_s_answer_replaces_what_was_typed() -> None:
    state = form.edit(FormState(), "rights", "told_at", True)
    state = form.saved(state, "rights", form.unsaved_of(state, "rights"), {"told_at": "2026-11-24T02:00:00.000Z"})
    assert state.value("rights", "told_at") == "2026-11-24T02:00:00.000Z"
    assert not state.unsaved


def test_what_is_typed_while_the_desk_saves_is_newer_than_its_answer() -> None:
    state = typed({("facts", "amount"): "12", ("facts", "narrative"): "说到"})
    sent = form.unsaved_of(state, "facts")
    state = form.edit(form.edit(state, "facts", "narrative", "说到一半"), "facts", "noticed_how", "短信")
    state = form.edit(state, "wish", "wish", "退款")
    state = form.saved(state, "facts", sent, {"amount": 1200, "narrative": "说到", "currency": "CNY"})
    assert state.sections["facts"] == {
        "amount": 1200,
        "narrative": "说到一半",
        "noticed_how": "短信",
        "currency": "CNY",
    }
    assert state.unsaved == {("facts", "narrative"), ("facts", "noticed_how"), ("wish", "wish")}
    assert form.settled(state, "facts", sent) == ["facts.amount"]


def test_a_field_cleared_while_the_desk_saves_stays_cleared() -> None:
    state = typed({("facts", "noticed_how"): "短信"})
    sent = form.unsaved_of(state, "facts")
    state = form.edit(state, "facts", "noticed_how", "")
    state = form.saved(state, "facts", sent, {"noticed_how": "短信"})
    assert state.value("facts", "noticed_how") is None
    assert form.unsaved_of(state, "facts") == {"noticed_how": None}


def test_clearing_a_field_is_an_edit_that_is_saved() -> None:
    state = form.edit(typed(MINIMUM), "facts", "amount", "")
    assert form.unsaved_of(state, "facts") == {"amount": None, "narrative": "三笔境外交易不是我做的"}


def test_drafts_of_fields_that_no_longer_exist_are_kept() -> None:
    drafts = {"facts.colour": "红", "nowhere.x": 1, "facts.amount": "5"}
    state = form.merge_drafts(FormState(), drafts)
    assert state.stray == {"facts.colour": "红", "nowhere.x": 1}
    assert state.value("facts", "amount") == 500


def test_an_interview_s_drafts_have_a_name_of_their_own() -> None:
    assert form.draft_form("7") == "interview:7"


def test_the_receipt_needs_five_things() -> None:
    assert {place[:2] for place in codes(FormState(), Need.RECEIPT)} == set(MINIMUM)
    assert codes(typed(MINIMUM), Need.RECEIPT) == set()


def test_sealing_needs_the_receipt_s_fields_too() -> None:
    assert {place[:2] for place in codes(FormState())} >= set(MINIMUM)
    assert codes(typed(SEALING, DONE)) == set()


def test_unreadable_things_block_wherever_they_stand() -> None:
    state = form.edit(typed(SEALING, DONE), "circumstances", "income", "很多")
    assert codes(state) == {("circumstances", "income", "not_a_number")}
    assert form.section_status(state, "circumstances") is SectionStatus.PROBLEMS
    assert form.dot(state, "circumstances") is Dot.RED


@pytest.mark.parametrize(
    ("progress", "problem"),
    [
        (replace(DONE, answers=0), ("questions", "", "no_answers")),
        (replace(DONE, unanswered=1), ("questions", "", "unanswered")),
        (replace(DONE, agreed=3), ("read_back", "", "to_read")),
        (replace(DONE, to_read=0, agreed=0), ("read_back", "", "to_read")),
        (replace(DONE, agreed=3, unclear=1), ("read_back", "", "unclear")),
        (replace(DONE, signed=frozenset({"staff"})), ("signatures", "", "customer_unsigned")),
        (replace(DONE, signed=frozenset({"agent"})), ("signatures", "", "staff_unsigned")),
    ],
)
def test_what_is_no_field_counts_too(progress: Progress, problem: tuple[str, str, str]) -> None:
    assert codes(typed(SEALING, progress)) == {problem}
    assert codes(typed(SEALING, progress), Need.RECEIPT) == set()


def test_first_things_due_are_a_hint_and_keep_the_section_open() -> None:
    state = typed(SEALING | {("first_things", "theft"): "yes"}, replace(DONE, first_due=("card_block",)))
    found = [one for one in form.problems(state) if one.code == "first_things_due"]
    assert [one.level for one in found] == [Level.HINT]
    assert codes(state) == set()
    assert form.section_status(state, "first_things") is SectionStatus.STARTED
    assert form.section_status(replace(state, progress=DONE), "first_things") is SectionStatus.COMPLETE


def test_fields_are_asked_only_under_their_condition_and_kept_all_the_same() -> None:
    state = form.edit(FormState(), "facts", "police_reference", "A1")
    keys = [one.key for one in form.asked(state, section("facts"))]
    assert "police_reference" not in keys
    state = form.edit(state, "facts", "police_reported", "yes")
    assert "police_reference" in [one.key for one in form.asked(state, section("facts"))]
    assert state.value("facts", "police_reference") == "A1"


def test_a_companion_who_is_there_has_to_be_named() -> None:
    state = typed(SEALING | {("companion", "present"): "yes"}, DONE)
    assert codes(state) == {
        ("companion", "name", "missing"),
        ("companion", "relation", "missing"),
        ("companion", "did_not_decide", "missing"),
    }
    assert form.section_status(state, "companion") is SectionStatus.STARTED
    assert form.dot(state, "companion") is Dot.AMBER


def test_hints_come_last_and_only_with_a_day() -> None:
    state = typed({("facts", "narrative"): "事情", ("facts", "noticed_on"): "2026-11-30"})
    hints = [one for one in form.problems(state, today=TODAY) if one.level is Level.HINT]
    assert [(one.section, one.code) for one in hints] == [("facts", "day_is_ahead"), ("rights", "rights_first")]
    assert form.problems(state, today=TODAY)[-2:] == hints
    assert not [one for one in form.problems(state) if one.level is Level.HINT]


def test_the_rights_notice_first_is_suggested_until_it_is_given() -> None:
    state = typed({("facts", "narrative"): "事情", ("rights", "told_at"): True})
    assert "rights_first" not in {one.code for one in form.problems(state, today=TODAY)}


@pytest.mark.parametrize(
    ("elderly", "present", "asked", "hinted"),
    [(True, "yes", None, True), (True, "yes", True, False), (True, "no", None, False), (False, "yes", None, False)],
)
def test_an_elderly_customer_with_a_companion_may_be_asked_alone(
    elderly: bool, present: str, asked: bool | None, hinted: bool
) -> None:
    state = typed({("companion", "present"): present, ("companion", "asked_alone"): asked})
    found = {one.code for one in form.problems(state, today=TODAY, elderly=elderly)}
    assert ("ask_alone" in found) is hinted


def test_an_unreadable_field_gets_no_hint_besides() -> None:
    state = typed({("identity", "phone"): "没有"})
    assert [one.level for one in form.problems(state, today=TODAY) if one.field == "phone"] == [Level.UNREADABLE]


def test_sections_start_empty_and_red_where_they_are_needed() -> None:
    state = FormState()
    assert {spec.key: form.section_status(state, spec.key) for spec in SECTIONS} == {
        spec.key: SectionStatus.EMPTY for spec in SECTIONS
    }
    assert form.dot(state, "identity") is Dot.RED
    assert form.dot(state, "questions") is Dot.RED
    assert form.dot(state, "materials") is Dot.NONE


def test_sections_turn_green_when_they_are_done() -> None:
    state = typed(SEALING, DONE)
    for key in ("identity", "rights", "wish", "facts", "questions", "read_back", "signatures"):
        assert form.dot(state, key) is Dot.GREEN, key


def test_a_page_that_was_not_clear_is_a_problem() -> None:
    state = typed(SEALING, replace(DONE, agreed=3, unclear=1))
    assert form.section_status(state, "read_back") is SectionStatus.PROBLEMS


def test_the_next_section_follows_the_suggested_order() -> None:
    assert form.next_section(FormState()) == "first_things"
    assert form.next_section(FormState(), after="first_things") == "identity"
    assert form.next_section(FormState(), after="identity") == "rights"
    assert form.next_section(typed({("agent", "present"): "yes"}), after="identity") == "agent"
    # Behind the last section it begins again with what was left out.
    assert form.next_section(FormState(), after="signatures") == "first_things"


def test_there_is_no_next_section_when_all_is_done() -> None:
    everything = SEALING | {
        ("first_things", "theft"): "no",
        ("circumstances", "declined"): True,
        ("materials", "originals_kept"): "no",
    }
    assert form.next_section(typed(everything, replace(DONE, issues=1))) is None
    assert form.next_section(typed(everything, DONE)) == "issues"


def test_the_numbers_of_affordability_are_read_where_they_can_be() -> None:
    state = typed(
        {
            ("circumstances", "income"): "6,000",
            ("circumstances", "dependants"): "2",
            ("circumstances", "other_instalments"): "很多",
            ("wish", "proposed_monthly"): "800",
        }
    )
    assert form.ability(state) == form.Ability(600_000, None, 2, None, 80_000)


def test_the_birthday_is_typed_or_read_from_the_number() -> None:
    state = typed({("identity", "id_number"): "11010519491231002X"})
    assert form.birth_date(state) == date(1949, 12, 31)
    assert form.birth_date(form.edit(state, "identity", "birth_date", "1950-01-01")) == date(1950, 1, 1)
    assert form.birth_date(form.edit(state, "identity", "id_type", "passport")) is None
    assert form.birth_date(FormState()) is None
