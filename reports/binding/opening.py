"""Opening a foreign PDF, in the child: with pypdf, and where that cannot read it, as PDFium writes it down again."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from app.evidence.preview.trouble import Trouble


def opened(data: bytes) -> PdfReader:
    """Open a PDF; one that pypdf cannot read is mended first. Raises `Trouble`: `locked`, `damaged`."""
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        # A file that only forbids printing or copying opens without a password, here as in every viewer.
        if reader.is_encrypted and not reader.decrypt(""):
            raise Trouble("locked")
        _ = reader.trailer["/Root"]
    except Trouble:
        raise
    except Exception as error:
        again = mended(data)
        if again == data:
            raise Trouble("damaged") from error
        return PdfReader(BytesIO(again), strict=False)
    return reader


def flattened(data: bytes) -> bytes:
    """Return the file with what forms and notes show drawn into its pages."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    document = pdfium.PdfDocument(data)
    if document.get_formtype() in (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND):
        document.init_forms()
    for number in range(len(document)):
        page = document[number]
        raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
        page.close()
    return _saved(document)


def mended(data: bytes) -> bytes:
    """Return the file as PDFium writes it down again, which reads much that others cannot."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    try:
        document = pdfium.PdfDocument(data)
        if not len(document):
            raise Trouble("damaged")
        return _saved(document)
    except pdfium.PdfiumError as error:
        raise Trouble("locked" if error.err_code == raw.FPDF_ERR_PASSWORD else "damaged") from error


def _saved(document: Any) -> bytes:
    import pypdfium2.raw as raw

    target = BytesIO()
    document.save(target, flags=raw.FPDF_REMOVE_SECURITY)
    document.close()
    return target.getvalue()
