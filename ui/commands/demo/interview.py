"""The interview of the sample: every section, questions and answers, read back, signed and sealed."""

from __future__ import annotations

from uuid import UUID

from app.interviews import desk
from app.interviews.codes import AdmittedBy, ReadBackOutcome, Speaker
from app.interviews.desk import IssueData
from app.interviews.views import read_back
from app.kernel.days import add_months
from app.kernel.wording import Wording
from app.sealing.model import SignatureMethod, SignerRole
from app.store.session import DeskSession
from ui.commands.demo.signatures import strokes_of

COMPANION = "钱兰"
TALK = (
    (
        "请您说一下欠款是怎么发生的。",
        "八月份我做了手术，住院二十多天，卡里的钱都垫进去了，九月开始就没按时还上。",
        Speaker.CUSTOMER,
    ),
    ("现在每个月有多少收入，要负担哪些开支？", "退休金四千三，老伴没有收入，吃药一个月要七八百。", Speaker.CUSTOMER),
    ("对账单上的哪些金额您有不同意见？", "本金我都认，就是利息和违约金觉得太高了。", Speaker.CUSTOMER),
    ("催收的电话是怎么回事？", "他们打到我女儿单位去了，一天好几个，孩子在单位抬不起头。", Speaker.CUSTOMER),
    ("您当时在场吗？", "电话是我接的，对方没有报工号。", Speaker.COMPANION),
    ("您希望怎样解决？", "利息少一点，剩下的分三年还，每个月八九百我还得起。", Speaker.CUSTOMER),
)
ISSUES = (
    IssueData(
        title="欠款本金",
        customer_claim="认可本金三万元",
        bank_position="本金三万元",
        admitted_by=AdmittedBy.BOTH,
        amount="30000.00",
    ),
    IssueData(
        title="利息和违约金",
        customer_claim="住院期间的利息和违约金应当减免",
        bank_position="按合同计收，可以在权限内减免",
        amount="912.40",
    ),
    IssueData(
        title="催收方式",
        customer_claim="外部机构致电其女儿单位",
        bank_position="核查录音，已暂停催收",
        admitted_by=AdmittedBy.NOBODY,
    ),
)


def hold_interview(session: DeskSession, case_id: UUID, words: Wording) -> UUID:
    """Hold the interview in one action and return its id; a window saves the same sections one by one."""
    interview = desk.start(session, case_id, place="中山路支行 2 号接待室")
    for key, content in _sections(session).items():
        desk.save_section(session, interview.id, key, content)
    for question, answer, speaker in TALK:
        desk.ask(session, interview.id, question, answer, speaker)
    for issue in ISSUES:
        desk.set_issue_row(session, interview.id, issue)
    reading = read_back(session, interview.id, words)
    while not reading.done:
        page = reading.pages[reading.next - 1]
        desk.record_read_back(session, interview.id, page, ReadBackOutcome.AGREED)
        reading = read_back(session, interview.id, words)
    for role, name in (
        (SignerRole.CUSTOMER, "钱𫖯"),
        (SignerRole.COMPANION, COMPANION),
        (SignerRole.STAFF, session.actor.name),
    ):
        desk.sign(session, interview.id, role, name, SignatureMethod.DRAWN, strokes_of(name))
    desk.seal(session, interview.id)
    return interview.id


def _sections(session: DeskSession) -> dict[str, dict[str, object]]:
    return {
        "first_things": {"theft": "no", "still_called": True},
        "identity": {"original_seen": True, "birth_date": "1958-03-07"},
        "companion": {
            "present": "yes",
            "name": COMPANION,
            "relation": "女儿",
            "id_number": "320100198506150028",
            "phone": "13900000085",
            "did_not_decide": True,
        },
        "agent": {"present": "no"},
        "rights": {
            "told_at": True,
            "told_how": "large_print",
            "understood": True,
            "consent_processing": "given",
            "consent_sensitive": "given",
            "consent_recording": "refused",
        },
        "wish": {
            "wish": "减免部分利息和违约金，剩余款项分 36 期偿还；不要再给家人单位打电话。",
            "proposed_monthly": "900",
            "proposed_months": "36",
            "proposed_first_on": add_months(session.today, 1).isoformat(),
            "reply_how": "",
        },
        "facts": {
            "noticed_on": session.today.isoformat(),
            "police_reported": "no",
            "collection": "外部机构一天内多次致电客户女儿的单位，没有说明工号。",
        },
        "circumstances": {
            "employment": "retired",
            "income": "4300",
            "dependants": "1",
            "other_instalments": "0",
            "hardship": ["illness", "less_income"],
            "hardship_text": "2026 年 8 月手术住院，自费部分较多。",
        },
        "materials": {
            "brought": ["id_document", "card", "statement", "medical"],
            "originals_kept": "no",
        },
        "read_back": {"how": "display"},
    }
