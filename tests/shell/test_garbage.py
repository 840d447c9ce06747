"""Cycles of dead widgets are collected where widgets live."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.shell.garbage import Collector, collect_if_due


class Node(QObject):
    """An object that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_a_worker_never_collects_while_a_collector_lives(qtbot: QtBot) -> None:
    gc.enable()
    collector = Collector()
    threads: list[int] = []
    node = Node()
    weakref.finalize(node, lambda: threads.append(threading.get_ident()))
    del node
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)))
    worker.start()
    worker.join()
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads), timeout=5_000)
    assert threads == [threading.get_ident()]
    assert not gc.isenabled()
    collector.deleteLater()


@pytest.mark.parametrize(
    ("counts", "expected"), [((701, 0, 0), 0), ((701, 11, 0), 1), ((0, 11, 11), 2), ((1, 1, 1), None)]
)
def test_the_oldest_due_generation_is_collected(
    monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int], expected: int | None
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", lambda generation=2: asked.append(generation))
    collect_if_due()
    monkeypatch.undo()
    assert asked == ([] if expected is None else [expected])
