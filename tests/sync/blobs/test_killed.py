"""F1: kill -9 at every point of the lane; the next start goes on, and no finished chunk travels twice."""

from __future__ import annotations

import pytest

from app.cases.model import Case
from tests.sync import invariants
from tests.sync.blobs.carrier import Carrier, at_centre, chunks_at_centre, paper, sha
from tests.sync.real.branches import Branches
from tests.sync.real.seats import killed_at, reopen

UP = (
    "blobs.discover.before_commit",
    "blobs.answered.before_commit",
    "blobs.announced",
    "blobs.before_put:3",
    "blobs.after_put:3",
    "blobs.progress.before_commit",
    "blobs.before_finish",
    "blobs.after_finish",
    "blobs.confirmed.before_commit",
    "blobs.confirmed.after_commit",
)
DOWN = (
    "evidence.chunk_arrived:3",
    "evidence.all_arrived",
    "blobs.fetched",
    "blobs.fetched.before_commit",
    "blobs.fetched.after_commit",
)


def _killed(carrier: Carrier, point: str) -> None:
    """Sync in a process of its own that is killed at the point."""

    def go() -> None:
        reopen(carrier.desk)
        carrier.sync()

    carrier.close()
    carrier.desk.line.close()
    carrier.desk.close()
    assert killed_at(point, go), f"{point} was not passed"
    reopen(carrier.desk)


@pytest.mark.parametrize("point", UP)
def test_f1_killed_on_the_way_up(chen: Carrier, lead: Carrier, branches: Branches, point: str) -> None:
    case = lead.desk.new_case()
    lead.add(case, paper(1, "别人的"))
    lead.desk.sync()
    case = chen.desk.new_case()
    data = paper(5)
    chen.add(case, data)
    _killed(chen, point)
    taken = chunks_at_centre(branches, data)
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 6 - taken
    assert at_centre(branches, data)
    assert chen.blobs.verify(sha(data)) is None
    assert chen.note(data)["whole_in"] == 1
    invariants.nothing_lost(chen.desk)


@pytest.mark.parametrize("point", DOWN)
def test_f1_killed_on_the_way_down(chen: Carrier, lead: Carrier, branches: Branches, point: str) -> None:
    data = paper(5, "原件里的字")
    case = chen.desk.new_case()
    chen.add(case, data)
    chen.sync()
    assert at_centre(branches, data)
    lead.desk.sync()
    lead.desk.edit(Case, case, owner_id=lead.desk.actor.staff_id)
    _killed(lead, point)
    for file in lead.files():
        assert "原件里的字".encode() not in file.read_bytes()
    lead.sync()
    assert lead.blobs.read(sha(data)) == data
    assert [file for file in lead.files() if file.name.endswith(".in")] == []
