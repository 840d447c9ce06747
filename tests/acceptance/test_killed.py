"""kill -9 in the middle of a command, at every step: nothing half-written, nothing lost, and the second run ends it.

Typing and sealing are killed in `tests/interviews/test_kill.py`, a feed in `test_intake.py`; here are evidence and the
agreement from draft to signature.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.desktop import Desktop
from tests.acceptance.conftest import Demo
from tests.acceptance.look import CASES, EXHIBITS, State, state, status
from tests.acceptance.program import Answer, Desk

ACCOUNT = "6222020000001234"


@pytest.mark.parametrize(
    ("point", "there"),
    [
        ("evidence.blob_chunk", 0),
        ("evidence.blob_chunk:3", 0),
        ("evidence.blob_written", 0),
        ("store.before_commit", 0),
        ("store.after_commit", 1),
    ],
)
def test_evidence_is_in_or_not_in(desk: Desk, demo: Demo, tmp_path: Path, point: str, there: int) -> None:
    file = tmp_path / "录音.wav"
    sound = bytes(8000) * 300
    size = (36 + len(sound)).to_bytes(4, "little")
    head = (
        b"RIFF" + size + b"WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00data"
    )
    file.write_bytes(head + len(sound).to_bytes(4, "little") + sound)
    desk.killed(point, "evidence", "add", demo.no, file)
    found = state(desk)
    assert (found.cases, found.exhibits, found.damage) == (CASES, EXHIBITS + there, ())
    again = desk.run("evidence", "add", demo.no, file, "--json")
    told = json.loads(again.out)
    if there:
        assert (again.status, told["added"]) == (1, [])
        assert len(told["refused"]) == 1
    else:
        assert [one["sha256"] for one in told["added"]] == [hashlib.sha256(file.read_bytes()).hexdigest()]
    assert state(desk) == State(CASES, EXHIBITS + 1, ())


@pytest.fixture(scope="module")
def on_the_table(founded: Desk, tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, str]:
    """Give a desk without a centre where a walk-in was interviewed, sealed and put on the table, and its number.

    One store for everybody, so that each step finds what the one before it did without a line.
    """
    from app.cases.model import Case
    from ui.commands.demo.crew import Crew
    from ui.commands.demo.walk_in import CLERK, Script

    desk = founded.twin(tmp_path_factory.mktemp("table") / "desk")
    desktop = Desktop.build(desk.profile)
    with Crew(desktop) as crew:
        script = Script(crew)
        case_id = script.take_in()
        script.interview(case_id)
        script.investigate(case_id)
        with crew.reading(CLERK) as session:
            return desk, str(session.found(Case, case_id).no)


@pytest.fixture(scope="module")
def before(on_the_table: tuple[Desk, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Desk]:
    """Give the profile as it is before each step of the agreement."""
    desk, no = on_the_table
    found = {"draft": desk}
    for step, following in (("draft", "approve"), ("approve", "sign")):
        desk = desk.twin(tmp_path_factory.mktemp(following) / "desk")
        assert _step(desk, no, step).status == 0
        found[following] = desk
    return found


DRAFT = ("--months", "12", "--first-due", "2027-01-15", "--account", ACCOUNT, "--interest=100", "--waive-interest=40")
STEPS = {
    "draft": ("lixue", ("agreement", "draft", "{no}", *DRAFT)),
    "approve": ("zhaogang", ("agreement", "approve", "{no}")),
    "sign": ("wangmin", ("agreement", "sign", "{no}")),
}
STATES = {"draft": "drafting", "approve": "pending_approval", "sign": "pending_signature"}
AFTER = {"draft": "pending_approval", "approve": "pending_signature", "sign": "performing"}


def _step(desk: Desk, no: str, step: str) -> Answer:
    login, words = STEPS[step]
    return desk.run(*(word.format(no=no) for word in words), user=login)


@pytest.mark.parametrize(
    ("step", "point"),
    [
        ("draft", "store.before_commit"),
        ("draft", "store.after_commit"),
        ("approve", "store.before_commit"),
        ("sign", "agreements.before_seal"),
        ("sign", "sealing.before_seal"),
        ("sign", "sealing.after_seal"),
        ("sign", "store.before_commit"),
        ("sign", "store.after_commit"),
    ],
)
def test_a_step_of_an_agreement_is_done_or_as_it_was(
    before: dict[str, Desk], on_the_table: tuple[Desk, str], tmp_path: Path, step: str, point: str
) -> None:
    no = on_the_table[1]
    desk = before[step].twin(tmp_path / "desk")
    assert status(desk, no) == STATES[step]
    login, words = STEPS[step]
    desk.killed(point, *(word.format(no=no) for word in words), user=login)
    if point == "store.after_commit":
        assert status(desk, no) == AFTER[step]
        _step(desk, no, step).refused()
    else:
        assert status(desk, no) == STATES[step]
        assert _step(desk, no, step).status == 0
    assert status(desk, no) == AFTER[step]
    if step == "sign":
        whole = desk.run("case", "show", no, "--json").json
        assert [one["state"] for one in whole["agreements"]] == ["signed"]
    assert state(desk).damage == ()


def test_an_agreement_by_command_from_draft_to_paper(on_the_table: tuple[Desk, str], tmp_path: Path) -> None:
    source, no = on_the_table
    desk = source.twin(tmp_path / "desk")
    drafted = desk.run("agreement", "draft", no, *DRAFT, "--json", user="lixue").json
    assert (drafted["version"], drafted["state"]) == (1, "pending_approval")
    desk.run("agreement", "approve", no, user="lixue").refused("may not")
    desk.run("agreement", "sign", no).refused()
    approved = desk.run("agreement", "approve", no, "--note", "同意", "--json", user="zhaogang").json
    assert approved["sha256"] == drafted["sha256"]
    signed = desk.run("agreement", "sign", no, "--json").json
    assert (signed["state"], signed["sha256"]) == ("signed", drafted["sha256"])
    assert desk.run("agreement", "pdf", no, "-o", tmp_path / "x.pdf", "--json").json["pages"] >= 2
    desk.run("agreement", "draft", no, *DRAFT, user="lixue").refused()
    assert status(desk, no) == "performing"
