"""Every stored key has its words, and questions are offered where they fit."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

import pytest

from app.interviews import codes, form
from app.interviews.compose import chinese
from app.interviews.form import Dot, FormState, SectionStatus
from app.interviews.model import InterviewState
from app.interviews.record import Issue, Spoken
from app.interviews.sections import SECTIONS
from app.interviews.views import suggested_questions
from app.interviews.views.questions import bank
from app.interviews.words import Words
from app.kernel.wording import Language

KINDS: dict[str, type[StrEnum]] = {
    "speaker": codes.Speaker,
    "yes_no": codes.YesNo,
    "consent": codes.Consent,
    "rights_how": codes.RightsHow,
    "read_back_how": codes.ReadBackHow,
    "read_back_outcome": codes.ReadBackOutcome,
    "card_place": codes.CardPlace,
    "employment": codes.Employment,
    "hardship": codes.Hardship,
    "material": codes.Material,
    "reply_how": codes.ReplyHow,
    "pause_reason": codes.PauseReason,
    "interview_state": InterviewState,
    "section_status": SectionStatus,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_a_label_and_every_label_a_key(kind: str) -> None:
    assert list(chinese().labels(kind)) == [member.value for member in KINDS[kind]]


def test_every_side_that_admits_has_a_label() -> None:
    assert set(chinese().labels("admitted_by")) | {""} == {one.value for one in codes.AdmittedBy}


def test_every_section_and_field_has_a_label_and_no_label_is_left_over() -> None:
    assert list(chinese().labels("interview_section")) == [spec.key for spec in SECTIONS]
    fields = [f"{spec.key}.{one.key}" for spec in SECTIONS for one in spec.fields]
    assert list(chinese().labels("interview_field")) == fields


def test_every_choice_of_the_form_can_be_read() -> None:
    for spec in SECTIONS:
        for one in spec.fields:
            if one.labels:
                known = chinese().labels(one.labels)
                assert known, one.labels
                assert set(one.options) <= set(known), one.labels


def test_conditions_name_fields_of_their_section_and_values_that_exist() -> None:
    for spec in SECTIONS:
        for one in spec.fields:
            if one.when is not None:
                asked = spec.field(one.when[0])
                assert one.when[1] in asked.options


def test_every_problem_of_an_empty_form_can_be_read() -> None:
    labels = chinese().labels("interview_problem")
    assert {one.code for one in form.problems(FormState())} <= set(labels)
    assert len(set(Dot)) == 4


def test_questions_fit_what_is_known() -> None:
    everything = [one.text for one in suggested_questions(FormState(), [], limit=100)]
    assert "请您用自己的话讲一讲，事情是怎么发生的？" in everything
    assert "还款困难是从什么时候开始的，主要原因是什么？" not in everything
    state = form.edit(FormState(), "wish", "demands", ["waiver"])
    assert "还款困难是从什么时候开始的，主要原因是什么？" in [
        one.text for one in suggested_questions(state, [], limit=100)
    ]
    state = form.edit(state, "first_things", "theft", "yes")
    assert any("争议交易发生时" in one.text for one in suggested_questions(state, [], limit=100))


def test_a_question_that_was_asked_is_not_offered_again() -> None:
    first = suggested_questions(FormState(), [])[0].text
    assert first not in [one.text for one in suggested_questions(FormState(), [first], limit=100)]
    assert len(suggested_questions(FormState(), [], limit=2)) == 2


def test_questions_come_in_english_too() -> None:
    assert suggested_questions(FormState(), [], Language.EN)[0].text.startswith("Please tell me")


def test_the_questions_name_fields_and_choices_that_exist() -> None:
    by_key = {spec.key: spec for spec in SECTIONS}
    for entry in bank():
        assert entry.zh.endswith("？")
        if entry.section:
            spec = by_key[entry.section].field(entry.field)
            assert set(entry.any_of) <= set(spec.options)
            assert bool(entry.any_of) is not entry.empty
    assert len(bank()) > 10


def test_numbers_inside_free_words_are_masked_for_a_display_and_whole_on_paper() -> None:
    at = datetime(2026, 11, 24, 2, tzinfo=UTC)
    spoken = Spoken(1, "您的电话？", "13912345678，身份证 320100195803070019", "customer", at, False, ())
    issue = Issue(1, "盗刷", "卡号6222021234567894不是我刷的", "", "", None, "CNY")
    shown = " ".join([*Words(chinese(), masked=True).spoken(spoken), *Words(chinese(), masked=True).issue(issue)])
    assert "139****5678" in shown
    assert "320100********0019" in shown
    assert "622202******7894" in shown
    paper = " ".join([*Words(chinese()).spoken(spoken), *Words(chinese()).issue(issue)])
    assert "13912345678" in paper
    assert "6222021234567894" in paper
