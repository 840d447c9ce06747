"""Step 2: everyday work — what the rooms gained since the first house, and what the machinery needs for it."""

from __future__ import annotations

from app.central.migrations.frozen import run_frozen

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Run the frozen text of this step."""
    run_frozen("v0002_rooms.sql")
    run_frozen("v0002_machinery.sql")
