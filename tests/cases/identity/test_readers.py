"""The readers behind the port: typed, simulated, and a maker's library, real as a shared object and as a stand-in."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cases.identity.choose import ReaderKind, choose_reader
from app.cases.identity.document import IdDocument
from app.cases.identity.library import DONE, FOUND, PORTS, LibraryReader
from app.cases.identity.reader import IdReader
from app.cases.identity.simulator import CARDS, SimulatedReader
from app.cases.identity.wedge import WedgeReader
from app.desktop import Desktop
from app.kernel.clock import FixedClock
from app.kernel.errors import Fault, Refusal
from app.kernel.settings import ID_READER, ID_READER_LIBRARY, KEY_STORE, Settings
from app.kernel.wording import Wording
from tests.cases.identity.test_shapes import CARD, PASSPORT, RESIDENT, TODAY, chip
from ui.widgets.theme.assets import RESOURCES

COMPILER = shutil.which("cc")


def today() -> date:
    return TODAY


class Stand:
    """A stand-in for the library that notes what it was asked; `answers` overrides what a function returns."""

    def __init__(self, data: bytes, **answers: Any) -> None:
        self.data = data
        self.answers = answers
        self.asked: list[str] = []
        self.buffers: list[Any] = []

    def SDT_OpenPort(self, port: int) -> int:
        """Answer at the second port."""
        return self._answer("open", DONE if port == PORTS[1] else 1)

    def SDT_ClosePort(self, port: int) -> int:
        """Close the port that was opened."""
        assert port == PORTS[1]
        return self._answer("close", DONE)

    def SDT_StartFindIDCard(self, _port: int, _answer: Any, _open: int) -> int:
        """Find a card."""
        return self._answer("find", FOUND)

    def SDT_SelectIDCard(self, _port: int, _answer: Any, _open: int) -> int:
        """Select it."""
        return self._answer("select", DONE)

    def SDT_ReadBaseMsg(self, _port: int, text: Any, text_size: Any, photo: Any, photo_size: Any, _open: int) -> int:
        """Write the text and a photograph."""
        ctypes.memmove(text, self.data, len(self.data))
        ctypes.memset(photo, 0x55, 1024)
        text_size._obj.value, photo_size._obj.value = len(self.data), 1024
        self.buffers = [text, photo]
        return self._answer("read", DONE)

    def _answer(self, name: str, usual: int) -> int:
        self.asked.append(name)
        return int(self.answers.get(name, usual))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file where the library should be."""
    found = tmp_path / "libsdtapi.so"
    found.write_bytes(b"not read by a stand-in")
    return found


def reader(file: Path, library: Any, *, patience: float = 1.0, pauses: list[float] | None = None) -> LibraryReader:
    waited = pauses if pauses is not None else []
    return LibraryReader(str(file), today, load=lambda _file: library, patience=patience, pause=waited.append)


def failure(call: Callable[[], IdDocument]) -> str:
    with pytest.raises((Refusal, Fault)) as raised:
        call()
    assert isinstance(raised.value, Refusal | Fault)
    told = Wording.load(RESOURCES / "wording").told(raised.value)
    assert told.sentence
    assert told.sentence != str(raised.value)
    assert told.remedy
    return raised.value.code


def test_a_library_is_asked_in_its_order_and_its_buffers_are_wiped(file: Path) -> None:
    stand = Stand(chip(*RESIDENT))
    found = reader(file, stand).read()
    assert found.name == "周桂兰"
    assert stand.asked == ["open", "open", "find", "select", "read", "close"]
    assert [set(one.raw) for one in stand.buffers] == [{0}, {0}]


def test_a_reader_waits_for_the_card_and_says_when_none_came(file: Path) -> None:
    pauses: list[float] = []
    stand = Stand(chip(*RESIDENT), find=0x80)
    assert failure(reader(file, stand, patience=3, pauses=pauses).read) == "cases.reader_no_card"
    assert sum(pauses) == pytest.approx(3)
    assert stand.asked[-1] == "close"


def test_a_card_that_cannot_be_selected_is_looked_for_again(file: Path) -> None:
    stand = Stand(chip(*RESIDENT), select=0x81)
    assert failure(reader(file, stand).read) == "cases.reader_no_card"
    assert stand.asked.count("select") > 1


