"""A reader behind its maker's library (厂商动态库): `sdtapi`, the interface of the security module in licensed readers.

Makers deliver it as `sdtapi.dll` or `libsdtapi.so`; a setting names the file, nothing is searched for, so that no
foreign library of that name is loaded by accident. Five functions are used, as its manual names them: SDT_OpenPort,
SDT_ClosePort, SDT_StartFindIDCard, SDT_SelectIDCard, SDT_ReadBaseMsg. It is loaded at the first reading and not before:
a desk without a reader pays nothing. The photograph comes back with the text and is wiped with it, unread.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any

from app.cases.identity.chip import SIZE, read_chip
from app.cases.identity.document import IdDocument
from app.kernel.errors import Fault, Refusal

FUNCTIONS = ("SDT_OpenPort", "SDT_ClosePort", "SDT_StartFindIDCard", "SDT_SelectIDCard", "SDT_ReadBaseMsg")
PORTS = range(1001, 1017)
"""USB ports as the library counts them."""
DONE, FOUND = 0x90, 0x9F
_PHOTO = 1024
PATIENCE = 10.0
"""Seconds to wait for a card."""
_PAUSE = 0.3

Load = Callable[[str], Any]


def load_library(file: str) -> Any:
    """Load a shared library with the calling convention of the platform."""
    if sys.platform == "win32":
        return ctypes.WinDLL(file)
    return ctypes.CDLL(file)


class LibraryReader:
    """Asks the maker's library; one reading at a time, whoever asks."""

    typing = False

    def __init__(
        self,
        file: str,
        today: Callable[[], date],
        *,
        load: Load = load_library,
        patience: float = PATIENCE,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._file = file
        self._today = today
        self._load = load
        self._patience = patience
        self._pause = pause
        self._library: Any = None
        self._lock = Lock()

    def read(self, typed: str = "") -> IdDocument:
        """Wait for a card and read it.

        Raises `Fault` without the library (`cases.reader_library`), with one that lacks a function
        (`cases.reader_functions`), without a device (`cases.reader_device`); refuses when no card came
        (`cases.reader_no_card`) or could not be read (`cases.reader_unread`).
        """
        del typed
        with self._lock:
            library = self._loaded()
            with _port(library) as port:
                self._find(library, port)
                data = _text_of(library, port)
        return read_chip(data, self._today())

    def _loaded(self) -> Any:
        if self._library is not None:
            return self._library
        path = Path(self._file)
        if not path.is_absolute() or not path.is_file():
            raise Fault("cases.reader_library", file=path.name or "sdtapi")
        try:
            library = self._load(str(path))
        except OSError as error:
            raise Fault("cases.reader_library", file=path.name) from error
        missing = [name for name in FUNCTIONS if not hasattr(library, name)]
        if missing:
            raise Fault("cases.reader_functions", file=path.name, functions=", ".join(missing))
        self._library = library
        return library

    def _find(self, library: Any, port: int) -> None:
        for _ in range(max(round(self._patience / _PAUSE), 1)):
            found = library.SDT_StartFindIDCard(port, ctypes.create_string_buffer(4), 1) == FOUND
            if found and library.SDT_SelectIDCard(port, ctypes.create_string_buffer(8), 1) == DONE:
                return
            self._pause(_PAUSE)
        raise Refusal("cases.reader_no_card", "reader")


@contextmanager
def _port(library: Any) -> Iterator[int]:
    port = next((one for one in PORTS if library.SDT_OpenPort(one) == DONE), None)
    if port is None:
        raise Fault("cases.reader_device")
    try:
        yield port
    finally:
        library.SDT_ClosePort(port)


def _text_of(library: Any, port: int) -> bytes:
    text, photo = ctypes.create_string_buffer(SIZE), ctypes.create_string_buffer(_PHOTO)
    text_size, photo_size = ctypes.c_uint(0), ctypes.c_uint(0)
    try:
        answer = library.SDT_ReadBaseMsg(port, text, ctypes.byref(text_size), photo, ctypes.byref(photo_size), 1)
        if answer != DONE or text_size.value != SIZE:
            raise Refusal("cases.reader_unread", "reader")
        return text.raw
    finally:
        for buffer in (text, photo):
            ctypes.memset(buffer, 0, len(buffer))
