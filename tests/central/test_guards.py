"""What nobody may do: the guards hold staff, the owner and a superuser's psql alike."""

from __future__ import annotations

from uuid import UUID

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from app.kernel.ids import new_id
from tests.central.bank import HERE, NOW, TABLES, THERE, Bank, refused
from tests.central.papers import tell_move

pytestmark = pytest.mark.every_server

LATER = "2026-11-24T07:00:00.000Z"


@pytest.fixture(params=["superuser", "owner"])
def master(bank: Bank, request: pytest.FixtureRequest) -> Bank:
    """Give the bank with its administrator as a superuser, and as the owner of every table."""
    if request.param == "owner":
        bank.boss.execute(f'SET ROLE "{bank.prefix}_owner"')
    return bank


def test_no_row_of_any_table_is_deleted(master: Bank) -> None:
    for table in sorted(TABLES):
        row = _some_row(master, table)
        with refused("sync.no_delete", table=table):
            master.boss.execute(SQL("DELETE FROM {} WHERE id = %s").format(Identifier("desk", table)), (row,))


def test_no_table_is_truncated_nor_what_only_grows(master: Bank) -> None:
    for table in TABLES:
        with refused("sync.no_delete", table=table):
            master.boss.execute(SQL("TRUNCATE {}").format(Identifier("desk", table)))
    master.insert("customers")
    for name in (Identifier("audit", "entries"), Identifier("sync", "change_log")):
        for statement in ("DELETE FROM {}", "UPDATE {} SET seq = seq + 1", "TRUNCATE {}"):
            with refused("sync.append_only"):
                master.boss.execute(SQL(statement).format(name))


def test_guards_fire_under_replication_role_too(bank: Bank) -> None:
    case = bank.case()
    bank.boss.execute("SET session_replication_role = replica")
    with refused("sync.no_delete"):
        bank.boss.execute("DELETE FROM desk.cases")
    with refused("sync.append_changed", field="no"):
        bank.update("cases", case, no="2026-0123-000009")


def test_what_was_written_once_stays(master: Bank) -> None:
    case = master.case()
    for column, value in {"no": "2026-0123-000002", "home_branch": THERE, "created_at": LATER, "id": new_id()}.items():
        with refused("sync.append_changed", table="cases", field=column):
            master.update("cases", case, **{column: value})
    note = master.insert("case_notes", case_id=case, text="甲")
    with refused("sync.append_changed", table="case_notes", field="case_id"):
        master.update("case_notes", note, case_id=master.case())
    master.update("case_notes", note, text="乙")
    assert master.one("SELECT version FROM desk.case_notes WHERE id = %s", note) == 2


def test_the_version_is_the_centre_s_to_give(master: Bank) -> None:
    case = master.case(version=77)
    assert master.one("SELECT version FROM desk.cases WHERE id = %s", case) == 1
    master.update("cases", case, version=900, risk=3)
    assert master.one("SELECT version FROM desk.cases WHERE id = %s", case) == 2
    master.update("cases", case, risk=3)
    assert master.one("SELECT version FROM desk.cases WHERE id = %s", case) == 2, "nothing changed"


def test_malformed_values_never_enter(master: Bank) -> None:
    case = master.case()
    for value in ("2026-11-24", "2026-11-24T06:41:34Z", "2026-13-24T06:41:34.120Z", "2026-11-24T06:41:34.120Z\n"):
        with pytest.raises(psycopg.errors.CheckViolation):
            master.update("cases", case, received_at=value)
    with pytest.raises(psycopg.errors.InvalidTextRepresentation):
        master.update("cases", case, tags="[petition")


def test_a_row_of_a_case_that_is_not_there_is_refused(master: Bank) -> None:
    with refused("sync.row_unknown", table="cases", of="case_notes"):
        master.insert("case_notes")
    with refused("sync.row_unknown", table="customers", of="cases"):
        master.insert("cases", no="2026-0123-000001")


# ----------------------------------------------------------------------------------------------------------- sealed


