"""What every part of one paper shares: its style, the words of its language, and the characters it could not set."""

from __future__ import annotations

from app.kernel.wording import Language, Wording
from reports.fonts.gaps import Gaps
from reports.style import Style
from reports.typesetting.type import Words, plain


class Sheet:
    """Handed to every part of a paper. One sheet belongs to one paper."""

    def __init__(self, style: Style, wording: Wording) -> None:
        self.style = style
        self.wording = wording
        self.gaps = Gaps()

    @property
    def chinese(self) -> bool:
        """Whether the paper is in Chinese; Chinese paragraphs start two characters in."""
        return self.wording.language is Language.ZH

    def say(self, code: str, **values: object) -> str:
        """Return a fixed text of papers, `reports.<code>` of the wording."""
        return self.wording.text(f"reports.{code}", **values)

    def check(self, field: str, words: Words) -> Words:
        """Note missing characters of a field and return its words unchanged."""
        self.gaps.note(field, plain(words))
        return words
