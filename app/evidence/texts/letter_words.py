"""Letters out of bytes for e-mails (字符解码): encoded words of headers, character sets by name or by looking.

What a mail says about its characters is believed when Python knows the name and the bytes agree; else UTF-8, then
GB 18030, then Western letters, and the mail is said to be guessed. Adjacent encoded words are joined before they are
decoded: programs cut Chinese characters in two.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re

_WORD = re.compile(r"=\?([\w.:+-]{1,40}?)(?:\*[\w-]{0,20})?\?([BbQq])\?([^?\s]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?)")
_CHINESE = frozenset({"gb2312", "gbk", "gb_2312-80", "euc-cn", "x-gbk", "cp936", "gb18030-2000"})


def charset_of(told: object) -> str:
    """A character set's name as Python knows it, GB 18030 for its older parts; empty when it is unknown."""
    name = str(told or "").strip().casefold()
    if name in _CHINESE:
        return "gb18030"
    try:
        known = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    return "gb18030" if known in _CHINESE else known


def decoded_text(data: bytes, charset: str) -> tuple[str, bool]:
    """The text of bytes, and whether that is certain: the set that was told, or UTF-8."""
    for name, sure in ((charset, True), ("utf-8", True), ("gb18030", False)):
        if name and _is_text_codec(name):
            try:
                return data.decode(name), sure
            except (UnicodeDecodeError, ValueError):
                continue
    return data.decode("latin-1"), False


def decoded_header(value: str) -> str:
    """A header with its encoded words (RFC 2047) decoded; what is none stays as it is."""
    value = _BETWEEN.sub(r"\1", value)
    kept: list[str] = []
    at = 0
    waiting: tuple[str, bytes] | None = None
    for found in _WORD.finditer(value):
        name, data = charset_of(found[1]), _bytes_of(found[2], found[3])
        if waiting is not None and found.start() == at and waiting[0] == name:
            waiting = (name, waiting[1] + data)
        else:
            kept.append(_told(waiting) + value[at : found.start()])
            waiting = (name, data)
        at = found.end()
    return "".join(kept) + _told(waiting) + value[at:]


def _told(waiting: tuple[str, bytes] | None) -> str:
    return "" if waiting is None else decoded_text(waiting[1], waiting[0])[0]


def _bytes_of(how: str, body: str) -> bytes:
    raw = body.encode("utf-8", "replace")
    if how in "Qq":
        return quopri.decodestring(raw, header=True)
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, ValueError):
        return raw


def _is_text_codec(name: str) -> bool:
    # `base64` and `zlib` are codecs too, and no character sets.
    try:
        return bool(getattr(codecs.lookup(name), "_is_text_encoding", True))
    except LookupError:
        return False
