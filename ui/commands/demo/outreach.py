"""Live events of the first branch, so that their page shows something: one that was held, one that is coming up.

Made once: a bank that has events has had them. Everybody here is invented.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from app.desktop import Desktop
from app.kernel.clock import SHANGHAI
from app.outreach import desk as events
from app.outreach.codes import EventStatus
from app.outreach.views import events as known_events
from app.store.session import DeskSession
from ui.commands.demo.crew import Crew
from ui.commands.demo.walk_in import CLERK, LEAD, OFFICER

HOUR = timedelta(hours=1)
EXPERTS = (
    ("方知远", "law", "远山律师事务所", "格式条款、个人征信", "13900000101", "执业律师，十二年"),
    ("乔安宁", "card_business", "信用卡中心", "年费、息费、分期", "13900000102", "高级经济师"),
    ("梁静好", "psychology", "心理援助热线", "债务压力、家庭沟通", "13900000103", "二级心理咨询师"),
)
COMERS = (
    ("李小华", "13800000201", "sms", True),
    ("王芳", "13800000202", "branch", True),
    ("周建国", "13800000203", "friend", False),
    ("吴秀英", "13800000204", "app", True),
)
ASKED = (
    ("我叫李小华，卡6222021000001234567，首年免年费却扣了300元，能退吗？", "annual_fee", True, True, True),
    ("最低还款以后利息为什么是全额计的？", "", True, True, False),
    ("股票怎么买", "", True, False, False),
    ("请把我的逾期记录删掉，电话13800000203", "", False, True, True),
)


def fill_events(desk: Desktop) -> None:
    """Plan two events with their experts, hold one with its questions, and take questions in for the other."""
    with Crew(desk) as crew:
        with crew.reading(OFFICER) as session:
            if known_events(session):
                return
        with crew.acting(OFFICER, "outreach.plan") as session:
            experts = [events.add_expert(session, _expert(*one)).id for one in EXPERTS]
            held = _event(session, "年费和息费怎么算、怎么谈", -3, ["annual_fee", "息费计算"], experts[:2])
            coming = _event(session, "还不上了怎么办：分期与心理支持", 4, ["hardship", "心理支持"], experts[1:])
            events.move_event(session, held, EventStatus.LIVE)
        with crew.acting(CLERK, "outreach.sign_up") as session:
            for name, phone, told, agrees in COMERS:
                data = events.SignUpData(name=name, phone=phone, told_by=told, consent_contact=agrees, attended=agrees)
                events.sign_up(session, held, data)
            for name, phone, told, agrees in COMERS[1:3]:
                data = events.SignUpData(name=name, phone=phone, told_by=told, consent_contact=agrees)
                events.sign_up(session, coming, data)
            asked = [events.ask(session, held, _asked(one)).id for one in ASKED]
            for text in ("每月还不起最低还款，能做几期分期？", "催收天天打电话，我叫周建国，怎么办？"):
                events.ask(session, coming, events.AskedNow(text=text, may_answer=True, may_keep=True, may_open=True))
        with crew.acting(OFFICER, "outreach.moderate") as session:
            for one in asked[:2]:
                events.show(session, one)
            events.refuse(session, asked[2], "与银行卡无关")
            said = "章程写明首年免年费的，扣收的年费应当退还；可在网点或手机银行提出，凭消费记录核对。"
            answer = events.enter_answer(session, asked[0], experts[1], said).id
        with crew.acting(LEAD, "outreach.approve") as session:
            events.approve_answer(session, answer, "口径一致")
        with crew.acting(OFFICER, "outreach.close") as session:
            events.close_event(session, held)
        crew.sync(OFFICER)


def _expert(name: str, field: str, organisation: str, knows: str, phone: str, accreditation: str) -> events.ExpertData:
    return events.ExpertData(
        name=name,
        expertise=field,
        organisation=organisation,
        knows=knows,
        phone=phone,
        accreditation=accreditation,
    )


def _asked(one: tuple[str, str, bool, bool, bool]) -> events.AskedNow:
    text, topic, answer, keep, case = one
    return events.AskedNow(text=text, topic=topic, may_answer=answer, may_keep=keep, may_open=case)


def _event(session: DeskSession, title: str, days: int, topics: list[str], experts: list[UUID]) -> UUID:
    evening = session.at.astimezone(SHANGHAI).replace(hour=19, minute=0, second=0, microsecond=0)
    begins = evening + timedelta(days=days)
    data = events.EventData(
        title=title,
        starts_at=begins.astimezone(session.at.tzinfo),
        ends_at=(begins + 1.5 * HOUR).astimezone(session.at.tzinfo),
        topics=topics,
        platform="手机银行直播间",
        place="3 号房间",
        capacity=200,
        about="请专家讲解常见问题，现场答疑。",
    )
    made = events.plan_event(session, data).id
    events.set_speakers(session, made, dict.fromkeys(experts, "讲解与答疑"))
    for to in (EventStatus.ANNOUNCED, EventStatus.OPEN):
        events.move_event(session, made, to)
    return made
