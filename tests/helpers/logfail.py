"""A log record of WARNING or worse that no test announced fails the test in which it was written.

A warning that nobody reads is a bug that nobody sees. A test that provokes one says so:

    def test_a_torn_blob_is_reported(expected_logs):
        expected_logs("blob .* is torn")

and fails too when the announced record does not come.
"""

import logging
import re


class LogWatch(logging.Handler):
    """Collect the records of one test and judge them at its end."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._announced: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record; called by logging."""
        self._records.append(record)

    def expect(self, pattern: str) -> None:
        """Announce records whose message matches the pattern anywhere."""
        self._announced.append(re.compile(pattern))

    def complaints(self) -> list[str]:
        """Say which records came unannounced and which announced ones did not come."""
        messages = [(record, record.getMessage()) for record in self._records]
        unexpected = [
            f"unexpected {record.levelname} from {record.name}: {message}"
            for record, message in messages
            if not any(pattern.search(message) for pattern in self._announced)
        ]
        absent = [
            f"no record matched {pattern.pattern!r}"
            for pattern in self._announced
            if not any(pattern.search(message) for _, message in messages)
        ]
        return unexpected + absent
