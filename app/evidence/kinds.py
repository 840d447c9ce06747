"""Recognise what a file brought in as evidence (证据) is, by its content: names are given by people and prove
nothing.

Only a few bytes at both ends are looked at (`sniffing`), plus headers of pictures; nothing is unpacked, decoded or run
here. A full reading of a foreign PDF belongs in a child process, so for PDF this is a check of head and tail, and
`pages` is what the file announces in plain sight (None when that is packed away). Decided against libmagic: a system
library with a database of its own, for two dozen kinds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from app.evidence import image_headers, sniffing
from app.evidence.image_headers import Picture
from app.kernel.errors import Refusal


class FileKind(StrEnum):
    """The kinds of files that are taken as evidence; the values are stored (label: evidence_kind)."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    BMP = "bmp"
    GIF = "gif"
    WAV = "wav"
    MP3 = "mp3"
    M4A = "m4a"
    OGG = "ogg"
    MP4 = "mp4"
    MOV = "mov"
    WEBM = "webm"
    AVI = "avi"
    EML = "eml"
    CHAT = "chat"
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
    FileKind.WEBP: "image/webp",
    FileKind.BMP: "image/bmp",
    FileKind.GIF: "image/gif",
    FileKind.WAV: "audio/wav",
    FileKind.MP3: "audio/mpeg",
    FileKind.M4A: "audio/mp4",
    FileKind.OGG: "audio/ogg",
    FileKind.MP4: "video/mp4",
    FileKind.MOV: "video/quicktime",
    FileKind.WEBM: "video/webm",
    FileKind.AVI: "video/x-msvideo",
    FileKind.EML: "message/rfc822",
    FileKind.CHAT: "text/plain",
    FileKind.CSV: "text/csv",
    FileKind.XLS: "application/vnd.ms-excel",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.OFX: "application/x-ofx",
    FileKind.TEXT: "text/plain",
}
IMAGES = frozenset({FileKind.JPEG, FileKind.PNG, FileKind.TIFF, FileKind.WEBP, FileKind.BMP, FileKind.GIF})
TABLES = frozenset({FileKind.CSV, FileKind.XLS, FileKind.XLSX, FileKind.OFX, FileKind.TEXT})
SOUNDS = frozenset({FileKind.WAV, FileKind.MP3, FileKind.M4A, FileKind.OGG})
FILMS = frozenset({FileKind.MP4, FileKind.MOV, FileKind.WEBM, FileKind.AVI})
LETTERS = frozenset({FileKind.EML})
TALKS = frozenset({FileKind.CHAT})
_WORDS = TABLES | LETTERS | TALKS
"""Kinds that are text, or may be: one is easily taken for another, and the content decides."""
_FAMILIES = (frozenset({FileKind.PDF}), IMAGES, _WORDS, SOUNDS, FILMS)
_SUFFIXES: Mapping[str, FileKind] = {
    ".pdf": FileKind.PDF, ".jpg": FileKind.JPEG, ".jpeg": FileKind.JPEG, ".png": FileKind.PNG, ".tif": FileKind.TIFF,
    ".tiff": FileKind.TIFF, ".webp": FileKind.WEBP, ".bmp": FileKind.BMP, ".gif": FileKind.GIF,
    ".wav": FileKind.WAV, ".mp3": FileKind.MP3, ".m4a": FileKind.M4A, ".ogg": FileKind.OGG,
    ".oga": FileKind.OGG, ".opus": FileKind.OGG, ".mp4": FileKind.MP4, ".m4v": FileKind.MP4, ".3gp": FileKind.MP4,
    ".mov": FileKind.MOV, ".webm": FileKind.WEBM, ".mkv": FileKind.WEBM, ".avi": FileKind.AVI,
    ".eml": FileKind.EML, ".csv": FileKind.CSV, ".xls": FileKind.XLS, ".xlsx": FileKind.XLSX,
    ".ofx": FileKind.OFX, ".qfx": FileKind.OFX, ".txt": FileKind.TEXT,
}  # fmt: skip
ENDINGS = (*(f"*{suffix}" for suffix in _SUFFIXES), "*.htm", "*.html")
"""What a file chooser lists; a web page is taken as a chat or as text."""

