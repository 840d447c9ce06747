"""Put the frozen SQL text of a schema step into the script. There is no way down: a centre goes back by its backup."""

from __future__ import annotations

from importlib import resources

from alembic import op


def run_frozen(name: str) -> None:
    """Add one file of `versions` to the script, as it stands: nothing in it is a placeholder."""
    text = resources.files("app.central.migrations.versions").joinpath(name).read_text(encoding="utf-8")
    op.get_context().impl.static_output(text)
