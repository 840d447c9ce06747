"""The hotline page: a call from the first ring to the written line, without a mouse."""

from __future__ import annotations

import io
import math
import wave
from array import array
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.cases.desk import attempt
from app.cases.model import AttemptOutcome, Call, CallerIs, Case
from app.cases.views import call_card, handed_here, promises_waiting
from app.evidence.model import CustodyEntry
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.store.access import AccessEntry
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.cases.hotline import recording
from ui.cases.hotline.page import HotlinePage
from ui.cases.hotline.sound_reader import Sound, can_decode
from ui.shell.changes import Change
from ui.widgets.choice import Choice


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


def choose(control: Choice, key: str) -> None:
    """Choose as a person does."""
    control.put(key)
    control.chosen.emit(key)


def test_a_call_is_answered_by_keyboard(agent: Room, cases: Cases, clock: FixedClock) -> None:
    """The timer runs with the form; every control has a name; the call stands in the list."""
    page = agent.page(HotlinePage)
    assert nameless(page) == []
    clock.move(timedelta(seconds=75))
    page._tick()
    assert page.form.who.timer.text() == "01:15"
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
    assert other.form.values().keys() <= {"direction", "caller_is", "way"}
    fill(other, about="Second call")
    other.kept.take.click()
    assert other.form.values()["about"] == "First call"
    assert other.form.values()["number"] == "13900139000"


class FakePlayer:
    """Plays nothing and notes what it was told."""

    silent = True

    def __init__(self, moved: Callable[[int], None], stood: Callable[[bool], None]) -> None:
        self.moved, self.stood = moved, stood
        self.told: list[str] = []

    def load(self, wav: bytes) -> None:
        """Note."""
        self.told.append(f"load {len(wav)}")

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

    def rate(self, times: float) -> None:
        """Note."""
        self.told.append(f"rate {times}")

    def volume(self, percent: int) -> None:
        """Note."""
        self.told.append(f"volume {percent}")

    def close(self) -> None:
        """Note."""
        self.told.append("close")


def sound(path: Path, seconds: int = 10) -> Path:
    """A recording that is quiet at its ends and loud in the middle."""
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        many = seconds * 8000
        loud = (int(20_000 * math.sin(math.pi * one / many) * math.sin(one / 3)) for one in range(many))
        made.writeframes(array("h", loud).tobytes())
    path.write_bytes(out.getvalue())
    return path


def registered(agent: Room) -> HotlinePage:
    """A call that was registered as a case, shown."""
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", caller="Zhao Ming", about="Theft", text="Card was used abroad")
    agent.press(page, "Alt+2")
    agent.press(page, "Ctrl+Return")
    return page


