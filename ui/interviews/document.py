"""The reader of identity documents in a section about one person: what it reads is typed into the section's fields.

It stands in the heading, so that the hand finds it in the same place in every section; reading a document says that
the person is there.
"""

from __future__ import annotations

from app.cases.identity.document import IdDocument
from app.interviews import codes
from ui.cases.id_reader import IdReaderButton
from ui.interviews.entry import Typed
from ui.interviews.masked import MaskedField
from ui.interviews.section import SectionCard
from ui.shell.page import Page

READ_IN = frozenset({"identity", "companion", "agent"})
"""Sections about a person with a document."""
_OF_THE_DOCUMENT = frozenset({"present", "name", "id_type", "id_number"})


def offer(page: Page, card: SectionCard, typed: Typed) -> IdReaderButton:
    """Put the button into the heading of a section; made before its fields, so that Tab finds it first."""
    button = IdReaderButton(page, letter=False)
    button.read.connect(lambda document: take(card, typed, document))
    card.head.addWidget(button)
    return button


def take(card: SectionCard, typed: Typed, document: IdDocument) -> None:
    """Type a document into a section; what its holder says here and now is not masked."""
    answers: dict[str, str] = document.answers()
    if "present" in card.entries:
        answers = {"present": codes.YesNo.YES.value, **answers}
    for key, value in answers.items():
        entry = card.entries.get(key)
        if entry is None or (key not in _OF_THE_DOCUMENT and entry.control.read()):
            continue  # where papers are to be sent may be elsewhere than the document says
        entry.control.show(value)
        if isinstance(entry.control.widget, MaskedField):
            entry.control.widget.uncover()
        typed(card.spec.key, key, value)
