"""The interview record (面谈笔录) as everybody sees it: screen, read-back on the customer's display, PDF and seal.

Plain frozen values: stored keys, text as typed, instants. Words and masks are put on by `words`, so that one record
reads in either language, whole on paper and masked on a display. `Body` is exactly what is signed and sealed.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.interviews.sections import Kind
from app.store.base import Mask
from app.store.types import plain


@dataclass(frozen=True, slots=True)
class Line:
    """One field of a section that holds something: `field` is `section.key` (label: interview_field).

    `labels` is the label kind of its keys; a field of transactions holds [{"on", "what", "fen", "currency"}, …].
    """

    field: str
    kind: Kind
    value: Any
    labels: str = ""
    mask: Mask | None = None
    currency: str = "CNY"


@dataclass(frozen=True, slots=True)
class Part:
    """One section with something in it (label: interview_section)."""

    key: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who takes part: `role` is customer, agent, companion, scribe or witness (label: signer_role)."""

    role: str
    name: str = ""
    relation: str = ""
    id_type: str = ""
    id_number: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A first thing that was done (label: first_action), to the minute, with the core system's reference."""

    kind: str
    at: datetime
    reference: str
    note: str

    @property
    def reference_and_note(self) -> str:
        """What the record shows beside the thing: the reference, and the note that is sealed with it."""
        return " — ".join(part for part in (self.reference, self.note) if part)


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before a correction."""

    at: datetime
    question: str
    answer: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """A question and its answer, who spoke (label: speaker), whether it is struck, and every earlier wording."""

    seq: int
    question: str
    answer: str
    speaker: str
    at: datetime
    struck: bool
    before: tuple[Before, ...]


@dataclass(frozen=True, slots=True)
class Issue:
    """A row of the issue table; `admitted_by` is "", customer, bank or both (label: admitted_by)."""

    seq: int
    title: str
    customer_claim: str
    bank_position: str
    admitted_by: str
    amount_fen: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause of the sitting (label: pause_reason); `ended` is None while it lasts."""

    begun: datetime
    ended: datetime | None
    reason: str
    note: str


@dataclass(frozen=True, slots=True)
class PageRead:
    """What the customer said to a page (label: read_back_outcome); page 0 means the whole paper was read."""

    page: int
    outcome: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Header:
    """Number, place, time and who wrote it down. `seq` is 1 for the first sitting of the case."""

    case_no: str
    seq: int
    bank: str
    branch: str
    place: str
    recorder: str
    started_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Body:
    """Everything that is signed."""

    header: Header
    parties: tuple[Party, ...]
    others: tuple[Party, ...]
    pauses: tuple[Pause, ...]
    parts: tuple[Part, ...]
    first_done: tuple[Done, ...]
    spoken: tuple[Spoken, ...]
    issues: tuple[Issue, ...]
    read_back: tuple[PageRead, ...]

    def part(self, key: str) -> Part | None:
        """The section with this key, if it holds anything."""
        return next((part for part in self.parts if part.key == key), None)


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature: who, as what (label: signer_role), how (label: signature_method), with which strokes.

    `current` says whether it stands under the record as it is now; one under an earlier wording counts no longer.
    """

    role: str
    name: str
    method: str
    strokes: tuple[Any, ...]
    at: datetime
    sha256: str
    current: bool


@dataclass(frozen=True, slots=True)
class Sealed:
    """The seal: both hashes, when, by whom."""

    sha256: str
    sm3: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class SupplementShown:
    """A supplement (补充笔录): why, what, who wrote it down, who signed it, and its seal once it has one."""

    id: UUID
    seq: int
    reason: str
    text: str
    recorder: str
    at: datetime
    sha256: str
    signatures: tuple[Signed, ...]
    seal: Sealed | None


@dataclass(frozen=True, slots=True)
class InterviewRecord:
    """A record with what stands under it. `sha256` is the hash of the content as it is now, which is what people
    sign.
    """

    interview_id: UUID
    case_id: UUID
    state: str
    body: Body
    sha256: str
    signatures: tuple[Signed, ...]
    seal: Sealed | None
    supplements: tuple[SupplementShown, ...]

    @property
    def final(self) -> bool:
        """Whether it is sealed."""
        return self.seal is not None


def to_plain(body: Body) -> dict[str, Any]:
    """A body as plain values, ready for canonical JSON."""
    found: dict[str, Any] = plain(asdict(body))
    return found


def from_plain(data: Any) -> Body:
    """The body that `to_plain` wrote; a malformed one is a damaged seal and raises `ValueError`."""
    from pydantic import TypeAdapter

    return TypeAdapter(Body).validate_python(data)
