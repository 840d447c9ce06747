"""Recognise what a file brought in as evidence (证据) is, by its content: names are given by people and prove
nothing.

Only a few bytes at both ends are looked at, plus headers of pictures and the list of a zip; nothing is unpacked,
decoded or run here. A full reading of a foreign PDF belongs in a child process, so for PDF this is a check of head
and tail, and `pages` is what the file announces in plain sight (None when that is packed away). Decided against
libmagic: a system library with a database of its own, for eleven kinds.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from app.evidence import image_headers
from app.evidence.image_headers import Picture
from app.kernel.errors import Refusal


class FileKind(StrEnum):
    """The kinds of files that are taken as evidence; the values are stored (label: evidence_kind)."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WAV = "wav"
    MP3 = "mp3"
    M4A = "m4a"
    OGG = "ogg"
    CSV = "csv"
    XLS = "xls"
    XLSX = "xlsx"
    OFX = "ofx"
    TEXT = "text"


MEDIA_TYPES: Mapping[FileKind, str] = {
    FileKind.PDF: "application/pdf",
    FileKind.JPEG: "image/jpeg",
    FileKind.PNG: "image/png",
    FileKind.TIFF: "image/tiff",
    FileKind.WAV: "audio/wav",
    FileKind.MP3: "audio/mpeg",
    FileKind.M4A: "audio/mp4",
    FileKind.OGG: "audio/ogg",
    FileKind.CSV: "text/csv",
    FileKind.XLS: "application/vnd.ms-excel",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.OFX: "application/x-ofx",
    FileKind.TEXT: "text/plain",
}
IMAGES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.TIFF})
TABLES = frozenset({FileKind.CSV, FileKind.XLS, FileKind.XLSX, FileKind.OFX, FileKind.TEXT})
SOUNDS = frozenset({FileKind.WAV, FileKind.MP3, FileKind.M4A, FileKind.OGG})
_FAMILIES = (frozenset({FileKind.PDF}), IMAGES, TABLES, SOUNDS)
_SUFFIXES: Mapping[str, FileKind] = {
    ".pdf": FileKind.PDF, ".jpg": FileKind.JPEG, ".jpeg": FileKind.JPEG, ".png": FileKind.PNG, ".tif": FileKind.TIFF,
    ".tiff": FileKind.TIFF, ".wav": FileKind.WAV, ".mp3": FileKind.MP3, ".m4a": FileKind.M4A, ".ogg": FileKind.OGG,
    ".oga": FileKind.OGG, ".opus": FileKind.OGG, ".csv": FileKind.CSV, ".xls": FileKind.XLS, ".xlsx": FileKind.XLSX,
    ".ofx": FileKind.OFX, ".qfx": FileKind.OFX, ".txt": FileKind.TEXT,
}  # fmt: skip

_MB = 1024 * 1024
_ENDS = 8192


