"""A theft case with evidence, and short ways through an investigation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.evidence.model import EvidenceItem
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.mediation import desk
from app.mediation.desk import Chosen, NoticeData, Question
from app.mediation.model import Finding, Inquiry, Task
from app.mediation.views import Investigation, investigation, proposal
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

T = TypeVar("T")


class Desk:
    """Does things as the mediator unless told otherwise."""

    def __init__(self, store: Store, actors: Actors, clock: FixedClock) -> None:
        self.store, self.actors, self.clock = store, actors, clock

    def do(self, fn: Callable[[DeskSession], T], actor: Actor | None = None) -> T:
        """Carry out one action."""
        with self.store.action(actor or self.actors.mediator, "test") as session:
            return fn(session)

    def read(self, fn: Callable[[DeskSession], T], actor: Actor | None = None) -> T:
        """Read something."""
        with self.store.read(actor or self.actors.mediator) as session:
            return fn(session)

    def case(self, **more: Any) -> UUID:
        """Register a theft."""
        given = {
            "name": "李小华",
            "phone": "13800001111",
            "card": "6222020012345678",
            "narrative": "卡片一直在身上，被盗刷一笔",
            "amount": "12,800.00",
            "cause": "card_theft",
            **more,
        }
        return self.do(lambda s: register_walk_in(s, WalkIn(**given)).id, self.actors.counter)

    def item(self, case_id: UUID, pages: int | None = 3, seq: int = 1, sha256: str = "a" * 64) -> UUID:
        """Add an exhibit without its bytes."""

        def add(session: DeskSession) -> UUID:
            from app.cases.model import Case

            case: Case = session.found(Case, case_id)
            made = EvidenceItem(
                **case.keys(), seq=seq, title=f"交易流水 {seq}", file_name="a.pdf", kind="pdf",
                media_type="application/pdf", size=10, pages=pages, sha256=sha256, sm3="b" * 64,
                received_at=session.at,
            )  # fmt: skip
            session.add(made)
            session.flush()
            return made.id

        return self.do(add)

    def plan(self, case_id: UUID, *steps: str, actor: Actor | None = None) -> list[UUID]:
        """Take up the fitting template; without steps what it ticks."""

        def take(session: DeskSession) -> list[UUID]:
            found = proposal(session, case_id)
            ticked = steps or tuple(row.step.key for row in found.rows if row.ticked)
            chosen = [Chosen(row.step.key, row.owner_id) for row in found.rows if row.step.key in ticked]
            return [task.id for task in desk.take_up(session, case_id, found.template, chosen)]

        return self.do(take, actor)

    def ask(self, case_id: UUID, **more: Any) -> UUID:
        """Send a request."""
        given: dict[str, Any] = {
            "party": "merchant", "whom": "滨江商厦", "asked": "请提供签购单", "channel": "letter", **more,
        }  # fmt: skip
        return self.do(lambda s: desk.ask(s, case_id, Question(**given)).id)

    def notice(self, case_id: UUID, hours_ago: int = 1, **more: Any) -> UUID:
        """Enter a notice of the holder."""

        def note(session: DeskSession) -> UUID:
            given: dict[str, Any] = {
                "at": session.at - timedelta(hours=hours_ago), "channel": "hotline", "took": "工号 8012",
                "said": "有一笔不是我刷的", **more,
            }  # fmt: skip
            return desk.note_notice(session, case_id, NoticeData(**given)).id

        return self.do(note)

    def find(
        self, case_id: UUID, statement: str = "签购单签名与本人不符", standing: str = "established", why: str = ""
    ) -> UUID:
        """Write a finding."""
        return self.do(lambda s: desk.find_out(s, case_id, statement, standing, why).id)

    def whole(self, case_id: UUID, actor: Actor | None = None) -> Investigation:
        """Read the investigation."""
        return self.read(lambda s: investigation(s, case_id), actor)

    def task(self, task_id: UUID) -> Task:
        """Read a task."""
        found: Task = self.read(lambda s: s.found(Task, task_id))
        return found

    def inquiry(self, inquiry_id: UUID) -> Inquiry:
        """Read a request."""
        found: Inquiry = self.read(lambda s: s.found(Inquiry, inquiry_id))
        return found

    def finding(self, finding_id: UUID) -> Finding:
        """Read a finding."""
        found: Finding = self.read(lambda s: s.found(Finding, finding_id))
        return found


@pytest.fixture
def hands(desk_store: Store, actors: Actors, clock: FixedClock) -> Desk:
    """Give hands over a store of its own."""
    return Desk(desk_store, actors, clock)
