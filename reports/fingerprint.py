"""The hash that a paper carries: over what it says, not over how or when it was printed.

A reprint on another day, or in large print, has the same hash, because it is the same paper. A room that has sealed
what is printed hands in the seal's own hash instead.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def content_digest(kind: str, content: DataclassInstance) -> str:
    """Return the SHA-256 of a paper's kind and presentation object in hexadecimal, over the house's canonical JSON.

    Raises `TypeError` for values that have no canonical form, such as floats.
    """
    from app.sealing.digest import digest

    return digest({"paper": kind, "content": asdict(content)}).sha256
