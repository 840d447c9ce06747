"""The words of a text file in whatever encoding a desk meets: UTF-8, GB 18030, and UTF-16 or UTF-32 that say so.

`statements.encoding` answers for tables, where a wrong guess would be a wrong amount; Unicode in two or four bytes with
its mark is no guess, and programs on customers' computers write it.
"""

from __future__ import annotations

import codecs

from app.evidence.statements.encoding import decode
from app.kernel.errors import Refusal
from app.kernel.text import legible

_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def words_of(data: bytes, name: str) -> tuple[str, str]:
    """The text and its encoding (`utf-8`, `gb18030`, `utf-16`, `utf-32`).

    Raises `Refusal`: `evidence.kind_unknown` for bytes that are no text, `evidence.text_encoding` for text in another
    encoding.
    """
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            return _wide(data, encoding, name), encoding
    return decode(data, name)


def _wide(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refusal("evidence.text_encoding", "file", name=name, found=encoding.upper(), line=1) from error
    if "\0" in text:
        raise Refusal("evidence.kind_unknown", "file", name=name)
    return text


def shown_lines(text: str, *, lines: int, width: int, most: int) -> tuple[str, int]:
    """A text as it is shown: what is not seen left out, lines cut at `width` signs and ended by an ellipsis, at most
    `lines` lines and `most` characters; and how many lines were cut or left out.
    """
    parts = legible(text[: most + 1]).split("\n")
    left = max(len(parts) - lines, 0) + (text.count("\n", most + 1) + 1 if len(text) > most else 0)
    kept = parts[:lines]
    left += sum(len(line) > width for line in kept)
    return "\n".join(_cut(line, width) for line in kept), left


def _cut(line: str, width: int) -> str:
    return line if len(line) <= width else line[:width] + "…"
