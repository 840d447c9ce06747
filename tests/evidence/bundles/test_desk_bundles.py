"""Bundles, sealed lists and custody in a real store: what is recorded, what is asked, what is found out later."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from sqlalchemy import select

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.bundles import Recipient
from app.evidence.codes import BroughtBy, CameBy, DerivedHow
from app.evidence.model import CustodyEntry, EvidenceItem, SealedList
from app.evidence.recognition.page import Box, Line, PageText
from app.evidence.views.bundles import candidates
from app.evidence.views.held import custody_sheet
from app.kernel.errors import Refusal
from app.sealing.desk import seal_of
from app.sealing.model import Paper
from app.store.store import Store
from reports import bundle
from reports import custody_sheet as paper
from tests.evidence.conftest import STATEMENT, locked_pdf, pdf, picture, sound
from tests.helpers.house import Actors
from tests.reports.samples import words

AT = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


def add(store: Store, actors: Actors, case_id: UUID, blobs: Blobs, name: str, data: bytes, **more: object) -> UUID:
    with store.action(actors.counter, "evidence.add") as session:
        return desk.add_file(session, case_id, data, blobs, name=name, **more).id  # type: ignore[arg-type]


@pytest.fixture
def filled(desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID) -> UUID:
    """Give a case with an exhibit of every kind."""
    told = desk.Origin(CameBy.CHOSEN, name="李小华")
    add(desk_store, actors, case_id, blobs, "回执.pdf", pdf(2), origin=told)
    add(desk_store, actors, case_id, blobs, "短信.txt", "您尾号8123的卡消费1280.00元\n".encode() * 4)
    add(desk_store, actors, case_id, blobs, "账单.csv", STATEMENT.encode())
    add(desk_store, actors, case_id, blobs, "通话.wav", sound())
    add(desk_store, actors, case_id, blobs, "锁.pdf", locked_pdf())
    add(desk_store, actors, case_id, blobs, "身份证.jpg", picture(form="JPEG"), category="identity")
    return case_id


def acts(store: Store, actors: Actors, case_id: UUID) -> list[tuple[int, str, str]]:
    with store.read(actors.counter) as session:
        query = select(EvidenceItem.seq, CustodyEntry.act, CustodyEntry.note).join(
            EvidenceItem, EvidenceItem.id == CustodyEntry.item_id
        )
        found = session.execute(
            query.where(CustodyEntry.case_id == case_id).order_by(EvidenceItem.seq, CustodyEntry.at)
        )
        return [(row[0], row[1], row[2]) for row in found if row[1] not in {"received", "derived"}]


def test_a_bundle_from_the_case_to_the_file_and_its_record(
    desk_store: Store, actors: Actors, blobs: Blobs, filled: UUID, tmp_path: Path
) -> None:
    with desk_store.read(actors.counter) as session:
        plan = desk.plan_bundle(session, filled, Recipient.COURT, to="某法院", blobs=blobs)
    assert plan.customer == "*华"

    def record(made: bundle.MadeBundle, files: object) -> None:
        assert not (tmp_path / "册.pdf").exists()
        with desk_store.action(actors.counter, "evidence.bundle") as session:
            desk.record_bundle(session, plan, files, made.digest)  # type: ignore[arg-type]

    made, paths = bundle.write(plan, words(), blobs, tmp_path / "册.pdf", printed_at=AT, record=record)
    assert [path.name for path in paths] == ["册.pdf"]
    reader = pypdf.PdfReader(paths[0], strict=True)
    assert len(reader.pages) == made.parts[0].pages == made.pagination.total
    told = "".join(page.extract_text() for page in reader.pages)
    for said in ("证据册", "某法院", "目录", "1280.00", "网上商城甲", "SHA-256", "有密码"):
        assert said in told, said
    assert [str(entry.title) for entry in reader.outline][:3] == ["封面", "目录", "证据 1 回执"]  # type: ignore[union-attr]
    note = f"court|某法院|{made.parts[0].sha256[:16]}"
    assert acts(desk_store, actors, filled) == [(seq, "bundled", note) for seq in range(1, 6)]
    with desk_store.read(actors.counter) as session:
        kept = session.scalars(select(Paper).where(Paper.case_id == filled)).one()
        assert (kept.kind, kept.sha256, kept.pages) == ("evidence_bundle", made.digest, made.pagination.total)


def test_what_is_recorded_must_succeed_or_there_is_no_file(
    desk_store: Store, actors: Actors, blobs: Blobs, filled: UUID, tmp_path: Path
) -> None:
    with desk_store.read(actors.counter) as session:
        plan = desk.plan_bundle(session, filled, Recipient.INTERNAL, wanted=[1], blobs=blobs)

    def record(*_: object) -> None:
        raise Refusal("staff.not_allowed")

    with pytest.raises(Refusal):
        bundle.write(plan, words(), blobs, tmp_path / "册.pdf", printed_at=AT, record=record)
    assert list(tmp_path.glob("*册*")) == []


def test_private_numbers_are_asked_about_until_there_is_a_copy(
    desk_store: Store, actors: Actors, blobs: Blobs, filled: UUID
) -> None:
    with desk_store.action(actors.counter, "evidence.add") as session:
        first = next(one for one in candidates(session, filled) if one.seq == 1)
        said = "手机号 13900001234"
        line = Line(said, Box(0.0, 0.0, 0.5, 0.1), ((0.0, 0.5),) * len(said))
        desk.keep_page(session, first.id, PageText(1, "layer", (line,)))
    with desk_store.read(actors.counter) as session:
        assert next(one for one in candidates(session, filled, blobs) if one.seq == 1).private == 1
        with pytest.raises(Refusal) as asked:
            desk.plan_bundle(session, filled, Recipient.CUSTOMER, wanted=[1, 6])
        assert (asked.value.code, asked.value.params["items"]) == ("evidence.bundle_ask", ["1", "6"])
        plan = desk.plan_bundle(session, filled, Recipient.CUSTOMER, wanted=[1, 6], confirmed=True)
        assert len(plan.entries) == 2
        assert len(desk.plan_bundle(session, filled, Recipient.INTERNAL, wanted=[1, 6]).entries) == 2
    origin = desk.Origin(CameBy.MADE_HERE, derived_from=first.id, derived_how=DerivedHow.REDACTED)
    add(desk_store, actors, filled, blobs, "回执-遮盖.pdf", pdf(2, "Covered"), origin=origin)
    with desk_store.read(actors.counter) as session:
        plan = desk.plan_bundle(session, filled, Recipient.CUSTOMER, wanted=[1], blobs=blobs)
        assert plan.entries[0].shown.seq == 7
    data = io.BytesIO()
    made = bundle.make(plan, words(), blobs, lambda _part: data, printed_at=AT)
    told = "".join(page.extract_text() for page in pypdf.PdfReader(data).pages)
    assert "Covered 1" in told
    assert "Exhibit page" not in told
    assert "遮盖副本" in told
    with desk_store.action(actors.counter, "evidence.bundle") as session:
        desk.record_bundle(session, plan, [desk.BundleFile("a.pdf", "f" * 64, 4)], made.digest)
    assert [seq for seq, act, _ in acts(desk_store, actors, filled) if act == "bundled"] == [1, 7]


def test_who_may_not_bundle(desk_store: Store, actors: Actors, filled: UUID) -> None:
    with desk_store.read(actors.auditor) as session, pytest.raises(Refusal) as refused:
        desk.plan_bundle(session, filled, Recipient.INTERNAL)
    assert refused.value.code == "staff.not_allowed"


def test_a_list_is_sealed_and_later_says_what_came_since(
    desk_store: Store, actors: Actors, blobs: Blobs, filled: UUID
) -> None:
    with desk_store.action(actors.counter, "evidence.seal") as session:
        made = desk.seal_evidence(session, filled, "移送前")
        found = seal_of(session, made.id)
        assert found is not None
        assert (made.seq, len(made.items), len(found.sha256), len(found.sm3)) == (1, 6, 64, 64)
    with desk_store.read(actors.counter) as session:
        (one,) = desk.check_lists(session, filled)
        assert (one.holds, one.exhibits, one.why, one.sealed_by) == (True, 6, "移送前", "王敏")
        assert len(desk.check_lists(session)) == 1
    add(desk_store, actors, filled, blobs, "补充.pdf", pdf(1, "More"))
    with desk_store.action(actors.counter, "evidence.withdraw") as session:
        desk.withdraw(session, session.scalars(select(EvidenceItem.id).where(EvidenceItem.seq == 4)).one(), "重复")
    with desk_store.action(actors.counter, "evidence.seal") as session:
        assert desk.seal_evidence(session, filled, "第二次").seq == 2
    with desk_store.read(actors.counter) as session:
        first, second = desk.check_lists(session, filled)
        assert (first.holds, first.since.came, first.since.withdrawn) == (True, (7,), (4,))
        assert second.holds
        assert second.since.came == ()
    assert ("sealed", "2") in {(act, note) for _, act, note in acts(desk_store, actors, filled)}


@pytest.mark.parametrize("why", ["", " ", "x"])
def test_a_list_needs_a_reason_and_exhibits(desk_store: Store, actors: Actors, case_id: UUID, why: str) -> None:
    with desk_store.action(actors.counter, "evidence.seal") as session, pytest.raises(Refusal) as refused:
        desk.seal_evidence(session, case_id, why)
    assert refused.value.code == "evidence.seal_why"
    with desk_store.action(actors.counter, "evidence.seal") as session, pytest.raises(Refusal) as refused:
        desk.seal_evidence(session, case_id, "原因")
    assert refused.value.code == "evidence.seal_nothing"


def test_a_sealed_list_cannot_be_changed_and_a_changed_record_is_named(
    desk_store: Store, actors: Actors, filled: UUID
) -> None:
    with desk_store.action(actors.counter, "evidence.seal") as session:
        desk.seal_evidence(session, filled, "移送前")
    with pytest.raises(Refusal), desk_store.action(actors.counter, "evidence.seal") as session:
        session.scalars(select(SealedList)).one().why = "another"
    with desk_store.read(actors.counter) as session:
        # As if somebody had written into the database beside the program.
        session.scalars(select(EvidenceItem).where(EvidenceItem.seq == 2)).one().sha256 = "0" * 64
        with session.no_autoflush:
            (one,) = desk.check_lists(session, filled)
        session.expunge_all()
    assert not one.holds
    assert one.since.differs == (2,)
    assert "证据 2" in paper.list_words(one, words())


def test_the_custody_sheet_tells_everything(
    desk_store: Store, actors: Actors, blobs: Blobs, filled: UUID, tmp_path: Path
) -> None:
    with desk_store.action(actors.counter, "evidence.describe") as session:
        first = session.scalars(select(EvidenceItem).where(EvidenceItem.seq == 1)).one()
        desk.describe(session, first.id, brought_by=BroughtBy.AGENT, brought_name="王小明")
        desk.record_view(session, first.id)
        desk.seal_evidence(session, filled, "移送前")
    from app.staff.views import branch_card

    with desk_store.read(actors.counter) as session:
        view = custody_sheet(session, filled)
        branch = branch_card(session, "0123")
        assert views.item(session, first.id).brought_name == "王小明"  # type: ignore[union-attr]
    made = paper.make(view, words(), tmp_path / "c.pdf", branch=branch, printed_at=AT)
    told = "".join("".join(page.extract_text() for page in pypdf.PdfReader(made.file).pages).split())
    for said in (
        "王*明",
        "选择文件",
        "提供人、提供人姓名",
        "查看",
        "列入封存清单",
        view.items[0].sm3[:20],
        "封存内容完好",
    ):
        assert said in told, said
    assert "王小明" not in told
