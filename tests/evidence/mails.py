"""A mail as real programs write them: Chinese headers in several forms, a page, attachments, a mail inside."""

from __future__ import annotations

from base64 import b64encode
from email.header import Header

LINE = b"\r\n"


def word(text: str, charset: str = "gb2312") -> str:
    """An encoded word of a header."""
    return Header(text, charset).encode()


def part(kind: str, name: str, data: bytes, *, how: str = "attachment") -> bytes:
    """An attached file."""
    head = f'--B\r\nContent-Type: {kind}; name="{word(name, "utf-8")}"\r\n'
    head += f'Content-Disposition: {how}; filename="{word(name, "utf-8")}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    return head.encode() + b64encode(data) + LINE


def inside(subject: str, text: str) -> bytes:
    """A mail in a mail, in raw GB 18030."""
    head = f"From: li@example.cn\r\nSubject: {word(subject)}\r\nContent-Type: text/plain; charset=gb2312\r\n\r\n"
    return b"--B\r\nContent-Type: message/rfc822\r\n\r\n" + head.encode() + text.encode("gb18030") + LINE


def mail(
    *parts: bytes,
    sender: str = f"{word('商城甲客服')} <service@mall.example.cn>",
    text: str = "您好，退款将在七个工作日内到账。",
    kind: str = "text/plain",
    date: str = "Tue, 3 Mar 2026 10:20:30 +0800",
    more: str = "",
) -> bytes:
    """A mail with these parts behind its text."""
    head = f"From: {sender}\r\nTo: {word('李小华', 'utf-8')} <li@example.cn>\r\nSubject: {word('退款进度说明')}\r\n"
    head += f"Date: {date}\r\n" if date else ""
    head += f"{more}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
    body = f"--B\r\nContent-Type: {kind}; charset=gbk\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    return head.encode() + body + b64encode(text.encode("gb18030")) + LINE + b"".join(parts) + b"--B--\r\n"
