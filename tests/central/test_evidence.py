"""Evidence at the centre: one hand per layer, one thing per citation, shares whole and by whom may judge."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.kernel.ids import new_id
from tests.central.bank import NOW, Bank, refused

HALVES = [["bank", 5000, "未核验"], ["holder", 5000, "未保管好卡片"]]


@pytest.mark.every_server
def test_an_annotation_changes_by_its_authors_hand_only(bank: Bank) -> None:
    case = bank.case()
    with bank.as_person("counter") as author:
        own = author.insert("annotations", case_id=case, kind="note", words="存疑", author_id=author.staff_id)
        author.update("annotations", own, words="已核实")
    with bank.as_person("lead") as other:
        for change in ({"words": "改掉"}, {"shape": "[1,2,3,4]"}, {"removed_at": NOW}):
            with refused("sync.not_author"):
                other.update("annotations", own, **change)
    bank.update("annotations", own, words="由管理员改写")


@pytest.mark.every_server
def test_a_citation_is_for_a_finding_or_an_issue(bank: Bank) -> None:
    case = bank.case()
    with bank.as_person("counter") as person:
        plain: dict[str, Any] = {"case_id": case, "side": "for", "cited_by": person.staff_id}
        for wrong in ({"finding_id": None, "issue_id": None}, {"finding_id": new_id(), "issue_id": new_id()}):
            with refused("sync.cited_for"):
                person.insert("citations", **plain, **wrong)
        person.insert("citations", **plain, finding_id=new_id(), issue_id=None)
        person.insert("citations", **plain, finding_id=None, issue_id=new_id())


@pytest.mark.every_server
def test_shares_are_whole_and_given_by_whom_may_judge(bank: Bank) -> None:
    case = bank.case()
    with bank.as_person("counter") as clerk:
        issue = clerk.insert("disputed_issues", case_id=case, shares="[]", judged_by=None)
        with refused("sync.not_allowed", role="counter", field="shares"):
            clerk.update("disputed_issues", issue, shares=json.dumps(HALVES))
        clerk.update("disputed_issues", issue, title="谁承担这三笔")
    with bank.as_person("mediator") as judge:
        for wrong in (
            [["bank", 5000, "x"]],
            [["bank", 5000, "x"], ["bank", 5000, "y"]],
            [["bank", 12000, "x"], ["holder", -2000, "y"]],
            [["bank", 5000.5, "x"], ["holder", 4999.5, "y"]],
            [["bank", "10000", "x"]],
            [["bank", 10000]],
            ["bank", 10000, "x"],
            {"bank": 10000},
            "10000",
        ):
            with refused("sync.shares"):
                judge.update("disputed_issues", issue, shares=json.dumps(wrong))
        judge.update("disputed_issues", issue, shares=json.dumps(HALVES, ensure_ascii=False))
        judge.update("disputed_issues", issue, shares="[]")  # taken back
        with refused("sync.shares"):
            judge.insert("disputed_issues", case_id=case, shares='[["bank",1,"x"]]', judged_by=None)