@dataclass(frozen=True, slots=True)
class Limits:
    """What is taken at most.

    Bytes by family, pixels per frame, frames per TIFF (`image_headers.MOST_FRAMES` at most).
    """

    pdf: int = 200 * _MB
    image: int = 150 * _MB
    sound: int = 500 * _MB
    table: int = 50 * _MB
    pixels: int = 200_000_000
    frames: int = 1_000

    def size(self, kind: FileKind) -> int:
        """The most bytes for a kind."""
        if kind is FileKind.PDF:
            return self.pdf
        return self.image if kind in IMAGES else self.sound if kind in SOUNDS else self.table


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What was recognised: `pages` are PDF pages announced, TIFF frames, 1 for other pictures, None otherwise;
    pixels of the largest frame; `locked` for a PDF that asks for a password.
    """

    kind: FileKind
    media_type: str
    size: int
    pages: int | None = None
    width: int | None = None
    height: int | None = None
    locked: bool = field(default=False)


def recognise(path: Path, *, name: str | None = None, limits: Limits = LIMITS) -> FileFacts:
    """Say what a file is.

    Raises `Refusal` naming the file: `evidence.file_missing`, `file_empty`, `file_too_large`, `kind_unknown`,
    `kind_not_taken`, `kind_mismatch` (the name promises another family), `pdf_incomplete`, `image_damaged`,
    `image_too_large`, `tiff_too_many_pages`, `text_encoding`.
    """
    shown = name or path.name
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise Refusal("evidence.file_missing", "file", name=shown)
        if size == 0:
            raise Refusal("evidence.file_empty", "file", name=shown)
        with path.open("rb") as source:
            return _recognise(source, size, shown, limits)
    except OSError as error:
        raise Refusal("evidence.file_missing", "file", name=shown) from error


def _recognise(source: BinaryIO, size: int, name: str, limits: Limits) -> FileFacts:
    head = source.read(_ENDS)
    source.seek(max(size - _ENDS, 0))
    tail = source.read(_ENDS)
    found = _by_magic(head) or _by_container(head, source)
    promised = _SUFFIXES.get(Path(name).suffix.casefold())
    if found == "video" and promised is FileKind.M4A and head[4:8] == b"ftyp":
        found = FileKind.M4A  # recorders write a film's mark; whether there is a picture in it, `recordings` asks
    if found is None:
        if promised is not None and promised not in TABLES:
            raise _mismatch(name, promised, ("evidence_found", "unknown"))
        if size > limits.table:
            raise Refusal(
                "evidence.file_too_large", "file", name=name, size=_megabytes(size), limit=limits.table // _MB
            )
        source.seek(0)
        found = _by_text(source.read(size), name)
    if not isinstance(found, FileKind):
        if promised is not None and promised not in TABLES:
            raise _mismatch(name, promised, ("evidence_found", found))
        raise Refusal("evidence.kind_not_taken", "file", name=name, found=("evidence_found", found))
    if promised is not None and not any(found in family and promised in family for family in _FAMILIES):
        raise _mismatch(name, promised, ("evidence_found", found.value))
    if size > limits.size(found):
        raise Refusal(
            "evidence.file_too_large", "file", name=name, size=_megabytes(size), limit=limits.size(found) // _MB
        )
    return _facts(found, source, size, head + tail, name, limits)


def _facts(kind: FileKind, source: BinaryIO, size: int, ends: bytes, name: str, limits: Limits) -> FileFacts:
    media_type = MEDIA_TYPES[kind]
    if kind is FileKind.PDF:
        # Some programs append to a finished PDF, so the end mark may stand a little before the end.
        if b"startxref" not in ends and b"%%EOF" not in ends:
            raise Refusal("evidence.pdf_incomplete", "file", name=name)
        return FileFacts(kind, media_type, size, _pdf_pages(ends), locked=b"/Encrypt" in ends)
    if kind not in IMAGES:
        return FileFacts(kind, media_type, size)
    source.seek(0)
    picture = _PICTURES[kind](source)
    if picture is None:
        raise Refusal("evidence.image_damaged", "file", name=name)
    width, height = picture.largest
    if width * height > limits.pixels:
        million = 1_000_000
        raise Refusal(
            "evidence.image_too_large", "file", name=name, width=width, height=height, limit=limits.pixels // million
        )
    if len(picture.frames) > limits.frames:
        raise Refusal("evidence.tiff_too_many_pages", "file", name=name, limit=limits.frames)
    return FileFacts(kind, media_type, size, len(picture.frames), width, height)


_PICTURES: Mapping[FileKind, Callable[[BinaryIO], Picture | None]] = {
    FileKind.JPEG: image_headers.read_jpeg,
    FileKind.PNG: image_headers.read_png,
    FileKind.TIFF: image_headers.read_tiff,
}

_MAGIC: tuple[tuple[bytes, FileKind | str], ...] = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"II*\x00", FileKind.TIFF), (b"MM\x00*", FileKind.TIFF), (b"II+\x00", FileKind.TIFF), (b"MM\x00+", FileKind.TIFF),
    (b"ID3", FileKind.MP3),
    (b"GIF8", "gif"), (b"BM", "bmp"), (b"Rar!", "archive"), (b"7z\xbc\xaf", "archive"), (b"\x1f\x8b", "archive"),
    (b"MZ", "program"), (b"\x7fELF", "program"), (b"#!AMR", "amr"), (b"OggS", FileKind.OGG), (b"fLaC", "flac"),
    (b"{\\rtf", "rtf"),
)  # fmt: skip


def _by_magic(head: bytes) -> FileKind | str | None:
    for mark, kind in _MAGIC:
        if head.startswith(mark) and (kind != "bmp" or head[6:10] == b"\x00\x00\x00\x00"):
            return kind
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if b"OFXHEADER" in head[:4096] or b"<OFX>" in head[:4096].upper():
        return FileKind.OFX
    if head[:4] == b"RIFF":
        return {b"WAVE": FileKind.WAV, b"WEBP": "webp"}.get(head[8:12], "video")
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in (b"M4A ", b"M4B "):
            return FileKind.M4A
        return "heic" if brand in (b"heic", b"heix", b"mif1", b"hevc", b"msf1", b"avif") else "video"
    return FileKind.MP3 if _is_mp3(head) else None


def _is_mp3(head: bytes) -> bool:
    """Whether an MPEG audio frame of layer III stands at the start; the reserved values rule out most other bytes."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return False
    version, bitrate, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    return version != 1 and 0 < bitrate < 15 and rate != 3


def _by_container(head: bytes, source: BinaryIO) -> FileKind | str | None:
    if head.startswith(b"PK\x03\x04"):
        return _by_zip(source)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        source.seek(0)
        body = source.read(LIMITS.table)
        if "EncryptedPackage".encode("utf-16-le") in body:
            return "locked_office"
        names = [entry.encode("utf-16-le") + b"\x00\x00" for entry in ("Workbook", "Book")]
        return FileKind.XLS if any(entry in body for entry in names) else "office"
    return None


def _by_zip(source: BinaryIO) -> FileKind | str:
    try:
        with zipfile.ZipFile(source) as pack:
            names = {entry.filename for entry in pack.infolist()[:5000]}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        return "archive"
    if "xl/workbook.xml" in names:
        return FileKind.XLSX
    return "office" if "[Content_Types].xml" in names else "archive"


def _by_text(data: bytes, name: str) -> FileKind:
    from app.evidence.statements.encoding import decode  # only text needs it

    text, _ = decode(data, name)
    lines = [line for line in text.splitlines()[:400] if line.strip()]
    for separator in (",", "\t", ";", "|"):
        counts = [line.count(separator) for line in lines if separator in line]
        if len(counts) >= 2 and max(counts) >= 2:
            return FileKind.CSV
    return FileKind.TEXT


_PDF_COUNT = re.compile(
    rb"/Type\s*/Pages\b[^<>]{0,400}?/Count\s+(\d{1,5})|/Count\s+(\d{1,5})[^<>]{0,400}?/Type\s*/Pages\b"
)


def _pdf_pages(ends: bytes) -> int | None:
    counts = [int(found[1] or found[2]) for found in _PDF_COUNT.finditer(ends)]
    return max(counts) if counts and max(counts) > 0 else None


def _mismatch(name: str, promised: FileKind, found: tuple[str, str]) -> Refusal:
    return Refusal(
        "evidence.kind_mismatch", "file", name=name, promised=("evidence_found", promised.value), found=found
    )


def _megabytes(size: int) -> int:
    return max(1, round(size / _MB))
