"""A day under way at the first branch, so that Today, the roster and the warnings of the sample show something.

Made once: a branch that has a roster has had its day.
"""

from __future__ import annotations

from datetime import timedelta

from app.cases.desk import arrive, give_slip, promise, update_facts
from app.cases.desk.facts import Facts
from app.cases.views import QueueQuery, View, queue
from app.desktop import Desktop
from app.desktop.rounds import AtStore, make_round
from app.evidence.desk import take_original
from app.staff.desk import set_duty
from app.staff.views import on_duty, staff_list
from ui.commands.demo.crew import Crew
from ui.commands.demo.investigating import investigate
from ui.commands.demo.walk_in import CLERK, LEAD, OFFICER

WEEK = 7


def fill_day(desk: Desktop) -> None:
    """Fill the roster, promise a call-back, keep an original, ask for an answer, investigate, look for what presses."""
    with Crew(desk) as crew:
        with crew.reading(LEAD) as session:
            if on_duty(session, session.today, session.actor.branch_id) is not None:
                return
            ids = {row.login: row.id for row in staff_list(session)}
            rows = queue(session, QueueQuery(view=View.OPEN, limit=20)).rows
        with crew.acting(LEAD, "staff.roster") as session:
            for ahead in range(WEEK):
                set_duty(session, session.today + timedelta(days=ahead), ids[OFFICER], ids[LEAD])
        with crew.acting(CLERK, "cases.promise") as session:
            promise(session, "", session.at + timedelta(minutes=20), "说明年费减免的办理结果", case_id=rows[0].case_id)
            arrive(session, "A007", called="陈女士", needs=["elderly"], topic="账单分期")
            arrive(session, "A008", called="何先生", topic="盗刷")
            take_original(session, rows[1].case_id, "消费小票", 2, "方小燕", "柜面 2 号保险柜")
        with crew.acting(LEAD, "cases.supervise") as session:
            until = session.at + timedelta(hours=4)
            give_slip(session, "这件投诉何时能答复客户？", until, case_id=rows[2].case_id, to_id=ids[OFFICER])
            update_facts(session, rows[2].case_id, Facts(tags=("regulator", "agitated"), still_called=True))
        investigate(crew, list(rows), ids)
        seat = crew.seat(LEAD)
        make_round(AtStore(seat.store, seat.actor), seat.actor)
        crew.sync(LEAD)
