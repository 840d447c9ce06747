"""Read an e-mail (电子邮件, RFC 822 with MIME): who wrote to whom, when, what it says, what is attached.

Nothing is loaded, run or followed: HTML is reduced to its words. Runs in the preview's child (a foreign mail unpacks
like an archive). Every claim of a mail is one: `warnings` names what does not fit together, and decides nothing.
Decided against the library's newer header classes: they raise on what real mails contain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from app.evidence.texts import plain_html
from app.evidence.texts.letter_parts import bytes_of, name_of, raw_header, runs, told_name
from app.evidence.texts.letter_words import charset_of, decoded_header, decoded_text
from app.kernel.text import legible, one_line

MOST_PARTS = 300
MOST_DEPTH = 12
MOST_TEXT = 400_000
_POLICY = policy.compat32
_ADDRESS = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,20}")
_AHEAD = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Attached:
    """Something attached: its place among the mail's attachments from 0, cleaned name, kind as the mail says, bytes.

    `letter`: it is a mail itself. `program`: its name ends like that of something that runs.
    """

    number: int
    name: str
    media_type: str
    size: int
    letter: bool = False
    program: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail as it is shown. Names and addresses as they stand in it; `sent` in UTC, None when it tells no day.

    `warnings` (label: letter_warning) are what is odd whatever the time; `left_out` are parts beyond the bounds.
    """

    sender: str
    address: str
    to: tuple[str, ...]
    copied: tuple[str, ...]
    reply_to: str
    sent: datetime | None
    sent_as_told: str
    subject: str
    text: str
    from_html: bool
    attached: tuple[Attached, ...]
    warnings: tuple[str, ...]
    left_out: int = 0


def warnings_at(letter: Letter, now: datetime) -> tuple[str, ...]:
    """What is odd about a mail that is looked at `now` (UTC): its own warnings, and a day that is still to come."""
    ahead = letter.sent is not None and letter.sent > now + _AHEAD
    return (*letter.warnings, "date_future") if ahead else letter.warnings


@dataclass(slots=True)
class _Found:
    plain: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    parts: int = 0
    left_out: int = 0
    guessed: bool = False
    links: list[plain_html.Link] = field(default_factory=list)
    remote: bool = False


def read_letter(data: bytes) -> Letter:
    """Read a mail."""
    message, found = _parsed(data)
    return _letter(message, found)


def attachment(data: bytes, number: int) -> tuple[str, bytes] | None:
    """The cleaned name and the bytes of an attachment by its number; None when there is none."""
    _, found = _parsed(data)
    if not 0 <= number < len(found.attached):
        return None
    part = found.attached[number]
    return name_of(part, number), bytes_of(part)


def text_for_search(letter: Letter, most: int) -> str:
    """What a mail is found by: subject, people, words, names of what is attached."""
    people = [letter.sender, letter.address, *letter.to, *letter.copied]
    names = [one.name for one in letter.attached]
    return "\n".join([letter.subject, "  ".join(part for part in people if part), letter.text, *names])[:most]


def _parsed(data: bytes) -> tuple[Message, _Found]:
    found = _Found()
    try:
        message = BytesParser(policy=_POLICY).parsebytes(data)
        _walk(message, found, 0)
    except RecursionError:
        # Nested beyond what the library walks: its head is still a head.
        message = BytesHeaderParser(policy=_POLICY).parsebytes(data)
        found = _Found(left_out=1)
    return message, found


def _walk(part: Message, found: _Found, depth: int) -> None:
    found.parts += 1
    if found.parts > MOST_PARTS or depth > MOST_DEPTH:
        found.left_out += 1
        return
    kind = part.get_content_type()
    if part.is_multipart() and kind != "message/rfc822":
        inside = [one for one in part.get_payload() if isinstance(one, Message)]
        if kind == "multipart/alternative":
            _choose(inside, found, depth)
            return
        for one in inside:
            _walk(one, found, depth + 1)
        return
    if kind in {"text/plain", "text/html"} and not _is_attached(part):
        _take_words(part, kind, found)
    elif kind != "multipart/mixed" or bytes_of(part).strip():
        found.attached.append(part)


