"""A call's recording (通话录音) as an exhibit of its case: looked into before it is kept, then named by the call."""

from __future__ import annotations

from io import BufferedReader
from uuid import UUID

from app.cases.desk.log import log_event
from app.cases.model import Call, Case
from app.evidence.blobs import Blobs
from app.evidence.codes import BroughtBy
from app.evidence.desk.adding import Taken, register
from app.evidence.kinds import SOUNDS
from app.evidence.model import EvidenceItem
from app.evidence.recordings import SoundFacts, examine
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def examine_taken(taken: Taken, blobs: Blobs) -> SoundFacts:
    """Look into a file that was taken in; what `recordings.examine` refuses, and `recording.not_sound`."""
    if taken.facts.kind not in SOUNDS:
        raise Refusal("recording.not_sound", "file", name=taken.name)
    with blobs.open(taken.ref.sha256) as reader:
        return examine(BufferedReader(reader), taken.name)


def attach_recording(session: DeskSession, call_id: UUID, taken: Taken, title: str = "") -> EvidenceItem:
    """Keep a recording as an exhibit of the call's case and name it on the call.

    Refused: `recording.no_case` (an exhibit belongs to a case), `recording.there` (the call has one), and what
    registering an exhibit is refused for.
    """
    require(session.actor, "cases.take_call")
    call: Call = session.found(Call, call_id)
    if call.case_id is None:
        raise Refusal("recording.no_case", "file")
    if call.recording_id is not None:
        raise Refusal("recording.there", "file")
    item = register(session, call.case_id, taken, title=title, category="recording", brought_by=BroughtBy.BANK)
    call.recording_id = item.id
    log_event(session, session.found(Case, call.case_id), "recording_attached", title=item.title)
    return item
