"""Set-up decides rightly what has to be done; the doing itself is proved by every fresh checkout."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer import dev, environment, interpreter, libraries, lock, preparation
from installer.places import DEV_LOCK, ROOT, RUN_LOCK, SetupError


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["--profile", "there"], True),
        (["demo"], True),
        (["demo", "--no-window", "--json"], False),
        (["demo", "--help"], False),
        (["queue", "--json"], False),
    ],
)
def test_only_what_opens_a_window_asks_for_qt_s_libraries(arguments: list[str], opens: bool) -> None:
    assert dev.opens_window(arguments) is opens


def test_build_refuses_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["build"]) == 1
    answer = capsys.readouterr()
    assert answer.out == ""
    assert answer.err.count("\n") == 1


def test_an_unknown_command_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.main(["fly"])
    assert ended.value.code == 2
    assert "fly" in capsys.readouterr().err


def test_a_set_up_that_fails_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(for_development: bool) -> None:
        raise SetupError("Something is missing; install it.")

    monkeypatch.setattr(environment, "make_ready", fail)
    assert dev.main(["demo", "--no-window", "--json"]) == 1
    assert capsys.readouterr() == ("", "Something is missing; install it.\n")


def test_this_interpreter_is_new_enough_and_something_that_does_not_run_is_none() -> None:
    assert interpreter.version_of(sys.executable) == sys.version_info[:2]
    assert interpreter.version_of("no-such-python") is None


@pytest.mark.skipif(os.name == "nt", reason="a shim is a shell script")
def test_a_shim_that_does_not_run_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, line in {"python3.14": "exit 127", "python3.12": "echo 3.12", "python3": "echo 3.9"}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert interpreter.find_newer() == str(tmp_path / "python3.12")


def test_the_interpreter_finder_keeps_to_what_old_interpreters_read() -> None:
    text = (ROOT / "installer" / "interpreter.py").read_text(encoding="utf-8")
    compile(text, "interpreter.py", "exec", dont_inherit=True)
    assert "match " not in text.split('"""')[2]
    assert ":=" not in text


@pytest.mark.parametrize("path", [RUN_LOCK, DEV_LOCK])
def test_a_lock_pins_and_hashes_everything_and_names_no_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    entries = text.replace("\\\n", " ").splitlines()
    packages = [entry for entry in entries if entry and not entry.startswith("#")]
    assert len(packages) > 20
    assert all("==" in entry and "--hash=sha256:" in entry for entry in packages)
    assert not lock.FOREIGN.search(text)


@pytest.mark.parametrize("line", ["--index-url x", "  --find-links y", "a @ https" + "://host/a.whl"])
def test_a_lock_with_options_or_addresses_would_be_refused(line: str) -> None:
    assert lock.FOREIGN.search(f"a==1 \\\n    --hash=sha256:0\n{line}\n")


def test_the_developers_lock_holds_the_program_s_versions() -> None:
    def pins(path: Path) -> set[str]:
        return {line for line in path.read_text(encoding="utf-8").splitlines() if "==" in line}

    assert pins(RUN_LOCK) - pins(DEV_LOCK) == set()


@pytest.mark.skipif(os.name == "nt", reason="the Python that cannot is a shell script")
def test_a_python_that_cannot_make_environments_is_told_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crippled = tmp_path / "python3"
    crippled.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    crippled.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(crippled))
    monkeypatch.setattr(environment, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(environment, "_may_install_packages", lambda: False)
    with pytest.raises(SetupError, match=r"apt-get install python3\.\d+-venv"):
        environment._create()


def test_an_environment_is_ready_only_for_the_lock_it_was_filled_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp, program = tmp_path / "stamp", tmp_path / "mediation-desk"
    program.touch()
    monkeypatch.setattr(environment, "PYTHON", program)
    monkeypatch.setattr(environment, "STAMP", stamp)
    monkeypatch.setattr(environment, "tool", lambda name: str(tmp_path / name))
    assert not environment.is_ready(for_development=False)
    stamp.write_text(environment.fingerprint(RUN_LOCK) + "\n", encoding="utf-8")
    assert environment.is_ready(for_development=False)
    assert not environment.is_ready(for_development=True)
    stamp.write_text(environment.fingerprint(DEV_LOCK) + "\n", encoding="utf-8")
    assert environment.is_ready(for_development=False)
    assert environment.is_ready(for_development=True)
    program.unlink()
    assert not environment.is_ready(for_development=False)


def test_a_library_that_is_not_there_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "PYTHON", sys.executable)
    monkeypatch.setattr(libraries, "ALWAYS", {"libc.so.6": "libc6", "libnothere.so.1": "libnothere1"})
    monkeypatch.setattr(libraries, "install_packages", lambda names: False)
    if not sys.platform.startswith("linux"):
        assert libraries.missing(libraries.ALWAYS) == []
        return
    with pytest.raises(SetupError, match=r"\(libnothere.so.1\); on Debian: apt-get install libnothere1\."):
        libraries.make_ready(for_window=False)


def test_a_package_that_brings_two_libraries_is_named_once() -> None:
    wanted = libraries.ALWAYS
    assert libraries.packages_for(["libglib-2.0.so.0", "libgthread-2.0.so.0"], wanted) == ["libglib2.0-0"]


def test_a_translation_is_stale_when_a_source_is_newer_or_gone(tmp_path: Path) -> None:
    source, compiled = tmp_path / "zh_CN" / "a.ts", tmp_path / "zh_CN.qm"
    source.parent.mkdir()
    source.touch()
    assert preparation.is_stale(compiled, [source])
    compiled.touch()
    for path, when in ((source, 100), (source.parent, 100), (compiled, 200)):
        os.utime(path, (when, when))
    assert not preparation.is_stale(compiled, [source])
    os.utime(source, (300, 300))
    assert preparation.is_stale(compiled, [source])
    os.utime(source, (100, 100))
    os.utime(source.parent, (300, 300))
    assert preparation.is_stale(compiled, [source])


def test_the_gate_fails_when_either_half_fails(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("the gate is a shell script")
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".ci" / "run").write_bytes((ROOT / ".ci" / "run").read_bytes())
    (tmp_path / "installer").mkdir()
    for failing, status in (("check", 1), ("test", 1), ("none", 0)):
        (tmp_path / "installer" / "dev.py").write_text(
            f"import sys\nprint(sys.argv[1])\nsys.exit(sys.argv[1] == {failing!r})\n", encoding="utf-8"
        )
        answer = subprocess.run(["bash", ".ci/run"], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (answer.returncode, answer.stdout.split()) == (status, ["check", "test"])
