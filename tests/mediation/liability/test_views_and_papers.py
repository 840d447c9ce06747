"""The matrix as one object, what it says is missing, and both forms of the paper."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.casefile.papers import papers_of
from app.evidence.model import EvidenceItem
from app.kernel.clock import FixedClock
from app.kernel.wording import Language, Wording
from app.mediation import desk
from app.mediation.citing import Holds
from app.mediation.codes import LiabilityLack as Lack
from app.mediation.codes import Side
from app.mediation.model import DisputedIssue
from tests.mediation.liability.conftest import Matrix, refused
from ui.casefile.gathering import gather

WORDING = Path(__file__).parents[3] / "resources" / "wording"


def lacks(matrix: Matrix, case_id: object) -> dict[Lack, object]:
    return {one.lack: one.numbers or one.count for one in matrix.seen(case_id).missing}  # type: ignore[arg-type]


def test_the_matrix_says_what_is_missing_until_nothing_is(matrix: Matrix) -> None:
    case_id = matrix.case()
    assert lacks(matrix, case_id) == {Lack.ISSUES: 0}
    matrix.row(case_id, "年费")
    assert lacks(matrix, case_id) == {Lack.ISSUES: 0, Lack.NOT_TAKEN_UP: 1}
    matrix.do(lambda s: desk.take_up_issues(s, case_id))
    (issue,) = [one.id for one in matrix.seen(case_id).issues]
    found = lacks(matrix, case_id)
    assert found.pop(Lack.ELEMENTS) == len(matrix.seen(case_id).elements)
    assert found == {Lack.BURDEN: (1,), Lack.CONCLUSION: (1,), Lack.SHARES: (1,)}
    matrix.do(lambda s: desk.set_burden(s, issue, "", element="own_use").id)
    item = matrix.item(case_id)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "1").id)
    assert lacks(matrix, case_id)[Lack.UNPROVED] == (1,)
    matrix.do(lambda s: desk.cite_for_issue(s, issue, item, "2", Side.AGAINST).id)
    matrix.judged(issue)
    assert set(lacks(matrix, case_id)) == {Lack.ELEMENTS}
    tasks = matrix.plan(case_id)
    for task in tasks:
        matrix.do(lambda s, task=task: desk.finish(s, task, "已查明").id)  # type: ignore[misc]
    # Whether it was reversed is no task of the plan; an issue has to turn on it.
    uncovered = [one.element.key for one in matrix.seen(case_id).elements if not one.covered]
    assert "reversed" in uncovered
    assert "factors" not in uncovered


def test_what_no_longer_stands_and_what_cannot_be_read_is_named(matrix: Matrix) -> None:
    case_id = matrix.case(amount="10,000.00")
    first, second = matrix.issue(case_id, claimed="8,000"), matrix.issue(case_id, "利息", claimed="4,000")
    item = matrix.item(case_id)
    matrix.do(lambda s: desk.cite_for_issue(s, first, item, "1").id)
    matrix.withdraw(item)
    assert matrix.line(first, case_id).evidence_for[0].holds is Holds.WITHDRAWN
    assert lacks(matrix, case_id)[Lack.CITATIONS_BROKEN] == (1,)
    matrix.judged(first, ("bank", "100", "因为"))
    matrix.judged(second, ("bank", "75", "因为"), ("holder", "25", "因为"))
    found = matrix.seen(case_id)
    assert [(one.party.value, str(one.amount), one.issues) for one in found.parties] == [
        ("bank", "11000.00", 2), ("holder", "1000.00", 1),
    ]  # fmt: skip
    (over,) = [one for one in found.missing if one.lack is Lack.OVER_LOSS]
    assert over.fen == 100000
    matrix.do(lambda s: setattr(s.found(DisputedIssue, second), "shares", [["bank", 1, ""]]))
    matrix.do(lambda s: setattr(s.found(EvidenceItem, item), "sha256", "f" * 64))
    assert matrix.line(first, case_id).evidence_for[0].holds is Holds.REPLACED
    assert lacks(matrix, case_id)[Lack.SHARES_BROKEN] == (2,)
    assert matrix.line(second, case_id).shares == ()


def text_of(data: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


def paper(matrix: Matrix, case_id: object, kind: str, language: Language) -> str:
    words = Wording.load(WORDING, language)
    no = matrix.seen(case_id).header.no  # type: ignore[arg-type]
    job = matrix.do(lambda s: gather(s, kind, no, words))
    return text_of(job.make(printed_at=FixedClock.now(matrix.clock)).data)


@pytest.mark.parametrize("language", list(Language))
def test_the_customers_form_has_neither_percentages_nor_the_banks_own_words(matrix: Matrix, language: Language) -> None:
    case_id = matrix.case()
    bank = "liability_opinion"
    no = matrix.seen(case_id).header.no
    words = Wording.load(WORDING, language)
    assert refused(lambda: matrix.do(lambda s: gather(s, bank, no, words)))[0] == "mediation.no_issues"
    first = matrix.issue(case_id, claim="来电 13912345678 未回")
    second = matrix.issue(case_id, "年费", "300")
    customers = f"{bank}_customer"
    assert refused(lambda: matrix.do(lambda s: gather(s, customers, no, words)))[0] == "mediation.not_concluded"
    item = matrix.item(case_id)
    matrix.do(lambda s: desk.cite_for_issue(s, first, item, "2", note="柜员自记", region=[0, 0, 10, 10]).id)
    matrix.do(lambda s: desk.set_burden(s, first, "", element="own_use").id)
    matrix.do(lambda s: desk.reword_issue(s, first, advice="夜间止付加派人手").id)
    matrix.do(lambda s: desk.admit(s, second, "bank", "300").id)
    matrix.judged(first)
    inside, outside = paper(matrix, case_id, bank, language), paper(matrix, case_id, customers, language)
    for said in ("62.50", "8,000.00", "夜间止付加派人手", "柜员自记", "未及时止付", "第四条", "139****5678"):
        assert said in inside, said
    for secret in ("62.5", "37.5", "8,000.00", "夜间止付加派人手", "柜员自记", "13912345678", "裁定"):
        assert secret not in outside, secret
    degree = "".join(words.label("degree", "main").split())
    for said in ("未及时止付", "不能证明系本人交易", degree, "12,800.00", "139****5678"):
        assert said in outside, said
    assert "裁定" not in inside


def test_the_print_panel_offers_both_forms_when_there_is_something_to_say(matrix: Matrix) -> None:
    case_id = matrix.case()

    def kinds() -> set[str]:
        offered = matrix.read(lambda s: papers_of(s, case_id)).offers
        return {one.kind for one in offered if one.kind.startswith("liability")}

    assert kinds() == set()
    issue = matrix.issue(case_id)
    assert kinds() == {"liability_opinion"}
    matrix.judged(issue)
    assert kinds() == {"liability_opinion", "liability_opinion_customer"}
