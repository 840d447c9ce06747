"""A page without covered places, written anew from what is needed to show it; in the child.

Nothing is taken over because it is there: content is parsed and written again without marks for other programs, names
that it does not use are left out, and of every object only the keys in `_SHOWN` are copied. Documents' metadata,
attachments, scripts, forms, remarks, bookmarks, structure and unused objects are reached by no such key. A page that
shows more than plain content, or that is put together in a way this module does not know, raises `NotPlain` and is
drawn as a picture instead.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.filters import ASCII85Decode, ASCIIHexDecode
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    ContentStream,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from app.evidence.redaction.jpegs import NotPlain, bare_jpeg

_DEEPEST = 40
_SHOWN = frozenset(
    """
    /Type /Subtype /Filter /DecodeParms /K /Columns /Rows /BlackIs1 /EncodedByteAlign /EndOfLine /EndOfBlock /Predictor
    /Colors /EarlyChange /ColorTransform /JBIG2Globals /DamagedRowsBeforeError

    /Width /Height /ColorSpace /BitsPerComponent /Decode /ImageMask /Mask /SMask /Interpolate /Intent /Matte

    /BaseFont /FirstChar /LastChar /Widths /Encoding /BaseEncoding /Differences /ToUnicode /FontDescriptor
    /DescendantFonts /CIDSystemInfo /Registry /Ordering /Supplement /DW /W /DW2 /W2 /CIDToGIDMap /FontName /Flags
    /FontBBox /ItalicAngle /Ascent /Descent /Leading /CapHeight /XHeight /StemV /StemH /AvgWidth /MaxWidth
    /MissingWidth /FontFile /FontFile2 /FontFile3 /Length1 /Length2 /Length3 /CharSet /CIDSet /CMapName /WMode
    /UseCMap /Style /FD

    /N /Alternate /Range /Domain /FunctionType /Size /BitsPerSample /Order /Encode /C0 /C1 /Functions /Bounds
    /WhitePoint /BlackPoint /Gamma /Matrix /ShadingType /Background /BBox /AntiAlias /Coords /Extend /Function
    /BitsPerCoordinate /BitsPerFlag /VerticesPerRow /PatternType /Shading

    /LW /LC /LJ /ML /D /RI /OP /op /OPM /FL /SM /SA /BM /CA /ca /AIS /TK /S /G /BC /CS /I
    """.split()  # noqa: SIM905 - a hundred quoted strings are no easier to read
)
"""Keys that a viewer needs: of every object, of images, of fonts, of colours and shadings, of the graphics state."""
_CODECS = frozenset({"/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode"})
_PACKING = frozenset({"/Filter", "/DecodeParms"})
_WRAPS: dict[str, Any] = {"/ASCII85Decode": ASCII85Decode, "/ASCIIHexDecode": ASCIIHexDecode}
_MARKING = frozenset({b"BMC", b"BDC", b"EMC", b"MP", b"DP"})
_BY_OPERATOR = {
    b"Do": "/XObject", b"Tf": "/Font", b"gs": "/ExtGState", b"sh": "/Shading", b"cs": "/ColorSpace",
    b"CS": "/ColorSpace", b"scn": "/Pattern", b"SCN": "/Pattern",
}  # fmt: skip
_QUIET = frozenset({"/Link", "/Popup"})
_COLOURS_OF = {"/Default" + name for name in ("Gray", "RGB", "CMYK")}


class PlainPages:
    """Copies pages of one document into one writer; objects that pages share are copied once."""

    def __init__(self, reader: PdfReader, writer: PdfWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._known: dict[tuple[int, int], IndirectObject] = {}
        self._under_way: set[tuple[int, int]] = set()

    def page(self, number: int) -> DictionaryObject:
        """Content, resources and size of a page, ready to be a page of the writer's."""
        page = self._reader.pages[number]
        for note in _resolved(page.get("/Annots"), ArrayObject):
            if _resolved(note, DictionaryObject).get("/Subtype") not in _QUIET:
                raise NotPlain
        content = page.get_contents()
        made = DictionaryObject()
        for key in ("/MediaBox", "/CropBox"):
            box = page.get(key) if key in page else getattr(page, key[1:].lower(), None)
            if box is not None:
                made[NameObject(key)] = ArrayObject(FloatObject(edge) for edge in _resolved(box, ArrayObject))
        if page.rotation:
            made[NameObject("/Rotate")] = NumberObject(page.rotation)
        if "/UserUnit" in page:
            made[NameObject("/UserUnit")] = FloatObject(page["/UserUnit"])
        group = _resolved(page.get("/Group"), DictionaryObject)
        if group:
            made[NameObject("/Group")] = self._copied(group, 0)
        data, resources = b"", DictionaryObject()
        if content is not None:
            data, resources = self._content(content, _resolved(page.get("/Resources"), DictionaryObject), 0)
        made[NameObject("/Contents")] = self._add(_packed(data))
        made[NameObject("/Resources")] = resources
        return made

    # ------------------------------------------------------------------ content

    def _content(self, stream: Any, resources: DictionaryObject, depth: int) -> tuple[bytes, DictionaryObject]:
        """A content written anew, and the resources that it uses."""
        if depth > _DEEPEST:
            raise NotPlain
        parsed = stream if isinstance(stream, ContentStream) else ContentStream(stream, self._reader)
        kept: list[tuple[Any, bytes]] = []
        used: dict[str, set[str]] = {}
        for operands, operator in parsed.operations:
            if operator in _MARKING:
                if operator in {b"BDC", b"DP"} and operands and operands[0] == "/OC":
                    raise NotPlain
                continue
            if operator == b"INLINE IMAGE":
                used.setdefault("/ColorSpace", set()).update(
                    str(value)
                    for key, value in operands["settings"].items()
                    if key in {"/CS", "/ColorSpace"} and isinstance(value, NameObject)
                )
            elif (
                operator in _BY_OPERATOR
                and operands
                and isinstance(operands[-1 if operator != b"Tf" else 0], NameObject)
            ):
                used.setdefault(_BY_OPERATOR[operator], set()).add(str(operands[-1 if operator != b"Tf" else 0]))
            kept.append((operands, operator))
        parsed.operations = kept
        return parsed.get_data(), self._resources(resources, used, depth)

    def _resources(self, resources: DictionaryObject, used: dict[str, set[str]], depth: int) -> DictionaryObject:
        used.setdefault("/ColorSpace", set()).update(_COLOURS_OF)
        made = DictionaryObject()
        for category, names in used.items():
            held = _resolved(resources.get(category), DictionaryObject)
            kept = DictionaryObject()
            for name in sorted(names & set(held)):
                kept[NameObject(name)] = self._resource(category, held.raw_get(name), resources, depth)
            if kept:
                made[NameObject(category)] = kept
        return made

    def _resource(self, category: str, raw: Any, above: DictionaryObject, depth: int) -> Any:
        found = raw.get_object() if isinstance(raw, IndirectObject) else raw
        if category == "/XObject" or (category == "/Pattern" and isinstance(found, StreamObject)):
            if not isinstance(found, StreamObject) or "/OC" in found or "/OPI" in found or "/Ref" in found:
                raise NotPlain
            if found.get("/Subtype") == "/Form" or category == "/Pattern":
                return self._once(raw, lambda: self._form(found, above, depth))
        if category == "/ExtGState" and isinstance(found, DictionaryObject):
            mask = _resolved(found.get("/SMask"), DictionaryObject)
            if "/Font" in found or "/TR" in mask or (mask and not isinstance(mask.get("/G"), StreamObject)):
                raise NotPlain
        return self._copied(raw, depth)

    def _form(self, form: StreamObject, above: DictionaryObject, depth: int) -> StreamObject:
        own = _resolved(form.get("/Resources"), DictionaryObject) or above
        data, resources = self._content(form, own, depth + 1)
        made = _packed(data)
        for key in ("/Type", "/Subtype", "/FormType", "/PatternType", "/PaintType", "/TilingType", "/XStep", "/YStep"):
            if key in form:
                made[NameObject(key)] = self._copied(form.raw_get(key), depth + 1)
        for key in ("/BBox", "/Matrix", "/Group"):
            if key in form:
                made[NameObject(key)] = self._copied(form.raw_get(key), depth + 1)
        made[NameObject("/Resources")] = resources
        return made

    # ------------------------------------------------------------------ everything else

    def _once(self, raw: Any, make: Any) -> Any:
        """Copy an object that others may use too, once; loops raise."""
        if not isinstance(raw, IndirectObject):
            return self._add(make())
        key = (raw.idnum, raw.generation)
        if key in self._known:
            return self._known[key]
        if key in self._under_way:
            raise NotPlain
        self._under_way.add(key)
        try:
            made = make()
        finally:
            self._under_way.discard(key)
        self._known[key] = reference = self._add(made)
        return reference

    def _add(self, made: Any) -> Any:
        return self._writer._add_object(made)  # noqa: SLF001 - the library has no other way to add one

    def _copied(self, raw: Any, depth: int) -> Any:
        if depth > _DEEPEST:
            raise NotPlain
        if isinstance(raw, IndirectObject):
            found = raw.get_object()
            if isinstance(found, (DictionaryObject, ArrayObject)):
                return self._once(raw, lambda: self._direct(found, depth + 1))
            return self._direct(found, depth + 1)
        if isinstance(raw, StreamObject):
            return self._add(self._direct(raw, depth + 1))
        return self._direct(raw, depth + 1)

    def _direct(self, found: Any, depth: int) -> Any:
        if isinstance(found, StreamObject):
            if found.get("/Subtype") == "/Form":
                return self._form(found, DictionaryObject(), depth)
            return self._stream(found, depth)
        if isinstance(found, DictionaryObject):
            if found.get("/Subtype") == "/Type3" or "/OC" in found:
                raise NotPlain
            return self._dictionary(found, depth, DictionaryObject())
        if isinstance(found, ArrayObject):
            return ArrayObject(self._copied(one, depth) for one in found)
        if isinstance(found, (NameObject, NumberObject, FloatObject, BooleanObject)):
            return found
        if isinstance(found, (TextStringObject, ByteStringObject)):
            return ByteStringObject(found.original_bytes)
        return NullObject()

    def _dictionary(self, found: DictionaryObject, depth: int, made: Any) -> Any:
        for key in found:
            if key in _SHOWN:
                made[NameObject(key)] = self._copied(found.raw_get(key), depth)
        return made

    def _stream(self, found: StreamObject, depth: int) -> StreamObject:
        filters = _filters(found)
        if "/JPXDecode" in filters or "/Crypt" in filters:
            raise NotPlain
        if filters and filters[-1] in _CODECS:
            made = DecodedStreamObject()
            data = _unwrapped(bytes(found._data), filters[:-1])  # noqa: SLF001 - as it is packed; the library unpacks it
            made.set_data(bare_jpeg(data) if filters[-1] == "/DCTDecode" else data)
            told = DictionaryObject({key: found.raw_get(key) for key in found if key not in _PACKING})
            told[NameObject("/Filter")] = NameObject(filters[-1])
            parms = found.get("/DecodeParms")
            parms = parms[-1] if isinstance(parms, ArrayObject) and parms else parms
            if isinstance(parms, DictionaryObject):
                told[NameObject("/DecodeParms")] = parms
            return self._dictionary(told, depth, made)  # type: ignore[no-any-return]
        # Unpacked and packed again: nothing rides along behind the end of what was packed.
        unpacked = _packed(bytes(found.get_data()))
        kept = DictionaryObject({key: found.raw_get(key) for key in found if key not in _PACKING})
        return self._dictionary(kept, depth, unpacked)  # type: ignore[no-any-return]


def _unwrapped(data: bytes, filters: list[str]) -> bytes:
    """A packed picture without what is wrapped around it; `NotPlain` for wraps that this module does not take off."""
    for name in filters:
        if name not in _WRAPS:
            raise NotPlain
        data = bytes(_WRAPS[name].decode(data))
    return data


def _filters(found: DictionaryObject) -> list[str]:
    value = found.get("/Filter")
    if value is None or isinstance(value, NullObject):
        return []
    names: Iterable[Any] = value if isinstance(value, ArrayObject) else [value]
    return [str(name) for name in names]


def _packed(data: bytes) -> StreamObject:
    made = DecodedStreamObject()
    made.set_data(zlib.compress(data, 6))
    made[NameObject("/Filter")] = NameObject("/FlateDecode")
    return made


def _resolved(value: Any, kind: Any) -> Any:
    """The object behind a reference; an empty one for nothing, `NotPlain` for one of another kind."""
    found = value.get_object() if isinstance(value, IndirectObject) else value
    if found is None or isinstance(found, NullObject):
        return kind()
    if not isinstance(found, kind):
        raise NotPlain
    return found
