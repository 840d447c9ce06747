"""Three desks, one centre, and anything at any moment: edits, cut lines, deaths of the process, moved cases, clocks.

The centre is the fake one, so that hundreds of steps fit into a run; `MEDIATION_SYNC_STEPS` makes it longer.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.cases.codes import Status
from app.cases.model import Case, CaseNote
from app.kernel.actor import Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.sync import desk as verbs
from app.sync.extent import noted_extent
from app.sync.holding import bring_case, give_back, hold_branches
from app.sync.model import Choice
from app.sync.pull import Restored
from app.sync.transport import Rejected
from app.sync.views import conflicts, kept
from tests.sync import invariants
from tests.sync.desks import BRANCH, OTHER, Desk, person
from tests.sync.fake_centre import FakeCentre

STEPS = int(os.environ.get("MEDIATION_SYNC_STEPS", "600"))
PER_RUN = 40
PEOPLE = (("chen.lan", Role.MEDIATOR, BRANCH), ("wu.di", Role.LEAD, BRANCH), ("he.jia", Role.MEDIATOR, OTHER))
DESKS = st.integers(0, len(PEOPLE) - 1)
PICK = st.integers(0, 1_000)
WORDS = st.sampled_from(["甲", "乙", "丙", "丁"])
DEATHS = [
    "sync.hello.before_commit", "sync.before_send", "sync.after_send", "sync.settle.before_commit",
    "sync.settle.after_commit", "sync.stage.before_commit", "sync.page_staged", "sync.apply.before_commit",
    "sync.apply.after_commit", "first.loaded", "first.carried", "first.taken_over",
]  # fmt: skip


class DeathError(BaseException):
    """The process ends here."""


@contextmanager
def dying_at(step: str) -> Iterator[None]:
    def die(name: str) -> None:
        if name == step:
            raise DeathError

    with ExitStack() as patched:
        for module in ("app.store.store", "app.sync.push", "app.sync.pull", "app.sync.first"):
            patched.enter_context(mock.patch(f"{module}.kill_point", die))
        yield


class Desks(RuleBasedStateMachine):
    """What may happen, and what must hold after each step."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="desks-"))
        self.centre = FakeCentre()
        self.clock = FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC))
        self.desks: list[Desk] = []

    @initialize()
    def open_desks(self) -> None:
        for login, role, branch in PEOPLE:
            self.centre.hire(person(login, role, branch))
        self.centre.add_branch(person("wu.di"), OTHER)
        for login, role, branch in PEOPLE:
            self.desks.append(Desk(self.folder / login, self.centre, person(login, role, branch), self.clock))
            assert self.desks[-1].sync().condition == "ok"
            self.desks[-1].note(self.desks[-1].new_case("甲"), "甲")  # or most runs would have nothing to work on
            assert self.desks[-1].sync().condition == "ok"

    def case_of(self, desk: Desk, pick: int) -> Any:
        with desk.store.read(desk.actor) as session:
            found = sorted(session.query(Case.id).all())
        return found[pick % len(found)][0] if found else None

    @rule(at=DESKS, word=WORDS)
    def register(self, at: int, word: str) -> None:
        self.desks[at].new_case(word, tags=[word])

    @rule(at=DESKS, pick=PICK, word=WORDS)
    def note(self, at: int, pick: int, word: str) -> None:
        if case := self.case_of(self.desks[at], pick):
            self.desks[at].note(case, word)

    @rule(at=DESKS, pick=PICK, word=WORDS, fen=st.integers(1, 3))
    def edit(self, at: int, pick: int, word: str, fen: int) -> None:
        """Few values, so that two desks often write the same: then there is nothing to merge, and no conflict."""
        if case := self.case_of(self.desks[at], pick):
            self.desks[at].edit(Case, case, narrative=word, amount_fen=fen)

    @rule(at=DESKS, pick=PICK, tags=st.lists(WORDS, unique=True, max_size=3), risk=st.integers(0, 3))
    def mark(self, at: int, pick: int, tags: list[str], risk: int) -> None:
        if case := self.case_of(self.desks[at], pick):
            self.desks[at].edit(Case, case, tags=tags, risk=risk)

    @rule(at=DESKS, pick=PICK, status=st.sampled_from([Status.ACCEPTED, Status.INVESTIGATING, Status.WITHDRAWN]))
    def step_on(self, at: int, pick: int, status: Status) -> None:
        if case := self.case_of(self.desks[at], pick):
            self.desks[at].edit(Case, case, status=status)

    @rule(at=DESKS, pick=PICK, word=WORDS)
    def rewrite_a_note(self, at: int, pick: int, word: str) -> None:
        desk = self.desks[at]
        with desk.store.read(desk.actor) as session:
            found = sorted(session.query(CaseNote.id).all())
        if found:
            desk.edit(CaseNote, found[pick % len(found)][0], text=word)

    @rule(at=DESKS)
    def sync(self, at: int) -> None:
        desk = self.desks[at]
        before = desk.everything()
        outcome = desk.sync()
        assert outcome.condition == "ok", outcome.fault
        invariants.never_back(before, desk.everything())
        invariants.nothing_foreign(self.centre, desk)

    @rule(at=DESKS, question=st.sampled_from(["hello", "push", "pull", "block"]), answered=st.booleans())
    def cut(self, at: int, question: str, answered: bool) -> None:
        desk = self.desks[at]
        desk.line.cut(question, answered=answered)
        outcome = desk.sync()
        desk.line.heal()
        assert outcome.condition in ("ok", "offline"), outcome.fault

    @rule(at=DESKS, step=st.sampled_from(DEATHS))
    def die(self, at: int, step: str) -> None:
        desk = self.desks[at]
        with dying_at(step):
            try:
                desk.sync()
            except DeathError:
                desk.close()
                self.desks[at] = Desk(desk.folder, self.centre, desk.actor, self.clock)
                self.desks[at].once = desk.once

    @rule(at=DESKS)
    def pull_in_the_middle_of_work(self, at: int) -> None:
        desk = self.desks[at]
        if desk.cycle.welcome is None:
            return
        before = desk.everything()
        try:
            desk.only_pull()
        except Restored:  # a matter for a whole cycle
            assert desk in self.unaware()
            assert desk.everything() == before

    @rule(pick=PICK, branch=st.sampled_from([BRANCH, OTHER]))
    def move(self, pick: int, branch: str) -> None:
        cases = sorted(self.centre.all_rows("cases"))
        if cases and self.centre.all_rows("cases")[cases[pick % len(cases)]]["branch_id"] != branch:
            self.centre.move(cases[pick % len(cases)], branch)

    @rule(pick=PICK, at=DESKS)
    def grant_or_revoke(self, pick: int, at: int) -> None:
        cases = sorted(self.centre.all_rows("cases"))
        if cases:
            case, actor = cases[pick % len(cases)], self.desks[at].actor
            if (case, str(actor.staff_id)) in self.centre.data.grants:
                self.centre.revoke(case, actor)
            else:
                self.centre.grant(case, actor)

    @rule(pick=PICK, day=st.sampled_from([None, "2019-03-05", "2025-11-01", "2026-11-20"]))
    def close_or_reopen(self, pick: int, day: str | None) -> None:
        if cases := sorted(self.centre.all_rows("cases")):
            self.centre.edit("cases", cases[pick % len(cases)], closed_on=day)

    @rule(at=DESKS, pick=PICK)
    def bring(self, at: int, pick: int) -> None:
        desk = self.desks[at]
        if cases := sorted(self.centre.all_rows("cases")):
            with suppress(Rejected):
                bring_case(desk.store, desk.line, self.clock, UUID(cases[pick % len(cases)]))

    @rule(at=DESKS, pick=PICK)
    def give_back(self, at: int, pick: int) -> None:
        desk = self.desks[at]
        with desk.store.look() as connection:
            extent = noted_extent(connection)
        if extent is not None and extent.brought:
            try:
                give_back(desk.store, desk.line, self.clock, UUID(sorted(extent.brought)[pick % len(extent.brought)]))
            except Refusal as refusal:
                assert refusal.code == "sync.work_waits"  # noqa: PT017 - not always refused
            except Rejected as refusal:
                assert refusal.code == "sync.enrol_again"  # noqa: PT017 - the centre was restored from before

    @rule(codes=st.sampled_from([[], [OTHER]]))
    def the_lead_chooses(self, codes: list[str]) -> None:
        with suppress(Rejected):  # unknown since the centre was restored
            hold_branches(self.desks[1].store, self.desks[1].line, codes)
            self.sync(1)

    @rule(days=st.integers(1, 30))
    def time_goes_by(self, days: int) -> None:
        """The date of every extent moves forward with the next upkeep."""
        moved = date.fromisoformat(self.centre.recent_from) + timedelta(days=days)
        self.centre.recent_from = moved.isoformat()
        self.clock.move(timedelta(days=1))

    @rule(code=st.sampled_from([None, "sync.sealed"]), word=WORDS)
    def refuse(self, code: str | None, word: str) -> None:
        self.centre.refuse_when(lambda op: code if op["new"].get("narrative") == word else None)

    @rule(on=st.booleans(), word=WORDS)
    def poison(self, on: bool, word: str) -> None:
        self.centre.poison_when(lambda op: on and op["new"].get("text") == word)

    @rule(at=DESKS, pick=PICK, choice=st.sampled_from(Choice))
    def resolve(self, at: int, pick: int, choice: Choice) -> None:
        desk = self.desks[at]
        with desk.store.read(desk.actor) as session:
            found = conflicts(session).rows
        if found:
            one = found[pick % len(found)]
            try:
                with desk.act("sync.resolve") as session:
                    verbs.resolve(session, one.id, choice, one.theirs)
            except Refusal as refusal:
                assert refusal.code == "sync.row_gone"  # noqa: PT017 - not always refused

    @rule(at=DESKS, pick=PICK, again=st.booleans())
    def settle(self, at: int, pick: int, again: bool) -> None:
        desk = self.desks[at]
        with desk.store.read(desk.actor) as session:
            found = kept(session).rows
        if found:
            try:
                with desk.act("sync.settle") as session:
                    (verbs.try_again if again else verbs.set_aside)(session, found[pick % len(found)].id)
            except Refusal as refusal:
                assert refusal.code == "sync.row_gone"  # noqa: PT017 - not always refused

    @rule(hours=st.integers(-24, 24))
    def clock_jumps(self, hours: int) -> None:
        self.clock.move(timedelta(hours=hours))

    @precondition(lambda self: len(self.centre.all_rows("cases")) > 1)
    @rule(days=st.just(1))
    def restore(self, days: int) -> None:
        """Go back to a backup that was made a moment ago, with half of the log lost."""
        backup = self.centre.backup()
        self.sync(0)
        self.centre.restore(backup)
        self.clock.move(timedelta(days=days))

    @invariant()
    def holds(self) -> None:
        if self.desks:
            invariants.all_hold(self.centre, self.desks, self.unaware())

    def unaware(self) -> list[Desk]:
        """Who has not synced to the end since the centre was restored."""
        now = [(self.centre.generation,)]
        return [desk for desk in self.desks if desk.ask("SELECT generation FROM sync_state") != now]

    def teardown(self) -> None:
        try:
            self.centre.refuse_when(lambda op: None)
            self.centre.poison_when(lambda op: False)
            for _ in range(2):
                for desk in self.desks:
                    assert desk.sync().condition == "ok"
            invariants.all_quiet(self.centre, self.desks)
        finally:
            for desk in self.desks:
                desk.close()
            shutil.rmtree(self.folder, ignore_errors=True)


@pytest.mark.slow
def test_whatever_happens_everything_holds() -> None:
    run_state_machine_as_test(
        Desks,
        settings=settings(
            max_examples=max(1, STEPS // PER_RUN), stateful_step_count=PER_RUN, deadline=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
        ),
    )  # fmt: skip
