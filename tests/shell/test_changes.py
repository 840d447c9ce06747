"""News of commits reaches the pages that show those tables: gathered, in the window's thread, while they live."""

from __future__ import annotations

import threading
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.shell.changes import Change, Changes

A, B = UUID(int=1), UUID(int=2)


def test_news_is_gathered_and_sorted_by_table(qtbot: QtBot) -> None:
    changes, owner = Changes(5), QObject()
    heard: list[Change] = []
    everything: list[Change] = []
    changes.subscribe(owner, {"cases"}, heard.append)
    changes.subscribe(owner, (), everything.append)
    changes.tell({"cases": [A]})
    changes.tell({"cases": [B], "notes": [A]})
    changes.tell({"evidence": [A]})
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=1000)
    assert heard[0].of("cases") == {A, B}
    assert heard[0].touches("notes")
    assert not heard[0].touches("staff")
    assert len(everything) == 1


def test_tables_nobody_shows_wake_nobody(qtbot: QtBot) -> None:
    changes, owner = Changes(0), QObject()
    heard: list[Change] = []
    changes.subscribe(owner, {"cases"}, heard.append)
    changes.tell({"evidence": [A]})
    changes.deliver()
    qtbot.wait(20)
    assert heard == []


def test_news_from_another_thread_arrives_in_this_one(qtbot: QtBot) -> None:
    changes, owner = Changes(0), QObject()
    where: list[bool] = []
    changes.subscribe(owner, {"cases"}, lambda c: where.append(threading.current_thread() is threading.main_thread()))
    threading.Thread(target=lambda: changes.tell({"cases": [A]})).start()
    qtbot.waitUntil(lambda: where == [True], timeout=1000)


def test_an_owner_that_is_gone_is_forgotten(qtbot: QtBot) -> None:
    changes, owner = Changes(0), QObject()
    heard: list[Change] = []
    changes.subscribe(owner, {"cases"}, heard.append)
    shiboken6.delete(owner)
    changes.tell({"cases": [A]})
    changes.deliver()
    assert heard == []
    assert changes._subscribers == []


def test_a_foreign_commit_touches_everything(qtbot: QtBot) -> None:
    changes, owner = Changes(0), QObject()
    heard: list[Change] = []
    changes.subscribe(owner, {"cases"}, heard.append)
    changes.tell_all()
    qtbot.waitUntil(lambda: len(heard) == 1, timeout=1000)
    assert heard[0].touches("anything")
    assert heard[0].of("cases") == frozenset()
