"""What the child tells of mails, chats and tables, as values of this side.

The child may have been taken over by what it read, so its answer is looked through like anything foreign: what does not
have the shape is a damaged file, and lengths are bounded again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from app.evidence.naming import clean_name
from app.evidence.preview.content import Content
from app.evidence.preview.previewer import Previewer
from app.evidence.texts import chats, grids, letters
from app.kernel.errors import Refusal

_MOST_BYTES = 64 << 20
_WRONG = (KeyError, TypeError, ValueError, AttributeError, IndexError, RecursionError)
_T = TypeVar("_T")


def letter(previewer: Previewer, content: Content) -> letters.Letter:
    """A mail; raises what `Previewer` raises."""
    return _asked(previewer, content, "letter", _letter)


def chat(previewer: Previewer, content: Content) -> chats.Chat:
    """A chat; raises what `Previewer` raises."""
    return _asked(previewer, content, "chat", _chat)


def grid(previewer: Previewer, content: Content) -> grids.Grid:
    """A table; raises what `Previewer` raises."""
    return _asked(previewer, content, "grid", _grid)


def attachment(previewer: Previewer, content: Content, number: int) -> tuple[str, bytes]:
    """The cleaned name and the bytes of an attachment of a mail."""
    head, data = previewer.tell(content, "attachment", number=number)
    return clean_name(str(head.get("name") or "")), data


def _asked(previewer: Previewer, content: Content, act: str, make: Callable[[Any], _T]) -> _T:
    _, data = previewer.tell(content, act)
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("no answer of ours is that long")
        return make(json.loads(data))
    except _WRONG as error:
        raise Refusal("evidence.preview_damaged", name=content.name) from error


def _letter(told: Mapping[str, Any]) -> letters.Letter:
    sent = told["sent"]
    return letters.Letter(
        sender=_text(told["sender"]),
        address=_text(told["address"]),
        to=_texts(told["to"]),
        copied=_texts(told["copied"]),
        reply_to=_text(told["reply_to"]),
        sent=None if sent is None else datetime.fromisoformat(_text(sent)).astimezone(UTC),
        sent_as_told=_text(told["sent_as_told"]),
        subject=_text(told["subject"]),
        text=_text(told["text"]),
        from_html=bool(told["from_html"]),
        attached=tuple(_attached(one) for one in told["attached"][: letters.MOST_PARTS]),
        warnings=_texts(told["warnings"]),
        left_out=int(told["left_out"]),
    )


def _attached(told: Mapping[str, Any]) -> letters.Attached:
    return letters.Attached(
        number=int(told["number"]),
        name=clean_name(_text(told["name"])),
        media_type=_text(told["media_type"])[:100],
        size=int(told["size"]),
        letter=bool(told["letter"]),
        program=bool(told["program"]),
    )


def _chat(told: Mapping[str, Any]) -> chats.Chat:
    said = (
        chats.Said(_text(one["day"]), _text(one["clock"]), _text(one["speaker"]), _text(one["text"]))
        for one in told["messages"][: chats.MOST]
    )
    return chats.Chat(
        tuple(said), _texts(told["speakers"]), bool(told["assumed"]), _text(told["before"]), bool(told["cut"])
    )


def _grid(told: Mapping[str, Any]) -> grids.Grid:
    sheets = tuple(
        grids.GridSheet(
            _text(one["name"]),
            tuple(_texts(row[: grids.MOST_COLUMNS]) for row in one["rows"][: grids.MOST_ROWS]),
            {int(row): tuple(int(at) for at in columns) for row, columns in one["formulas"].items()},
            bool(one["more_rows"]),
            bool(one["more_columns"]),
        )
        for one in told["sheets"][: grids.MOST_SHEETS]
    )
    return grids.Grid(sheets, int(told["more_sheets"]))


def _text(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError("no text")
    return told


def _texts(told: Any) -> tuple[str, ...]:
    return tuple(_text(one) for one in told)
