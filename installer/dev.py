"""The one command surface of a checkout: run, demo, test, check, bench, build.

    python3 installer/dev.py demo                      the workstation with a sample branch
    python3 installer/dev.py demo --no-window --json   the whole walk-in by script
    python3 installer/dev.py test [pytest arguments]
    python3 installer/dev.py check
    python3 installer/dev.py bench [NAME] [--json]
    python3 installer/dev.py run [mediation-desk arguments]

Standard library only, and each command does its own set-up first, so a machine with nothing but Python needs no
instructions. Whatever set-up says goes to standard error; standard output belongs to the program that is run. A
Makefile was left aside: the branch PCs are Windows and Linux.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

# Run as a script, Python puts installer/ on the path and not the checkout.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.interpreter import ensure_new_enough

ensure_new_enough()

from installer import environment, libraries, preparation
from installer.places import PYTHON, ROOT, SetupError, say, tool

SENTENCES = {
    "run": "run mediation-desk with the arguments that follow",
    "demo": "start the workstation with a sample branch; --no-window --json does the walk-in by script",
    "test": "run the test suite; further arguments go to pytest",
    "check": "lint, types, import contracts, translations, wording, structure",
    "bench": "measure against bare baselines; a broken limit is exit status 1",
    "build": "make the installable bundle",
}


def program(arguments: list[str]) -> int:
    """Run mediation-desk, where the caller stands, so that relative file names mean what they say."""
    environment.make_ready(for_development=False)
    if opens_window(arguments):
        libraries.make_ready(for_window="QT_QPA_PLATFORM" not in os.environ)
        preparation.compile_translations()
    if arguments and arguments[0] == "demo":
        preparation.prepare_fonts()
    return subprocess.call([tool("mediation-desk"), *arguments])


def opens_window(arguments: list[str]) -> bool:
    """Say whether mediation-desk would open a window; a command that prints must not ask for Qt's libraries."""
    if "--no-window" in arguments or "--help" in arguments:
        return False
    return not arguments or arguments[0] == "demo" or arguments[0].startswith("-")


def test(arguments: list[str]) -> int:
    """Run the suite offscreen on two workers; pytest's summary is the last thing printed."""
    _make_ready_for_development()
    preparation.prepare_fonts()
    workers = [] if any(word.startswith(("-n", "--pdb")) for word in arguments) else ["-n", "2", "--dist", "loadfile"]
    return _in_checkout([str(PYTHON), "-m", "pytest", *workers, *arguments])


def check(arguments: list[str]) -> int:
    """Run every check that needs no running program; names the ones that failed."""
    _make_ready_for_development()
    return _in_checkout([str(PYTHON), "-m", "installer.checks", *arguments])


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, all or the named ones."""
    _make_ready_for_development()
    preparation.prepare_fonts()
    return _in_checkout([str(PYTHON), "-m", "tests.bench", *arguments])


def build(arguments: list[str]) -> int:
    """Refuse: the bundle is work of its own and nothing half-made may pass for it."""
    say("There is no bundle yet; use `python3 installer/dev.py run` from a checkout.")
    return 1


def _make_ready_for_development() -> None:
    environment.make_ready(for_development=True)
    libraries.make_ready(for_window=False)
    preparation.compile_translations()


def _in_checkout(command: list[str]) -> int:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # Tests start the program hundreds of times; compiled once, each start is a sixth shorter.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.call(command, cwd=ROOT, env=surroundings)


def main(words: list[str]) -> int:
    """Take the first word as the command and hand the rest on untouched."""
    parser = argparse.ArgumentParser(prog="dev.py", description="The one command surface of a checkout.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, sentence in SENTENCES.items():
        commands.add_parser(name, help=sentence, add_help=False)
    chosen = parser.parse_args(words[:1]).command
    rest = words[1:]
    actions = {"test": test, "check": check, "bench": bench, "build": build}
    try:
        if chosen == "run":
            return program(rest)
        if chosen == "demo":
            return program(["demo", *rest])
        return actions[chosen](rest)
    except SetupError as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
