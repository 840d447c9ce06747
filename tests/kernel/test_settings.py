"""Settings: declared once, refused with their line, the machine's over the profile's where an administrator decides."""

from pathlib import Path
from typing import Any

import pytest

from app.kernel.errors import Fault, Refusal
from app.kernel.files import disk_fault, write_whole
from app.kernel.profile import Profile, default_profile_folder, machine_settings_file
from app.kernel.settings import BANK_NAME, COPIES, IDLE_MINUTES, LANGUAGE, SETTINGS, USER, Settings
from app.kernel.wording import Language, Wording

WORDING = Wording.load(Path(__file__).resolve().parents[2] / "resources" / "wording", Language.EN)


def write(folder: Path, text: str, name: str = "settings.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def refusal_of(file: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        Settings(file)
    return caught.value


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "none.toml", tmp_path / "none either.toml")
    assert [value for _, value in settings] == [setting.default for setting in SETTINGS]


def test_what_is_set_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "desk" / "settings.toml"
    settings = Settings(file)
    settings.set(COPIES, 2)
    settings.set(BANK_NAME, '示例"银行"\\')
    settings.set(LANGUAGE, "en")
    again = Settings(file)
    assert (again.get(COPIES), again.get(BANK_NAME), again.get(LANGUAGE)) == (2, '示例"银行"\\', "en")
    assert again.get(IDLE_MINUTES) == IDLE_MINUTES.default
    assert (file.stat().st_mode & 0o077) == 0


def test_the_machine_wins_only_where_an_administrator_decides(tmp_path: Path) -> None:
    machine = write(tmp_path, "[desk]\nidle_minutes = 5\nlanguage = 'en'\n", "machine.toml")
    settings = Settings(write(tmp_path, "[desk]\nidle_minutes = 20\nlanguage = 'zh'\n"), machine)
    assert (settings.get(IDLE_MINUTES), settings.get(LANGUAGE)) == (5, "zh")
    assert (settings.fixed(IDLE_MINUTES), settings.fixed(LANGUAGE)) == (True, False)
    with pytest.raises(Refusal, match=r"settings\.fixed"):
        settings.set(IDLE_MINUTES, 7)
    assert settings.get(IDLE_MINUTES) == 5


@pytest.mark.parametrize(("value", "fault"), [(0, "range"), (10, "range"), (True, "kind"), ("3", "kind")])
def test_a_value_that_is_not_allowed_is_refused(tmp_path: Path, value: Any, fault: str) -> None:
    settings = Settings(tmp_path / "settings.toml")
    with pytest.raises(Refusal) as caught:
        settings.set(COPIES, value)
    assert (caught.value.code, caught.value.field) == ("settings.bad_value", "paper.copies")
    assert caught.value.params["reason"] == ("setting_fault", fault)
    assert "{" not in WORDING.told(caught.value).line()
    assert not (tmp_path / "settings.toml").exists()


def test_texts_have_choices_a_length_and_no_control_characters() -> None:
    assert LANGUAGE.fault_of("fr") == "choice"
    assert USER.fault_of("x" * 41) == "text"
    assert USER.fault_of("a\nb") == "text"
    assert USER.fault_of("wang.min") is None


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("[desk]\nidle_minutes = 0\n", "settings.bad_line", 2),
        ("[desk]\nlanguage = 'zh'\nidle_minuets = 5\n", "settings.unknown", 3),
        ("[paper]\ncopies = 3\n[desc]\nlanguage = 'zh'\n", "settings.unknown", 4),
        ("language = 'zh'\n", "settings.unknown", 1),
        ("desk = { idle_minuets = 5 }\n", "settings.unknown", 1),
        ("[desk]\nlanguage = zh\n", "settings.malformed", 2),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(tmp_path: Path, text: str, code: str, line: int) -> None:
    refusal = refusal_of(write(tmp_path, text))
    assert (refusal.code, refusal.params["line"]) == (code, line)
    told = WORDING.told(refusal)
    assert told.sentence != str(refusal)
    assert str(line) in told.sentence


def test_a_file_in_the_wrong_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes("[desk]\nbank_name = '银行'\n".encode("gb18030"))
    assert refusal_of(file).code == "settings.malformed"


def test_every_setting_says_what_is_allowed_in_both_languages() -> None:
    for setting in SETTINGS:
        assert setting.fault_of(setting.default) is None
        assert setting.allowed()
        assert setting.title.keys() == setting.help.keys() == {"zh", "en"}


# ----------------------------------------------------------------------------------------------- files and profile


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "keys.json"
    write_whole(file, b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.kernel.files.os.fsync", full)
    with pytest.raises(Fault) as caught:
        write_whole(file, b"new")
    assert (caught.value.code, caught.value.params) == ("store.disk_full", {"file": "keys.json"})
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(28, "store.disk_full"), (30, "store.read_only"), (13, "store.read_only"), (5, "store.disk_failed")],
)
def test_what_the_disk_refused_has_a_name(number: int, code: str) -> None:
    assert disk_fault(OSError(number, "x"), Path("a.db")).code == code


def test_a_profile_has_its_parts_in_one_folder(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "desk")
    profile.prepare()
    profile.prepare()
    assert (profile.folder.stat().st_mode & 0o077) == 0
    parts = [
        profile.settings,
        profile.keys,
        profile.attempts,
        profile.replica,
        profile.drafts,
        profile.blobs,
        profile.logs,
    ]
    assert len(set(parts)) == len(parts)
    assert {part.parent for part in parts} == {profile.folder}


def test_a_profile_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(Fault, match=r"store\.no_place"):
        Profile(tmp_path / "file" / "desk").prepare()


def test_the_platform_names_the_folders() -> None:
    assert default_profile_folder().name == "mediation-desk"
    assert machine_settings_file().name == "settings.toml"


def test_a_switch_says_what_it_may_be() -> None:
    from app.kernel.settings import Setting

    switch = Setting("desk.sound", True, {}, {})
    assert switch.allowed() == "true / false"
    assert (switch.fault_of(False), switch.fault_of(1), switch.fault_of("true")) == (None, "kind", "kind")
