"""Single parts of a mail (邮件的各部分): what one is called, what it holds, a header as it stands.

Names are taken from both headers that may give one, in any of the ways in which programs write them.
"""

from __future__ import annotations

from email import policy
from email.message import Message

from app.evidence.naming import clean_name
from app.evidence.texts.letter_words import decoded_header, decoded_text
from app.kernel.text import legible, one_line

_POLICY = policy.compat32
_LONGEST = 20_000
_PROGRAMS = frozenset(
    {"exe", "scr", "com", "bat", "cmd", "pif", "js", "jse", "vbs", "vbe", "wsf", "hta", "lnk", "msi", "jar", "ps1",
     "apk", "iso", "img", "reg", "cpl", "docm", "xlsm", "pptm"}
)  # fmt: skip


def name_of(part: Message, number: int) -> str:
    """What a part is called: its cleaned name, else one by its kind and number."""
    told = told_name(part)
    if told:
        return clean_name(told)
    kind = part.get_content_type()
    if kind == "message/rfc822":
        inner = part.get_payload()
        subject = decoded_header(raw_header(inner[0], "subject")) if isinstance(inner, list) and inner else ""
        return clean_name(one_line(subject).replace("/", " ").replace("\\", " ")[:100] or f"{number + 1}") + ".eml"
    ending = {"text/plain": ".txt", "text/html": ".html", "image/jpeg": ".jpg", "image/png": ".png",
              "application/pdf": ".pdf"}.get(kind, "")  # fmt: skip
    return f"{number + 1}{ending}"


def told_name(part: Message) -> str:
    """The name that a part gives itself, not cleaned; empty without one."""
    # A message of its own with the header in plain letters: raw eight-bit names would come out as question marks.
    holder = Message(policy=_POLICY)
    for header in ("content-disposition", "content-type"):
        value = raw_header(part, header)
        if value:
            holder[header] = legible(value).replace("\n", " ")
    try:
        return one_line(decoded_header(str(holder.get_filename() or "")))
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""


def runs(name: str) -> bool:
    """Whether a name ends like that of a program."""
    return name.rpartition(".")[2].casefold() in _PROGRAMS and "." in name


def bytes_of(part: Message) -> bytes:
    """What a part holds, decoded; of a mail in the mail its own bytes."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        if isinstance(inner, list) and inner and isinstance(inner[0], Message):
            return inner[0].as_bytes(unixfrom=False, policy=_POLICY)
    if part.is_multipart():
        return b""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def raw_header(part: object, header: str) -> str:
    """A header as it stands in the file, eight-bit letters decoded, at most `_LONGEST` characters."""
    if not isinstance(part, Message):
        return ""
    for name, value in part.raw_items():
        if name.casefold() == header:
            return decoded_text(str(value)[:_LONGEST].encode("ascii", "surrogateescape"), "")[0]
    return ""
