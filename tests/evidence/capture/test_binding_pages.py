"""Pictures of pages as one PDF: read back by two libraries, JPEG unchanged, the same bytes every time."""

from __future__ import annotations

import io

import pypdf
import pypdfium2
import pytest
from PIL import Image

from app.evidence.binding_pages import bound, of_jpeg, of_pixels
from tests.evidence.conftest import picture


def test_a_jpeg_is_in_the_pdf_as_it_was() -> None:
    scans = [picture(600, 400, "JPEG"), picture(300, 500, "JPEG", orientation=6)]
    pages = [of_jpeg(scan) for scan in scans]
    assert all(page is not None for page in pages)
    made = bound([page for page in pages if page is not None])
    assert made == bound([page for page in pages if page is not None])
    reader = pypdf.PdfReader(io.BytesIO(made))
    held = [page["/Resources"]["/XObject"]["/P"].get_object() for page in reader.pages]  # type: ignore[index]
    assert [one._data for one in held] == scans
    assert [page.get("/Rotate", 0) for page in reader.pages] == [0, 90]
    document = pypdfium2.PdfDocument(made)
    upright = document[0].render(scale=1).to_pil()
    assert upright.getpixel((5, 5))[0] > 150
    assert upright.getpixel((upright.width - 5, 5))[2] > 150
    turned = document[1].render(scale=1).to_pil()
    assert turned.width > turned.height  # red at the left, turned clockwise: at the top
    assert turned.getpixel((turned.width // 2, 5))[0] > 150


def test_pixels_become_a_page() -> None:
    image = Image.open(io.BytesIO(picture(60, 40))).convert("RGB")
    made = bound([of_pixels(image.tobytes("raw", "BGRX"), 60, 40)])
    drawn = pypdfium2.PdfDocument(made)[0].render(scale=3).to_pil().convert("RGB")
    assert drawn.getpixel((4, 4)) == (200, 20, 20)
    assert drawn.getpixel((drawn.width - 4, 4)) == (20, 20, 200)


def test_a_large_scan_stands_on_a_page_of_a4() -> None:
    page = of_jpeg(picture(2480, 3508, "JPEG"))
    assert page is not None
    box = pypdf.PdfReader(io.BytesIO(bound([page]))).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def _cmyk() -> bytes:
    target = io.BytesIO()
    Image.new("CMYK", (20, 20)).save(target, "JPEG")
    return target.getvalue()


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xd8", picture(), _cmyk(), picture(20, 20, "JPEG", orientation=2), picture(20, 20, "JPEG")[:30],
     b"\xff\xd8\xff\xe0\x00\x00"],
)  # fmt: skip
def test_what_a_pdf_cannot_say_is_left_to_the_child(data: bytes) -> None:
    assert of_jpeg(data) is None


def test_grey_stays_grey() -> None:
    target = io.BytesIO()
    Image.new("L", (20, 20), 90).save(target, "JPEG")
    page = of_jpeg(target.getvalue())
    assert page is not None
    assert page.colours == "DeviceGray"
