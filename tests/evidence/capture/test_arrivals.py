"""Drops, pastes and folders on the page: everything is taken, asked about, refused with a reason, or still listed."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.desktop import Seat, resource_folder
from app.evidence import in_hand
from app.evidence.codes import CameBy
from app.evidence.model import EvidenceItem
from app.kernel.wording import Language, Wording
from tests.evidence.conftest import picture
from ui.evidence.capture.held import Held, held_in
from ui.evidence.evidence import EvidenceTab
from ui.shell.context import Context
from ui.shell.jobs import job

WORDS = Wording.load(resource_folder("wording"), Language.EN)
NOW = datetime(2026, 11, 25, 6, 3, 9, tzinfo=UTC)


@pytest.fixture
def came(seat: Seat) -> Callable[[], list[tuple[str, str]]]:
    """Give a function that reads names and by which way they came."""

    def read() -> list[tuple[str, str]]:
        with seat.store.read(seat.actor) as session:
            query = select(EvidenceItem.file_name, EvidenceItem.came_by).order_by(EvidenceItem.seq)
            return [(name, way) for name, way in session.execute(query)]

    return read


def held(data: QMimeData, came_by: CameBy = CameBy.PASTED) -> Held:
    return held_in(data, came_by, WORDS, NOW)


def mime(*, text: str = "", html: str = "", urls: tuple[str, ...] = (), image: bool = False) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if image:
        data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    return data


INLINE = f'<img src="data:image/png;base64,{base64.b64encode(picture()).decode()}">'


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (mime(image=True), ["Pasted picture 2026-11-25 140309.png"]),
        (mime(image=True, text="https://a.example/x.png"), ["Pasted picture 2026-11-25 140309.png"]),
        (mime(image=True, urls=("https://a.example/x.png",)), ["Pasted picture 2026-11-25 140309.png"]),
        (mime(image=True, text="交易日期\t金额"), ["Pasted text 2026-11-25 140309.txt"]),
        (mime(text="对方说会退款"), ["Pasted text 2026-11-25 140309.txt"]),
        (mime(html=INLINE, urls=("https://a.example/x",)), ["Pasted picture 2026-11-25 140309.png"]),
        (mime(text="data:image/jpeg;base64,AAAA"), ["Pasted picture 2026-11-25 140309.jpg"]),
    ],
)
def test_what_is_held_is_known(data: QMimeData, names: list[str]) -> None:
    assert [thing.name for thing in held(data).things] == names


@pytest.mark.parametrize(
    "data",
    [
        mime(urls=("https://a.example/x.png",)),
        mime(text=" https://a.example/x.png\n"),
        mime(html='<img src="data:image/png;base64,A">', urls=("cid:1",)),
    ],
)
def test_an_address_alone_is_refused_and_never_followed(data: QMimeData) -> None:
    found = held(data)
    assert (found.things, found.folders) == ((), ())
    assert found.refused[0].refusal.code == "evidence.only_an_address"


def test_nothing_is_held_in_nothing() -> None:
    assert not held(QMimeData()).anything
    assert not held(mime(text="   ")).anything


def test_the_way_is_kept_with_each(
    page: EvidenceTab, tmp_path: Path, came: Callable[[], list[tuple[str, str]]], qtbot: QtBot
) -> None:
    (tmp_path / "选.png").write_bytes(picture(20, 10))
    (tmp_path / "拖.png").write_bytes(picture(21, 10))
    page.add_paths([str(tmp_path / "选.png")])
    page.arrivals.drop(mime(urls=(QUrl.fromLocalFile(str(tmp_path / "拖.png")).toString(),)))
    page.arrivals.drop(mime(text="对方说会退款"))
    assert came() == [("选.png", "chosen"), ("拖.png", "dropped"), ("拖入的文字 2026-11-24 100000.txt", "dropped")]


def test_one_that_is_refused_names_its_reason_and_stops_no_other(
    page: EvidenceTab, tmp_path: Path, came: Callable[[], list[tuple[str, str]]]
) -> None:
    (tmp_path / "假.pdf").write_bytes(b"text")
    (tmp_path / "真.png").write_bytes(picture())
    page.add_paths([str(tmp_path / name) for name in ("没有.png", "假.pdf", "真.png")])
    assert [name for name, _ in came()] == ["真.png"]
    assert page.exhibits.refused.isVisible()
    assert page.exhibits.refused.title.text() == "2 file(s) not taken"
    page.arrivals.drop(mime(urls=("https://a.example/x.png",)))
    assert page.exhibits.refused.title.text() == "1 file(s) not taken"


def test_a_folder_is_asked_about_with_its_count(
    page: EvidenceTab, tmp_path: Path, came: Callable[[], list[tuple[str, str]]]
) -> None:
    for number, name in enumerate(("a.png", "b.png", "下/c.png")):
        path = tmp_path / "袋子" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture(20 + number, 10))
    (tmp_path / "空").mkdir()
    card = page.arrivals.folder
    folders = [QUrl.fromLocalFile(str(tmp_path / name)).toString() for name in ("空", "袋子")]
    page.arrivals.drop(mime(urls=tuple(folders)))
    assert card.isVisible()
    assert "3" in card.title.text()
    assert [button.text() for button in card.buttons] == [
        "Add 3 file(s)", "Only the 2 file(s) directly in it", "Leave the folder",
    ]  # fmt: skip
    card.buttons[1].click()
    assert card.isHidden()
    assert came() == [("a.png", "dropped"), ("b.png", "dropped")]


def test_what_was_in_hand_when_the_window_closed_is_listed_until_it_is_added(
    page: EvidenceTab, context: Context, case_id: UUID, tmp_path: Path, seat: Seat,
    came: Callable[[], list[tuple[str, str]]],
) -> None:  # fmt: skip
    path = tmp_path / "剩下.png"
    path.write_bytes(picture())
    in_hand.keep(seat.store.drafts, case_id, [(path, CameBy.DROPPED), (tmp_path / "已删.png", CameBy.DROPPED)])
    page.opened(case_id=case_id)
    card = page.arrivals.left
    assert card.isVisible()
    assert card.title.text() == "2 file(s) were still in hand and are not in the case"
    card.buttons[0].click()
    assert card.isHidden()
    assert came() == [("剩下.png", "dropped")]
    assert page.exhibits.refused.isVisible()  # the one that is gone says so
    assert in_hand.left(seat.store.drafts, case_id) == []
    in_hand.keep(seat.store.drafts, case_id, [(path, CameBy.DROPPED)])
    page.opened(case_id=case_id)
    card.buttons[1].click()
    assert in_hand.left(seat.store.drafts, case_id) == []


def test_a_cancelled_batch_lists_the_rest(
    page: EvidenceTab, context: Context, case_id: UUID, tmp_path: Path, came: Callable[[], list[tuple[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(job, "_TELL_EVERY", 0.0)
    paths = []
    for number in range(4):
        paths.append(tmp_path / f"{number}.png")
        paths[-1].write_bytes(picture(20 + number, 10))
    context.jobs.shown.connect(lambda one: one.cancel() if one.title and one.count >= 2 else None)
    page.add_paths([str(path) for path in paths])
    assert len(came()) == 2
    # Work that runs at once is over before anybody holds its job: the page hears of it when it is shown again.
    page.opened(case_id=case_id)
    assert page.arrivals.left.isVisible()
    assert page.arrivals.left.title.text() == "2 file(s) were still in hand and are not in the case"
