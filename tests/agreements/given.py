"""Cases and settlements of invented customers, as the tests of authority need them: any number, short to write."""

from __future__ import annotations

from datetime import date

from app.agreements import desk
from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.model import Agreement, AgreementKind
from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import Case
from app.kernel.actor import Actor
from app.kernel.money import Money
from app.sealing.model import SignatureMethod, SignerRole
from app.store.store import Store
from app.terms.debt import Component, Debt
from tests.helpers.house import Actors

ID_NUMBER = "320100195803070019"
CARD = "6222020000001234"
OTHER_CARD = "6222020000005678"


def new_case(store: Store, actors: Actors, *, name: str = "钱𫖯", card: str = CARD, number: str = ID_NUMBER) -> Case:
    """Register a case that is ready for an agreement; the same number and name are the same customer."""
    with store.action(actors.counter, "cases.register") as session:
        made = register_walk_in(
            session,
            WalkIn(
                name=name,
                phone="13900000000",
                card=card,
                narrative="对息费的计收有异议。",
                amount="1000",
                id_number=number,
                address="江城市鼓楼区梧桐里 3 号",
            ),
        )
        made.status = Status.DRAFTING
        made.owner_id = actors.mediator.staff_id
    return made


def settlement(*, claimed: str = "0", waived: str = "0", refund: str = "0") -> Answers:
    """A settlement that waives so much of a claim of interest, has the rest paid at once, and pays a refund."""
    debt, given = (Debt.of({Component.INTEREST: Money.of(text)}) for text in (claimed, waived))
    rest, back = debt - given, Money.of(refund)
    dates = {"as_of": date(2026, 11, 24), "refund_due": date(2026, 12, 10), "lump_sum_due": date(2026, 12, 20)}
    return Answers(
        AgreementKind.SETTLEMENT,
        debt,
        given,
        refund=back or None,
        lump_sum=bool(rest.total),
        texts={
            "facts_summary": "双方对 2026 年 8 月账单的息费有争议。",
            "account_name": "钱𫖯",
            "account": CARD,
            "refund_account_name": "钱𫖯",
            "refund_account": CARD,
            "court_place": "江城市",
        },
        dates=dates,
    )


def saved(store: Store, case: Case, answers: Answers, library: ClauseLibrary, author: Actor) -> Agreement:
    """Draft an agreement and save a version of it."""
    with store.action(author, "agreements.draft") as session:
        agreement = desk.draft(session, case.id, answers.kind)
        desk.save_version(session, agreement.id, answers, library)
    return agreement


def hand_in(store: Store, agreement: Agreement, library: ClauseLibrary, by: Actor) -> str:
    """Hand the current version in and give the level it needs."""
    with store.action(by, "agreements.submit") as session:
        return desk.submit(session, agreement.id, library).needs_role


def approve(store: Store, agreement: Agreement, by: Actor) -> None:
    """Approve what was handed in."""
    with store.action(by, "agreements.approve") as session:
        desk.approve(session, agreement.id)


def sign(store: Store, agreement: Agreement, by: Actor, name: str = "钱𫖯") -> None:
    """Sign for both sides on paper and conclude."""
    with store.action(by, "agreements.sign") as session:
        desk.sign_as(session, agreement.id, SignerRole.CUSTOMER, name, SignatureMethod.ON_PAPER)
        desk.sign_as(session, agreement.id, SignerRole.STAFF, by.name, SignatureMethod.ON_PAPER)
        desk.conclude(session, agreement.id)