_MB = 1024 * 1024
_ENDS = 8192
_LETTER_HEAD = 1 << 17


@dataclass(frozen=True, slots=True)
class Limits:
    """What is taken at most.

    Bytes by family, pixels per frame, frames per TIFF (`image_headers.MOST_FRAMES` at most).
    """

    pdf: int = 200 * _MB
    image: int = 150 * _MB
    sound: int = 500 * _MB
    film: int = 1024 * _MB
    letter: int = 100 * _MB
    table: int = 50 * _MB
    pixels: int = 200_000_000
    frames: int = 1_000

    def size(self, kind: FileKind) -> int:
        """The most bytes for a kind."""
        if kind is FileKind.PDF:
            return self.pdf
        if kind in FILMS or kind in LETTERS:
            return self.film if kind in FILMS else self.letter
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
    `image_too_large`, `tiff_too_many_pages`, `text_encoding`, `mail_msg`, `picture_heic`.
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


def recognise_bytes(data: bytes, name: str, limits: Limits = LIMITS) -> FileFacts:
    """Say what bytes in memory are, as `recognise` does."""
    if not data:
        raise Refusal("evidence.file_empty", "file", name=name)
    return _recognise(BytesIO(data), len(data), name, limits)


def _recognise(source: BinaryIO, size: int, name: str, limits: Limits) -> FileFacts:
    head = source.read(_ENDS)
    source.seek(max(size - _ENDS, 0))
    tail = source.read(_ENDS)
    found = sniffing.by_magic(head) or sniffing.by_container(head, source, limits.table)
    promised = _SUFFIXES.get(Path(name).suffix.casefold())
    if found in ("mp4", "mov") and promised is FileKind.M4A:
        found = "m4a"  # recorders write a film's mark; whether there is a picture in it, `recordings` asks
    if found is None:
        if promised is not None and promised not in _WORDS:
            raise _mismatch(name, promised, "unknown")
        source.seek(0)
        most = limits.letter if sniffing.is_letter(source.read(_LETTER_HEAD)) else limits.table
        if size > most:
            raise _too_large(name, size, most)
        source.seek(0)
        found = sniffing.by_text(source.read(size), name)
    kind = _KINDS.get(found)
    if kind is None:
        raise _not_taken(name, found, promised)
    if promised is not None and not any(kind in family and promised in family for family in _FAMILIES):
        raise _mismatch(name, promised, found)
    if size > limits.size(kind):
        raise _too_large(name, size, limits.size(kind))
    return _facts(kind, source, size, head + tail, name, limits)


def _not_taken(name: str, found: str, promised: FileKind | None) -> Refusal:
    if found in _OWN_SENTENCE and promised in (None, FileKind.EML, *IMAGES):
        return Refusal(_OWN_SENTENCE[found], "file", name=name)
    if promised is not None and promised not in _WORDS:
        return _mismatch(name, promised, found)
    return Refusal("evidence.kind_not_taken", "file", name=name, found=("evidence_found", found))


_KINDS: Mapping[str, FileKind] = {kind.value: kind for kind in FileKind}
_OWN_SENTENCE = {"msg": "evidence.mail_msg", "heic": "evidence.picture_heic"}


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
    FileKind.WEBP: image_headers.read_webp,
    FileKind.BMP: image_headers.read_bmp,
    FileKind.GIF: image_headers.read_gif,
}

_PDF_COUNT = re.compile(
    rb"/Type\s*/Pages\b[^<>]{0,400}?/Count\s+(\d{1,5})|/Count\s+(\d{1,5})[^<>]{0,400}?/Type\s*/Pages\b"
)


def _pdf_pages(ends: bytes) -> int | None:
    counts = [int(found[1] or found[2]) for found in _PDF_COUNT.finditer(ends)]
    return max(counts) if counts and max(counts) > 0 else None


def _mismatch(name: str, promised: FileKind, found: str) -> Refusal:
    told = {"promised": ("evidence_found", promised.value), "found": ("evidence_found", found)}
    return Refusal("evidence.kind_mismatch", "file", name=name, **told)


def _too_large(name: str, size: int, limit: int) -> Refusal:
    return Refusal("evidence.file_too_large", "file", name=name, size=max(1, round(size / _MB)), limit=limit // _MB)