@pytest.mark.parametrize(
    ("table", "changed"),
    [
        ("interviews", {"place": "二号室"}),
        ("interview_sections", {"content": '{"a":1}'}),
        ("answers", {"answer": "不"}),
        ("issue_rows", {"title": "违约金"}),
    ],
)
def test_nothing_of_a_sealed_record_changes_or_is_added(master: Bank, table: str, changed: dict[str, str]) -> None:
    case = master.case()
    interview = master.insert("interviews", case_id=case)
    row = interview if table == "interviews" else master.insert(table, case_id=case, interview_id=interview, key="a")
    master.update(table, row, **changed)
    _seal(master, case, "interviews", interview)
    with refused("sync.sealed", table=table, subject="interviews"):
        master.update(table, row, **{name: value.replace("1", "2") + " " for name, value in changed.items()})
    if table != "interviews":
        with refused("sync.sealed", table=table):
            master.insert(table, case_id=case, interview_id=interview, key="b", seq=2)
    with refused("sync.sealed"):
        _seal(master, case, "interviews", interview)
    master.insert("supplements", case_id=case, interview_id=interview)


def test_a_row_cannot_leave_a_sealed_record_or_slip_into_one(master: Bank) -> None:
    case = master.case()
    sealed, other = (master.insert("interviews", case_id=case, seq=n) for n in (1, 2))
    loose = master.insert("issue_rows", case_id=case, interview_id=other)
    _seal(master, case, "interviews", sealed)
    with refused("sync.append_changed"):
        master.update("issue_rows", loose, interview_id=sealed)


def test_a_sealed_record_still_moves_with_its_case(master: Bank) -> None:
    case = master.case()
    interview = master.insert("interviews", case_id=case)
    _seal(master, case, "interviews", interview)
    master.update("cases", case, branch_id=THERE)
    assert master.one("SELECT branch_id FROM desk.interviews WHERE id = %s", interview) == THERE
    assert master.one("SELECT branch_id FROM desk.seals WHERE subject_id = %s", interview) == THERE


@pytest.mark.parametrize("table", ["seals", "signatures", "agreement_versions"])
def test_seals_signatures_and_versions_never_change(master: Bank, table: str) -> None:
    case = master.case()
    row = master.insert(table, case_id=case)
    with refused("sync.frozen", table=table):
        master.update(table, row, sha256="0" * 64)


def test_who_writes_into_a_record_waits_for_the_seal_that_is_being_set(bank: Bank) -> None:
    case = bank.case()
    interview = bank.insert("interviews", case_id=case)
    answer = bank.insert("answers", case_id=case, interview_id=interview)
    with bank.database.connect() as other:
        with bank.boss.transaction():
            _seal(bank, case, "interviews", interview)
            other.execute("SET statement_timeout = 300")
            with pytest.raises(psycopg.errors.QueryCanceled):
                other.execute("UPDATE desk.answers SET answer = '改' WHERE id = %s", (answer,))
        with refused("sync.sealed"):
            other.execute("UPDATE desk.answers SET answer = '改' WHERE id = %s", (answer,))


# -------------------------------------------------------------------------------------------------------- transitions


def test_a_case_moves_along_the_table_and_by_whom_it_says(bank: Bank) -> None:
    case = bank.case()
    with bank.as_person("counter") as counter, bank.as_person("lead") as lead:
        with refused("sync.no_such_move", **{"from": "registered", "to": "closed"}):
            counter.update("cases", case, status="closed")
        counter.update("cases", case, status="accepted")
        with refused("sync.not_allowed", role="counter", to="suspended"):
            counter.update("cases", case, status="suspended", status_before="accepted")
        tell_move(bank, case, "accepted", "suspended", {"label": "suspension_reason", "key": "appraisal"})
        lead.update("cases", case, status="suspended", status_before="accepted")
        with refused("sync.no_such_move"):
            lead.update("cases", case, status="mediating")
        lead.update("cases", case, status="accepted", status_before=None)


def test_nobody_but_a_person_moves_a_case(master: Bank) -> None:
    case = master.case()
    with refused("sync.not_allowed", role=""):
        master.update("cases", case, status="accepted")


