"""Documents that are told instead of drawn, in the child: mails, chats and tables, as JSON.

Each act answers with the whole of what is shown (the parsers bound it), so that the window asks once and never parses
foreign bytes itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.evidence.preview.trouble import Trouble

if TYPE_CHECKING:
    from PIL import Image

KINDS = frozenset({"eml", "chat", "text", "csv", "xls", "xlsx"})
_TABLES = frozenset({"csv", "xls", "xlsx"})


class Told:
    """One file of words. It has no pages."""

    count = 0

    def __init__(self, kind: str, data: bytes) -> None:
        self._kind = kind
        self._data = data

    def tell(self, head: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Answer `letter`, `attachment` (of a `number`), `chat` or `grid`."""
        act = str(head["act"])
        if act == "letter":
            from app.evidence.texts.letters import read_letter

            return {}, _packed(read_letter(self._data))
        if act == "attachment":
            return self._attachment(int(head["number"]))
        if act == "chat":
            return {}, _packed(self._chat())
        if act == "grid":
            from app.evidence.texts.grids import read_grid

            return {}, _packed(read_grid(self._kind, self._data))
        raise Trouble("damaged")

    def text(self, most: int) -> tuple[str, bool]:
        """What the file is found by, at most `most` characters."""
        found = self._text(most)
        return found[:most], len(found) > most

    def sizes(self) -> list[tuple[float, float]]:
        """No pages."""
        return []

    def render(
        self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]
    ) -> Iterator[bytes]:
        """Nothing to draw."""
        del number, whole, turn, region
        raise Trouble("no_page")

    def picture(self, number: int, side: int) -> Image.Image:
        """Nothing to draw."""
        del number, side
        raise Trouble("no_page")

    def ahead(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Let the file go."""
        self._data = b""

    def _text(self, most: int) -> str:
        if self._kind == "eml":
            from app.evidence.texts import letters

            return letters.text_for_search(letters.read_letter(self._data), most)
        if self._kind in _TABLES:
            from app.evidence.texts import grids

            return grids.text_for_search(grids.read_grid(self._kind, self._data), most)
        if self._kind == "chat":
            from app.evidence.texts import chats

            return chats.text_for_search(self._chat(), most)
        from app.evidence.texts.plain_text import words_of

        return words_of(self._data, "")[0][:most]

    def _chat(self) -> Any:
        from app.evidence.texts.chats import read_chat
        from app.evidence.texts.plain_text import words_of

        found = read_chat(words_of(self._data, "")[0])
        if found is None:
            raise Trouble("damaged")
        return found

    def _attachment(self, number: int) -> tuple[dict[str, Any], bytes]:
        from app.evidence.texts.letters import attachment

        found = attachment(self._data, number)
        if found is None:
            raise Trouble("no_page")
        return {"name": found[0]}, found[1]


def _packed(told: Any) -> bytes:
    return json.dumps(asdict(told), ensure_ascii=False, separators=(",", ":"), default=str).encode("utf-8", "replace")
