"""What a drag or the clipboard holds, as things to bring: files, folders, a picture, a text; and what it only names.

A browser drags a picture as its pixels and its address, a mail program a text and a page, a spreadsheet a text and a
picture of it. So the order of looking decides: files first, then pixels, unless a text says more than an address. No
address is ever followed: what has only one is refused with what to do instead.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from app.evidence.codes import CameBy
from app.evidence.desk import RefusedFile
from app.kernel.clock import SHANGHAI
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.evidence.carried import TYPE

MOST_TEXT = 2_000_000
"""Characters of a text that are taken."""
_MOST_INLINE = 60_000_000
_INLINE = re.compile(r"data:image/(png|jpeg|tiff);base64,([A-Za-z0-9+/=\s]+)")
_SUFFIX = {"png": "png", "jpeg": "jpg", "tiff": "tif"}
_ADDRESS = re.compile(r"\s*(?:https?|ftp|cid|blob|about|mailto):\S*\s*", re.IGNORECASE)
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Brought:
    """One thing brought: a file, a picture or bytes with a name, and by which way it came."""

    source: Path | QImage | bytes
    name: str
    came_by: CameBy = CameBy.CHOSEN


@dataclass(frozen=True, slots=True)
class Held:
    """What is held: things to take, folders to be asked about, and what cannot be taken."""

    things: tuple[Brought, ...] = ()
    folders: tuple[Path, ...] = ()
    refused: tuple[RefusedFile, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether there is anything to do or to tell."""
        return bool(self.things or self.folders or self.refused)


def may_hold(data: QMimeData | None) -> bool:
    """Whether it is worth looking at; asked at every movement of a drag, so it reads nothing."""
    if data is None or data.hasFormat(TYPE):
        return False
    return data.hasUrls() or data.hasImage() or data.hasText()


def held_in(data: QMimeData | None, came_by: CameBy, words: Wording, now: datetime) -> Held:
    """What a drag or the clipboard holds."""
    if not may_hold(data) or data is None:
        return Held()
    urls = list(data.urls()) if data.hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    if paths:
        return of_paths(paths, came_by)
    at = now.astimezone(SHANGHAI).strftime("%Y-%m-%d %H%M%S")
    way = "pasted" if came_by is CameBy.PASTED else "dropped"
    text = data.text() if data.hasText() else ""
    says_more = bool(text.strip()) and not _ADDRESS.fullmatch(text) and not _INLINE.match(text)
    picture = None if says_more else _picture(data, text)
    if picture is not None:
        source, suffix = picture
        name = words.text(f"evidence.{way}_picture", at=at)
        return Held((Brought(source, name.removesuffix("png") + suffix, came_by),))
    if says_more:
        name = words.text(f"evidence.{way}_text", at=at)
        return Held((Brought(text[:MOST_TEXT].encode("utf-8", "replace"), name, came_by),))
    address = (urls[0].toDisplayString() if urls else text).strip()
    return Held(refused=(_only_named(address),)) if address else Held()


def of_paths(paths: Sequence[Path], came_by: CameBy) -> Held:
    """Files as things, folders apart."""
    folders = tuple(path for path in paths if path.is_dir())
    return Held(tuple(Brought(path, path.name, came_by) for path in paths if path not in folders), folders)


def _picture(data: QMimeData, text: str) -> tuple[QImage | bytes, str] | None:
    """The pixels, or the picture that stands in the page itself."""
    if data.hasImage():
        image = QImage(data.imageData())
        if not image.isNull():
            return image, "png"
    for place in (text, data.html() if data.hasHtml() else "", *(_address(url) for url in data.urls())):
        match = _INLINE.search(place) if len(place) <= _MOST_INLINE else None
        if match is not None:
            try:
                return base64.b64decode(re.sub(r"\s", "", match[2]), validate=True), _SUFFIX[match[1]]
            except (binascii.Error, ValueError):
                continue
    return None


def _address(url: QUrl) -> str:
    return url.toString() if url.scheme() == "data" else ""


def _only_named(address: str) -> RefusedFile:
    name = address if len(address) <= _SHOWN else address[:_SHOWN] + "…"
    return RefusedFile(name, Refusal("evidence.only_an_address", "file", name=name))
