"""Is the centre still what it was made to be? Everything is looked at in one read-only snapshot.

    protection   policies, guards, functions and rights as the last upgrade wrote them into the audit
    people       every person can sign in as exactly one role, and nobody else can
    log          contiguous per scope
    audit        the chain unbroken, every desk operation in the ledger
    rows         each row is what the audit says it became
    evidence     each file still has its hash

A chain can be rewritten whole by somebody who owns the database. Against that only a hash that is kept elsewhere helps:
the answer names the last entry of every scope, and a later check can be given those anchors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from psycopg import Connection

from app.central.names import groups_of, owner_of
from app.central.privileges import CALLABLE
from app.central.steps import known_version
from app.central.upgrade import as_owner, current_version, prefix_at
from app.kernel.actor import Role


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: a code (text `central.check.<code>`) and what the sentence mentions."""

    code: str
    params: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The last audit entry of a scope and its hash, in hex: to be kept outside the database."""

    scope: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings (none is good), how much was looked at, and the anchors."""

    findings: tuple[Finding, ...]
    counts: Mapping[str, int]
    anchors: tuple[Anchor, ...]


def check(connection: Connection[Any], *, quick: bool = False, anchors: tuple[Anchor, ...] = ()) -> Checked:
    """Check a centre; `quick` leaves rows and evidence out. `anchors` are those of an earlier check."""
    prefix = prefix_at(connection)
    with as_owner(connection, prefix):
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        findings = [
            *_version(connection),
            *_protection(connection),
            *_tables(connection, prefix),
            *_rights(connection, prefix),
            *_doors(connection, prefix),
            *_people(connection, prefix),
            *_log(connection),
            *_audit(connection),
            *_anchored(connection, anchors),
        ]
        if not quick:
            findings += [*_rows(connection), *_evidence(connection)]
        return Checked(tuple(findings), _counts(connection), _anchors(connection))


def _version(connection: Connection[Any]) -> Iterator[Finding]:
    found = current_version(connection)
    if found != known_version():
        yield Finding("version", {"found": found, "known": known_version()})


def _protection(connection: Connection[Any]) -> Iterator[Finding]:
    """What differs from the list in the audit, object by object."""
    row = connection.execute("SELECT sync.protection(), sync.protection_audited()").fetchone() or ({}, None)
    stands, audited = row[0], row[1] or {}
    for name in sorted(stands.keys() | audited.keys()):
        if stands.get(name) != audited.get(name):
            how = "added" if name not in audited else "missing" if name not in stands else "changed"
            yield Finding(f"protection_{how}", {"object": name})


def _tables(connection: Connection[Any], prefix: str) -> Iterator[Finding]:
    """Row security on and forced, guards on every table, everything the owner's: looked at anew, not remembered."""
    query = (
        "SELECT c.relname, c.relrowsecurity AND c.relforcerowsecurity, pg_get_userbyid(c.relowner) = %s,"
        " (SELECT count(*) FROM pg_policy AS p WHERE p.polrelid = c.oid),"
        " (SELECT count(*) FROM pg_trigger AS t WHERE t.tgrelid = c.oid AND t.tgenabled = 'A' AND t.tgname IN"
        " ('b_no_delete', 'b_no_truncate', 'b_kept', 'z_stamp', 'n0_note')),"
        " EXISTS (SELECT 1 FROM sync.tables AS d WHERE d.table_name = c.relname)"
        " FROM pg_class AS c WHERE c.relnamespace = 'desk'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1"
    )
    for name, forced, owned, policies, guards, known in connection.execute(query, (owner_of(prefix),)):
        if not known:
            yield Finding("table_unknown", {"table": name})
        elif not (forced and owned and policies > 1):
            yield Finding("table_open", {"table": name})
        elif guards != 5:
            yield Finding("table_unguarded", {"table": name})


def _rights(connection: Connection[Any], prefix: str) -> Iterator[Finding]:
    """No right beyond the list: reading tables of `desk`, calling the functions of `names`."""
    query = (
        "SELECT o.what, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type"
        " FROM (SELECT 'table ' || c.oid::regclass, c.relacl, 'desk' = c.relnamespace::regnamespace::text, ''"
        "       FROM pg_class AS c WHERE c.relnamespace IN ('desk'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace)"
        "       UNION ALL SELECT 'function ' || f.oid::regprocedure, coalesce(f.proacl, acldefault('f', f.proowner)), false, f.proname"
        "       FROM pg_proc AS f WHERE f.pronamespace IN ('desk'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace)"
        " ) AS o (what, acl, readable, name) CROSS JOIN LATERAL aclexplode(o.acl) AS a"
        " WHERE a.grantee <> %(owner)s::regrole"
        " AND NOT (o.readable AND a.privilege_type = 'SELECT' AND a.grantee::regrole::text = ANY (%(staff)s))"
        " AND NOT (o.name = ANY (%(callable)s) AND a.grantee::regrole::text = ANY (%(staff)s) AND o.what LIKE 'function sync.%%')"
        " ORDER BY 1, 2, 3"
    )
    given = {"owner": owner_of(prefix), "staff": list(groups_of(prefix).values()), "callable": sorted(CALLABLE)}
    for what, who, right in connection.execute(query, given):
        yield Finding("right_beyond", {"object": what, "who": who, "right": right})


