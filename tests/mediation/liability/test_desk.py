"""The verbs: take up once, add, reword, admit, burden, evidence, conclude, judge, remove and bring back, order."""

from __future__ import annotations

from uuid import uuid4

import pytest

from app.cases.model import CaseEvent
from app.mediation import desk
from app.mediation.codes import Burden, Dispute, Side
from app.mediation.model import Citation, DisputedIssue
from tests.mediation.liability.conftest import Matrix, refused


def test_rows_of_the_issue_table_are_taken_up_once(matrix: Matrix) -> None:
    case_id = matrix.case()
    first, second = matrix.row(case_id, "是否本人交易", 1280000), matrix.row(case_id, "年费", 30000, "bank", 2)
    matrix.row(case_id, "服务态度", None, "customer", 3)
    assert [one.title for one in matrix.seen(case_id).offered] == ["是否本人交易", "年费", "服务态度"]
    (made,) = matrix.do(lambda s: [one.id for one in desk.take_up_issues(s, case_id, [first])])
    assert len(matrix.do(lambda s: desk.take_up_issues(s, case_id))) == 2
    assert refused(lambda: matrix.do(lambda s: desk.take_up_issues(s, case_id)))[0] == "mediation.nothing_to_take_up"
    found = matrix.seen(case_id)
    assert found.offered == ()
    assert [(one.title, one.dispute, one.number) for one in found.issues] == [
        ("是否本人交易", Dispute.WHOLE, 1), ("年费", Dispute.SETTLED, 2), ("服务态度", Dispute.SETTLED, 3),
    ]  # fmt: skip
    assert found.issues[0].id == made
    assert (found.issues[0].claim, found.issues[0].answer) == ("不是我刷的", "密码验证通过")
    assert matrix.read(lambda s: s.found(DisputedIssue, made).source_id) == first
    assert second != first
    # Taken out, a row is not offered again: it is brought back instead.
    matrix.do(lambda s: desk.remove_issue(s, made).id)
    assert matrix.seen(case_id).offered == ()


def test_by_hand_reworded_moved_removed_and_brought_back(matrix: Matrix) -> None:
    case_id = matrix.case()
    first, second = matrix.issue(case_id), matrix.issue(case_id, "是否及时止付", "")
    assert refused(lambda: matrix.issue(case_id, " ")) == ("mediation.issue_title", "title")
    assert refused(lambda: matrix.issue(case_id, "x", "12.345")) == ("money.too_many_places", "claimed")
    matrix.do(lambda s: desk.reword_issue(s, second, title="止付是否及时", claim="两小时后", claimed="0").id)
    line = matrix.line(second, case_id)
    assert (line.title, line.claim, line.claimed) == ("止付是否及时", "两小时后", None)
    matrix.do(lambda s: desk.move_issue(s, second, -1))
    assert [one.id for one in matrix.seen(case_id).issues] == [second, first]
    matrix.do(lambda s: desk.remove_issue(s, first).id)
    found = matrix.seen(case_id)
    assert [one.id for one in found.removed] == [first]
    assert refused(lambda: matrix.do(lambda s: desk.admit(s, first, "bank")))[0] == "mediation.issue_gone"
    matrix.do(lambda s: desk.remove_issue(s, first, removed=False).id)
    matrix.do(lambda s: desk.remove_issue(s, first, removed=False).id)
    assert [one.id for one in matrix.seen(case_id).issues] == [second, first]


def test_an_admission_narrows_the_dispute_and_is_taken_back(matrix: Matrix) -> None:
    case_id = matrix.case()
    issue = matrix.issue(case_id)
    matrix.do(lambda s: desk.admit(s, issue, "bank", "2,800").id)
    matrix.do(lambda s: desk.admit(s, issue, "bank", "2,800").id)
    line = matrix.line(issue, case_id)
    assert (str(line.difference), line.dispute) == ("10000.00", Dispute.PARTLY)
    over = refused(lambda: matrix.do(lambda s: desk.reword_issue(s, issue, claimed="2000")))
    assert over == ("mediation.admitted_beyond", "claimed")
    # Both amounts may go down together, which one after the other would be refused.
    matrix.do(lambda s: desk.admit(s, issue, "bank", "2,000", claimed="2,000").id)
    assert matrix.line(issue, case_id).dispute is Dispute.SETTLED
    matrix.do(lambda s: desk.reword_issue(s, issue, advice="夜间加派人手").id)
    assert matrix.line(issue, case_id).advice == "夜间加派人手"
    matrix.do(lambda s: desk.admit(s, issue, "").id)
    assert matrix.line(issue, case_id).dispute is Dispute.WHOLE
    events = matrix.read(lambda s: list(s.query(CaseEvent.kind).where(CaseEvent.case_id == case_id)))
    kinds = [kind for (kind,) in events]
    assert kinds.count("issue_admitted") == 2  # what is said twice is one line
    assert kinds.count("issue_admission_taken_back") == 1


