"""What is bound for an exhibit: its own bytes where they are pages, else pages of ours."""

from __future__ import annotations

from collections.abc import Callable

from app.evidence.blobs import Blobs, StoredFile
from app.evidence.bundles import Candidate
from app.evidence.desk.adding import text_of
from app.evidence.kinds import SOUNDS, FileKind
from app.kernel.errors import Fault, Refusal
from reports.binding.binder import Foreign, Own, Thing
from reports.document import Imprint
from reports.exhibit_pages import MOST_ROWS, Grid, electronic_sheet, table_pages, text_pages
from reports.sheet import Sheet

_FOREIGN = frozenset({
    FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.TIFF, FileKind.WEBP, FileKind.BMP, FileKind.GIF,
})  # fmt: skip
_TABLES = frozenset({FileKind.CSV, FileKind.XLS, FileKind.XLSX})


def thing_of(
    item: Candidate, shown: Candidate, sheet: Callable[[], Sheet], imprint: Callable[[], Imprint], blobs: Blobs
) -> Thing:
    """An exhibit as it is bound: `shown` is the one whose bytes are taken (a redacted copy, or the exhibit itself)."""

    def instead(why: str) -> bytes:
        return electronic_sheet(sheet(), imprint(), item, why)

    kind = _kind(shown.kind)
    if not shown.here:
        return Thing(Own(lambda: instead("missing")), instead, item.label)
    if kind in _FOREIGN:
        stored = StoredFile(blobs, shown.sha256, shown.file_name)
        return Thing(Foreign(kind.value, shown.size, stored.open), instead, item.label)
    return Thing(Own(lambda: _set(item, shown, kind, sheet(), imprint(), blobs, instead)), instead, item.label)


def _kind(key: str) -> FileKind | None:
    try:
        return FileKind(key)
    except ValueError:
        return None  # from a desk that knows more kinds than this one


def _set(
    item: Candidate,
    shown: Candidate,
    kind: FileKind | None,
    sheet: Sheet,
    imprint: Imprint,
    blobs: Blobs,
    instead: Callable[[str], bytes],
) -> bytes:
    """Pages of ours for an exhibit; the sheet where there is nothing to set, or where its bytes are not right."""
    try:
        if kind is FileKind.TEXT:
            return text_pages(sheet, imprint, item, text_of(blobs, shown.sha256, shown.file_name))
        if kind in _TABLES:
            return table_pages(sheet, imprint, item, _grids(shown, blobs))
        if kind in (FileKind.EML, FileKind.CHAT):
            return text_pages(sheet, imprint, item, _told(sheet, shown, kind, blobs))
        if kind in SOUNDS:
            return electronic_sheet(sheet, imprint, item, seconds=_seconds(shown, blobs))
    except Refusal:
        return instead("damaged")
    except Fault as fault:
        if not fault.code.startswith("evidence.blob"):
            raise
        return instead(fault.code.removeprefix("evidence.blob_"))
    return electronic_sheet(sheet, imprint, item)


def _told(sheet: Sheet, shown: Candidate, kind: FileKind, blobs: Blobs) -> str:
    """A mail or a chat as lines of text, read in the child of the preview."""
    from contextlib import closing

    from app.evidence.desk.adding import content_of
    from app.evidence.preview import telling
    from app.evidence.preview.previewer import Previewer
    from app.kernel.clock import local_minute

    say = sheet.say
    content = content_of(blobs, shown.sha256, shown.file_name, kind, shown.size)
    with closing(Previewer()) as previewer:
        if kind is FileKind.CHAT:
            said = telling.chat(previewer, content).messages
            return "\n".join(f"{one.day} {one.clock}  {one.speaker}\n    {one.text}" for one in said)
        mail = telling.letter(previewer, content)
    sent = local_minute(mail.sent) if mail.sent is not None else mail.sent_as_told
    head = [
        say("bundle.mail_from", who=f"{mail.sender} {mail.address}".strip()),
        say("bundle.mail_to", who=list(mail.to)),
        say("bundle.mail_sent", at=sent),
        say("bundle.mail_subject", subject=mail.subject),
    ]
    if mail.attached:
        head.append(say("bundle.mail_attached", names=[one.name for one in mail.attached]))
    return "\n".join([*head, "", mail.text])


def _grids(shown: Candidate, blobs: Blobs) -> list[Grid]:
    from app.evidence.desk.statements import statement_profiles
    from app.evidence.statements.reading import sheets_of

    common = statement_profiles().common
    found = sheets_of(StoredFile(blobs, shown.sha256, shown.file_name).as_path(), common, shown.file_name)
    return [Grid(one.name, [row.cells for row in one.rows[: MOST_ROWS * 2]]) for one in found]


def _seconds(shown: Candidate, blobs: Blobs) -> float | None:
    from app.evidence.recordings import examine

    try:
        with StoredFile(blobs, shown.sha256, shown.file_name).open() as stream:
            return examine(stream, shown.file_name).length_ms / 1000
    except Refusal:
        return None
