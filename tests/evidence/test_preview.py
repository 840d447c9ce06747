"""Looking at foreign files: what is drawn, what is refused, and a child that hangs or dies."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import textwrap
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.evidence import desk
from app.evidence.blobs import Blobs
from app.evidence.kinds import FileKind
from app.evidence.preview import jail
from app.evidence.preview.child import Child, Gone, Slow
from app.evidence.preview.content import Content, PageSize, Pixels, Region
from app.evidence.preview.frames import read_frame, send_frame, write_frame
from app.evidence.preview.pdf import Pdf
from app.evidence.preview.pictures import Pictures
from app.evidence.preview.previewer import Previewer
from app.evidence.preview.trouble import Trouble
from app.evidence.preview.worker import Desk, serve
from app.kernel.errors import Fault, Refusal
from app.store.store import Store
from tests.evidence.conftest import locked_pdf, pdf, picture
from tests.helpers.house import Actors

RED, BLUE = (200, 20, 20), (20, 20, 200)


def content(data: bytes, kind: FileKind, name: str = "文件", key: str = "") -> Content:
    return Content(key or str(hash(data)), name, kind, len(data), lambda: io.BytesIO(data))


@pytest.fixture(scope="module")
def previewer() -> Iterator[Previewer]:
    """Give one child to all tests of this file."""
    found = Previewer(seconds=30)
    found.start()
    yield found
    found.close()


def refused(call: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as found:
        call()
    return found.value


def colour(pixels: Pixels, x: int, y: int) -> tuple[int, int, int]:
    at = (y * pixels.width + x) * 4
    blue, green, red = pixels.data[at : at + 3]
    return red, green, blue


def near(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one, other, strict=True))


# ------------------------------------------------------------------------------------------------------------ pictures


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
    drawn = Pictures(target.getvalue()).render(0, (20, 10), 0, (0, 0, 20, 10))
    assert set(drawn[:3]) <= set(range(250, 256))


def test_what_is_transparent_is_white() -> None:
    from PIL import Image

    target = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(target, "PNG")
    drawn = Pictures(target.getvalue()).render(0, (4, 4), 0, (0, 0, 4, 4))
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


# ----------------------------------------------------------------------------------------------------------------- PDF


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
        found.render(0, (10, 10), 0, (0, 0, 10, 10))
    assert trouble.value.code == "no_page"


# ----------------------------------------------------------------------------------------------------------- the child


def script(body: str) -> list[str]:
    """A child that speaks the language of the pipe and then misbehaves."""
    root = str(Path(__file__).parents[2])
    head = f"import sys; sys.path.insert(0, {root!r})\nfrom app.evidence.preview.frames import *\n"
    head += "out, inn = sys.stdout.buffer, sys.stdin.buffer\nwrite_frame(out, {'ready': True})\n"
    return [sys.executable, "-c", head + textwrap.dedent(body)]


SEEN = content(b"anything", FileKind.PDF, "可疑.pdf")


def test_a_child_that_hangs_is_ended_and_replaced() -> None:
    found = Previewer(seconds=0.3, program=script("import time; time.sleep(60)"))
    try:
        began = time.monotonic()
        told = refused(lambda: found.measure(SEEN))
        assert (told.code, told.params["name"]) == ("evidence.preview_slow", "可疑.pdf")
        assert time.monotonic() - began < 5
        fresh = found._child
        assert fresh is not None
        assert fresh._process.poll() is None
    finally:
        found.close()
    assert fresh._process.poll() is not None


@pytest.mark.parametrize(
    "body",
    [
        "sys.exit(3)",
        "read_frame(inn); import os; os.abort()",
        "read_frame(inn); out.write(b'garbage that is no frame'); out.flush()",
        "read_frame(inn); out.write(b'\\0\\0\\0\\2\\0\\0\\0\\0[]'); out.flush()",
        "read_frame(inn); out.write(b'\\xff' * 8); out.flush()",
        "read_frame(inn); write_frame(out, {'send': True}); sys.exit(0)",
    ],
)
def test_a_child_that_dies_or_babbles_costs_one_sentence(body: str) -> None:
    found = Previewer(seconds=10, program=script(body))
    try:
        assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_crashed"
    finally:
        found.close()


def test_a_child_that_dies_while_a_large_file_is_sent() -> None:
    found = Previewer(seconds=10, program=script("read_frame(inn); write_frame(out, {'send': True}); inn.close()"))
    large = content(bytes(8 << 20), FileKind.PDF)
    try:
        assert refused(lambda: found.measure(large)).code == "evidence.preview_crashed"
    finally:
        found.close()


def test_pixels_of_another_size_than_asked_are_not_believed() -> None:
    body = """
        read_frame(inn); write_frame(out, {'sizes': [[10.0, 10.0]]})
        read_frame(inn); write_frame(out, {}, b'few')
    """
    found = Previewer(seconds=10, program=script(body))
    try:
        assert refused(lambda: found.render(SEEN, 0, scale=1)).code == "evidence.preview_damaged"
    finally:
        found.close()


def test_memory_trouble_of_the_child_is_told() -> None:
    found = Previewer(seconds=10, program=script("read_frame(inn); write_frame(out, {'trouble': 'memory'})"))
    try:
        assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_memory"
    finally:
        found.close()


def test_a_content_that_cannot_be_opened_is_told_as_itself(previewer: Previewer) -> None:
    def gone() -> Any:
        raise Fault("evidence.blob_missing", sha256="x")

    with pytest.raises(Fault):
        previewer.measure(Content("gone", "x", FileKind.PDF, 5, gone))
    short = Content("short", "x", FileKind.PDF, 50, lambda: io.BytesIO(b"abc"))
    assert refused(lambda: previewer.measure(short)).code == "evidence.preview_crashed"
    assert previewer.render(content(picture(), FileKind.PNG), 0, scale=1).width == 60


def test_after_closing_nothing_is_started_again() -> None:
    found = Previewer()
    found.start()
    found.close()
    found.close()
    assert refused(lambda: found.measure(SEEN)).code == "evidence.preview_crashed"
    assert found._child is None


def test_sizes_are_asked_once_and_kept_for_a_while(previewer: Previewer) -> None:
    asked: list[int] = []
    data = picture()

    def source() -> Any:
        asked.append(1)
        return io.BytesIO(data)

    seen = Content("counted", "x", FileKind.PNG, len(data), source)
    for _ in range(3):
        previewer.measure(seen)
        previewer.render(seen, 0, scale=1)
    assert len(asked) == 1
    for number in range(70):
        previewer.measure(content(picture(20 + number, 10), FileKind.PNG, key=f"other {number}"))
    assert "counted" not in previewer._measures
    previewer.measure(seen)
    assert len(asked) == 2


def test_the_child_keeps_few_files_and_few_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.evidence.preview import worker

    monkeypatch.setattr(worker, "KEPT_BYTES", 10_000)
    kept = Desk()
    for name, width in (("a", 10), ("b", 11), ("c", 12), ("d", 13)):
        kept.answer({"act": "open", "key": name, "kind": "png"}, picture(width))
    assert list(kept._open) == ["b", "c", "d"]
    assert kept.answer({"act": "measure", "key": "a"}, b"") == ({"send": True}, b"")
    kept.answer({"act": "measure", "key": "b"}, b"")
    kept.answer({"act": "open", "key": "e", "kind": "png"}, picture(14) + bytes(9_950))
    assert list(kept._open) == ["e"]
    kept.answer({"act": "open", "key": "e", "kind": "png"}, picture(14))
    with pytest.raises(Trouble):
        kept.answer({"act": "render", "key": "e", "page": 5, "whole": [1, 1], "region": [0, 0, 1, 1], "turn": 0}, b"")


def test_the_child_answers_with_codes_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jail, "allow_seconds", lambda _seconds: None)
    requests = io.BytesIO()
    for head in ({"act": "measure", "key": "x"}, {"act": "render"}, {"act": "open", "key": "y", "kind": "png"}):
        write_frame(requests, head, b"" if "kind" not in head else b"no picture")
    requests.seek(0)
    answers = io.BytesIO()
    serve(requests, answers, 1)
    answers.seek(0)
    heads = []
    while (frame := read_frame(answers)) is not None:
        heads.append(frame[0])
    assert heads == [{"ready": True}, {"send": True}, {"trouble": "damaged"}, {"trouble": "damaged"}]

    def greedy(*_args: object) -> Any:
        raise MemoryError

    monkeypatch.setattr(Desk, "answer", greedy)
    requests.seek(0)
    answers = io.BytesIO()
    serve(requests, answers, 1)
    assert b"memory" in answers.getvalue()


def test_frames_that_are_cut_are_noticed() -> None:
    stream = io.BytesIO()
    write_frame(stream, {"a": 1}, b"body")
    whole = stream.getvalue()
    for cut in range(1, len(whole)):
        with pytest.raises(EOFError):
            read_frame(io.BytesIO(whole[:cut]))
    assert read_frame(io.BytesIO(whole)) == ({"a": 1}, b"body")
    assert read_frame(io.BytesIO()) is None
    with pytest.raises(EOFError):
        send_frame(io.BytesIO(), {}, io.BytesIO(b"ab"), 3)


def test_a_child_asked_directly_says_slow_and_gone() -> None:
    slow = Child(script("import time; time.sleep(60)"))
    with pytest.raises(Slow):
        slow.ask({"act": "x"}, 0.2)
    gone = Child(script("sys.exit(0)"))
    with pytest.raises(Gone):
        gone.ask({"act": "x"}, 20)
    gone.end()


# ------------------------------------------------------------------------------------------------------------ the jail

needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="this wall is Linux's")


def jailed(body: str, **environment: str) -> subprocess.CompletedProcess[str]:
    code = "from app.evidence.preview import jail\nimport socket, subprocess, os, sys\n" + textwrap.dedent(body)
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


@needs_linux
def test_inside_the_walls_there_is_no_network_no_program_and_no_writing(tmp_path: Path) -> None:
    done = jailed(
        f"""
        print(jail.close_in(1 << 30))
        for name, call in (
            ("socket", lambda: socket.socket()),
            ("unix socket", lambda: socket.socket(socket.AF_UNIX)),
            ("program", lambda: os.execv("/bin/true", ["true"])),
            ("child", lambda: subprocess.run(["/bin/true"])),
            ("new file", lambda: open({str(tmp_path / "new")!r}, "w")),
            ("old file", lambda: open({__file__!r}, "r+")),
            ("remove", lambda: os.unlink({str(tmp_path / "old")!r})),
            ("kill", lambda: os.kill(1, 0)),
        ):
            try:
                call()
                print(name, "open")
            except OSError as error:
                print(name, error.errno)
        print("reading", len(open({__file__!r}, "rb").read()) > 0)
        """
    )
    assert done.stderr == ""
    told = done.stdout.splitlines()
    assert told[0] == "True"
    assert told[1:-1] == [
        f"{name} 1" for name in ("socket", "unix socket", "program", "child", "new file", "old file", "remove", "kill")
    ]
    assert told[-1] == "reading True"


@needs_linux
def test_memory_and_time_are_bounded() -> None:
    done = jailed("jail.close_in(400 << 20)\ntry:\n    bytes(600 << 20)\nexcept MemoryError:\n    print('bounded')\n")
    assert done.stdout == "bounded\n"
    done = jailed("jail.close_in(1 << 30); jail.allow_seconds(0)\nwhile True: pass\n")
    assert done.returncode < 0


@needs_linux
def test_the_real_child_sits_behind_the_walls(previewer: Previewer) -> None:
    previewer.render(content(picture(), FileKind.PNG), 0, scale=1)
    child = previewer._child
    assert child is not None
    status = Path(f"/proc/{child.number}/status").read_text(encoding="utf-8")
    assert "Seccomp:\t2" in status
    limits = Path(f"/proc/{child.number}/limits").read_text(encoding="utf-8")
    assert "Max file size             0 " in limits
    environment = Path(f"/proc/{child.number}/environ").read_bytes()
    assert {part.split(b"=")[0] for part in environment.split(b"\0") if part} == {b"LANG", b"MALLOC_ARENA_MAX"}


def test_an_unknown_machine_or_kernel_leaves_the_other_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.evidence.preview.jail.platform.machine", lambda: "riscv64")
    assert jail._filter() is False

    class Kernel:
        def __init__(self, answers: list[int]) -> None:
            self.prctl = lambda *_args: answers.pop(0)

    monkeypatch.setattr("app.evidence.preview.jail.platform.machine", lambda: "x86_64")
    for answers, stands in (([1], False), ([0, 1], False), ([0, 0], True)):
        monkeypatch.setattr(
            "app.evidence.preview.jail.ctypes.CDLL", lambda *_args, answers=answers, **_more: Kernel(answers)
        )
        assert jail._filter() is stands


def test_where_there_are_no_limits_nothing_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert jail.close_in(1) is False
    jail.allow_seconds(1)


def test_a_hard_limit_of_the_machine_is_not_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    calls: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda _what: (10, 100))
    monkeypatch.setattr(resource, "setrlimit", lambda _what, pair: calls.append(pair))
    jail._limit(0, 1000)
    jail._limit(0, 50)
    assert calls == [(100, 100), (50, 100)]


# ------------------------------------------------------------------------------------------------ with evidence itself


def test_pages_are_counted_and_the_text_is_found_by_search(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, previewer: Previewer, tmp_path: Path
) -> None:
    from app.store.search import SearchIndex

    path = tmp_path / "对账单.pdf"
    path.write_bytes(pdf(3, "Merchant Zephyr password: 991177"))
    with desk_store.action(actors.counter, "evidence.add") as session:
        item = desk.add_file(session, case_id, path, blobs, previewer=previewer)
    assert item.pages == 3
    assert "991177" not in item.text
    with desk_store.read(actors.counter) as session:
        assert SearchIndex(session.connection()).cases("zephyr") == [case_id]
    seen = desk.content_of(blobs, item.sha256, item.file_name, item.kind, item.size)
    assert previewer.render(seen, 2, scale=0.2).width == 112


def test_the_text_of_an_identity_document_is_not_searched(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, previewer: Previewer, tmp_path: Path
) -> None:
    path = tmp_path / "身份证.pdf"
    path.write_bytes(pdf(1, "Zephyr"))
    with desk_store.action(actors.counter, "evidence.add") as session:
        assert desk.add_file(session, case_id, path, blobs, previewer=previewer).text == ""


def test_a_pdf_that_is_none_is_refused_when_somebody_looks(blobs: Blobs, previewer: Previewer, tmp_path: Path) -> None:
    path = tmp_path / "假.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing at all\n%%EOF\n")
    found = refused(lambda: desk.take_in(path, blobs, previewer=previewer))
    assert (found.code, found.params["name"]) == ("evidence.pdf_damaged", "假.pdf")


def test_a_pdf_that_cannot_be_looked_at_in_time_is_evidence_all_the_same(blobs: Blobs, tmp_path: Path) -> None:
    path = tmp_path / "慢.pdf"
    path.write_bytes(pdf(2))
    slow = Previewer(seconds=0.2, program=script("import time; time.sleep(60)"))
    try:
        taken = desk.take_in(path, blobs, previewer=slow)
    finally:
        slow.close()
    assert (taken.pages, taken.text) == (None, "")


def test_no_file_of_the_preview_lies_on_the_disk(
    blobs: Blobs, previewer: Previewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf(1, "Plain words"))
    taken = desk.take_in(source, blobs, previewer=previewer)
    source.unlink()
    seen = desk.content_of(blobs, taken.ref.sha256, taken.name, taken.facts.kind, taken.ref.size)
    previewer.render(seen, 0, scale=1)
    found = [path for path in tmp_path.rglob("*") if path.is_file() and b"Plain words" in path.read_bytes()]
    assert found == []
    assert list((tmp_path / "temporary").iterdir()) == []
