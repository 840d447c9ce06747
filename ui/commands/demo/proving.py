"""Evidence weighed in the sample: a mail, a chat, marks on a page, an issue with pages for and against and its shares.

It stands on the theft under investigation, so that whoever opens the demo finds a case file worth leafing through.
"""

from __future__ import annotations

from email.message import EmailMessage
from uuid import UUID

from app.evidence.codes import BroughtBy, Category, MarkKind
from app.evidence.desk import NewMark, add_file, annotate_many, seal_evidence
from app.mediation import desk
from app.mediation.codes import Side
from app.store.session import DeskSession
from ui.commands.demo.crew import Crew
from ui.commands.demo.walk_in import OFFICER

_CHAT = (
    ("2026-11-22 21:20:05", "持卡人", "我刚收到两条消费短信，可是卡一直在我包里。"),
    ("2026-11-22 21:21:40", "客服 8012", "您好，请确认是否为本人操作？我们先为您止付。"),
    ("2026-11-22 21:22:10", "持卡人", "不是我。请马上止付，我现在就去派出所。"),
    ("2026-11-22 21:27:02", "客服 8012", "卡片已止付，请保留好卡片和小票。"),
)


def prove(crew: Crew, case_id: UUID, journal_id: UUID) -> None:
    """Bring a mail and a chat, mark the journal, weigh the issue, and seal the list of evidence."""
    blobs = crew.seat(OFFICER).blobs
    talk = "\n".join(f"{at} {who}\n{words}\n" for at, who, words in _CHAT).encode()
    with crew.acting(OFFICER, "evidence.add") as session:
        mail = add_file(
            session, case_id, _mail(), blobs, name="收单机构回复.eml", title="收单机构回复",
            category=Category.CORRESPONDENCE, brought_by=BroughtBy.MERCHANT,
        )  # fmt: skip
        chat = add_file(
            session, case_id, talk, blobs, name="客服聊天.txt", title="与客服的聊天记录",
            category=Category.CORRESPONDENCE, brought_by=BroughtBy.CUSTOMER,
        )  # fmt: skip
        annotate_many(
            session,
            journal_id,
            [
                NewMark(2, MarkKind.BOX, (800, 1100, 5200, 1500), "磁条交易，芯片未被读取"),
                NewMark(2, MarkKind.STAMP, (6800, 600, 9200, 1100), "verified"),
            ],
        )
    with crew.acting(OFFICER, "mediation.judge") as session:
        _weigh(session, case_id, journal_id, mail.id, chat.id)
    with crew.acting(OFFICER, "evidence.seal") as session:
        seal_evidence(session, case_id, "调解前固定证据清单")


def _weigh(session: DeskSession, case_id: UUID, journal_id: UUID, mail_id: UUID, chat_id: UUID) -> None:
    issue = desk.add_issue(
        session, case_id, "两笔交易是否为持卡人本人所为", "卡在身上，不是我刷的。", "系统显示为持卡消费。", "25,877.16"
    )
    desk.set_burden(session, issue.id, "bank", element="own_use")
    desk.cite_for_issue(session, issue.id, journal_id, "2", Side.FOR, "磁条交易", region=(800, 1100, 5200, 1500))
    desk.cite_for_issue(session, issue.id, chat_id, "", Side.FOR, "七分钟内要求止付")
    desk.cite_for_issue(session, issue.id, mail_id, "", Side.AGAINST, "称已核对签名")
    desk.conclude(session, issue.id, "磁条交易且持卡人立即报失，银行未能证明为本人所为。")
    desk.judge(
        session,
        issue.id,
        [("bank", "80", "未证明为持卡人本人交易"), ("holder", "20", "未及时更换磁条卡")],
    )


def _mail() -> bytes:
    mail = EmailMessage()
    mail["From"] = "滨海收单服务公司 <service@acquirer.example>"
    mail["To"] = "调解专员 <desk@bank.example>"
    mail["Subject"] = "关于两笔 POS 交易的回复"
    mail["Date"] = "Tue, 24 Nov 2026 09:10:00 +0800"
    mail["Message-ID"] = "<20261124-0871@acquirer.example>"
    mail.set_content(
        "贵行来函收悉。商户称收银员核对了签名，签购单正在调取，监控录像保存至十二月二十二日。\n", cte="base64"
    )
    slip = "商户：滨海电器城\n终端：31020871\n金额：12,938.58\n（示例资料，仅供演示）\n"
    mail.add_attachment(slip.encode(), maintype="text", subtype="plain", filename="签购单抄件.txt")
    return mail.as_bytes()