@pytest.mark.parametrize(
    ("stand", "code"),
    [
        (Stand(chip(*RESIDENT), open=1), "cases.reader_device"),
        (Stand(chip(*RESIDENT), read=0x41), "cases.reader_unread"),
        (Stand(chip(*RESIDENT)[:100]), "cases.reader_unread"),
        (Stand(b"\x00\xd8" * 128), "cases.id_chip"),
        (Stand(chip(*RESIDENT, kind="Y")), "cases.id_chip_unknown"),
        (object(), "cases.reader_functions"),
    ],
)
def test_what_goes_wrong_with_a_library_is_said(file: Path, stand: Any, code: str) -> None:
    assert failure(reader(file, stand).read) == code
    assert not isinstance(stand, Stand) or code == "cases.reader_device" or stand.asked[-1] == "close"


def test_a_library_that_is_not_there_is_said(tmp_path: Path, file: Path) -> None:
    for name in ("", "sdtapi.dll", str(tmp_path / "no.so"), str(tmp_path)):
        assert failure(LibraryReader(name, today).read) == "cases.reader_library"
    # A file that is no library: the loader of the system says so.
    assert failure(LibraryReader(str(file), today).read) == "cases.reader_library"


@pytest.mark.skipif(COMPILER is None or sys.platform != "linux", reason="no compiler to make a shared object with")
def test_a_real_shared_object_is_loaded_and_read(tmp_path: Path) -> None:
    card, library = tmp_path / "card.bin", tmp_path / "libsdtapi.so"
    card.write_bytes(chip(*RESIDENT))
    source = Path(__file__).with_name("fake_sdt.c")
    assert COMPILER is not None
    subprocess.run([COMPILER, "-shared", "-fPIC", f'-DCARD="{card}"', "-o", str(library), str(source)], check=True)
    found = LibraryReader(str(library), today, pause=lambda _seconds: None).read()
    assert found.answers()["id_number"] == "320100195803070014"


def test_a_wedge_reads_what_was_typed() -> None:
    wedge: IdReader = WedgeReader(today)
    assert wedge.typing
    assert wedge.read(CARD).name == "周桂兰"
    assert wedge.read("\n".join(PASSPORT)).id_type == "passport"
    assert failure(lambda: wedge.read("李小华")) == "cases.id_line"


def test_the_simulator_shows_what_a_desk_must_bear() -> None:
    simulator = SimulatedReader(today)
    found = [simulator.read() for _ in CARDS]
    assert [one.id_type for one in found] == [
        "resident_id", "resident_id", "hmt_residence", "residence_permit", "passport",
    ]  # fmt: skip
    assert len([one for one in found if one.hints]) >= 2
    assert simulator.read() == found[0]


def test_the_setting_chooses_the_reader(tmp_path: Path, clock: FixedClock) -> None:
    kinds = {kind: choose_reader(kind, "", clock, demo=True) for kind in ReaderKind}
    assert kinds.pop(ReaderKind.NONE) is None
    assert {kind: type(one).__name__ for kind, one in kinds.items()} == {
        "wedge": "WedgeReader", "library": "LibraryReader", "simulator": "SimulatedReader",
    }  # fmt: skip
    assert failure(lambda: choose_reader(ReaderKind.SIMULATOR, "", clock, demo=False).read()) == (  # type: ignore[union-attr]
        "cases.reader_demo_only"
    )
    assert ID_READER.choices == tuple(ReaderKind)
    assert list(Wording.load(RESOURCES / "wording").labels("id_reader")) == list(ReaderKind)


def test_the_desktop_has_the_reader_that_its_profile_names(tmp_path: Path, clock: FixedClock) -> None:
    assert Desktop.build(tmp_path / "bare", clock=clock).id_reader is None
    profile = tmp_path / "demo"
    profile.mkdir()
    settings = Settings(profile / "settings.toml")
    settings.set(KEY_STORE, "demo_file")
    settings.set(ID_READER, "simulator")
    settings.set(ID_READER_LIBRARY, str(tmp_path / "sdtapi.dll"))
    made = Desktop.build(profile, clock=clock).id_reader
    assert isinstance(made, SimulatedReader)
    assert made.read().id_type == "resident_id"
