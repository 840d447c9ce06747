"""Who may grant what: four eyes, the very text, and the money of the text itself, whatever a desk claims about it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg.types.json import Jsonb

from app.agreements.conceded import conceded
from app.kernel.money import Money
from app.sealing.digest import digest
from app.terms.authority import check_authority
from app.terms.concession import Concession
from app.terms.debt import COMPONENTS, Debt
from app.terms.waiver import Waiver
from tests.central.bank import NOW, THERE, Bank, refused
from tests.central.papers import a_version, asked, content_of, decide, giving
from tests.terms.given import RULES

LATER = "2026-11-24T07:00:00.000Z"

# ------------------------------------------------------------------------------------------- four eyes, the very text


@pytest.mark.every_server
def test_an_approval_needs_four_eyes_and_is_made_once(bank: Bank) -> None:
    approval = asked(bank, bank.case(), giving("100"))
    for login, why in (("mediator", "own_work"), ("counter", "own_work"), ("mate", "level"), ("auditor", "level")):
        with bank.as_person(login) as person, refused("sync.approval", why=why):
            decide(person, approval)
    with bank.as_person("lead") as lead:
        with refused("sync.approval", why="decider"):
            lead.update("approvals", approval, granted=True, decided_at=NOW, decided_by=bank.staff["teamlead"])
        with refused("sync.approval", why="incomplete"):
            lead.update("approvals", approval, decided_at=NOW, decided_by=lead.staff_id)
        decide(lead, approval)
        with refused("sync.approval", why="decided"):
            decide(lead, approval, granted=False)
    with refused("sync.approval", why="decider"):
        bank.update("approvals", asked(bank, bank.case(), giving()), granted=True, decided_at=NOW,
                    decided_by=bank.staff["lead"])  # fmt: skip


def test_who_wrote_the_same_numbers_in_the_case_worked_on_it(bank: Bank) -> None:
    """A draft that was given up and copied by a colleague keeps its author."""
    case = bank.case()
    a_version(bank, case, {**giving("100"), "title": "另一份"}, author="lead", state="void")
    approval = asked(bank, case, giving("100"))
    with bank.as_person("lead") as lead, refused("sync.approval", why="own_work"):
        decide(lead, approval)
    with bank.as_person("teamlead") as other:
        decide(other, approval)


def test_an_approval_is_of_the_text_that_is_there(bank: Bank) -> None:
    case = bank.case()
    other_hash = asked(bank, case, giving("100"), sha256="b" * 64)
    changed = asked(bank, case, giving("200"))
    bank.boss.execute("ALTER TABLE desk.agreement_versions DISABLE TRIGGER USER")
    bank.boss.execute(
        "UPDATE desk.agreement_versions SET content = replace(content, '99800.00', '99801.00') WHERE id ="
        " (SELECT version_id FROM desk.approvals WHERE id = %s)",
        (changed,),
    )
    with bank.as_person("lead") as lead:
        with refused("sync.approval", why="version"):
            decide(lead, other_hash)
        with refused("sync.approval", why="altered"):
            decide(lead, changed)
        with refused("sync.approval", why="version"):
            lead.insert(
                "approvals", case_id=case, needs_role="lead", granted=True, decided_at=NOW, decided_by=lead.staff_id
            )


# ---------------------------------------------------------------------------------------------------------- the money


@pytest.mark.every_server
@pytest.mark.parametrize(
    ("content", "needs"),
    [
        (giving("50000.01"), "head_office"),
        (giving("60000.01"), "head_office"),
        (giving(refund="50000.01"), "head_office"),
        (giving("30000", refund="20000.01"), "head_office"),
        (giving("60.01", claimed="100"), "head_office"),
    ],
)
def test_a_large_sum_under_a_small_claim_is_refused(bank: Bank, content: dict[str, Any], needs: str) -> None:
    approval = asked(bank, bank.case(), content, needs="lead")
    with bank.as_person("lead") as lead:
        with refused("sync.approval", why="level", needs=needs, role="lead"):
            decide(lead, approval)
        decide(lead, approval, granted=False)


@pytest.mark.parametrize("content", [giving("50000"), giving(refund="50000"), giving("60", claimed="100")])
def test_up_to_the_limit_is_within_it(bank: Bank, content: dict[str, Any]) -> None:
    approval = asked(bank, bank.case(), content, needs="head_office")
    with bank.as_person("lead") as lead:
        decide(lead, approval)


def test_a_request_names_no_level_below_what_its_text_needs(bank: Bank) -> None:
    for content, claims, alone in (
        (giving("60000"), "lead", "head_office"),
        (giving("100"), "mediator", "lead"),
        (giving("100"), "boss", "lead"),
    ):
        case = bank.case()
        agreement, version, sha256 = a_version(bank, case, content)
        row = {"case_id": case, "agreement_id": agreement, "version_id": version, "sha256": sha256}
        with bank.as_person("counter") as counter:
            row["requested_by"] = counter.staff_id
            with refused("sync.approval", why="claim", needs=alone, claimed=claims):
                counter.insert("approvals", needs_role=claims, **row)
            with refused("sync.approval", why="version"):
                counter.insert("approvals", needs_role=alone, **{**row, "sha256": "b" * 64})
            counter.insert("approvals", needs_role="head_office", **row)


@pytest.mark.parametrize(
    "broken",
    [
        {"currency": ""},
        {"components": {}},
        {"components": [{"component": "interest", "claimed": "1E6", "agreed": "0.00"}]},
        {"components": [{"component": "interest", "claimed": "10.00", "agreed": "10.01"}]},
        {"components": [{"component": "gift", "claimed": "10.00", "agreed": "1.00"}]},
        {"components": [{"component": "interest", "claimed": "10.00", "agreed": "1.00"}] * 2},
        {"obligations": [{"debtor": "bank", "amount": "1,000.00", "currency": "CNY"}]},
        {"obligations": None},
    ],
)
def test_amounts_that_no_desk_writes_are_no_amounts(bank: Bank, broken: dict[str, Any]) -> None:
    approval = asked(bank, bank.case(), {**giving("100"), **broken})
    with bank.as_person("lead") as lead, refused("sync.approval", why="unreadable"):
        decide(lead, approval)


@pytest.mark.parametrize("where", ["same case", "same customer", "same document", "other branch"])
@pytest.mark.parametrize("state", ["approved", "signed"])
def test_a_sum_split_over_agreements_of_one_customer_counts_as_one(bank: Bank, where: str, state: str) -> None:
    customer = bank.insert("customers", id_number="320100195803070019")
    case = bank.case(customer_id=customer)
    branch = {"home_branch": THERE} if where == "other branch" else {}
    other = case
    if where != "same case":
        again = customer if where == "same customer" else bank.insert(
            "customers", id_number="320100195803070019", **branch
        )  # fmt: skip
        other = bank.case(customer_id=again, **branch)
    a_version(bank, other, giving("100", refund="30000"), state=state, effective_on="2026-05-01")
    with bank.as_person("lead") as lead:
        with refused("sync.approval", why="level", needs="head_office"):
            decide(lead, asked(bank, case, giving("300", refund="20000")))
        decide(lead, asked(bank, bank.case(), giving("300", refund="20000")))


def test_what_is_not_decided_counts_not_yet(bank: Bank) -> None:
    customer = bank.insert("customers", id_number="")
    for state in ("void", "pending_approval", "draft"):
        a_version(bank, bank.case(customer_id=customer), giving(refund="30000"), state=state)
    with bank.as_person("lead") as lead:
        decide(lead, asked(bank, bank.case(customer_id=customer), giving(refund="30000")))
        with refused("sync.approval", why="level"):
            decide(lead, asked(bank, bank.case(customer_id=customer), giving(refund="30000")))


@pytest.mark.parametrize(("day", "paid"), [("2025-11-23", 3_00), ("2025-11-24", 5_00), (None, 5_00)])
def test_what_was_signed_counts_as_far_back_as_the_rules_say(bank: Bank, day: str | None, paid: int) -> None:
    """What does not say when it took effect counts always."""
    case = bank.case()
    a_version(bank, case, giving(refund="2"), state="signed", effective_on=day)
    _, version, _ = a_version(bank, case, giving(refund="3"))
    given = bank.one(
        "SELECT sync.given_with_others(v, sync.same_person(v.case_id), '2026-11-24', '{signed}')"
        " FROM desk.agreement_versions AS v WHERE v.id = %s",
        version,
    )
    assert given["paid"] == paid


def test_an_older_pack_binds_the_cases_that_were_received_under_it(bank: Bank) -> None:
    """The limits of the day of receipt and of the day of the decision, whichever is lower; a bank's own pack counts."""
    bank.boss.execute(
        "INSERT INTO sync.rules (name, shipped, place, valid_from, valid_to, value) VALUES"
        " ('authority.lead.refund', false, 1, '2020-03-01', '2020-03-31', '1000'),"
        " ('authority.lead.refund', false, 2, '2020-11-20', NULL, '80000'),"
        " ('authority.lead.together', false, 2, '2020-11-20', NULL, '80000')"
    )

    def of(received: str, refund: str) -> UUID:
        stranger = bank.insert("customers", id_number="")
        return asked(bank, bank.case(customer_id=stranger, received_on=received), giving(refund=refund))

    with bank.as_person("lead") as lead:
        for received, most, more in (
            ("2020-03-05", "1000", "1000.01"),
            ("2020-04-01", "50000", "50000.01"),
            ("2026-11-24", "80000", "80000.01"),
        ):
            with refused("sync.approval", why="level"):
                decide(lead, of(received, more))
            decide(lead, of(received, most))


