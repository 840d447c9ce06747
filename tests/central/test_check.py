"""`central check` finds what was tampered with, and says nothing about a healthy centre."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from psycopg.sql import SQL, Identifier

from app.central.check import Anchor, check
from app.central.upgrade import upgrade
from tests.central.bank import HERE, THERE, Bank

SCOPE = f"branch:{HERE}"


def codes(bank: Bank, **options: Any) -> list[tuple[str, dict[str, Any]]]:
    return [(found.code, dict(found.params)) for found in check(bank.boss, **options).findings]


@pytest.fixture
def busy(bank: Bank) -> Bank:
    """Give a bank in which something has happened."""
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    case = bank.case()
    for text in ("甲", "乙", "丙"):
        note = bank.insert("case_notes", case_id=case, text=text)
        bank.update("case_notes", note, text=text * 2)
    bank.update("cases", case, branch_id=THERE)
    evidence = b"bytes" * 100
    digest = hashlib.sha256(evidence).hexdigest()
    bank.boss.execute(
        "INSERT INTO sync.blobs (sha256, size, chunk_size, state) VALUES (%s, 500, 500, 'complete')", (digest,)
    )
    bank.boss.execute(
        "INSERT INTO sync.chunks (sha256, n, bytes, chunk_sha256, sent_by) VALUES (%s, 0, %s, %s, %s)",
        (digest, evidence, digest, bank.staff["counter"]),
    )
    return bank


@pytest.mark.every_server
def test_a_healthy_centre_has_nothing_to_say(busy: Bank) -> None:
    checked = check(busy.boss)
    assert checked.findings == ()
    assert checked.counts["audit"] > 20
    assert SCOPE in {anchor.scope for anchor in checked.anchors}


def _unguarded(bank: Bank, table: str, *statements: str) -> None:
    """Do what only a superuser who switches the guards off can do."""
    bank.boss.execute(SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(Identifier(*table.split("."))))
    for statement in statements:
        bank.boss.execute(statement.encode())
    bank.boss.execute(
        "DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname FROM pg_trigger WHERE tgrelid = '@'::regclass"
        " AND NOT tgisinternal LOOP EXECUTE format('ALTER TABLE @ ENABLE ALWAYS TRIGGER %I', t.tgname);"
        " END LOOP; END $$".replace("@", table).encode()
    )


@pytest.mark.parametrize(
    ("statement", "code", "seq"),
    [
        ("UPDATE audit.entries SET new = '{}' WHERE scope = '@' AND seq = 4", "audit_hash", 4),
        ("UPDATE audit.entries SET actor = gen_random_uuid() WHERE scope = '@' AND seq = 4", "audit_hash", 4),
        ("UPDATE audit.entries SET at = '2020-01-01T00:00:00.000Z' WHERE scope = '@' AND seq = 4", "audit_hash", 4),
        ("UPDATE audit.entries SET prev = '\\x00' WHERE scope = '@' AND seq = 4", "audit_link", 4),
        ("DELETE FROM audit.entries WHERE scope = '@' AND seq = 4", "audit_gap", 5),
        ("DELETE FROM audit.entries WHERE scope = '@' AND seq = 8", "audit_end", 8),
        (
            "INSERT INTO audit.entries SELECT scope, 9, at, role_name, actor, device_id, op_id, action, table_name,"
            " row_id, version, kind, old, new, prev, hash FROM audit.entries WHERE scope = '@' AND seq = 4",
            "audit_link",
            9,
        ),
    ],
)
def test_a_tampered_audit_is_named_by_scope_and_first_bad_entry(
    busy: Bank, statement: str, code: str, seq: int
) -> None:
    _unguarded(busy, "audit.entries", statement.replace("@", SCOPE))
    found = [one for one in codes(busy) if one[0].startswith("audit")]
    assert found == [(code, {"scope": SCOPE, "seq": seq})]


REWRITE = """
WITH RECURSIVE again AS (
    SELECT e.scope, e.seq, ''::bytea AS prev, sha256(convert_to(audit.entry_text(e), 'UTF8')) AS hash
    FROM audit.entries AS e WHERE e.scope = '@' AND e.seq = 1
    UNION ALL
    SELECT e.scope, e.seq, a.hash, sha256(a.hash || convert_to(audit.entry_text(e), 'UTF8'))
    FROM again AS a JOIN audit.entries AS e ON e.scope = a.scope AND e.seq = a.seq + 1),
