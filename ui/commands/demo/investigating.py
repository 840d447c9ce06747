"""An investigation under way in the sample: the plan of a theft, a late request, an answer, a finding that cites
a page; and another theft handed up to the special team.
"""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from app.cases.codes import FirstActionKind, Status, Track
from app.cases.desk import assign, log_first_action, set_track
from app.cases.views import QueueRow
from app.evidence.desk import add_file
from app.mediation import desk
from app.mediation.codes import NoticeChannel, Party, RequestChannel, Side, Standing
from app.mediation.desk import Chosen, NoticeData, Question
from app.mediation.views import proposal, tasks_of
from app.store.session import DeskSession
from ui.commands.demo.crew import Crew
from ui.commands.demo.people import INVESTIGATOR
from ui.commands.demo.proving import prove
from ui.commands.demo.voucher import write_journal
from ui.commands.demo.walk_in import LEAD, OFFICER

THEFT = "card_theft"


def investigate(crew: Crew, rows: list[QueueRow], ids: dict[str, UUID]) -> None:
    """Investigate the largest theft that nobody has, and hand the next one up."""
    thefts = [row for row in rows if row.cause == THEFT and row.status is Status.ACCEPTED and not row.owner]
    thefts.sort(key=lambda row: (-(row.amount.fen if row.amount is not None else 0), row.no))
    if not thefts:
        return
    case_id = thefts[0].case_id
    with crew.acting(LEAD, "cases.assign") as session:
        assign(session, case_id, ids[OFFICER])
        if len(thefts) > 1:
            assign(session, thefts[1].case_id, ids[OFFICER])
    with crew.acting(OFFICER, "mediation.take_up") as session:
        set_track(session, case_id, Track.COMPLEX)
        log_first_action(session, case_id, FirstActionKind.CARD_BLOCK, "ZF20261124-0871")
        found = proposal(session, case_id)
        ticked = [Chosen(row.step.key, row.owner_id or ids[OFFICER]) for row in found.rows if row.ticked]
        desk.take_up(session, case_id, found.template, ticked)
        told = NoticeData(
            at=session.at - timedelta(days=2, minutes=7),
            channel=NoticeChannel.HOTLINE,
            took="客服 8012",
            said="收到境外消费短信，卡片在身上，要求止付。",
        )
        desk.note_notice(session, case_id, told)
    with tempfile.TemporaryDirectory() as folder:
        journal, blobs = write_journal(Path(folder) / "journal.pdf"), crew.seat(OFFICER).blobs
        with crew.acting(OFFICER, "mediation.investigate") as session:
            item = add_file(session, case_id, journal, blobs, title="交易流水与授权日志")
            _work(session, case_id, item.id)
            journal_id = item.id
    prove(crew, case_id, journal_id)
    if len(thefts) > 1:
        with crew.acting(OFFICER, "mediation.escalate") as session:
            desk.escalate(session, thefts[1].case_id, ids[INVESTIGATOR], "同一商户多名持卡人投诉，涉嫌伪卡集中盗刷")


def _work(session: DeskSession, case_id: UUID, item_id: UUID) -> None:
    tasks = {row.step.partition(".")[2]: row.id for row in tasks_of(session, case_id)}
    desk.finish(session, tasks["first_notice"], "客服录音显示首次通知为两日前，止付在通知后 6 分钟内完成。")
    desk.take_in_hand(session, tasks["own_use"])
    answered = Question(
        party=Party.TECHNOLOGY,
        whom="科技部门",
        asked="请提供争议交易的报文、验证方式和终端编号。",
        channel=RequestChannel.INTERNAL,
        task_id=tasks["own_use"],
    )
    late = Question(
        party=Party.ACQUIRER,
        whom="滨海收单服务公司",
        asked="请提供该笔交易的签购单和机具所在地监控录像，并予以保存。",
        channel=RequestChannel.LETTER,
        answer_by=session.today,
        task_id=tasks["slips_video"],
    )
    journal = desk.ask(session, case_id, answered)
    desk.note_answer(session, journal.id, "附交易流水与授权日志三页：磁条交易，签名验证。", item_id=item_id)
    slip = desk.ask(session, case_id, late)
    desk.remind(session, slip.id, RequestChannel.PHONE, "对方称正在调取")
    desk.finish(session, tasks["count"], "同日同一商户连续两笔，间隔 4 分钟。")
    found = desk.find_out(session, case_id, "争议交易为磁条交易，芯片未被读取。", Standing.ESTABLISHED)
    desk.cite(session, found.id, item_id, "2", Side.FOR)
    why = "尚未取得签购单和监控录像。"
    desk.find_out(session, case_id, "签购单签名是否为持卡人本人所签。", Standing.NOT_ESTABLISHED, why)
