"""Decode text that banks export: UTF-8 with or without mark, or GB 18030, and nothing else by guess.

GB 18030 accepts almost any bytes, so "it decodes" proves nothing: Western or Cyrillic letters come out as rare
characters. The text is taken only when its characters are such as Chinese text is made of (level one of GB 2312 and
its signs). Decided against: a detector library, which answers with a probability where a bank needs yes or no.
"""

from __future__ import annotations

from app.kernel.errors import Refusal

_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CONTROLS = bytes(code for code in range(32) if code not in (9, 10, 11, 12, 13, 26, 27))
_PLAUSIBLE = 0.75

# GB 18030-2022 gave these 18 characters real code points; Python's codec still maps them to the private-use area.
_PRIVATE_USE = str.maketrans(
    {
        **{
            0xE78D: 0xFE10,
            0xE78E: 0xFE12,
            0xE78F: 0xFE11,
            0xE790: 0xFE13,
            0xE791: 0xFE14,
            0xE792: 0xFE15,
            0xE793: 0xFE16,
        },
        **{
            0xE794: 0xFE17,
            0xE795: 0xFE18,
            0xE796: 0xFE19,
            0xE81E: 0x9FB4,
            0xE826: 0x9FB5,
            0xE82B: 0x9FB6,
            0xE82C: 0x9FB7,
        },
        **{0xE832: 0x9FB8, 0xE843: 0x9FB9, 0xE854: 0x9FBA, 0xE864: 0x9FBB},
    }
)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and its encoding (`utf-8` or `gb18030`).

    Raises `Refusal`: `evidence.kind_unknown` for bytes that are no text, `evidence.text_encoding` for text in another
    encoding, with the line at which UTF-8 ends to be valid.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            raise Refusal("evidence.text_encoding", "file", name=name, found=encoding, line=1)
    if looks_binary(data):
        raise Refusal("evidence.kind_unknown", "file", name=name)
    try:
        return normalise_private_use(data.decode("utf-8-sig")), "utf-8"
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError as error:
        raise Refusal("evidence.text_encoding", "file", name=name, found="?", line=line) from error
    if not _is_chinese(text):
        raise Refusal("evidence.text_encoding", "file", name=name, found="?", line=line)
    return normalise_private_use(text), "gb18030"


def normalise_private_use(text: str) -> str:
    """Give the 18 private-use characters of older GB 18030 maps the code points of the 2022 edition."""
    return text.translate(_PRIVATE_USE)


def looks_binary(data: bytes) -> bool:
    """Whether the bytes hold control codes that no text has; a single NUL is enough."""
    head = data[: 1 << 20]
    return len(head.translate(None, _CONTROLS)) != len(head)


def _is_chinese(text: str) -> bool:
    foreign = [char for char in text[: 1 << 20] if ord(char) > 127]
    usual = sum(_is_usual(char) for char in foreign)
    return usual >= _PLAUSIBLE * len(foreign)


def _is_usual(char: str) -> bool:
    try:
        code = char.encode("gb2312")
    except UnicodeEncodeError:
        return char in "¥·—…€" or 0xFE10 <= ord(char) <= 0xFE19
    return code[0] <= 0xD7
