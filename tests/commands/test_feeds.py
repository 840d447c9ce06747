"""`intake --watch` and `feed-out`: a drop folder by command, and what changed for an app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run
from ui.commands import feeding

ROWS = (
    "工单编号,提交时间,用户姓名,登录手机号,问题类型,问题描述\n"
    "APP-1,2026-11-20 09:00:00,李小华,13800138000,年费,年费多收了\n"
    "APP-2,2026-11-20 10:00:00,赵明,13900139000,催收,催收电话太多\n"
)


@pytest.fixture
def drop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one good and one foreign file; nobody waits for files to stand still."""
    monkeypatch.setattr(feeding, "SETTLE_SECONDS", 0.0)
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "app-1124.csv").write_bytes(ROWS.encode("gb18030"))
    (folder / "else.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    return folder


def test_a_folder_is_taken_in_and_its_state_goes_out(run: Run, drop: Path, tmp_path: Path) -> None:
    """Once each; the second time there is nothing to take and nothing to tell."""
    answer = run("intake", "--watch", str(drop), "--once", "--json", user="lixue").json
    assert (answer["accepted"], answer["rejected"]) == (2, 0)
    files = {one["file"]: one for one in answer["files"]}
    assert files["app-1124.csv"]["feed"] == "app"
    assert files["else.csv"]["fault"]
    assert run("intake", "--watch", str(drop), "--once", "--json", user="lixue").json["files"] == []
    out = tmp_path / "out"
    told = run("feed-out", "--channel", "app", "-o", str(out), "--json", user="lixue").json
    assert told["rows"] == 2
    lines = [json.loads(one) for one in Path(told["file"]).read_text(encoding="utf-8").splitlines()]
    assert {one["external_id"]: one["state"] for one in lines} == {"APP-1": "received", "APP-2": "received"}
    assert json.loads(Path(told["manifest"]).read_text(encoding="utf-8"))["rows"] == 2
    again = run("feed-out", "--channel", "app", "-o", str(out), "--json", user="lixue").json
    assert (again["rows"], again["file"]) == (0, None)
    since = run("feed-out", "--channel", "app", "-o", str(out), "--since", "2026-11-20", "--json", user="lixue").json
    assert since["rows"] == 2


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("intake", "a.csv", "--watch", "b"), 2),
        (("intake", "--watch", "nowhere", "--once"), 1),
        (("feed-out", "--channel", "pigeon", "-o", "x"), 1),
        (("feed-out", "--channel", "app", "-o", "x", "--since", "yesterday"), 2),
        (("feed-out", "-o", "x"), 2),
    ],
)
def test_what_is_wrong_is_one_line(run: Run, words: tuple[str, ...], status: int) -> None:
    """Status 1 for a refusal, 2 for a wrong command line."""
    answer = run(*words, user="lixue")
    assert answer.status == status
    assert "Traceback" not in answer.err
