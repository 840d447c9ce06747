"""The order of a case file and what is missing in it: pure rules, then bound from a real store."""

from __future__ import annotations

from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.casefile.bound_file import (
    OF_PAPER,
    BoundFile,
    Exhibit,
    Facts,
    Lack,
    Missing,
    Piece,
    Scan,
    Section,
    Sheet,
    bound_file,
    reached,
    without,
)
from app.cases.codes import Status

SHEETS = (
    Sheet("case_report"), Sheet("agreement", 1, "c" * 64), Sheet("interview_record", 1, "a" * 64),
    Sheet("acceptance_notice"), Sheet("receipt"), Sheet("rights_notice"), Sheet("custody_sheet"),
    Sheet("investigation_report"),
)  # fmt: skip


def exhibit(seq: int, category: str = "other") -> Exhibit:
    return Exhibit(uuid4(), seq, category)


def shown(found: BoundFile) -> list[tuple[str, str | int]]:
    return [
        (piece.section.value, piece.sheet.kind if piece.sheet is not None else piece.exhibit or 0)
        for piece in found.pieces
    ]


def test_the_order_of_the_archive() -> None:
    exhibits = (exhibit(1), exhibit(2, "identity"), exhibit(3, "authorisation"), exhibit(4))
    found = bound_file(Facts(Status.CLOSED, SHEETS, exhibits))
    assert shown(found) == [
        ("acceptance", "receipt"), ("acceptance", "acceptance_notice"), ("rights", "rights_notice"), ("identity", 2),
        ("record", "interview_record"), ("agreement", "agreement"), ("authorisation", 3),
        ("investigation", "investigation_report"), ("evidence", 1), ("evidence", 4), ("evidence", "custody_sheet"),
        ("notes", "case_report"),
    ]  # fmt: skip
    assert found.missing == (Missing(Section.FOLLOW_UP, Lack.FOLLOW_UP),)


def test_a_scan_that_came_back_stands_for_the_printed_paper() -> None:
    back = Scan("agreement", "c" * 64, (5,))
    older = Scan("agreement", "d" * 64, (6,))
    found = bound_file(Facts(Status.PERFORMING, SHEETS, (exhibit(5, "signed_paper"), exhibit(6)), (back, older)))
    (piece,) = [one for one in found.pieces if one.section is Section.AGREEMENT]
    assert (piece.exhibit, piece.sheet, piece.scan_of) == (5, None, SHEETS[1])
    # The scan of an older version is evidence like any other.
    assert [one.exhibit for one in found.pieces if one.section is Section.EVIDENCE] == [6, None]


def test_a_scan_with_missing_pages_keeps_the_printed_paper() -> None:
    part = Scan("rights_notice", "e" * 64, (1,), (2, 3))
    found = bound_file(Facts(Status.ACCEPTED, SHEETS, (exhibit(1),), (part,)))
    assert [(one.sheet is not None, one.exhibit) for one in found.pieces if one.section is Section.RIGHTS] == [
        (True, None), (False, 1),
    ]  # fmt: skip
    assert Missing(Section.RIGHTS, Lack.PAGES, "rights_notice", 0, (2, 3)) in found.missing


def test_one_scan_of_two_papers_is_bound_once() -> None:
    scans = (Scan("rights_notice", "e" * 64, (1,)), Scan("receipt", "f" * 64, (1,)))
    found = bound_file(Facts(Status.ACCEPTED, SHEETS, (exhibit(1),), scans))
    assert [piece.exhibit for piece in found.pieces if piece.exhibit] == [1]


def test_a_scan_whose_exhibit_was_withdrawn_stands_for_nothing() -> None:
    found = bound_file(Facts(Status.ACCEPTED, SHEETS, (), (Scan("rights_notice", "e" * 64, (1,)),)))
    assert ("rights", "rights_notice") in shown(found)


def test_everything_that_is_missing_is_named() -> None:
    scans = (Scan("interview_record", "a" * 64, (), (), awaited=True),)
    found = bound_file(
        Facts(Status.PERFORMING, (Sheet("interview_record", 1, "a" * 64, draft=True),), (), scans, agent=True)
    )
    assert {(one.section, one.lack) for one in found.missing} == {
        (Section.ACCEPTANCE, Lack.ACCEPTANCE), (Section.RIGHTS, Lack.RIGHTS), (Section.IDENTITY, Lack.IDENTITY),
        (Section.RECORD, Lack.RECORD_UNSEALED), (Section.AGREEMENT, Lack.AGREEMENT),
        (Section.AUTHORISATION, Lack.AUTHORISATION), (Section.EVIDENCE, Lack.EVIDENCE), (Section.RECORD, Lack.UNSIGNED),
    }  # fmt: skip
    nothing = bound_file(Facts(Status.INVESTIGATING, (), ()))
    assert Missing(Section.RECORD, Lack.RECORD) in nothing.missing


def test_early_on_little_is_missing() -> None:
    found = bound_file(Facts(Status.REGISTERED, (Sheet("receipt"), Sheet("rights_notice")), (exhibit(1, "identity"),)))
    assert found.missing == ()


@pytest.mark.parametrize(
    ("status", "step", "there"),
    [
        (Status.PERFORMING, Status.ACCEPTED, True), (Status.REGISTERED, Status.ACCEPTED, False),
        (Status.FAILED, Status.INVESTIGATING, True), (Status.FAILED, Status.PENDING_SIGNATURE, False),
        (Status.DECLINED, Status.ACCEPTED, False), (Status.WITHDRAWN, Status.INVESTIGATING, False),
    ],
)  # fmt: skip
def test_how_far_a_case_has_come(status: Status, step: Status, there: bool) -> None:
    assert reached(status, step) is there


def test_a_paper_that_cannot_be_made_is_left_out_and_listed() -> None:
    found = bound_file(Facts(Status.CLOSED, (*SHEETS, Sheet("unheard_of")), (exhibit(2, "identity"),)))
    kept = without(found, [SHEETS[3], Sheet("unheard_of")])
    assert ("acceptance", "acceptance_notice") not in shown(kept)
    assert kept.missing[-2:] == (
        Missing(Section.ACCEPTANCE, Lack.REFUSED, "acceptance_notice"),
        Missing(Section.NOTES, Lack.REFUSED, "unheard_of"),
    )
    assert without(found, []) == found


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(list(OF_PAPER)), max_size=8, unique=True),
    st.lists(st.sampled_from(["identity", "other", "authorisation", "signed_paper"]), max_size=5),
    st.sampled_from(list(Status)),
)
def test_nothing_is_lost_and_nothing_stands_twice(kinds: list[str], categories: list[str], status: Status) -> None:
    exhibits = tuple(exhibit(seq, category) for seq, category in enumerate(categories, 1))
    scans = tuple(Scan(kind, "", (seq,)) for kind, (seq, _) in zip(kinds, enumerate(categories, 1), strict=False))
    found = bound_file(Facts(status, tuple(Sheet(kind) for kind in kinds), exhibits, scans))
    assert sorted(piece.exhibit for piece in found.pieces if piece.exhibit) == list(range(1, len(exhibits) + 1))
    order = list(Section)
    places = [order.index(piece.section) for piece in found.pieces]
    assert places == sorted(places)
    assert all(isinstance(piece, Piece) for piece in found.pieces)
    told = {piece.sheet or piece.scan_of for piece in found.pieces} - {None}
    assert told == {Sheet(kind) for kind in kinds}