put AS (
    UPDATE audit.entries AS e SET prev = a.prev, hash = a.hash FROM again AS a
    WHERE e.scope = a.scope AND e.seq = a.seq)
UPDATE sync.scopes AS s SET chain = a.hash FROM again AS a WHERE s.scope = a.scope AND s.audit_head = a.seq
"""


def test_a_chain_that_was_rewritten_whole_is_found_by_an_anchor(busy: Bank) -> None:
    anchors = check(busy.boss).anchors
    old = next(anchor for anchor in anchors if anchor.scope == SCOPE)
    alter = "UPDATE audit.entries SET action = 'nothing' WHERE scope = '@' AND seq = 2"
    _unguarded(busy, "audit.entries", alter.replace("@", SCOPE), REWRITE.replace("@", SCOPE))
    assert codes(busy) == []
    assert codes(busy, anchors=anchors) == [("audit_rewritten", {"scope": SCOPE, "seq": old.seq})]
    assert codes(busy, anchors=(Anchor(SCOPE, 99, "00"),)) == [("audit_rewritten", {"scope": SCOPE, "seq": 99})]


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        ("DELETE FROM sync.change_log WHERE scope = '@' AND seq = 2", 2),
        ("DELETE FROM sync.change_log WHERE scope = '@' AND seq = 9", 9),
        ("UPDATE sync.change_log SET seq = 50 WHERE scope = '@' AND seq = 9", 9),
        (
            "INSERT INTO sync.change_log SELECT scope, 10, kind, table_name, row_id, version FROM sync.change_log"
            " WHERE scope = '@' AND seq = 9",
            10,
        ),
    ],
)
def test_a_hole_in_the_log_is_found(busy: Bank, statement: str, seq: int) -> None:
    assert [one[0] for one in busy.log(SCOPE)] == list(range(1, 10))
    _unguarded(busy, "sync.change_log", statement.replace("@", SCOPE))
    assert codes(busy) == [("log_hole", {"scope": SCOPE, "seq": seq})]


FIRST = "WHERE id = (SELECT min(id::text)::uuid FROM desk.case_notes)"


def test_a_row_changed_behind_the_triggers_is_found(busy: Bank) -> None:
    note = busy.one("SELECT min(id::text)::uuid FROM desk.case_notes")
    _unguarded(
        busy,
        "desk.case_notes",
        "UPDATE desk.case_notes SET text = '改' WHERE id = (SELECT min(id::text)::uuid FROM desk.case_notes)",
    )
    assert codes(busy) == [("row_altered", {"table": "case_notes", "row": str(note)})]
    assert codes(busy, quick=True) == []


def test_a_row_removed_behind_the_triggers_is_found(busy: Bank) -> None:
    note = busy.one("SELECT min(id::text)::uuid FROM desk.case_notes")
    _unguarded(
        busy,
        "desk.case_notes",
        "DELETE FROM desk.case_notes WHERE id = (SELECT min(id::text)::uuid FROM desk.case_notes)",
    )
    assert codes(busy) == [("row_altered", {"table": "case_notes", "row": str(note)})]


def test_altered_evidence_is_found(busy: Bank) -> None:
    sha256 = busy.one("SELECT sha256 FROM sync.blobs")
    busy.boss.execute("UPDATE sync.chunks SET bytes = 'other', chunk_sha256 = encode(sha256('other'), 'hex')")
    assert codes(busy) == [("evidence_altered", {"sha256": sha256})]


BACK_DOOR = "CREATE FUNCTION sync.back_door() RETURNS int LANGUAGE sql AS 'SELECT 1'"
FALSE_ROLE = "CREATE OR REPLACE FUNCTION sync.my_role() RETURNS text LANGUAGE sql AS $$SELECT 'auditor'$$"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("ALTER TABLE desk.cases NO FORCE ROW LEVEL SECURITY", {"protection_changed", "table_open"}),
        ("ALTER TABLE desk.cases DISABLE ROW LEVEL SECURITY", {"protection_changed", "table_open"}),
        ("DROP POLICY seen_by_counter ON desk.cases", {"protection_missing"}),
        ("CREATE POLICY loose ON desk.cases USING (true)", {"protection_added"}),
        ("ALTER POLICY seen_by_counter ON desk.cases USING (true)", {"protection_changed"}),
        ("ALTER TABLE desk.cases DISABLE TRIGGER b_status", {"protection_changed"}),
        ("ALTER TABLE desk.cases DISABLE TRIGGER n0_note", {"protection_changed", "table_unguarded"}),
        ("DROP TRIGGER b_kept ON desk.cases", {"protection_missing", "table_unguarded"}),
        ("DROP TRIGGER flush ON sync.pending", {"protection_missing"}),
        ("CREATE TABLE desk.attic (id int)", {"protection_added", "table_unknown"}),
        ("GRANT SELECT ON sync.ledger TO PUBLIC", {"protection_changed", "right_beyond"}),
        ("GRANT UPDATE ON desk.cases TO mediation_lead", {"protection_changed", "right_beyond"}),
        ("GRANT EXECUTE ON FUNCTION sync.flush() TO mediation_counter", {"protection_changed", "right_beyond"}),
        (BACK_DOOR, {"protection_added", "right_beyond"}),
        (FALSE_ROLE, {"protection_changed"}),
        ("UPDATE sync.transitions SET roles = '{counter}' WHERE to_status = 'closed'", {"protection_changed"}),
        ("ALTER ROLE mediation_u_counter BYPASSRLS", {"person_other_rights"}),
        ("GRANT mediation_auditor TO mediation_u_counter", {"person_other_rights"}),
        ("GRANT mediation_owner TO mediation_u_counter", {"person_other_rights"}),
        ("ALTER ROLE mediation_u_counter NOLOGIN", {"person_without_login"}),
        ("CREATE ROLE mediation_u_ghost LOGIN", {"login_without_person"}),
        ("UPDATE sync.people SET team = 'cards' WHERE role = 'lead'", {"person_mismatched"}),
        ("GRANT TEMPORARY ON DATABASE mediation TO PUBLIC", {"database_open"}),
        ("GRANT CREATE ON SCHEMA public TO PUBLIC", {"database_open"}),
        ("GRANT CREATE ON DATABASE mediation TO mediation_lead", {"database_open"}),
        ("UPDATE sync.centre SET schema_version = 99", {"version"}),
    ],
)  # fmt: skip
def test_loosened_protection_is_found(bank: Bank, statement: str, expected: set[str], undo_roles: None) -> None:
    bank.boss.execute("DROP FUNCTION sync.act_for_test(text, jsonb)")
    assert codes(bank) == []
    bank.boss.execute(statement.encode())
    assert {code for code, _ in codes(bank)} == expected


@pytest.mark.every_server
def test_an_upgrade_puts_back_what_was_loosened_and_writes_down_what_stands(busy: Bank) -> None:
    for statement in (
        "ALTER TABLE desk.cases NO FORCE ROW LEVEL SECURITY",
        "ALTER POLICY seen_by_counter ON desk.cases USING (true)",
        "DROP TRIGGER b_kept ON desk.cases",
        "ALTER TABLE desk.cases DISABLE TRIGGER b_status",
        "GRANT UPDATE ON desk.cases TO mediation_lead",
        "CREATE FUNCTION sync.back_door() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "CREATE TRIGGER a_back_door BEFORE UPDATE ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.back_door()",
        "CREATE TRIGGER z_side_door AFTER UPDATE ON desk.cases FOR EACH ROW EXECUTE FUNCTION sync.guard_status()",
        "CREATE OR REPLACE FUNCTION sync.my_role() RETURNS text LANGUAGE sql AS $$SELECT 'auditor'$$",
    ):
        busy.boss.execute(statement.encode())
    assert len(codes(busy)) >= 6
    upgrade(busy.boss)
    assert codes(busy) == []
    assert busy.one("SELECT count(*) FROM audit.entries WHERE kind = 'upgrade'") == 1, "nothing new had to be written"


@pytest.fixture
def undo_roles(bank: Bank) -> Any:
    """Roles belong to the whole server, so what a test does to them is undone."""
    yield
    for statement in (
        "ALTER ROLE mediation_u_counter NOBYPASSRLS LOGIN",
        "REVOKE mediation_auditor, mediation_owner FROM mediation_u_counter",
    ):
        bank.boss.execute(statement.encode())
