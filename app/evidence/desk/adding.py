"""Take files in (收取证据): recognised by content, stored encrypted, numbered, with the first line of custody.

Two halves, so that nobody waits for the writer while half a gigabyte is hashed: `take_in` looks at the file and stores
its bytes without a session, `register` writes the rows. `add_file` is both, for commands and tests.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.blobs import BlobRef, Blobs, StoredFile
from app.evidence.codes import Act, BroughtBy, CameBy, Category, DerivedHow
from app.evidence.desk.custody import log_custody
from app.evidence.desk.words import known_key, typed
from app.evidence.kinds import LIMITS, FileFacts, FileKind, Limits, recognise
from app.evidence.model import EvidenceBytes, EvidenceItem
from app.evidence.naming import LONGEST_TITLE, clean_name, default_category, default_title
from app.evidence.preview.content import TOLD, Content
from app.evidence.preview.previewer import Previewer
from app.evidence.texts.plain_text import words_of
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.masking import scrub_secrets
from app.staff.powers import require
from app.store.session import DeskSession

MOST_TEXT = 200_000
"""How many characters of a text layer are kept for search."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was looked at and stored: its cleaned name, what it is, where its bytes are, its text for search."""

    name: str
    facts: FileFacts
    ref: BlobRef
    pages: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """By which way a file came and who handed it over by name, or what it was made from and how."""

    came_by: CameBy | None = None
    name: str = ""
    derived_from: UUID | None = None
    derived_how: DerivedHow | None = None


