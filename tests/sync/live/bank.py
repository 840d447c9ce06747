"""A bank in which something of everything was done, by the rooms' own use cases, at two branches.

The sample's script walks one complaint from the door to the signed agreement; further cases stand at other places. Made
once for a module: it takes seconds, and nobody here changes it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from app.cases import desk as cases
from app.cases.codes import NoteKind, PersonKind
from app.cases.desk.people import PersonData
from app.cases.model import Case
from app.central.grants import give_case
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.mediation import desk as mediation
from app.mediation.desk import Chosen, NoticeData, Question
from app.mediation.views import proposal
from app.sealing.copies import Share
from app.sealing.desk import register_paper
from app.sealing.model import Receiver
from app.store.session import DeskSession
from app.store.store import Store
from app.sync.rows import RowWriter
from tests.helpers.proxy import CuttingProxy
from tests.sync.desks import BRANCH, KEY, person
from tests.sync.real.branches import Branches
from tests.sync.real.seats import SeatDesk
from ui.commands.demo.crew import Crew
from ui.commands.demo.walk_in import CLERK, LEAD, OFFICER, perform

CREW = {CLERK: ("王敏", Role.COUNTER), OFFICER: ("李雪", Role.MEDIATOR), LEAD: ("赵刚", Role.LEAD)}
READERS = (CLERK, OFFICER, LEAD, "sun.yi", "xu.jing", "he.jia")
"""Everybody who has a replica to compare with: counter, mediator, lead, investigator, and two of the other branch."""


class Bank:
    """The centre, and the desks of its people; `desk(login)` opens one where it is not open."""

    def __init__(self, branches: Branches, place: Path, clock: FixedClock) -> None:
        self.branches = branches
        self.place = place
        self.clock = clock
        self.desks: dict[str, SeatDesk] = {}
        self.no = ""

    def desk(self, login: str) -> SeatDesk:
        """A desk that holds what the person may see now."""
        if login not in self.desks:
            self.desks[login] = SeatDesk(self.place / login, self.branches, login, self.clock)
        return self.desks[login]

    def another(self, login: str, at: str, through: CuttingProxy | None = None) -> SeatDesk:
        """A further desk of a person; whoever opens it closes it."""
        return SeatDesk(self.place / at, self.branches, login, self.clock, through)

    def close(self) -> None:
        """Close every desk."""
        while self.desks:
            self.desks.popitem()[1].close()


class _Crew(Crew):
    def __init__(self, bank: Bank) -> None:
        super().__init__(bank.desk(CLERK).desktop)
        self._bank = bank

    def seat(self, login: str) -> Any:
        """As the sample's crew, signed in with a password instead of a remembered one."""
        self._seats.setdefault(login, self._bank.desk(login).seat)
        return super().seat(login)


def fill(bank: Bank) -> None:
    """Let the people work, and give the investigator the signed case."""
    for login, (name, role) in CREW.items():
        bank.branches.hire(replace(person(login, role, BRANCH), name=name))
    bank.no = str(perform(_Crew(bank), bank.place / "papers")["case"])
    at_window(bank.desk(CLERK), in_office=bank.desk(OFFICER))
    elsewhere(bank.desk("xu.jing"))
    give_case(bank.branches.boss, "sun.yi", bank.no)
    for login in READERS:
        bank.desk(login).seat.sync()
    for login in READERS:
        # What was granted to somebody who had synced before comes with the next round.
        outcome = bank.desk(login).seat.sync()
        assert outcome.condition == "ok", (login, outcome)


def at_window(clerk: SeatDesk, in_office: SeatDesk) -> None:
    """Cases at other places: just registered, with people around it, with an extension that waits."""
    told = {
        "name": "李小华",
        "phone": "13800001111",
        "narrative": "信用卡年费ＶＩＰ被扣",
        "amount": "300",
        "card": "5678",
    }
    first = _do(clerk, lambda s: cases.register_walk_in(s, cases.WalkIn(**told)).id)  # type: ignore[arg-type]
    _do(clerk, lambda s: cases.add_note(s, first, "客户称 credit-card Fee 已退一半"))
    _do(
        clerk,
        lambda s: cases.add_person(s, first, PersonData(kind=PersonKind.WITNESS, name="李大力", phone="13900002222")),
    )
    second = _do(
        clerk,
        lambda s: (
            cases.register_walk_in(
                s, cases.WalkIn(name="王芳", phone="13800003333", narrative="催收电话打到单位", wish="停止骚扰")
            ).id
        ),
    )
    _do(clerk, lambda s: cases.arrive(s, "A012", called="李先生", needs=("elderly",), topic="年费"))
    assert clerk.seat.sync().condition == "ok"
    assert in_office.seat.sync().condition == "ok"
    _do(in_office, lambda s: cases.take(s, second))
    _do(in_office, lambda s: cases.request_extension(s, second, 10, "等待第三方答复"))
    _do(in_office, lambda s: _investigated(s, second))
    _do(in_office, lambda s: _noted_and_asked(s, second))
    assert in_office.seat.sync().condition == "ok"


def _noted_and_asked(session: DeskSession, case_id: UUID) -> None:
    """A date from which a clock runs, and a seal that was asked for."""
    cases.note_date(session, case_id, NoteKind.CREDIT_OBJECTION, cases.DateData(on=session.today, who="征信中心"))
    case: Case = session.found(Case, case_id)
    paper = register_paper(session, case.keys(), "reply", "a" * 64, (Share(Receiver.CUSTOMER),), pages=1)
    cases.ask_seal(session, paper.id, "business", 2, "寄送客户")


def _investigated(session: DeskSession, case_id: UUID) -> None:
    """A plan, a notice, a request that was reminded, a finding."""
    found = proposal(session, case_id)
    mediation.take_up(session, case_id, found.template, [Chosen(row.step.key, row.owner_id) for row in found.rows])
    notice = NoticeData(at=session.at, channel="hotline", took="8012", said="催收打到单位")
    mediation.note_notice(session, case_id, notice)
    question = Question(party="collection", whom="催收部", asked="拨打清单", channel="letter")
    mediation.remind(session, mediation.ask(session, case_id, question).id, "phone")
    mediation.find_out(session, case_id, "曾拨打单位电话", "established")


def elsewhere(clerk: SeatDesk) -> None:
    """A case of the other branch, of a customer with a similar name."""
    told = cases.WalkIn(name="李小花", phone="13800004444", narrative="信用卡被盗刷", amount="1000")
    _do(clerk, lambda s: cases.register_walk_in(s, told).id)
    assert clerk.seat.sync().condition == "ok"


def whole_replica(bank: Bank, actor: Actor) -> Store:
    """A replica of all that row security shows a person, whatever sync would let a desk of theirs hold."""
    around = bank.desk(CLERK).desktop.surroundings()
    store = Store.open(bank.place / f"whole-{actor.login}", KEY, around)
    with store.write_apart("test.whole") as connection:
        writer = RowWriter(connection)
        for table, rows in bank.branches.view(actor).items():
            for row_id, row in rows.items():
                writer.put((table, row_id), row)
        writer.flush()
    return store


def _do(desk: SeatDesk, work: Callable[[Any], Any]) -> Any:
    with desk.store.action(desk.actor, "test.bank") as session:
        return work(session)


def actor(bank: Bank, login: str) -> Actor:
    """A person of the bank."""
    return bank.desk(login).seat.actor


def case_ids(bank: Bank) -> list[UUID]:
    """Every case of the bank, in the order of their numbers."""
    return [UUID(str(one)) for (one,) in bank.branches.ask("SELECT id FROM desk.cases ORDER BY no")]
