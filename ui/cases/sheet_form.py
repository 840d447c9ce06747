"""What a sheet or letter states (转办单、来信), as one form: when a case is registered from it and on the overview."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from app.cases.desk import ReferralData
from app.cases.views import ReferralRow
from app.kernel.wording import Wording
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_field import TextField

_ASKED = "asked"
_AGREED: Mapping[str, bool | None] = {"": None, "yes": True, "no": False}
_TYPED = ("sender", "sheet_no", "code", "posted_on", "received_on", "due_on", "contact", "asks", "papers")


class SheetForm(Form):
    """`typed(key, value)` carries what the user typed; `data()` is what the desk takes."""

    typed = Signal(str, object)

    def __init__(self, words: Wording, today: date) -> None:
        super().__init__(words)
        self.whom = self.add("sender", self.tr("From &whom"), TextField(), required=True)
        self.sheet_no = self.add("sheet_no", self.tr("Sheet num&ber"), TextField())
        self.code = self.add("code", self.tr("Their c&ode or class"), TextField())
        self.posted_on = self.add("posted_on", self.tr("Post st&amp"), DateField(today=today))
        self.received_on = self.add(
            "received_on", self.tr("Rece&ived on"), DateField(today=today), required=True,
            help=self.tr("Left empty, the post stamp counts"),
        )  # fmt: skip
        self.due_on = self.add("due_on", self.tr("&Due as on the sheet"), DateField(today=today))
        self.reply = self.add(
            "reply_asked", self.tr("Reply"), ChipRow({_ASKED: self.tr("The sender asks for a reply")})
        )
        self.contact = self.add("contact", self.tr("Whom to call &there"), TextField())
        self.asks = self.add("asks", self.tr("Asks of the ban&k"), TextField())
        self.papers = self.add(
            "papers", self.tr("Pa&pers with it"), TextField(), help=self.tr("Several apart by commas")
        )
        agreed = {"yes": self.tr("Agreed"), "no": self.tr("Did not agree")}
        self.agreed = self.add(
            "data_agreed", self.tr("Customer's consent"), Choice(agreed, empty=self.tr("Not known")),
            help=self.tr("That their data may go back to whoever passed it on"),
        )  # fmt: skip
        self.agreed.chosen.connect(lambda key: self.typed.emit("data_agreed", key))
        for key in _TYPED:
            control = self.rows[key].control
            if isinstance(control, TextField):
                control.settled.connect(lambda text, key=key: self.typed.emit(key, text))
        self.reply.changed.connect(lambda chosen: self.typed.emit("reply_asked", chosen))

    def data(self) -> ReferralData:
        """What was typed."""
        return ReferralData(
            sender=self.whom.text(),
            sheet_no=self.sheet_no.text(),
            code=self.code.text(),
            received_on=self.received_on.day(),
            posted_on=self.posted_on.day(),
            due_on=self.due_on.day(),
            reply_asked=bool(self.reply.chosen()),
            contact=self.contact.text(),
            asks=self.asks.text(),
            papers=[part for part in re.split(r"[、,，;；]", self.papers.text()) if part.strip()],
            data_agreed=_AGREED[self.agreed.value_key()],
        )

    def put_row(self, row: ReferralRow | None) -> None:
        """Show a sheet that was noted, or nothing."""
        self.clear_errors()
        self.whom.put("" if row is None else row.sender)
        self.sheet_no.put("" if row is None else row.sheet_no)
        self.code.put("" if row is None else row.code)
        self.posted_on.put_day(None if row is None else row.posted_on)
        self.received_on.put_day(None if row is None else row.received_on)
        self.due_on.put_day(None if row is None else row.due_on)
        self.reply.put([_ASKED] if row is not None and row.reply_asked else [])
        self.contact.put("" if row is None else row.contact)
        self.asks.put("" if row is None else row.asks)
        self.papers.put("" if row is None else "、".join(row.papers))
        agreed = None if row is None else row.data_agreed
        self.agreed.put(next(key for key, said in _AGREED.items() if said is agreed))

    def put_values(self, values: Mapping[str, Any]) -> None:
        """Show kept keystrokes."""
        self.put_row(None)
        for key in _TYPED:
            control = self.rows[key].control
            if isinstance(control, TextField):
                control.put(str(values.get(key) or ""))
        self.reply.put(values.get("reply_asked") or [])
        self.agreed.put(str(values.get("data_agreed") or ""))
