"""Run the checks, all or the named ones, and say at the end which failed.

    python -m installer.checks [lint format types contracts files translations wording never-wrong]

All of them run even when one fails: a person mends several problems at once more gladly than one after the other. Two
run side by side, the long ones first, and each is told when it is done.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed

from installer.checks import files, never_wrong, translations, wording
from installer.places import PYTHON, ROOT, tool

TREES = ["app", "ui", "reports", "installer", "tests"]
AT_ONCE = 2
"""The checking machine has two cores."""


def _tool(*command: str) -> Callable[[], list[str]]:
    """Make a check of a foreign tool: its exit status decides, and then its own words are told."""

    def run() -> list[str]:
        done = subprocess.run(
            command,
            cwd=ROOT,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        if done.returncode == 0:
            return []
        return [f"{command[0].rsplit('/', 1)[-1]} ended with status {done.returncode}:\n{done.stdout.rstrip()}"]

    return run


CHECKS: dict[str, Callable[[], list[str]]] = {
    "never-wrong": never_wrong.problems,
    "types": _tool(str(PYTHON), "-m", "mypy", *TREES),
    "lint": _tool(tool("ruff"), "check", "--quiet", "."),
    "format": _tool(tool("ruff"), "format", "--check", "--quiet", "."),
    "files": files.problems,
    "wording": wording.problems,
    "translations": translations.problems,
    "contracts": _tool(tool("lint-imports"), "--cache-dir", ".import_linter_cache"),
}


def _timed(name: str) -> tuple[str, list[str], float]:
    started = time.monotonic()
    return name, CHECKS[name](), time.monotonic() - started


def main(names: list[str]) -> int:
    """Run the checks and print a line for each; exit status 1 if any found something, 2 for an unknown name."""
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        print(f"There is no check {', '.join(unknown)}; there are: {', '.join(CHECKS)}.", file=sys.stderr)
        return 2
    wanted = [name for name in CHECKS if not names or name in names]
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        running = [pool.submit(_timed, name) for name in wanted]
        for done in as_completed(running):
            name, found, seconds = done.result()
            for sentence in found:
                print(f"  {sentence}", flush=True)
            verdict = "ok" if not found else f"{len(found)} problem{'s' if len(found) > 1 else ''}"
            print(f"{name:<12} {verdict} ({seconds:.1f} s)", flush=True)
            if found:
                failed.append(name)
    print("check: " + ("failed: " + ", ".join(failed) if failed else "all passed"), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
