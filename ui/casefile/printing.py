"""From a finished PDF to a printer: Qt draws the pages at the printer's own resolution, without a foreign program."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.kernel.errors import Fault

DPI = 300


def printers() -> list[str]:
    """The printers this machine knows, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = [name for name in QPrinterInfo.availablePrinterNames() if name]
    return sorted(names, key=lambda name: (name != default, name))


class LoadedPdf:
    """A PDF of ours in memory; keep the object as long as the document is shown."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._bytes = QByteArray(data)
        self._buffer = QBuffer()
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document = QPdfDocument()
        self.document.load(self._buffer)

    @property
    def pages(self) -> int:
        """How many pages it has."""
        return self.document.pageCount()


def send(pdf: LoadedPdf, printer_name: str, copies: int, to_file: str = "") -> None:
    """Print a PDF on A4; `to_file` prints into a PDF file instead (for tests and for machines without a printer).

    Raises `Fault("papers.printer_failed")` when the printer does not take the job.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    if to_file:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(to_file)
    else:
        printer.setPrinterName(printer_name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setCopyCount(copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise Fault("papers.printer_failed", printer=printer_name or to_file)
    try:
        whole = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
        for number in range(pdf.pages):
            if number:
                printer.newPage()
            picture = pdf.document.render(number, QSize(whole.width(), whole.height()))
            painter.drawImage(QRect(0, 0, whole.width(), whole.height()), picture)
    finally:
        painter.end()
