"""Drafts in memory."""

from __future__ import annotations

from typing import Any


class Kept:
    """What `app.store.drafts.Drafts` does, without a file."""

    def __init__(self) -> None:
        self.values: dict[str, dict[str, Any]] = {}

    def put(self, form: str, field: str, value: Any) -> None:
        """Keep a value."""
        self.values.setdefault(form, {})[field] = value

    def load(self, form: str) -> dict[str, Any]:
        """All values of a form."""
        return dict(self.values.get(form, {}))

    def discard(self, form: str, fields: list[str] | None = None) -> None:
        """Forget values."""
        kept = self.values.get(form, {})
        for field in list(kept) if fields is None else fields:
            kept.pop(field, None)
