"""Files are what their bytes are: every kind that is taken, those that are not, bombs, stumps and lies."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.desktop import resource_folder
from app.evidence.image_headers import MOST_FRAMES
from app.evidence.kinds import IMAGES, LIMITS, MEDIA_TYPES, FileFacts, FileKind, Limits, recognise
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from tests.evidence.films import avi
from tests.evidence.mails import mail, part
from tests.evidence.statements.files import compound, xls, xlsx
from tests.evidence.test_chats import HEADS

PDF = b"%PDF-1.7\n1 0 obj\n<</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"
WAV = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(28)
MP3 = b"\xff\xfb\x90\x00" + bytes(413)
CSV = "交易日期,金额,摘要\n2025-01-02,1.00,超市\n".encode()


def picture(form: str, size: tuple[int, int] = (12, 8), frames: int = 1) -> bytes:
    out = io.BytesIO()
    more = [Image.new("L", size) for _ in range(frames - 1)]
    extra = {"save_all": True, "append_images": more} if more else {}
    Image.new("L", size).save(out, form, **extra)
    return out.getvalue()


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


def facts(folder: Path, data: bytes, name: str = "file", limits: Limits = LIMITS) -> FileFacts:
    file = folder / "given.bin"
    file.write_bytes(data)
    return recognise(file, name=name, limits=limits)


def refusal(folder: Path, data: bytes, name: str = "file", limits: Limits = LIMITS) -> Refusal:
    with pytest.raises(Refusal) as raised:
        facts(folder, data, name, limits)
    assert raised.value.params["name"] == name
    return raised.value


TAKEN: dict[str, tuple[bytes, FileKind]] = {
    "pdf": (PDF, FileKind.PDF),
    "jpeg": (picture("JPEG"), FileKind.JPEG),
    "png": (picture("PNG"), FileKind.PNG),
    "tiff": (picture("TIFF"), FileKind.TIFF),
    "wav": (WAV, FileKind.WAV),
    "mp3": (MP3, FileKind.MP3),
    "mp3 with tag": (b"ID3\x04\x00" + bytes(40), FileKind.MP3),
    "csv": (CSV, FileKind.CSV),
    "csv gb18030": (CSV.decode().encode("gb18030"), FileKind.CSV),
    "xlsx": (xlsx(("a", [["a"]])), FileKind.XLSX),
    "xls": (xls([["a"]]), FileKind.XLS),
    "ofx": (b"OFXHEADER:100\n<OFX></OFX>", FileKind.OFX),
    "ofx xml": (b'<?xml version="1.0"?>\n<?OFX OFXHEADER="200"?>\n<OFX></OFX>', FileKind.OFX),
    "text": ("客户自述：没有收到短信。\n".encode(), FileKind.TEXT),
}


@pytest.mark.parametrize("which", TAKEN)
def test_kinds_are_told_by_content_whatever_the_name(tmp_path: Path, which: str) -> None:
    data, kind = TAKEN[which]
    found = facts(tmp_path, data)
    assert (found.kind, found.media_type, found.size) == (kind, MEDIA_TYPES[kind], len(data))


def test_names_with_the_right_ending_pass(tmp_path: Path) -> None:
    for name, which in (("a.PDF", "pdf"), ("a.jpg", "jpeg"), ("a.tif", "tiff"), ("a.xls", "xlsx"), ("a.png", "jpeg")):
        assert facts(tmp_path, TAKEN[which][0], name).kind is TAKEN[which][1]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("合同.pdf", b"hello, this is no document\n"),
        ("合同.pdf", bytes(range(256)) * 4),
        ("合同.pdf", TAKEN["jpeg"][0]),
        ("照片.jpg", PDF),
        ("录音.mp3", CSV),
        ("账单.csv", PDF),
        ("照片.jpg", b"MZ" + bytes(100)),
    ],
)
def test_a_file_that_is_not_what_its_name_says(tmp_path: Path, name: str, data: bytes) -> None:
    assert refusal(tmp_path, data, name).code == "evidence.kind_mismatch"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"MZ\x90\x00" + bytes(60), "program"),
        (b"PK\x03\x04" + bytes(60), "archive"),
        (b"FLV\x01" + bytes(20), "video"),
        (b"RIFF\x00\x00\x00\x00RMID" + bytes(20), "video"),
        (b"#!AMR\n" + bytes(20), "amr"),
        (b"{\\rtf1 hello}", "rtf"),
        (compound("WordDocument", b"x"), "office"),
        (compound("EncryptedPackage", b"x"), "locked_office"),
    ],
)
def test_kinds_that_are_not_taken_are_named(tmp_path: Path, data: bytes, found: str) -> None:
    refused = refusal(tmp_path, data)
    assert refused.code == "evidence.kind_not_taken"
    assert refused.params["found"] == ("evidence_found", found)


def test_bytes_of_no_kind(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"\x00\x01\x02" * 50).code == "evidence.kind_unknown"


def test_empty_and_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"").code == "evidence.file_empty"
    with pytest.raises(Refusal) as raised:
        recognise(tmp_path / "nothing.pdf")
    assert raised.value.code == "evidence.file_missing"


def test_pdf_pages_in_plain_sight_and_a_stump(tmp_path: Path) -> None:
    assert facts(tmp_path, PDF).pages == 2
    assert facts(tmp_path, PDF.replace(b"/Count 2", b"")).pages is None
    assert not facts(tmp_path, PDF).locked
    assert facts(tmp_path, PDF.replace(b"<<>>", b"<</Encrypt 9 0 R>>")).locked
    assert refusal(tmp_path, PDF[:60], "a.pdf").code == "evidence.pdf_incomplete"


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF"])
def test_sizes_of_pictures(tmp_path: Path, form: str) -> None:
    found = facts(tmp_path, picture(form, (123, 45)))
    assert (found.width, found.height, found.pages) == (123, 45, 1)


def test_a_jpeg_with_a_long_head(tmp_path: Path) -> None:
    data = picture("JPEG", (123, 45))
    thumbnail = b"\xff\xe1" + struct.pack(">H", 60002) + b"\xff\xc0" * 30000
    assert facts(tmp_path, data[:2] + thumbnail * 3 + data[2:]).width == 123


def test_pages_of_a_tiff(tmp_path: Path) -> None:
    assert facts(tmp_path, picture("TIFF", frames=3)).pages == 3
    assert refusal(tmp_path, picture("TIFF", frames=3), limits=Limits(frames=2)).code == "evidence.tiff_too_many_pages"
    assert LIMITS.frames <= MOST_FRAMES


def tiff(*directories: tuple[int, int, int]) -> bytes:
    """A TIFF of bare directories, each width, height and offset of the next."""
    out = b"II*\x00" + struct.pack("<I", 8)
    for width, height, following in directories:
        entries = struct.pack("<HHII", 256, 4, 1, width) + struct.pack("<HHII", 257, 4, 1, height)
        out += struct.pack("<H", 2) + entries + struct.pack("<I", following)
    return out


def test_a_tiff_that_runs_in_a_circle(tmp_path: Path) -> None:
    assert refusal(tmp_path, tiff((5, 5, 8))).code == "evidence.image_damaged"
    assert facts(tmp_path, tiff((5, 5, 0))).pages == 1


@pytest.mark.parametrize(
    "data", [png_header(100_000, 100_000), tiff((60_000, 60_000, 0)), tiff((5, 5, 38), (60_000, 60_000, 0))]
)
def test_image_bombs_are_refused_by_their_header(tmp_path: Path, data: bytes) -> None:
    refused = refusal(tmp_path, data)
    assert refused.code == "evidence.image_too_large"
    assert refused.params["limit"] == 200


def test_a_photograph_of_sixty_megapixels_is_fine(tmp_path: Path) -> None:
    assert facts(tmp_path, png_header(9_000, 6_700)).width == 9_000


@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff\xd9", b"\xff\xd8\xff\xe0\x00\x10", png_header(0, 5), png_header(5, 5)[:20]]
)
def test_damaged_pictures(tmp_path: Path, data: bytes) -> None:
    assert refusal(tmp_path, data).code == "evidence.image_damaged"


def test_sizes_are_bounded_by_family(tmp_path: Path) -> None:
    small = Limits(pdf=50, image=50, sound=20, table=30)
    for which in ("pdf", "jpeg", "wav", "csv", "xlsx"):
        assert refusal(tmp_path, TAKEN[which][0], limits=small).code == "evidence.file_too_large"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    start=st.sampled_from([b"", *(data[:40] for data, _ in TAKEN.values()), b"II+\x00\x08\x00\x00\x00", b"MM\x00*"]),
    rest=st.binary(max_size=300),
    name=st.sampled_from(["a.pdf", "a.tiff", "a.csv", "a"]),
)
def test_whatever_the_bytes(tmp_path: Path, start: bytes, rest: bytes, name: str) -> None:
    file = tmp_path / "given.bin"
    file.write_bytes(start + rest)
    code = "evidence.taken"
    try:
        assert recognise(file, name=name).size == len(start + rest)
    except Refusal as refused:
        code = refused.code
    assert code.startswith("evidence.")


FILM = avi([(200, 20, 20)] * 2)
MORE: dict[str, tuple[bytes, FileKind]] = {
    "webp": (picture("WEBP"), FileKind.WEBP),
    "bmp": (picture("BMP"), FileKind.BMP),
    "gif": (picture("GIF"), FileKind.GIF),
    "mp4": (b"\x00\x00\x00\x18ftypisom" + bytes(20), FileKind.MP4),
    "mov": (b"\x00\x00\x00\x14ftypqt  " + bytes(20), FileKind.MOV),
    "old mov": (b"\x00\x00\x00\x20moov" + bytes(20), FileKind.MOV),
    "webm": (b"\x1a\x45\xdf\xa3" + bytes(20), FileKind.WEBM),
    "avi": (FILM, FileKind.AVI),
    "mail": (mail(), FileKind.EML),
    "chat": (HEADS.encode("gb18030"), FileKind.CHAT),
    "text in two bytes": ("情况说明".encode("utf-16"), FileKind.TEXT),
}


@pytest.mark.parametrize("which", MORE)
def test_the_newer_kinds_are_told_by_content_too(tmp_path: Path, which: str) -> None:
    data, kind = MORE[which]
    assert facts(tmp_path, data).kind is kind
    assert facts(tmp_path, data).media_type == MEDIA_TYPES[kind]
    if kind in IMAGES:
        assert (facts(tmp_path, data).width, facts(tmp_path, data).height) == (12, 8)


@pytest.mark.parametrize("name", ["a.eml", "a.txt", "a.csv", "a.html", "a"])
def test_a_mail_is_a_mail_under_any_name_of_a_text(tmp_path: Path, name: str) -> None:
    assert facts(tmp_path, mail(), name).kind is FileKind.EML


def test_a_mail_may_be_larger_than_a_table(tmp_path: Path) -> None:
    large = mail(part("image/png", "a.png", bytes(3000)))
    assert facts(tmp_path, large, limits=Limits(table=2000)).kind is FileKind.EML
    assert refusal(tmp_path, large, limits=Limits(letter=2000)).code == "evidence.file_too_large"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\n\nhello\n",
        b" From: a\nTo: b\nDate: c\n\n",
        b"From: a\nnot a header\nTo: b\nDate: c\n\n",
        b"To: a\nDate: b\nCc: c\n\n",
    ],
)
def test_what_is_no_mail_is_a_text(tmp_path: Path, data: bytes) -> None:
    assert facts(tmp_path, data).kind is FileKind.TEXT


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (compound("__properties_version1.0", b"x"), "邮件.msg", "evidence.mail_msg"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(20), "照片.heic", "evidence.picture_heic"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(20), "照片.jpg", "evidence.picture_heic"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(20), "合同.pdf", "evidence.kind_mismatch"),
    ],
)
def test_what_is_not_taken_says_what_to_do(tmp_path: Path, data: bytes, name: str, code: str) -> None:
    assert refusal(tmp_path, data, name).code == code


@pytest.mark.parametrize(
    "data",
    [
        b"BM" + bytes(12) + struct.pack("<Iii", 40, 60_000, -60_000),
        b"GIF89a" + struct.pack("<HH", 60_000, 60_000),
        b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + b"\xff\xff\x00" * 2,
        b"RIFF\x00\x00\x00\x00WEBPVP8L" + bytes(4) + b"\x2f" + b"\xff" * 9,
    ],
)
def test_bombs_of_the_newer_pictures_are_refused_by_their_header(tmp_path: Path, data: bytes) -> None:
    assert refusal(tmp_path, data).code == "evidence.image_too_large"


@pytest.mark.parametrize(
    "data", [b"BM" + bytes(30), b"GIF8", b"RIFF\x00\x00\x00\x00WEBPVP8 ", b"RIFF\x00\x00\x00\x00WEBP" + bytes(30)]
)
def test_damaged_newer_pictures(tmp_path: Path, data: bytes) -> None:
    assert refusal(tmp_path, data).code == "evidence.image_damaged"


def test_every_kind_has_its_words_its_ways_and_its_icon() -> None:
    for language in Language:
        words = Wording.load(resource_folder("wording"), language)
        known = {kind.value for kind in FileKind}
        assert known <= words.labels("evidence_kind").keys()
        assert known <= words.labels("evidence_found").keys()
    assert set(MEDIA_TYPES) == set(FileKind)
