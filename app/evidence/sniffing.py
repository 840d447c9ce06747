"""What the bytes of a file say it is: marks at its head, the list of a zip, the streams of a compound file, its text.

Answers are the stored keys of kinds that are taken (`kinds.FileKind`) and of those that are not (label:
evidence_found); which of them are taken is decided there, not here. Text is the last resort: a letter by its header
lines, a chat by its lines, a table by its separators, else text.
"""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF8", "gif"), (b"BM", "bmp"),
    (b"II*\x00", "tiff"), (b"MM\x00*", "tiff"), (b"II+\x00", "tiff"), (b"MM\x00+", "tiff"),
    (b"ID3", "mp3"), (b"OggS", "ogg"), (b"#!AMR", "amr"), (b"fLaC", "flac"), (b"\x1a\x45\xdf\xa3", "webm"),
    (b"Rar!", "archive"), (b"7z\xbc\xaf", "archive"), (b"\x1f\x8b", "archive"),
    (b"MZ", "program"), (b"\x7fELF", "program"), (b"{\\rtf", "rtf"), (b"FLV\x01", "video"), (b"0&\xb2u", "video"),
)  # fmt: skip
_RIFF = {b"WAVE": "wav", b"WEBP": "webp", b"AVI ": "avi"}
_PHOTOGRAPHS = (b"heic", b"heix", b"mif1", b"hevc", b"msf1", b"avif", b"heim", b"heis")
_CRYPTIC = "EncryptedPackage".encode("utf-16-le")
_MAIL = "__properties_version1.0".encode("utf-16-le")
_BOOKS = tuple(entry.encode("utf-16-le") + b"\x00\x00" for entry in ("Workbook", "Book"))


def by_magic(head: bytes) -> str | None:
    """What the first bytes say, or None."""
    for mark, kind in _MARKS:
        if head.startswith(mark) and (kind != "bmp" or head[6:10] == b"\x00\x00\x00\x00"):
            return kind
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if b"OFXHEADER" in head[:4096] or b"<OFX>" in head[:4096].upper():
        return "ofx"
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "video")
    if head[4:8] == b"ftyp":
        return _by_brand(head[8:12])
    if head[4:8] in (b"moov", b"mdat", b"wide") and head[:3] == b"\x00\x00\x00":
        return "mov"  # the oldest films of this family have no brand
    return "mp3" if _is_mp3(head) else None


def _by_brand(brand: bytes) -> str:
    if brand in (b"M4A ", b"M4B "):
        return "m4a"
    if brand in _PHOTOGRAPHS:
        return "heic"
    return "mov" if brand == b"qt  " else "mp4"


def _is_mp3(head: bytes) -> bool:
    """Whether an MPEG audio frame of layer III stands at the start; the reserved values rule out most other bytes."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return False
    version, bitrate, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and 0 < bitrate < 15 and rate != 3


def by_container(head: bytes, source: BinaryIO, most: int) -> str | None:
    """What a zip or a compound file holds (its first `most` bytes), or None when it is neither."""
    if head.startswith(b"PK\x03\x04"):
        return _by_zip(source)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        source.seek(0)
        body = source.read(most)
        if _CRYPTIC in body:
            return "locked_office"
        if any(entry in body for entry in _BOOKS):
            return "xls"
        return "msg" if _MAIL in body else "office"
    return None


def _by_zip(source: BinaryIO) -> str:
    try:
        with zipfile.ZipFile(source) as pack:
            names = {entry.filename for entry in pack.infolist()[:5000]}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return "archive"
    if "xl/workbook.xml" in names:
        return "xlsx"
    return "office" if "[Content_Types].xml" in names else "archive"


_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,70}):[ \t]*\S?")
_OF_LETTERS = frozenset(
    {b"from", b"to", b"cc", b"date", b"subject", b"received", b"message-id", b"mime-version", b"return-path",
     b"delivered-to", b"reply-to", b"content-type", b"sender", b"x-mailer"}
)  # fmt: skip
_MOST_HEADERS = 400


def is_letter(data: bytes) -> bool:
    """Whether text begins like an e-mail: header lines only, four of a letter's among them with a sender."""
    seen: set[bytes] = set()
    head = data[: 1 << 17].rpartition(b"\n")[0].lstrip(b"\xef\xbb\xbf\r\n")
    for number, raw in enumerate(head.split(b"\n", _MOST_HEADERS)[:_MOST_HEADERS]):
        line = raw.rstrip(b"\r")
        if not line.strip():
            break
        if line[:1] in (b" ", b"\t"):
            if number == 0:
                return False
            continue
        found = _HEADER.match(line)
        if found is None:
            return False
        seen.add(found[1].lower())
    return len(seen & _OF_LETTERS) >= 3 and bool(seen & {b"from", b"sender", b"return-path"})


def by_text(data: bytes, name: str) -> str:
    """What a text is: eml, chat, csv or text. Raises the refusals of `plain_text.words_of`."""
    from app.evidence.texts import chats  # only text needs them
    from app.evidence.texts.plain_text import words_of

    if is_letter(data):
        return "eml"
    text = words_of(data, name)[0]
    if chats.is_chat(text):
        return "chat"
    lines = [line for line in text[: 1 << 20].splitlines()[:400] if line.strip()]
    for separator in (",", "\t", ";", "|"):
        counts = [line.count(separator) for line in lines if separator in line]
        if len(counts) >= 2 and max(counts) >= 2:
            return "csv"
    return "text"
