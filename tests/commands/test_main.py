"""From a command line to an exit status: one line, one document, no traceback."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.kernel.settings import IDLE_MINUTES, LANGUAGE, USER, Settings
from tests.commands.conftest import Run
from ui.commands import common, main

FAKES = ("echo", "bug", "refuse", "refuse-all", "fault", "stop", "cancel", "log")


@pytest.fixture(autouse=True)
def _fakes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(main, "COMMANDS", {**main.COMMANDS, **dict.fromkeys(FAKES, "tests.commands.fake")})


def test_the_overview_names_every_command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    for words in ([], ["--help"], ["-h"], ["--json", "--help"]):
        assert main.main([*words, "--language", "en"]) == 0
        told = capsys.readouterr()
        assert told.err == ""
        assert all(f"\n  {name} " in told.out for name in main.COMMANDS)


def test_every_command_of_the_table_has_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib

    import typer

    monkeypatch.undo()
    for name, module in main.COMMANDS.items():
        group = typer.main.get_group(importlib.import_module(module).app)
        assert name in group.commands, name


def test_the_overview_loads_nothing_heavy() -> None:
    import subprocess

    code = (
        "import sys; from ui.commands.main import main; status = main(['--help']);"
        "heavy = {'typer', 'sqlalchemy', 'PySide6', 'reportlab', 'keyring'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr);"
        "sys.exit(status)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr.strip()) == (0, "[]")


def test_the_common_options_may_stand_anywhere(run: Run, profile: Path) -> None:
    assert run("--json", "echo", "a", "--number", "2").json == {"word": "a", "number": 2}
    assert run("echo", "--number=2", "a", "--json").json == {"word": "a", "number": 2}
    assert run("echo", "a", f"--profile={profile}").out == "a\n"


def test_behind_two_hyphens_everything_is_an_argument(run: Run) -> None:
    call = common.Call()
    assert main.read_common(call, ["echo", "--json", "--", "--user", "x"]) == ["echo", "--", "--user", "x"]
    assert (call.as_json, call.user) == (True, None)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ecko"], "did you mean echo"),
        (["zzzzzz"], "There is no command zzzzzz"),
        (["echo"], "word"),
        (["echo", "a", "--number", "many"], "--number"),
        (["echo", "a", "--nmber", "2"], "--nmber"),
        (["echo", "a", "b"], "b"),
        (["staff"], "staff --help"),
        (["staff", "lst"], "lst"),
        (["echo", "a", "--language", "fr"], "fr"),
        (["echo", "a", "--profile"], "--profile"),
    ],
)
def test_wrong_usage_is_status_2_and_one_line(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    assert main.main(["--language", "en", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.strip().splitlines()) == 1
    assert said in told.err


def test_a_refusal_is_status_1_and_one_line_in_the_chosen_language(
    run: Run, profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = run("refuse", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert answer.reason.startswith("There is nobody with the login nobody.")
    assert main.main(["refuse", "--profile", str(profile)]) == 1
    assert capsys.readouterr().err.startswith("没有登录名为 nobody 的员工。")
    Settings(profile / "settings.toml").set(LANGUAGE, "en")
    assert main.main(["refuse", "--profile", str(profile)]) == 1
    assert capsys.readouterr().err.startswith("There is nobody")


def test_several_refusals_are_all_told(run: Run) -> None:
    answer = run("refuse-all")
    assert answer.status == 1
    assert len(answer.err.strip().splitlines()) == 2


def test_a_fault_says_what_was_kept_and_what_to_do(run: Run) -> None:
    answer = run("fault")
    assert answer.status == 1
    assert "intact" in answer.reason
    assert "Free some space" in answer.reason


def test_a_bug_is_one_line_with_a_number_that_the_log_knows(
    run: Run, profile: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("bug [0-9a-f]{12}")
    answer = run("bug")
    assert answer.status == 1
    assert "RuntimeError" in answer.reason
    assert "Traceback" not in answer.err
    number = answer.reason.split("number ")[1][:12]
    log = (profile / "logs" / "desk.log").read_text(encoding="utf-8")
    assert f"bug {number}" in log
    assert "Traceback" in log
    assert "6222021234567890123" not in log


def test_without_a_log_a_bug_is_still_one_line(tmp_path: Path) -> None:
    import subprocess

    code = (
        "import sys; from ui.commands import main; main.COMMANDS = {'bug': 'tests.commands.fake'};"
        "sys.exit(main.main(['bug', '--profile', sys.argv[1], '--language', 'en']))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "nowhere")]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert len(answer.stderr.splitlines()) == 1
    assert "RuntimeError" in answer.stderr


def test_debug_shows_the_traceback(run: Run, expected_logs: Callable[[str], None]) -> None:
    expected_logs("bug")
    answer = run("bug", "--debug")
    assert answer.status == 1
    assert "Traceback" in answer.err
    assert "Traceback" in run("refuse", "--debug").err


@pytest.mark.parametrize("name", ["stop", "cancel"])
def test_stopping_is_quiet(run: Run, name: str) -> None:
    answer = run(name)
    assert (answer.status, answer.out, answer.err) == (130, "", "")


def test_a_reader_that_leaves_is_no_error() -> None:
    import subprocess

    code = (
        "import sys; from ui.commands import main; main.COMMANDS = {'echo': 'tests.commands.fake'};"
        "sys.exit(main.main(['echo', 'a' * 99, '--number', '100000']))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == ""
    process.stderr.close()
    assert process.wait() == main.PIPE


def test_a_command_makes_no_profile_for_the_sake_of_a_log(run: Run, tmp_path: Path) -> None:
    assert run("log", profile=tmp_path / "nowhere").status == 0
    assert not (tmp_path / "nowhere").exists()


def test_what_a_command_logs_is_redacted_and_the_handler_goes_with_it(run: Run, profile: Path) -> None:
    import logging

    before = list(logging.getLogger().handlers)
    assert run("log").status == 0
    assert logging.getLogger().handlers == before
    assert "called ■■■" in (profile / "logs" / "desk.log").read_text(encoding="utf-8")


def test_a_malformed_setting_is_refused_by_its_line(run: Run, profile: Path) -> None:
    (profile / "settings.toml").write_text("[desk]\nidle_minutes = 0\n", encoding="utf-8")
    answer = run("staff", "list")
    assert answer.status == 1
    assert "Line 2" in answer.reason
    assert IDLE_MINUTES.name in answer.reason


def test_the_password_comes_from_the_environment_then_the_key_store(run: Run) -> None:
    assert run("staff", "list", password="wrong").status == 1
    assert run("sign-in", "--remember", user="lixue").status == 0
    assert run("staff", "list", "--json", user="lixue", password=None).json["total"] == 9
    nobody = run("staff", "list", user="wangmin", password=None)
    assert nobody.status == 1
    assert "MEDIATION_DESK_PASSWORD" in nobody.reason


def test_without_a_user_the_profile_s_own_user_runs_it(run: Run, profile: Path) -> None:
    assert "--user" in run("staff", "list", user=None).reason
    Settings(profile / "settings.toml").set(USER, "lixue")
    assert run("sign-in", "--json", user=None).json["user"] == "lixue"


def test_a_person_at_a_terminal_is_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Terminal:
        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            return "lixue\n"

    def answer(question: str) -> str:
        asked.append(question)
        return "calm harbour 7"

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", answer)
    assert run("sign-in", "--json", user=None, password=None).json["user"] == "lixue"
    assert asked == ["Password of lixue: "]


def test_json_is_exactly_one_document_in_utf8(start: Callable[..., Any]) -> None:
    import json

    process = start("staff", "list", "--json")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "王敏" in {row["name"] for row in json.loads(out)["staff"]}
    assert out.count("\n") == 1
