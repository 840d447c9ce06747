"""What presses in the day's work: promises, letters that came back, who is served first."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.cases.daywork import Sent, Standing, goes_first, open_returns, standing

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (timedelta(minutes=-1), Standing.LATE),
        (timedelta(0), Standing.LATE),
        (timedelta(milliseconds=1), Standing.TODAY),
        (timedelta(hours=13, minutes=59), Standing.TODAY),  # 23:59 in Shanghai
        (timedelta(hours=14), Standing.LATER),  # midnight there is another day, though not in UTC
    ],
)
def test_a_time_is_late_from_its_minute_on_and_days_are_shanghai_s(after: timedelta, told: Standing) -> None:
    assert standing(NOW + after, NOW) is told


def sent(number: int, hours: int, back: bool = False, kind: str = "reply", to: str = "李小华", case: int = 1) -> Sent:
    returned = date(2026, 11, 24) if back else None
    return Sent(UUID(int=number), UUID(int=case), kind, to, NOW + timedelta(hours=hours), returned)


def test_a_letter_that_came_back_is_open_until_the_paper_is_sent_again() -> None:
    assert open_returns([sent(1, 0, back=True), sent(2, 1)]) == set()
    assert open_returns([sent(2, 1), sent(1, 0, back=True)]) == set()
    assert open_returns([sent(1, 0), sent(2, 1, back=True)]) == {UUID(int=2)}
    assert open_returns([sent(1, 0, back=True), sent(2, 1, back=True)]) == {UUID(int=2)}
    assert open_returns([]) == set()


@pytest.mark.parametrize("other", [{"kind": "agreement"}, {"to": "王大明"}, {"case": 2}])
def test_another_paper_receiver_or_case_answers_no_return(other: dict[str, object]) -> None:
    assert open_returns([sent(1, 0, back=True), sent(2, 1, **other)]) == {UUID(int=1)}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        ([], False),
        (["poor_sight"], False),
        (["elderly"], True),
        (["poor_sight", "pregnant"], True),
        (["disabled"], True),
    ],
)
def test_who_goes_first(needs: list[str], told: bool) -> None:
    assert goes_first(needs) is told
