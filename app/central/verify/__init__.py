"""What `central check` asks, one query for each file.

They come with the program: a database that was tampered with is not asked for its own opinion of itself.
"""

from __future__ import annotations

from importlib import resources


def query(name: str) -> bytes:
    """The text of one query."""
    return resources.files("app.central.verify").joinpath(f"{name}.sql").read_bytes()
