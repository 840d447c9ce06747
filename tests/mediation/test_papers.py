"""Report and letter: everything of the investigation stands on paper, and no more of the customer than will do."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.casefile.papers import papers_of
from app.cases.codes import FirstActionKind
from app.cases.desk import log_first_action
from app.evidence import desk as evidence
from app.kernel.wording import Language, Wording
from app.mediation import desk
from tests.mediation.conftest import Desk
from ui.mediation.papers import letter_job, report_job

LACKS = ("tasks_late", "requests_late", "citations_broken")
WORDING = Path(__file__).parents[2] / "resources" / "wording"


def text_of(data: bytes) -> str:
    pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    return "".join("".join(pages).split())


@pytest.mark.parametrize("language", list(Language))
def test_the_report_names_plan_log_requests_findings_and_what_is_missing(hands: Desk, language: Language) -> None:
    words = Wording.load(WORDING, language)
    case_id = hands.case()
    first, *_ = hands.plan(case_id)
    hands.do(lambda s: desk.finish(s, first, "经核对，来电 13912345678"))
    hands.do(lambda s: log_first_action(s, case_id, FirstActionKind.CARD_BLOCK, "BLK-77"))
    notice = hands.notice(case_id)
    hands.do(lambda s: desk.correct_notice(s, notice, "工号应为 8021"))
    asked = hands.ask(case_id)
    hands.ask(case_id, channel="phone", whom="科技部", party="technology")
    item, gone = hands.item(case_id), hands.item(case_id, seq=2, sha256="d" * 64)
    hands.do(lambda s: desk.note_answer(s, asked, "附签购单", item_id=item))
    finding = hands.find(case_id)
    hands.do(lambda s: desk.cite(s, finding, item, "2"))
    hands.do(lambda s: desk.cite(s, finding, gone, "1-2", "against", "字迹不清"))
    hands.do(lambda s: evidence.withdraw(s, gone, "传错"))
    wrong = hands.find(case_id, "写错", "disputed", "待查")
    hands.do(lambda s: desk.withdraw_finding(s, wrong, "重复"))
    hands.do(lambda s: desk.escalate(s, case_id, hands.actors.investigator.staff_id, "跨境"))
    hands.clock.move(timedelta(days=60))
    printed = hands.do(lambda s: report_job(s, words, case_id))()
    text = text_of(printed.data)
    for said in (
        "139****5678", "BLK-77", "工号应为8021", "滨江商厦", "附签购单", "签购单签名与本人不符", "字迹不清", "a" * 16,
        "跨境", "李*华",
        *("".join(words.label("investigation_lack", key).split()) for key in LACKS),
        "".join(words.text("reports.investigation.uncited").split()),
    ):  # fmt: skip
        assert said in text, said
    assert "13912345678" not in text
    assert "李小华" not in text


@pytest.mark.parametrize("language", list(Language))
def test_a_report_of_nothing_says_so(hands: Desk, language: Language) -> None:
    words = Wording.load(WORDING, language)
    case_id = hands.case()
    text = text_of(hands.do(lambda s: report_job(s, words, case_id))().data)
    for key in ("no_plan", "no_log", "no_requests", "no_findings"):
        assert "".join(words.text(f"reports.investigation.{key}").split()) in text


def test_the_letter_names_the_customer_only_as_far_as_it_must(hands: Desk) -> None:
    case_id = hands.case()
    asked = hands.ask(case_id, asked="请提供尾号 5678 交易的签购单，持卡人电话 13800001111")
    words = Wording.load(WORDING, Language.ZH)
    printed = hands.do(lambda s: letter_job(s, words, asked))()
    text = text_of(printed.data)
    assert printed.pages == 1
    assert "滨江商厦" in text
    assert "-X01" in text
    assert "138****1111" in text
    for secret in ("李小华", "13800001111", "6222020012345678", "盗刷一笔"):
        assert secret not in text


def test_the_print_panel_offers_the_report_once_there_is_something(hands: Desk) -> None:
    case_id = hands.case()

    def kinds() -> list[str]:
        return [offer.kind for offer in hands.read(lambda s: papers_of(s, case_id)).offers]

    assert "investigation_report" not in kinds()
    hands.notice(case_id)
    assert "investigation_report" in kinds()
