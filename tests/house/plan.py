"""The ground plan as the tests know it, read from the one place where it is written down: the import contracts."""

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def rooms() -> list[str]:
    """List the rooms of `app` from the highest to the lowest."""
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    order = next(contract for contract in contracts if contract.get("containers") == ["app"])
    return [layer.strip("()") for layer in order["layers"]]


def folders(floor: str) -> set[str]:
    """Name the folders of a floor that hold Python files."""
    return {path.name for path in (ROOT / floor).iterdir() if path.is_dir() and any(path.rglob("*.py"))}
