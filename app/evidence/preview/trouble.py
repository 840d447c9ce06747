"""What the child can say went wrong; this side of the pipe turns it into a refusal with the file's name."""

from __future__ import annotations


class Trouble(Exception):  # noqa: N818 - an answer of the child, not an error of the program
    """A file that cannot be shown: `code` is damaged, locked, too_large, no_page, memory or
    unsafe."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
