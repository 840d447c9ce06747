"""Foreign PDF pages made into form objects, in the child: what is drawn comes along, nothing that acts.

Only what a page needs to be drawn is followed, from its contents and resources. What would act or hide (actions,
scripts, links, forms, attachments, notes, files referred to, tags, metadata) is not carried over; what forms and notes
show is part of the page's picture, and PDFium draws that into the page first. Layers stay as the file shows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import Any

from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
)

from app.evidence.preview.trouble import Trouble
from reports.binding.objects import Writing
from reports.binding.opening import flattened, mended, opened
from reports.binding.places import Bed, Box, for_page, whole

MOST_PAGES = 5000
_MOST_OBJECTS = 500_000
_DEEPEST = 60
_A4: Box = (0.0, 0.0, 595.0, 842.0)
_LARGEST = 20_000.0
# What acts, hides or points out of the page; also whatever leads back to the document it came from.
# No short name stands here: a page may call its fonts and pictures what it likes.
_DROPPED = frozenset({
    "/Alternates", "/Annots", "/Collection", "/Dests", "/EmbeddedFiles", "/JavaScript", "/LastModified", "/Metadata",
    "/Names", "/OPI", "/OpenAction", "/Parent", "/PieceInfo", "/StructParent", "/StructParents", "/Thumb",
})  # fmt: skip
_IN_STREAMS = frozenset({"/F", "/FFilter", "/FDecodeParms", "/Length", "/DL"})
_REFUSED = frozenset({
    "/Action", "/Annot", "/Catalog", "/EmbeddedFile", "/Filespec", "/Metadata", "/Page", "/Pages", "/Sig",
    "/StructElem", "/StructTreeRoot",
})  # fmt: skip
_ACTIONS = frozenset({
    "/GoTo", "/GoTo3DView", "/GoToE", "/GoToR", "/Hide", "/ImportData", "/JavaScript", "/Launch", "/Movie", "/Named",
    "/Rendition", "/ResetForm", "/RichMediaExecute", "/SetOCGState", "/Sound", "/SubmitForm", "/Thread", "/Trans",
    "/URI",
})  # fmt: skip
_SILENT = frozenset({"/Link", "/Popup"})
"""Annotations that show nothing on the page."""


class Pages:
    """The pages of one PDF; `own` for one that this program made: its sheets are bound as they are."""

    def __init__(self, data: bytes, *, own: bool = False) -> None:
        self._own = own
        self._reader = opened(data)
        try:
            self.count = len(self._reader.pages)
            if self._shows_more():
                self._reader = opened(flattened(data))
                self.count = len(self._reader.pages)
        except Trouble:
            raise
        except Exception:  # noqa: BLE001 - what one library cannot read another may mend
            self._reader = opened(mended(data))
            self.count = len(self._reader.pages)
        if not self.count:
            raise Trouble("damaged")
        if self.count > MOST_PAGES:
            raise Trouble("too_many_pages")
        self.fonts = ""
        self.hidden: set[int] = set()
        self.layers: set[int] = set()

    def write(self, writing: Writing) -> Iterator[tuple[int, Bed]]:
        """Write every page as a form object; yields its number and how it is laid onto its sheet.

        `hidden` and `layers` then name the layers that came along; `fonts` the fonts of the first page.
        """
        copying = _Copying(writing)
        for page in self._reader.pages:
            yield self._page(page, copying)
            copying.follow()
        self._note_layers(copying)

    def _page(self, page: Any, copying: _Copying) -> tuple[int, Bed]:
        box = _box(page)
        number = copying.writing.number()
        resources = page.get("/Resources")
        entries = [
            "/Type /XObject /Subtype /Form",
            f"/BBox [{box[0]:.3f} {box[1]:.3f} {box[2]:.3f} {box[3]:.3f}]",
            f"/Resources {copying.value(resources if resources is not None else DictionaryObject())}",
        ]
        if (group := page.get("/Group")) is not None:
            entries.append(f"/Group {copying.value(group)}")
        if self._own and not self.fonts:
            self.fonts = copying.value(_got(_got(resources)["/Font"]))
        data, packed = _contents(page)
        if packed:
            entries.append(packed)
        copying.writing.stream(number, " ".join(entries), data, pack=not packed)
        return number, whole(box) if self._own else for_page(box, _turn(page))

    def _shows_more(self) -> bool:
        """Whether notes or filled-in forms show something that is not in the contents of the pages."""
        if self._own:
            return False
        for page in self._reader.pages:
            for one in _got(page.get("/Annots")) or ():
                found = _got(one)
                if isinstance(found, DictionaryObject) and found.get("/Subtype") not in _SILENT:
                    return True
        return False

    def _note_layers(self, copying: _Copying) -> None:
        catalog = _got(self._reader.trailer["/Root"])
        told = _got(catalog.get("/OCProperties")) if isinstance(catalog, DictionaryObject) else None
        if not isinstance(told, DictionaryObject):
            return
        usual = _got(told.get("/D"))
        usual = usual if isinstance(usual, DictionaryObject) else DictionaryObject()
        self.layers = copying.numbers(told.get("/OCGs"))
        off, on = copying.numbers(usual.get("/OFF")), copying.numbers(usual.get("/ON"))
        self.hidden = (self.layers - on if usual.get("/BaseState") == "/OFF" else off) & self.layers


class _Copying:
    """Carries objects over: each once, under a new number, without what acts."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing
        self._known: dict[tuple[int, int], int] = {}
        self._waiting: list[tuple[int, IndirectObject]] = []

    def value(self, value: Any, depth: int = 0) -> str:
        """An object as it is written, its references renumbered; what they refer to waits for `follow`."""
        if depth > _DEEPEST:
            raise Trouble("damaged")
        if isinstance(value, IndirectObject):
            return self._reference(value)
        if isinstance(value, StreamObject):
            return "null"  # a stream is never direct
        if isinstance(value, DictionaryObject):
            return f"<< {self._entries(value, depth)} >>" if not _refused(value) else "null"
        if isinstance(value, ArrayObject):
            return f"[{' '.join([self.value(one, depth + 1) for one in value])}]"
        if value is None or isinstance(value, NullObject):
            return "null"
        return _plain(value)

    def follow(self) -> None:
        """Write everything that was referred to, and what that refers to."""
        while self._waiting:
            number, reference = self._waiting.pop()
            found = reference.get_object()
            if isinstance(found, StreamObject):
                self._stream(number, found)
            else:
                self.writing.put(number, self.value(found).encode("latin-1"))

    def numbers(self, references: Any) -> set[int]:
        """The new numbers of those of some references that came along."""
        found = _got(references)
        if not isinstance(found, ArrayObject):
            return set()
        keys = ((one.idnum, one.generation) for one in found if isinstance(one, IndirectObject))
        return {self._known[key] for key in keys if key in self._known}

    def _reference(self, reference: IndirectObject) -> str:
        key = (reference.idnum, reference.generation)
        number = self._known.get(key)
        if number is None:
            if len(self._known) >= _MOST_OBJECTS:
                raise Trouble("too_large")
            number = self._known[key] = self.writing.number()
            self._waiting.append((number, reference))
        return f"{number} 0 R"

    def _entries(self, value: DictionaryObject, depth: int, also: frozenset[str] = frozenset()) -> str:
        kept = [
            f"{_plain(key)} {self.value(value.raw_get(key), depth + 1)}"
            for key in value
            if key not in _DROPPED and key not in also
        ]
        return " ".join(kept)

    def _stream(self, number: int, found: StreamObject) -> None:
        if _refused(found):
            self.writing.put(number, b"null")
            return
        self.writing.stream(number, self._entries(found, 0, _IN_STREAMS), _raw(found), pack=False)


