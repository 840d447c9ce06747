"""A case to bring evidence to, and small files of every kind, made here."""

from __future__ import annotations

import io
import struct
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.evidence.blobs import Blobs
from app.evidence.blobs.format import HEADER, TAG
from app.evidence.preview.previewer import Previewer
from app.store.store import Store
from tests.evidence.blobbing import CHUNK, KEY, SECRET
from tests.helpers.house import Actors

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
STATEMENT = (
    "交易日期,记账日期,交易说明,交易金额,币种,卡号末四位\n"
    "2026-10-02,2026-10-03,网上商城甲,1280.00,人民币,8123\n"
    "2026-10-05,2026-10-06,海外商户乙,99.90,美元,8123\n"
    "2026-10-31,2026-11-31,不存在的日子,12.00,人民币,8123\n"
    "2026-10-20,2026-10-21,还款,-500.00,人民币,8123\n"
)


def register(store: Store, actors: Actors, narrative: str = "信用卡被盗刷，要求退回。") -> UUID:
    """Register a walk-in and return the case's id."""
    from app.cases.desk import WalkIn, register_walk_in

    with store.action(actors.counter, "cases.register") as session:
        walk_in = WalkIn(name="李小华", phone="13900001234", card="6222021234568123", narrative=narrative)
        return register_walk_in(session, walk_in).id


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """Give a registered case."""
    return register(desk_store, actors)


def picture(width: int = 60, height: int = 40, form: str = "PNG", orientation: int = 1) -> bytes:
    """A picture: red at the left, blue at the right."""
    from PIL import Image

    image = Image.new("RGB", (width, height), (200, 20, 20))
    image.paste((20, 20, 200), (width // 2, 0, width, height))
    exif = Image.Exif()
    exif[0x0112] = orientation
    target = io.BytesIO()
    image.save(target, form, exif=exif, quality=95)
    return target.getvalue()


def pdf(pages: int = 2, text: str = "Exhibit page") -> bytes:
    """A PDF of A5 pages with a text layer."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    for number in range(pages):
        canvas.drawString(40, 500, f"{text} {number + 1}")
        canvas.setFillColorRGB(0.8, 0.1, 0.1)
        canvas.rect(0, 0, 210, 100, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(1))))
    writer.encrypt("secret", algorithm="AES-256")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def sound() -> bytes:
    """A tenth of a second of silence."""
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(struct.pack("<800h", *([0] * 800)))
    return target.getvalue()


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    """Give a function that writes a file and returns its path."""
    folder = tmp_path / "brought"
    folder.mkdir()

    def write(name: str, content: bytes | str) -> Path:
        path = folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write


@pytest.fixture(scope="module")
def previewer() -> Iterator[Previewer]:
    """Give one child to all tests of this file."""
    found = Previewer(seconds=30)
    found.start()
    yield found
    found.close()


@pytest.fixture
def store(tmp_path: Path) -> Blobs:
    """Give a store with tiny chunks, so that short contents have many."""
    return Blobs(tmp_path / "blobs", KEY, chunk=CHUNK)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=5 * CHUNK + 3), start=st.integers(0, 6 * CHUNK), length=st.integers(0, 6 * CHUNK))
def test_any_range_of_any_content_is_what_it_was(store: Blobs, content: bytes, start: int, length: int) -> None:
    ref = store.put(io.BytesIO(content))
    assert store.read_range(ref.sha256, start, length) == content[start : start + length]
    assert store.read(ref.sha256) == content


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_one_changed_bit_anywhere_is_found(store: Blobs, place: int, bit: int) -> None:
    ref = store.put(SECRET)
    path = store.place(ref.sha256)
    whole = path.read_bytes()
    torn = bytearray(whole)
    torn[place % len(torn)] ^= 1 << bit
    path.write_bytes(torn)
    try:
        found = store.verify(ref.sha256)
        assert found is not None
        at = place % len(torn) - HEADER
        if at >= 0:
            assert (found.what, found.number) == ("chunk", at // (CHUNK + TAG) + 1)
    finally:
        path.write_bytes(whole)
