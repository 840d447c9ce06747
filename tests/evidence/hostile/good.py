"""Small sound files of every kind, from which the broken ones are made."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import cache

from tests.evidence.conftest import STATEMENT, pdf, picture, sound
from tests.evidence.films import avi
from tests.evidence.mails import inside, mail, part
from tests.evidence.statements.files import xls, xlsx
from tests.evidence.statements.test_ofx import SGML
from tests.evidence.test_chats import HEADS
from tests.evidence.test_recordings import mp3
from tests.evidence.test_sound_boxes import OPUS, m4a, ogg

_ROWS: list[list[str | int | float | None]] = [
    ["交易日期", "交易说明", "交易金额", "币种"],
    ["2026-10-02", "网上商城甲", 1280.0, "人民币"],
    ["2026-10-20", "还款", -500.0, "人民币"],
]


def _tiff() -> bytes:
    from PIL import Image

    pages = [Image.new("L", (60, 40), shade) for shade in (0, 128, 255)]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw")
    return out.getvalue()


_MAKERS: Mapping[str, Callable[[], bytes]] = {
    "a.pdf": lambda: pdf(3),
    "a.jpg": lambda: picture(form="JPEG", orientation=6),
    "a.png": picture,
    "a.tif": _tiff,
    "a.wav": sound,
    "a.mp3": lambda: mp3(12),
    "a.m4a": m4a,
    "a.ogg": lambda: ogg(OPUS, 48_312),
    "a.csv": lambda: STATEMENT.encode("gb18030"),
    "a.xls": lambda: xls(_ROWS),
    "a.xlsx": lambda: xlsx(("流水", _ROWS)),
    "a.ofx": lambda: SGML.encode(),
    "a.txt": lambda: ("2026-10-02 客户来电说明情况。\n" * 20).encode(),
    "a.webp": lambda: picture(form="WEBP"),
    "a.bmp": lambda: picture(form="BMP"),
    "a.gif": lambda: picture(form="GIF"),
    "a.eml": lambda: mail(part("image/png", "小票.png", picture()), inside("原始投诉", "我要投诉。")),
    "chat.txt": lambda: HEADS.encode("gb18030"),
    "a.avi": lambda: avi([(200, 20, 20)] * 2),
}
NAMES = tuple(_MAKERS)


@cache
def good(name: str) -> bytes:
    """The sound file of that name."""
    return _MAKERS[name]()
