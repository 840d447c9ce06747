"""The harness measures in turns, judges by the limit and tells the truth about broken ones."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.bench import __main__ as bench
from tests.bench.harness import Result, alternate, compare, judge, measured, percentile


def test_both_are_measured_in_turns_and_the_warm_up_does_not_count() -> None:
    told: list[str] = []

    def work(name: str, figure: float) -> float:
        told.append(name)
        return figure

    ours, baseline = alternate(lambda: work("a", 2.0), lambda: work("b", 1.0), runs=3, warm_up=1)
    assert (ours, baseline) == ([2.0] * 3, [1.0] * 3)
    assert "".join(told) == "baabbaab"


def test_work_without_a_figure_of_its_own_is_timed() -> None:
    def work() -> None:
        sum(range(10_000))

    assert 0 < measured(work) < 10_000


@pytest.mark.parametrize(
    ("limit", "at_least", "ok"), [(2.0, False, True), (1.9, False, False), (2.0, True, True), (2.1, True, False)]
)
def test_the_ratio_is_judged_by_the_limit_in_either_direction(limit: float, at_least: bool, ok: bool) -> None:
    result = judge("x", [2.0, 2.0, 2.0], [1.0, 1.0, 1.0], limit, at_least=at_least)
    assert (result.ratio, result.ok, result.spread, result.runs) == (2.0, ok, 0.0, 3)


def test_the_spread_is_that_of_the_turns() -> None:
    result = judge("x", [1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 1.0, 1.0], 9)
    assert result.spread == pytest.approx(2.5)
    assert judge("x", [1.0], [1.0], 9).spread == 0.0


def test_a_percentile_is_a_figure_that_was_measured() -> None:
    values = [float(value) for value in range(100, 0, -1)]
    assert percentile(0.95)(values) == 96.0
    assert percentile(1.0)(values) == 100.0
    assert compare("x", lambda: 3.0, lambda: 2.0, 2, runs=2, statistic=percentile(0.5)).ratio == 1.5


def _result(ok: bool) -> Result:
    return Result("plan", 2.0, 1.0, 2.0, 1.5, ok, 5, 0.1)


@pytest.mark.parametrize(("ok", "status"), [(True, 0), (False, 1)])
def test_a_broken_limit_is_exit_status_1(
    ok: bool, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "known", lambda: ["plan"])
    monkeypatch.setattr(bench, "import_module", lambda name: SimpleNamespace(bench=lambda: [_result(ok)]))
    assert bench.main(["plan", "--json"]) == status
    document = json.loads(capsys.readouterr().out)
    keys = {"name", "ours", "baseline", "ratio", "limit", "ok", "runs", "spread", "unit"}
    assert document[0]["ok"] is ok
    assert keys <= document[0].keys()
    assert bench.main([]) == status
    assert ("BROKEN" in capsys.readouterr().out) is not ok


def test_an_unknown_bench_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["nothing"]) == 2
    assert "nothing" in capsys.readouterr().err


def test_benches_are_found_by_their_file_names(tmp_path: Path) -> None:
    for name in ("bench_start.py", "bench_queue.py", "harness.py"):
        (tmp_path / name).touch()
    assert bench.known(tmp_path) == ["queue", "start"]
