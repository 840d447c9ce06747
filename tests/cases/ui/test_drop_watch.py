"""The drop folder beside the window: two looks, then the file is in, and Today says so."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select

from app.cases.model import Case
from app.kernel.settings import DROP_FOLDER
from tests.cases.ui.conftest import Cases, Room, texts_of
from ui.cases.drop_watch import DropWatch
from ui.cases.feed_line import FeedLine
from ui.cases.today import TodayPage

ROWS = "工单编号,提交时间,用户姓名,登录手机号,问题描述\nAPP-1,2026-11-20 09:00:00,李小华,13800138000,年费多收了\n"


def watch_of(room: Room, folder: Path) -> DropWatch:
    """The watch of a room over a folder."""
    room.seat.desktop.settings.set(DROP_FOLDER, str(folder))
    return DropWatch(room.seat, room.context.jobs, room.notices)


def test_a_file_is_taken_in_after_it_stood_still(room: Room, cases: Cases, tmp_path: Path) -> None:
    """The first look only sees it; a broken one is told and does not stop it."""
    watch = watch_of(room, tmp_path)
    (tmp_path / "app-1.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "broken.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    watch.now()
    assert cases.read(lambda s: s.scalar(select(func.count(Case.id)))) == 0
    watch.now()
    assert cases.read(lambda s: s.scalar(select(func.count(Case.id)))) == 1
    said = " ".join(one.text for one in room.said)
    assert "broken.csv was not taken in" in said
    assert "1 cases taken in" in said
    watch.now()
    page = room.page(TodayPage)
    line = page.findChild(FeedLine)
    assert isinstance(line, FeedLine)
    assert "2 file" in " ".join(texts_of(line))
    assert "broken.csv was refused" in " ".join(texts_of(line))


def test_a_folder_that_is_gone_is_told_once(room: Room, tmp_path: Path) -> None:
    """Until it had been there again."""
    watch = watch_of(room, tmp_path / "share")
    for _ in range(3):
        watch.now()
    assert len(room.said) == 1
    (tmp_path / "share").mkdir()
    watch.now()
    (tmp_path / "share").rmdir()
    watch.now()
    assert len(room.said) == 2


def test_without_the_setting_nothing_is_watched(room: Room) -> None:
    """And nothing is said."""
    room.seat.desktop.settings.set(DROP_FOLDER, "")
    watch = DropWatch(room.seat, room.context.jobs, room.notices)
    watch.start()
    watch.now()
    watch.stop()
    assert watch.folder is None
    assert room.said == []
