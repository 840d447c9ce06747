"""The note of a custody line in words (保管记录的备注): what the program wrote is kept as keys and read here. Pure."""

from __future__ import annotations

from app.evidence.codes import Act
from app.kernel.wording import Wording


def note_words(act: str, note: str, words: Wording) -> str:
    """The note of a line in the language of the reader; what people wrote stands as it is."""
    if not note:
        return ""
    if act == Act.DESCRIBED:
        fields = [words.label("custody_field", name) for name in note.split(",")]
        return words.text("evidence.custody.described", fields=fields)
    if act == Act.DAMAGED:
        return words.label("custody_damage", note)
    if act == Act.READ:
        lines, _, faults = note.partition("/")
        return words.text("statement.read", lines=lines, faults=faults)
    if act == Act.REDACTED and note.isdigit():
        return words.text("custody.redacted", seq=note)
    if act == Act.SEALED:
        return words.text("evidence.custody.sealed", seq=note)
    if act == Act.BUNDLED and note.count("|") == 2:
        recipient, to, files = note.split("|")
        return words.text(
            "evidence.custody.bundled", recipient=("bundle_recipient", recipient), to=to, files=files.split(",")
        )
    return note