def _doors(connection: Connection[Any], prefix: str) -> Iterator[Finding]:
    """Who may connect: not everybody, and staff no more than that. A restored copy stands open until provisioned."""
    query = (
        "SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type"
        " FROM pg_database AS d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a"
        " WHERE d.datname = current_database() AND a.grantee NOT IN (d.datdba, %s::regrole)"
        " AND NOT (a.privilege_type = 'CONNECT' AND a.grantee::regrole::text = ANY (%s)) ORDER BY 1, 2"
    )
    for who, right in connection.execute(query, (owner_of(prefix), list(groups_of(prefix).values()))):
        yield Finding("database_open", {"who": who, "right": right})


def _people(connection: Connection[Any], prefix: str) -> Iterator[Finding]:
    """Each person can sign in as exactly one role and has no power over the server; no login without a person."""
    query = (
        "SELECT p.role_name::text, p.role, p.disabled_at IS NOT NULL, r.oid IS NOT NULL, coalesce(r.rolcanlogin, false),"
        " coalesce(r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls OR r.rolreplication, false),"
        " ARRAY (SELECT pg_get_userbyid(m.roleid)::text FROM pg_auth_members AS m WHERE m.member = r.oid ORDER BY 1)"
        " FROM sync.people AS p LEFT JOIN pg_roles AS r ON r.rolname = p.role_name ORDER BY 1"
    )
    groups = groups_of(prefix)
    for name, role, disabled, there, enters, mighty, member_of in connection.execute(query):
        if disabled:
            if enters:
                yield Finding("person_still_enters", {"role": name})
        elif not there or not enters:
            yield Finding("person_without_login", {"role": name})
        elif mighty or member_of != [groups[Role(role)]]:
            yield Finding("person_other_rights", {"role": name, "groups": ", ".join(member_of)})
    stray = (
        "SELECT r.rolname::text FROM pg_roles AS r WHERE starts_with(r.rolname, %s) AND r.rolcanlogin"
        " AND NOT EXISTS (SELECT 1 FROM sync.people AS p WHERE p.role_name = r.rolname) ORDER BY 1"
    )
    for (name,) in connection.execute(stray, (f"{prefix}_u_",)):
        yield Finding("login_without_person", {"role": name})


def _log(connection: Connection[Any]) -> Iterator[Finding]:
    for scope, seq in connection.execute("SELECT scope, seq FROM sync.holes()"):
        yield Finding("log_hole", {"scope": scope, "seq": seq})
    left = connection.execute(
        "SELECT count(*) FROM sync.pending WHERE xid < pg_snapshot_xmin(pg_current_snapshot())"
    ).fetchone()
    if left is not None and left[0]:
        yield Finding("log_pending", {"count": left[0]})


def _audit(connection: Connection[Any]) -> Iterator[Finding]:
    for scope, seq, why in connection.execute("SELECT scope, seq, why FROM audit.broken()"):
        yield Finding(f"audit_{why}", {"scope": scope, "seq": seq})
    for scope, seq in connection.execute("SELECT scope, seq FROM audit.without_ledger()"):
        yield Finding("audit_without_ledger", {"scope": scope, "seq": seq})


def _anchored(connection: Connection[Any], anchors: tuple[Anchor, ...]) -> Iterator[Finding]:
    for anchor in anchors:
        row = connection.execute(
            "SELECT encode(hash, 'hex') FROM audit.entries WHERE scope = %s AND seq = %s", (anchor.scope, anchor.seq)
        ).fetchone()
        if row is None or row[0] != anchor.hash:
            yield Finding("audit_rewritten", {"scope": anchor.scope, "seq": anchor.seq})


def _rows(connection: Connection[Any]) -> Iterator[Finding]:
    for (table,) in connection.execute("SELECT table_name::text FROM sync.tables ORDER BY 1").fetchall():
        for (row_id,) in connection.execute("SELECT row_id FROM audit.altered_rows(%s)", (table,)):
            yield Finding("row_altered", {"table": table, "row": str(row_id)})


def _evidence(connection: Connection[Any]) -> Iterator[Finding]:
    for (sha256,) in connection.execute("SELECT sha256 FROM sync.altered_blobs()"):
        yield Finding("evidence_altered", {"sha256": sha256})


def _counts(connection: Connection[Any]) -> dict[str, int]:
    row = connection.execute(
        "SELECT (SELECT count(*) FROM sync.tables), (SELECT count(*) FROM pg_policies WHERE schemaname = 'desk'),"
        " (SELECT count(*) FROM sync.people WHERE disabled_at IS NULL), (SELECT count(*) FROM sync.scopes),"
        " (SELECT count(*) FROM sync.change_log), (SELECT count(*) FROM audit.entries), (SELECT count(*) FROM sync.ledger)"
    ).fetchone()
    names = ("tables", "policies", "people", "scopes", "log", "audit", "ledger")
    return dict(zip(names, row or (0,) * len(names), strict=True))


def _anchors(connection: Connection[Any]) -> tuple[Anchor, ...]:
    query = "SELECT scope, audit_head, encode(chain, 'hex') FROM sync.scopes WHERE audit_head > 0 ORDER BY scope"
    return tuple(Anchor(scope, seq, digest) for scope, seq, digest in connection.execute(query))
