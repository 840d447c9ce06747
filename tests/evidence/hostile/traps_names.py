"""Sounds that lie about their length, names that point elsewhere, and files in the clothes of others."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

from tests.evidence.conftest import pdf, picture
from tests.evidence.hostile.good import good
from tests.evidence.hostile.traps_tables import packed

NAMES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "a sound longer than the world": (
        "a.wav",
        lambda: good("a.wav")[:4] + b"\xff\xff\xff\xff" + good("a.wav")[8:40] + b"\xff\xff\xff\xff",
    ),
    "a box that is larger than the file": (
        "a.m4a",
        lambda: b"\x00\x00\x00\x1cftypM4A " + bytes(16) + b"\xff\xff\xff\xffmoov",
    ),
    "a box within a box within a box": (
        "a.m4a",
        lambda: (
            b"\x00\x00\x00\x10ftypM4A "
            + bytes(4)
            + b"".join(struct.pack(">I4s", 8 * (20_000 - step), b"moov") for step in range(20_000))
        ),
    ),
    "a box of no size": ("a.m4a", lambda: b"\x00\x00\x00\x10ftypM4A " + bytes(4) + (b"\x00\x00\x00\x00moov" * 2000)),
    "a tag as long as can be said": ("a.mp3", lambda: b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + bytes(400)),
    "pages of sound in a circle": ("a.ogg", lambda: b"OggS" * 20_000),
    "a name that climbs": ("../../../etc/cron.d/evil.pdf", lambda: pdf(1)),
    "a name of Windows": ("C:\\Windows\\System32\\evil.pdf", lambda: pdf(1)),
    "a name of a device": ("con.pdf", lambda: pdf(1)),
    "a name that turns round": ("evil\u202efdp.exe", lambda: pdf(1)),
    "a name with lines and a zero": ("a\n\r\x00b\x1b[2J.pdf", lambda: pdf(1)),
    "a name longer than a disk takes": ("长" * 5000 + ".pdf", lambda: pdf(1)),
    "a name of dots": ("....", lambda: pdf(1)),
    "a name of lone surrogates": ("\udcff\udc80.pdf", lambda: pdf(1)),
    "a program in a picture's clothes": ("a.jpg", lambda: b"MZ" + bytes(400)),
    "a page in a picture's clothes": ("a.png", lambda: b"<html><script>alert(1)</script></html>"),
    "a picture in a document's clothes": ("a.pdf", picture),
    "a document and a zip in one": ("a.pdf", lambda: pdf(1) + packed(("evil.exe", b"MZ"))),
    "nothing": ("a.pdf", lambda: b""),
    "one byte": ("a.pdf", lambda: b"%"),
}
