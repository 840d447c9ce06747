"""What one branch writes another approves and everybody reads; what somebody may not decide is not taken."""

from __future__ import annotations

from app.knowledge import desk as knowledge
from app.knowledge import views
from app.knowledge.codes import Place, Verdict
from app.knowledge.model import ArticleDecision
from app.sync.views import kept
from tests.knowledge.hands import values
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk

KEY = "card-swallowed"


def found(desk: Desk) -> list[str]:
    with desk.store.read(desk.actor) as session:
        return [row.key for row in views.find(session, views.Search("吞卡取回", limit=3)).rows]


def test_an_article_of_one_branch_is_approved_in_another_and_read_by_all(branches: Branches, desk: OpenDesk) -> None:
    writer, lead, clerk = desk("chen.lan"), desk("ma.qiang"), desk("xu.jing")
    with writer.act("knowledge.write") as session:
        knowledge.write_version(session, values(), why="客户常问")
    with clerk.act("knowledge.gap") as session:
        knowledge.report_gap(session, "吞卡以后去哪里取", place=Place.PAGE)
    sound.synced(writer, clerk, lead)
    with lead.act("knowledge.approve") as session:
        (waits,) = views.waiting(session)
        assert [row.text for row in views.gaps(session)] == ["吞卡以后去哪里取"]
        knowledge.approve(session, KEY, waits.version_id)
    assert KEY not in found(clerk)
    sound.synced(lead, clerk, writer)
    assert found(clerk)[0] == found(writer)[0] == KEY
    sound.quiet(branches, [writer, lead, clerk])


def test_two_leads_decide_at_once_and_both_desks_say_the_same_afterwards(branches: Branches, desk: OpenDesk) -> None:
    writer, one, two = desk("chen.lan"), desk("zhao.gang"), desk("ma.qiang")
    with writer.act("knowledge.write") as session:
        version = knowledge.write_version(session, values(), why="客户常问").id
    sound.synced(writer, one, two)
    with one.act("knowledge.approve") as session:
        knowledge.approve(session, KEY, version)
    with two.act("knowledge.refuse") as session:
        knowledge.refuse(session, KEY, version, note="依据不足")
    sound.synced(one, two, one)
    assert found(one) == found(two)
    assert found(one)[0] == KEY  # sent back by one, approved by another: an approval stands until it is withdrawn
    sound.quiet(branches, [one, two])


def test_a_decision_past_the_desk_is_not_taken(branches: Branches, desk: OpenDesk) -> None:
    writer, clerk = desk("chen.lan"), desk("xu.jing")
    with writer.act("knowledge.write") as session:
        made = knowledge.write_version(session, values(), why="客户常问")
        digest = made.digest
    sound.synced(writer, clerk)
    with clerk.act("test.forged") as session:
        session.add(
            ArticleDecision(article_key=KEY, digest=digest, verdict=Verdict.APPROVED, decided_by=session.actor.staff_id)
        )
    clerk.sync()
    writer.sync()
    assert KEY not in found(writer)
    with clerk.store.read(clerk.actor) as session:
        (refused,) = kept(session).rows
    assert refused.code == "sync.not_allowed"
