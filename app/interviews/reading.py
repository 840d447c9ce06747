"""The read-back (宣读核对): blocks that are agreed to, and pages of a display that show them.

A page is at most twelve lines of large type; where it breaks depends on the screen and on the language. So it is not
pages that are agreed to but the *blocks* on them (the head, a section, a question with its answer), each known by the
hash of what it says. A correction calls for reading again exactly the block that changed, not everything behind it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.interviews.codes import ReadBackOutcome
from app.interviews.record import Body, Done, Issue, Part, Spoken
from app.interviews.words import Words, header_lines
from app.kernel.wording import Wording
from app.sealing.digest import digest
from app.store.types import plain

LINES = 12
CHARS = 22
# Sections that come after the reading and so cannot be read back.
_AFTERWARDS = frozenset({"read_back", "signatures"})
_PIECES = re.compile(r"[(\[{<#$&*+\-/=@A-Za-z0-9][!-~]*|.")
_NOT_FIRST = "，。、；：？！）》」』”’…,.;:?!)]}%"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece that is read and agreed to as a whole: its mark (hash of what it says) and its text, line by line."""

    mark: str
    title: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page for the display: `number` of `of`, its lines, the marks of what stands on it, whether all of it is
    agreed.
    """

    number: int
    of: int
    lines: tuple[str, ...]
    marks: tuple[str, ...]
    agreed: bool

    @property
    def text(self) -> str:
        """The page as one text, for reading aloud."""
        return "\n".join(self.lines)


Piece = Body | tuple[Done, ...] | Part | Spoken | Issue


def _pieces(body: Body) -> Iterator[tuple[str, Piece]]:
    """The pieces of a record in reading order, each with the mark of what it says."""
    # When the talk ended and who watches the signing is not known yet while it is read back.
    head = {"header": asdict(body.header) | {"ended_at": None}, "parties": [asdict(party) for party in body.parties]}
    yield _mark("head", head), body
    if body.first_done:
        yield _mark("first_done", [asdict(done) for done in body.first_done]), body.first_done
    for part in body.parts:
        if part.key not in _AFTERWARDS:
            yield _mark(part.key, asdict(part)), part
    for spoken in body.spoken:
        yield mark_of(spoken), spoken
    for issue in body.issues:
        yield _mark("issue", asdict(issue)), issue


def mark_of(spoken: Spoken) -> str:
    """The mark of a question with its answer as it stands."""
    return _mark("spoken", asdict(spoken))


def was_read(entries: Iterable[Any], mark: str) -> bool:
    """Whether a block was read back in exactly this wording, whatever the customer said to it."""
    return any(
        fragment.partition(":")[0] == mark for _page, _outcome, _at, fragments in entries for fragment in fragments
    )


def marks(body: Body) -> list[str]:
    """The marks of all blocks; they depend on what is said and on no language."""
    return [mark for mark, _ in _pieces(body)]


def blocks(body: Body, wording: Wording) -> list[Block]:
    """The blocks of a record in the order in which they are read, personal data masked for the display."""
    words = Words(wording, masked=True)
    found = []
    for mark, piece in _pieces(body):
        title: str = ""
        match piece:
            case Body():
                title, text = wording.text("interviews.title"), tuple(header_lines(piece, words))
            case Part():
                title, text = wording.label("interview_section", piece.key), tuple(map(words.labelled, piece.lines))
            case Spoken():
                text = tuple(words.spoken(piece))
            case Issue():
                text = tuple(words.issue(piece))
            case _:
                title, text = wording.text("interviews.first_done_title"), tuple(map(words.done, piece))
        found.append(Block(mark, title, text))
    return found


def pages(
    body: Body, wording: Wording, entries: Sequence[Any] = (), *, lines: int = LINES, chars: int = CHARS
) -> tuple[ReadPage, ...]:
    """Lay the blocks on pages of at most `lines` lines of `chars` full-width characters; `entries` are the answers
    so far.
    """
    laid: list[tuple[list[str], list[str]]] = []
    for block in blocks(body, wording):
        text = [*([block.title] if block.title else []), *block.text]
        wrapped = [line for paragraph in text for line in wrap(paragraph, chars)]
        if laid and len(laid[-1][0]) + len(wrapped) <= lines:
            laid[-1][0].extend(wrapped)
            laid[-1][1].append(f"{block.mark}:1/1")
            continue
        cuts = [wrapped[start : start + lines] for start in range(0, len(wrapped), lines)]
        laid.extend((cut, [f"{block.mark}:{place}/{len(cuts)}"]) for place, cut in enumerate(cuts, start=1))
    agreed = agreed_fragments(entries)
    return tuple(
        ReadPage(number, len(laid), tuple(text), tuple(of), all(one in agreed for one in of))
        for number, (text, of) in enumerate(laid, start=1)
    )


def agreed_fragments(entries: Iterable[Any]) -> frozenset[str]:
    """The fragments of blocks that stand agreed: a block that was unclear or asked for again starts anew."""
    agreed: set[str] = set()
    for _page, outcome, _at, fragments in entries:
        if outcome != ReadBackOutcome.AGREED:
            renewed = {fragment.partition(":")[0] for fragment in fragments}
            agreed = {one for one in agreed if one.partition(":")[0] not in renewed}
        else:
            agreed |= set(fragments)
    return frozenset(agreed)


def agreed_marks(entries: Iterable[Any]) -> frozenset[str]:
    """The marks of the blocks of which every fragment of some layout was agreed to."""
    counts: dict[tuple[str, str], set[str]] = {}
    for fragment in agreed_fragments(entries):
        mark, _, place = fragment.partition(":")
        number, _, of = place.partition("/")
        counts.setdefault((mark, of), set()).add(number)
    return frozenset(mark for (mark, of), numbers in counts.items() if len(numbers) == int(of))


def unclear_marks(entries: Iterable[Any]) -> frozenset[str]:
    """The marks of the blocks whose last answer was *not clear*."""
    last: dict[str, str] = {}
    for _page, outcome, _at, fragments in entries:
        last |= {fragment.partition(":")[0]: outcome for fragment in fragments}
    return frozenset(mark for mark, outcome in last.items() if outcome == ReadBackOutcome.UNCLEAR)


def wrap(text: str, chars: int) -> list[str]:
    """Break a text into lines of `chars` full-width characters; narrow ones count half, Latin words stay whole.

    No line begins with a closing mark: it hangs over the edge of the line before.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, width = "", 0.0
        for piece in _PIECES.findall(paragraph):
            size = sum(_width(char) for char in piece)
            hangs = piece[0] in _NOT_FIRST and width <= chars
            if line and width + size > chars and not hangs:
                lines.append(line.rstrip())
                line, width = "", 0.0
                piece, size = piece.lstrip(), sum(_width(char) for char in piece.lstrip())
            while size > chars and len(piece) > 1:
                # A number or an address longer than a line is cut, or it would run off the screen.
                room = max(int((chars - width) * 2), 1)
                lines.append(line + piece[:room])
                line, width, piece = "", 0.0, piece[room:]
                size = sum(_width(char) for char in piece)
            line, width = line + piece, width + size
        lines.append(line.rstrip())
    return lines


def _width(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5


def _mark(key: str, data: Any) -> str:
    return digest({"key": key, "data": plain(data)}).sha256[:20]
