"""Desks of two branches, shaken: random edits, cuts, kills, wrong clocks, changed roles and moved cases, in any order.

A machine for Hypothesis. After every rule the desk that it touched is looked at; at the end the lines are up, all desks
sync until nothing moves, whatever is held or parked is set aside, and then every replica equals the centre's view for
its person (I5), by row and by digest, `central check` finds nothing (I9, I10), and every value that was ever typed is
accounted for (I4): it stands, it stood and the audit says so, it is in a conflict, or it is kept.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.sync import desk as verbs
from app.sync.cycle import Outcome
from app.sync.views import kept
from tests.helpers.postgres import Cluster
from tests.sync import invariants
from tests.sync.desks import BRANCH, OTHER, Desk
from tests.sync.real import sound
from tests.sync.real.branches import NAME, TEMPLATE, Branches, actor_of
from tests.sync.real.hands import TYPING, Hands
from tests.sync.real.seats import kill_plain, reopen

LOGINS = ("chen.lan", "wu.di", "he.jia", "zhao.gang")
TABLES = ("cases", "case_notes", "customers", "conflicts")
POINTS = (
    "sync.hello.after_commit", "sync.before_send", "sync.after_send", "sync.settle.before_commit",
    "sync.settle.after_commit", "sync.stage.after_commit", "sync.page_staged", "sync.apply.before_commit",
    "sync.apply.after_commit",
)  # fmt: skip
QUESTIONS = ("hello", "push", "pull")
NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
ROUNDS = 8

desks = st.sampled_from(LOGINS)
picks = st.integers(0, 5)


class Shaken(RuleBasedStateMachine):
    """One run over a centre and four desks of its own. Class variables say where, and until when."""

    cluster: ClassVar[Cluster]
    parent: ClassVar[Path]
    until: ClassVar[float] = float("inf")
    steps: ClassVar[int] = 0
    kinds: ClassVar[dict[str, int]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="shaken-", dir=self.parent))
        self.cluster.drop(NAME)
        self.centre = Branches(self.cluster.create(NAME, TEMPLATE), self.cluster)
        self.desks: dict[str, Desk] = {}
        for login in LOGINS:
            desk = Desk(self.place / login, self.centre, actor_of(login), FixedClock(NOON))
            assert desk.sync().condition == "ok"
            self.desks[login] = desk
        self.hands = Hands(self.desks, self.look)
        for login in ("chen.lan", "he.jia"):
            self.hands.type("register", login)
            self.hands.type("note", login)
        for desk in [*self.desks.values()] * 2:
            assert desk.sync().condition == "ok"

    # -- helpers -----------------------------------------------------------------------------------------------------

    def begin(self, name: str) -> bool:
        """Count a step; False when the time is over."""
        if time.monotonic() > self.until:
            return False
        type(self).steps += 1
        self.add(name, 1)
        return True

    def add(self, name: str, count: int) -> None:
        """Count what happened, to be told at the end."""
        self.kinds[name] = self.kinds.get(name, 0) + count

    def cycle(self, login: str) -> Outcome:
        desk = self.desks[login]
        before = {table: desk.rows(table) for table in TABLES}
        outcome = desk.sync()
        invariants.never_back(before, {table: desk.rows(table) for table in TABLES})
        self.look(desk)
        assert outcome.condition in ("ok", "offline", "rejected"), outcome
        for name in ("conflicts", "refused", "held", "pushed", "pulled", "repaired"):
            self.add(f"({name})", int(getattr(outcome, name)))
        assert outcome.parked == 0, "nothing here is poison"
        return outcome

    def look(self, desk: Desk) -> None:
        invariants.cursor_means_applied(desk)
        invariants.nothing_lost(desk)
        invariants.own_work_on_top(desk)

    # -- the rules: few, because Hypothesis leaves whole rules out of a run; what each does is drawn within it ---------

    @rule(what=st.sampled_from(TYPING), login=desks, pick=picks, other=picks)
    def somebody_types(self, what: str, login: str, pick: int, other: int) -> None:
        if self.begin(what):
            self.hands.type(what, login, pick, other)

    @rule(what=st.sampled_from(TYPING), first=desks, second=desks, pick=picks, other=picks, syncs=st.booleans())
    def two_type_about_the_same(self, what: str, first: str, second: str, pick: int, other: int, syncs: bool) -> None:
        if self.begin(what):
            self.hands.type(what, first, pick, other)
            self.hands.type(what, second, pick, other + 1)
            if syncs:
                self.cycle(second)
                self.cycle(first)

    @rule(order=st.permutations(LOGINS), count=st.integers(1, 4))
    def some_sync(self, order: list[str], count: int) -> None:
        if self.begin("sync"):
            for login in order[:count]:
                self.cycle(login)

    @rule(
        login=desks, kill=st.booleans(), point=st.sampled_from(POINTS), question=st.sampled_from(QUESTIONS),
        answered=st.booleans(), nth=st.integers(1, 2),
    )  # fmt: skip
    def trouble_in_a_cycle(self, login: str, kill: bool, point: str, question: str, answered: bool, nth: int) -> None:
        desk = self.desks[login]
        if kill and self.begin("kill"):
            self.add("(killed)", int(kill_plain(desk, point)))
            self.look(desk)
        elif not kill and self.begin("cut"):
            desk.line.cut(question, answered=answered, nth=nth)
            self.cycle(login)

    @rule(
        what=st.sampled_from(("restart", "clock", "role", "branch", "move", "grant", "revoke", "psql")),
        login=desks, pick=picks, role=st.sampled_from((Role.COUNTER, Role.MEDIATOR, Role.LEAD)),
        there=st.booleans(),
    )  # fmt: skip
    def the_world_turns(self, what: str, login: str, pick: int, role: Role, there: bool) -> None:
        if not self.begin(what):
            return
        branch = OTHER if there else BRANCH
        case = self._at_centre(pick)
        match what:
            case "restart":
                self.starts_anew(login)
            case "clock":
                self.has_a_wrong_clock(login, 1 if there else -1)
            case "role":
                self.centre.change_person(actor_of(login), role=role)
            case "branch":
                self.centre.change_person(actor_of(login), branch=branch)
            case "move" if case:
                self.centre.move(case, branch)
            case "grant" if case:
                self._grant(case, actor_of(login))
            case "revoke" if case:
                self.centre.revoke(case, actor_of(login))
            case "psql" if case:
                self.centre.edit("cases", case, amount_fen=9_000_000 + self.steps)

    # -- what the world does -----------------------------------------------------------------------------------------

    def starts_anew(self, login: str) -> None:
        desk = self.desks[login]
        desk.line.close()
        desk.close()
        reopen(desk)

    def has_a_wrong_clock(self, login: str, days: int) -> None:
        clock = self.desks[login].clock
        if abs(clock.now() - NOON) < timedelta(days=5):
            clock.move(timedelta(days=days))

    def _grant(self, case: str, actor: Actor) -> None:
        self.centre.revoke(case, actor)
        self.centre.grant(case, actor)

    def _at_centre(self, pick: int) -> str | None:
        ids = [str(row_id) for (row_id,) in self.centre.ask("SELECT id FROM desk.cases ORDER BY id")]
        return ids[pick % len(ids)] if ids else None

    # -- the end -----------------------------------------------------------------------------------------------------

    def teardown(self) -> None:
        try:
            if time.monotonic() <= self.until + 60:
                self._end()
        finally:
            for desk in self.desks.values():
                desk.line.close()
                desk.close()
            self.centre.make_good()
            self.centre.close()
            self.cluster.drop(NAME)
            shutil.rmtree(self.place, ignore_errors=True)

    def _end(self) -> None:
        everybody = list(self.desks.values())
        self._settle_down(everybody)
        sound.moment(self.centre, everybody)
        for desk in everybody:
            self._set_aside_what_is_stuck(desk)
        self._settle_down(everybody)
        sound.quiet(self.centre, everybody)
        for desk in everybody:
            assert desk.states().keys() <= {"acknowledged", "refused"}
        self._everything_typed_is_somewhere(everybody)

    def _settle_down(self, everybody: Sequence[Desk]) -> None:
        outcomes: list[Outcome] = []
        for _ in range(ROUNDS):
            outcomes = [desk.sync() for desk in everybody]
            if all(one.condition == "ok" and not (one.pushed or one.pulled or one.waiting) for one in outcomes):
                return
        raise AssertionError(f"never quiet: {outcomes}")

    def _set_aside_what_is_stuck(self, desk: Desk) -> None:
        while True:
            with desk.store.read(desk.actor) as session:
                stuck = [row for row in kept(session).rows if row.state in ("held", "parked")]
            if not stuck:
                return
            with desk.act("sync.set_aside") as session:
                verbs.set_aside(session, stuck[0].id)

    def _everything_typed_is_somewhere(self, everybody: Sequence[Desk]) -> None:
        ((audited,),) = self.centre.ask(
            "SELECT coalesce(string_agg(coalesce(old::text, '') || coalesce(new::text, ''), ' '), '')"
            " FROM audit.entries"
        )
        kept_by = {
            desk.actor.login: " ".join(str(told) for (told,) in desk.ask("SELECT ops FROM sync_kept"))
            for desk in everybody
        }
        lost: list[Any] = [
            (login, value) for login, value in self.hands.typed if value not in audited and value not in kept_by[login]
        ]
        assert lost == [], "typed, and nowhere to be found"
