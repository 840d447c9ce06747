"""Step 1: the rooms' tables and the machinery around them."""

from __future__ import annotations

from app.central.migrations.frozen import run_frozen

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Run the frozen text of this step."""
    run_frozen("v0001_rooms.sql")
    run_frozen("v0001_machinery.sql")
