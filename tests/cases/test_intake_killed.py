"""Killed in the middle of an intake: a second run ends with exactly the cases of one that was never stopped."""

import csv
import os
import shutil
import signal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.cases.model import Case, CaseEvent, Customer, Milestone
from app.desktop import Desktop
from app.kernel.settings import KEY_STORE, Settings
from app.store.killpoints import VARIABLE
from app.store.outbox import Operation
from tests.helpers import forks
from tests.helpers.house import PASSWORD

ROWS = 1_700


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    file = tmp_path / "feed.csv"
    with file.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(["外部编号", "收到时间", "客户姓名", "联系电话", "金额", "投诉内容"])
        for number in range(ROWS):
            amount = "x" if number % 400 == 7 else str(number)
            phone = f"138{number // 3:08d}"  # three complaints of each customer
            writer.writerow(
                [f"T{number}", "2026-11-20 09:00", f"客户{number // 3}", phone, amount, f"第{number}笔费用不对"]
            )
    return file


def _intake(profile: Path, feed: Path, kill_at: str | None = None) -> int:
    environment = {**os.environ, "MEDIATION_DESK_PASSWORD": PASSWORD}
    if kill_at is not None:
        environment[VARIABLE] = kill_at
    words = ["intake", str(feed), "--channel", "app", "--profile", str(profile), "--user", "lixue", "--json"]
    done = forks.run("ui.start", *words, environment=environment)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode


def _cases(desktop: Desktop, profile: Path) -> tuple[object, ...]:
    from tests.helpers.house import _build

    clock = desktop.clock
    with _build(profile, clock).sign_in("lixue", PASSWORD) as seat, seat.store.read(seat.actor) as session:  # type: ignore[arg-type]
        rows = session.execute(
            select(Case.external_id, Case.no, Case.amount_fen, Case.narrative, Customer.name, Customer.phone)
            .join(Customer, Customer.id == Case.customer_id)
            .order_by(Case.no)
        ).all()
        counts = [session.scalar(select(func.count()).select_from(model)) for model in (Customer, Milestone, CaseEvent)]
        sequence = session.scalars(select(Operation.device_seq).order_by(Operation.device_seq)).all()
        assert list(sequence) == list(range(1, len(sequence) + 1)), "the outbox has no gap"
        return tuple(map(tuple, rows)), tuple(counts), len(sequence)


@pytest.mark.parametrize("kill_at", ["cases.intake.slice:1", "cases.intake.slice:3", "cases.intake.after_slice:2"])
def test_a_second_run_ends_with_exactly_the_same_cases(
    desktop: Desktop, feed: Path, tmp_path: Path, kill_at: str
) -> None:
    profile = desktop.profile.folder
    Settings(desktop.profile.settings).set(KEY_STORE, "demo_file")
    untouched = tmp_path / "untouched"
    shutil.copytree(profile, untouched)
    assert _intake(profile, feed, kill_at) == -signal.SIGKILL
    assert not list(profile.glob("rejects/*.csv")), "an unfinished reject file is not shown as one"
    assert _intake(profile, feed) == 0
    assert _intake(untouched, feed) == 0
    interrupted, straight = _cases(desktop, profile), _cases(desktop, untouched)
    assert interrupted == straight
    assert len(interrupted[0]) == ROWS - len(range(7, ROWS, 400))  # type: ignore[arg-type]
    for folder in (profile, untouched):
        (reject,) = folder.glob("rejects/*.csv")
        assert len(reject.read_text(encoding="utf-8-sig").splitlines()) == 1 + len(range(7, ROWS, 400))
