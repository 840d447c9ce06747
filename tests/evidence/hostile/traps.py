"""Files made by hand to trap a reader. Each is small here; what it wants to become is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.evidence.hostile.traps_names import NAMES
from tests.evidence.hostile.traps_pdf import PDF
from tests.evidence.hostile.traps_pictures import PICTURES
from tests.evidence.hostile.traps_tables import TABLES
from tests.evidence.hostile.traps_words import WORDS

TRAPS: Mapping[str, tuple[str, Callable[[], bytes]]] = {**PDF, **PICTURES, **TABLES, **WORDS, **NAMES}
"""The name it comes under, and how it is made."""
