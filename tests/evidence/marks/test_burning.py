"""Nothing lies under what is covered: proved by looking for it everywhere in the copy."""

from __future__ import annotations

import io
from typing import Any

import pytest

from app.evidence.codes import CoverReason
from app.evidence.kinds import IMAGES, FileKind
from app.evidence.recognition.private import private_numbers
from app.evidence.recognition.recogniser import Recogniser, available
from app.evidence.redaction.burner import Burnt, Cover
from app.evidence.redaction.jpegs import NotPlain, bare_jpeg
from app.evidence.redaction.paper import Paper
from app.evidence.redaction.places import numbers, telling, unpacked
from app.kernel.errors import Cancelled, Refusal
from tests.evidence.conftest import locked_pdf
from tests.evidence.marks.papers import (
    CARD,
    HERE,
    TELLTALE,
    betraying,
    burnt,
    content,
    everything_in,
    images_in,
    packed_jpegs,
    plain_pages,
    rich_pages,
    words_of,
)
from tests.evidence.previewing import script
from tests.evidence.recognition.pages import drawn
from tests.evidence.recognition.pages import page as page_of


@pytest.fixture(scope="module")
def original() -> bytes:
    """Give a PDF of three pages that tells the covered words in every hiding place."""
    return betraying(plain_pages())


@pytest.fixture(scope="module")
def copy(original: bytes) -> Burnt:
    """Give its redacted copy, burnt in the child behind its walls."""
    return burnt(original, [HERE], child=True)


def test_the_words_are_nowhere_in_the_copy(original: bytes, copy: Burnt) -> None:
    before, after = everything_in(original), everything_in(copy.data)
    for word in TELLTALE[:1] + TELLTALE[2:]:
        assert word.encode() in before
    for word in TELLTALE:
        for form in (word.encode(), word.encode("utf-16-be"), word.encode().hex().encode(), word[::-1].encode()):
            assert form not in after
    assert all(word not in text for text in words_of(copy.data) for word in TELLTALE)


def test_the_copy_holds_nothing_but_pages(copy: Burnt) -> None:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(copy.data))
    assert set(reader.root_object) == {"/Type", "/Pages"}
    assert set(reader.trailer) <= {"/Size", "/Root"}
    for page in reader.pages:
        assert set(page) <= {
            "/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Contents", "/Resources", "/Group"
        }  # fmt: skip
    assert copy.data.count(b"%%EOF") == copy.data.count(b"startxref") == 1


def test_pages_their_size_and_the_other_words_are_as_they_were(original: bytes, copy: Burnt) -> None:
    import pypdfium2

    before, after = pypdfium2.PdfDocument(original), pypdfium2.PdfDocument(copy.data)
    assert len(before) == len(after) == 3
    for number in range(3):
        assert after.get_page_size(number) == pytest.approx(before.get_page_size(number), abs=0.01)
    assert copy.drawn == (1,)
    for number in (1, 2):
        assert f"Stays on page {number + 1}: 1,280.00" in words_of(copy.data)[number]
    assert words_of(copy.data)[0].split() == ["CARD", "CARD"]


