"""Names and limits at the centre: which database roles there are and what may be called.

Roles belong to the whole server, so every name carries the prefix of its database (its name when it was provisioned;
`sync.centre` keeps it, so that a restored copy under another name keeps its people). PostgreSQL cuts names after 63
bytes without a word, and two cut names may be one: whatever would not fit is refused here.
"""

from __future__ import annotations

import re

from app.kernel.actor import Role
from app.kernel.errors import Refusal

PROTOCOL = 1
"""The version of the calls between desk and centre; the centre also answers the one before."""

LONGEST_NAME = 63
LONGEST_PREFIX = 63 - len("_u_") - 20
"""So that a login of twenty characters always fits."""

SCHEMAS = ("desk", "sync", "audit")

PUBLIC_FUNCTIONS = (
    "hello",
    "share",
    "push",
    "head",
    "wake",
    "pull",
    "whole_case",
    "left_case",
    "rows_of",
    "each_row",
    "digest",
    "versions",
    "lease",
    "use_extent",
    "bring_case",
    "give_back",
    "hold_branches",
    "move_extent",
    "blob_states",
    "blob_missing",
    "blob_put",
    "blob_finish",
    "blob_get",
)
"""What a desk calls in schema `sync`. Each is described where it is written."""

HELPERS = (
    "my_id",
    "my_role",
    "my_branch",
    "my_team",
    "my_branches",
    "my_whole_branches",
    "my_granted_cases",
    "my_scopes",
    "sees_case",
    "caller",
    "refuse",
    "instant",
    "log_page",
    "customer_of",
    "tables_of_a_case",
    "row_digest",
    "extent_from",
    "extent_branches",
    "extent_brought",
    "note_brought",
)
"""What policies and calls with the caller's rights need on the way: each tells a person nothing but about themselves,
or checks by itself what may be told."""

_PREFIX = re.compile(r"[a-z][a-z0-9_]*")


def prefix_of(database: str) -> str:
    """The role prefix of a database; refused (`central.database_name`) when role names could not be made of it."""
    if not _PREFIX.fullmatch(database) or len(database) > LONGEST_PREFIX:
        raise Refusal("central.database_name", "url", name=database[:80], longest=LONGEST_PREFIX)
    return database


def owner_of(prefix: str) -> str:
    """The role that owns schemas, tables and functions; nobody can log in as it."""
    return f"{prefix}_owner"


def group_of(prefix: str, role: Role) -> str:
    """The group role of a desk role; its members see what its policies show."""
    return f"{prefix}_{role.value}"


def groups_of(prefix: str) -> dict[Role, str]:
    """All group roles of a database."""
    return {role: group_of(prefix, role) for role in Role}


def role_of(prefix: str, login: str) -> str:
    """The database role of a person; refused (`central.login_long`) when the name would be cut."""
    name = f"{prefix}_u_{login}"
    if len(name.encode()) > LONGEST_NAME:
        raise Refusal("central.login_long", "login", login=login, longest=LONGEST_NAME - len(f"{prefix}_u_"))
    return name
