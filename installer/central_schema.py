"""Print what the centre makes of the mapping as it stands, raw material of its schema steps:

    python -m installer.central_schema tables > app/central/migrations/versions/v0002_rooms.sql
    python -m installer.central_schema declarations > app/central/sql/05_declarations.sql

Not run at build or start: a released step is frozen text. Tests hold both against the mapping.
"""

from __future__ import annotations

import sys

from sqlalchemy.dialects import postgresql

from app.central import declared, schema
from app.kernel.rulepack import RulePacks
from installer.growth import RELEASED, growth, text_of
from installer.models import load_models
from installer.places import ROOT


def tables() -> str:
    """What the rooms' tables need beyond the released steps."""
    grown = growth(RELEASED)
    return text_of(grown, postgresql.dialect(), schema.room_tables(), "desk")  # type: ignore[no-untyped-call]


def whole() -> str:
    """All of the rooms' tables, as if there were one step; what the chain of steps is held against."""
    load_models()
    return schema.ddl()


def declarations() -> str:
    """What the mapping, the lifecycle and the rule packs declare."""
    load_models()
    return schema.declarations(
        declared.tables(),
        declared.columns(),
        declared.transitions(),
        declared.writers(),
        declared.needs(),
        declared.lists(),
        declared.rules(RulePacks.load(ROOT / "resources" / "rules").packs),
    )


if __name__ == "__main__":
    print({"tables": tables, "declarations": declarations}[sys.argv[1]](), end="")