def test_the_covered_place_of_the_picture_is_one_colour(copy: Burnt) -> None:
    [(number, image)] = images_in(copy.data)
    assert number == 1
    assert image.size == (round(420 / 72 * 200), round(595 / 72 * 200))
    left, top, right, bottom = HERE.box
    place = image.crop(
        (left * image.width // 10_000, top * image.height // 10_000, right * image.width // 10_000,
         bottom * image.height // 10_000)
    )  # fmt: skip
    assert place.convert("RGB").getcolors() == [(place.width * place.height, (0, 0, 0))]
    # What is not covered is seen: the rectangle below and the line above it.
    assert image.convert("L").crop((0, image.height // 3, image.width, image.height)).getextrema() == (0, 255)


def test_a_number_that_stands_elsewhere_is_told() -> None:
    data = plain_pages(1)
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter()
    for _ in range(3):
        writer.append(PdfReader(io.BytesIO(data)))
    target = io.BytesIO()
    writer.write(target)
    steps: list[tuple[int, int]] = []
    found = burnt(target.getvalue(), [HERE, Cover(3, HERE.box, CoverReason.OTHER)], step=lambda *one: steps.append(one))
    assert (found.drawn, found.elsewhere) == ((1, 3), (2,))
    assert steps[0] == (0, 6)
    assert steps[-1] == (6, 6)


def test_places_that_lie_over_each_other_bear_one_sign() -> None:
    one, other = (800, 1200, 5000, 1800), (3000, 1300, 7000, 1700)
    found = burnt(plain_pages(1), [Cover(1, one, CoverReason.CARD), Cover(1, other, CoverReason.NAME)])
    assert words_of(found.data)[0].split() == ["CARD", "CARD"]
    beside = [Cover(1, (left, 1200, left + 900, 1500), CoverReason.CARD) for left in (800, 1700, 2600)]
    assert "CARD" in words_of(burnt(plain_pages(1), beside).data)[0]


def test_what_plain_pages_are_put_together_from_is_kept() -> None:
    import pypdfium2

    original = rich_pages()
    assert any(b"TELLTALE" in image for image in packed_jpegs(original))
    found = burnt(original, [Cover(1, (0, 0, 300, 300), CoverReason.OTHER)])
    assert found.drawn == (1,)
    assert packed_jpegs(found.data)
    assert not any(b"TELLTALE" in image for image in packed_jpegs(found.data))
    assert "Stamped within a form" in words_of(found.data)[1]
    looks = [pypdfium2.PdfDocument(data)[1].render(scale=1).to_pil().convert("RGB") for data in (original, found.data)]
    assert looks[0].tobytes() == looks[1].tobytes()


def _odd(change: Any) -> bytes:
    """Two plain pages, the second one changed by hand; `change(writer, page, resources)`."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(rich_pages())))
    page = writer.pages[1]
    change(writer, page, page["/Resources"].get_object())
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_pages_put_together_in_a_strange_way_become_pictures() -> None:
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

    def layered(writer: Any, _page: Any, resources: Any) -> None:
        for form in resources["/XObject"].values():
            form.get_object()[NameObject("/OC")] = DictionaryObject()

    def looping(writer: Any, _page: Any, resources: Any) -> None:
        for name, form in resources["/XObject"].items():
            if form.get_object()["/Subtype"] == "/Form":
                form.get_object()[NameObject("/Resources")] = DictionaryObject(
                    {NameObject("/XObject"): DictionaryObject({NameObject(name): resources["/XObject"].raw_get(name)})}
                )
                del form.get_object()["/Filter"]
                form.get_object()._data = f"q {name} Do Q".encode()

    def coded(writer: Any, _page: Any, resources: Any) -> None:
        image = next(one.get_object() for one in resources["/XObject"].values() if "/Width" in one.get_object())
        image[NameObject("/Filter")] = ArrayObject([NameObject("/FlateDecode"), NameObject("/DCTDecode")])

    def lettered(writer: Any, _page: Any, resources: Any) -> None:
        for font in resources["/Font"].get_object().values():
            font.get_object()[NameObject("/Subtype")] = NameObject("/Type3")

    def remarked(writer: Any, page: Any, _resources: Any) -> None:
        page[NameObject("/Annots")] = NumberObject(7)

    for change in (layered, looping, coded, lettered, remarked):
        found = burnt(_odd(change), [Cover(1, (0, 0, 300, 300), CoverReason.OTHER)])
        assert found.drawn == (1, 2), change


def test_a_page_that_reads_otherwise_than_it_looks_becomes_a_picture() -> None:
    def spoken(writer: Any, page: Any, _resources: Any) -> None:
        from pypdf.generic import DecodedStreamObject, NameObject

        content: Any = DecodedStreamObject()
        content.set_data(b"/Span <</ActualText (TELLTALE)>> BDC " + page.get_contents().get_data() + b" EMC")
        page[NameObject("/Contents")] = writer._add_object(content)

    found = burnt(_odd(spoken), [Cover(1, (0, 0, 300, 300), CoverReason.OTHER)])
    assert found.drawn == (1, 2)
    assert b"TELLTALE" not in everything_in(found.data)


def test_an_encrypted_file_that_opens_without_a_password_is_burnt() -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(plain_pages(2))))
    writer.encrypt("", "owner", algorithm="AES-256")
    target = io.BytesIO()
    writer.write(target)
    found = burnt(target.getvalue(), [HERE])
    assert found.drawn == (1,)
    assert "Stays on page 2" in words_of(found.data)[1]
    assert all(word not in text for text in words_of(found.data) for word in TELLTALE)


def test_a_copy_that_is_not_as_it_must_be_is_never_given_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def code(**wrong: Any) -> str:
        with monkeypatch.context() as patch, pytest.raises(Refusal) as found:
            for name, value in wrong.items():
                patch.setattr(Paper, name, value)
            burnt(plain_pages(2), [HERE])
        return found.value.code

    sizes = iter([(10.0, 10.0), (20.0, 20.0)] * 100)
    assert code(_text=staticmethod(lambda _pdf, _number: f"CARD {CARD}")) == "evidence.redact_unsure"
    assert code(_size=staticmethod(lambda _pdf, _number: next(sizes))) == "evidence.redact_unsure"
    assert code(check=lambda _self, _number: None) == "evidence.redact_unsure"
    assert code(page=lambda _self, _number, _places: True) == "evidence.redact_unsure"
    assert code(write=lambda _self: None) == "evidence.redact_unsure"


def test_forms_remarks_and_layers_become_pictures() -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import DecodedStreamObject, NameObject
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    for number in range(4):
        canvas.drawString(40, 500, f"Page {number}")
        if number == 1:
            canvas.acroForm.textfield(name="f", value="TELLTALE", x=40, y=400, width=120, height=20)
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(target.getvalue())))
    page = writer.pages[2]
    content: Any = DecodedStreamObject()
    content.set_data(b"/OC /Hidden BDC BT /F1 12 Tf 40 300 Td (TELLTALE) Tj ET EMC")
    page[NameObject("/Contents")] = writer._add_object(content)
    target = io.BytesIO()
    writer.write(target)
    found = burnt(target.getvalue(), [Cover(1, (0, 0, 500, 500), CoverReason.OTHER)])
    assert found.drawn == (1, 2, 3)
    assert b"TELLTALE" not in everything_in(found.data)
    assert "Page 3" in words_of(found.data)[3]
    # What the form said is still seen.
    form = next(image for number, image in images_in(found.data) if number == 2)
    assert form.convert("L").crop((110, 480, 450, 560)).getextrema()[0] < 100


@pytest.mark.parametrize("kind", sorted(IMAGES))
def test_pictures_come_out_as_pictures_and_nothing_else(kind: FileKind) -> None:
    form = kind.value.upper()
    from PIL import Image

    noise = Image.effect_noise((320, 200), 90).convert("RGB")
    exif = Image.Exif()
    exif[0x010E] = "TELLTALE remark"
    exif[0x0112] = 6
    target = io.BytesIO()
    more: dict[str, Any] = {"comment": b"TELLTALE"} if form == "JPEG" else {}
    frames: dict[str, Any] = {"save_all": True, "append_images": [noise.copy()]} if form == "TIFF" else {}
    telling = {"exif": exif, "dpi": (150, 150)} if form in {"JPEG", "PNG", "TIFF", "WEBP"} else {}
    noise.save(target, form, **telling, **more, **frames)
    data = target.getvalue() + b"TELLTALE behind the end"
    found = burnt(data, [Cover(1, (1000, 1000, 6000, 5000), CoverReason.NAME)], kind)
    assert b"TELLTALE" in data
    assert b"TELLTALE" not in found.data
    image = Image.open(io.BytesIO(found.data))
    # Turned upright once and for all; the TIFF says twice how it lies and Pillow turns it by itself.
    upright = (200, 320) if telling else (320, 200)
    assert (image.format, image.size) == (form if form in {"JPEG", "TIFF"} else "PNG", upright)
    assert not {0x010E, 0x0112, 0x8769, 0x8825} & set(image.getexif())
    assert getattr(image, "n_frames", 1) == (2 if form == "TIFF" else 1)
    wide, high = upright
    place = image.convert("RGB").crop((wide // 10, high // 10, wide * 6 // 10, high // 2))
    assert place.getcolors() == [(place.width * place.height, (0, 0, 0))]
    assert found.drawn == (1,)
    outside = image.convert("L").crop((wide * 7 // 10, high * 6 // 10, wide, high)).getcolors(70_000)
    assert outside is not None
    assert len(outside) > 50


def test_what_cannot_be_burnt_is_refused_by_name() -> None:
    def code(*args: Any, **more: Any) -> str:
        with pytest.raises(Refusal) as found:
            burnt(*args, **more)
        assert found.value.params["name"] == "对账单.pdf"
        return found.value.code

    assert code(b"text", [HERE], FileKind.TEXT, child=True) == "evidence.redact_kind"
    assert code(plain_pages(1), [], child=True) == "evidence.nothing_to_cover"
    assert code(locked_pdf(), [HERE], child=True) == "evidence.preview_locked"
    assert code(b"%PDF-1.7 nothing", [HERE]) == "evidence.preview_damaged"
    assert code(plain_pages(1), [Cover(2, HERE.box, CoverReason.CARD)]) == "evidence.preview_no_page"
    assert code(plain_pages(1), [Cover(1, (10, 10, 5, 20), CoverReason.CARD)]) == "evidence.preview_damaged"
    for body, told in (
        ("read_frame(inn)", "evidence.preview_crashed"),
        ("import time; time.sleep(60)", "evidence.preview_slow"),
        ("while read_frame(inn): write_frame(out, {'trouble': 'unsure'})", "evidence.redact_unsure"),
        (
            "while read_frame(inn): write_frame(out, {'pages': 1, 'drawn': [], 'elsewhere': []})",
            "evidence.redact_unsure",
        ),
    ):
        assert code(plain_pages(1), [HERE], program=script(body), seconds=0.8) == told


def test_here_and_in_the_child_the_same_copy_is_burnt(original: bytes, copy: Burnt) -> None:
    assert burnt(original, [HERE]) == copy


@pytest.mark.skipif(not available(), reason="the engine that reads pages is not installed")
def test_reading_the_copy_again_finds_none_of_the_numbers() -> None:
    data = drawn([f"卡号 {CARD}", "合计 1,280.00 元"])
    seen = burnt(data, [Cover(1, (500, 1500, 9500, 5000), CoverReason.CARD)], FileKind.PNG)
    reader = Recogniser(seconds=120)
    try:
        before, after = (reader.read(content(one, FileKind.PNG), 0) for one in (data, seen.data))
    finally:
        reader.close()
    assert [one.kind.value for one in private_numbers(before)] == ["card"]
    assert private_numbers(after) == []
    assert "1,280.00" in after.text
    assert CARD[:6] not in after.text
    assert CARD[-6:] not in after.text


def test_whoever_cancels_has_nothing() -> None:
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        burnt(plain_pages(), [HERE], step=stop, child=True)


def test_a_jpeg_is_bared_to_its_picture() -> None:
    from PIL import Image

    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "TELLTALE"
    picture = Image.effect_noise((64, 64), 60)
    picture.save(target, "JPEG", exif=exif, comment=b"TELLTALE", icc_profile=b"colour")
    bare = bare_jpeg(target.getvalue() + b"TELLTALE")
    assert b"TELLTALE" not in bare
    assert b"ICC_PROFILE" in bare
    assert Image.open(io.BytesIO(bare)).tobytes() == Image.open(io.BytesIO(target.getvalue())).tobytes()
    for broken in (b"", b"\xff\xd8\x00\x00", bare[:-2], bare + bare, b"\xff\xd8\xff\xe0"):
        with pytest.raises(NotPlain):
            bare_jpeg(broken)


def test_numbers_in_covered_places() -> None:
    [place] = unpacked([[0, 0, 10_000, 900, "ID"]])
    page = page_of(f"卡号 {CARD[:8]} {CARD[8:]} 到 2026-10-02", "13800138000")
    assert telling(page.lines, [place]) == {CARD, "13800138000"}
    assert numbers("12,800.00 2026-10-02 400") == set()
    assert place.pixels(100, 200) == (0, 0, 100, 18)
    assert place.pixels(100, 200, 8) == (0, 0, 100, 24)
    with pytest.raises(ValueError, match="off the page"):
        unpacked([[0, 0, 10_001, 10, ""]])