def _choose(inside: list[Message], found: _Found, depth: int) -> None:
    """Of several ways of saying the same, the plain one; the others are walked for what is attached to them."""
    before = len(found.plain), len(found.pages)
    for one in inside:
        _walk(one, found, depth + 1)
    plain = found.plain[before[0] :]
    if any(text.strip() for text in plain):
        del found.pages[before[1] :]
    else:
        del found.plain[before[0] :]


def _is_attached(part: Message) -> bool:
    told = raw_header(part, "content-disposition").strip().casefold()
    return told.startswith("attachment") or (bool(told_name(part)) and not told.startswith("inline"))


def _take_words(part: Message, kind: str, found: _Found) -> None:
    text, sure = decoded_text(bytes_of(part), charset_of(part.get_content_charset()))
    found.guessed = found.guessed or not sure
    if kind == "text/plain":
        found.plain.append(text)
        return
    page = plain_html.reduce(text)
    found.links += page.links
    found.remote = found.remote or page.remote
    found.pages.append(page.text)


def _letter(message: Message, found: _Found) -> Letter:
    senders = list(_people(message, "from")) or list(_people(message, "sender"))
    name, address = senders[0] if senders else ("", "")
    replies = list(_people(message, "reply-to"))
    told = one_line(decoded_header(raw_header(message, "date")))[:200]
    sent = _instant(told)
    words = [part.strip("\n") for part in (*found.plain, *found.pages) if part.strip()]
    text = legible("\n\n".join(words))
    warnings = [
        code
        for code, odd in (
            ("no_sender", "@" not in address),
            ("several_senders", len(senders) > 1),
            ("name_poses", _poses(name, address)),
            ("reply_elsewhere", bool(replies and address and _domain(replies[0][1]) != _domain(address))),
            ("date_missing", not told),
            ("date_unreadable", bool(told) and sent is None),
            ("link_elsewhere", any(plain_html.leads_elsewhere(link) for link in found.links)),
            ("remote_pictures", found.remote),
            ("charset_guessed", found.guessed),
            ("program_attached", any(runs(name_of(part, 0)) for part in found.attached)),
            ("parts_left_out", found.left_out > 0 or len(text) > MOST_TEXT),
        )
        if odd
    ]
    return Letter(
        sender=name,
        address=address,
        to=tuple(_shown(one) for one in _people(message, "to")),
        copied=tuple(_shown(one) for one in _people(message, "cc")),
        reply_to=_shown(replies[0]) if replies else "",
        sent=sent,
        sent_as_told=told,
        subject=one_line(decoded_header(raw_header(message, "subject")))[:1000],
        text=text[:MOST_TEXT],
        from_html=bool(found.pages),
        attached=tuple(_attached(part, number) for number, part in enumerate(found.attached)),
        warnings=tuple(warnings),
        left_out=found.left_out,
    )


def _attached(part: Message, number: int) -> Attached:
    name, kind = name_of(part, number), part.get_content_type()
    return Attached(number, name, kind, len(bytes_of(part)), kind == "message/rfc822", runs(name))


def _people(message: Message, header: str) -> Iterator[tuple[str, str]]:
    raw = raw_header(message, header)
    # Raw eight-bit text is parted before encoded words are, for those may hold commas.
    for name, address in getaddresses([raw.replace("\r", " ").replace("\n", " ")])[:200]:
        if name or address:
            yield one_line(decoded_header(name))[:300], one_line(address)[:300]


def _shown(person: tuple[str, str]) -> str:
    name, address = person
    return f"{name} <{address}>" if name and address else name or address


def _poses(name: str, address: str) -> bool:
    return any(shown.casefold() != address.casefold() for shown in _ADDRESS.findall(name))


def _domain(address: str) -> str:
    return ".".join(address.casefold().rpartition("@")[2].split(".")[-2:])


def _instant(told: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(told)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
