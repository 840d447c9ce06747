"""Logs that can be shown to anybody: personal numbers are blackened before a line is written.

The filter sees the finished sentence, arguments and traceback included, because a number hidden in an exception text
is still a number. Structured logging was left aside: few lines are written, and people read them.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
from io import TextIOWrapper
from pathlib import Path

from app.kernel.files import disk_fault
from app.kernel.masking import scrub_secrets

LOG_FILE = "desk.log"
_BLACK = "■■■"
_RULES = (
    # Keys and digests first: a long hexadecimal run may hold digit runs that look like cards.
    (re.compile(r"(?i)x?'?\b[0-9a-f]{64}\b'?"), _BLACK),
    (re.compile(r"(?<![0-9A-Za-z])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}[0-9]{7}[0-9Xx](?![0-9A-Za-z])"), _BLACK),
    # A case number (four, four and six digits) is no card: without it a log cannot be read.
    (
        re.compile(
            r"(?<![0-9A-Za-z.-])(?![0-9]{4}-[0-9]{4}-[0-9]{6}(?![0-9A-Za-z-]))(?:[0-9][ -]?){12,18}[0-9](?![0-9A-Za-z])"
        ),
        _BLACK,
    ),
    (re.compile(r"(?<![0-9A-Za-z.-])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z])"), _BLACK),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), _BLACK),
)
_KEY_IN_URL = re.compile(r"(?i)(://[^:/@\s]+:)[^@\s]+@")
_NAMED = re.compile(
    r"(?i)((?<![a-z_.])(?:customer_)?name|(?<![a-z_.])customer|客户|姓名|(?<![a-z_.])address|地址|narrative)(['\"]?\s*[=:：]\s*)('[^'\n]*'|\"[^\"\n]*\"|[^\s,;，；)\]}]+)"
)
# SQLAlchemy repeats the values of a failed statement; they are customers' data.
_PARAMETERS = re.compile(r"\[parameters: .*?\](?=\s|$)", re.DOTALL)


def redact(text: str) -> str:
    """Blacken card, identity and phone numbers, mail addresses, passwords, keys, and values given by name."""
    text = _PARAMETERS.sub("[parameters: ■■■]", text)
    text = _KEY_IN_URL.sub(rf"\1{_BLACK}@", text)
    text = _NAMED.sub(rf"\1\2{_BLACK}", text)
    for pattern, black in _RULES:
        text = pattern.sub(black, text)
    return scrub_secrets(text)[0]


class RedactingFormatter(logging.Formatter):
    """Format a record, then blacken the whole of it, traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line as it may be written."""
        return redact(super().format(record))


class RedactingFilter(logging.Filter):
    """Blacken the message of a record for every handler that comes after, those of libraries included."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Replace message and arguments by the finished, blackened sentence; the record always passes."""
        record.msg = redact(record.getMessage())
        record.args = None
        return True


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating log that only its owner can read, each new file of it included."""

    def _open(self) -> TextIOWrapper:
        own = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(own, "a", encoding=self.encoding)


def set_up_logging(folder: Path, *, debug: bool = False) -> logging.Handler:
    """Write the log of this process to `folder`, redacted, five files of a megabyte.

    Returns the handler, to be removed and closed at the end. Raises `Fault` when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _PrivateFileHandler(
            folder / LOG_FILE, maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=False
        )
        (folder / LOG_FILE).chmod(0o600)
    except OSError as error:
        raise disk_fault(error, folder / LOG_FILE) from error
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"))
    handler.addFilter(RedactingFilter())
    handler.setLevel(logging.DEBUG if debug else logging.INFO)
    root = logging.getLogger()
    root.addHandler(handler)
    if root.level > handler.level or root.level == logging.NOTSET:
        root.setLevel(handler.level)
    # Statements with their values are never wanted in a log, not even in a debugging one.
    logging.getLogger("sqlalchemy.engine").setLevel(logging.WARNING)
    return handler
