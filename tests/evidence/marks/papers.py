"""Papers to be covered, with everything in them that could give away what is covered."""

from __future__ import annotations

import io
import zlib
from typing import Any, BinaryIO

from app.evidence.codes import CoverReason
from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content
from app.evidence.preview.worker import _guarded
from app.evidence.redaction.burner import Burnt, Cover, _Burning, burn
from app.evidence.redaction.worker import BurningDesk

CARD = "6222021234568123"
NAME = "Zhang Xiaohua"
TELLTALE = (CARD, CARD[:6] + " " + CARD[6:], NAME, "TELLTALE")
"""What must be nowhere in a copy: the covered words, and a word that stands in every hiding place."""
HERE = Cover(1, (800, 1200, 7000, 1800), CoverReason.CARD)
"""Covers the line with number and name on page 1."""


def content(data: bytes, kind: FileKind, name: str = "对账单.pdf") -> Content:
    """A content as the store gives it."""
    return Content(str(hash(data)), name, kind, len(data), lambda: io.BytesIO(data))


class _Here:
    """The child's desk without a child: the same requests and answers, seen by whoever looks at coverage."""

    def __init__(self) -> None:
        self._desk = BurningDesk()

    def ask(
        self, head: dict[str, Any], _seconds: float, body: BinaryIO | None = None, length: int = 0
    ) -> tuple[dict[str, Any], bytes]:
        """Answer as the child does."""
        answer, data = _guarded(self._desk, head, b"" if body is None else body.read(length))
        assert isinstance(data, bytes)
        return answer, data


def burnt(
    data: bytes, covers: list[Cover], kind: FileKind = FileKind.PDF, *, child: bool = False, **more: Any
) -> Burnt:
    """A copy of it; in a child behind its walls, or here."""
    if child or "program" in more:
        return burn(content(data, kind), covers, **more)
    step = more.pop("step", lambda _done, _total: None)
    return _Burning(_Here(), content(data, kind), 30).all(covers, step)  # type: ignore[arg-type]


def plain_pages(pages: int = 3) -> bytes:
    """A PDF: page 1 with number and name, the others with text that stays, page 2 turned and cropped."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    canvas.setTitle(f"TELLTALE {CARD}")
    canvas.setAuthor(NAME)
    for number in range(1, pages + 1):
        if number == 1:
            canvas.drawString(40, 500, f"Card {CARD} {NAME}")
        canvas.drawString(40, 300, f"Stays on page {number}: 1,280.00")
        canvas.rect(40, 100, 90, 60, fill=1)
        canvas.bookmarkPage(f"p{number}")
        canvas.addOutlineEntry(f"TELLTALE {number}", f"p{number}")
        canvas.linkURL("http://example.invalid/TELLTALE", (40, 300, 100, 310))
        if number == 2:
            canvas.setPageRotation(90)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def rich_pages() -> bytes:
    """A PDF of two pages that are put together from everything a plain page may hold; a JPEG in it tells a word."""
    from PIL import Image
    from reportlab import rl_config
    from reportlab.lib.colors import Color
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    exif = Image.Exif()
    exif[0x010E] = "TELLTALE"
    photo, clear = io.BytesIO(), io.BytesIO()
    Image.effect_mandelbrot((80, 60), (-2, -1, 1, 1), 40).convert("RGB").save(photo, "JPEG", exif=exif)
    Image.new("RGBA", (40, 40), (200, 20, 20, 120)).save(clear, "PNG")
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    target = io.BytesIO()
    # The program's own papers are written without it, and pictures in the line need it.
    before, rl_config.useA85 = rl_config.useA85, 1
    canvas = Canvas(target, pagesize=(420, 595))
    canvas.beginForm("stamp")
    canvas.setFont("Vera", 14)
    canvas.drawString(0, 0, "Stamped within a form")
    canvas.rect(0, 20, 30, 10, fill=1)
    canvas.endForm()
    for number in (1, 2):
        canvas.setFont("Vera", 12)
        canvas.drawString(40, 540, f"Rich page {number}")
        canvas.drawImage(ImageReader(photo), 40, 440, 80, 60)
        canvas.drawImage(ImageReader(clear), 140, 440, 60, 60, mask="auto")
        canvas.saveState()
        canvas.translate(40, 380)
        canvas.doForm("stamp")
        canvas.restoreState()
        canvas.linearGradient(40, 300, 240, 300, (Color(1, 0, 0), Color(0, 0, 1)), extend=False)
        canvas.setFillAlpha(0.4)
        canvas.rect(60, 200, 200, 60, fill=1)
        canvas.setFillAlpha(1)
        canvas.drawInlineImage(Image.new("RGB", (8, 8), (20, 160, 20)), 300, 440, 40, 40)
        canvas.showPage()
    canvas.save()
    rl_config.useA85 = before
    return target.getvalue()


def betraying(data: bytes) -> bytes:
    """The PDF with the telltale word in every place that viewers do not show, and written over twice."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import (
        ArrayObject,
        DecodedStreamObject,
        DictionaryObject,
        NameObject,
        NumberObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    root: Any = writer.root_object
    told = TextStringObject(f"TELLTALE {CARD} {NAME}")
    writer.add_attachment("TELLTALE.txt", f"TELLTALE {CARD}".encode())
    root[NameObject("/OpenAction")] = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): told}
    )
    xmp = DecodedStreamObject()
    xmp.set_data(f"<x:xmpmeta>TELLTALE {CARD}</x:xmpmeta>".encode())
    root[NameObject("/Metadata")] = writer._add_object(xmp)
    root[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): told})
    for page in writer.pages:
        page[NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): told})
        page[NameObject("/Metadata")] = writer._add_object(xmp)
        thumb = DecodedStreamObject()
        thumb.set_data(b"TELLTALE")
        page[NameObject("/Thumb")] = writer._add_object(thumb)
        # Named in the resources and used by nobody; a remark within the content; words for readers aloud.
        unused: Any = DecodedStreamObject()
        unused.set_data(f"BT ({CARD} TELLTALE) Tj ET".encode())
        unused[NameObject("/Subtype")] = NameObject("/Form")
        unused[NameObject("/BBox")] = ArrayObject(NumberObject(edge) for edge in (0, 0, 9, 9))
        resources: Any = page["/Resources"]
        resources.get_object()[NameObject("/XObject")] = DictionaryObject(
            {NameObject("/Unused"): writer._add_object(unused)}
        )
        content = page.get_contents()
        assert content is not None
        more: Any = DecodedStreamObject()
        more.set_data(
            b"% TELLTALE\n/Span <</Alt (TELLTALE)>> BDC\n" + content.get_data() + b"\nEMC\n/T <</E (TELLTALE)>> DP\n"
        )
        page[NameObject("/Contents")] = writer._add_object(more)
    orphan = DecodedStreamObject()
    orphan.set_data(f"TELLTALE {CARD}".encode())
    writer._add_object(orphan)
    target = io.BytesIO()
    writer.write(target)
    updated = PdfWriter(io.BytesIO(target.getvalue()), incremental=True)
    updated.add_metadata({"/Subject": f"TELLTALE {CARD}"})
    target = io.BytesIO()
    updated.write(target)
    return target.getvalue()


