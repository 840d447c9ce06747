"""Take what is attached to a mail as an exhibit of its own (邮件附件收为证据); it says from which mail.

It came with the mail, so whoever brought the mail brought it; how it came is that the desk made it out of an exhibit.
"""

from __future__ import annotations

from uuid import UUID

from app.evidence.codes import CameBy, DerivedHow
from app.evidence.desk.adding import Origin, Taken, register
from app.evidence.model import EvidenceItem
from app.staff.powers import require
from app.store.session import DeskSession


def take_attachment(session: DeskSession, item_id: UUID, taken: Taken, *, title: str = "") -> EvidenceItem:
    """Enter a stored attachment into its mail's case; refused as `register` says."""
    require(session.actor, "evidence.add")
    mail: EvidenceItem = session.found(EvidenceItem, item_id)
    origin = Origin(CameBy.MADE_HERE, mail.brought_name, mail.id, DerivedHow.ATTACHMENT)
    return register(session, mail.case_id, taken, title=title, brought_by=mail.brought_by, origin=origin)
