"""No test may leave the machine: sockets reach this machine only.

A test that needs the world passes at one desk and fails at the next. Local sockets and the loopback stay open, for the
embedded database server and for Qt's own needs. Libraries in C that open sockets themselves are not seen here.
"""

import ipaddress
import socket
from typing import Any

import pytest


class NetworkUsedError(AssertionError):
    """A test tried to reach beyond this machine."""


def is_local(host: object) -> bool:
    """Say whether a host is this machine: empty, localhost or a loopback address."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def check(family: int, address: object) -> None:
    """Raise `NetworkUsedError` when an internet address is not this machine's."""
    if family in {socket.AF_INET, socket.AF_INET6} and isinstance(address, tuple) and not is_local(address[0]):
        raise NetworkUsedError(f"a test tried to reach {address[0]}")


def close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the guard into the socket class and the name look-up, until monkeypatch is undone."""
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(self.family, address)
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *arguments: Any, **options: Any) -> Any:
        if not is_local(host):
            raise NetworkUsedError(f"a test tried to look up {host}")
        return look_up(host, *arguments, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
