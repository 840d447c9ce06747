"""Looking at foreign files: what is drawn, what is refused, and a child that hangs or dies."""

from __future__ import annotations

import io
import time
import zlib
from typing import Any

import pytest

from app.evidence.kinds import FileKind
from app.evidence.preview.content import PageSize, Region
from app.evidence.preview.pdf import Pdf
from app.evidence.preview.pictures import Pictures
from app.evidence.preview.previewer import Previewer
from app.evidence.preview.trouble import Trouble
from tests.evidence.conftest import locked_pdf, pdf, picture
from tests.evidence.previewing import BLUE, RED, colour, content, near, refused


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF"])
def test_a_picture_is_drawn_at_any_scale_and_turn(previewer: Previewer, form: str) -> None:
    seen = content(picture(60, 40, form), FileKind(form.lower()))
    assert previewer.measure(seen).pages == (PageSize(60, 40),)
    upright = previewer.render(seen, 0, scale=1)
    assert (upright.width, upright.height, len(upright.data)) == (60, 40, 60 * 40 * 4)
    assert near(colour(upright, 5, 20), RED)
    assert near(colour(upright, 55, 20), BLUE)
    for turn, red in ((90, (20, 5)), (180, (55, 20)), (270, (20, 55)), (360, (5, 20))):
        turned = previewer.render(seen, 0, scale=1, turn=turn)
        assert (turned.width, turned.height) == ((40, 60) if turn % 180 else (60, 40))
        assert near(colour(turned, *red), RED), turn
    large = previewer.render(seen, 0, scale=8)
    assert (large.width, large.height) == (480, 320)
    assert near(colour(large, 10, 100), RED)
    tiny = previewer.render(seen, 0, scale=0.01)
    assert (tiny.width, tiny.height) == (1, 1)


def test_a_region_is_cut_out_of_the_whole(previewer: Previewer) -> None:
    seen = content(picture(60, 40), FileKind.PNG)
    right = previewer.render(seen, 0, scale=2, region=Region(90, 10, 30, 20))
    assert (right.width, right.height) == (30, 20)
    assert near(colour(right, 0, 0), BLUE)
    # What reaches over the edge is cut off, what lies outside is the nearest pixel.
    assert previewer.render(seen, 0, scale=1, region=Region(50, 30, 100, 100)).width == 10
    assert previewer.render(seen, 0, scale=1, region=Region(-5, -5, 10, 10)).width == 5
    assert previewer.render(seen, 0, scale=1, region=Region(500, 500, 10, 10)).width == 1


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "TIFF"])
def test_a_photograph_stands_as_the_camera_held_it(previewer: Previewer, form: str, orientation: int) -> None:
    from PIL import Image, ImageOps

    data = picture(64, 32, form, orientation)
    expected = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    seen = content(data, FileKind(form.lower()))
    assert previewer.measure(seen).pages == (PageSize(*expected.size),)
    for scale in (1.0, 0.25):  # the second is unpacked at a fraction of its size
        drawn = previewer.render(seen, 0, scale=scale)
        x, y = 4, 4
        wanted = expected.getpixel((round(x / scale), round(y / scale)))
        assert near(colour(drawn, x, y), wanted)  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_every_kind_of_pixel_becomes_plain_colours(mode: str) -> None:
    from PIL import Image

    target = io.BytesIO()
    image = Image.new("I;16", (20, 10), 65535) if mode == "I;16" else Image.new("L", (20, 10), 255).convert(mode)
    image.save(target, "TIFF")
    drawn = next(Pictures(target.getvalue()).render(0, (20, 10), 0, (0, 0, 20, 10)))
    assert set(drawn[:3]) <= set(range(250, 256))


def test_what_is_transparent_is_white() -> None:
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(target, "PNG")
    drawn = next(Pictures(target.getvalue()).render(0, (4, 4), 0, (0, 0, 4, 4)))
    assert drawn[:3] == b"\xff\xff\xff"


def test_the_pages_of_a_tiff_are_pages(previewer: Previewer) -> None:
    from PIL import Image

    target = io.BytesIO()
    first, second = Image.new("RGB", (30, 20), RED), Image.new("RGB", (20, 50), BLUE)
    first.save(target, "TIFF", save_all=True, append_images=[second])
    seen = content(target.getvalue(), FileKind.TIFF)
    assert previewer.measure(seen).pages == (PageSize(30, 20), PageSize(20, 50))
    assert near(colour(previewer.render(seen, 1, scale=1), 3, 3), BLUE)
    assert near(colour(previewer.render(seen, 0, scale=1), 3, 3), RED)


