"""Have a redacted copy (遮盖副本) burnt and keep it as an exhibit of its own; the original stays as it is.

Three steps, so that the writer never waits for pages being drawn: `to_redact` says what is to be covered, `burn_copy`
burns it in a child and stores the bytes without a session, `keep_redacted` enters the copy. What was covered and why is
kept with it; nothing in the copy's bytes or name tells more than its pages show.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.blobs import Blobs
from app.evidence.codes import Act, CameBy, CoverReason, DerivedHow, MarkKind
from app.evidence.desk.adding import Origin, Taken, content_of, register, take_in
from app.evidence.desk.custody import log_custody
from app.evidence.kinds import FileKind
from app.evidence.model import Annotation, EvidenceItem, Redaction
from app.evidence.naming import LONGEST_TITLE
from app.evidence.preview.previewer import Previewer
from app.evidence.redaction.burner import COVERABLE, Burnt, Cover, burn
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_TITLED = "（遮盖副本）"
_ENDINGS = {FileKind.PDF: "pdf", FileKind.JPEG: "jpg", FileKind.TIFF: "tif"}


@dataclass(frozen=True, slots=True)
class ToRedact:
    """An exhibit of which a redacted copy is to be made, and the places to cover."""

    item_id: UUID
    seq: int
    sha256: str
    file_name: str
    kind: FileKind
    size: int
    covers: tuple[Cover, ...]

    @property
    def copy_name(self) -> str:
        """The file name of the copy: without the original's, which may name somebody."""
        return f"证据{self.seq:02d}{_TITLED}.{_ENDINGS.get(self.kind, 'png')}"


@dataclass(frozen=True, slots=True)
class BurntCopy:
    """A copy that is burnt and stored, not entered yet; `elsewhere`: pages on which a covered number stands still."""

    wanted: ToRedact
    taken: Taken
    elsewhere: tuple[int, ...]


def to_redact(session: DeskSession, item_id: UUID) -> ToRedact:
    """What is to be covered on an exhibit: every place that anybody marked.

    Refused: a withdrawn exhibit, a kind of which there can be no copy (`evidence.redact_kind`), no place marked
    (`evidence.nothing_to_cover`).
    """
    require(session.actor, "evidence.redact")
    item = _standing(session, item_id)
    kind = FileKind(item.kind)
    if kind not in COVERABLE:
        raise Refusal("evidence.redact_kind", name=item.file_name, found=("evidence_found", kind.value))
    marked = session.scalars(
        select(Annotation)
        .where(Annotation.item_id == item_id, Annotation.kind == MarkKind.REDACT, Annotation.removed_at.is_(None))
        .order_by(Annotation.page, Annotation.id)
    )
    covers = tuple(
        Cover(mark.page, (mark.shape[0], mark.shape[1], mark.shape[2], mark.shape[3]), CoverReason(mark.words))
        for mark in marked
    )
    if not covers:
        raise Refusal("evidence.nothing_to_cover", name=item.file_name)
    return ToRedact(item.id, item.seq, item.sha256, item.file_name, kind, item.size, covers)


def burn_copy(
    wanted: ToRedact,
    blobs: Blobs,
    previewer: Previewer | None = None,
    step: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    burner: Callable[..., Burnt] = burn,
) -> BurntCopy:
    """Burn a copy and store its bytes; needs no session. `step(done, total)` may raise to stop it: nothing is stored.

    Raises what `redaction.burner.burn` and `take_in` raise.
    """
    content = content_of(blobs, wanted.sha256, wanted.file_name, wanted.kind, wanted.size)
    burnt = burner(content, wanted.covers, step)
    taken = take_in(burnt.data, blobs, name=wanted.copy_name, previewer=previewer)
    return BurntCopy(wanted, taken, burnt.elsewhere)


def keep_redacted(session: DeskSession, copy: BurntCopy) -> EvidenceItem:
    """Enter a burnt copy as an exhibit, with a line in the custody of both.

    Refused: without the power, when the original was withdrawn meanwhile, and when the case has the very same copy
    already (`evidence.already_here`).
    """
    require(session.actor, "evidence.redact")
    wanted = copy.wanted
    item = _standing(session, wanted.item_id)
    case: Case = session.found(Case, item.case_id)
    name = item.title or f"证据 {item.seq}"
    origin = Origin(CameBy.MADE_HERE, derived_from=item.id, derived_how=DerivedHow.REDACTED)
    made = register(
        session,
        item.case_id,
        copy.taken,
        title=name[: LONGEST_TITLE - len(_TITLED)] + _TITLED,
        category=item.category,
        brought_by=item.brought_by,
        origin=origin,
    )
    session.add(
        Redaction(
            **case.keys(),
            item_id=item.id,
            sha256=wanted.sha256,
            result_id=made.id,
            boxes=[[cover.page, *cover.box, cover.reason.value] for cover in wanted.covers],
            made_by=session.actor.staff_id,
            made_at=session.at,
        )
    )
    log_custody(session, item, Act.REDACTED, str(made.seq))
    log_event(session, case, "evidence_redacted", seq=item.seq, copy=made.seq, places=len(wanted.covers))
    return made


def _standing(session: DeskSession, item_id: UUID) -> EvidenceItem:
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    return item
