"""Every stand towards the centre has its words in both languages, an icon of its own, and nothing rests on colour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.clock import FixedClock
from tests.shell.fakes import make_context
from tests.shell.test_frame import sample_registry
from ui.shell.frame import Frame
from ui.shell.language import speak
from ui.shell.sync_badge import Stand, SyncBadge, SyncState, face

NOON = datetime(2026, 11, 24, 4, 3, tzinfo=UTC)  # 12:03 in Shanghai
NIGHT = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)  # 23:59 of the day before

WORDS = [
    (SyncState(), "本机", "This PC"),
    (SyncState(Stand.ONLINE), "已联机", "Online"),
    (SyncState(Stand.ONLINE, last_sync=NOON), "已同步 12:03", "Synced 12:03"),
    (SyncState(Stand.ONLINE, last_sync=NIGHT), "已同步 11-23", "Synced 11-23"),
    (SyncState(Stand.ONLINE, waiting=1), "1 项待同步", "1 waiting"),
    (SyncState(Stand.SYNCING, waiting=4), "正在同步…", "Syncing…"),
    (SyncState(Stand.OFFLINE), "离线", "Offline"),
    (SyncState(Stand.OFFLINE, waiting=2), "离线 · 2 项待同步", "Offline · 2 waiting"),
    (SyncState(Stand.ATTENTION, waiting=2), "同步需要处理", "Sync needs attention"),
    (SyncState(Stand.ONLINE, waiting=2, conflicts=1), "1 项冲突", "1 conflict"),
    (SyncState(Stand.OFFLINE, conflicts=3), "3 项冲突", "3 conflicts"),
    (SyncState(Stand.ATTENTION, conflicts=3, refused=2), "2 项被退回", "2 refused"),
    (SyncState(Stand.ONLINE, clock_wrong=True), "期限不确定", "Deadlines uncertain"),
]


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak("en")


@pytest.mark.parametrize(("state", "chinese", "english"), WORDS)
def test_the_words(qtbot: QtBot, language: str, state: SyncState, chinese: str, english: str) -> None:
    badge = SyncBadge(FixedClock(NOON))
    qtbot.addWidget(badge)
    badge.put(state)
    said = chinese if language == "zh" else english
    assert badge.text() == said
    assert said in badge.accessibleName()
    assert not badge.icon().isNull()
    assert badge.toolTip() == badge.accessibleDescription() != ""


def test_the_tooltip_tells_everything_known(qtbot: QtBot, language: str) -> None:
    badge = SyncBadge(FixedClock(NOON))
    qtbot.addWidget(badge)
    badge.put(SyncState(Stand.ATTENTION, waiting=5, conflicts=1, refused=2, last_sync=NIGHT, clock_wrong=True))
    wanted = {
        "zh": [
            "同步已停下，等人处理；本机工作照常进行。",
            "本机时钟偏差超过一天，这里显示的期限不确定。",
            "中心库退回 2 项改动",
            "1 项冲突待决定",
            "5 项改动待送出",
            "上次同步 2026-11-23 23:59",
        ],
        "en": [
            "Syncing has stopped until somebody looks at it. Work here goes on.",
            "The clock of this PC is more than a day off: deadlines shown here are uncertain.",
            "2 changes were refused by the centre",
            "1 conflict to decide",
            "5 changes waiting to be sent",
            "Last sync 2026-11-23 23:59",
        ],
    }
    assert badge.toolTip().splitlines() == wanted[language]


def test_no_two_stands_differ_by_colour_alone() -> None:
    icons = [face(SyncState(stand))[0] for stand in Stand]
    assert len(set(icons)) == len(Stand)
    assert face(SyncState(Stand.ONLINE, conflicts=1)) == face(SyncState(Stand.ATTENTION))
    assert face(SyncState(Stand.OFFLINE, refused=1)) == face(SyncState(Stand.ATTENTION))


def test_pressing_without_a_sync_page_says_how_things_stand(qtbot: QtBot) -> None:
    frame = Frame(make_context(), sample_registry())
    qtbot.addWidget(frame)
    frame.restore()
    frame.bar.badge.click()
    assert "no central database" in frame.strip.text
    assert frame.state()["page"] == "today"
