"""A strict reader of the calendar files of RFC 5545, for tests only: every rule it knows, it enforces."""

from __future__ import annotations

import re

_LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[^:;,\"]+)*):(.*)", re.DOTALL)
_NEEDED = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"}


def read(data: bytes) -> dict[str, str]:
    """The properties of the one event, unescaped; raises `AssertionError` for whatever is against the standard."""
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    assert not any(b"\r" in line or b"\n" in line for line in physical)
    assert all(len(line) <= 75 for line in physical), "longer than 75 octets"
    lines: list[str] = []
    for line in physical:
        text = line.decode()  # torn characters would not decode
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    found: dict[str, str] = {}
    for one in lines:
        parts = _LINE.fullmatch(one)
        assert parts is not None, one
        name, value = parts[1], parts[3]
        if name in ("BEGIN", "END"):
            continue
        assert name not in found, f"{name} stands twice"
        found[name] = value if name == "CATEGORIES" else unescaped(value)
    assert found["VERSION"] == "2.0"
    assert found["PRODID"]
    assert found.keys() >= _NEEDED
    for name in ("DTSTAMP", "DTSTART", "DTEND"):
        assert re.fullmatch(r"[0-9]{8}T[0-9]{6}Z", found[name])
    assert found["DTSTART"] < found["DTEND"]
    assert found["SEQUENCE"].isdigit()
    assert found["STATUS"] in ("TENTATIVE", "CONFIRMED", "CANCELLED")
    assert found["METHOD"] in ("PUBLISH", "CANCEL")
    assert (found["METHOD"] == "CANCEL") is (found["STATUS"] == "CANCELLED")
    return found


def unescaped(value: str) -> str:
    """A TEXT value as it was; a sign that had to be escaped and was not is against the standard."""
    out: list[str] = []
    place = 0
    while place < len(value):
        sign = value[place]
        if sign == "\\":
            following = value[place + 1]
            assert following in "\\;,nN", f"\\{following}"
            out.append("\n" if following in "nN" else following)
            place += 2
            continue
        assert sign not in ";,", f"{sign} is not escaped"
        assert ord(sign) >= 0x20, "a control character"
        out.append(sign)
        place += 1
    return "".join(out)