def test_a_photograph_that_broke_off_shows_what_there_is(previewer: Previewer) -> None:
    data = picture(400, 400, "JPEG")
    drawn = previewer.render(content(data[: len(data) * 2 // 3], FileKind.JPEG), 0, scale=1)
    assert near(colour(drawn, 20, 10), RED)


def test_an_image_bomb_is_refused_by_its_header(previewer: Previewer) -> None:
    bomb = bytearray(picture(10, 10))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    bomb[29:33] = zlib.crc32(bomb[12:29]).to_bytes(4, "big")
    began = time.monotonic()
    found = refused(lambda: previewer.measure(content(bytes(bomb), FileKind.PNG, "炸弹.png")))
    assert (found.code, found.params["name"]) == ("evidence.preview_too_large", "炸弹.png")
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("kind", [FileKind.PNG, FileKind.PDF, FileKind.TIFF])
def test_what_is_no_such_file_is_told(previewer: Previewer, kind: FileKind) -> None:
    found = refused(lambda: previewer.measure(content(b"%PDF-1.4 nonsense \x89PNG II*\0", kind, "假的")))
    assert found.code == "evidence.preview_damaged"


def test_a_picture_that_asks_for_more_memory_than_there_is_costs_one_sentence() -> None:
    from PIL import Image

    target = io.BytesIO()
    Image.new("L", (14_000, 14_000), 128).save(target, "PNG")
    seen = content(target.getvalue(), FileKind.PNG)
    small = Previewer(memory=300 << 20)
    try:
        found = refused(lambda: small.render(seen, 0, scale=0.1))
        assert found.code in {"evidence.preview_memory", "evidence.preview_crashed"}
        assert small.render(content(picture(), FileKind.PNG), 0, scale=1).width == 60
    finally:
        small.close()


def test_a_page_is_drawn_at_any_scale_turn_and_region(previewer: Previewer) -> None:
    seen = content(pdf(3), FileKind.PDF)
    pages = previewer.measure(seen).pages
    assert len(pages) == 3
    assert (round(pages[0].width), round(pages[0].height)) == (560, 793)
    drawn = previewer.render(seen, 1, scale=0.5)
    assert (drawn.width, drawn.height) == (280, 397)
    assert near(colour(drawn, 20, 390), (204, 26, 26))
    assert near(colour(drawn, 20, 10), (255, 255, 255))
    turned = previewer.render(seen, 1, scale=0.5, turn=90)
    assert (turned.width, turned.height) == (397, 280)
    assert near(colour(turned, 5, 20), (204, 26, 26))
    corner = previewer.render(seen, 1, scale=8, region=Region(0, 6000, 33, 20))
    assert (corner.width, corner.height) == (33, 20)
    assert near(colour(corner, 30, 15), (204, 26, 26))


def test_the_text_layer_is_read_up_to_a_bound(previewer: Previewer) -> None:
    seen = content(pdf(3, "Exhibit"), FileKind.PDF)
    assert previewer.text(seen, 1000).split("\f") == ["Exhibit 1", "Exhibit 2", "Exhibit 3"]
    assert previewer.text(seen, 12) == "Exhibit 1\fEx"
    assert previewer.text(content(picture(), FileKind.PNG), 100) == ""


def test_what_was_filled_into_a_form_is_drawn(previewer: Previewer) -> None:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(200, 100))
    from reportlab.lib.colors import Color

    canvas.drawString(5, 5, "form")
    canvas.acroForm.textfield(name="a", x=20, y=20, width=160, height=60, value="", fillColor=Color(0, 0.6, 0))
    canvas.showPage()
    canvas.save()
    drawn = previewer.render(content(target.getvalue(), FileKind.PDF), 0, scale=1)
    found = {colour(drawn, x, y) for x in range(0, drawn.width, 5) for y in range(0, drawn.height, 5)}
    assert any(green > red + 60 and green > blue + 60 for red, green, blue in found)


def test_a_pdf_with_a_password_says_so(previewer: Previewer) -> None:
    found = refused(lambda: previewer.measure(content(locked_pdf(), FileKind.PDF, "账单.pdf")))
    assert (found.code, found.params["name"]) == ("evidence.preview_locked", "账单.pdf")


def test_a_page_that_is_not_there_and_a_picture_too_large_to_ask_for(previewer: Previewer) -> None:
    seen = content(pdf(1), FileKind.PDF)
    for page in (1, -1):
        found = refused(lambda page=page: previewer.render(seen, page, scale=1))  # type: ignore[misc]
        assert (found.code, found.params["page"]) == ("evidence.preview_no_page", page + 1)
    assert refused(lambda: previewer.render(seen, 0, scale=20)).code == "evidence.preview_too_large"


def test_a_sound_cannot_be_looked_at(previewer: Previewer) -> None:
    assert refused(lambda: previewer.measure(content(b"RIFF", FileKind.WAV))).code == "evidence.preview_kind"


def test_a_file_without_pages_and_a_broken_page() -> None:
    class Broken:
        def __len__(self) -> int:
            return 1

        def get_page_size(self, _number: int) -> tuple[float, float]:
            import pypdfium2

            raise pypdfium2.PdfiumError("broken")

        def __getitem__(self, number: int) -> Any:
            return self.get_page_size(number)

    found = Pdf(pdf(1))
    found._document = Broken()
    assert found.sizes() == [pytest.approx((595 * 4 / 3, 842 * 4 / 3))]
    assert found.text(10) == ("", False)
    with pytest.raises(Trouble) as trouble:
        next(found.render(0, (10, 10), 0, (0, 0, 10, 10)))
    assert trouble.value.code == "no_page"
