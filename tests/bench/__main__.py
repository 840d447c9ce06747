"""Run the benches, all or the named ones: `python -m tests.bench [NAME…] [--json]`.

A bench is a module `tests/bench/bench_<name>.py` with a function `bench()` that returns one `Result` or several. Where
it names `PARTS`, `NAME:PART` runs one of them.
"""

import argparse
import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from tests.bench.harness import Result

COLUMNS = ("name", "ours", "baseline", "unit", "ratio", "cpu ratio", "limit", "spread", "runs", "ok")


def known(folder: Path = Path(__file__).parent) -> list[str]:
    """List the names of the benches there are."""
    return sorted(path.stem.removeprefix("bench_") for path in folder.glob("bench_*.py"))


def run(name: str) -> list[Result]:
    """Run one bench, or the part of it that is named behind a colon."""
    bench, _, part = name.partition(":")
    found = import_module(f"tests.bench.bench_{bench}").bench(*([part] if part else []))
    return [found] if isinstance(found, Result) else list(found)


def is_known(name: str) -> bool:
    """Whether there is such a bench, and such a part of it."""
    bench, colon, part = name.partition(":")
    if bench not in known():
        return False
    return not colon or part in getattr(import_module(f"tests.bench.bench_{bench}"), "PARTS", ())


def table(results: list[Result]) -> str:
    """Lay the results out for people."""
    rows: list[tuple[str, ...]] = [COLUMNS]
    for one in results:
        limit = f"{'≥' if one.at_least else '≤'} {one.limit:g}"
        verdict = "ok" if one.ok else "BROKEN"
        figures = (f"{one.ours:,.3f}", f"{one.baseline:,.3f}", one.unit, f"{one.ratio:.2f}")
        cpu = "" if one.cpu is None else f"{one.cpu:.2f}"
        rows.append((one.name, *figures, cpu, limit, f"{one.spread:.2f}", str(one.runs), verdict))
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)


def main(words: list[str]) -> int:
    """Run what was asked; exit status 1 if a limit is broken, 2 for a bench that does not exist."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure against bare baselines.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="one of: " + ", ".join(known()))
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    asked = parser.parse_args(words)
    unknown = [name for name in asked.names if not is_known(name)]
    if unknown:
        print(f"There is no bench {', '.join(unknown)}; there are: {', '.join(known())}.", file=sys.stderr)
        return 2
    results: list[Result] = []
    for name in asked.names or known():
        print(f"measuring {name}", file=sys.stderr, flush=True)
        results += run(name)
    if asked.json:
        print(json.dumps([asdict(one) for one in results], ensure_ascii=False, indent=2))
    else:
        print(table(results))
    return 0 if all(one.ok for one in results) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
