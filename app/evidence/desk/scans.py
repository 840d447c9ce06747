"""Assign scans of the watched folder to a case (归案), each for itself or several as one document. No session is held
while files are read.

The order makes a kill harmless: bytes are stored, the exhibit is entered, the list of what was taken is written, the
file is moved. After a kill in between, the content is known by its hash and is not taken a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from sqlalchemy import func, select

from app.evidence.binding_pages import MOST_PAGES, PagePicture, bound, of_jpeg, of_pixels
from app.evidence.blobs import Blobs
from app.evidence.desk.adding import Taken, take_in
from app.evidence.kinds import IMAGES, FileKind, recognise
from app.evidence.model import EvidenceItem
from app.evidence.preview.content import Content
from app.evidence.preview.previewer import Previewer
from app.evidence.scanning import Scan, fingerprint, missing
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def known_contents(session: DeskSession, hashes: Collection[str]) -> dict[str, str]:
    """Which contents are exhibits already, of whatever case of this desk, and since when."""
    require(session.actor, "evidence.view")
    query = (
        select(EvidenceItem.sha256, func.min(EvidenceItem.received_at))
        .where(EvidenceItem.sha256.in_(list(hashes)))
        .group_by(EvidenceItem.sha256)
    )
    return {sha256: local_minute(at) for sha256, at in session.execute(query)}


def take_scan(folder: Path, scan: Scan, blobs: Blobs, previewer: Previewer) -> Taken:
    """Take one scan in as it is; refused when it is not what was looked at any more (`evidence.scan_changed`)."""
    if not (folder / scan.name).is_file():
        raise Refusal("evidence.scan_gone", "file", name=scan.name)
    taken = take_in(folder / scan.name, blobs, previewer=previewer)
    if taken.ref.sha256 != scan.sha256:
        raise Refusal("evidence.scan_changed", "file", name=scan.name)
    return taken


def bind_scans(
    folder: Path,
    scans: Sequence[Scan],
    name: str,
    blobs: Blobs,
    previewer: Previewer,
    step: Callable[[int], None] | None = None,
) -> Taken:
    """Bind scans of one page each into one PDF in the order given, and take that in under `name`.

    Refused: more than 200 (`evidence.too_many_pages_to_merge`), a file that is no picture of one page
    (`evidence.not_for_merging`), one that changed meanwhile.
    """
    if len(scans) > MOST_PAGES:
        raise Refusal("evidence.too_many_pages_to_merge", "file", most=MOST_PAGES, count=len(scans))
    pages: list[PagePicture] = []
    for number, scan in enumerate(scans):
        if step is not None:
            step(number)
        pages.append(_page(folder / scan.name, scan, previewer))
    return take_in(bound(pages), blobs, name=name, previewer=previewer)


def picture_page(data: bytes, name: str, kind: FileKind, sha256: str, previewer: Previewer) -> PagePicture:
    """One picture as a page: a JPEG as it is, anything else as the pixels that the child gives."""
    made = of_jpeg(data) if kind is FileKind.JPEG else None
    if made is not None:
        return made
    content = Content(sha256, name, kind, len(data), lambda: BytesIO(data))
    if len(previewer.measure(content).pages) != 1:
        raise Refusal("evidence.not_for_merging", "file", name=name)
    drawn = previewer.render(content, 0, scale=1.0)
    return of_pixels(drawn.data, drawn.width, drawn.height)


def _page(file: Path, scan: Scan, previewer: Previewer) -> PagePicture:
    try:
        data = file.read_bytes()
        sha256, _ = fingerprint(file)
    except FileNotFoundError:
        raise Refusal("evidence.scan_gone", "file", name=scan.name) from None
    except OSError as error:
        raise missing(file.parent, error) from error
    if sha256 != scan.sha256:
        raise Refusal("evidence.scan_changed", "file", name=scan.name)
    facts = recognise(file, name=scan.name)
    if facts.kind not in IMAGES or facts.pages != 1:
        raise Refusal("evidence.not_for_merging", "file", name=scan.name)
    return picture_page(data, scan.name, facts.kind, sha256, previewer)


def stamp(at: datetime) -> str:
    """A moment as names of files have it."""
    return local_minute(at).replace(":", "")
