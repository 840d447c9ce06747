"""Run the frozen SQL text of a schema step. There is no way down: a centre goes back by restoring its backup."""

from __future__ import annotations

from importlib import resources

from alembic import op


def run_frozen(name: str) -> None:
    """Run one file of `versions` as it stands, as one script."""
    text = resources.files("app.central.migrations.versions").joinpath(name).read_text(encoding="utf-8")
    # Straight to the driver: the text has colons and percent signs that are nobody's placeholders.
    op.get_bind().exec_driver_sql(text.replace("%", "%%"))
