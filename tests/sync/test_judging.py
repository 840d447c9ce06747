"""Two desks judge the same issue differently: nothing is merged, a person sees both and chooses; shares stay whole."""

from __future__ import annotations

import json
from uuid import UUID

from app.cases.model import Case
from app.interviews.model import IssueRow
from app.mediation import desk as mediation
from app.sync.views import conflicts
from tests.sync import invariants
from tests.sync.centre import Centre
from tests.sync.desks import Desk


def judged(desk: Desk, issue: UUID, bank: str, holder: str) -> None:
    with desk.act("mediation.judge") as session:
        mediation.conclude(session, issue, "不能证明系本人交易")
        mediation.judge(session, issue, (("bank", bank, "未及时止付"), ("holder", holder, "密码保管有过错")))


def test_shares_of_two_desks_are_never_added_up_from_both(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    with one.act() as session:
        issue = mediation.add_issue(session, case, "是否本人交易", claimed="100").id
    one.sync()
    two.sync()
    judged(one, issue, "70", "30")
    judged(two, issue, "50", "50")
    with two.act() as session:
        mediation.reword_issue(session, issue, advice="夜间加派人手")
    one.sync()
    outcome = two.sync()
    assert outcome.refused == 0
    assert outcome.conflicts >= 1
    one.sync()
    for desk in (one, two):
        shown = desk.row("disputed_issues", issue)
        assert shown is not None
        assert [share[:2] for share in json.loads(shown["shares"])] == [["bank", 7000], ["holder", 3000]]
        assert shown["advice"] == "夜间加派人手"
        with desk.store.read(desk.actor) as session:
            assert "disputed_issues.shares" in {row.field[1] for row in conflicts(session).rows}
    invariants.all_quiet(centre, [one, two])


def test_two_desks_that_take_up_the_same_row_make_one_issue(centre: Centre, one: Desk, two: Desk) -> None:
    case = one.new_case()
    with one.act() as session:
        found: Case = session.found(Case, case)
        session.add(IssueRow(**found.keys(), interview_id=None, seq=1, title="年费", customer_claim="未开卡"))
    one.sync()
    two.sync()
    for desk in (one, two):
        with desk.act("mediation.take_up") as session:
            mediation.take_up_issues(session, case)
    one.sync()
    two.sync()
    one.sync()
    for desk in (one, two):
        (row,) = desk.rows("disputed_issues").values()
        assert row["title"] == "年费"
    invariants.all_quiet(centre, [one, two])
