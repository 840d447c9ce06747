"""Mails, chats, pictures and films that are made to trap whoever takes them apart."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

from tests.evidence.mails import mail, part

_HEAD = b"From: a@b.cn\r\nTo: c@d.cn\r\nDate: Tue, 3 Mar 2026 10:20:30 +0800\r\nSubject: x\r\n"


def _nested(levels: int) -> bytes:
    inner = _HEAD
    for level in range(levels):
        inner += f"Content-Type: multipart/mixed; boundary=B{level}\r\n\r\n--B{level}\r\n".encode()
    return inner + b"\r\nend\r\n"


def _mail_in_mail(levels: int) -> bytes:
    return (_HEAD + b"Content-Type: message/rfc822\r\n\r\n") * levels + _HEAD + b"\r\nend\r\n"


def _page(text: str) -> bytes:
    return mail(text=text, kind="text/html")


WORDS: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "a mail of a thousand boxes": ("深.eml", lambda: _nested(1_000)),
    "a mail in a mail in a mail": ("套.eml", lambda: _mail_in_mail(300)),
    "five thousand attachments": ("多.eml", lambda: mail(*[part("image/png", "a.png", b"x")] * 5_000)),
    "a header without end": ("头.eml", lambda: _HEAD + b"X-Long: " + b"a, " * 300_000 + b"\r\n\r\nend"),
    "a hundred thousand people": ("众.eml", lambda: b"Cc: " + b"a@b.cn, " * 100_000 + b"\r\n" + _HEAD + b"\r\nend"),
    "brackets in an address": ("括号.eml", lambda: b"From: " + b"(" * 50_000 + b"\r\n" + _HEAD[14:] + b"\r\nend"),
    "encoded words without end": (
        "词.eml",
        lambda: b"Subject: " + b"=?utf-8?Q?=E4?=" * 60_000 + b"\r\n" + _HEAD + b"\r\n",
    ),
    "a character set that is a program": (
        "集.eml",
        lambda: _HEAD + b"Content-Type: text/plain; charset=zlib\r\n\r\nx\x9c",
    ),
    "an attachment that climbs": ("爬.eml", lambda: mail(part("application/pdf", "..\\..\\/etc/a\0.pdf", b"x"))),
    "a boundary that is empty": (
        "空.eml",
        lambda: _HEAD + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n--\r\n',
    ),
    "a page of open tags": ("页.eml", lambda: _page("<a href='" * 60_000)),
    "a page that hides everything": ("藏.eml", lambda: _page("<script>" + "x" * 200_000)),
    "a chat of one name": ("刷屏.txt", lambda: "甲 10:21\nx\n".encode() * 60_000),
    "a chat of one line": ("一行.txt", lambda: "2026-03-04 10:21:33 甲：".encode() * 60_000),
    "a chat table with an open quote": ("表.csv", lambda: '时间,发送者,内容\n"'.encode() + b"a,b,c\n" * 60_000),
    "a webp that is a wall": (
        "墙.webp",
        lambda: b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + bytes(8) + b"\xff\xff\x00" * 2,
    ),
    "a gif without an end": ("无尽.gif", lambda: b"GIF89a\x10\x00\x10\x00\x80\x00\x00" + b"," + bytes(5_000)),
    "a bmp turned upside down": (
        "倒.bmp",
        lambda: b"BM" + bytes(12) + struct.pack("<Iii", 40, 9, -(2**31)) + bytes(99),
    ),
    "a film of nothing": ("空.mp4", lambda: b"\x00\x00\x00\x18ftypisom" + b"\xff" * 4_000),
}
"""The name it comes under, and how it is made."""
