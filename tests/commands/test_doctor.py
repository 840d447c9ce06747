"""`doctor`: finds what is wrong, names it, and says what to do."""

from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Answer, Run
from ui.commands import doctor_checks, doctor_probes
from ui.commands.doctor_probes import debian_package, input_methods, missing_packages, wanted_input_method


def _check(answer: Answer, name: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = [check for check in answer.json["checks"] if check["name"] == name]
    assert len(found) == 1
    return found[0]


@pytest.fixture(autouse=True)
def _no_input_method_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_IM_MODULE", "XMODIFIERS"):
        monkeypatch.delenv(name, raising=False)


def test_a_sound_profile_is_sound_and_every_page_was_read(run: Run) -> None:
    answer = run("doctor", "--json")
    assert (answer.status, answer.err) == (0, "")
    assert answer.json["ok"] is True
    names = [check["name"] for check in answer.json["checks"]]
    assert " ".join(names) == (
        "python packages settings rules profile key_store key_slots calendar store disk fonts input_method qt sound"
    )
    assert "every page is whole" in _check(answer, "store")["detail"]
    assert all(check.keys() == {"name", "ok", "detail", "fix"} for check in answer.json["checks"])


def test_it_needs_nobody(run: Run) -> None:
    answer = run("doctor", "--json", user=None, password=None)
    assert answer.status == 0
    assert "not opened" in _check(answer, "store")["detail"]


def test_a_new_machine_without_a_key_store_is_told(run: Run, tmp_path: Path) -> None:
    answer = run("doctor", "--json", user=None, password=None, profile=tmp_path / "new")
    assert answer.status == 1
    assert answer.json["ok"] is False
    check = _check(answer, "key_store")
    assert check["ok"] is False
    assert "encrypted_file" in check["fix"]
    assert "Key store" in answer.reason
    assert not (tmp_path / "new").exists()


def test_people_read_a_list_with_what_to_do(run: Run, profile: Path) -> None:
    profile.chmod(0o755)
    answer = run("doctor")
    assert answer.status == 1
    assert "BAD  Profile folder" in answer.out
    assert "→ Run chmod 700" in answer.out


def _damage(file: Path) -> None:
    data = bytearray(file.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    file.write_bytes(data)


def test_a_torn_page_in_the_middle_is_found(run: Run, profile: Path) -> None:
    _damage(profile / "replica.db")
    answer = run("doctor", "--json")
    check = _check(answer, "store")
    assert (answer.status, check["ok"]) == (1, False)
    assert "backup" in check["fix"]


def test_a_store_that_is_gone_is_missed(run: Run, profile: Path) -> None:
    (profile / "replica.db").unlink()
    check = _check(run("doctor", "--json"), "store")
    assert check["ok"] is False
    assert "replica.db" in check["detail"]


def test_a_store_in_plain_text_is_an_alarm(run: Run, profile: Path) -> None:
    (profile / "replica.db").write_bytes(b"SQLite format 3\x00" + bytes(5000))
    check = _check(run("doctor", "--json"), "store")
    assert check["ok"] is False
    assert "not encrypted" in check["detail"]


def test_malformed_settings_and_rules_are_findings_not_ends(run: Run, profile: Path) -> None:
    (profile / "rules").mkdir()
    (profile / "rules" / "ours.toml").write_text("[pack]\n", encoding="utf-8")
    answer = run("doctor", "--json")
    assert _check(answer, "rules")["ok"] is False
    assert "ours.toml" in _check(answer, "rules")["detail"]
    (profile / "settings.toml").write_text("[desk]\nlanguage = 'fr'\n", encoding="utf-8")
    answer = run("doctor", "--json")
    assert _check(answer, "settings")["ok"] is False
    assert _check(answer, "fonts")["ok"] is True


def test_damaged_key_slots_are_a_finding_even_when_nobody_signs_in(run: Run, profile: Path) -> None:
    (profile / "keys.json").write_text("{", encoding="utf-8")
    check = _check(run("doctor", "--json", user=None, password=None), "key_slots")
    assert check["ok"] is False
    assert "keys.json" in check["detail"]


def test_a_missing_package_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing_packages(["pytest", "no-such-thing"]) == ["no-such-thing"]
    monkeypatch.setattr(doctor_probes, "declared_packages", lambda: ["pytest", "no-such-thing"])
    check = _check(run("doctor", "--json"), "packages")
    assert (check["ok"], check["detail"]) == (False, "missing: no-such-thing")


def test_a_full_disk_is_a_finding(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_checks, "ROOM_NEEDED", 1 << 60)
    assert _check(run("doctor", "--json"), "disk")["ok"] is False


def test_an_input_method_that_qt_cannot_speak_to_is_a_finding(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "plugins" / "platforminputcontexts"
    folder.mkdir(parents=True)
    monkeypatch.setattr(doctor_probes, "qt_plugins", lambda: tmp_path / "plugins")
    (folder / "libcomposeplatforminputcontextplugin.so").touch()
    assert input_methods(tmp_path / "plugins") == []
    assert _check(run("doctor", "--json"), "input_method")["ok"] is False
    (folder / "libibusplatforminputcontextplugin.so").touch()
    assert _check(run("doctor", "--json"), "input_method")["ok"] is True
    monkeypatch.setenv("XMODIFIERS", "@im=fcitx")
    check = _check(run("doctor", "--json"), "input_method")
    assert check["ok"] is False
    assert "fcitx" in check["detail"]
    (folder / "libfcitx5platforminputcontextplugin.so").touch()
    assert input_methods(tmp_path / "plugins") == ["fcitx", "ibus"]
    assert _check(run("doctor", "--json"), "input_method")["ok"] is True


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, ""),
        ({"QT_IM_MODULE": "fcitx5"}, "fcitx"),
        ({"QT_IM_MODULE": "ibus"}, "ibus"),
        ({"XMODIFIERS": "@im=none"}, ""),
    ],
)
def test_which_input_method_a_session_asks_for(environment: dict[str, str], wanted: str) -> None:
    assert wanted_input_method(environment) == wanted


def test_a_library_that_cannot_be_loaded_is_named_with_its_package(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reason = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(doctor_probes, "qt_problem", lambda _plugins: reason)
    check = _check(run("doctor", "--json"), "qt")
    assert (check["ok"], check["detail"]) == (False, reason)
    assert "libxcb-cursor0" in check["fix"]


def test_a_plugin_that_is_no_library_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "platforms").mkdir()
    assert doctor_probes.qt_problem(tmp_path) == ""
    (tmp_path / "platforms" / "libqxcb.so").write_bytes(b"not a library")
    assert "libqxcb.so" in doctor_probes.qt_problem(tmp_path)


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    ],
)
def test_the_package_of_a_library(soname: str, package: str) -> None:
    assert debian_package(soname) == package


def test_without_the_add_on_or_its_libraries_sound_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Its absence disturbs nobody; a library that it lacks is named with its package."""
    monkeypatch.setattr(doctor_probes, "sound_plugin", lambda _plugins: None)
    answer = run("doctor", "--json", user=None, password=None)
    assert (answer.status, _check(answer, "sound")["ok"]) == (0, True)
    assert "not installed" in _check(answer, "sound")["detail"]
    monkeypatch.setattr(doctor_probes, "sound_plugin", lambda _plugins: tmp_path / "x.so")
    monkeypatch.setattr(
        doctor_probes, "loading_problem", lambda file: "libpulse.so.0: none" if file.name == "x.so" else ""
    )
    answer = run("doctor", "--json", user=None, password=None)
    assert answer.status == 1
    assert "libpulse0" in _check(answer, "sound")["fix"]
