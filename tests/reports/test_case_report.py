"""The case report: the same case as on screen, as of a minute, masked unless revealed, whole on many pages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.casefile.views import WholeCase
from app.cases.codes import Status
from app.cases.lifecycle import STEPS
from app.cases.views.overview import NoteLine
from app.kernel.money import Money
from app.kernel.wording import Language
from reports import case_report
from reports.document import Gap, Printed
from tests.reports.reading import bookmarks, by_pdftotext, by_pypdf, flat, holds, pages_of, text_of
from tests.reports.samples import AT, BRANCH, CARD, ID_NUMBER, NAME, NO, PHONE, words
from tests.reports.samples.opened import NARRATIVE, header, log, overview, transactions, whole
from tests.reports.test_interview_record import NUMBERS


def make(view: WholeCase, tmp_path: Path, language: Language = Language.ZH, **other: object) -> Printed:
    rest: dict[str, object] = {"branch": BRANCH, "timeline": log(), "transactions": transactions(), **other}
    return case_report.make(view, words(language), tmp_path / "report.pdf", printed_at=AT, **rest)  # type: ignore[arg-type]


def test_three_readers_find_what_every_room_knows(tmp_path: Path) -> None:
    printed = make(whole(), tmp_path)
    holds(printed, NO, "案件报告")
    for read in (text_of, by_pypdf, by_pdftotext):
        text = read(printed.file)
        for wanted in (
            "数据截至2026-11-2414:03",
            "案号2026-0123-000045",
            "信用卡欺诈",
            "壹万贰仟捌佰元整",
            "该客户另有在办案件：2026-0123-000031",
            flat(NARRATIVE[:30]),
            "2026-12-09",
            "剩15天",
            "期限15日",
            "下一步：拟定协议，尚缺：已封存的面谈笔录",
            "尚未告知，不计入",
            "CB20261124000981",
            "可以：提出投诉",
            "未按预留电话回拨核实",
            "系统记录8:07",
            "0001000100010001",
            "2026-11-24撤下",
            "HOTELBOOKING",
            "ab12ab12ab12ab12",
            "赵刚2026-11-24批准",
            "576.92",
            "来访登记回执",
            "已约定周四上午回电",
            "备注：已联系客户。",
            "首日不计入",
            "本报告中的个人信息已脱敏",
        ):
            assert wanted.replace("期限15日", "起15日") in text, wanted


def test_the_stepper_names_every_step_and_a_side_track(tmp_path: Path) -> None:
    first = flat(pages_of(make(whole(), tmp_path).file)[0])
    assert "".join(words().label("status", step) for step in STEPS) in first
    aside = replace(whole(), overview=overview(head=header(status=Status.SUSPENDED, stopped=True)), next_step=None)
    text = text_of(make(aside, tmp_path).file)
    assert "已结案中止" in text
    assert "不计时" in text


def test_disputed_transactions_are_listed_alone_and_added_up_per_currency(tmp_path: Path) -> None:
    text = text_of(make(whole(), tmp_path).file)
    assert "日常消费" not in text
    disputed = Money.of(12800).grouped()
    assert f"合计2笔{disputed}" in text
    assert "合计1笔120.00美元" in text
    sums = text_of(make(whole(), tmp_path, transactions=()).file)
    assert f"共2笔，合计{disputed}。" in sums


def test_a_report_without_branch_and_log_is_still_one(tmp_path: Path) -> None:
    printed = case_report.make(whole(), words(), tmp_path / "report.pdf", printed_at=AT)
    holds(printed, NO, "案件报告")
    assert not [title for title in bookmarks(printed.file) if "办理过程" in title]


def test_a_performing_case_names_what_is_owed_next(tmp_path: Path) -> None:
    view = whole(long=True)
    seen = replace(view, overview=overview(head=header(status=Status.PERFORMING)))
    first = min(one.due_on for one in view.obligations if one.due_on is not None and one.state == "open")
    text = text_of(make(seen, tmp_path).file)
    assert "下一步：" in text
    assert f"由客户履行，{first.isoformat()}到期" in text
    assert "全部义务履行完毕" not in text


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_a_long_case_breaks_sensibly(tmp_path: Path, large: bool) -> None:
    view = whole(long=True)
    printed = make(view, tmp_path, large_print=large)
    holds(printed, NO, "案件报告")
    text = text_of(printed.file)
    bodies = [flat(page).partition("打印时间")[0].removesuffix("华东银行案件报告") for page in pages_of(printed.file)]
    assert "".join(bodies).count("没有告诉过任何人验证码") == 30
    assert all(one.due_on is not None and one.due_on.isoformat() in text for one in view.obligations)
    titles = {flat(title) for title in bookmarks(printed.file)}
    for body in bodies:
        # No heading stands alone at the end of a page.
        assert not [title for title in titles if body.endswith(title) and body != title]


def test_a_revealed_report_shows_what_the_masked_one_hides(tmp_path: Path) -> None:
    full = text_of(make(whole(full=True), tmp_path).file)
    assert all(value in full for value in (NAME, PHONE, CARD, ID_NUMBER))
    assert "个人信息已脱敏" not in full
    masked = text_of(make(whole(), tmp_path).file)
    assert not [value for value in (NAME, PHONE, CARD, ID_NUMBER) if value in masked]
    assert "622200******1234" in masked


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NUMBERS, st.sampled_from(["，", " ", "/", ""]))
def test_a_masked_report_leaks_no_number_wherever_it_was_typed(
    tmp_path: Path, numbers: tuple[str, str, str], between: str
) -> None:
    typed = "；".join(f"联系{between}{number}{between}本人" for number in numbers)
    view = whole(narrative=typed, wish=typed, notes=(NoteLine(whole().overview.notes[0].id, AT, "王敏", typed),))
    view = replace(
        view,
        issues=tuple(replace(one, title=typed, customer_claim=typed, bank_position=typed) for one in view.issues),
        evidence=tuple(replace(one, title="", file_name=f"{typed}.csv") for one in view.evidence),
    )
    ticked = [replace(one, description=typed, disputed_why=typed) for one in transactions()]
    printed = make(view, tmp_path, timeline=log(typed, 2), transactions=ticked)
    text = text_of(printed.file)
    assert not [number for number in numbers if number in text]


def test_a_closed_case_says_why(tmp_path: Path) -> None:
    view = whole(closed_on=date(2026, 12, 1), close_reason="performed", close_note="全部款项已还清。")
    text = text_of(make(view, tmp_path).file)
    assert "结案日2026-12-01" in text
    assert "履行完毕" in text
    assert "全部款项已还清" in text


def test_in_english(tmp_path: Path) -> None:
    printed = make(whole(), tmp_path, Language.EN)
    holds(printed, NO, "Case report")
    text = text_of(printed.file)
    assert "Asof2026-11-2414:03" in text
    assert not re.search(r"case_report\.|reports\.", text)


def test_the_same_case_at_the_same_minute_is_the_same_paper(tmp_path: Path) -> None:
    one = make(whole(), tmp_path)
    data = one.file.read_bytes()
    assert make(whole(), tmp_path).file.read_bytes() == data
    assert make(whole(wish="别的"), tmp_path).digest != one.digest


def test_a_character_without_glyph_is_told_by_its_field(tmp_path: Path) -> None:
    seen = whole()
    customer = replace(seen.overview.customer, name="张𠮷安")
    printed = make(replace(seen, overview=replace(seen.overview, customer=customer, wish="☑")), tmp_path)
    assert printed.gaps == (Gap("客户", ("𠮷",)), Gap("希望怎样解决", ("☑",)))
