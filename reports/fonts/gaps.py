"""Characters that no font has (缺字), collected by the name of the field in which they stand."""

from __future__ import annotations

from reports.fonts.faces import missing_glyphs


class Gaps:
    """What a paper could not set; filled while its parts are made, read by whoever must tell the user."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, None]] = {}

    def note(self, field: str, text: str) -> None:
        """Check text and remember its missing characters under the name of the field."""
        missing = missing_glyphs(text)
        if missing:
            self._found.setdefault(field, {}).update(dict.fromkeys(missing))

    def by_field(self) -> dict[str, tuple[str, ...]]:
        """Return the missing characters of each field, in the order of the paper."""
        return {field: tuple(chars) for field, chars in self._found.items()}

    def __bool__(self) -> bool:
        return bool(self._found)
