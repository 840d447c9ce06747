"""Lists of a platform: taken in row by row, and given back safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from app.cases.intake.rejects import safe
from app.kernel.errors import Refusal
from app.outreach.desk.events import own_branch
from app.outreach.desk.signing import sign_up
from app.outreach.model import LiveEvent, SignUp
from app.outreach.people import checked, person_id
from app.outreach.reading import BadRow, ReadFile, ReadPerson
from app.staff.powers import require
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession

HEADER = ("姓名", "手机号", "得知渠道", "同意联系", "到场")


@dataclass(slots=True)
class Imported:
    """What came of a file; `bad` holds the rows that were not taken, with their reasons."""

    read: int = 0
    taken: int = 0
    known: int = 0
    bad: list[BadRow] = field(default_factory=list)


def import_sign_ups(session: DeskSession, event_id: UUID, file: ReadFile) -> Imported:
    """Take a list in; who is there already is known, and now counts as come where the list says so."""
    require(session.actor, "outreach.sign_up")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    done = Imported()
    for row in file.rows:
        done.read += 1
        if not isinstance(row, ReadPerson):
            if isinstance(row, BadRow):
                done.bad.append(row)
            continue
        try:
            sign_up(session, event_id, row.data, file.name[:120])
            done.taken += 1
        except Refusal as refusal:
            if refusal.code == "outreach.signed_up":
                done.known += 1
                _came(session, event_id, row)
            else:
                done.bad.append(BadRow(row.line, row.cells, (refusal,)))
    return done


def sign_ups_for_platform(session: DeskSession, event_id: UUID) -> str:
    """The list of an event as CSV for the platform, numbers in full: an export, and recorded as one."""
    require(session.actor, "outreach.sign_up")
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    record_access(session, AccessKind.EXPORT, "event_sign_ups", event.id, field_name="phone", reason=event.no)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADER)
    query = select(SignUp).where(SignUp.event_id == event_id, SignUp.withdrawn_at.is_(None))
    for one in session.scalars(query.order_by(SignUp.created_at, SignUp.name, SignUp.id)):
        yes = ("是" if one.consent_contact else "否", "是" if one.attended else "否")
        writer.writerow([safe(one.name), safe(one.phone), one.told_by.value, *yes])
    return out.getvalue()


def _came(session: DeskSession, event_id: UUID, row: ReadPerson) -> None:
    name, phone, _ = checked(row.data)
    there = session.get(SignUp, person_id(event_id, name, phone))
    if there is not None and row.data.attended and not there.attended:
        there.attended = True
