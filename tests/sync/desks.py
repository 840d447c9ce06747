"""Desks for the tests of sync: a real replica on disk, a person, and a line to a centre that can be cut anywhere."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from app.cases.codes import Channel
from app.cases.model import Case, CaseNote, Customer
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks
from app.store.base import Row, captured_tables
from app.store.numbers import take_numbers
from app.store.session import DeskSession, Surroundings
from app.store.store import Store
from app.sync.apply import apply
from app.sync.cycle import Cycle, Outcome, quiet
from app.sync.extent import named
from app.sync.pull import pull
from app.sync.transport import Json, Offline, Snapshot, SyncTransport
from app.sync.wire import plan_of
from tests.sync.centre import Centre

KEY = hashlib.sha256(b"a key of the tests").digest()
BRANCH, OTHER = "0123", "0456"
YEAR = 2026


def person(login: str, role: Role = Role.MEDIATOR, branch: str = BRANCH) -> Actor:
    """Make up a person; the id follows from the login, so that a test can meet them again in another process."""
    return Actor(UUID(bytes=hashlib.sha256(login.encode()).digest()[:16]), login, f"员工{login}", role, branch)


class Line:
    """A line to a centre: passes every question on, unless it was told to fail before or after one."""

    def __init__(self, transport: SyncTransport) -> None:
        self.transport = transport
        self.down = False
        self.asked: Counter[str] = Counter()
        self._before: Counter[str] = Counter()
        self._after: Counter[str] = Counter()

    def cut(self, question: str, *, answered: bool, nth: int = 1) -> None:
        """Fail at the nth question of a kind from now on, before it is heard or after it was answered."""
        (self._after if answered else self._before)[question] = self.asked[question] + nth

    def heal(self) -> None:
        """Forget every cut that did not happen yet."""
        self._before.clear()
        self._after.clear()

    def _pass(self, question: str, ask: Callable[[], Any]) -> Any:
        self.asked[question] += 1
        if self.down or self._before.get(question) == self.asked[question]:
            raise Offline(reason=f"cut before {question}")
        answer = ask()
        if self._after.get(question) == self.asked[question]:
            raise Offline(reason=f"cut after {question}")
        return answer

    def hello(self, request: Json) -> Json:
        return dict(self._pass("hello", lambda: self.transport.hello(request)))

    def push(self, batch: Json) -> Json:
        return dict(self._pass("push", lambda: self.transport.push(batch)))

    def head(self) -> Mapping[str, int]:
        return dict(self._pass("head", self.transport.head))

    def wake(self, keys: Sequence[str]) -> Sequence[int | None]:
        return list(self._pass("wake", lambda: self.transport.wake(keys)))

    def pull(self, cursors: Mapping[str, int], most: int, device: str | None = None) -> Json:
        return dict(self._pass("pull", lambda: self.transport.pull(cursors, most, device)))

    def digest(self, request: Json) -> Json:
        return dict(self._pass("digest", lambda: self.transport.digest(request)))

    def versions(self, table: str, bucket: int, device: str | None = None) -> Mapping[str, int]:
        return dict(self._pass("versions", lambda: self.transport.versions(table, bucket, device)))

    def rows(self, table: str, ids: Sequence[str], device: str | None = None) -> Json:
        return dict(self._pass("rows", lambda: self.transport.rows(table, ids, device)))

    def bring_case(self, device: str, case: str) -> Json:
        return dict(self._pass("bring_case", lambda: self.transport.bring_case(device, case)))

    def give_back(self, device: str, case: str) -> Json:
        return dict(self._pass("give_back", lambda: self.transport.give_back(device, case)))

    def hold_branches(self, device: str, branches: Sequence[str], keep: Sequence[str]) -> Json:
        return dict(self._pass("hold_branches", lambda: self.transport.hold_branches(device, branches, keep)))

    def move_extent(self, device: str, keep: Sequence[str]) -> Json:
        return dict(self._pass("move_extent", lambda: self.transport.move_extent(device, keep)))

    def lease(self, device: str, branch: str, year: int, size: int) -> Json:
        return dict(self._pass("lease", lambda: self.transport.lease(device, branch, year, size)))

    @contextmanager
    def snapshot(self, device: str | None = None) -> Iterator[Snapshot]:
        opened: AbstractContextManager[Snapshot] = self._pass("snapshot", lambda: self.transport.snapshot(device))
        with opened as moment:
            yield _CutSnapshot(moment, self)

    def close(self) -> None:
        self.transport.close()


class _CutSnapshot:
    def __init__(self, moment: Snapshot, line: Line) -> None:
        self.heads, self.counts = moment.heads, moment.counts
        self._moment, self._line = moment, line

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Sequence[tuple[Any, ...]]]:
        for block in self._moment.rows(table, columns):
            yield self._line._pass("block", lambda block=block: block)  # type: ignore[misc]


class Desk:
    """One person's desk."""

    once: frozenset[int] = frozenset()
    """What was acknowledged at some time: a restored centre is offered it again."""

    def __init__(self, folder: Path, centre: Centre, actor: Actor, clock: FixedClock) -> None:
        self.centre = centre
        self.actor = actor
        self.clock = clock
        self.folder = folder
        around = Surroundings(clock, RulePacks([]), HolidayCalendar(), Events())
        self.store = Store.open(folder, KEY, around)
        self.line = Line(centre.transport(actor))
        self.cycle = Cycle(self.store, self.line, clock, actor.branch_id, actor.login)

    def sync(self) -> Outcome:
        """Run one cycle."""
        self.once |= {seq for (seq,) in self.ask("SELECT device_seq FROM outbox WHERE state = 'acknowledged'")}
        return self.cycle.run()

    def only_pull(self) -> None:
        """Pull and apply without pushing first, as when work is typed in the middle of a cycle."""
        welcome = self.cycle.welcome
        assert welcome is not None
        pull(self.store, self.line, welcome.scopes, quiet)
        apply(self.store, welcome.scopes, self.clock.now())

    def act(self, name: str = "test.edit") -> AbstractContextManager[DeskSession]:
        """Open an action of this desk's person."""
        return self.store.action(self.actor, name)

    def new_case(self, narrative: str = "账单有误", **values: Any) -> UUID:
        """Register a case with its customer, offline as well as online."""
        with self.act("cases.register") as session:
            customer = Customer(name="李小华", phone="13800002222")
            session.add(customer)
            session.flush()
            case = Case(
                no=str(take_numbers(session, self.actor.branch_id, YEAR)[0]), customer_id=customer.id,
                channel=Channel.BRANCH, narrative=narrative, received_at=session.at, received_on=session.today,
                due_on=session.today, **values,
            )  # fmt: skip
            session.add(case)
            session.flush()
            return case.id

    def note(self, case_id: UUID, text: str) -> UUID:
        """Write a note on a case."""
        with self.act("cases.note") as session:
            case = session.found(Case, case_id)
            note = CaseNote(**case.keys(), author_id=self.actor.staff_id, text=text)
            session.add(note)
            session.flush()
            return note.id

    def edit(self, model: type[Row], row_id: UUID, **values: Any) -> None:
        """Change fields of a row."""
        with self.act() as session:
            row = session.found(model, row_id)
            for name, value in values.items():
                setattr(row, name, value)

    def row(self, table: str, row_id: object) -> dict[str, Any] | None:
        """A row of the replica in wire form."""
        return self.rows(table).get(str(row_id))

    def rows(self, table: str) -> dict[str, dict[str, Any]]:
        """All rows of a table in wire form by id."""
        plan = plan_of(table)
        with self.store.look() as connection:
            found = [plan.row(stored) for stored in connection.exec_driver_sql(plan.select)]
        return {str(row["id"]): row for row in found}

    def everything(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Every row of every synced table that has any."""
        return {table: rows for table in captured_tables() if (rows := self.rows(table))}

    def ask(self, query: str, *values: Any) -> list[Any]:
        """Look into the replica."""
        with self.store.look() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query, values)]

    def states(self) -> Counter[str]:
        """How many operations are in each state."""
        return Counter(dict(self.ask("SELECT state, count(*) FROM outbox GROUP BY state")))

    @property
    def device(self) -> str | None:
        """The device that this desk names to the centre."""
        with self.store.look() as connection:
            return named(connection)

    def close(self) -> None:
        """Close the replica."""
        self.store.close()


def fresh_name() -> str:
    """A word that occurs nowhere else."""
    return f"w{new_id().hex}"