UNTOLD = Origin()


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that was not taken, and why."""

    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Added:
    """What became of several files."""

    items: tuple[EvidenceItem, ...]
    refused: tuple[RefusedFile, ...]


def take_in(
    source: Path | bytes,
    blobs: Blobs,
    *,
    name: str = "",
    limits: Limits = LIMITS,
    previewer: Previewer | None = None,
    step: Callable[[int], None] | None = None,
) -> Taken:
    """Recognise a file (or bytes from the clipboard, called `name`) and store its bytes; needs no session.

    With a `previewer` a PDF is opened in the child: its pages are counted, its text layer is kept for search, and what
    only begins like a PDF is refused; the words of mails, chats and tables come from there too. Raises what
    `kinds.recognise`, `Blobs.put` and `Previewer.measure` raise.
    """
    if isinstance(source, Path):
        shown = clean_name(name or source.name)
        facts = recognise(source, name=shown, limits=limits)
        ref = blobs.put(source, step=step)
    else:
        shown = clean_name(name)
        ref = blobs.put(source, step=step)
        facts = recognise(StoredFile(blobs, ref.sha256, shown).as_path(), name=shown, limits=limits)
    if ref.size != facts.size:
        raise Refusal("evidence.file_changed", "file", name=shown)
    pages, text = facts.pages, ""
    if facts.kind is FileKind.TEXT:
        text = text_of(blobs, ref.sha256, shown)
    if facts.kind in TOLD and previewer is not None:
        text = _words(previewer, content_of(blobs, ref.sha256, shown, facts.kind, ref.size))
    if facts.kind is FileKind.PDF and previewer is not None and not facts.locked:
        content = content_of(blobs, ref.sha256, shown, facts.kind, ref.size)
        pages, text = _look_into(previewer, content)
    return Taken(shown, facts, ref, pages, scrub_secrets(text)[0])


def text_of(blobs: Blobs, sha256: str, name: str) -> str:
    """The words of a plain text, at most `MOST_TEXT` characters; needs no session."""
    return words_of(blobs.read(sha256), name)[0][:MOST_TEXT]


def content_of(blobs: Blobs, sha256: str, name: str, kind: FileKind | str, size: int) -> Content:
    """A stored content as the preview takes it."""
    return Content(sha256, name, FileKind(kind), size, StoredFile(blobs, sha256, name).open)


def register(
    session: DeskSession,
    case_id: UUID,
    taken: Taken,
    *,
    title: str = "",
    category: Category | str = "",
    brought_by: BroughtBy | str = BroughtBy.CUSTOMER,
    note: str = "",
    origin: Origin = UNTOLD,
) -> EvidenceItem:
    """Enter a stored file into a case under the next exhibit number, with its *received* (or *derived*) line.

    Title and category default to what the file's name tells. Refused: a content that the case has already
    (`evidence.already_here`; `evidence.already_withdrawn`; `evidence.put_back` when its bytes were lost and are back
    now), an unknown category or bringer.
    """
    require(session.actor, "evidence.add")
    case: Case = session.found(Case, case_id)
    _not_here_yet(session, case, taken)
    last = session.scalar(select(func.max(EvidenceItem.seq)).where(EvidenceItem.case_id == case_id)) or 0
    chosen = known_key(Category, category, "category") if category else default_category(taken.name, taken.facts.kind)
    item = EvidenceItem(
        id=derived_id("evidence_item", case.id, taken.ref.sha256),
        **case.keys(),
        seq=last + 1,
        title=typed(title, LONGEST_TITLE) or default_title(taken.name),
        category=chosen.value,
        file_name=taken.name,
        kind=taken.facts.kind.value,
        media_type=taken.facts.media_type,
        size=taken.ref.size,
        pages=taken.pages,
        sha256=taken.ref.sha256,
        sm3=taken.ref.sm3,
        brought_by=known_key(BroughtBy, brought_by, "brought_by").value,
        brought_name=typed(origin.name, 100),
        came_by="" if origin.came_by is None else origin.came_by.value,
        derived_from=origin.derived_from,
        derived_how="" if origin.derived_how is None else origin.derived_how.value,
        received_at=session.at,
        note=typed(note, 2000),
        # Copies of identity documents are not searched: a name or number typed elsewhere must not find them.
        text="" if chosen is Category.IDENTITY else taken.text,
    )
    session.add(item)
    _note_bytes(session, taken.ref)
    session.flush()
    log_custody(session, item, Act.RECEIVED if origin.derived_from is None else Act.DERIVED)
    log_event(session, case, "evidence_added", seq=item.seq, title=item.title or item.file_name)
    return item


def add_file(
    session: DeskSession,
    case_id: UUID,
    source: Path | bytes,
    blobs: Blobs,
    *,
    name: str = "",
    title: str = "",
    category: Category | str = "",
    brought_by: BroughtBy | str = BroughtBy.CUSTOMER,
    note: str = "",
    origin: Origin = UNTOLD,
    limits: Limits = LIMITS,
    previewer: Previewer | None = None,
) -> EvidenceItem:
    """Take one file in and enter it into a case; see `take_in` and `register`. Authority is checked before any byte."""
    require(session.actor, "evidence.add")
    taken = take_in(source, blobs, name=name, limits=limits, previewer=previewer)
    return register(
        session, case_id, taken, title=title, category=category, brought_by=brought_by, note=note, origin=origin
    )


def add_files(
    session: DeskSession,
    case_id: UUID,
    paths: Sequence[Path],
    blobs: Blobs,
    *,
    category: Category | str = "",
    brought_by: BroughtBy | str = BroughtBy.CUSTOMER,
    previewer: Previewer | None = None,
) -> Added:
    """Take several files in; one that is refused is told with its reason and does not stop the others."""
    require(session.actor, "evidence.add")
    items: list[EvidenceItem] = []
    refused: list[RefusedFile] = []
    for path in paths:
        try:
            found = add_file(
                session, case_id, path, blobs, category=category, brought_by=brought_by, previewer=previewer
            )
            items.append(found)
        except Refusal as refusal:
            refused.append(RefusedFile(clean_name(path.name), refusal))
    return Added(tuple(items), tuple(refused))


def _note_bytes(session: DeskSession, ref: BlobRef) -> None:
    """This desk must have them from now on, until its centre (if there is one) says that it does."""
    known = session.get(EvidenceBytes, ref.sha256)
    if known is None:
        session.add(EvidenceBytes(sha256=ref.sha256, size=ref.size, brought_in=True))
    else:
        known.brought_in = True


def _look_into(previewer: Previewer, content: Content) -> tuple[int | None, str]:
    try:
        pages = len(previewer.measure(content).pages)
        return pages, previewer.text(content, MOST_TEXT)
    except Refusal as refusal:
        if refusal.code == "evidence.preview_damaged":
            raise Refusal("evidence.pdf_damaged", "file", name=content.name) from refusal
        if refusal.code == "evidence.preview_locked":
            return None, ""
        # Too slow or too large to look at: it is evidence all the same, and the preview will say so.
        return None, ""


def _words(previewer: Previewer, content: Content) -> str:
    try:
        return previewer.text(content, MOST_TEXT)
    except Refusal:
        return ""  # it is evidence all the same; why it cannot be shown is told where it would be


def _not_here_yet(session: DeskSession, case: Case, taken: Taken) -> None:
    known = session.scalars(
        select(EvidenceItem).where(EvidenceItem.case_id == case.id, EvidenceItem.sha256 == taken.ref.sha256)
    ).one_or_none()
    if known is None:
        return
    told = {"name": taken.name, "seq": known.seq, "title": known.title or known.file_name}
    if known.withdrawn_at is not None:
        raise Refusal("evidence.already_withdrawn", "file", at=local_minute(known.withdrawn_at), **told)
    if taken.ref.new:
        # Its bytes were lost or damaged, and the same file has just put them back.
        raise Refusal("evidence.put_back", "file", **told)
    raise Refusal("evidence.already_here", "file", at=local_minute(known.received_at), **told)
