"""What a live reader may write down: that they looked, checked or printed. The centre's own table of writers says so.

An auditor's share is everybody's share here: whoever reads a case live has none of its rows, and so changes none.
"""

from __future__ import annotations

from app.central.declared import writers
from app.kernel.actor import Role


def entries() -> frozenset[str]:
    """Names of the tables that a live reader may add rows to."""
    return frozenset(table for table, roles in writers() if Role.AUDITOR.value in roles)
