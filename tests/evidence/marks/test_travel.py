"""Marks travel like any row: drawn at one desk, seen at the other, and nobody's hand changes another's."""

from __future__ import annotations

from uuid import UUID

from app.evidence.codes import MarkKind
from app.evidence.model import Annotation
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.conftest import centre, make_desk, one, two  # noqa: F401 - fixtures are found by their names here
from tests.sync.desks import Desk


def _drawn(desk: Desk, case: UUID) -> UUID:
    """A mark as `desk.annotate` writes it; without the exhibit, which is another row's way."""
    with desk.store.action(desk.actor, "evidence.annotate") as session:
        mark = Annotation(
            home_branch=desk.actor.branch_id, branch_id=desk.actor.branch_id, case_id=case, item_id=case, page=1,
            kind=MarkKind.BOX, shape=[10, 10, 500, 500], words="看这里", author_id=desk.actor.staff_id,
            made_at=session.at,
        )  # fmt: skip
        session.add(mark)
        session.flush()
        return mark.id


def test_two_people_draw_at_two_desks(centre: Centre, one: Desk, two: Desk) -> None:  # noqa: F811
    case = one.new_case()
    one.sync()
    two.sync()
    mine, theirs = _drawn(one, case), _drawn(two, case)
    for desk in (one, two, one):
        desk.sync()
    for mark in (mine, theirs):
        row = one.row("annotations", mark)
        assert row is not None
        assert row == two.row("annotations", mark) == centre.row("annotations", mark)
        assert row["shape"] == "[10,10,500,500]"
    one.edit(Annotation, mine, shape=[20, 20, 600, 600], words="改过")
    two.edit(Annotation, theirs, words="也改过")
    for desk in (one, two, one):
        desk.sync()
    told = [desk.row("annotations", mark) for desk in (one, two) for mark in (mine, theirs)]
    assert [row["words"] for row in told if row is not None] == ["改过", "也改过"] * 2
    invariants.all_quiet(centre, [one, two])
