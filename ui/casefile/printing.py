"""From a finished PDF in memory to a printer, without a file of ours on the way.

Where CUPS prints (Linux), the PDF goes through a pipe into `lp` as it is: Qt's own CUPS path would first write every
page into a temporary file in the clear. Elsewhere Qt draws the pages at the printer's own resolution straight into the
system's spooler. What the spooler keeps is the operating system's to protect.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.kernel.errors import Fault

DPI = 300
_PATIENCE = 60.0
"""Seconds that a spooler may take to accept a paper."""


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
    """Print a PDF on A4; `to_file` prints into a PDF file instead (for machines without a printer, and for tests).

    Raises `Fault("papers.printer_failed")` when the printer does not take the job.
    """
    spooler = None if to_file or sys.platform == "win32" else shutil.which("lp")
    if spooler is not None:
        _pipe(spooler, pdf.data, printer_name, copies)
    else:
        _draw(pdf, printer_name, copies, to_file)


def takes_pdf() -> bool:
    """Whether there is a spooler that takes a PDF as it is, so that nothing has to be drawn here."""
    return sys.platform != "win32" and shutil.which("lp") is not None


def send_bytes(data: bytes, printer_name: str, copies: int) -> None:
    """Print a PDF with pages of strangers: it goes to the spooler as it is and is never opened here.

    Only where `takes_pdf`; raises `Fault("papers.printer_failed")` as `send` does.
    """
    spooler = shutil.which("lp")
    if spooler is None:
        raise Fault("papers.printer_failed", printer=printer_name)
    _pipe(spooler, data, printer_name, copies)


def _pipe(spooler: str, data: bytes, printer_name: str, copies: int) -> None:
    command = [spooler, "-d", printer_name, "-n", str(copies), "-o", "media=A4", "-"]
    try:
        subprocess.run(command, input=data, check=True, capture_output=True, timeout=_PATIENCE)
    except (OSError, subprocess.SubprocessError) as error:
        raise Fault("papers.printer_failed", printer=printer_name) from error


def _draw(pdf: LoadedPdf, printer_name: str, copies: int, to_file: str) -> None:
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
