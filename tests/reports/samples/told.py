"""An interview record of an invented customer, with a correction, an answer taken back, and a supplement."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.interviews.record import (
    Before,
    Body,
    Done,
    Header,
    InterviewRecord,
    Issue,
    Line,
    PageRead,
    Part,
    Party,
    Pause,
    Sealed,
    Signed,
    Spoken,
    SupplementShown,
)
from app.interviews.sections import BY_KEY
from tests.reports.samples import AT, CARD, ID_NUMBER, NAME, NO, PHONE
from tests.reports.samples.agreed import STROKES
from tests.reports.samples.opened import NARRATIVE

SHA256, SM3 = "ab12" * 16, "ef56" * 16
EARLIER = "00" * 32


def line(field: str, value: Any) -> Line:
    """Make a field of a section as the record has it."""
    section, _, key = field.partition(".")
    spec = BY_KEY[section].field(key)
    return Line(field, spec.kind, value, spec.labels, spec.mask)


def minute(n: int) -> datetime:
    """Return an instant so many minutes into the talk."""
    return AT + timedelta(minutes=n)


def body(*, long: bool = False, name: str = NAME, note: str = "") -> Body:
    """Make what is signed; `note` is put into free text everywhere."""
    told = [
        {"on": "2026-11-20", "what": f"某某商城 跨省消费{note}", "fen": 880000, "currency": "CNY"},
        {"on": "2026-11-20", "what": "手机充值", "fen": 400000, "currency": "CNY"},
        {"on": "2026-11-21", "what": "HOTEL BOOKING", "fen": 12000, "currency": "USD"},
    ]
    parts = (
        Part("first_things", (line("first_things.theft", "yes"),)),
        Part(
            "identity",
            (
                line("identity.name", name),
                line("identity.phone", PHONE),
                line("identity.card", CARD),
                line("identity.id_type", "resident_id"),
                line("identity.id_number", ID_NUMBER),
                line("identity.original_seen", "2026-11-24T06:00:00.000Z"),
                line("identity.address", "江城市鼓楼区梧桐里 3 号 2 单元 501 室"),
            ),
        ),
        Part("rights", (line("rights.told_how", "large_print"), line("rights.consent_recording", "refused"))),
        Part(
            "wish", (line("wish.demands", ["verify_cause", "refund_fee"]), line("wish.wish", f"退还被刷走的钱。{note}"))
        ),
        Part(
            "facts",
            (
                line("facts.narrative", NARRATIVE * (36 if long else 1) + note),
                line("facts.amount", 1280000),
                line("facts.transactions", told),
                line("facts.police_station", f"某某路派出所{note}"),
            ),
        ),
        Part("circumstances", (line("circumstances.health", "高血压"),)),
        Part("read_back", (line("read_back.how", "read_aloud"),)),
    )
    spoken = [
        Spoken(
            1, "您什么时候发现这笔交易的？", f"当晚九点左右。{note}", "customer", minute(8), struck=False, before=()
        ),
        Spoken(
            2,
            "当时信用卡在哪里？",
            "在家里抽屉里。",
            "customer",
            minute(9),
            struck=False,
            before=(Before(minute(12), "当时卡在哪里？", f"在钱包里。{note}", "companion"),),
        ),
        Spoken(3, "您在哪里上班？", "早就退休在家。", "companion", minute(11), struck=True, before=()),
        Spoken(4, "还有要补充的吗？", "", "customer", minute(13), struck=False, before=()),
    ]
    if long:
        spoken += [
            Spoken(
                n, f"第 {n} 个问题？", NARRATIVE, "customer" if n % 3 else "agent", minute(14), struck=False, before=()
            )
            for n in range(5, 25)
        ]
    return Body(
        header=Header(NO, 1, "华东银行", "中山路支行", "面谈室 2", "王敏", AT, minute(55)),
        parties=(Party("customer", name, "", "resident_id", ID_NUMBER, PHONE),),
        others=(Party("companion", "钱小喆", "儿子"),),
        pauses=(Pause(minute(20), minute(26), "unwell", f"服药后继续{note}"),),
        parts=parts,
        first_done=(Done("card_block", minute(1), "CB20261124000981", ""),),
        spoken=tuple(spoken),
        issues=(
            Issue(1, "交易是否本人所为", f"不是本人消费{note}", "正在核查", "", 1280000, "CNY"),
            Issue(2, "挂失时间", "8:05", "8:07", "both", None, "CNY"),
        ),
        read_back=(
            PageRead(1, "agreed", minute(40)),
            PageRead(2, "unclear", minute(41)),
            PageRead(0, "agreed", minute(50)),
        ),
    )


def record(*, sealed: bool = True, long: bool = False, name: str = NAME, note: str = "") -> InterviewRecord:
    """Make a record, sealed with a supplement that waits for its signatures, or still unsigned."""
    signatures = (
        Signed("customer", name, "drawn", STROKES, minute(50), EARLIER, current=False),
        Signed("customer", name, "drawn", STROKES, minute(55), SHA256, current=True),
        Signed("staff", "王敏", "drawn", STROKES, minute(56), SHA256, current=True),
    )
    supplement = SupplementShown(
        UUID(int=7),
        1,
        f"次日来电补充{note}",
        f"报警回执编号为 A-2026-118。{note}",
        "王敏",
        minute(1440),
        "cd34" * 16,
        (),
        None,
    )
    return InterviewRecord(
        interview_id=UUID(int=5),
        case_id=UUID(int=1),
        state="sealed" if sealed else "read_back",
        body=body(long=long, name=name, note=note),
        sha256=SHA256,
        signatures=signatures if sealed else (),
        seal=Sealed(SHA256, SM3, minute(57), "王敏") if sealed else None,
        supplements=(supplement,) if sealed else (),
    )
