"""The acceptance notice: number, days, deadline with article, contact, other ways."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.cases.codes import Channel, Route, Track
from app.cases.deadlines import other_clocks
from app.cases.views import CaseOverview
from app.kernel.days import HolidayCalendar
from app.kernel.wording import Language
from reports import acceptance_notice
from reports.document import Printed
from tests.reports.reading import by_pdftotext, by_pypdf, holds, text_of
from tests.reports.samples import AT, BRANCH, CARD, DAY, ID_NUMBER, NAME, NO, PHONE, rules, words
from tests.reports.samples.opened import header, overview


def make(view: CaseOverview, tmp_path: Path, language: Language = Language.ZH, *, large: bool = False) -> Printed:
    return acceptance_notice.make(
        view,
        words(language),
        tmp_path / "acceptance.pdf",
        branch=BRANCH,
        accepted_on=date(2026, 11, 25),
        review_days=30,
        large_print=large,
        printed_at=AT,
    )


def test_it_says_what_was_accepted_when_and_until_when(tmp_path: Path) -> None:
    printed = make(overview(full=True), tmp_path)
    holds(printed, NO, "受理告知书")
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(printed.file)
        for wanted in (
            f"{NAME}：",
            "您于2026年11月24日通过网点窗口提出的投诉，本行已于2026年11月25日受理",
            "2026年12月9日（星期三）",
            "银行业保险业消费投诉处理管理办法",
            "025-5550-0123",
            "30日内向本行的上级机构申请核查",
            "12378",
            "壹万贰仟捌佰元整",
        ):
            assert wanted in text
        assert CARD not in text


def test_it_is_masked_as_the_view_is(tmp_path: Path) -> None:
    text = text_of(make(overview(), tmp_path, large=True).file)
    assert not [value for value in (NAME, PHONE, CARD, ID_NUMBER) if value in text]
    assert "情绪激动" not in text


def test_clocks_beside_the_own_one_are_told(tmp_path: Path) -> None:
    beside = other_clocks(
        HolidayCalendar(),
        rules(),
        received_on=DAY,
        channel=Channel.REGULATOR,
        route=Route.NEGOTIATION,
        credit_objection=True,
    )
    own = header(channel=Channel.REGULATOR, track=Track.ORDINARY)
    text = text_of(make(overview(head=header(clocks=(own.clock, *beside))), tmp_path).file)
    assert "转办期限：" in text
    assert "征信异议期限：2026年12月14日" in text


def test_the_route_decides_what_is_said_next(tmp_path: Path) -> None:
    own = text_of(make(overview(), tmp_path).file)
    other = text_of(make(overview(head=header(route=Route.THIRD_PARTY)), tmp_path).file)
    assert "本行是争议的一方" in own
    assert "主持调解" not in own
    assert "由独立的调解组织主持调解" in other


def test_in_english_with_the_same_hash(tmp_path: Path) -> None:
    english = make(overview(), tmp_path, Language.EN)
    holds(english, NO, "Acceptance notice")
    assert english.digest == make(overview(), tmp_path).digest