def test_a_new_case_begins_at_the_beginning(bank: Bank) -> None:
    customer = bank.insert("customers")
    with bank.as_person("counter") as counter:
        counter.insert("cases", customer_id=customer, no="2026-0123-000001")
        counter.insert("cases", customer_id=customer, no="2026-0123-000002", status="accepted")
        with refused("sync.no_such_move"):
            counter.insert("cases", customer_id=customer, no="2026-0123-000003", status="performing")


def test_who_may_hand_a_case_on(bank: Bank) -> None:
    case = bank.case()
    mine = {login: bank.staff[login] for login in ("mediator", "mate", "counter")}
    with bank.as_person("mediator") as mediator, bank.as_person("lead") as lead:
        with refused("sync.not_allowed", field="owner_id"):
            mediator.update("cases", case, owner_id=mine["mate"])
        with refused("sync.not_allowed", field="branch_id"):
            mediator.update("cases", case, branch_id=THERE)
        mediator.update("cases", case, owner_id=mine["mediator"], team="cards")
        with refused("sync.not_allowed", field="owner_id"), bank.as_person("mate") as mate:
            mate.update("cases", case, owner_id=mine["mate"])
        lead.update("cases", case, owner_id=mine["mate"], team="loans")
        lead.update("cases", case, branch_id=THERE)


# ---------------------------------------------------------------------------------------------------------- decisions


def test_a_complaint_is_merged_into_an_earlier_one_that_goes_on(bank: Bank) -> None:
    """Two desks that merge two complaints the other way round, or one that is merged away, are refused the second."""
    first = bank.case(received_at="2026-11-20T01:00:00.000Z")
    second = bank.case(received_at="2026-11-23T01:00:00.000Z")
    third = bank.case(received_at="2026-11-24T01:00:00.000Z")
    over = bank.case(received_at="2026-11-01T01:00:00.000Z", status="closed")
    answered = bank.case(received_at="2026-11-02T01:00:00.000Z", answered_on="2026-11-10")
    with bank.as_person("counter") as counter, refused("sync.not_allowed", field="merged_into_id"):
        counter.update("cases", second, merged_into_id=first)
    with bank.as_person("mediator") as mediator:
        for other in (second, third, over, answered):
            with refused("sync.merge"):
                mediator.update("cases", second, merged_into_id=other)
        mediator.update("cases", second, merged_into_id=first)
        with refused("sync.merge"):
            mediator.update("cases", third, merged_into_id=second)
        with refused("sync.merge"):
            mediator.update("cases", first, merged_into_id=over)
        with refused("sync.facts_missing", missing=["not_merged"]):
            mediator.update("cases", second, status="accepted")
        mediator.update("cases", second, merged_into_id=None)
        mediator.update("cases", second, status="accepted")


def test_an_extension_is_decided_once_by_a_lead_who_did_not_ask(bank: Bank) -> None:
    case = bank.case()
    mine, other = (
        bank.insert("extensions", case_id=case, requested_by=bank.staff[who]) for who in ("lead", "mediator")
    )
    with bank.as_person("mediator") as mediator, refused("sync.extension", role="mediator"):
        mediator.update("extensions", other, approved_at=NOW, approver_id=mediator.staff_id)
    with bank.as_person("lead") as lead:
        with refused("sync.extension"):
            lead.update("extensions", mine, approved_at=NOW, approver_id=lead.staff_id)
        lead.update("extensions", other, approved_at=NOW, approver_id=lead.staff_id)
        with refused("sync.extension"):
            lead.update("extensions", other, approved_at=None, refused_at=NOW)


# ------------------------------------------------------------------------------------------------------------- helpers


def _some_row(bank: Bank, table: str) -> UUID:
    given: dict[str, object] = {}
    if table == "cases":
        return bank.case()
    if table == "staff":
        given = {"login": "zhao.yi", "role": "counter"}
    if table == "branches":
        given = {"code": "0999", "home_branch": "0999"}
    columns = TABLES[table].columns
    if "case_id" in columns and not columns.case_id.nullable:
        given["case_id"] = bank.case()
    return bank.insert(table, **given)


def _seal(bank: Bank, case: UUID, table: str, subject: UUID) -> UUID:
    return bank.insert("seals", case_id=case, subject_table=table, subject_id=subject, home_branch=HERE)
