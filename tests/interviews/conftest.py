"""A case with a sitting that has begun, and hands that bring it as far as a test needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest

from app.cases.desk import WalkIn, register_walk_in
from app.interviews import desk, views
from app.interviews.compose import chinese
from app.interviews.form import FormState
from app.interviews.record import InterviewRecord
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors

STROKES = [[[100, 100, 0], [400, 300, 120], [700, 120, 260]], [[150, 500, 500], [800, 520, 700]]]
CUSTOMER = "李小华"
FIELDS: dict[str, dict[str, Any]] = {
    "first_things": {"theft": "no"},
    "identity": {
        "id_number": "11010519491231002X",
        "id_type": "resident_id",
        "original_seen": True,
        "address": "上海市浦东新区世纪大道 8 号",
    },
    "rights": {"told_at": True, "told_how": "read_aloud", "understood": True, "consent_processing": "given"},
    "wish": {"demands": ["verify_cause", "refund_fee"], "wish": "查清楚，退还费用", "proposed_monthly": "８００"},
    "facts": {"narrative": "三笔境外交易不是我做的", "amount": "12,800.00", "noticed_on": "2026年11月20日"},
    "read_back": {"how": "display"},
}


@dataclass(frozen=True, slots=True)
class Sitting:
    """A running interview and the store it is in."""

    store: Store
    actors: Actors
    case_id: UUID
    id: UUID

    def act(self, verb: Callable[..., Any], *args: Any, by: str = "counter", **more: Any) -> Any:
        """Run one desk verb as one action; the interview's id is put in front of the arguments."""
        with self.store.action(getattr(self.actors, by), "interviews.test") as session:
            return verb(session, self.id, *args, **more)

    def do(self, verb: Callable[..., Any], *args: Any, by: str = "counter", **more: Any) -> Any:
        """Run one desk verb as one action with just these arguments."""
        with self.store.action(getattr(self.actors, by), "interviews.test") as session:
            return verb(session, *args, **more)

    def see(self, view: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """Run a view of this interview."""
        with self.store.read(self.actors.counter) as session:
            return view(session, self.id, *args, **more)

    def form(self, drafts: dict[str, Any] | None = None) -> FormState:
        """The form as stored, drafts laid over it."""
        state: FormState = self.see(views.form, drafts)
        return state

    def record(self) -> InterviewRecord:
        """The record as it stands."""
        found: InterviewRecord = self.see(views.record)
        return found

    def fill(self, **more: dict[str, Any]) -> None:
        """Save everything that sealing needs, one action per section."""
        for key, content in (FIELDS | more).items():
            self.act(desk.save_section, key, content)
        if not self.record().body.spoken:
            self.act(desk.ask, "这些交易是您本人做的吗？", "不是。")

    def read_all(self) -> None:
        """Let the customer agree to every page as it is now."""
        while not (now := self.see(views.read_back, chinese())).done:
            self.act(desk.record_read_back, now.pages[now.next - 1], "agreed")

    def sign_all(self) -> None:
        """Let customer and staff sign by hand."""
        self.act(desk.sign, "customer", CUSTOMER, "drawn", STROKES)
        self.act(desk.sign, "staff", self.actors.counter.name, "on_paper")

    def ready(self) -> None:
        """Bring the sitting to where it can be sealed."""
        self.fill()
        self.read_all()
        self.sign_all()

    def seal(self) -> None:
        """Bring the sitting to its end."""
        self.ready()
        self.act(desk.seal)


def walk_in(session: DeskSession, **more: Any) -> UUID:
    """Register a customer at the window and return the case."""
    return register_walk_in(
        session,
        WalkIn(**({"name": CUSTOMER, "phone": "13800001111", "card": "1234", "narrative": "交易不是我做的"} | more)),
    ).id


@pytest.fixture
def sitting(desk_store: Store, actors: Actors) -> Sitting:
    """Give an interview that has just begun."""
    with desk_store.action(actors.counter, "cases.register") as session:
        case_id = walk_in(session)
        interview = desk.start(session, case_id, place="一号窗口")
        return Sitting(desk_store, actors, case_id, interview.id)
