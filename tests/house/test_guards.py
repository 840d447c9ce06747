"""The guards around every test catch what they are there for."""

import logging
import socket
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers import leftovers, nonetwork
from tests.helpers.logfail import LogWatch


def _record(message: str, level: int = logging.WARNING) -> logging.LogRecord:
    return logging.LogRecord("desk", level, __file__, 1, message, None, None)


def test_a_record_that_nobody_announced_is_a_complaint() -> None:
    watch = LogWatch()
    watch.emit(_record("blob 7 is torn"))
    assert watch.complaints() == ["unexpected WARNING from desk: blob 7 is torn"]
    watch.expect(r"blob \d is torn")
    assert watch.complaints() == []


def test_a_record_that_was_announced_and_does_not_come_is_a_complaint() -> None:
    watch = LogWatch()
    watch.expect("torn")
    assert watch.complaints() == ["no record matched 'torn'"]


def test_the_watch_hears_every_logger_from_warning_on(expected_logs: Callable[[str], None]) -> None:
    expected_logs("heard")
    logging.getLogger("desk.store.deep").warning("heard %s", "this")
    logging.getLogger("desk.store.deep").info("not listened to")


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        (b"localhost", True),
        ("", True),
        ("192.0.2.1", False),
        ("example.org", False),
        ("2001:db8::1", False),
    ],
)
def test_only_this_machine_is_local(host: str | bytes, local: bool) -> None:
    assert nonetwork.is_local(host) is local


def test_reaching_out_is_refused_before_anything_is_sent() -> None:
    with socket.socket() as outgoing:
        with pytest.raises(nonetwork.NetworkUsedError):
            outgoing.connect(("192.0.2.1", 9))
        with pytest.raises(nonetwork.NetworkUsedError):
            outgoing.connect_ex(("192.0.2.1", 9))
    with pytest.raises(nonetwork.NetworkUsedError):
        socket.create_connection(("example.org", 9))


def test_the_loopback_stays_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        client.sendall(b"here")
        accepted, _ = server.accept()
        with accepted:
            assert accepted.recv(4) == b"here"


def test_a_window_left_open_is_named_and_removed(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    forgotten = QWidget()
    forgotten.setObjectName("forgotten")
    assert leftovers.sweep() == ["QWidget 'forgotten'"]
    del forgotten
    assert leftovers.sweep() == []


def test_a_window_that_only_a_cycle_holds_is_not_left_open(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    class Page(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.again = self

    Page()
    assert leftovers.sweep() == []


def test_a_child_is_its_parent_s_affair(qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    child = QWidget(parent, Qt.WindowType.Window)
    assert child.isWindow()
    assert leftovers.sweep() == ["QWidget ''"]
