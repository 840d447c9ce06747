"""The index of a bundle as it will be, and what has to be known before it is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit

from app.evidence.bundles import Choice, LeftOut, Recipient
from app.kernel.wording import Wording

_OWN_PAGE = frozenset({"wav", "mp3", "m4a", "ogg"})


class IndexPreview(QPlainTextEdit):
    """A quiet text that is only read."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Index of the bundle"))

    def put(self, choice: Choice, recipient: Recipient) -> None:
        """Show what the bundle will hold, in order, and what it leaves out."""
        lines = [self.tr("For: {0}").format(self._words.label("bundle_recipient", recipient.value)), ""]
        for place, one in enumerate(choice.entries, 1):
            item = one.item
            parts = [f"{place}. " + self.tr("Exhibit {0}  {1}").format(item.seq, item.label)]
            if one.redacted:
                parts.append(self.tr("redacted copy (exhibit {0})").format(one.shown.seq))
            if not one.shown.here:
                parts.append(self.tr("not on this desk: a sheet stands for it"))
            elif one.shown.kind in _OWN_PAGE:
                parts.append(self.tr("a sheet with fingerprints"))
            elif one.shown.pages is None:
                parts.append(self.tr("set as pages"))
            else:
                parts.append(self.tr("%n page(s)", "", one.shown.pages))
            lines.append(" · ".join(parts))
        away = [(item, why) for item, why in choice.left_out if why is not LeftOut.NOT_CHOSEN]
        if away:
            lines += ["", self.tr("Not in it:")]
            lines += [f"{item.seq}  {item.label}: {self._words.label('bundle_left_out', why)}" for item, why in away]
        self.setPlainText("\n".join(lines))

    def say(self, lines: Sequence[str]) -> None:
        """Show something else."""
        self.setPlainText("\n".join(lines))