# -------------------------------------------------------------------------------------- the same arithmetic, both sides

_FEN = st.one_of(st.integers(0, 300), st.integers(0, 10**7), st.integers(0, 10**12))


@st.composite
def _papers(draw: st.DrawFn) -> dict[str, Any]:
    currency = draw(st.sampled_from(["CNY", "CNY", "CNY", "USD"]))
    claimed, agreed = [], []
    for _ in COMPONENTS:
        fen = draw(st.one_of(st.just(0), _FEN))
        claimed.append(Money(fen, currency))
        agreed.append(Money(draw(st.one_of(st.just(fen), st.integers(0, fen))), currency))
    waiver = Waiver(Debt(tuple(claimed)), Debt(tuple(agreed)))
    amounts = st.one_of(
        st.sampled_from([100_000, 4_999_999, 5_000_000, 5_000_001, 500_000, 500_001]), st.integers(1, 10**7)
    )
    paid = draw(st.lists(st.tuples(amounts, st.sampled_from([currency, currency, "USD"])), max_size=3))
    return content_of(waiver, [Money(fen, of) for fen, of in paid])


@st.composite
def _near(draw: st.DrawFn) -> dict[str, Any]:
    """Right at a limit: of the share or of a sum, one fen more or less."""
    claimed = draw(st.integers(100, 20_000_000))
    share = draw(st.sampled_from([30, 60]))
    most = draw(st.sampled_from([claimed * share // 100, 500_000, 5_000_000]))
    waived = min(max(most + draw(st.integers(-1, 1)), 0), claimed)
    return giving(str(Money(waived)), claimed=str(Money(claimed)))


@pytest.mark.every_server
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=_papers() | _near(),
    others=st.lists(st.tuples(_papers() | _near(), st.booleans()), max_size=3),
    lowest=st.sampled_from(["counter", "mediator", "lead", "head_office"]),
)
def test_the_centre_reckons_as_the_desk_does(
    bank: Bank, first: dict[str, Any], others: list[tuple[dict[str, Any], bool]], lowest: str
) -> None:
    whole: Concession = conceded(first)
    for content, same_debt in others:
        whole = whole.beside(conceded(content), same_debt=same_debt)
    authority = check_authority(lowest, whole, RULES)
    told = bank.boss.execute(
        "WITH RECURSIVE added (n, given) AS (SELECT 0, sync.conceded(%s::jsonb) UNION ALL SELECT a.n + 1,"
        " sync.given_beside(a.given, sync.conceded(o.one -> 0), (o.one ->> 1)::boolean) FROM added AS a"
        " CROSS JOIN LATERAL (SELECT %s::jsonb -> a.n) AS o (one) WHERE o.one IS NOT NULL)"
        " SELECT given, sync.level_for(given, %s, ARRAY[sync.rules_on(%s)]) FROM added ORDER BY n DESC LIMIT 1",
        (Jsonb(first), Jsonb([[content, same] for content, same in others]), lowest, date(2026, 11, 24)),
    ).fetchone()
    assert told is not None
    said, level = told
    assert level == authority.needs
    for kind, debt in (("claimed", whole.waiver.claimed), ("waived", whole.waiver.waived)):
        assert {one.value: said[kind].get(one.value, 0) for one, _ in debt} == {
            one.value: amount.fen for one, amount in debt
        }
    assert said["paid"] == whole.paid.fen
    assert [(one["fen"], one["currency"]) for one in said["foreign"]] == [
        (amount.fen, amount.currency) for amount in whole.foreign
    ]


def test_the_centre_s_rules_of_a_day_are_the_desk_s(bank: Bank) -> None:
    told = bank.one("SELECT sync.rules_on('2026-11-24')")
    assert {name: json.loads(json.dumps(value)) for name, value in told.items()} == {
        name: list(rule.words) if isinstance(rule.value, list) else pytest.approx(float(rule.decimal))
        for name, rule in RULES.rules.items()
        if name.startswith("authority.") or name == "people.max_representatives"
    }


# -------------------------------------------------------------------------------------------- the agreement's own steps


def _approved(bank: Bank, case: UUID, content: dict[str, Any]) -> tuple[UUID, UUID, str]:
    approval = asked(bank, case, content)
    with bank.as_person("lead") as lead:
        decide(lead, approval)
    row = bank.boss.execute(
        "SELECT agreement_id, version_id, sha256 FROM desk.approvals WHERE id = %s", (approval,)
    ).fetchone()
    assert row is not None
    return row[0], row[1], row[2]


def _sign(bank: Bank, case: UUID, version: UUID, sha256: str) -> None:
    for role in ("customer", "staff"):
        bank.insert("signatures", case_id=case, subject_id=version, sha256=sha256, signer_role=role)
    bank.insert("seals", case_id=case, subject_table="agreement_versions", subject_id=version)


def test_nothing_is_approved_or_signed_by_saying_so(bank: Bank) -> None:
    case = bank.case()
    agreement, version, sha256 = a_version(bank, case, giving("100"))
    with bank.as_person("counter") as counter:
        with refused("sync.agreement", why="step"):
            counter.update("agreements", agreement, state="signed")
        with refused("sync.agreement", why="not_asked"):
            counter.update("agreements", agreement, state="pending_approval")
        with refused("sync.agreement", why="step"):
            counter.insert("agreements", case_id=case, state="approved", current_version=1)
        bank.insert("approvals", case_id=case, agreement_id=agreement, version_id=version, sha256=sha256)
        counter.update("agreements", agreement, state="pending_approval")
        with refused("sync.agreement", why="not_approved"):
            counter.update("agreements", agreement, state="approved")
        with refused("sync.agreement", why="handed_in"):
            counter.update("agreements", agreement, current_version=2)


def test_signed_is_what_both_sides_signed_and_a_seal_closes(bank: Bank) -> None:
    case = bank.case()
    agreement, version, sha256 = _approved(bank, case, giving("100"))
    signed = {"state": "signed", "signed_at": LATER, "effective_on": "2026-11-24"}
    with bank.as_person("counter") as counter:
        with refused("sync.agreement", why="unsigned"):
            counter.update("agreements", agreement, **signed)
        _sign(bank, case, version, sha256)
        with refused("sync.agreement", why="unsigned"):
            counter.update("agreements", agreement, state="signed", signed_at=LATER)
        counter.update("agreements", agreement, **signed)
        for change in (
            {"state": "void"},
            {"effective_on": "2020-01-01"},
            {"current_version": 2},
            {"kind": "mediation"},
        ):
            with refused("sync.agreement", why="closed"):
                counter.update("agreements", agreement, **change)
    with refused("sync.agreement", why="closed"):
        bank.update("agreements", agreement, state="draft")


def test_what_was_signed_meanwhile_may_be_too_much_together(bank: Bank) -> None:
    """Two people turn out to be one: the second of two signatures is more than the lead may give."""
    one, other = (bank.insert("customers", id_number=number) for number in ("", "1"))
    case, another = bank.case(customer_id=one), bank.case(customer_id=other)
    agreement, version, sha256 = _approved(bank, case, giving(refund="30000"))
    a_version(bank, another, giving(refund="30000"), state="signed", effective_on="2026-11-24")
    bank.update("customers", one, id_number="1")
    _sign(bank, case, version, sha256)
    with bank.as_person("counter") as counter, refused("sync.agreement", why="overtaken"):
        counter.update("agreements", agreement, state="signed", signed_at=LATER, effective_on="2026-11-24")


def test_a_hash_is_that_of_the_text_byte_by_byte(bank: Bank) -> None:
    case = bank.case()
    made = digest(giving("0.01"))
    _, version, _ = a_version(bank, case, giving("0.01"))
    assert bank.one("SELECT content FROM desk.agreement_versions WHERE id = %s", version) == made.text
    assert bank.one("SELECT sync.unaltered(v) FROM desk.agreement_versions AS v WHERE id = %s", version)
