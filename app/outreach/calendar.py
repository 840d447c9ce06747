"""The calendar file of an event (日历文件): RFC 5545, written here because a library for forty lines is a burden.

Times are UTC, so that no calendar needs a definition of a zone; the id never changes, and the sequence grows with every
change, so that a calendar that imported an earlier file moves the event instead of showing it twice. A cancelled event
goes out with METHOD:CANCEL and STATUS:CANCELLED.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from app.kernel.text import legible

LONGEST = 75
"""Octets on a line, without its end (RFC 5545, 3.1)."""
PRODUCT = "-//Mediation Desk//Live events//ZH"


@dataclass(frozen=True, slots=True)
class Appointment:
    """What a calendar needs to know."""

    id: UUID
    revision: int
    title: str
    about: str
    place: str
    topics: tuple[str, ...]
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    cancelled: bool = False
    certain: bool = True


def calendar(one: Appointment) -> bytes:
    """The file of one event, in UTF-8 with the line ends that the standard wants."""
    status = "CANCELLED" if one.cancelled else "CONFIRMED" if one.certain else "TENTATIVE"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"METHOD:{'CANCEL' if one.cancelled else 'PUBLISH'}",
        "BEGIN:VEVENT",
        f"UID:{one.id}@mediation-desk",
        f"DTSTAMP:{_stamp(one.changed_at)}",
        f"DTSTART:{_stamp(one.starts_at)}",
        f"DTEND:{_stamp(one.ends_at)}",
        f"SEQUENCE:{one.revision}",
        f"STATUS:{status}",
        f"SUMMARY:{escaped(one.title)}",
    ]
    if one.about:
        lines.append(f"DESCRIPTION:{escaped(one.about)}")
    if one.place:
        lines.append(f"LOCATION:{escaped(one.place)}")
    if one.topics:
        lines.append("CATEGORIES:" + ",".join(escaped(topic) for topic in one.topics))
    lines += ["TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR"]
    return "".join(part + "\r\n" for line in lines for part in folded(line)).encode()


def escaped(text: str) -> str:
    """A text as a value: backslash, semicolon, comma and line end are escaped; what is not seen is left out."""
    plain = legible(text)
    for sign, said in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(sign, said)
    return plain.replace("\t", " ")


def folded(line: str) -> Iterable[str]:
    """A content line in physical lines of at most `LONGEST` octets; no character is torn, later ones begin with a
    space.
    """
    part, size = "", 0
    for sign in line:
        wide = len(sign.encode())
        if size + wide > LONGEST:
            yield part
            part, size = " ", 1
        part += sign
        size += wide
    yield part


def _stamp(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
