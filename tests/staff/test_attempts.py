"""Waiting after wrong passwords: grows, locks, survives a restart, and no clock makes it longer."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.clock import FixedClock
from app.kernel.errors import Fault, Refusal
from app.staff.attempts import KEPT, LONGEST, AttemptBook, Attempts, delay_after

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def _book(tmp_path: Path, clock: FixedClock) -> AttemptBook:
    return AttemptBook(tmp_path / "attempts.json", clock, 5)


def _refused(book: AttemptBook, login: str = "wangmin") -> Refusal:
    with pytest.raises(Refusal) as caught:
        book.check(login)
    return caught.value


@pytest.mark.parametrize(
    ("failures", "delay"),
    [
        (0, 0 * SECOND), (1, SECOND), (2, 2 * SECOND), (3, 4 * SECOND), (4, 8 * SECOND), (5, MINUTE), (6, 2 * MINUTE),
        (7, 4 * MINUTE), (10, 32 * MINUTE), (11, LONGEST), (1000, LONGEST),
    ],
)  # fmt: skip
def test_the_wait_doubles(failures: int, delay: timedelta) -> None:
    assert delay_after(failures, 5) == delay


@given(failures=st.integers(0, 10_000), allowed=st.integers(3, 10))
def test_one_more_wrong_password_never_makes_the_wait_shorter(failures: int, allowed: int) -> None:
    assert delay_after(failures, allowed) <= delay_after(failures + 1, allowed) <= LONGEST


@given(shift=st.timedeltas(timedelta(days=-400), timedelta(days=400)), failures=st.integers(1, 20))
def test_no_clock_makes_the_wait_longer_than_it_was(shift: timedelta, failures: int) -> None:
    from datetime import UTC, datetime

    at = datetime(2026, 11, 24, 2, tzinfo=UTC)
    wait = Attempts(failures, at).wait(at + shift, 5)
    assert timedelta(0) <= wait <= delay_after(failures, 5)


def test_a_first_attempt_waits_for_nothing(tmp_path: Path, clock: FixedClock) -> None:
    _book(tmp_path, clock).check("wangmin")


def test_five_wrong_passwords_lock_for_minutes_that_grow(tmp_path: Path, clock: FixedClock) -> None:
    book = _book(tmp_path, clock)
    for seconds in (1, 2, 4, 8):
        book.failed("wangmin")
        refusal = _refused(book)
        assert (refusal.code, refusal.params["seconds"]) == ("staff.wait", seconds)
        clock.move(timedelta(seconds=seconds))
        book.check("wangmin")
    for minutes, failures in ((1, 5), (2, 6), (4, 7)):
        book.failed("wangmin")
        refusal = _refused(book)
        assert (refusal.code, dict(refusal.params)) == ("staff.locked", {"minutes": minutes, "failures": failures})
        clock.move(timedelta(minutes=minutes) - SECOND)
        assert _refused(book).params["minutes"] == 1
        clock.move(SECOND)
        book.check("wangmin")


def test_the_count_survives_a_restart_and_is_per_login(tmp_path: Path, clock: FixedClock) -> None:
    for _ in range(5):
        _book(tmp_path, clock).failed("wangmin")
    assert _refused(_book(tmp_path, clock)).code == "staff.locked"
    _book(tmp_path, clock).check("lixue")


def test_the_right_password_starts_anew(tmp_path: Path, clock: FixedClock) -> None:
    book = _book(tmp_path, clock)
    book.failed("wangmin")
    book.failed("lixue")
    book.succeeded("wangmin")
    book.check("wangmin")
    assert _refused(book, "lixue").params["seconds"] == 1


def test_a_clock_that_was_set_back_does_not_lock_for_ever(tmp_path: Path, clock: FixedClock) -> None:
    book = _book(tmp_path, clock)
    book.failed("wangmin")
    clock.move(timedelta(days=-300))
    assert _refused(book).params["seconds"] == 1
    book.failed("wangmin")
    clock.move(2 * SECOND)
    book.check("wangmin")


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"wangmin": 3}', '{"wangmin": {"failures": 9, "last_at": "2026-11-24"}}']
)
def test_a_file_that_was_meddled_with_counts_as_empty(tmp_path: Path, clock: FixedClock, text: str) -> None:
    (tmp_path / "attempts.json").write_text(text, encoding="utf-8")
    book = _book(tmp_path, clock)
    book.check("wangmin")
    book.failed("wangmin")
    assert _refused(book).code == "staff.wait"


def test_a_flood_of_invented_logins_does_not_fill_the_disk(tmp_path: Path, clock: FixedClock) -> None:
    book = _book(tmp_path, clock)
    for number in range(KEPT + 20):
        book.failed(f"invented{number}")
        clock.move(timedelta(milliseconds=1))
    book.check("invented0")
    assert _refused(book, f"invented{KEPT + 19}").code == "staff.wait"
    assert (tmp_path / "attempts.json").stat().st_size < 40_000


def test_a_full_disk_fails_the_attempt_but_not_the_right_password(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, expected_logs: object
) -> None:
    import errno
    import os

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    book = _book(tmp_path, clock)
    book.failed("wangmin")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault) as caught:
        book.failed("wangmin")
    assert caught.value.code == "store.disk_full"
    assert callable(expected_logs)
    expected_logs("sign-in delays could not be saved: store.disk_full")
    book.succeeded("wangmin")


def test_a_flood_of_invented_logins_does_not_free_the_one_that_is_guessed(tmp_path: Path, clock: FixedClock) -> None:
    book = AttemptBook(tmp_path / "attempts.json", clock, 5)
    for _ in range(5):
        book.failed("wangmin")
    for number in range(KEPT + 5):
        clock.move(timedelta(milliseconds=10))
        book.failed(f"nobody{number}")
    with pytest.raises(Refusal, match=r"staff\.locked"):
        book.check("wangmin")
    with pytest.raises(Refusal, match=r"staff\.wait"):
        book.check(f"nobody{KEPT + 4}")
    assert len(json.loads((tmp_path / "attempts.json").read_text())) == KEPT
