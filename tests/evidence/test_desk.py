"""Taking evidence in, describing, withdrawing, ticking, verifying: what staff do with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.evidence import desk, views
from app.evidence.blobs import Blobs
from app.evidence.codes import BroughtBy, Category
from app.evidence.kinds import Limits, recognise
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.access import AccessEntry
from app.store.store import Store
from tests.evidence.conftest import STATEMENT, pdf, picture, register, sound
from tests.evidence.exhibits import Make, acts, add, refused
from tests.helpers.house import Actors


def test_a_file_is_numbered_hashed_stored_and_in_custody(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    content = picture()
    item = add(desk_store, actors, case_id, make("签购单 10月.png", content), blobs)
    assert (item.seq, item.title, item.category, item.kind) == (1, "签购单 10月", "receipt", "png")
    assert (item.pages, item.media_type, item.size) == (1, "image/png", len(content))
    assert blobs.read(item.sha256) == content
    assert acts(desk_store, actors, item.id) == ["received"]
    second = add(desk_store, actors, case_id, make("录音.wav", sound()), blobs, brought_by="bank")
    assert (second.seq, second.category, second.pages, second.brought_by) == (2, "recording", None, "bank")


@pytest.mark.parametrize(
    ("name", "content", "kind", "category"),
    [
        ("a.pdf", pdf(), "pdf", "other"),
        ("b.jpg", picture(form="JPEG"), "jpeg", "photo"),
        ("c.tif", picture(form="TIFF"), "tiff", "photo"),
        ("d.csv", STATEMENT, "csv", "statement"),
        ("身份证.jpg", picture(form="JPEG"), "jpeg", "identity"),
    ],
)
def test_kinds_are_told_by_content_and_filed_by_name(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, name: str, content: Any, kind: str,
    category: str,
) -> None:  # fmt: skip
    item = add(desk_store, actors, case_id, make(name, content), blobs)
    assert (item.kind, item.category) == (kind, category)


def test_a_name_that_tells_nothing_is_no_title(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("IMG_20261001.png", picture()), blobs)
    assert (item.title, item.file_name) == ("", "IMG_20261001.png")
    with desk_store.read(actors.counter) as session:
        assert views.items(session, case_id)[0].label == "IMG_20261001.png"


def test_the_same_content_twice_is_refused_and_points_to_the_first(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    add(desk_store, actors, case_id, make("小票.png", picture()), blobs)
    found = refused(lambda: add(desk_store, actors, case_id, make("另一个名字.png", picture()), blobs))
    assert found.code == "evidence.already_here"
    assert (found.params["seq"], found.params["title"], found.params["name"]) == (1, "小票", "另一个名字.png")
    # Another case may have it: the bytes are kept once, the rows are each case's own.
    other = register(desk_store, actors, "另一件事。")
    assert add(desk_store, actors, other, make("小票.png", picture()), blobs).seq == 1


def test_a_withdrawn_content_is_pointed_to_as_such(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("小票.png", picture()), blobs)
    with desk_store.action(actors.counter, "evidence.withdraw") as session:
        desk.withdraw(session, item.id, "客户要求撤下")
    found = refused(lambda: add(desk_store, actors, case_id, make("小票.png", picture()), blobs))
    assert found.code == "evidence.already_withdrawn"


def test_one_bad_file_does_not_stop_the_others(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    paths = [
        make("好.png", picture()),
        make("假.pdf", "这不是 PDF"),
        make("空.png", b""),
        make("又一个.png", picture()),
        Path("没有这个.pdf"),
        make("好.pdf", pdf()),
    ]
    with desk_store.action(actors.counter, "evidence.add") as session:
        added = desk.add_files(session, case_id, paths, blobs)
    assert [(item.seq, item.file_name) for item in added.items] == [(1, "好.png"), (2, "好.pdf")]
    assert [(one.name, one.refusal.code) for one in added.refused] == [
        ("假.pdf", "evidence.kind_mismatch"),
        ("空.png", "evidence.file_empty"),
        ("又一个.png", "evidence.already_here"),
        ("没有这个.pdf", "evidence.file_missing"),
    ]


def test_size_limits_hold(desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make) -> None:
    path = make("大.wav", sound())
    found = refused(lambda: add(desk_store, actors, case_id, path, blobs, limits=Limits(sound=100)))
    assert found.code == "evidence.file_too_large"


def test_an_image_bomb_is_refused_before_a_byte_is_stored(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, tmp_path: Path
) -> None:
    bomb = bytearray(picture())
    bomb[16:24] = (100_000).to_bytes(4, "big") * 2
    found = refused(lambda: add(desk_store, actors, case_id, make("炸弹.png", bytes(bomb)), blobs))
    assert found.code == "evidence.image_too_large"
    assert not list((tmp_path / "profile" / "blobs").rglob("*/*"))


def test_bytes_from_the_clipboard_are_taken_too(desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID) -> None:
    with desk_store.action(actors.counter, "evidence.add") as session:
        item = desk.add_file(session, case_id, picture(), blobs, name="截图.png", title="转账截图")
    assert (item.kind, item.title, item.category, item.pages) == ("png", "转账截图", "screenshot", 1)


def test_a_file_that_changed_between_looking_and_storing_is_refused(
    blobs: Blobs, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make("a.png", picture())
    seen = recognise(path)
    monkeypatch.setattr("app.evidence.desk.adding.recognise", lambda *_args, **_more: seen)
    path.write_bytes(path.read_bytes() + b"more")
    assert refused(lambda: desk.take_in(path, blobs)).code == "evidence.file_changed"


def test_secrets_typed_into_title_and_note_are_blackened(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    path = make("a.png", picture())
    item = add(desk_store, actors, case_id, path, blobs, title="密码是123456 的截图", note="验证码：8899")
    assert "123456" not in item.title
    assert "8899" not in item.note


def test_unknown_category_and_bringer_are_refused_by_field(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    path = make("a.png", picture())
    for field in ("category", "brought_by"):
        found = refused(lambda field=field: add(desk_store, actors, case_id, path, blobs, **{field: "nonsense"}))  # type: ignore[misc]
        assert (found.code, found.field) == ("evidence.unknown_key", field)


def test_who_may_not_add_stores_nothing(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, tmp_path: Path
) -> None:
    path = make("a.png", picture())
    for call in (
        lambda session: desk.add_file(session, case_id, path, blobs),
        lambda session: desk.add_files(session, case_id, [path], blobs),
    ):
        with pytest.raises(Refusal) as found, desk_store.action(actors.auditor, "evidence.add") as session:
            call(session)
        assert found.value.code == "staff.not_allowed"
    assert not list((tmp_path / "profile" / "blobs").rglob("*/*"))


def test_a_refused_action_leaves_no_row(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    with pytest.raises(RuntimeError), desk_store.action(actors.counter, "evidence.add") as session:
        desk.add_file(session, case_id, make("a.png", picture()), blobs)
        raise RuntimeError
    with desk_store.read(actors.counter) as session:
        assert views.items(session, case_id) == []


def test_a_kill_after_the_bytes_leaves_no_row_and_the_next_time_works(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, tmp_path: Path
) -> None:
    import os

    path = make("a.png", picture())
    script = (
        "import sys; from pathlib import Path; from uuid import UUID\n"
        "from tests.helpers.house import PASSWORD, _build; from app.kernel.clock import SystemClock\n"
        "from app.evidence import desk\n"
        "seat = _build(Path(sys.argv[1]), SystemClock()).sign_in('wangmin', PASSWORD)\n"
        "with seat.store.action(seat.actor, 'evidence.add') as session:\n"
        "    desk.add_file(session, UUID(sys.argv[2]), Path(sys.argv[3]), seat.blobs)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "profile"), str(case_id), str(path)],
        env={**os.environ, "MEDIATION_DESK_KILL_AT": "store.before_commit"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (-9, "")
    with desk_store.read(actors.counter) as session:
        assert views.items(session, case_id) == []
    assert add(desk_store, actors, case_id, path, blobs).seq == 1


def test_describing_says_what_changed(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.action(actors.counter, "evidence.describe") as session:
        desk.describe(session, item.id, title=" 商户 小票 ", category=Category.RECEIPT, brought_by=BroughtBy.AGENT)
        desk.describe(session, item.id, note="")
    with desk_store.read(actors.counter) as session:
        row = views.item(session, item.id)
        lines = views.custody(session, item.id)
    assert row is not None
    assert (row.title, row.category, row.brought_by) == ("商户 小票", "receipt", "agent")
    assert [(line.act, line.note, line.actor) for line in lines] == [
        ("received", "", "王敏"),
        ("described", "title,category,brought_by", "王敏"),
    ]
    with desk_store.action(actors.counter, "evidence.describe") as session:
        assert refused(lambda: desk.describe(session, item.id, title="  ")).field == "title"


def test_withdrawing_keeps_everything_and_needs_a_reason(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make
) -> None:
    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)
    with desk_store.action(actors.counter, "evidence.withdraw") as session:
        assert refused(lambda: desk.withdraw(session, item.id, " ")).code == "evidence.reason_missing"
        desk.withdraw(session, item.id, "与本案无关")
    with desk_store.read(actors.counter) as session:
        row = views.items(session, case_id)[0]
    assert (row.withdrawn_why, row.seq) == ("与本案无关", 1)
    assert blobs.has(item.sha256)
    with desk_store.action(actors.counter, "evidence.withdraw") as session:
        for call in (
            lambda: desk.withdraw(session, item.id, "again"),
            lambda: desk.describe(session, item.id, title="x"),
        ):
            assert refused(call).code == "evidence.is_withdrawn"
        assert desk.restore(session, item.id).withdrawn_at is None
        desk.restore(session, item.id)
    assert acts(desk_store, actors, item.id) == ["received", "withdrawn", "restored"]
    assert add(desk_store, actors, case_id, make("b.png", picture(30, 30)), blobs).seq == 2


def test_a_look_is_recorded_once_a_day_and_person(
    desk_store: Store, actors: Actors, blobs: Blobs, case_id: UUID, make: Make, clock: FixedClock
) -> None:
    from datetime import timedelta

    item = add(desk_store, actors, case_id, make("a.png", picture()), blobs)

    def look(actor: Any) -> bool:
        with desk_store.action(actor, "evidence.view") as session:
            return desk.record_view(session, item.id)

    assert [look(actors.counter), look(actors.counter), look(actors.auditor)] == [True, False, True]
    clock.move(timedelta(hours=14))  # midnight in Shanghai is past, in UTC it is not
    assert look(actors.counter)
    with desk_store.action(actors.counter, "evidence.print") as session:
        desk.record_print(session, item.id, "2 份")
        desk.record_export(session, item.id, "交调解组织")
    assert acts(desk_store, actors, item.id) == ["received", "viewed", "viewed", "viewed", "printed", "exported"]
    with desk_store.read(actors.auditor) as session:
        entries = list(session.scalars(select(AccessEntry).where(AccessEntry.row_id == item.id)))
    assert [entry.kind.value for entry in entries] == ["view", "view", "view", "print", "export"]