def test_the_burden_comes_from_the_checklist_or_by_hand(matrix: Matrix) -> None:
    case_id = matrix.case()
    issue = matrix.issue(case_id)
    matrix.do(lambda s: desk.set_burden(s, issue, "", element="records_kept").id)
    line = matrix.line(issue, case_id)
    assert (line.burden, line.burden_why) == (Burden.BANK, "《银行卡民事纠纷规定》第五条")
    assert next(one for one in matrix.seen(case_id).elements if one.element.key == "records_kept").numbers == (1,)
    matrix.do(lambda s: desk.set_burden(s, issue, "holder", "领用合约第八条").id)
    matrix.do(lambda s: desk.set_burden(s, issue, "holder", "领用合约第八条").id)
    line = matrix.line(issue, case_id)
    assert (line.burden, line.burden_why, line.element) == (Burden.HOLDER, "领用合约第八条", "")
    matrix.do(lambda s: desk.set_burden(s, issue, "holder").id)
    assert matrix.line(issue, case_id).burden_why == ""

    def unknown(burden: str, element: str) -> str:
        return refused(lambda: matrix.do(lambda s: desk.set_burden(s, issue, burden, "", element)))[0]

    assert {unknown("court", ""), unknown("", ""), unknown("bank", "no_such")} == {"mediation.key_unknown"}


def test_evidence_is_cited_by_page_region_and_transaction(matrix: Matrix) -> None:
    case_id = matrix.case()
    issue, item = matrix.issue(case_id), matrix.item(case_id)
    statement, line = matrix.statement(case_id)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "２", region=[0, 0, 5000, 4000], note="签名").id)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "2", Side.AGAINST).id)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "2").id)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, statement, transaction_id=line).id)
    found = matrix.line(issue, case_id)
    assert [(one.item_no, one.pages, one.region) for one in found.evidence_for] == [
        (1, "2", (0, 0, 5000, 4000)), (1, "2", ()), (9, "", ()),
    ]  # fmt: skip
    assert "滨江商厦 12,800.00" in found.evidence_for[2].transaction
    assert [one.pages for one in found.evidence_against] == ["2"]

    def again(**more: object) -> tuple[str, str | None]:
        return refused(lambda: matrix.do(lambda s: desk.cite_for_issue(s, issue, **more)))  # type: ignore[arg-type]

    assert again(item_id=item, pages="2") == ("mediation.cited_already", "pages")
    assert again(item_id=item, pages="9") == ("mediation.page_beyond", "pages")
    assert again(item_id=item, pages="1-2", region=[0, 0, 9, 9]) == ("mediation.region_of_one_page", "pages")
    assert again(item_id=item, pages="3", side="beside") == ("mediation.key_unknown", "side")
    assert again(item_id=item, transaction_id=line) == ("mediation.transaction_of_another", "item_id")
    other = matrix.item(matrix.case(name="王大明"), seq=1)
    assert again(item_id=other, pages="1") == ("mediation.item_of_another", "item_id")
    matrix.do(lambda s: desk.drop_citation(s, found.evidence_against[0].id).id)
    assert matrix.line(issue, case_id).evidence_against == ()
    # One place is for one thing: neither finding nor issue gets what the other cites.
    assert matrix.read(lambda s: {(one.finding_id, one.issue_id) for one in s.query(Citation)}) == {(None, issue)}


def test_shares_rest_on_a_conclusion_and_are_whole(matrix: Matrix) -> None:
    case_id = matrix.case()
    issue = matrix.issue(case_id)
    whole = (("bank", "62.5", "未及时止付"), ("holder", "37.5", "密码保管有过错"))

    def judge(*shares: tuple[str, str, str]) -> tuple[str, str | None]:
        return refused(lambda: matrix.do(lambda s: desk.judge(s, issue, shares)))

    assert judge(*whole) == ("mediation.conclusion_needed", "shares")
    assert judge(("bank", "62.5", "未及时止付")) == ("mediation.shares_short", "shares")
    assert judge(("judge", "100", "因为")) == ("mediation.key_unknown", "shares")
    matrix.judged(issue, *whole)
    line = matrix.line(issue, case_id)
    assert [(one.party.value, str(one.amount)) for one in line.shares] == [("bank", "8000.00"), ("holder", "4800.00")]
    assert line.judged_by == matrix.actors.mediator.name
    gone = refused(lambda: matrix.do(lambda s: desk.conclude(s, issue, " ")))
    assert gone == ("mediation.conclusion_needed", "conclusion")
    matrix.do(lambda s: desk.conclude(s, issue, line.conclusion).id)
    # What is admitted meanwhile is shared no more; the opinion on the rest stands.
    matrix.do(lambda s: desk.admit(s, issue, "bank", "12,800").id)
    assert [str(one.amount) for one in matrix.line(issue, case_id).shares] == ["0.00", "0.00"]
    assert judge(*whole) == ("mediation.nothing_disputed", "shares")
    matrix.do(lambda s: desk.judge(s, issue, ()).id)
    matrix.do(lambda s: desk.conclude(s, issue, "").id)
    assert matrix.line(issue, case_id).conclusion == ""


def test_a_clerk_notes_and_does_not_judge_and_a_closed_case_stays(matrix: Matrix) -> None:
    case_id = matrix.case()
    clerk = matrix.actors.counter
    issue = matrix.do(lambda s: desk.add_issue(s, case_id, "是否本人交易").id, clerk)
    matrix.do(lambda s: desk.set_burden(s, issue, "bank").id, clerk)
    for call in (
        lambda: matrix.do(lambda s: desk.conclude(s, issue, "成立"), clerk),
        lambda: matrix.do(lambda s: desk.judge(s, issue, (("bank", "100", "因为"),)), clerk),
        lambda: matrix.do(lambda s: desk.add_issue(s, case_id, "x"), matrix.actors.auditor),
    ):
        assert refused(call)[0] == "staff.not_allowed"
    with pytest.raises(LookupError):
        matrix.do(lambda s: desk.remove_issue(s, uuid4()))
