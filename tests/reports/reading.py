"""Reading a printed paper back with three readers, and what must hold for every paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdf
import pytest

from reports.document import Printed
from tests.reports.pretend import squeezed, texts


def flat(text: str) -> str:
    """Drop all blanks: readers differ in where they put them."""
    return re.sub(r"\s", "", text)


def pages_of(file: Path) -> list[str]:
    """Read the text of each page with pdfium."""
    return texts(file.read_bytes())


def text_of(file: Path) -> str:
    """Read the whole text without blanks."""
    return flat(squeezed(pages_of(file)))


def by_pypdf(file: Path) -> str:
    """Read the whole text with pypdf, without blanks."""
    return flat("".join(page.extract_text() for page in pypdf.PdfReader(file).pages))


def by_pdftotext(file: Path) -> str:
    """Read the whole text with pdftotext, without blanks; skips where it is not installed."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not installed")
    run = subprocess.run([tool, str(file), "-"], capture_output=True, check=True)
    return flat(run.stdout.decode("utf-8"))


def bookmarks(file: Path) -> list[str]:
    """List the titles of the outline, in order, of all levels."""
    found: list[str] = []

    def walk(entries: list[Any]) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry)
            else:
                found.append(str(entry.title))

    walk(list(pypdf.PdfReader(file).outline))
    return found


def holds(printed: Printed, no: str, title: str) -> None:
    """Assert what holds for every paper: page n of m, number and hash on each, title, bookmarks, embedded fonts."""
    reader = pypdf.PdfReader(printed.file)
    pages = pages_of(printed.file)
    assert len(pages) == printed.pages
    for number, page in enumerate(pages, 1):
        shown = flat(page)
        assert f"第{number}页共{len(pages)}页" in shown or f"Page{number}of{len(pages)}" in shown
        assert no in shown
        assert printed.digest[:16] in shown
    assert reader.metadata is not None
    assert reader.metadata.title == f"{title} {no}"
    assert bookmarks(printed.file)[0] == title
    for sheet in reader.pages:
        resources: Any = sheet["/Resources"]
        for font in resources["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile3" in descriptor.get_object(), font
