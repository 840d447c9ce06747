"""The calendar file, read back by a strict reader of the standard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.kernel.text import legible
from app.outreach.calendar import Appointment, calendar, folded
from tests.outreach import strict_calendar

AT = datetime(2026, 12, 1, 19, 0, tzinfo=timezone(timedelta(hours=8)))
ONE = Appointment(
    id=UUID("0192f7a0-0000-7000-8000-000000000001"),
    revision=3,
    title="年费、息费；怎么算, 怎么谈",
    about="第一行\n第二行 \\ 反斜杠",
    place="云会议 https://live.example/abc;x=1,2",
    topics=("年费", "分期, 减免"),
    starts_at=AT,
    ends_at=AT + timedelta(minutes=90),
    changed_at=datetime(2026, 11, 25, tzinfo=UTC),
)


def test_everything_comes_back_and_times_are_utc() -> None:
    found = strict_calendar.read(calendar(ONE))
    assert found["SUMMARY"] == ONE.title
    assert found["DESCRIPTION"] == ONE.about
    assert found["LOCATION"] == ONE.place
    assert found["CATEGORIES"] == "年费,分期\\, 减免"
    assert (found["DTSTART"], found["DTEND"]) == ("20261201T110000Z", "20261201T123000Z")
    assert found["UID"] == f"{ONE.id}@mediation-desk"
    assert (found["SEQUENCE"], found["STATUS"], found["METHOD"]) == ("3", "CONFIRMED", "PUBLISH")


def test_a_change_keeps_the_id_and_a_cancelled_event_says_so() -> None:
    moved = strict_calendar.read(calendar(replace(ONE, revision=4, starts_at=AT + timedelta(minutes=30))))
    gone = strict_calendar.read(calendar(replace(ONE, revision=5, cancelled=True)))
    before = strict_calendar.read(calendar(ONE))
    assert moved["UID"] == gone["UID"] == before["UID"]
    assert [before["SEQUENCE"], moved["SEQUENCE"], gone["SEQUENCE"]] == ["3", "4", "5"]
    assert (gone["STATUS"], gone["METHOD"]) == ("CANCELLED", "CANCEL")
    assert strict_calendar.read(calendar(replace(ONE, certain=False)))["STATUS"] == "TENTATIVE"


def test_what_is_empty_is_left_out() -> None:
    found = strict_calendar.read(calendar(replace(ONE, about="", place="", topics=())))
    assert found.keys().isdisjoint({"DESCRIPTION", "LOCATION", "CATEGORIES"})


@given(st.text(min_size=1, max_size=300), st.text(max_size=300))
def test_any_text_survives(title: str, about: str) -> None:
    found = strict_calendar.read(calendar(replace(ONE, title=title, about=about)))
    assert found["SUMMARY"] == legible(title).replace("\t", " ")


def test_folding_tears_no_character() -> None:
    parts = list(folded("SUMMARY:" + "𠮷年a" * 60))
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == "SUMMARY:" + "𠮷年a" * 60
