"""How row security is carried out: what is the same for a whole statement is computed once, never once for each row.

Held by the plans instead of by a clock, which would fail on a busy machine. Measured with 100,000 cases: a scan of any
table under a policy takes well under a second.
"""

from __future__ import annotations

from typing import Any

import pytest
from psycopg import Connection

from tests.central.bank import Bank

CASES = 500
# Straight from the rows of one case and one note that are there: many of them, through all triggers.
MORE = """
WITH again AS (SELECT t.*, gen_random_uuid() AS other FROM desk.{table} AS t, generate_series(2, {many}))
INSERT INTO desk.{table} SELECT (jsonb_populate_record(NULL::desk.{table}, to_jsonb(a) || jsonb_build_object(
    'id', a.other, 'no', left(a.other::text, 16)))).* FROM again AS a
"""

SCANS = ("SELECT * FROM desk.cases", "SELECT * FROM desk.case_notes", "SELECT * FROM desk.customers")


@pytest.fixture
def many(bank: Bank) -> Bank:
    """Give a bank with five hundred cases and as many notes."""
    case = bank.case(team="loans")
    bank.insert("case_notes", case_id=case)
    for table in ("cases", "case_notes"):
        bank.boss.execute(MORE.format(table=table, many=CASES).encode())
    bank.boss.execute("UPDATE desk.cases SET team = 'cards' WHERE id IN (SELECT id FROM desk.cases LIMIT 20)")
    bank.boss.execute("ANALYZE")
    assert bank.one("SELECT count(*) FROM desk.cases") == CASES
    return bank


def _plan(connection: Connection[Any], statement: str, *values: object) -> str:
    rows = connection.execute(b"EXPLAIN (COSTS OFF) " + statement.encode(), values or None).fetchall()
    return "\n".join(row[0] for row in rows)


def test_who_asks_is_found_out_once_for_a_statement_and_cases_are_looked_at_by_index_or_all_at_once(many: Bank) -> None:
    for login in ("counter", "mediator", "lead", "teamlead", "investigator", "auditor"):
        with many.as_person(login) as person:
            for scan in SCANS:
                plan = _plan(person.connection, scan)
                for line in plan.splitlines():
                    if "Filter:" in line or "Cond:" in line:
                        assert "my_" not in line, plan

    note = many.one("SELECT id FROM desk.case_notes LIMIT 1")
    with many.as_person("mediator") as person:
        # A scan makes the set of visible cases once; one row is looked up with its case and nothing else.
        assert "hashed SubPlan" in _plan(person.connection, "SELECT * FROM desk.case_notes")
        plan = _plan(person.connection, "SELECT * FROM desk.case_notes WHERE id = %s", note)
        assert "hashed SubPlan" not in plan
        assert "Index Scan using pk_case_notes" in plan
        assert "using pk_cases on cases" in plan

    with many.as_person("far.counter") as person:
        # The rows of a branch lie among those of all the others: a first sync must not read them all.
        person.connection.execute("SET enable_seqscan = off")
        assert "ix_cases_branch_id" in _plan(person.connection, "SELECT * FROM desk.cases")
