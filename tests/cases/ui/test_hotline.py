"""The hotline page: a call from the first ring to the written line, without a mouse."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from app.cases.model import Call, Case
from app.cases.views import call_card, promises_waiting
from app.kernel.clock import FixedClock
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.hotline import recording
from ui.cases.hotline.page import HotlinePage
from ui.cases.hotline.player import can_play


@pytest.fixture
def agent(room_of: Callable[[str], Room]) -> Room:
    """The room of an agent."""
    return room_of("wangmin")


def fill(page: HotlinePage, **values: str) -> None:
    """Type into fields."""
    for key, value in values.items():
        control = page.form._controls[key]
        control.setFocus()
        control.put("")  # type: ignore[attr-defined]
        QTest.keyClicks(control, value)
        page.form.flush()


def test_a_call_is_answered_by_keyboard(agent: Room, cases: Cases, clock: FixedClock) -> None:
    """The timer runs with the form; every control has a name; the call stands in the list."""
    page = agent.page(HotlinePage)
    assert nameless(page) == []
    clock.move(timedelta(seconds=75))
    page._tick()
    assert page.form.timer.text() == "01:15"
    fill(page, number="13900139000", caller="Zhao Ming", about="Annual fee", text="Asks why")
    agent.press(page, "Alt+1")
    agent.press(page, "Ctrl+Return")
    assert "It does" not in "".join(texts_of(page))
    assert any("what the answer was" in one for one in texts_of(page))
    fill(page, answer="Will be paid back")
    agent.press(page, "Ctrl+Return")
    agent.news()
    assert page.faces.currentIndex() == 1
    call = cases.read(lambda s: s.scalars(select(Call)).one())
    assert (call.answer, (call.ended_at - call.started_at).total_seconds()) == ("Will be paid back", 75)
    assert any("Annual fee" in one for one in texts_of(page.calls))
    assert agent.seat.store.drafts.load(page.kept.draft) == {}


def test_the_number_finds_the_customer_and_the_open_case(agent: Room, cases: Cases) -> None:
    """Who is known is not asked again, and the call can be filed under the case that is open."""
    case_id = cases.new("李小华", phone="13800138000")
    page = agent.page(HotlinePage)
    fill(page, number="13800138000")
    assert len(page.form.finder.buttons) == 1
    page.form.finder.buttons[0].click()
    assert page.form.rows["caller"].isHidden()
    no = page.form.hit.open_cases[0] if page.form.hit is not None else ""
    fill(page, about="Asks how far it is")
    agent.press(page, "Alt+2")
    page.form.case_no.put(no)
    agent.press(page, "Ctrl+Return")
    call = cases.read(lambda s: s.scalars(select(Call)).one())
    assert call.case_id == case_id
    assert cases.read(lambda s: len(list(s.scalars(select(Case.id))))) == 1


def test_a_promise_in_half_an_hour(agent: Room, cases: Cases, clock: FixedClock) -> None:
    """One press fills in the time."""
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", caller="Zhao Ming", about="Wants to know")
    agent.press(page, "Alt+3")
    page.form._due("+30")
    agent.press(page, "Ctrl+Return")
    row = cases.read(promises_waiting)[0]
    assert abs((row.due_at - clock.now()).total_seconds() - 1800) < 60


def test_a_call_that_was_not_finished_is_offered_and_not_mixed(agent: Room) -> None:
    """The next caller's form is empty; the kept one comes back whole with the time it began."""
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", about="First call")
    page.closed()
    other = agent.page(HotlinePage)
    assert other.kept.isVisible()
    assert other.form.values().keys() <= {"direction", "way"}
    fill(other, about="Second call")
    other.kept.take.click()
    assert other.form.values()["about"] == "First call"
    assert other.form.values()["number"] == "13900139000"


class FakePlayer:
    """Plays nothing and notes what it was told."""

    def __init__(self, moved: Callable[[int], None], stood: Callable[[bool], None]) -> None:
        self.moved, self.stood = moved, stood
        self.told: list[str] = []

    def load(self, data: bytes) -> None:
        """Note."""
        self.told.append(f"load {len(data)}")

    def play(self) -> None:
        """Play, and be three seconds further."""
        self.stood(True)
        self.moved(3000)

    def pause(self) -> None:
        """Stand still."""
        self.stood(False)

    def seek(self, ms: int) -> None:
        """Note."""
        self.told.append(f"seek {ms}")

    def close(self) -> None:
        """Note."""
        self.told.append("close")


def sound(path: Path, seconds: int = 10) -> Path:
    """A quiet recording."""
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(1)
        made.setframerate(8000)
        made.writeframes(bytes(seconds * 8000))
    path.write_bytes(out.getvalue())
    return path


def test_a_recording_is_attached_heard_and_marked(
    agent: Room, cases: Cases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """M marks the place while it plays; a click on a mark jumps; a broken file says what is wrong."""
    players: list[FakePlayer] = []

    def make(parent: object, moved: Callable[[int], None], stood: Callable[[bool], None], failed: object) -> FakePlayer:
        del parent, failed
        players.append(FakePlayer(moved, stood))
        return players[-1]

    monkeypatch.setattr(recording, "can_play", lambda: True)
    monkeypatch.setattr(recording, "make_player", make)
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", caller="Zhao Ming", about="Theft")
    agent.press(page, "Alt+2")
    agent.press(page, "Ctrl+Return")
    panel = page.call.recording
    broken = tmp_path / "broken.wav"
    broken.write_bytes(sound(tmp_path / "whole.wav").read_bytes()[:4000])
    panel.attach_file(broken)
    assert "breaks off at byte 4000" in panel.said.text()
    panel.attach_file(sound(tmp_path / "call.wav"))
    agent.news()
    assert panel.length == 10_000
    panel.play.click()
    assert panel.play.text() == "Pause"
    agent.press(page, "M")
    agent.news()
    call_id = page.call.call_id
    assert call_id is not None
    assert [one.at_ms for one in cases.read(lambda s: call_card(s, call_id)).marks] == [3000]
    panel.line.go(9000)
    x = panel.line._x(3000) + 3
    QTest.mouseClick(panel.line, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 5))
    assert players[0].told[-1] == "seek 3000"
    assert nameless(page) == []
    page.closed()
    assert players[0].told[-1] == "close"


def test_without_the_add_on_a_sentence_stands_there(agent: Room, tmp_path: Path) -> None:
    """And marks can be set by the time line alone."""
    if can_play():
        pytest.skip("the add-on is installed here")
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", caller="Zhao Ming", about="Theft")
    agent.press(page, "Alt+2")
    agent.press(page, "Ctrl+Return")
    page.call.recording.attach_file(sound(tmp_path / "call.wav"))
    agent.news()
    assert "multimedia add-on" in page.call.recording.said.text()
    page.call.recording.line.setFocus()
    QTest.keyClick(page.call.recording.line, Qt.Key.Key_Right)
    page.call.recording.mark.click()
    agent.news()
    assert any(one == "00:05" for one in texts_of(page.call.recording))
