"""Whatever people type, a paper comes out: no text is too long, too odd or too narrow for any paper in any size."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reports import acceptance_notice, agreement, case_report, interview_record, receipt, rights_notice
from reports.document import Printed
from tests.reports.reading import pages_of
from tests.reports.samples import AT, BRANCH, DAY, words
from tests.reports.samples.agreed import instalment
from tests.reports.samples.opened import log, overview, transactions, whole
from tests.reports.samples.told import record

ODD = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="，。（）《》“”…—·\n\t 　", max_size=60),
    st.sampled_from("甲W1\u0301").flatmap(lambda char: st.integers(1, 3000).map(lambda count: char * count)),
    st.sampled_from(
        [
            "阿依古丽·买买提江·" * 6,
            "https://example.invalid/" + "a" * 300,
            "第一段。\n\n第二段。" * 80,
            "12,800.00" * 60,
        ]
    ),
)


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ODD)
def test_every_paper_takes_any_text(tmp_path: Path, large: bool, text: str) -> None:
    name = text[:50]
    seen = overview(narrative=text, wish=text)
    seen = replace(
        seen,
        customer=replace(seen.customer, name=name, address=text),
        header=replace(seen.header, owner=name),
        first_actions=tuple(replace(one, reference=name, note=text) for one in seen.first_actions),
    )
    branch = replace(BRANCH, name=name, address=text[:120])
    out, w = tmp_path / "paper.pdf", words()
    size = {"large_print": large, "printed_at": AT}
    complete(receipt.make(seen, w, out, branch=branch, **size))  # type: ignore[arg-type]
    complete(rights_notice.make(seen, w, out, branch=branch, review_days=30, **size))  # type: ignore[arg-type]
    complete(acceptance_notice.make(seen, w, out, branch=branch, accepted_on=DAY, review_days=30, **size))  # type: ignore[arg-type]
    complete(interview_record.make(record(name=name, note=text), w, out, **size))  # type: ignore[arg-type]
    paper = instalment(draft=False)
    paper = replace(
        paper,
        opening=text,
        parties=replace(paper.parties, customer_name=name, customer_address=text, branch_name=name),
        clauses=tuple(replace(one, text=text, title=name) for one in paper.clauses[:3]),
    )
    complete(agreement.make(paper, w, out, **size))  # type: ignore[arg-type]
    view = replace(whole(), overview=replace(seen, notes=whole().overview.notes))
    view = replace(view, issues=tuple(replace(one, title=text, customer_claim=text) for one in view.issues))
    ticked = [replace(one, description=text, disputed_why=name) for one in transactions()]
    complete(case_report.make(view, w, out, branch=branch, timeline=log(text, 2), transactions=ticked, **size))  # type: ignore[arg-type]


def complete(printed: Printed) -> None:
    assert len(pages_of(printed.file)) == printed.pages >= 1
