"""`report …`: papers by command, masked unless revealed, every one with an access record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from sqlalchemy import select

from app.desktop import Desktop
from app.store.access import AccessEntry, AccessKind
from tests.commands.conftest import Answer, Run
from tests.helpers.house import PASSWORD
from tests.reports.reading import text_of

pytestmark = pytest.mark.usefixtures("profile")
NAME, PHONE, CARD, ID_NUMBER = "钱𫖯", "13900001111", "6222001234561234", "320100195803070019"


@pytest.fixture
def no(desktop: Desktop) -> str:
    """Give the number of a registered case of an elderly customer."""
    from app.cases.codes import FirstActionKind
    from app.cases.desk import WalkIn, log_first_action, register_walk_in

    with (
        desktop.sign_in("wangmin", PASSWORD) as seat,
        seat.store.action(seat.actor, "cases.register") as session,
    ):
        walk_in = WalkIn(
            name=NAME,
            phone=PHONE,
            card=CARD,
            id_number=ID_NUMBER,
            birth_date=date(1958, 3, 7),
            narrative=f"卡 {CARD} 被盗刷，请打 {PHONE}。",
            amount="12800",
            cause="card_theft",
            demands=("refund_fee",),
        )
        case = register_walk_in(session, walk_in)
        log_first_action(session, case.id, FirstActionKind.CARD_BLOCK, "CB20261124000981")
        return case.no


@pytest.fixture
def report(run: Run, no: str, tmp_path: Path) -> Callable[..., tuple[Answer, Path]]:
    """Give a function that writes a paper of the case and returns the answer and the file."""

    def write(kind: str, *words: str, user: str = "wangmin") -> tuple[Answer, Path]:
        file = tmp_path / f"{kind}.pdf"
        return run("report", kind, no, "-o", str(file), *words, "--json", user=user), file

    return write


def accesses(desktop: Desktop) -> list[tuple[AccessKind, str, str]]:
    with desktop.sign_in("zhouning", PASSWORD) as seat, seat.store.read(seat.actor) as session:
        found = session.scalars(select(AccessEntry).order_by(AccessEntry.id))
        return [(AccessKind(one.kind), one.field_name, one.reason) for one in found]


@pytest.mark.parametrize("kind", ["case", "receipt", "rights"])
def test_a_paper_is_written_masked_and_leaves_an_access_record(
    report: Callable[..., tuple[Answer, Path]], kind: str, no: str, desktop: Desktop
) -> None:
    answer, file = report(kind)
    assert answer.status == 0, answer.err
    assert answer.json["file"] == str(file)
    assert answer.json["pages"] == len(pypdf.PdfReader(file).pages)
    assert answer.json["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert answer.json["gaps"] == []
    text = text_of(file)
    assert no in text
    assert answer.json["content_sha256"][:16] in text
    assert not [value for value in (NAME, PHONE, CARD, ID_NUMBER) if value in text]
    key = {"case": "case_report", "rights": "rights_notice"}.get(kind, kind)
    assert accesses(desktop) == [(AccessKind.EXPORT, f"paper.{key}", "")]


def test_revealing_needs_a_reason_and_is_recorded(report: Callable[..., tuple[Answer, Path]], desktop: Desktop) -> None:
    answer, file = report("case", "--reveal", "复核会议")
    assert answer.status == 0
    assert all(value in text_of(file) for value in (NAME, PHONE, CARD, ID_NUMBER))
    assert accesses(desktop) == [
        (AccessKind.REVEAL, "whole_case", "复核会议"),
        (AccessKind.EXPORT, "paper.case_report", "复核会议"),
    ]
    refused, missing = report("receipt", "--reveal", " x")
    assert refused.status == 1
    assert "reason" in refused.reason.lower()
    assert not missing.exists()


def test_large_print_comes_by_itself_from_sixty_on(report: Callable[..., tuple[Answer, Path]]) -> None:
    large = report("rights")[0].json["pages"]
    normal = report("rights", "--normal-print")[0].json["pages"]
    assert large > normal
    assert report("rights", "--large-print")[0].json["pages"] == large
    assert report("case")[0].json["pages"] < report("case", "--large-print")[0].json["pages"]


def test_what_is_not_there_yet_is_refused_in_one_line(
    report: Callable[..., tuple[Answer, Path]], run: Run, tmp_path: Path
) -> None:
    for kind, told in (("interview", "has no interview record"), ("acceptance", "was never accepted")):
        answer, file = report(kind)
        assert answer.status == 1
        assert told in answer.reason
        assert not file.exists()
    unknown = run("report", "case", "2026-0123-999999", "-o", str(tmp_path / "x.pdf"), user="wangmin")
    assert unknown.status == 1
    assert "2026-0123-999999" in unknown.reason


def test_an_accepted_case_has_its_notice(report: Callable[..., tuple[Answer, Path]], desktop: Desktop, no: str) -> None:
    from app.casefile.desk import accept
    from app.cases.views import case_id_of

    with desktop.sign_in("lixue", PASSWORD) as seat, seat.store.action(seat.actor, "cases.accept") as session:
        accept(session, case_id_of(session, no))
    answer, file = report("acceptance")
    assert answer.status == 0, answer.err
    text = text_of(file)
    assert "wasacceptedon2026-11-24" in text


def test_an_interview_is_written_as_it_stands(
    report: Callable[..., tuple[Answer, Path]], desktop: Desktop, no: str
) -> None:
    from app.cases.views import case_id_of
    from app.interviews import desk as interviews

    with (
        desktop.sign_in("wangmin", PASSWORD) as seat,
        seat.store.action(seat.actor, "interviews.conduct") as session,
    ):
        started = interviews.start(session, case_id_of(session, no), place="面谈室 2")
        interviews.ask(session, started.id, "什么时候发现的？", "昨天晚上。")
    answer, file = report("interview")
    assert answer.status == 0, answer.err
    text = text_of(file)
    assert "答：（客户）昨天晚上。" in text
    assert NAME in text
    refused = report("interview", "--sitting", "2")[0]
    assert refused.status == 1
    assert "no sitting 2" in refused.reason


def test_a_name_without_glyph_is_warned_of(run: Run, desktop: Desktop, tmp_path: Path) -> None:
    from app.cases.desk import WalkIn, register_walk_in

    with (
        desktop.sign_in("wangmin", PASSWORD) as seat,
        seat.store.action(seat.actor, "cases.register") as session,
    ):
        walk_in = WalkIn(name="张安", phone=PHONE, card="1234", narrative="退还𠮷")
        number = register_walk_in(session, walk_in).no
    file = tmp_path / "receipt.pdf"
    answer = run("report", "receipt", number, "-o", str(file), "--json", user="wangmin")
    assert answer.status == 0
    assert answer.json["gaps"] == [{"field": "What you told", "characters": ["𠮷"]}]
    assert "𠮷" in answer.reason


def test_who_may_not_print_is_refused(report: Callable[..., tuple[Answer, Path]]) -> None:
    answer, file = report("case", user="admin")
    assert answer.status == 1
    assert not file.exists()


def test_wrong_usage_is_told(run: Run, no: str) -> None:
    for words in (["report", "case", no], ["report", "case"], ["report", "poem", no, "-o", "x.pdf"]):
        assert run(*words, user="wangmin").status == 2


def test_missing_fonts_are_one_line(
    report: Callable[..., tuple[Answer, Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    from reports.fonts import faces

    monkeypatch.setitem(sys.modules, "pylopdf_fonts_zh_cn", None)
    faces.font.cache_clear()
    try:
        answer, file = report("receipt")
    finally:
        faces.font.cache_clear()
    assert answer.status == 1
    assert "fonts of the papers" in answer.reason
    assert not file.exists()


def test_the_queue_is_written_as_a_list(run: Run, no: str, tmp_path: Path) -> None:
    file = tmp_path / "queue.pdf"
    answer = run("report", "queue", "-o", str(file), "--json", user="zhaogang")
    assert answer.status == 0, answer.err
    assert no in text_of(file)
    assert NAME not in text_of(file)
    empty = run("report", "queue", "--view", "overdue", "-o", str(file), "--json", user="zhaogang")
    assert (empty.status, empty.json["pages"]) == (0, 1)
    refused = run("report", "queue", "--view", "poems", "-o", str(file), user="zhaogang")
    assert refused.status == 1
    assert "poems" in refused.reason
