"""Words out of a web page (网页转文字): what it says, without loading, running or following anything.

One pass over the tags: scripts, styles and comments are left out, blocks become lines, links are noted with what they
say and where they lead, because the difference is how people are deceived. Decided against the standard library's HTML
parser, whose time grows with the square of the text on malformed input, and against showing the page itself: a mail's
HTML wants pictures from its sender's server, who would learn that the bank is reading.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

MOST = 4_000_000
"""The longest page that is looked at, in characters."""
MOST_LINKS = 300
_TAG = re.compile(r"<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]{0,15})(?P<rest>[^<>]*)>|<!--|<[!?][^<>]*>")
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object"})
_BLOCKS = frozenset(
    {"p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote",
     "section", "article", "header", "footer", "pre", "dt", "dd", "body"}
)  # fmt: skip
_HREF = re.compile(r"\bhref\s*=\s*(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\s\"'<>]{1,2000}))", re.IGNORECASE)
_SOURCE = re.compile(r"\b(?:src|background)\s*=\s*[\"']?\s*(?:https?:)?//", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\f\v\xa0]+")
_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|table|meta|p)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """A link: what it says and where it leads."""

    said: str
    leads: str


@dataclass(frozen=True, slots=True)
class Reduced:
    """The words of a page, its links, whether it wanted pictures from elsewhere, whether it was longer than `MOST`."""

    text: str
    links: tuple[Link, ...]
    remote: bool
    cut: bool


def is_page(text: str) -> bool:
    """Whether a text is a web page."""
    return text[:200].lstrip("\ufeff \t\r\n").startswith("<") and _MARKUP.search(text[:4096]) is not None


def reduce(page: str) -> Reduced:
    """Take the words out of a web page."""
    walk = _Walk(page[:MOST])
    walk.go()
    lines = (_BLANKS.sub(" ", line).strip() for line in "".join(walk.kept).split("\n"))
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return Reduced("\n".join(kept).strip(), tuple(walk.links), walk.remote, len(page) > MOST)


class _Walk:
    def __init__(self, page: str) -> None:
        self._page = page
        self.kept: list[str] = []
        self.links: list[Link] = []
        self.remote = False
        self._leads: str | None = None
        self._said: list[str] = []

    def go(self) -> None:
        """Walk from tag to tag."""
        at, page = 0, self._page
        while found := _TAG.search(page, at):
            self._words(page[at : found.start()])
            at = found.end()
            if found[0] == "<!--":
                end = page.find("-->", at)
                at = len(page) if end < 0 else end + 3
            elif found["tag"]:
                tag = found["tag"].casefold()
                if tag in _SILENT and not found["end"] and not found["rest"].endswith("/"):
                    at = self._after(tag, at)
                else:
                    self._tag(tag, bool(found["end"]), found["rest"])
        self._words(page[at:])

    def _after(self, tag: str, at: int) -> int:
        end = re.compile(rf"</{tag}\b[^<>]*>", re.IGNORECASE).search(self._page, at)
        # A head that is never closed must not hide the whole page; a script that is not closed does, as in a browser.
        if end is None:
            return at if tag in {"head", "title", "noscript", "object", "template", "svg"} else len(self._page)
        return end.end()

    def _tag(self, tag: str, end: bool, rest: str) -> None:
        if tag in _BLOCKS:
            self.kept.append("\n")
        elif tag in {"td", "th"} and not end:
            self.kept.append(" ")
        elif tag == "a":
            self._link(None if end else rest)
        if not end and rest and _SOURCE.search(rest):
            self.remote = True

    def _link(self, rest: str | None) -> None:
        if self._leads and len(self.links) < MOST_LINKS:
            self.links.append(Link(" ".join("".join(self._said).split())[:300], self._leads))
        found = _HREF.search(rest) if rest else None
        self._leads = html.unescape(found[1] or found[2] or found[3] or "").strip() if found else None
        self._said = []

    def _words(self, raw: str) -> None:
        if raw:
            words = html.unescape(raw).replace("\n", " ")
            self.kept.append(words)
            if self._leads:
                self._said.append(words)


_HOST = re.compile(
    r"(?:[a-z]{3,6}:)?(?://)?(?:[^\s/@]{1,100}@)?((?:[\w-]{1,63}\.){1,8}[a-z]{2,20})(?![\w@.-])", re.IGNORECASE
)


def host_of(address: str) -> str:
    """The host that an address names, in small letters without `www.`; empty when it names none."""
    found = _HOST.match(address.strip())
    return found[1].casefold().removeprefix("www.") if found else ""


def leads_elsewhere(link: Link) -> bool:
    """Whether a link says one host and leads to another, neither lying below the other."""
    said, leads = host_of(link.said), host_of(link.leads) if "//" in link.leads else ""
    if not said or not leads:
        return False
    return not (said == leads or leads.endswith("." + said) or said.endswith("." + leads))
