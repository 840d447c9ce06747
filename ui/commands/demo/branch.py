"""The folder of the sample, and a day's work of both branches taken in from feed files like any other."""

from __future__ import annotations

import csv
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.cases.codes import Status
from app.cases.intake import IntakeOrder, Words, chosen, load_profiles, take_in
from app.cases.model import Case
from app.cases.views import QueueQuery, View, queue
from app.desktop import Desktop, resource_folder
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.kernel.settings import default_profile_folder
from ui.commands.demo.crew import Crew

if TYPE_CHECKING:
    from app.desktop import Seat
    from app.store.session import DeskSession


def demo_folder(given: Path | None) -> Path:
    """Where the sample lives: `--profile`, else a folder of its own beside the real profile."""
    return given if given is not None else default_profile_folder().with_name("mediation-desk-demo")


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds anything but a demo (`demo.not_a_demo`); nothing of it is touched."""
    if folder.exists() and any(folder.iterdir()) and not Desktop.build(folder).demo_only:
        raise Refusal("demo.not_a_demo", "profile", folder=folder)


def clear_older(folder: Path) -> None:
    """Take away a demo from before there was a centre; `check_folder` has seen that it is one."""
    if folder.exists() and any(folder.iterdir()) and Desktop.build(folder).centre is None:
        shutil.rmtree(folder)


def load_day(desk: Desktop, login: str, branch: str) -> None:
    """Take in a branch's part of the sample feed as one of its case officers, and move some of it on."""
    with Crew(desk) as crew:
        seat = crew.seat(login)
        if load_feed(desk, seat, branch):
            _spread(crew, login)
        crew.sync(login)


def load_feed(desk: Desktop, seat: Seat, branch: str) -> int:
    """Take the sample feed in, its dates moved so that the newest complaint is of today; says how many were new."""
    words = Words.load(resource_folder("wording"))
    order_file = desk.profile.folder / "sample-complaints.csv"
    _write_feed(resource_folder("sample") / "complaints.csv", order_file, branch, legal_day(desk.clock.now()))
    profiles = load_profiles([resource_folder("intake_profiles")], words)
    order = IntakeOrder(
        file=order_file,
        profile=chosen(profiles, "desk"),
        words=words,
        rejects=desk.profile.folder / "rejects",
        told=lambda refusal: desk.wording.told(refusal).line(),
    )
    return take_in(seat.store, seat.actor, order).accepted


def _write_feed(source: Path, target: Path, branch: str, today: date) -> None:
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    head, body = rows[0], rows[1:]
    place, of_branch = head.index("受理时间"), head.index("网点")
    newest = max(date.fromisoformat(row[place][:10]) for row in body)
    for row in body:
        day = date.fromisoformat(row[place][:10]) + (today - newest)
        # A day back, so that no complaint is from later today.
        row[place] = f"{day - timedelta(days=1)} {row[place][11:]}"
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *(row for row in body if row[of_branch] == branch)])


def _spread(crew: Crew, login: str) -> None:
    """Move part of the feed on, so that every queue of the sample has something in it."""
    from app.casefile.desk import accept, move
    from app.cases.desk import take

    seat = crew.seat(login)
    with seat.store.read(seat.actor) as session:
        found = [row.case_id for row in queue(session, QueueQuery(view=View.UNASSIGNED, limit=100)).rows]
    for place, case_id in enumerate(found):
        if place % 3 == 0:
            continue
        with seat.store.action(seat.actor, "cases.accept") as session:
            accept(session, case_id)
        if place % 3 == 1:
            with seat.store.action(seat.actor, "cases.take") as session:
                take(session, case_id)
                due = _first_things_due(session, session.found(Case, case_id))
            if not due:
                with seat.store.action(seat.actor, "cases.move") as session:
                    move(session, case_id, Status.INVESTIGATING)


def _first_things_due(session: DeskSession, case: Case) -> bool:
    from app.cases.desk import first_things_of

    return any(not thing.done for thing in first_things_of(session, case))
