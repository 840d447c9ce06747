"""Long texts typed on the overview survive a pulled plug: each keystroke is a draft until the form is sent or left.

One `Kept` per form. What was typed and not sent stands there again when the form is opened for the same case, also
after a restart. Short choices are not kept: choosing again is quicker than wondering where a choice came from.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from ui.shell.page import Page
from ui.widgets.text_area import TextArea


class Kept:
    """Keeps the texts of one form; `name` tells the forms of a case apart."""

    def __init__(self, page: Page, name: str, **texts: TextArea) -> None:
        self._page = page
        self._name = name
        self._texts = texts
        self._form = ""
        for field, control in texts.items():
            control.settled.connect(partial(self._typed, field))

    def begin(self, case_id: UUID, part: str = "") -> None:
        """Bring back what was typed for this case; call it after stored values were shown."""
        self._form = ".".join(filter(None, ("cases", self._name, str(case_id), part)))
        for field, value in self._page.drafts.load(self._form).items():
            if field in self._texts and isinstance(value, str):
                self._texts[field].put(value)

    def done(self) -> None:
        """Forget: it was sent, or given up on purpose."""
        if self._form:
            self._page.drafts.discard(self._form)

    def _typed(self, field: str, text: str) -> None:
        if self._form:
            self._page.drafts.put(self._form, field, text)
            self._page.notices.saved(self._page.context.clock.now())