def everything_in(data: bytes) -> bytes:
    """All bytes of a PDF as they are and every stream unpacked, names and words of every object: where to look for
    what must be nowhere."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    parts = [data]
    for number in sorted({one for held in reader.xref.values() for one in held} | set(reader.xref_objStm)):
        found: Any = reader.get_object(number)
        if found is None:
            continue
        parts.append(repr(found).encode())
        if hasattr(found, "get_data") and "/DCTDecode" not in str(found.get("/Filter")):
            parts.append(found.get_data())
    # And whatever is packed, whether or not an object leads to it.
    for start in (at for at in range(len(data)) if data[at : at + 6] == b"stream"):
        tail = data[start + 6 :].lstrip(b"\r\n")
        unpacking = zlib.decompressobj()
        try:
            parts.append(unpacking.decompress(tail))
        except zlib.error:
            continue
    return b"\n".join(parts)


def words_of(data: bytes) -> list[str]:
    """The text of every page as both libraries read it."""
    import pypdfium2
    from pypdf import PdfReader

    one = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    document = pypdfium2.PdfDocument(data)
    other = [str(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return [f"{a}\n{b}" for a, b in zip(one, other, strict=True)]


def packed_jpegs(data: bytes) -> list[bytes]:
    """The JPEGs in a PDF as they are packed."""
    from pypdf import PdfReader
    from pypdf.filters import ASCII85Decode

    reader = PdfReader(io.BytesIO(data))
    found: list[bytes] = []
    for number in sorted(one for held in reader.xref.values() for one in held):
        image: Any = reader.get_object(number)
        filters = str(image.get("/Filter")) if hasattr(image, "get") else ""
        if "/DCTDecode" in filters:
            found.append(ASCII85Decode.decode(image._data) if "85" in filters else image._data)
    return found


def images_in(data: bytes) -> list[Any]:
    """Every picture in a PDF, as pixels, with the number of its page (from 1)."""
    from pypdf import PdfReader

    return [
        (number, image.image)
        for number, page in enumerate(PdfReader(io.BytesIO(data)).pages, 1)
        for image in page.images
    ]
