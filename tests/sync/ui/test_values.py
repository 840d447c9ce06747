"""Plain values behind badge and page: stands, spans, clocks, sentences, and the editor that fits a field."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.errors import Fault
from app.kernel.wording import Language, Wording
from app.sync.cycle import Outcome
from app.sync.views import Badge
from ui.shell.sync_badge import Stand
from ui.shell.syncing import Progress, Round, progress_words, span_words, stand_of
from ui.sync.third import third_of
from ui.sync.words import clock_words, trouble_words
from ui.widgets.choice import Choice
from ui.widgets.number_fields import DateField, MoneyField
from ui.widgets.theme.assets import RESOURCES

NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
WORDS = Wording.load(RESOURCES / "wording", Language.EN)


def badge(condition: str = "ok", **values: Any) -> Badge:
    plain: dict[str, Any] = {
        "why": "", "waiting": 0, "conflicts": 0, "kept": 0, "last_sync": None, "last_try": None, "offset_ms": 0,
        "unsearched": False,
    }  # fmt: skip
    return Badge(condition=condition, **{**plain, **values})


@pytest.mark.parametrize(
    ("condition", "stand"),
    [
        ("ok", Stand.ONLINE), ("offline", Stand.OFFLINE), ("never", Stand.OFFLINE), ("read_only", Stand.ONLINE),
        ("elsewhere", Stand.ONLINE), ("cancelled", Stand.ONLINE), ("alarm", Stand.ATTENTION),
        ("rejected", Stand.ATTENTION), ("enrol_again", Stand.ATTENTION), ("upgrade_required", Stand.ATTENTION),
        ("failed", Stand.ATTENTION),
    ],
)  # fmt: skip
def test_where_the_badge_stands(condition: str, stand: Stand) -> None:
    noted = badge("ok" if condition == "failed" else condition)
    last = Round(NOON, Outcome(condition=condition))
    if condition != "never":
        assert stand_of(badge(), last, at_centre=True, running=False).state is stand, "the last round knows better"
    if condition != "failed":
        assert stand_of(noted, None, at_centre=True, running=False).state is stand
    assert stand_of(noted, last, at_centre=True, running=True).state is Stand.SYNCING
    assert stand_of(noted, last, at_centre=False, running=True).state is Stand.LOCAL


def test_the_badge_says_when_the_centre_was_heard_last_however_that_is_known() -> None:
    polled = NOON + timedelta(minutes=3)
    noted = badge(last_sync=NOON)
    offline = Round(polled + timedelta(minutes=1), Outcome(condition="offline"))
    assert stand_of(noted, offline, polled, at_centre=True, running=False).last_sync == polled
    assert stand_of(noted, None, at_centre=True, running=False).last_sync == NOON
    assert stand_of(None, None, polled, at_centre=True, running=False).last_sync == polled
    assert stand_of(None, None, at_centre=True, running=False).last_sync is None


@pytest.mark.parametrize(
    ("offset", "tone", "said"),
    [
        (timedelta(seconds=119), "", ""),
        (timedelta(seconds=-121), "soon", "2 minutes ahead"),
        (timedelta(hours=5), "soon", "5 hours behind"),
        (timedelta(hours=25), "danger", "behind"),
        (timedelta(days=-3), "danger", "3 days ahead"),
    ],
)
def test_a_wrong_clock_is_said(offset: timedelta, tone: str, said: str) -> None:
    found, sentence = clock_words(round(offset.total_seconds() * 1000))
    assert found == tone
    assert said in sentence
    assert ("uncertain" in sentence) == (tone == "danger")


def test_what_stopped_it_is_told_with_what_to_do() -> None:
    last = Round(NOON, Outcome(condition="offline"), Fault("sync.offline", reason="no route"))
    sentence, remedy = trouble_words(WORDS, badge(), last)
    assert sentence
    assert remedy
    sentence, _ = trouble_words(WORDS, badge("enrol_again", why="copied"), None)
    assert "copied" in sentence
    assert trouble_words(WORDS, badge("rejected", why="sync.password"), None)[1]
    assert trouble_words(WORDS, badge(), Round(NOON, Outcome())) == ("", "")


def test_spans_and_progress() -> None:
    assert span_words(timedelta(seconds=1)) == "1 second"
    assert span_words(timedelta(seconds=119)) == "119 seconds"
    assert span_words(timedelta(minutes=3)) == "3 minutes"
    assert span_words(timedelta(days=2)) == "2 days"
    assert progress_words(WORDS, Progress("push", 40, 0, 0.0, 0.2)) == "sending · 40"


@pytest.mark.parametrize(
    ("name", "start", "kind", "typed", "value"),
    [
        ("cases.amount_fen", 5_00, MoneyField, "12,800", 1_280_000),
        ("cases.received_on", "2026-11-20", DateField, "2026-11-21", "2026-11-21"),
        ("cases.wish", "短", None, "  另写 ", "另写"),
        ("cases.people_count", 2, None, "3", 3),
    ],
)
def test_the_editor_fits_the_field(
    qtbot: QtBot, name: str, start: Any, kind: type | None, typed: str, value: Any
) -> None:
    table, _, column = name.partition(".")
    third = third_of(WORDS, table, column, start, date(2026, 11, 24))
    assert third is not None
    qtbot.addWidget(third.widget)
    if kind is not None:
        assert isinstance(third.widget, kind)
    third.widget.setText(typed)  # type: ignore[attr-defined]
    assert third.value() == value


def test_what_is_masked_above_does_not_stand_open_in_the_editor(qtbot: QtBot) -> None:
    for name, start in (
        ("cases.narrative", "卡号 6222020200112233445 被盗"),
        ("cases.narrative", "卡号 6222020200112233445 被盗。" * 9),
        ("customers.phone", "13800001111"),
    ):
        table, _, column = name.partition(".")
        third = third_of(WORDS, table, column, start, date(2026, 11, 24))
        assert third is not None
        qtbot.addWidget(third.widget)
        assert third.widget.text() == ""  # type: ignore[attr-defined]
    plain = third_of(WORDS, "cases", "narrative", "他说的话。" * 20, date(2026, 11, 24))
    assert plain is not None
    qtbot.addWidget(plain.widget)
    assert plain.value() == "他说的话。" * 20


def test_codes_are_chosen_and_structures_are_not_written(qtbot: QtBot) -> None:
    third = third_of(WORDS, "cases", "channel", "branch", date(2026, 11, 24))
    assert third is not None
    assert isinstance(third.widget, Choice)
    qtbot.addWidget(third.widget)
    assert third.value() == "branch"
    flag = third_of(WORDS, "cases", "still_called", False, date(2026, 11, 24))
    assert flag is not None
    qtbot.addWidget(flag.widget)
    assert flag.value() is False
    assert third_of(WORDS, "interview_sections", "content", {}, date(2026, 11, 24)) is None
