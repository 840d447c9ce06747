"""Copies of earlier schemas with work in them, as `installer.keep` wrote them at each release, put back into life."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from installer.keep import CENTRES, REPLICAS, name_of

if TYPE_CHECKING:
    import psycopg

OFFICER = "lixue"
"""Whose replica is kept."""
OFFLINE_CASE = "离线登记：重复扣款。"
"""What she typed last, while the line was down."""


def steps_in(folder: Path) -> list[int]:
    """The steps of which a folder has a copy, oldest first."""
    names = [re.fullmatch(r"step_(\d{4})\.sql", file.name) for file in folder.iterdir()]
    return sorted(int(name[1]) for name in names if name)


def load_replica(file: Path, key: bytes, step: int) -> None:
    """Make the encrypted replica of a step."""
    from app.store.engine import connect

    file.parent.mkdir(parents=True, exist_ok=True)
    connection = connect(file, key, create=True)
    try:
        connection.executescript((REPLICAS / name_of(step)).read_text(encoding="utf-8"))
    finally:
        connection.close()


def load_centre(boss: psycopg.Connection[object], step: int) -> None:
    """Fill an empty database with the centre of a step, and the server with its roles."""
    boss.execute((CENTRES / name_of(step)).read_text(encoding="utf-8").encode())
    boss.execute("RESET ALL")  # a dump sets what suits its own reading
