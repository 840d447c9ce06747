"""Taking evidence in, describing, withdrawing, ticking, verifying: what staff do with it: desk statements."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.evidence import desk, views
from app.evidence.blobs import Blobs, Damage
from app.evidence.codes import Act
from app.evidence.model import AccountStatement, CustodyEntry, EvidenceItem, Transaction
from app.kernel.errors import Fault, Refusal
from app.store.search import SearchIndex
from app.store.store import Store
from tests.evidence.conftest import SAMPLES, STATEMENT, locked_pdf, pdf, picture, sound
from tests.evidence.exhibits import Make, acts, add, read, refused, totals
from tests.helpers.house import Actors


def test_a_statement_becomes_transactions_once(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("信用卡账单.csv", STATEMENT), blobs)
    with desk_store.action(actors.counter, "evidence.read") as session:
        kept = desk.read_transactions(session, item.id, blobs)
    assert (kept.added, kept.missing) == (3, 0)
    assert [(row.line_no, row.reason) for row in kept.statement.faults] == [(4, "date_impossible")]
    with desk_store.action(actors.counter, "evidence.read") as session:
        assert desk.read_transactions(session, item.id, blobs).added == 0
    with desk_store.read(actors.counter) as session:
        rows = views.transactions(session, case_id)
        (statement,) = views.statements(session, case_id)
        assert views.items(session, case_id)[0].statement_lines == 3
    assert [(row.line_no, row.description, str(row.amount), row.amount.currency, row.card_tail) for row in rows] == [
        (2, "网上商城甲", "1280.00", "CNY", "8123"),
        (3, "海外商户乙", "99.90", "USD", "8123"),
        (5, "还款", "-500.00", "CNY", "8123"),
    ]
    assert (statement.lines, statement.there, statement.skipped) == (3, 3, 1)
    assert statement.faults[0].text.startswith("2026-10-31 | 2026-11-31")
    assert acts(desk_store, actors, item.id) == ["received", "read"]


def test_an_interrupted_reading_is_completed_never_doubled(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    lines = "".join(f"2026-09-{1 + n % 28:02d},商户 {n},{n}.{n % 100:02d}\n" for n in range(1, 1301))
    item = add(desk_store, actors, case_id, make("流水.csv", "交易日期,交易说明,交易金额\n" + lines), blobs)
    statement = desk.look_at_statement(blobs, item.sha256, item.file_name)
    with desk_store.action(actors.counter, "evidence.read") as session:
        kept = desk.keep_transactions(session, item.id, statement)
    assert (kept.added, kept.missing) == (500, 800)
    with desk_store.read(actors.counter) as session:
        (row,) = views.statements(session, case_id)
        assert (row.lines, row.there) == (1300, 500)
    with desk_store.action(actors.counter, "evidence.read") as session:
        assert desk.read_transactions(session, item.id, blobs).added == 800
    with desk_store.read(actors.counter) as session:
        found = views.transactions(session, case_id, item_id=item.id)
        assert [row.place for row in found] == list(range(1, 1301))
        assert len(list(session.scalars(select(AccountStatement)))) == 1
        assert SearchIndex(session.connection()).cases("商户 1299") == [case_id]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not on this machine")
@pytest.mark.parametrize("name", sorted(path.name for path in (SAMPLES / "statements").glob("*")))
def test_every_sample_statement_is_read_from_its_encrypted_bytes(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, name: str
) -> None:
    item = add(desk_store, actors, case_id, SAMPLES / "statements" / name, blobs)
    with desk_store.action(actors.counter, "evidence.read") as session:
        kept = desk.read_transactions(session, item.id, blobs)
    with desk_store.read(actors.counter) as session:
        rows = views.transactions(session, case_id)
    assert len(rows) == len(kept.statement.lines) > 0
    assert [row.amount for row in rows] == [line.amount for line in kept.statement.lines]
    assert [row.original for row in rows] == [line.original for line in kept.statement.lines]


def test_a_picture_is_no_statement_and_a_withdrawn_one_is_not_read(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    photo = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    table = add(desk_store, actors, case_id, make("账单.csv", STATEMENT), blobs)
    with desk_store.action(actors.counter, "evidence.read") as session:
        assert (
            refused(lambda: desk.read_transactions(session, photo.id, blobs)).code == "evidence.statement_not_a_table"
        )
        desk.withdraw(session, table.id, "错误")
        assert refused(lambda: desk.read_transactions(session, table.id, blobs)).code == "evidence.is_withdrawn"


def test_a_missing_content_is_a_fault_not_an_empty_statement(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("账单.csv", STATEMENT), blobs)
    blobs.place(item.sha256).unlink()
    with pytest.raises(Fault) as fault, desk_store.action(actors.counter, "evidence.read") as session:
        desk.read_transactions(session, item.id, blobs)
    assert fault.value.code == "evidence.blob_missing"


def test_profiles_of_an_administrator_are_read_as_well(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(
        'name = "own_bank"\n[detect]\nheaders = ["日子", "数目"]\n[columns]\ntraded_on = ["日子"]\namount = ["数目"]\n',
        encoding="utf-8",
    )
    names = {profile.name for profile in desk.statement_profiles(tmp_path, tmp_path / "absent").profiles}
    assert "own_bank" in names
    assert "own_bank" not in {profile.name for profile in desk.statement_profiles().profiles}


def test_ticked_transactions_are_added_up_per_currency(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    rows = read(desk_store, actors, blobs, case_id, make)
    assert totals(desk_store, actors, case_id) == []
    with desk_store.action(actors.counter, "evidence.mark") as session:
        assert desk.mark_disputed(session, rows[1].id, True, "不是本人").disputed
        assert desk.mark_many(session, [rows[0].id, rows[1].id]) == 1
    assert totals(desk_store, actors, case_id) == [(1, "1280.00", "CNY"), (1, "99.90", "USD")]
    with desk_store.read(actors.counter) as session:
        ticked = views.transactions(session, case_id, disputed=True)
        assert [row.disputed_why for row in ticked] == ["", "不是本人"]
        assert views.items(session, case_id)[0].disputed == 2
    with desk_store.action(actors.counter, "evidence.mark") as session:
        assert desk.mark_many(session, [row.id for row in rows], False) == 2
    assert totals(desk_store, actors, case_id) == []
    with desk_store.read(actors.counter) as session:
        assert {row.disputed_why for row in views.transactions(session, case_id)} == {""}


def test_a_withdrawn_statement_counts_no_longer(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    rows = read(desk_store, actors, blobs, case_id, make)
    with desk_store.action(actors.counter, "evidence.mark") as session:
        desk.mark_many(session, [rows[0].id])
        desk.withdraw(session, rows[0].item_id, "重复")
        assert refused(lambda: desk.mark_disputed(session, rows[1].id)).code == "evidence.is_withdrawn"
    assert totals(desk_store, actors, case_id) == []
    with desk_store.read(actors.counter) as session:
        assert views.transactions(session, case_id) == []
        assert views.statements(session, case_id) == []


def test_a_case_that_is_over_and_a_reader_cannot_tick(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    from app.cases.codes import Status
    from app.cases.model import Case

    rows = read(desk_store, actors, blobs, case_id, make)
    with pytest.raises(Refusal) as found, desk_store.action(actors.auditor, "evidence.mark") as session:
        desk.mark_many(session, [rows[0].id])
    assert found.value.code == "staff.not_allowed"
    with desk_store.action(actors.mediator, "test") as session:
        session.found(Case, case_id).status = Status.WITHDRAWN
    with desk_store.action(actors.counter, "evidence.mark") as session:
        assert refused(lambda: desk.mark_disputed(session, rows[0].id)).code == "evidence.case_over"


def test_every_tick_is_in_the_outbox(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    from app.store.outbox import Operation

    rows = read(desk_store, actors, blobs, case_id, make)
    with desk_store.action(actors.counter, "evidence.mark") as session:
        desk.mark_many(session, [rows[0].id])
    with desk_store.read(actors.counter) as session:
        query = select(Operation).where(Operation.table_name == Transaction.__tablename__, Operation.kind == "update")
        (operation,) = session.scalars(query)
    assert operation.new_values == {"disputed": True}


def test_a_tampered_byte_is_named_and_recorded(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    good = add(desk_store, actors, case_id, make("好.png", picture()), blobs)
    original = make("坏.pdf", pdf())
    torn = add(desk_store, actors, case_id, original, blobs)
    gone = add(desk_store, actors, case_id, make("丢.wav", sound()), blobs)
    place = blobs.place(torn.sha256)
    data = bytearray(place.read_bytes())
    data[-20] ^= 1
    place.write_bytes(data)
    blobs.place(gone.sha256).unlink()
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        found = desk.verify(session, blobs, case_id)
    assert found.checked == 3
    assert [(one.item.seq, one.damage) for one in found.bad] == [
        (2, Damage("chunk", 1, 1, 1, torn.size)),
        (3, Damage("missing")),
    ]
    assert found.bad[0].reason()[0] == "evidence.bad.chunk"
    assert acts(desk_store, actors, good.id)[-1] == "verified"
    with desk_store.read(actors.counter) as session:
        assert [row.intact for row in views.items(session, case_id)] == [True, False, False]
        assert views.custody(session, torn.id)[-1].note == "chunk"
    # The original comes again: it is healed, although the case has it already.
    assert refused(lambda: add(desk_store, actors, case_id, original, blobs)).code == "evidence.put_back"
    assert refused(lambda: add(desk_store, actors, case_id, original, blobs)).code == "evidence.already_here"
    assert blobs.verify(torn.sha256) is None


def test_a_changed_row_is_found_as_well(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.action(actors.counter, "test") as session:
        session.found(EvidenceItem, item.id).sm3 = "0" * 64
    with desk_store.action(actors.counter, "evidence.verify") as session:
        (bad,) = desk.verify(session, blobs).bad
    assert bad.damage == Damage("sm3")
    with pytest.raises(LookupError):
        desk.Verdict(bad.item, None).reason()


def test_a_nightly_run_over_everything_writes_only_what_is_wrong(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.action(actors.auditor, "evidence.verify") as session:
        assert desk.verify(session, blobs) == desk.Verified(1, ())
    assert acts(desk_store, actors, item.id) == ["received"]


def test_a_copy_goes_out_whole_or_not_at_all(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    import os

    item = add(desk_store, actors, case_id, make("a.wav", sound()), blobs)
    with desk_store.action(actors.counter, "evidence.hand_out") as session:
        assert refused(lambda: desk.hand_out(session, item.id, " ")).code == "evidence.receiver_missing"
        assert desk.hand_out(session, item.id, "交派出所").id == item.id
    assert acts(desk_store, actors, item.id) == ["received", "exported"]
    target, told = tmp_path / "copy.wav", list[int]()
    desk.write_copy(blobs, item.sha256, target, told.append)
    assert target.read_bytes() == sound()
    assert told == [item.size]
    desk.write_copy(blobs, item.sha256, target)

    def full(_number: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", full)
    for sha256, code in ((item.sha256, "store.disk_full"), ("0" * 64, "evidence.blob_missing")):
        with pytest.raises(Fault) as fault:
            desk.write_copy(blobs, sha256, tmp_path / "other.wav")
        assert fault.value.code == code
    assert not list(tmp_path.glob("*.part"))
    assert not (tmp_path / "other.wav").exists()


def test_the_words_of_a_text_are_found_and_secrets_are_not(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    words = "对方自称银行客服，让我报验证码：774411。"
    item = add(desk_store, actors, case_id, make("聊天记录.txt", words.encode("gb18030")), blobs)
    assert "774411" not in item.text
    assert desk.text_of(blobs, item.sha256, item.file_name) == words
    with desk_store.read(actors.counter) as session:
        index = SearchIndex(session.connection())
        assert index.cases("自称银行客服") == [case_id]
        assert index.cases("774411") == []


def test_custody_rows_belong_to_the_case(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.read(actors.counter) as session:
        (line,) = session.scalars(select(CustodyEntry).where(CustodyEntry.item_id == item.id))
    assert (line.case_id, line.branch_id, line.act) == (case_id, "0123", Act.RECEIVED.value)


def test_a_locked_pdf_is_evidence_all_the_same(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("账单.pdf", locked_pdf()), blobs)
    assert (item.kind, item.text) == ("pdf", "")
