"""A case on its way, and short ways to take it further."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion, Approval
from app.casefile.desk import move
from app.cases.codes import MilestoneKind, Status
from app.cases.desk import WalkIn, assign, record_milestone, register_walk_in
from app.cases.model import Case
from app.fulfilment.model import Obligation, ObligationState
from app.interviews.model import Interview, InterviewState
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from app.store.store import Store
from app.store.types import Json
from tests.helpers.house import Actors


class Way:
    """One case and the verbs that take it along its way, each in an action of its own."""

    def __init__(self, store: Store, actors: Actors, case: Case) -> None:
        self.store = store
        self.actors = actors
        self.id = case.id
        self.no = case.no

    def act(self, actor: Actor, verb: Callable[[DeskSession, Case], Any]) -> Any:
        with self.store.action(actor, "casefile.test") as session:
            return verb(session, session.found(Case, self.id))

    def case(self) -> Case:
        with self.store.read(self.actors.lead) as session:
            found: Case = session.found(Case, self.id)
            session.expunge(found)
            return found

    def move(self, target: Status, actor: Actor | None = None, **why: Any) -> Case:
        who = actor or self.actors.mediator
        moved: Case = self.act(who, lambda session, case: move(session, case.id, target, **why))
        return moved

    def refused(self, target: Status, actor: Actor | None = None, **why: Any) -> Refusal:
        with pytest.raises(Refusal) as refused:
            self.move(target, actor, **why)
        return refused.value

    def missing(self, target: Status, **why: Any) -> list[str]:
        refusal = self.refused(target, **why)
        assert refusal.code == "casefile.missing", refusal
        return [key for _, key in refusal.params["missing"]]  # type: ignore[attr-defined]

    def own(self) -> None:
        self.act(self.actors.lead, lambda session, case: assign(session, case.id, self.actors.mediator.staff_id))

    def seal(self) -> None:
        def sealed(session: DeskSession, case: Case) -> None:
            session.add(
                Interview(
                    **case.keys(),
                    seq=1,
                    state=InterviewState.SEALED,
                    recorder_id=session.actor.staff_id,
                    started_at=session.at,
                )
            )

        self.act(self.actors.counter, sealed)

    def agree(self, state: AgreementState, *, approved: bool = True) -> Agreement:
        """Put an agreement in a state, with an approval of its current version or of none."""

        def put(session: DeskSession, case: Case) -> Agreement:
            agreement = Agreement(**case.keys(), seq=1, kind=AgreementKind.INSTALMENT, state=state, current_version=1)
            session.add(agreement)
            session.flush()
            version = AgreementVersion(
                **case.keys(),
                agreement_id=agreement.id,
                seq=1,
                author_id=session.actor.staff_id,
                answers={},
                **_content(),
                sha256="a" * 64,
            )
            session.add(version)
            session.flush()
            approval = Approval(
                **case.keys(),
                agreement_id=agreement.id,
                version_id=version.id,
                sha256="a" * 64 if approved else "b" * 64,
                requested_by=session.actor.staff_id,
                needs_role="lead",
                granted=True,
            )
            session.add(approval)
            return agreement

        found: Agreement = self.act(self.actors.mediator, put)
        return found

    def owe(self, *states: ObligationState) -> None:
        def put(session: DeskSession, case: Case) -> None:
            for seq, state in enumerate(states, 1):
                session.add(
                    Obligation(
                        **case.keys(),
                        agreement_id=case.id,
                        seq=seq,
                        kind="instalment",
                        debtor="customer",
                        amount_fen=10_000,
                        due_on=date(2026, 12, 15),
                        state=state,
                    )
                )

        self.act(self.actors.mediator, put)

    def answer(self) -> None:
        def told(session: DeskSession, case: Case) -> None:
            record_milestone(session, case.id, MilestoneKind.DECIDED, note="退还年费")
            record_milestone(session, case.id, MilestoneKind.TOLD, how="letter")

        self.act(self.actors.mediator, told)

    def put(self, **changes: Any) -> None:
        def change(_session: DeskSession, case: Case) -> None:
            for name, value in changes.items():
                setattr(case, name, value)

        self.act(self.actors.lead, change)


def _content() -> dict[str, Any]:
    """Whatever else a version must hold, empty: this room looks at state, version and hash only."""
    given = {"id", "home_branch", "branch_id", "version", "created_at", "case_id", "agreement_id", "seq", "author_id"}
    given |= {"answers", "sha256"}
    return {
        column.key: {} if isinstance(column.type, Json) else ""
        for column in AgreementVersion.__table__.columns
        if not column.nullable and column.default is None and column.key not in given
    }


@pytest.fixture
def way(desk_store: Store, actors: Actors) -> Way:
    """A registered case of an invented customer."""
    with desk_store.action(actors.counter, "cases.register") as session:
        case = register_walk_in(
            session, WalkIn(name="李小华", phone="13800001111", card="5678", narrative="年费扣错了", amount="300")
        )
    return Way(desk_store, actors, case)
