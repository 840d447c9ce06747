"""What somebody searched for last, and the searches they keep: offered when the box is entered empty.

They belong to one person at one desk and lie in the encrypted file of drafts, which never leaves it; the window's own
memory is a plain file and holds nothing about customers. A long number is never kept in full: what is left of such a
search is its masked form and the case it led to. A name is shown masked, because the next customer can read the bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol
from uuid import UUID

from app.kernel.masking import mask_name, mask_numbers, mask_phone

MOST = 20
_LONG = re.compile(r"[0-9０-９][0-9０-９ -]{5,}[0-9０-９Xx]")
_NO = re.compile(r"[0-9]{4}-[0-9]{4}-[0-9]{6}")


class Keeping(Protocol):
    """Where they are kept: `app.store.drafts.Drafts` as far as it is needed here."""

    def load(self, form: str) -> dict[str, Any]:
        """All kept fields of a form."""
        ...

    def put(self, form: str, field: str, value: Any) -> None:
        """Keep a field."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """One search: its `text`, or, where that may not be kept, the case it led to; `name` if somebody keeps it.

    `person`: the text is somebody's name and is shown masked.
    """

    text: str
    name: str = ""
    case_id: str = ""
    label: str = ""
    person: bool = False

    @property
    def shown(self) -> str:
        """How it stands in a list."""
        text = mask_name(self.text) if self.person else self.text
        if self.name and self.name != self.text:
            return self.name
        return f"{text}  →  {self.label}" if self.case_id else text


def masked(text: str) -> str:
    """The text as it may be kept: long numbers masked, but the number of a case is none of them."""
    if _NO.fullmatch(text.strip()):
        return text
    return _LONG.sub(lambda found: mask_phone(found[0]), mask_numbers(text))


class Recents:
    """The searches of one person; `recent` the newest first, at most `MOST`, `saved` in the order of saving."""

    def __init__(self, drafts: Keeping, staff_id: UUID) -> None:
        self._drafts = drafts
        self._form = f"search:{staff_id}"

    @property
    def recent(self) -> list[Asked]:
        """Read anew each time: the box and the search page both write."""
        return _read(self._drafts.load(self._form).get("recent", ()))

    @property
    def saved(self) -> list[Asked]:
        """The searches somebody keeps."""
        return _read(self._drafts.load(self._form).get("saved", ()))

    def note(self, text: str, *, person: bool = False, case_id: UUID | None = None, label: str = "") -> None:
        """Remember a search that was made, and the case it was left for."""
        plain = text.strip()
        kept = masked(plain)
        if not plain or (kept != plain and case_id is None):
            return
        case = case_id.hex if case_id is not None and kept != plain else ""
        one = Asked(kept, case_id=case, label=label if case else "", person=person)
        others = [other for other in self.recent if (other.text, other.case_id) != (one.text, one.case_id)]
        self._put("recent", [one, *others][:MOST])

    def save(self, text: str, name: str, *, person: bool = False) -> bool:
        """Keep a search under a name; one of a long number is refused, for that may not be kept.

        That of a `person` is shown masked wherever it stands and asked again as it was typed.
        """
        plain = text.strip()
        if not plain or masked(plain) != plain:
            return False
        named = name.strip() or plain
        one = Asked(plain, named, person=person)
        kept = self.saved
        if any(other.name == named for other in kept):
            kept = [one if other.name == named else other for other in kept]
        else:
            kept.append(one)
        self._put("saved", kept)
        return True

    def forget(self, name: str) -> None:
        """Keep a saved search no longer."""
        self._put("saved", [one for one in self.saved if one.name != name])

    def drop(self, one: Asked) -> None:
        """Forget one of the last searches."""
        self._put("recent", [other for other in self.recent if other != one])

    def clear(self) -> None:
        """Forget what was searched; what is saved stays."""
        self._put("recent", [])

    def _put(self, field: str, asked: Iterable[Asked]) -> None:
        plain = [{"text": one.text, "name": one.name, "case": one.case_id, "label": one.label, "person": one.person}
                 for one in asked]  # fmt: skip
        self._drafts.put(self._form, field, plain)


def _read(kept: Any) -> list[Asked]:
    found: list[Asked] = []
    for one in kept if isinstance(kept, list) else ():
        if isinstance(one, dict) and isinstance(one.get("text"), str):
            text, name, case, label = (str(one.get(key) or "") for key in ("text", "name", "case", "label"))
            found.append(replace(Asked(text, name, case, label), person=bool(one.get("person"))))
    return found
