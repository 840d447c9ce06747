"""A bank's own rule packs at the centre: the levels, limits and periods by which approvals are reckoned again.

The shipped packs come with every upgrade. What a bank adds at its desks (`rules/` of a profile) must stand here too, or
the centre would refuse what the desks grant; so the same folder is given to both. All of them are replaced at once: a
pack that was taken out of the folder holds no more. Reading packs from a desk that pushes was decided against: whoever
is limited does not bring the limit.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from psycopg import Connection
from psycopg.types.json import Jsonb

from app.central.declared import rules
from app.central.ownership import as_owner, prefix_at
from app.central.schema import json_text
from app.central.upgrade import protection
from app.kernel.rules import RulePack


def set_packs(connection: Connection[Any], packs: Iterable[RulePack]) -> int:
    """Let these be the bank's own packs, and give how many rules about authority they hold; the audit says so."""
    found = rules(packs)
    with as_owner(connection, prefix_at(connection)):
        connection.execute("DELETE FROM sync.rules WHERE NOT shipped")
        for one in found:
            connection.execute(
                "INSERT INTO sync.rules (name, shipped, place, valid_from, valid_to, value)"
                " VALUES (%s, false, %s, %s, %s, %s::text::jsonb)",
                (one.name, one.place, one.valid_from, one.valid_to, json_text(one.value)),
            )
        connection.execute("SELECT sync.audit_protection(%s)", (Jsonb(protection(connection)),))
    return len(found)
