"""Layouts of statements that people described: which are in use, and the ready profiles of those that are sound."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.evidence.model import StatementLayout
from app.evidence.statements.layouts import profile_of
from app.evidence.statements.profiles import Profile
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class LayoutRow:
    """A layout that somebody described.

    `headers` are those it is recognised by. `fault` is the reason why it is not used although nobody retired it.
    """

    id: UUID
    name: str
    title: str
    headers: tuple[str, ...]
    made_by: str
    made_at: datetime
    retired_at: datetime | None
    fault: str = ""


def layouts(session: DeskSession) -> list[LayoutRow]:
    """All of them, the newest of each name, by title; retired ones last."""
    require(session.actor, "evidence.view")
    found: list[LayoutRow] = []
    for row, person in _newest(session):
        fault = ""
        headers: tuple[str, ...] = ()
        try:
            profile = _sound(row)
            headers = () if profile.detect is None else profile.detect.headers
        except Refusal as refusal:
            fault = str(refusal.params.get("reason", ""))
        found.append(
            LayoutRow(row.id, row.name, row.title, headers, person or "", row.created_at, row.retired_at, fault)
        )
    return sorted(found, key=lambda one: (one.retired_at is not None, one.title, one.name))


def layout_profiles(session: DeskSession) -> list[Profile]:
    """The profiles of the layouts in use; a malformed one is left out, and `layouts` says why."""
    require(session.actor, "evidence.view")
    found: list[Profile] = []
    for row, _ in _newest(session):
        if row.retired_at is None:
            try:
                found.append(_sound(row))
            except Refusal:
                continue  # told in the list of layouts; it must not keep others from being read
    return found


def _newest(session: DeskSession) -> list[tuple[StatementLayout, str | None]]:
    query = (
        select(StatementLayout, StaffMember.name)
        .outerjoin(StaffMember, StaffMember.id == StatementLayout.made_by)
        .order_by(StatementLayout.created_at.desc(), StatementLayout.id.desc())
    )
    found: dict[str, tuple[StatementLayout, str | None]] = {}
    for row, person in session.execute(query):
        found.setdefault(row.name, (row, person))
    return list(found.values())


def _sound(row: StatementLayout) -> Profile:
    profile = profile_of(row.profile, row.title)
    if profile.name != row.name or profile.detect is None or not profile.by_hand:
        raise Refusal("evidence.profile_malformed", "title", file=row.title, reason="detect: [detect] is missing")
    return profile
