"""The rights notice: voluntary, free, equal; the bank a party; a mediator to choose only before an organisation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.cases.codes import Route
from app.cases.views import CaseOverview
from app.kernel.errors import Fault
from app.kernel.wording import Language
from reports import rights_notice
from reports.document import Printed
from reports.texts import fixed_text, read_text
from tests.reports.reading import bookmarks, by_pdftotext, by_pypdf, holds, text_of
from tests.reports.samples import AT, BRANCH, CARD, ID_NUMBER, NAME, NO, PHONE, RESOURCES, words
from tests.reports.samples.opened import agent, header, overview

POSING = re.compile(r"调解员|主持调解|经调解|调解协议|司法确认|人民调解法|中立的立场|特邀调解")


def make(view: CaseOverview, tmp_path: Path, language: Language = Language.ZH, *, large: bool = False) -> Printed:
    return rights_notice.make(
        view,
        words(language),
        tmp_path / "rights.pdf",
        branch=BRANCH,
        review_days=30,
        large_print=large,
        printed_at=AT,
    )


def by_organisation() -> CaseOverview:
    return overview(head=header(route=Route.THIRD_PARTY))


def test_what_must_be_told_is_told_on_either_route(tmp_path: Path) -> None:
    told = (
        "自愿",
        "您可以拒绝，也可以随时要求停止",
        "不向您收取任何费用",
        "双方地位平等",
        "陪同人不代替您作决定",
        "予以保密",
        "个人信息保护法第二十三条",
        "录音录像须事先征得您的同意",
        "不制作识别模板",
        "30日内向本行的上级机构申请核查",
        "向人民法院起诉",
        "12378",
        "2026年12月9日",
        "我同意录音录像",
        "客户（签名或捺印）",
    )
    for view in (overview(), by_organisation()):
        printed = make(view, tmp_path)
        holds(printed, NO, "权利义务告知书")
        for read in (text_of, by_pypdf, by_pdftotext):
            text = read(printed.file)
            assert not [wanted for wanted in told if wanted not in text]


def test_in_a_negotiation_the_bank_is_a_party_and_nothing_poses_as_mediation(tmp_path: Path) -> None:
    text = text_of(make(overview(), tmp_path).file)
    assert "本行是争议的一方，工作人员代表本行，不是中立的第三人" in text
    assert "独立金融纠纷调解组织" in text
    assert not POSING.search(text)


def test_no_item_of_a_negotiation_poses_as_mediation_in_any_fixed_text() -> None:
    for name in ("rights_notice", "acceptance_notice", "receipt"):
        for part in fixed_text(name).standing({"negotiation", "theft", "hardship", "credit_record", "agent"}):
            for item in part.items:
                assert not POSING.search(item.text(Language.ZH) + item.article), item
                assert "presides" not in item.text(Language.EN), item


def test_where_an_organisation_presides_the_mediator_can_be_chosen(tmp_path: Path) -> None:
    text = text_of(make(by_organisation(), tmp_path).file)
    assert "您可以选择或者接受调解员" in text
    assert "银行代理人的身份参加，不主持调解" in text
    assert "共同向人民法院申请司法确认" in text
    assert "您可以选择或者接受调解员" not in text_of(make(overview(), tmp_path).file)


def test_headings_are_numbered_and_no_box_is_ticked_beforehand(tmp_path: Path) -> None:
    printed = make(overview(), tmp_path)
    assert bookmarks(printed.file)[1:] == [
        "一、这次办理的性质",
        "二、您的权利",
        "三、您的义务",
        "四、保密和个人信息",
        "五、其他解决途径",
        "六、本人确认",
    ]


def test_an_agent_signs_too(tmp_path: Path) -> None:
    assert "代理人（签名）" in text_of(make(overview(people=(agent(),)), tmp_path).file)
    assert "代理人（签名）" not in text_of(make(overview(), tmp_path).file)


def test_it_is_masked_as_the_view_is(tmp_path: Path) -> None:
    text = text_of(make(overview(), tmp_path).file)
    assert not [value for value in (NAME, PHONE, CARD, ID_NUMBER) if value in text]
    full = text_of(make(overview(full=True), tmp_path).file)
    assert NAME in full
    assert CARD not in full


def test_large_print_and_english(tmp_path: Path) -> None:
    large, english = make(overview(), tmp_path, large=True), None
    holds(large, NO, "权利义务告知书")
    english = make(overview(), tmp_path, Language.EN)
    holds(english, NO, "Your rights and duties")
    assert "isaparty" in text_of(english.file)
    assert large.digest == english.digest


@pytest.mark.parametrize("file", sorted((RESOURCES / "papers").glob("*.toml")), ids=lambda file: file.stem)
def test_the_texts_that_ship_are_whole(file: Path) -> None:
    known = {"always", "negotiation", "third_party", "theft", "hardship", "credit_record", "agent"}
    text = read_text(file)
    assert text.parts
    for part in text.parts:
        assert all(item.when in known for item in part.items)
        assert bool(part.title["zh"]) == bool(part.title["en"])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("[paper]\nversion = '1'\n", "part"),
        ("not toml", "="),
        (
            "[paper]\nversion='1'\n[[part]]\nkey='a'\ntitle={zh='甲',en='a'}\n[[part.item]]\nzh='甲'\nen=' '\n",
            "one language",
        ),
        (
            "[paper]\nversion='1'\n[[part]]\nkey='a'\ntitle={zh='甲',en='a'}\n[[part.item]]\nzh='甲'\nen='a'\nlaw='x'\n",
            "law",
        ),
    ],
)
def test_a_malformed_text_is_a_fault_with_its_name(tmp_path: Path, content: str, reason: str) -> None:
    file = tmp_path / "broken.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(Fault) as caught:
        read_text(file)
    told = words().told(caught.value)
    assert caught.value.code == "reports.text_malformed"
    assert "broken.toml" in told.sentence
    assert reason in told.sentence
