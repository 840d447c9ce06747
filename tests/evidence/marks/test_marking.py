"""Marks drawn by hand over the page: with the mouse and one letter each, moved, written in, taken away, taken back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop import Seat
from app.evidence import desk, marks, views
from app.evidence.codes import MarkKind
from app.evidence.desk import NewMark
from app.evidence.recognition.page import Box
from tests.evidence.page.pages import choose
from tests.evidence.recognition.pages import page as page_of
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from tests.widgets.ime import commit, compose
from ui.evidence.evidence import EvidenceTab
from ui.evidence.marks.marking import Marking
from ui.shell.notices import Notice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def marking(full: list[UUID], page: EvidenceTab) -> Marking:
    """Give the marks of the PDF, which is shown."""
    choose(page, 2)
    assert full
    return page.stage.marking


def _spot(marking: Marking, x: float, y: float) -> QPoint:
    place = marking._viewer.view.place(1, Box(x, y, x, y))
    assert place is not None
    return place.topLeft().toPoint()


def _drag(marking: Marking, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = marking._viewer.view
    view.bring(1, Box(*start, *start))
    port = view.viewport()
    port.repaint()
    at, to = _spot(marking, *start), _spot(marking, *end)
    for kind, where, button, buttons in (
        (QEvent.Type.MouseButtonPress, at, LEFT, LEFT),
        (QEvent.Type.MouseMove, (at + to) / 2, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseMove, to, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, to, LEFT, Qt.MouseButton.NoButton),
    ):
        spot = QPointF(where)
        event = QMouseEvent(
            kind, spot, QPointF(port.mapToGlobal(where)), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(port, event)


def _click(marking: Marking, x: float, y: float) -> None:
    _drag(marking, (x, y), (x, y))


def _press(page: EvidenceTab, sequence: str) -> None:
    offered = list(page.keys())
    {key.sequence: key.call for key in offered}[sequence]()


def _stored(seat: Seat, marking: Marking) -> list[views.MarkRow]:
    item = marking.item
    assert item is not None
    with seat.store.read(seat.actor) as session:
        return views.marks_of(session, item.id)


def test_each_tool_draws_its_mark_in_one_action(marking: Marking, page: EvidenceTab, seat: Seat) -> None:
    assert nameless(marking.tools) == []
    for letter, kind in (("B", MarkKind.BOX), ("A", MarkKind.ARROW), ("H", MarkKind.HIGHLIGHT), ("X", MarkKind.REDACT)):
        _press(page, letter)
        assert marking.tools.tools[kind].isChecked()
        _drag(marking, (0.2, 0.1), (0.6, 0.2))
        row = _stored(seat, marking)[-1]
        assert row.kind is kind or kind in {one.kind for one in _stored(seat, marking)}
    assert [row.kind for row in _stored(seat, marking)].count(MarkKind.REDACT) == 1
    assert {row.words for row in _stored(seat, marking)} == {"", "other"}
    _press(page, "S")
    _click(marking, 0.5, 0.3)
    stamp = next(row for row in _stored(seat, marking) if row.kind is MarkKind.STAMP)
    assert stamp.words == "verified"
    assert marking.layer.tool is None
    for row in _stored(seat, marking):
        assert marks.checked_shape(row.kind, row.shape) == row.shape
    assert marking.tools.list.text().endswith("5")
    # The same letter puts the tool down, Esc does too.
    _press(page, "B")
    view = marking._viewer.view
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, escape)
    assert marking.layer.tool is None
    assert marking.tools.hand.isChecked()


def test_a_mark_stands_where_it_was_drawn_at_every_zoom_and_turn(
    marking: Marking, page: EvidenceTab, seat: Seat
) -> None:
    _press(page, "B")
    _drag(marking, (0.2, 0.1), (0.6, 0.2))
    [before] = _stored(seat, marking)
    assert before.shape == pytest.approx((2000, 1000, 6000, 2000), abs=60)
    _press(page, "R")
    _press(page, "-")
    _drag(marking, (0.2, 0.3), (0.6, 0.35))
    after = next(row for row in _stored(seat, marking) if row.id != before.id)
    assert after.shape == pytest.approx((2000, 3000, 6000, 3500), abs=80)


def test_marks_are_moved_pulled_and_taken_back(marking: Marking, page: EvidenceTab, seat: Seat) -> None:
    _press(page, "B")
    _drag(marking, (0.2, 0.1), (0.6, 0.2))
    marking.tools.pick(None)
    [drawn] = _stored(seat, marking)
    _drag(marking, (0.2, 0.15), (0.3, 0.2))
    [moved] = _stored(seat, marking)
    assert moved.shape == pytest.approx((3000, 1500, 7000, 2500), abs=80)
    assert marking.layer.chosen == drawn.id
    _drag(marking, (moved.shape[2] / 10_000, moved.shape[3] / 10_000), (0.9, 0.4))
    [pulled] = _stored(seat, marking)
    assert pulled.shape[:2] == moved.shape[:2]
    assert pulled.shape[2:] == pytest.approx((9000, 4000), abs=80)
    _press(page, "Del")
    assert _stored(seat, marking) == []
    for shape in (pulled.shape, moved.shape, drawn.shape):
        _press(page, "Ctrl+Z")
        assert [row.shape for row in _stored(seat, marking)] == [shape]
    _press(page, "Ctrl+Z")
    assert _stored(seat, marking) == []
    assert not marking.tools.undo.isEnabled()
    _press(page, "Ctrl+Z")
    for shape in (drawn.shape, moved.shape, pulled.shape):
        _press(page, "Ctrl+Shift+Z")
        assert [row.shape for row in _stored(seat, marking)] == [shape]
    _press(page, "Ctrl+Shift+Z")
    assert _stored(seat, marking) == []
    assert not marking.tools.redo.isEnabled()


def test_a_note_is_written_in_its_place_and_composing_is_left_alone(
    marking: Marking, page: EvidenceTab, seat: Seat
) -> None:
    _press(page, "N")
    _click(marking, 0.5, 0.2)
    editor = marking.editor
    assert editor.isVisible()
    compose(editor, "qing")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    commit(editor, "请客户说明")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isHidden()
    [note] = _stored(seat, marking)
    assert (note.kind, note.words) == (MarkKind.NOTE, "请客户说明")
    marking._write(note)
    editor.setPlainText("改过")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert _stored(seat, marking)[0].words == "请客户说明"
    marking._write(note)
    editor.setPlainText("改过")
    editor.finish(keep=True)
    assert _stored(seat, marking)[0].words == "改过"
    _press(page, "Ctrl+Z")
    assert _stored(seat, marking)[0].words == "请客户说明"
    # A note without words is none.
    _press(page, "N")
    _click(marking, 0.5, 0.4)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert len(_stored(seat, marking)) == 1


def test_a_highlight_follows_the_lines_that_were_read(marking: Marking, page: EvidenceTab, seat: Seat) -> None:
    read = page_of("first line of the page", "second line of the page")
    marking._viewer.view.layer.texts[1] = read
    _press(page, "H")
    _drag(marking, (0.15, 0.06), (0.25, 0.09))
    [row] = _stored(seat, marking)
    assert len(marks.boxes(row.shape)) == 2
    assert row.shape[1] == marks.in_units(read.lines[0].box)[1]


def test_other_peoples_marks_are_seen_hidden_and_left_alone(
    marking: Marking, page: EvidenceTab, seat: Seat, actors: Actors, said: list[Notice]
) -> None:
    item = marking.item
    assert item is not None
    with seat.store.action(actors.counter, "evidence.annotate") as session:
        desk.annotate(session, item.id, NewMark(1, MarkKind.BOX, [2000, 1000, 6000, 2000], "看这里"))
    page.context.changes.deliver()
    [row] = marking.rows
    assert not row.mine
    _drag(marking, (0.2, 0.15), (0.4, 0.3))
    assert _stored(seat, marking)[0].shape == (2000, 1000, 6000, 2000)
    assert marking.layer.chosen == row.id
    _press(page, "Del")
    assert "author" in said[-1].text
    assert len(_stored(seat, marking)) == 1
    marking._open_list()
    assert nameless(marking.list) == []
    [layer] = marking.list.layers
    assert layer.text().startswith(row.author)
    assert "看这里" in marking.list.lines.item(0).text()
    layer.setChecked(False)
    assert marking.layer.hidden == {row.author_id}
    assert marking.layer.at(1, QPointF(0.2, 0.15)) is None
    marking.list._go(marking.list.lines.item(0))
    assert marking.layer.chosen_row == row
    # Esc lets it go; then Del is the exhibit's again.
    marking.layer.drop()
    _press(page, "Del")
    assert page.side.question.isVisible()


def test_places_are_proposed_accepted_and_burnt(
    marking: Marking, page: EvidenceTab, seat: Seat, monkeypatch: pytest.MonkeyPatch, said: list[Notice]
) -> None:
    item = marking.item
    assert item is not None
    with seat.store.action(seat.actor, "evidence.read_page") as session:
        desk.keep_page(session, item.id, page_of("卡号 6222021234568123", "电话 13800138000"))
    marking.covering.propose()
    box = marking.covering.box
    assert nameless(box) == []
    assert box.isVisible()
    assert box.list.count() == 2
    assert "6222021234568123" not in box.list.item(0).text()
    assert [wanted for _, wanted in marking.layer.proposals] == [True, True]
    box.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert [wanted for _, wanted in marking.layer.proposals] == [True, False]
    box.confirm.click()
    [row] = _stored(seat, marking)
    assert (row.kind, row.words) == (MarkKind.REDACT, "card")
    assert list(marking.layer.proposals) == []
    marking.covering.ask()
    assert box.isVisible()
    real: Any = desk.burn_copy
    monkeypatch.setattr(desk, "burn_copy", lambda wanted, blobs, _previewer, step: real(wanted, blobs, None, step))
    box.confirm.click()
    with seat.store.read(seat.actor) as session:
        copy = views.redacted_copy_of(session, item.id)
    assert copy is not None
    assert str(copy.seq) in said[-1].text
    page.side.ask_hand_out()
    assert f"Exhibit {copy.seq}" in page.side.question.field.message.text()
    marking.covering.propose()
    assert box.list.count() == 1
    box.never_mind.click()
    assert box.isHidden()
    # Nothing to cover says so.
    for one in _stored(seat, marking):
        with seat.store.action(seat.actor, "evidence.take_away") as session:
            desk.take_away(session, one.id)
    marking.covering.ask()
    assert said[-1].tone == "soon"
