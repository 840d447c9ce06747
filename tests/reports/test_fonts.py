"""The fonts: found, carried whole, read back right, and honest about what they lack."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from reportlab.pdfgen.canvas import Canvas

from reports.fonts import __main__ as command
from reports.fonts import faces
from reports.fonts.cff import FontError
from reports.fonts.charstring import CharstringError, flatten
from reports.fonts.embed import embedded
from reports.fonts.faces import Face, font, missing_glyphs, runs, settable
from reports.fonts.gaps import Gaps
from reports.fonts.opentype import OpenTypeFont
from reports.typesetting.lines import fill
from reports.typesetting.paint import paint
from reports.typesetting.type import Type
from tests.reports.pretend import RARE, agreement, texts

LACKING = "𠮷"
NONE: dict[int, bytes] = {}


def page_of(*lines: str, face: Face = Face.SERIF) -> bytes:
    """Set lines on a page of their own."""
    buffer = BytesIO()
    kind = Type(face, 14, 20)
    canvas = Canvas(buffer, invariant=1, initialFontName=embedded(face).fontName)  # type: ignore[arg-type]
    for number, line in enumerate(lines):
        paint(canvas, fill(line, kind, 500), 50, 780 - 30 * number, 500, kind.leading)
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def oracle(face: Face) -> Iterator[TTFont]:
    """Read the same file with an independent library."""
    with TTFont(font(face).path) as opened:
        yield opened


@pytest.mark.parametrize("face", Face)
def test_characters_and_widths_agree_with_an_independent_reader(face: Face, oracle: TTFont) -> None:
    ours = font(face)
    cmap, metrics, order = oracle.getBestCmap(), oracle["hmtx"], oracle.getGlyphID
    for code in [*range(0x20, 0x2FF), *range(0x3000, 0x3100), *range(0x4E00, 0x9FFF, 7), 0x2B5AF, 0x2C35B, 0x10FFFF]:
        name = cmap.get(code)
        assert ours.glyph(chr(code)) == (order(name) if name else 0), hex(code)
        if name:
            assert ours.widths[chr(code)] == metrics[name][0], hex(code)


@pytest.mark.parametrize("face", Face)
def test_a_subset_has_the_designers_outlines_point_for_point(face: Face, oracle: TTFont) -> None:
    program = font(face).program
    # Glyphs of every group, since each group brings its own subroutines and hints.
    chosen = random.Random(7).sample(range(1, program.count), 250)
    groups: dict[int, int] = {}
    for glyph in range(1, program.count):
        groups.setdefault(program.group(glyph), glyph)
    glyphs = [0, *dict.fromkeys([*groups.values(), *chosen])]
    subset = CFFFontSet()
    subset.decompile(BytesIO(program.subset(glyphs)), None)
    top = subset.topDictIndex[0]
    source, order = oracle.getGlyphSet(), oracle.getGlyphOrder()
    assert len(top.charset) == len(glyphs)
    for place, glyph in enumerate(glyphs):
        drawn, meant = RecordingPen(), RecordingPen()
        outline = top.CharStrings[top.charset[place]]
        outline.draw(drawn)
        source[order[glyph]].draw(meant)
        assert drawn.value == meant.value
        assert outline.width == source[order[glyph]].width


@pytest.mark.parametrize("face", Face)
def test_every_glyph_can_be_written_without_subroutines(face: Face) -> None:
    program = font(face).program
    step = 1 if face is Face.SANS else 5
    assert all(program.outline(glyph)[-1] == 14 for glyph in range(0, program.count, step))


def test_calls_are_written_out_in_place() -> None:
    # 1 2 rmoveto, then a call whose target ends with its own call.
    called = {-107: bytes((141, 142, 5, 32, 10, 11)), -106: b"\x0b", -105: bytes((143, 144, 5, 14))}
    code = bytes((140, 141, 21, 32, 10))
    local = {-107: called[-107][:3] + bytes((33, 10, 11)), -106: called[-105]}
    assert flatten(code, local.__getitem__, local.__getitem__) == bytes((140, 141, 21, 141, 142, 5, 143, 144, 5, 14))


def test_the_bytes_of_a_hint_mask_are_not_taken_for_operators() -> None:
    # Four numbers and a mask: two stems, so one byte of mask, here the code of "call".
    code = bytes((139, 139, 139, 139, 19, 10, 14))
    assert flatten(code, NONE.__getitem__, NONE.__getitem__) == code


@pytest.mark.parametrize("code", [bytes((10,)), bytes((12, 3, 14))], ids=["call without number", "unknown operator"])
def test_a_damaged_outline_is_refused(code: bytes) -> None:
    with pytest.raises(CharstringError):
        flatten(code, NONE.__getitem__, NONE.__getitem__)


def test_subroutines_that_call_each_other_for_ever_are_refused() -> None:
    with pytest.raises(CharstringError):
        flatten(bytes((32, 10)), lambda _: bytes((32, 10)), lambda _: b"")


@pytest.mark.parametrize("face", Face)
def test_rare_characters_are_drawn_and_read_back(face: Face) -> None:
    data = page_of(RARE, face=face)
    assert RARE in texts(data)[0]
    assert RARE in pypdf.PdfReader(BytesIO(data)).pages[0].extract_text()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed on this machine")
def test_poppler_reads_rare_characters_back(tmp_path: Path) -> None:
    file = tmp_path / "rare.pdf"
    file.write_bytes(page_of(RARE))
    read = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True)
    assert RARE in read.stdout
    listed = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert listed
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in listed)


def test_every_font_of_a_paper_is_embedded_as_a_subset() -> None:
    reader = pypdf.PdfReader(BytesIO(agreement(draft=True).render()[0]))
    for page in reader.pages:
        resources: Any = page["/Resources"]
        fonts = resources["/Font"]
        assert len(fonts) == 2
        for entry in fonts.values():
            found = entry.get_object()
            descriptor = found["/DescendantFonts"][0]["/FontDescriptor"]
            assert found["/BaseFont"][7] == "+"
            assert descriptor["/FontFile3"]["/Subtype"] == "/CIDFontType0C"


def test_a_character_of_one_face_only_comes_from_the_other() -> None:
    only_sans = next(chr(code) for code in range(0x3400, 0x2FFFF) if _has(Face.SANS, code) > _has(Face.SERIF, code))
    assert runs(f"甲{only_sans}乙", Face.SERIF) == [(Face.SERIF, "甲"), (Face.SANS, only_sans), (Face.SERIF, "乙")]
    assert missing_glyphs(only_sans) == []
    assert f"甲{only_sans}乙" in texts(page_of(f"甲{only_sans}乙"))[0]


def _has(face: Face, code: int) -> bool:
    return font(face).glyph(chr(code)) > 0


def test_missing_characters_are_listed_once_in_order() -> None:
    assert missing_glyphs(f"张{LACKING}安\n☑{LACKING} a\t") == [LACKING, "☑"]
    assert missing_glyphs(RARE) == []


def test_a_variation_selector_is_reported_but_not_set() -> None:
    assert settable("葛\U000e0100城") == "葛城"
    assert missing_glyphs("葛\U000e0100城") == ["\U000e0100"]


def test_what_draws_nothing_is_left_out_and_line_ends_are_kept() -> None:
    assert settable("甲\u200b乙\r\n丙\u00a0丁\x07") == "甲乙\n丙 丁"


def test_a_missing_character_still_stands_in_the_text() -> None:
    assert f"张{LACKING}安" in texts(page_of(f"张{LACKING}安"))[0]


def test_gaps_are_collected_by_field() -> None:
    gaps = Gaps()
    gaps.note("姓名", "张三")
    assert not gaps
    gaps.note("姓名", f"张{LACKING}")
    gaps.note("陪同人", f"☑{LACKING}☑")
    gaps.note("姓名", "☐")
    assert gaps.by_field() == {"姓名": (LACKING, "☐"), "陪同人": ("☑", LACKING)}


def test_a_damaged_font_is_named(tmp_path: Path) -> None:
    whole = font(Face.SANS).path.read_bytes()
    for name, data in (("short.otf", whole[:4000]), ("other.otf", b"%PDF-1.7" + whole[8:])):
        file = tmp_path / name
        file.write_bytes(data)
        with pytest.raises(FontError, match=name):
            OpenTypeFont(file)


def test_preparing_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["prepare"]) == 0
    monkeypatch.setitem(sys.modules, "pylopdf_fonts_zh_cn", None)
    faces.font.cache_clear()
    try:
        assert command.main(["prepare"]) == 1
    finally:
        faces.font.cache_clear()
    assert "pylopdf-fonts-zh-cn" in capsys.readouterr().err.splitlines()[-1]


def test_a_face_is_registered_once() -> None:
    assert embedded(Face.SERIF) is embedded(Face.SERIF)


def test_asking_for_glyphs_loads_no_reportlab() -> None:
    program = (
        "import sys, reports.document, reports.parts.table; from reports.fonts.faces import missing_glyphs; "
        "assert missing_glyphs('☑') == ['☑']; "
        "sys.exit(sorted(name for name in sys.modules if name.split('.')[0] in ('reportlab', 'PySide6'))[:1] or 0)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
