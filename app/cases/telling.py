"""Writing a status feed (进度回传文件): what changed since the last file of a channel, as JSON Lines and CSV.

A line has the outside number, the case number, a state in customer words, its day and the deadline: no name, no note,
no tag, no amount. What was told is noted after the files and their manifest are whole on disk; a kill in between makes
the next run write the same lines again under the same number, and a reader that took them already sees no difference.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from app.cases.codes import Channel, EventKind, MilestoneKind, Status
from app.cases.desk.clock import began_on, clock_of
from app.cases.feed_out import CustomerState, Reached, Told, line_digest, told
from app.cases.intake.rejects import safe
from app.cases.model import Case, CaseEvent, FeedTold, Milestone
from app.kernel.actor import Actor
from app.kernel.clock import SHANGHAI, legal_day
from app.kernel.files import write_whole
from app.kernel.wording import Wording
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.session import DeskSession
from app.store.store import Store

FIELDS = ("external_id", "case_no", "state", "state_text", "date", "deadline")
_SLICE = 300
_MADE_UP = "sha256:"  # stands for the id of a row that had none; the outside system does not know it


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many lines, the number of the file, and where; no files when nothing changed."""

    rows: int
    number: int
    lines: Path | None
    table: Path | None
    manifest: Path | None
    sha256: str


@dataclass(frozen=True, slots=True)
class _Line:
    case_id: UUID
    external_id: str
    no: str
    what: Told
    digest: str


def write_feed(
    store: Store, actor: Actor, channel: Channel, folder: Path, words: Wording, since: date | None = None
) -> Written:
    """Write what changed for a channel since its last file, or everything that became so on or after `since`."""
    require(actor, "cases.feed_out")
    with store.read(actor) as session:
        before = _told_before(session, channel)
        number = (session.scalar(select(func.max(FeedTold.number)).where(FeedTold.channel == channel.value)) or 0) + 1
        found = [
            line
            for line in _lines(session, channel)
            if (line.what.since >= since if since is not None else before.get(line.case_id) != line.digest)
        ]
        at = session.at
    if not found:
        return Written(0, number - 1, None, None, None, "")
    written = _write(folder, channel, number, found, words, at)
    kill_point("cases.feed_out.written")
    for begin in range(0, len(found), _SLICE):
        with store.action(actor, "cases.feed_out") as session:
            for line in found[begin : begin + _SLICE]:
                session.merge(FeedTold(channel=channel.value, case_id=line.case_id, digest=line.digest, number=number))
    return written


def _told_before(session: DeskSession, channel: Channel) -> dict[UUID, str]:
    query = select(FeedTold.case_id, FeedTold.digest).where(FeedTold.channel == channel.value)
    return {row.case_id: row.digest for row in session.execute(query)}


def _lines(session: DeskSession, channel: Channel) -> Iterator[_Line]:
    """Every case of the channel that the outside system knows, by external id, in slices."""
    after = ("", UUID(int=0))
    while True:
        query = select(Case).where(
            Case.channel == channel,
            Case.external_id.is_not(None),
            Case.external_id.not_like(_MADE_UP + "%"),
            (Case.external_id > after[0]) | ((Case.external_id == after[0]) & (Case.id > after[1])),
        )
        cases = list(session.scalars(query.order_by(Case.external_id, Case.id).limit(_SLICE)))
        reached = _reached(session, cases)
        for case in cases:
            what = told(reached[case.id])
            outside = case.external_id or ""
            yield _Line(case.id, outside, case.no, what, line_digest(outside, case.no, what))
        if len(cases) < _SLICE:
            return
        after = (cases[-1].external_id or "", cases[-1].id)
        session.expunge_all()


def _reached(session: DeskSession, cases: Sequence[Case]) -> dict[UUID, Reached]:
    ids = [case.id for case in cases]
    days: dict[tuple[UUID, str], list[date]] = {}
    stones = select(Milestone.case_id, Milestone.kind, Milestone.at).where(Milestone.case_id.in_(ids))
    for case_id, kind, at in session.execute(stones.order_by(Milestone.at, Milestone.id)):
        days.setdefault((case_id, str(kind)), []).append(legal_day(at))
    moves = select(CaseEvent.case_id, CaseEvent.at, CaseEvent.params).where(
        CaseEvent.case_id.in_(ids), CaseEvent.kind == EventKind.MOVED.value
    )
    for case_id, at, params in session.execute(moves.order_by(CaseEvent.at, CaseEvent.id)):
        days.setdefault((case_id, f"to {params.get('after', '')}"), []).append(legal_day(at))

    def last(case: Case, key: str) -> date | None:
        # What happened before the clock that runs now began belongs to one that has ended.
        return next((day for day in reversed(days.get((case.id, key), [])) if day >= began_on(case)), None)

    return {
        case.id: Reached(
            status=Status(case.status),
            began_on=began_on(case),
            due_on=case.due_on,
            accepted_on=last(case, f"to {Status.ACCEPTED.value}"),
            asked_on=last(case, MilestoneKind.ASKED.value),
            completed_on=last(case, MilestoneKind.COMPLETED.value),
            extended_on=_extended_on(session, case, last(case, MilestoneKind.EXTENDED.value)),
            answered_on=case.answered_on,
            over_on=case.closed_on or last(case, f"to {Status(case.status).value}"),
        )
        for case in cases
    }


def _extended_on(session: DeskSession, case: Case, told_on: date | None) -> date | None:
    """The day, unless the extension was told too late to count: then the customer has no later day to hope for."""
    return told_on if told_on is not None and clock_of(session, case).extended else None


def _write(
    folder: Path, channel: Channel, number: int, found: Sequence[_Line], words: Wording, at: datetime
) -> Written:
    stem = f"status-{channel.value}-{number:06d}"
    rows = [_row(line, words) for line in found]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "replace")
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(FIELDS)
    table.writerows([safe(str(row[name] or "")) for name in FIELDS] for row in rows)
    files = {f"{stem}.jsonl": lines, f"{stem}.csv": out.getvalue().encode("utf-8-sig", "replace")}
    for name, data in files.items():
        write_whole(folder / name, data)
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    manifest = {
        "channel": channel.value,
        "number": number,
        "rows": len(rows),
        "made_at": at.astimezone(SHANGHAI).isoformat(timespec="seconds"),
        "files": [{"name": name, "bytes": len(data), "sha256": hashes[name]} for name, data in files.items()],
    }
    whole = json.dumps(manifest, ensure_ascii=False, indent=1).encode()
    # The manifest comes last: a reader that waits for it never meets half a file.
    write_whole(folder / f"{stem}.json", whole)
    return Written(
        len(rows),
        number,
        folder / f"{stem}.jsonl",
        folder / f"{stem}.csv",
        folder / f"{stem}.json",
        hashes[f"{stem}.jsonl"],
    )


def _row(line: _Line, words: Wording) -> dict[str, str | None]:
    text = words.label("customer_state", line.what.state.value)
    deadline = None if line.what.deadline is None else line.what.deadline.isoformat()
    if line.what.state is CustomerState.EXTENDED and deadline is not None:
        text = words.text("feed_out.extended_until", day=deadline)
    return {
        "external_id": line.external_id,
        "case_no": line.no,
        "state": line.what.state.value,
        "state_text": text,
        "date": line.what.since.isoformat(),
        "deadline": deadline,
    }
