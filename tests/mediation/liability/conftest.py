"""A theft with an issue table, an exhibit of pages and a statement, and short ways to its matrix."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

import pytest

from app.cases.model import Case
from app.evidence.model import AccountStatement, EvidenceItem, Transaction
from app.interviews.model import IssueRow
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.mediation import desk
from app.mediation.views import IssueLine, Liability, liability
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors
from tests.mediation.conftest import Desk

T = TypeVar("T")


class Matrix(Desk):
    """Hands over the issues of one case."""

    def row(self, case_id: UUID, title: str, amount: int | None = None, admitted_by: str = "", seq: int = 1) -> UUID:
        """Write a row of the interview's issue table."""

        def add(session: DeskSession) -> UUID:
            case: Case = session.found(Case, case_id)
            made = IssueRow(
                **case.keys(), interview_id=None, seq=seq, title=title, customer_claim="不是我刷的", amount_fen=amount,
                bank_position="密码验证通过", admitted_by=admitted_by,
            )  # fmt: skip
            session.add(made)
            session.flush()
            return made.id

        return self.do(add)

    def issue(self, case_id: UUID, title: str = "是否本人交易", claimed: str = "12,800.00", **more: str) -> UUID:
        """Add an issue by hand."""
        return self.do(lambda s: desk.add_issue(s, case_id, title, claimed=claimed, **more).id)

    def statement(self, case_id: UUID) -> tuple[UUID, UUID]:
        """Add a statement with one line; gives exhibit and transaction."""
        item = self.item(case_id, pages=None, seq=9, sha256="e" * 64)

        def add(session: DeskSession) -> UUID:
            case: Case = session.found(Case, case_id)
            made = AccountStatement(**case.keys(), item_id=item, profile="cmb_credit", issuer="cmb", lines=1)
            session.add(made)
            session.flush()
            line = Transaction(
                **case.keys(), statement_id=made.id, place=1, line_no=1, traded_on=session.today, kind="purchase",
                description="滨江商厦", merchant="滨江商厦", amount_fen=1280000,
            )  # fmt: skip
            session.add(line)
            session.flush()
            return line.id

        return item, self.do(add)

    def judged(self, issue_id: UUID, *shares: tuple[str, str, str], conclusion: str = "不能证明系本人交易") -> None:
        """Conclude an issue and share it out."""
        self.do(lambda s: desk.conclude(s, issue_id, conclusion).id)
        given = shares or (("bank", "62.5", "未及时止付"), ("holder", "37.5", "密码保管有过错"))
        self.do(lambda s: desk.judge(s, issue_id, given).id)

    def seen(self, case_id: UUID, actor: Actor | None = None) -> Liability:
        """Read the matrix."""
        return self.read(lambda s: liability(s, case_id), actor)

    def line(self, issue_id: UUID, case_id: UUID) -> IssueLine:
        """Read one issue of it."""
        found = self.seen(case_id)
        return next(one for one in (*found.issues, *found.removed) if one.id == issue_id)

    def withdraw(self, item_id: UUID) -> None:
        """Withdraw an exhibit."""

        def change(session: DeskSession) -> None:
            session.found(EvidenceItem, item_id).withdrawn_at = session.at

        self.do(change)


@pytest.fixture
def matrix(desk_store: Store, actors: Actors, clock: FixedClock) -> Matrix:
    """Give hands over a store of its own."""
    return Matrix(desk_store, actors, clock)


def refused(call: Callable[[], object]) -> tuple[str, str | None]:
    """Code and field of what is refused."""
    from app.kernel.errors import Refusal

    with pytest.raises(Refusal) as caught:
        call()
    return caught.value.code, caught.value.field
