"""What this desk holds, as the sync page shows it: how many cases, since when, which branches, what was brought."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from app.cases.codes import Status
from app.cases.model import Case, Customer
from app.kernel.masking import mask_name
from app.staff.model import Branch
from app.store.session import DeskSession
from app.store.types import parse_instant
from app.sync.extent import EVERYTHING, noted_extent
from app.sync.holding import cases_with_work

MOST = 200


@dataclass(frozen=True, slots=True)
class HeldBranch:
    """A branch whose cases may be here; `own` is always held, the others as the lead chose."""

    code: str
    name: str
    own: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class BroughtCase:
    """An older case that was brought here: number, masked customer, when closed, since when here, is work waiting."""

    case_id: UUID
    no: str
    customer: str
    status: Status
    closed_on: date | None
    since: datetime
    waiting: bool


@dataclass(frozen=True, slots=True)
class Held:
    """What is here. `cases` is False at the desk of somebody who reads every case at the centre.

    `since`: cases closed before are not here, and not in `closed`, but for those brought; None when all are. `bytes` is
    the size on disk of the replica, `evidence` that of exhibits kept here.
    """

    cases: bool
    open: int
    closed: int
    customers: int
    since: date | None
    branches: tuple[HeldBranch, ...]
    brought: tuple[BroughtCase, ...]
    bytes: int
    evidence: int


def held(session: DeskSession, folder: Path, blobs: Path) -> Held:
    """Read what this desk holds; the folders are those of the replica and of its exhibits."""
    here, connection = session.here, session.replica()
    extent = noted_extent(connection) or EVERYTHING
    working = cases_with_work(connection)
    own = session.actor.branch_id
    query = select(Branch.code, Branch.name).where(Branch.code.in_([own, *extent.may])).order_by(Branch.code)
    branches = [
        HeldBranch(code, name, code == own, code == own or code in extent.branches)
        for code, name in session.execute(query, bind_arguments=here)
    ]
    brought = [
        BroughtCase(
            case_id, no, mask_name(name), status, closed_on, parse_instant(extent.brought[str(case_id)]),
            str(case_id) in working,
        )
        for case_id, no, name, status, closed_on in session.execute(
            select(Case.id, Case.no, Customer.name, Case.status, Case.closed_on)
            .join(Customer, Customer.id == Case.customer_id)
            .where(Case.id.in_([UUID(one) for one in extent.brought]))
            .order_by(Case.no)
            .limit(MOST),
            bind_arguments=here,
        )
    ]  # fmt: skip
    cases = select(func.count()).select_from(Case)
    recent = Case.closed_on.is_not(None) if extent.since is None else Case.closed_on >= extent.since
    return Held(
        extent.cases,
        session.scalar(cases.where(Case.closed_on.is_(None)), bind_arguments=here) or 0,
        session.scalar(cases.where(recent), bind_arguments=here) or 0,
        session.scalar(select(func.count()).select_from(Customer), bind_arguments=here) or 0,
        extent.since, tuple(sorted(branches, key=lambda one: (not one.own, one.code))), tuple(brought),
        sum(one.stat().st_size for one in folder.glob("replica.db*")), sum(_sizes(blobs)),
    )  # fmt: skip


def _sizes(folder: Path) -> Iterator[int]:
    for file in folder.rglob("*"):
        try:
            if file.is_file():
                yield file.stat().st_size
        except FileNotFoundError:
            continue  # evicted this moment
