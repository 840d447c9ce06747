"""Keep and retire layouts of statements (账单版式) that somebody described by mapping columns; all desks use them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.evidence.desk.words import typed
from app.evidence.model import StatementLayout
from app.evidence.statements.layouts import profile_of
from app.evidence.statements.profiles import Profile
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def keep_layout(session: DeskSession, profile: Profile) -> StatementLayout:
    """Keep a layout under its title; a later one with the same title takes the place of the earlier.

    Refused: a title that says nothing (`evidence.layout_untitled`), a layout by which nothing would be recognised
    (`evidence.mapping_no_header`).
    """
    require(session.actor, "evidence.layout")
    title = typed(profile.title, 60)
    if not title:
        raise Refusal("evidence.layout_untitled", "title")
    if profile.detect is None:
        raise Refusal("evidence.mapping_no_header", "title")
    data = profile.model_copy(update={"title": title}).model_dump(mode="json", exclude_defaults=True)
    row = StatementLayout(
        home_branch=session.actor.branch_id, branch_id=session.actor.branch_id, name=profile.name, title=title,
        profile=profile_of(data, title).model_dump(mode="json", exclude_defaults=True),
        made_by=session.actor.staff_id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def retire_layout(session: DeskSession, layout_id: UUID) -> int:
    """Take a layout out of use, with earlier ones of its name; what was read with it stays as it is."""
    require(session.actor, "evidence.layout")
    row: StatementLayout = session.found(StatementLayout, layout_id)
    same = session.scalars(
        select(StatementLayout).where(StatementLayout.name == row.name, StatementLayout.retired_at.is_(None))
    ).all()
    for one in same:
        one.retired_at = session.at
    return len(same)
