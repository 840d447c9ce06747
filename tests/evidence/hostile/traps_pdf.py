"""PDF files made by hand to trap a reader: loops, bombs, and numbers nobody means."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping

from tests.evidence.conftest import locked_pdf, pdf


def _pdf(*objects: bytes, more: bytes = b"", root: bytes = b"1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d /Root %s %s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, root, more, start)
    return bytes(out)


_CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
_PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]%s>>"
_MEGA = bytes(1 << 20)


def _stream(data: bytes, words: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (words, len(data), data)


def _deflated(data: bytes, words: bytes = b"", times: int = 1) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    filters = b"/FlateDecode " * times
    return _stream(data, b"%s/Filter[%s]" % (words, filters))


def _pages_in_a_circle() -> bytes:
    return _pdf(_CATALOG, b"<</Type/Pages/Kids[2 0 R]/Count 1>>")


def _forms_in_a_circle() -> bytes:
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>"
    page = _PAGE % b"/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R"
    return _pdf(_CATALOG, _PAGES, page, _stream(b"/F Do /F Do", form), _stream(b"/F Do"))


def _tables_in_a_circle() -> bytes:
    made = pdf(1)
    start = made.rindex(b"startxref")
    table = int(made[start + 9 :].split()[0])
    return made[:start].replace(b"trailer\n<<", b"trailer\n<</Prev %d " % table) + made[start:]


PDF: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "pages in a circle": ("a.pdf", _pages_in_a_circle),
    "page is its own parent's parent": (
        "a.pdf",
        lambda: _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>", _PAGE % b"/Kids[2 0 R]"),
    ),
    "forms in a circle": ("a.pdf", _forms_in_a_circle),
    "tables in a circle": ("a.pdf", _tables_in_a_circle),
    "a page as large as a country": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 1e9 1e9]>>"),
    ),
    "a page of no size": ("a.pdf", lambda: _pdf(_CATALOG, _PAGES, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 0 0]>>")),
    "a page of NaN": ("a.pdf", lambda: _pdf(_CATALOG, _PAGES, b"<</Type/Page/Parent 2 0 R/MediaBox[nan inf -1 x]>>")),
    "two thousand million pages": (
        "a.pdf",
        lambda: _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", _PAGE % b""),
    ),
    "minus one page": ("a.pdf", lambda: _pdf(_CATALOG, b"<</Type/Pages/Kids[3 0 R]/Count -1>>", _PAGE % b"")),
    "nested a hundred thousand deep": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % (b"/X" + b"[" * 100_000 + b"]" * 100_000)),
    ),
    "operators nested deep": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"/Contents 4 0 R", _stream(b"q " * 200_000)),
    ),
    "content that unpacks to a gigabyte": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"/Contents 4 0 R", _deflated(zlib.compress(_MEGA * 64, 9) * 16)),
    ),
    "content packed five times": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"/Contents 4 0 R", _deflated(_MEGA * 32, times=5)),
    ),
    "a picture that lies about its size": (
        "a.pdf",
        lambda: _pdf(
            _CATALOG,
            _PAGES,
            _PAGE % b"/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R",
            _deflated(
                _MEGA, b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB"
            ),
            _stream(b"200 0 0 200 0 0 cm /I Do"),
        ),
    ),
    "a length that is elsewhere": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"/Contents 4 0 R", b"<</Length 4 0 R>>\nstream\nq\nendstream"),
    ),
    "scripts and programs to start": (
        "a.pdf",
        lambda: _pdf(
            b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>"
            b"/AA<</WC<</S/JavaScript/JS(app.alert(1))>>>>>>",
            _PAGES,
            _PAGE % b"/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(file:///etc/passwd)>>>>]",
        ),
    ),
    "a file within a file": (
        "a.pdf",
        lambda: _pdf(
            b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(../../evil.sh) 4 0 R]>>>>>>",
            _PAGES,
            _PAGE % b"",
            b"<</Type/Filespec/F(../../evil.sh)/EF<</F 5 0 R>>>>",
            _stream(b"#!/bin/sh\n"),
        ),
    ),
    "a lock without a key": (
        "a.pdf",
        lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"", more=b"/Encrypt<</Filter/Standard/V 99/R 99/O()/U()/P 0>>"),
    ),
    "a password": ("a.pdf", locked_pdf),
    "only a head and an end": ("a.pdf", lambda: b"%PDF-1.7\nstartxref\n0\n%%EOF"),
    "a table that points nowhere": ("a.pdf", lambda: pdf(1).replace(b"startxref\n", b"startxref\n99999999999")),
    "no catalogue": ("a.pdf", lambda: _pdf(_CATALOG, _PAGES, _PAGE % b"", root=b"9 0 R")),
    "the catalogue is a number": ("a.pdf", lambda: _pdf(b"42", _PAGES, _PAGE % b"")),
}
