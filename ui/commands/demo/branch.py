"""Furnish the sample branch: profile, people, and a day's work taken in from a feed file like any other."""

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
from app.kernel.settings import KEY_STORE, USER, default_profile_folder
from app.staff.desk import NewStaff
from app.store.keystore import KeyStoreKind
from ui.commands.demo.people import ADMIN, BRANCHES, FIRST, PASSWORD, PEOPLE

if TYPE_CHECKING:
    from app.desktop import Seat


def demo_folder(given: Path | None) -> Path:
    """Where the sample lives: `--profile`, else a folder of its own beside the real profile."""
    return given if given is not None else default_profile_folder().with_name("mediation-desk-demo")


def check_folder(folder: Path) -> None:
    """Refuse a folder that holds anything but a demo (`demo.not_a_demo`); nothing of it is touched."""
    if folder.exists() and any(folder.iterdir()) and not Desktop.build(folder).demo_only:
        raise Refusal("demo.not_a_demo", "profile", folder=folder)


def clear(folder: Path) -> None:
    """Take an older demo away; `check_folder` has seen that it is one."""
    if folder.exists():
        shutil.rmtree(folder)


def furnish(desk: Desktop) -> None:
    """Make the profile with its people, remember them, and load the sample feed."""
    desk.profile.prepare()
    desk.settings.set(KEY_STORE, KeyStoreKind.DEMO_FILE.value)
    # Later commands against this profile ask nothing, not even who it is.
    desk.settings.set(USER, FIRST)
    with desk.found(BRANCHES[0], ADMIN.login, ADMIN.name, PASSWORD) as seat:
        _add_branches(seat)
        for person in PEOPLE:
            if person is not ADMIN:
                new = NewStaff(person.login, person.name, person.role, person.branch, person.team)
                seat.accounts.add(new, PASSWORD)
    for person in PEOPLE:
        desk.sign_in(person.login, PASSWORD, remember=True).close()
    with desk.sign_in_remembered("lixue") as seat:
        load_feed(desk, seat)
        _spread(seat)


def _add_branches(seat: Seat) -> None:
    from app.staff.desk import add_branch

    with seat.store.action(seat.actor, "staff.add_branch") as session:
        for branch in BRANCHES[1:]:
            add_branch(session, branch)


def load_feed(desk: Desktop, seat: Seat) -> None:
    """Take the sample feed in, its dates moved so that the newest complaint is of today."""
    words = Words.load(resource_folder("wording"))
    order_file = desk.profile.folder / "sample-complaints.csv"
    _shift_dates(resource_folder("sample") / "complaints.csv", order_file, legal_day(desk.clock.now()))
    profiles = load_profiles([resource_folder("intake_profiles")], words)
    order = IntakeOrder(
        file=order_file,
        profile=chosen(profiles, "desk"),
        words=words,
        rejects=desk.profile.folder / "rejects",
        told=lambda refusal: desk.wording.told(refusal).line(),
    )
    take_in(seat.store, seat.actor, order)


def _shift_dates(source: Path, target: Path, today: date) -> None:
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    head, body = rows[0], rows[1:]
    place = head.index("受理时间")
    newest = max(date.fromisoformat(row[place][:10]) for row in body)
    for row in body:
        day = date.fromisoformat(row[place][:10]) + (today - newest)
        # A day back, so that no complaint is from later today.
        row[place] = f"{day - timedelta(days=1)} {row[place][11:]}"
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *body])


def _spread(seat: Seat) -> None:
    """Move part of the feed on, so that every queue of the sample has something in it."""
    from app.casefile.desk import accept, move
    from app.cases.desk import take

    with seat.store.read(seat.actor) as session:
        found = [row.case_id for row in queue(session, QueueQuery(view=View.UNASSIGNED, limit=100)).rows]
    for place, case_id in enumerate(found):
        if place % 3 == 0:
            continue
        with seat.store.action(seat.actor, "cases.accept") as session:
            case: Case = session.found(Case, case_id)
            accept(session, case_id)
            if place % 3 == 1:
                take(session, case_id)
                if not _first_things_due(session, case):
                    move(session, case_id, Status.INVESTIGATING)


def _first_things_due(session: object, case: Case) -> bool:
    from app.cases.desk import first_things_of

    return any(not thing.done for thing in first_things_of(session, case))  # type: ignore[arg-type]
