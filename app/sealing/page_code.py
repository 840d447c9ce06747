"""What the verification code (QR) of a printed page says, and reading it back from a scan. Pure.

The text is in the alphanumeric set of QR, which keeps the code small:
`MD1/<case number>/<paper>/<page>/<pages>/<hash>`, the hash being the first sixteen digits of the paper's SHA-256.

The footer of every page says the same in words, so that a page whose code is torn or stamped over can still be known:
`read_footer` takes what an engine read there, in which zeros look like the letter O.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_ALLOWED = re.compile(r"[^0-9A-Z $%*+\-.:]")
HASH_DIGITS = 16
LONGEST = 120
"""Characters of a code that is looked at; ours have about fifty."""
_MARK = "MD1"
_MOST_PAGES = 10_000

_LOOKS_LIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "s": "5"})
_HEX = r"[0-9A-Fa-fOolI|Ss]"
_DIGEST = re.compile(rf"(?<![0-9A-Za-z])({_HEX}{{{HASH_DIGITS}}})(?![0-9A-Za-z])")
_PAGE = (
    re.compile(r"第\s*([0-9]{1,4})\s*页\s*[,，、/·.。]?\s*共\s*([0-9]{1,4})\s*页"),
    re.compile(r"\bpage\s*([0-9]{1,4})\s*of\s*([0-9]{1,4})\b", re.IGNORECASE),
)


class PageCode(NamedTuple):
    """What the code of one page says; `digest` is the paper's SHA-256 in hexadecimal."""

    case_no: str
    kind: str
    page: int
    pages: int
    digest: str

    def payload(self) -> str:
        """Return the text of the code."""
        case_no, kind = coded(self.case_no), coded(self.kind)
        return f"{_MARK}/{case_no}/{kind}/{self.page}/{self.pages}/{self.digest[:HASH_DIGITS].upper()}"


def coded(text: str) -> str:
    """A case number or kind as a code can hold it."""
    return _ALLOWED.sub("-", text.upper())


def read_payload(text: str) -> PageCode | None:
    """Read the text of a scanned code; None when it is not one of ours. Its digest has sixteen digits."""
    parts = text[:LONGEST].strip().split("/")
    if len(parts) != 6 or parts[0] != _MARK or not (_is_number(parts[3]) and _is_number(parts[4])):
        return None
    return PageCode(parts[1], parts[2], int(parts[3]), int(parts[4]), parts[5].lower())


def read_footer(text: str) -> PageCode | None:
    """Read what stands in words at the foot of a page: page, pages and hash; None unless all are there, once.

    Its case number and kind are empty: they are known by the hash.
    """
    digests = {found.translate(_LOOKS_LIKE).lower() for found in _DIGEST.findall(text)}
    pages = {(int(found[0]), int(found[1])) for pattern in _PAGE for found in pattern.findall(text)}
    if len(digests) != 1 or len(pages) != 1:
        return None
    page, count = pages.pop()
    return PageCode("", "", page, count, digests.pop())


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 5 and int(text) <= _MOST_PAGES