def _contents(page: Any) -> tuple[bytes, str]:
    """What draws a page, and the entries that say how it is packed (empty: it is not)."""
    found = _got(page.get("/Contents"))
    if isinstance(found, StreamObject):
        return _raw(found), _filters(found)
    parts = [_got(one) for one in found] if isinstance(found, ArrayObject) else []
    return b"\n".join(part.get_data() for part in parts if isinstance(part, StreamObject)), ""


def _filters(stream: StreamObject) -> str:
    """The filters of a stream where they can be carried over as they are; else the stream is unpacked."""
    names, values = _got(stream.get("/Filter")), _got(stream.get("/DecodeParms"))
    told = [_got(one) for one in names] if isinstance(names, ArrayObject) else [names]
    if told == [None]:
        return ""
    entry = f"/Filter [{' '.join(_plain(one) for one in told)}]"
    if values is None or isinstance(values, NullObject):
        return entry
    copying = _Copying(Writing())
    return f"{entry} /DecodeParms {copying.value(values)}"


def _raw(stream: StreamObject) -> bytes:
    data: bytes = stream._data  # noqa: SLF001 - pypdf gives what is packed in no other way
    return data


@lru_cache(4096)
def _name(value: str) -> str:
    target = BytesIO()
    NameObject(value).write_to_stream(target)
    return target.getvalue().decode("latin-1")


def _plain(value: PdfObject) -> str:
    if isinstance(value, NameObject):
        return _name(value)  # the same few dozen come thousands of times
    if type(value) is NumberObject:
        return str(int(value))
    target = BytesIO()
    value.write_to_stream(target)
    return target.getvalue().decode("latin-1")


def _refused(found: DictionaryObject) -> bool:
    if found.get("/Type") in _REFUSED:
        return True
    return found.get("/Subtype") == "/PS" or "/JS" in found or "/EF" in found or found.get("/S") in _ACTIONS


def _got(value: Any) -> Any:
    return value.get_object() if isinstance(value, IndirectObject) else value


def _box(page: Any) -> Box:
    """What is seen of a page; nonsense counts as A4."""
    for name in ("cropbox", "mediabox"):
        try:
            found = [float(edge) for edge in getattr(page, name)]
        except (TypeError, ValueError, KeyError, AttributeError):
            continue
        if len(found) == 4 and all(abs(edge) < _LARGEST * 4 for edge in found):
            left, right = sorted((found[0], found[2]))
            low, high = sorted((found[1], found[3]))
            if 1.0 <= right - left <= _LARGEST and 1.0 <= high - low <= _LARGEST:
                return left, low, right, high
    return _A4


def _turn(page: Any) -> int:
    try:
        return int(page.rotation) % 360
    except (TypeError, ValueError):
        return 0
