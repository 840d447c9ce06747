"""Is the centre still what it was made to be? Everything is looked at in one read-only snapshot.

    protection   policies, guards, functions and rights as the last upgrade wrote them into the audit
    people       every person can sign in as exactly one role, and nobody else can
    log          contiguous per scope
    audit        the chain unbroken, every desk operation in the ledger
    rows         each row is what the audit says it became
    decisions    every granted approval within the authority of whoever gave it; no case where its facts do not lead
    evidence     each file still has its hash

The queries come with the program (`verify/*.sql`). A chain can still be rewritten whole by somebody who owns the
database; against that only a hash that is kept elsewhere helps: the answer names the last entry of every scope, and a
later check can be given those anchors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from psycopg import Connection
from psycopg.sql import SQL, Identifier, Literal

from app.central.names import groups_of, owner_of
from app.central.ownership import as_owner, prefix_at
from app.central.privileges import CALLABLE
from app.central.steps import known_version
from app.central.upgrade import current_version, protection
from app.central.verify import query
from app.kernel.actor import Role


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: a code (text `central.finding.<code>`) and what the sentence mentions."""

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """A connection with the names of the centre's roles."""

    connection: Connection[Any]
    prefix: str

    def rows(self, name: str) -> list[Any]:
        """The answer to one of the queries."""
        names = {
            "owner": owner_of(self.prefix),
            "staff": list(groups_of(self.prefix).values()),
            "callable": sorted(CALLABLE),
            "start": f"{self.prefix}_u_",
        }
        text = query(name)
        return self.connection.execute(text, names if b"%(" in text else None).fetchall()


def check(connection: Connection[Any], *, quick: bool = False, anchors: tuple[Anchor, ...] = ()) -> Checked:
    """Check a centre; `quick` leaves rows, evidence and decisions out. `anchors` are those of an earlier check."""
    prefix = prefix_at(connection)
    asked = _Asked(connection, prefix)
    with as_owner(connection, prefix):
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        findings = [
            *_version(asked),
            *_protection(asked),
            *_tables(asked),
            *_rights(asked),
            *_people(asked),
            *_log(asked),
            *_audit(asked),
            *_anchored(asked, anchors),
        ]
        if not quick:
            findings += [*_rows(asked), *_evidence(asked), *_decisions(asked)]
        return Checked(tuple(findings), _counts(asked), _anchors(asked))


def _version(asked: _Asked) -> Iterator[Finding]:
    found = current_version(asked.connection)
    if found != known_version():
        yield Finding("version", {"found": found, "known": known_version()})


def _protection(asked: _Asked) -> Iterator[Finding]:
    """What differs from the list in the audit, object by object."""
    rows = asked.rows("protection_audited")
    stands, audited = protection(asked.connection), dict(rows[0][0]) if rows else {}
    for name in sorted(stands.keys() | audited.keys()):
        if stands.get(name) != audited.get(name):
            how = "added" if name not in audited else "missing" if name not in stands else "changed"
            yield Finding(f"protection_{how}", {"object": name})


def _tables(asked: _Asked) -> Iterator[Finding]:
    for name, known, closed, guarded in asked.rows("tables"):
        if not known:
            yield Finding("table_unknown", {"table": name})
        elif not closed:
            yield Finding("table_open", {"table": name})
        elif not guarded:
            yield Finding("table_unguarded", {"table": name})


def _rights(asked: _Asked) -> Iterator[Finding]:
    for what, who, right in asked.rows("rights"):
        yield Finding("right_beyond", {"object": what, "who": who, "right": right})
    for who, right in asked.rows("doors"):
        yield Finding("database_open", {"who": who, "right": right})


def _people(asked: _Asked) -> Iterator[Finding]:
    groups = groups_of(asked.prefix)
    for name, role, disabled, enters, mighty, member_of in asked.rows("people"):
        if disabled and enters:
            yield Finding("person_still_enters", {"role": name})
        elif not disabled and not enters:
            yield Finding("person_without_login", {"role": name})
        elif not disabled and (mighty or member_of != [groups[Role(role)]]):
            yield Finding("person_other_rights", {"role": name, "groups": ", ".join(member_of)})
    for (name,) in asked.rows("strays"):
        yield Finding("login_without_person", {"role": name})
    for (name,) in asked.rows("mismatched_people"):
        yield Finding("person_mismatched", {"role": name})


def _log(asked: _Asked) -> Iterator[Finding]:
    for scope, seq in asked.rows("log_holes"):
        yield Finding("log_hole", {"scope": scope, "seq": seq})
    ((left,),) = asked.rows("log_pending")
    if left:
        yield Finding("log_pending", {"count": left})


def _audit(asked: _Asked) -> Iterator[Finding]:
    for scope, seq, why in asked.rows("audit_chain"):
        yield Finding(f"audit_{why}", {"scope": scope, "seq": seq})
    for scope, seq in asked.rows("audit_without_ledger"):
        yield Finding("audit_without_ledger", {"scope": scope, "seq": seq})


def _anchored(asked: _Asked, anchors: tuple[Anchor, ...]) -> Iterator[Finding]:
    for anchor in anchors:
        row = asked.connection.execute(
            "SELECT encode(hash, 'hex') FROM audit.entries WHERE scope = %s AND seq = %s", (anchor.scope, anchor.seq)
        ).fetchone()
        if row is None or row[0] != anchor.hash:
            yield Finding("audit_rewritten", {"scope": anchor.scope, "seq": anchor.seq})


def _rows(asked: _Asked) -> Iterator[Finding]:
    text = SQL(query("altered_rows").decode())
    for (table,) in asked.connection.execute("SELECT table_name::text FROM sync.tables ORDER BY 1").fetchall():
        for (row_id,) in asked.connection.execute(text.format(name=Literal(table), table=Identifier("desk", table))):
            yield Finding("row_altered", {"table": table, "row": str(row_id)})


def _evidence(asked: _Asked) -> Iterator[Finding]:
    for (sha256,) in asked.rows("altered_evidence"):
        yield Finding("evidence_altered", {"sha256": sha256})


def _decisions(asked: _Asked) -> Iterator[Finding]:
    for approval, why in asked.rows("approvals_beyond"):
        yield Finding("approval_beyond", {"row": str(approval), "why": why})
    for case, status, missing in asked.rows("moves_without_facts"):
        yield Finding("move_without_facts", {"row": str(case), "status": status, "missing": missing})


def _counts(asked: _Asked) -> dict[str, int]:
    names = ("tables", "policies", "people", "scopes", "log", "audit", "ledger")
    return dict(zip(names, asked.rows("counts")[0], strict=True))


def _anchors(asked: _Asked) -> tuple[Anchor, ...]:
    text = "SELECT scope, audit_head, encode(chain, 'hex') FROM sync.scopes WHERE audit_head > 0 ORDER BY scope"
    return tuple(Anchor(scope, seq, digest) for scope, seq, digest in asked.connection.execute(text))
