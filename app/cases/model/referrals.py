"""Referrals (转办单) and letters (来信): what the sheet or letter says besides the complaint itself.

One row per sheet: the same complaint may be passed on by a city hotline and later by the regulator, each with a number
and a day of its own. What the sheet states is guarded: two desks that read it differently are asked.
"""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy.orm import Mapped

from app.store.base import Merge, Row, field


class Referral(Row):
    """A sheet that came with a case; `due_on` is the day that the sheet states, None where it states none."""

    __tablename__ = "referrals"
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.edit",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    sheet_no: Mapped[str] = field(Merge.GUARDED, default="", index=True)
    code: Mapped[str] = field(Merge.GUARDED, default="")  # their classification, as the sheet writes it
    sender: Mapped[str] = field(Merge.GUARDED)
    received_on: Mapped[date] = field(Merge.GUARDED)
    posted_on: Mapped[date | None] = field(Merge.GUARDED)  # a letter's post stamp 邮戳
    due_on: Mapped[date | None] = field(Merge.GUARDED)
    reply_asked: Mapped[bool] = field(Merge.GUARDED, default=False)
    contact: Mapped[str] = field(Merge.GUARDED, default="")  # whom to call at the organisation that passes it on
    asks: Mapped[str] = field(Merge.GUARDED, default="")  # what it asks of the bank
    data_agreed: Mapped[bool | None] = field(
        Merge.GUARDED
    )  # the customer agreed that their data be passed; None unknown
    papers: Mapped[list[str]] = field(Merge.SET, default=list)  # what came with it
    told_on: Mapped[date | None] = field(Merge.GUARDED)  # acceptance told back to whoever passed it on
    scan_id: Mapped[UUID | None] = field(Merge.GUARDED)  # the scanned sheet or letter, an exhibit of the case
    answered_on: Mapped[date | None] = field(Merge.GUARDED)
    answer_no: Mapped[str] = field(Merge.GUARDED, default="")
    answer_note: Mapped[str] = field(Merge.GUARDED, default="")
