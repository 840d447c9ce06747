"""The fonts as reportlab knows them, carried in a document as one CFF subset each, with two-byte codes.

reportlab's own font class cuts a Chinese font into pieces of 256 characters and writes a character beyond U+FFFF
into the ToUnicode map as a five-digit number, which readers drop: a name with 𫖯 could be seen but not found. Here
a document has one composite font per face (Type0, Identity-H); every character gets its own code in the order of
first use, so that the same paper is always the same bytes, and the map is written in UTF-16 as the PDF standard
(ISO 32000-1, 9.10.3) wants.

The class answers to what reportlab asks of a dynamic font, so its charts may use these fonts by name as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfdoc, pdfmetrics

from reports.fonts.faces import Face, font

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_ABSENT = "\0"
_SERIF_FLAG, _SYMBOLIC_FLAG = 2, 4
_STEM = {Face.SERIF: 68, Face.SANS: 86}
_MAP_BLOCK = 100


class _Codes(dict[str, str]):
    """The codes of one document, as four hexadecimal digits, given out as characters come."""

    def __missing__(self, char: str) -> str:
        code = f"{len(self):04X}"
        self[char] = code
        return code


@dataclass
class _Use:
    """A font in one document."""

    name: str
    codes: _Codes


@dataclass(frozen=True)
class _Metrics:
    """What reportlab asks a typeface."""

    name: str
    ascent: int
    descent: int
    builtIn: int = 0  # noqa: N815 - reportlab's name


class EmbeddedFont:
    """One face, registered with reportlab under the face's value."""

    _dynamicFont = 1  # noqa: N815 - reportlab's name
    _multiByte = 1  # noqa: N815 - reportlab's name
    shapable = False

    def __init__(self, face: Face) -> None:
        self._face = face
        self._font = font(face)
        self.fontName = face.value
        self.face = _Metrics(self._font.program.name, self._font.ascent, self._font.descent)
        self._uses: WeakKeyDictionary[pdfdoc.PDFDocument, _Use] = WeakKeyDictionary()

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 - reportlab's name
        """Return the width of text in points."""
        return sum(map(self._font.widths.__getitem__, text)) * size / 1000

    def use(self, document: pdfdoc.PDFDocument) -> _Use:
        """Return the state of this font in a document; the first call enters the font there."""
        known = self._uses.get(document)
        if known is None:
            known = _Use(f"F{len(document.fontMapping) + 1}", _Codes({_ABSENT: "0000"}))
            self._uses[document] = known
            document.fontMapping[self.fontName] = f"/{known.name}"
            document.delayedFonts.append(self)
        return known

    def encode(self, text: str, document: pdfdoc.PDFDocument) -> str:
        """Return the codes of text as hexadecimal digits, four a character."""
        return "".join(map(self.use(document).codes.__getitem__, text))

    def splitString(  # noqa: N802 - reportlab's name
        self,
        text: str,
        document: pdfdoc.PDFDocument,
        encoding: str = "utf-8",
    ) -> list[tuple[int, bytes]]:
        """Return text as reportlab's pairs of subset and codes; there is one subset, number 0."""
        return [(0, bytes.fromhex(self.encode(text, document)))]

    def getSubsetInternalName(self, subset: int, document: pdfdoc.PDFDocument) -> str:  # noqa: N802 - reportlab's name
        """Return the name by which a page's content calls the font."""
        return f"/{self.use(document).name}"

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 - reportlab's name
        """Write the font into a finished document."""
        use = self._uses.pop(document)
        chars = list(use.codes)
        glyphs = [0, *map(self._font.glyph, chars[1:])]
        tag = "".join(chr(65 + (len(chars) // 26**k + ord(use.name[-1])) % 26) for k in range(6))
        name = f"{tag}+{self.face.name}"

        program = _stream(document, self._font.program.subset(glyphs), Subtype="/CIDFontType0C")
        outlines = document.Reference(program, f"outlines:{use.name}")
        descriptor = document.Reference(self._descriptor(name, outlines), f"descriptor:{use.name}")
        widths = pdfdoc.PDFArrayCompact([0, pdfdoc.PDFArrayCompact([self._font.advance(glyph) for glyph in glyphs])])
        system = pdfdoc.PDFDictionary({"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0})
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType0",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": system,
                "FontDescriptor": descriptor,
                "W": widths,
            }
        )
        meaning = _stream(document, _unicode_map(name, chars).encode("ascii"))
        whole = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}-Identity-H",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"descendant:{use.name}")]),
                "ToUnicode": document.Reference(meaning, f"meaning:{use.name}"),
            }
        )
        fonts = document.idToObject[pdfdoc.BasicFonts]
        assert isinstance(fonts, pdfdoc.PDFDictionary)  # noqa: S101 - how reportlab keeps the fonts of all pages
        fonts[use.name] = document.Reference(whole, f"font:{use.name}")

    def _descriptor(self, name: str, outlines: object) -> pdfdoc.PDFDictionary:
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC_FLAG + (_SERIF_FLAG if self._face is Face.SERIF else 0),
                "FontBBox": pdfdoc.PDFArrayCompact(self._font.box),
                "ItalicAngle": 0,
                "Ascent": self._font.ascent,
                "Descent": self._font.descent,
                "CapHeight": self._font.cap_height,
                "StemV": _STEM[self._face],
                "FontFile3": outlines,
            }
        )


@cache
def embedded(face: Face) -> EmbeddedFont:
    """Return the font of a face, registered with reportlab at the first call in a process."""
    made = EmbeddedFont(face)
    pdfmetrics.registerFont(made)
    return made


def document_of(canvas: Canvas) -> pdfdoc.PDFDocument:
    """Return the document a canvas writes to."""
    document: pdfdoc.PDFDocument = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - it is shown in no other way
    return document


def _stream(document: pdfdoc.PDFDocument, content: bytes, **entries: object) -> pdfdoc.PDFStream:
    filters = [pdfdoc.PDFZCompress] if document.compression else None
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content, filters)


def _unicode_map(name: str, chars: list[str]) -> str:
    """Write the map from codes to text; a character beyond the basic plane is a pair of surrogates."""
    lines = [f"<{code:04X}> <{char.encode('utf-16-be').hex().upper()}>" for code, char in enumerate(chars) if code]
    blocks = [lines[k : k + _MAP_BLOCK] for k in range(0, len(lines), _MAP_BLOCK)]
    body = "\n".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks)
    return f"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /{name}-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
