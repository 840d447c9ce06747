"""No log line carries a customer's number, a password or a key."""

import logging
import logging.handlers
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Fault
from app.store.redact import LOG_FILE, redact, set_up_logging

ID = "11010519491231002X"
CARD = "6222021234567890123"
PHONE = "13812345678"


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (f"card {CARD} refused", CARD),
        ("card 6222 0212 3456 7890 refused", "3456"),
        ("card 6222-0212-3456-7890 refused", "3456"),
        (f"客户证件{ID}重复", ID),
        (f"拨打{PHONE}无人接听", PHONE),
        ("phone=138 1234 5678", "1234"),
        ("mail wang.min@example.com bounced", "wang.min"),
        ("密码是abc123", "abc123"),
        ("password=hunter22", "hunter22"),
        ("key x'" + "0f" * 32 + "' is wrong", "0f0f"),
        ("postgresql://desk:topsecret9@db/central", "topsecret9"),
        ("name='李小华' is too long", "李小华"),
        ("客户：李小华，已登记", "李小华"),
        ("narrative: 我的卡被盗刷, twice", "我的卡被盗刷"),
        ("[SQL: INSERT INTO customers]\n[parameters: ('李小华', 'x')]\n(Background)", "李小华"),
        ("[parameters: [('李小华', '王'), ('张', 'y')]]", "李小华"),
    ],
)
def test_personal_data_is_blackened(text: str, hidden: str) -> None:
    assert hidden in text
    assert hidden not in redact(text)
    assert "■■■" in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "case 2026-0123-000045 moved to accepted",
        "op 01a20c5e-8e40-77cc-8132-b3cbcb0bee6b waiting",
        "2026-11-24 10:00:00,123 INFO 1234 app.store: opened in 12 ms",
        "12800.00 of 1000000 rows, device_seq 123456",
        "filename=replica.db hostname: desk7",
    ],
)
def test_what_helps_to_find_a_fault_stays(text: str) -> None:
    assert redact(text) == text


@given(
    before=st.text(alphabet="abc 案件,:=", max_size=8), after=st.text(alphabet="abc 案件,.", max_size=8),
    number=st.sampled_from([ID, CARD, PHONE]),
)  # fmt: skip
def test_a_number_is_found_wherever_it_stands(before: str, after: str, number: str) -> None:
    if before[-1:].isascii() and before[-1:].isalpha():
        before += " "
    if after[:1].isascii() and after[:1].isalpha():
        after = " " + after
    assert number not in redact(f"{before}{number}{after}")


@given(text=st.text(max_size=200))
def test_any_text_can_be_redacted_and_redacting_again_finds_no_number(text: str) -> None:
    assert CARD not in redact(f"{text} {CARD} {text}")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Give the log file of a process that logs."""
    root = logging.getLogger()
    level = root.level
    handler = set_up_logging(tmp_path / "logs")
    yield tmp_path / "logs" / LOG_FILE
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_arguments_and_tracebacks_are_redacted_too(log: Path, expected_logs: object) -> None:
    logger = logging.getLogger("some.library")
    logger.info("card %s of %s", CARD, "somebody")
    try:
        raise ValueError(f"customer {PHONE}")
    except ValueError:
        logger.info("failed", exc_info=True)
    text = log.read_text(encoding="utf-8")
    assert CARD not in text
    assert PHONE not in text
    assert "card ■■■ of somebody" in text
    assert "ValueError" in text


def test_the_log_is_for_its_owner_only(log: Path) -> None:
    logging.getLogger("x").info("hello")
    assert log.stat().st_mode & 0o077 == 0
    assert log.parent.stat().st_mode & 0o077 == 0


def test_debugging_needs_to_be_asked_for(log: Path) -> None:
    logging.getLogger("x").debug("detail")
    assert "detail" not in log.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way", encoding="utf-8")
    with pytest.raises(Fault) as caught:
        set_up_logging(tmp_path / "logs")
    assert caught.value.code == "store.no_place"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder's rights")
def test_only_the_owner_can_read_the_log_and_what_it_is_rotated_to(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        handler = set_up_logging(tmp_path / "logs")
        assert isinstance(handler, logging.handlers.RotatingFileHandler)
        handler.maxBytes = 200
        for number in range(20):
            handler.handle(logging.LogRecord("x", logging.INFO, "", 1, f"line {number} {'.' * 40}", None, None))
        logging.getLogger().removeHandler(handler)
        handler.close()
    finally:
        os.umask(before)
    made = {one.name: stat.S_IMODE(one.stat().st_mode) for one in (tmp_path / "logs").iterdir()}
    assert len(made) == 5
    assert set(made.values()) == {0o600}
