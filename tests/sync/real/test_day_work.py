"""The day's work of a branch at a real centre: what is promised, asked, sent, kept and handed over reaches whom it
concerns, and stays in the branch.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from app.casefile.shift import hand_over, handovers, take_shift
from app.cases import desk as cases
from app.cases import views
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import AttemptOutcome, Case, Promise, Slip
from app.evidence import desk as evidence
from app.evidence.views import originals_held
from app.staff.desk import enter_absence, set_duty
from app.staff.views import absences_ahead, on_duty
from tests.sync.desks import Desk
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk

HOUR = timedelta(hours=1)


def a_case(desk: Desk) -> UUID:
    with desk.act("cases.register") as session:
        return register_walk_in(session, WalkIn(name="李小华", phone="13800001111", narrative="年费争议")).id


def test_a_day_of_three_people_and_nothing_of_it_in_another_branch(branches: Branches, desk: OpenDesk) -> None:
    clerk, officer, lead, away = desk("wang.min"), desk("chen.lan"), desk("zhao.gang"), desk("he.jia")
    case_id = a_case(clerk)
    with clerk.act("day") as session:
        cases.promise(session, "", session.at + HOUR, "说明进展", case_id=case_id)
        cases.promise(session, "王女士", session.at + HOUR, "取回原件", phone="13911112222")
        letter = cases.send_paper(session, case_id, "reply", "ems").id
        original = evidence.take_original(session, case_id, "合同", 2, "李小华", "柜").id
        cases.arrive(session, "A001")
    sound.synced(clerk, lead)
    with lead.act("day") as session:
        slip = cases.give_slip(session, "何时答复？", session.at + HOUR, to_id=clerk.actor.staff_id).id
        enter_absence(session, officer.actor.staff_id, session.today, session.today, clerk.actor.staff_id)
        set_duty(session, session.today, officer.actor.staff_id, clerk.actor.staff_id)
    sound.synced(lead, clerk, officer, away)
    with clerk.act("day") as session:
        cases.answer_slip(session, slip, "今天下午。")
        cases.note_return(session, letter, session.today)
        evidence.return_original(session, original, "李小华", "signed")
        cases.call_next(session)
        given = hand_over(session, officer.actor.staff_id, "钥匙在抽屉里").id
    sound.synced(clerk, officer)
    with officer.act("day") as session:
        take_shift(session, given)
        mine = views.promises_waiting(session)
        assert [row.mine for row in mine] == [True, True]
        for row in mine:
            cases.attempt(session, row.id, AttemptOutcome.REACHED)
    sound.synced(officer, clerk, lead, away, clerk)
    for one in (clerk, lead):
        with one.store.read(one.actor) as session:
            assert views.promises_waiting(session) == []
            assert [row.to_send_again for row in views.deliveries_open(session)] == [True]
            assert originals_held(session) == []
            assert [row.taken_at is not None for row in handovers(session)] == [True]
            assert len(absences_ahead(session)) == 1
            duty = on_duty(session, session.today, session.actor.branch_id)
            assert duty is not None
            assert duty.person_id == clerk.actor.staff_id
    with away.store.read(away.actor) as session:
        for kind in (Promise, Slip, Case):
            assert session.query(kind).count() == 0
    sound.quiet(branches, [clerk, officer, lead, away])


def test_work_goes_to_the_deputy_and_back_through_the_centre(branches: Branches, desk: OpenDesk) -> None:
    clerk, officer, lead = desk("wang.min"), desk("chen.lan"), desk("zhao.gang")
    case_id = a_case(clerk)
    sound.synced(clerk, lead, officer)
    with lead.act("day") as session:
        cases.assign(session, case_id, officer.actor.staff_id)
    sound.synced(lead, officer)
    with officer.act("day") as session:
        cases.promise(session, "", session.at + HOUR, "说明进展", case_id=case_id)
    sound.synced(officer, lead)
    pair = officer.actor.staff_id, clerk.actor.staff_id
    with lead.act("day") as session:
        assert cases.take_over(session, *pair) == cases.Moved(1, 1)
    sound.synced(lead, clerk, officer)
    with clerk.store.read(clerk.actor) as session:
        assert session.found(Case, case_id).owner_id == clerk.actor.staff_id
        assert [row.mine for row in views.promises_waiting(session)] == [True]
    with lead.act("day") as session:
        assert cases.give_back(session, *pair) == cases.Moved(1, 1)
    sound.synced(lead, clerk, officer)
    with officer.store.read(officer.actor) as session:
        assert session.found(Case, case_id).owner_id == officer.actor.staff_id
    sound.quiet(branches, [clerk, officer, lead])
