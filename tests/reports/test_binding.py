"""Binding in the jailed child: what is drawn comes along, nothing that acts; everything has its stamp and number."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2 as pdfium
import pytest
from PIL import Image
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from app.evidence.preview.child import BINDING, command
from app.evidence.preview.trouble import Trouble
from app.kernel.errors import Fault
from reports.binding.binder import Bound, Cover, Foreign, Own, Thing, bind, bind_whole
from reports.binding.files import written
from reports.binding.front import Leaves, Stamp
from reports.binding.pictures import bare_jpeg
from reports.binding.places import SHEET, STRIP, for_page, for_picture
from reports.binding.volume import Entry, covers
from reports.document import Imprint
from reports.parts.text import paragraph, title
from reports.sheet import Sheet
from reports.style import style
from tests.evidence.conftest import locked_pdf, pdf, picture
from tests.reports.samples import AT, words


def sheet() -> Sheet:
    return Sheet(style(), words())


IMPRINT = Imprint("BND", "证据册", "2026-0123-000045", "示例银行", "a" * 64, AT)


def instead(why: str) -> bytes:
    made = sheet()
    return Leaves(made, IMPRINT, [*title(made, "不能装订"), paragraph(made, why)]).render()[0]


def foreign(kind: str, data: bytes) -> Thing:
    return Thing(Foreign(kind, len(data), lambda: io.BytesIO(data)), instead)


def cover(bound: Sequence[Bound]) -> Sequence[Cover]:
    entries = [
        Entry(lambda page, k=k: Stamp(left="证据册", right=f"证据 {k} · 第 {page} 页"), ((f"证据 {k}", 0),))  # type: ignore[misc]
        for k, _ in enumerate(bound, 1)
    ]
    return covers(entries, bound, lambda made, pages, found, part: title(made, "封面"), IMPRINT, sheet)[0]


def bound(*things: Thing) -> tuple[pypdf.PdfReader, list[Bound], bytes]:
    data, found, _ = bind_whole(things, cover)
    return pypdf.PdfReader(io.BytesIO(data), strict=True), found, data


def hostile() -> bytes:
    """A page with a link, a script, an attachment, a note, a form that is filled in, and a hidden layer."""
    writer = pypdf.PdfWriter(clone_from=pypdf.PdfReader(io.BytesIO(pdf(1))))
    page = writer.pages[0]
    script = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("SCRIPT")}
    )
    writer.root_object[NameObject("/OpenAction")] = script
    writer.add_attachment("secret.txt", b"ATTACHED")
    shown = DecodedStreamObject()
    shown.set_data(b"0 0 1 rg 0 0 100 50 re f")
    shown.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(map(NumberObject, (0, 0, 100, 50))),
    })  # fmt: skip
    drawn = writer._add_object(shown)
    common = {NameObject("/Type"): NameObject("/Annot"), NameObject("/F"): NumberObject(4)}
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject("http://x.test")}
    )
    link = DictionaryObject({
        **common, NameObject("/Subtype"): NameObject("/Link"), NameObject("/A"): action,
        NameObject("/Rect"): ArrayObject(map(NumberObject, (0, 0, 400, 590))),
    })  # fmt: skip
    stamp = DictionaryObject({
        **common, NameObject("/Subtype"): NameObject("/Stamp"),
        NameObject("/Rect"): ArrayObject(map(NumberObject, (300, 300, 400, 350))),
        NameObject("/AP"): DictionaryObject({NameObject("/N"): drawn}),
        NameObject("/Contents"): TextStringObject("SPOKEN NOTE"),
    })  # fmt: skip
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(link), writer._add_object(stamp)])
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): action})
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def test_everything_is_a_page_with_stamp_number_and_bookmark() -> None:
    reader, found, data = bound(
        foreign("pdf", pdf(3)), foreign("jpeg", picture(600, 400, "JPEG", 6)), foreign("png", picture()),
        foreign("pdf", locked_pdf()), foreign("pdf", b"%PDF-1.4 junk"), Thing(Own(lambda: instead("own")), instead),
    )  # fmt: skip
    assert [(one.pages, one.trouble) for one in found] == [
        (3, ""),
        (1, ""),
        (1, ""),
        (1, "locked"),
        (1, "damaged"),
        (1, ""),
    ]
    assert len(reader.pages) == 9
    assert reader.page_labels == [str(number) for number in range(1, 10)]
    assert [str(entry.title) for entry in reader.outline] == ["封面", *(f"证据 {k}" for k in range(1, 7))]  # type: ignore[union-attr]
    assert reader.metadata is not None
    assert reader.metadata.title == "证据册 2026-0123-000045"
    assert str(reader.root_object["/Lang"]) == "zh-CN"
    by_pdfium = pdfium.PdfDocument(data)
    texts = [by_pdfium[number].get_textpage().get_text_range() for number in range(9)]
    assert "Exhibit page 2" in texts[2]
    assert "证据 1 · 第 2 页" in texts[2]
    assert "3 / 9" in texts[2]
    assert "locked" in texts[6]
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile3" in below["/FontDescriptor"].get_object()


def test_what_acts_stays_behind_and_what_is_seen_comes_along() -> None:
    reader, found, data = bound(foreign("pdf", hostile()))
    assert found[0].trouble == ""
    root = reader.root_object
    assert not {"/Names", "/OpenAction", "/AA", "/AcroForm", "/AF"} & set(root)
    for number in range(1, len(reader.xref[0]) + 1 if 0 in reader.xref else 200):
        try:
            obj = reader.get_object(number)
        except Exception:  # noqa: BLE001, S112 - a number that was given to nothing
            continue
        if isinstance(obj, DictionaryObject):
            assert not {"/JS", "/EF", "/URI", "/Annots", "/A", "/AA"} & set(obj), obj
    for told in (b"SCRIPT", b"ATTACHED", b"x.test", b"SPOKEN"):
        assert told not in data
    shown = pdfium.PdfDocument(data)[1].render(scale=1).to_pil().convert("RGB")
    assert any(pixel == (0, 0, 255) for _, pixel in shown.getcolors(1 << 20) or ())


def test_a_page_cannot_reach_beyond_its_place() -> None:
    # More restores than saves, and a drawing over everything: the strips stay free.
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842), pageCompression=0)
    canvas._code.append("Q Q Q 1 0 0 rg -5000 -5000 10000 10000 re f")  # type: ignore[attr-defined]
    canvas.showPage()
    canvas.save()
    _, _, data = bound(foreign("pdf", target.getvalue()))
    shown = pdfium.PdfDocument(data)[1].render(scale=1).to_pil().convert("RGB")
    assert shown.getpixel((300, 420)) == (255, 0, 0)
    assert shown.getpixel((300, 4)) == (255, 255, 255)
    assert shown.getpixel((4, 838)) == (255, 255, 255)


def test_a_jpeg_goes_in_as_it_is_without_what_stands_beside_it() -> None:
    image = Image.effect_noise((300, 200), 60).convert("RGB")
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "SECRET CAMERA"
    target = io.BytesIO()
    image.save(target, "JPEG", exif=exif, comment=b"HOME", progressive=True)
    whole = target.getvalue() + b"TRAILING FILM"
    bare = bare_jpeg(whole)
    assert bare is not None
    data, channels, inverted = bare
    assert (channels, inverted) == (3, False)
    assert b"SECRET" not in data
    assert b"HOME" not in data
    assert b"FILM" not in data
    again = Image.open(io.BytesIO(data))
    assert again.tobytes() == Image.open(io.BytesIO(whole)).convert("RGB").tobytes()
    reader, _, _ = bound(foreign("jpeg", whole))
    held = reader.pages[1]["/Resources"]["/XObject"]["/X"].get_object()  # type: ignore[index]
    assert held["/Filter"] == "/DCTDecode"
    assert held._data == data


@pytest.mark.parametrize(
    "broken",
    [b"", b"\xff\xd8", b"\xff\xd8\xff\xc3\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00", b"\xff\xd8\xff\xe0\xff\xff"],
)
def test_what_is_no_jpeg_that_readers_unpack(broken: bytes) -> None:
    assert bare_jpeg(broken) is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_photographs_stand_upright(orientation: int) -> None:
    # Red is stored at the left; where it is seen is what a picture program shows.
    from PIL import ImageOps

    stored = picture(90, 60, "JPEG", orientation)
    expected = ImageOps.exif_transpose(Image.open(io.BytesIO(stored))).convert("RGB")
    bed = for_picture(90, 60, orientation)
    a, b, c, d, e, f = bed.matrix
    corners = [(a * u + c * v + e, b * u + d * v + f) for u in (0, 1) for v in (0, 1)]
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    u, v = 0.25, 0.5  # the middle of the red half, as stored
    x, y = a * u + c * v + e, b * u + d * v + f
    place = (int((x - left) / (right - left) * expected.width), int((high - y) / (high - low) * expected.height))
    red = expected.getpixel(place)
    assert isinstance(red, tuple)
    assert red[0] > 150 > red[2]
    assert low >= STRIP - 0.1
    assert high <= SHEET[1] - STRIP + 0.1


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_pages_lie_inside_the_strips(turn: int) -> None:
    bed = for_page((10.0, 20.0, 605.0, 862.0), turn)
    a, b, c, d, e, f = bed.matrix
    for x, y in ((10.0, 20.0), (605.0, 862.0)):
        assert 0 <= a * x + c * y + e <= bed.width
        assert STRIP - 0.1 <= b * x + d * y + f <= bed.height - STRIP + 0.1
    assert (bed.width > bed.height) == (turn in {90, 270})


def test_a_bundle_over_its_limit_becomes_parts(tmp_path: Path) -> None:
    noise = [Image.effect_noise((400, 400), 80 + k) for k in range(3)]
    photos = []
    for one in noise:
        target = io.BytesIO()
        one.save(target, "JPEG", quality=95)
        photos.append(target.getvalue())
    limit = 150_000 + len(photos[0])
    with written(tmp_path / "册.pdf") as files:
        found, done = bind([foreign("jpeg", one) for one in photos], files.sink, cover, limit=limit)
        files.settle()
        paths = files.keep()
    assert len(paths) > 1
    assert [path.name for path in paths] == [f"册-{k}.pdf" for k in range(1, len(paths) + 1)]
    assert sum(one.pages for one in done) == 3 + len(paths)
    assert all(path.stat().st_size <= limit for path in paths)
    labels = [label for path in paths for label in pypdf.PdfReader(path).page_labels]
    assert labels == [str(number) for number in range(1, 3 + len(paths) + 1)]
    assert paths[0].stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert [one.part for one in found] == sorted(one.part for one in found)


def test_a_failure_leaves_no_file(tmp_path: Path) -> None:
    def stop(done: int, of: int, name: str) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), written(tmp_path / "b.pdf") as files:
        bind([foreign("png", picture())] * 2, files.sink, cover, step=stop)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def dying(tmp_path: Path) -> Callable[[str], list[str]]:
    """Give a child that does something else when it is handed a PNG."""

    def make(instead: str) -> list[str]:
        program = command(2 << 30, 20, BINDING)
        spoilt = (
            "import reports.binding.worker as w, os, time, sys; old = w._source\n"
            f"def new(kind, data, *, own): {instead} if kind == 'png' else None; return old(kind, data, own=own)\n"
            "w._source = new\nw.main(2 << 30, 20)"
        )
        root = str(Path(__file__).parents[2])
        return [*program[:-1], f"import sys; sys.path.insert(0, {root!r}); exec({spoilt!r})"]

    return make


def test_a_file_that_kills_the_child_costs_its_page_only(dying: Callable[[str], list[str]]) -> None:
    held: list[io.BytesIO] = []

    def sink(_part: int) -> io.BytesIO:
        held.append(io.BytesIO())
        return held[-1]

    things = [foreign("pdf", pdf(2)), foreign("png", picture()), foreign("pdf", pdf(1))]
    found, _ = bind(things, sink, cover, program=dying("os._exit(1)"))
    assert [(one.pages, one.trouble) for one in found] == [(2, ""), (1, "crashed"), (1, "")]
    assert len(pypdf.PdfReader(held[-1]).pages) == 5


def test_a_file_that_hangs_is_given_up(dying: Callable[[str], list[str]]) -> None:
    found, _ = bind(
        [foreign("png", picture())], lambda _part: io.BytesIO(), cover, seconds=1.5, program=dying("time.sleep(60)")
    )
    assert [one.trouble for one in found] == ["slow"]


def test_a_child_that_never_works_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault) as told:
        bind([foreign("png", picture())], lambda _part: io.BytesIO(), cover, program=[sys.executable, "-c", "0"])
    assert told.value.code == "reports.binding_failed"


def test_bytes_that_were_changed_get_a_sheet() -> None:
    def gone() -> Any:
        raise Fault("evidence.blob_damaged", sha256="a")

    thing = Thing(Foreign("png", 10, gone), instead)
    _, found, _ = bound(thing, foreign("png", picture()))
    assert [one.trouble for one in found] == ["damaged", ""]


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_pictures_that_are_none(data: bytes) -> None:
    from reports.binding.objects import Writing
    from reports.binding.pictures import Pictures

    with pytest.raises(Trouble):
        list(Pictures(data).write(Writing()))


def test_a_file_that_one_library_cannot_read_is_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    from reports.binding import opening

    real = pypdf.PdfReader
    asked: list[bool] = []

    def first_fails(stream: io.BytesIO, *, strict: bool) -> pypdf.PdfReader:
        asked.append(strict)
        if len(asked) == 1:
            raise ValueError("no table")
        return real(stream, strict=strict)

    monkeypatch.setattr(opening, "PdfReader", first_fails)
    assert len(opening.opened(pdf(2)).pages) == 2
    with pytest.raises(Trouble) as told:
        opening.mended(b"nothing")
    assert told.value.code == "damaged"