def test_a_recording_is_attached_heard_and_marked(
    agent: Room, cases: Cases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """M marks the place while it plays; a click on a mark jumps; a broken file says what is wrong."""
    players: list[FakePlayer] = []

    def make(parent: object, moved: Callable[[int], None], stood: Callable[[bool], None], failed: object) -> FakePlayer:
        del parent, failed
        players.append(FakePlayer(moved, stood))
        return players[-1]

    made = Sound(sound(tmp_path / "whole.wav").read_bytes(), 10_000, tuple(range(100)))
    monkeypatch.setattr(recording, "can_decode", lambda: True)
    monkeypatch.setattr(recording, "read_sound", lambda *_: made)
    monkeypatch.setattr(recording, "make_player", make)
    page = registered(agent)
    panel = page.call.recording
    (tmp_path / "broken.wav").write_bytes(made.wav[:4000])
    panel.attach_file(tmp_path / "broken.wav")
    assert "breaks off at byte 4000" in panel.said.text()
    panel.attach_file(sound(tmp_path / "call.wav"))
    agent.news()
    assert panel.length == 10_000
    assert "no sound device" in panel.said.text()
    transport = panel.transport
    transport.play.click()
    assert transport.play.text() == "Pause"
    assert (transport.place.text(), transport.left.text()) == ("00:03 of 00:10", "00:07 left")
    agent.press(page, "M")
    agent.news()
    call_id = page.call.call_id
    assert call_id is not None
    assert [one.at_ms for one in cases.read(lambda s: call_card(s, call_id)).marks] == [3000]
    panel.line.go(9000)
    x = panel.line._x(3000) + 3
    QTest.mouseClick(panel.line, Qt.MouseButton.LeftButton, pos=QPoint(round(x), 5))
    assert players[0].told[-1] == "seek 3000"
    for key, told in ((Qt.Key.Key_Right, "seek 8000"), (Qt.Key.Key_Left, "seek 3000"), (Qt.Key.Key_End, "seek 10000")):
        QTest.keyClick(panel.line, key)
        assert players[0].told[-1] == told
    assert transport.play.text() == "Play"  # at its end it stands still
    QTest.keyClick(panel.line, Qt.Key.Key_Space)
    assert transport.play.text() == "Pause"
    transport.rate.click()
    assert (players[0].told[-1], transport.rate.text()) == ("rate 1.25", "1.25×")
    transport.volume.setValue(40)
    assert players[0].told[-1] == "volume 40"
    assert nameless(page) == []
    page.closed()
    assert players[0].told[-1] == "close"


def test_without_the_add_on_a_sentence_stands_there(
    agent: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And marks can be set by the time line alone."""
    monkeypatch.setattr(recording, "can_decode", lambda: False)
    page = registered(agent)
    page.call.recording.attach_file(sound(tmp_path / "call.wav"))
    agent.news()
    assert "multimedia add-on" in page.call.recording.said.text()
    assert page.call.recording.transport.play.isHidden()
    page.call.recording.line.setFocus()
    QTest.keyClick(page.call.recording.line, Qt.Key.Key_Right)
    page.call.recording.mark.click()
    agent.news()
    assert any(one == "00:05" for one in texts_of(page.call.recording))


def test_what_cannot_be_decoded_is_kept_and_told(agent: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A recording that is there already: the sentence stands where the player would, marks can be set."""
    monkeypatch.setattr(recording, "can_decode", lambda: False)
    page = registered(agent)
    page.call.recording.attach_file(sound(tmp_path / "call.wav"))
    agent.news()
    page.closed()

    def fail(*_: object) -> Sound:
        raise Refusal("recording.crashed", "file", name="call.wav")

    monkeypatch.setattr(recording, "can_decode", lambda: True)
    monkeypatch.setattr(recording, "read_sound", fail)
    assert page.call.call_id is not None
    again = agent.page(HotlinePage, call_id=page.call.call_id)
    assert "broke off" in again.call.recording.said.text()
    assert again.call.recording.length == 10_000


def test_who_is_not_the_holder_hears_nothing_of_the_account(agent: Room, cases: Cases, clock: FixedClock) -> None:
    """The rule stands there, what the bank knows goes from the screen, the call-back is to the bank's number."""
    cases.new("李小华", phone="13800138000")
    page = agent.page(HotlinePage)
    choose(page.form.who.caller_is, "heir")
    assert any("say nothing of card" in one for one in texts_of(page))
    assert any("proof of kinship" in one for one in texts_of(page))
    fill(page, number="13900139000", caller="Li Xiaojun")
    page.form.who.holder.settled.emit("李小华")
    page.form.finder.buttons[0].click()
    assert page.form.rows["held_number"].isHidden()
    assert not page.form.rows["caller"].isHidden()
    assert any("To be called back at 138****8000" in one for one in texts_of(page))
    fill(page, about="Her brother died")
    agent.press(page, "Alt+1")
    fill(page, answer="The balance is 5000")
    agent.press(page, "Ctrl+Return")
    assert any("cannot be answered at once" in one for one in texts_of(page))
    agent.press(page, "Alt+2")
    agent.press(page, "Ctrl+Return")
    assert any("call-back is missing" in one for one in texts_of(page))
    page.form._due("+30")
    agent.press(page, "Ctrl+Return")
    agent.news()
    row = cases.read(promises_waiting)[0]
    assert (row.phone, row.caller_is) == ("138****8000", CallerIs.HEIR)
    assert any("at the number the bank holds" in one for one in texts_of(page.call))
    cases.do(lambda s: attempt(s, row.id, AttemptOutcome.REACHED))
    agent.news()
    page.refresh(Change({}))
    assert "Called back" in texts_of(page.call)


def test_an_agents_call_goes_to_another_branch_by_the_form(agent: Room, cases: Cases, away: Actors) -> None:
    """Any branch can be chosen; a reason and the text are asked for; afterwards only the number stands in the list."""
    page = agent.page(HotlinePage)
    fill(page, number="13900139000", caller="Zhao Ming", about="Fee of another branch")
    agent.press(page, "Alt+4")
    assert away.lead.branch_id != page.form.own_branch
    choose(page.form.branch, away.lead.branch_id)
    choose(page.form.way, "case")
    agent.press(page, "Ctrl+Return")
    assert any("why it is handed over" in one for one in texts_of(page))
    fill(page, why="Their customer")
    agent.press(page, "Ctrl+Return")
    assert any("handed over with what was said" in one for one in texts_of(page))
    fill(page, text="Wants to come in person")
    agent.press(page, "Ctrl+Return")
    agent.news()
    assert page.faces.currentIndex() == 0
    assert page.form.values().keys() <= {"direction", "caller_is", "way"}
    assert any(away.lead.branch_id in one and "at branch" in one for one in texts_of(page.calls))
    assert not any("Zhao" in one or "Fee of" in one for one in texts_of(page.calls))
    waits = cases.read(handed_here, away.lead)[0]
    assert (waits.about, waits.over.why) == ("Fee of another branch", "Their customer")


needs_add_on = pytest.mark.skipif(not can_decode(), reason="PySide6-Addons is not installed")


@needs_add_on
@pytest.mark.qt_log_ignore("No audio device|PulseAudio|pipewire|va")
def test_an_agents_day_with_real_sound(
    agent: Room, cases: Cases, away: Actors, tmp_path: Path, qtbot: QtBot, clock: FixedClock
) -> None:
    """A call is registered, its recording attached, decoded in the child and played; a mark is set while it plays;
    a call-back is promised and kept; the call goes to its branch with all of it; an unfinished one survives.
    """
    page = registered(agent)
    panel = page.call.recording
    panel.attach_file(sound(tmp_path / "call.wav", 4))
    agent.news()
    call_id = page.call.call_id
    assert call_id is not None
    assert abs(panel.length - 4_000) < 50
    assert panel.transport.player is not None
    panel.transport.play.click()
    qtbot.waitUntil(lambda: panel.line.at > 300, timeout=10_000)
    assert panel.transport.play.text() == "Pause"
    agent.press(page, "M")
    agent.news()
    marks = cases.read(lambda s: call_card(s, call_id)).marks
    assert len(marks) == 1
    assert marks[0].at_ms >= 300
    note = panel.findChildren(QLineEdit)[-1]
    note.setText("Names the shop")
    note.editingFinished.emit()
    QTest.keyClick(panel.line, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: panel.transport.play.text() == "Play", timeout=10_000)
    panel.transport.seek(500)
    assert panel.line.at == 500
    panel.transport.toggle()
    qtbot.waitUntil(lambda: panel.line.at > 700, timeout=10_000)
    item = page.call.recording._card.row.recording_id  # type: ignore[union-attr]
    heard = cases.read(lambda s: list(s.scalars(select(CustodyEntry.act).where(CustodyEntry.item_id == item))))
    assert sorted(heard) == ["received", "viewed"]
    with cases.store.read(cases.actors.auditor) as session:
        kinds = list(session.scalars(select(AccessEntry.kind).where(AccessEntry.row_id == item)))
    assert kinds == ["view"]

    going = page.call.going
    going.ask.click()
    going.branch.put(away.lead.branch_id)
    going.why.put("Their customer")
    going.go.click()
    agent.news()
    assert page.call.recording.transport.play.isHidden()
    card = cases.read(lambda s: call_card(s, call_id), away.lead)
    assert [one.note for one in card.marks] == ["Names the shop"]
    assert (card.row.recording_id, card.text) == (item, "Card was used abroad")
    assert card.over is not None

    fill(page, number="13700137000", caller="Sun Li", about="Wants to know")
    agent.press(page, "Alt+3")
    page.form._due("+30")
    agent.press(page, "Ctrl+Return")
    promise = next(row for row in cases.read(promises_waiting) if row.about == "Wants to know")
    cases.do(lambda s: attempt(s, promise.id, AttemptOutcome.REACHED), cases.actors.counter)
    agent.news()
    page.refresh(Change({}))
    assert any("called back" in one for one in texts_of(page.calls))

    agent.press(page, "Ctrl+Return")
    fill(page, number="13600136000", about="In the middle of it", why="", text="half a sen")
    again = agent.page(HotlinePage)  # without `closed`: the program was killed
    again.kept.take.click()
    assert (again.form.values()["about"], again.form.values()["text"]) == ("In the middle of it", "half a sen")
