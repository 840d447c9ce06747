"""What lies in a folder that somebody brings (文件夹): looked through within bounds, before anybody is asked about it.

Links are not followed and special files not opened: a link may lead anywhere, a pipe would be waited for for ever. What
systems leave behind in every folder is no evidence. The walk ends at its bounds and says so; a stick with a hundred
thousand files must not hold anybody up.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MOST_FILES = 500
MOST_LOOKED_AT = 20_000
DEEPEST = 8
_LITTER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})
_UNFINISHED = (".crdownload", ".part", ".partial", ".tmp", ".download")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that was looked through: files directly in it, files below, what was left (links, specials, unopened).

    `more`: there are more files than the bounds allow.
    """

    path: Path
    files: tuple[Path, ...]
    deeper: tuple[Path, ...]
    left: tuple[Path, ...]
    more: bool = False

    @property
    def all(self) -> tuple[Path, ...]:
        """All its files, those directly in it first."""
        return self.files + self.deeper


def is_litter(name: str) -> bool:
    """Whether a name is one that no person gave: hidden, an editor's, a half download."""
    lower = name.lower()
    return lower.startswith((".", "~$")) or lower in _LITTER or lower.endswith(_UNFINISHED)


def look_into(folder: Path, most: int = MOST_FILES, step: Callable[[], None] | None = None) -> Folder:
    """Look through a folder, names in order; `step` is called for each folder and may raise to end it."""
    files: list[Path] = []
    deeper: list[Path] = []
    left: list[Path] = []
    looked = 0
    waiting: list[tuple[Path, int]] = [(folder, 0)]
    while waiting:
        here, depth = waiting.pop(0)
        if step is not None:
            step()
        for path, what in _entries(here):
            looked += 1
            if looked > MOST_LOOKED_AT or (what == "file" and len(files) + len(deeper) >= most):
                return Folder(folder, tuple(files), tuple(deeper), tuple(left), more=True)
            if what == "file":
                (files if depth == 0 else deeper).append(path)
            elif what == "folder" and depth < DEEPEST:
                waiting.append((path, depth + 1))
            elif what != "litter":
                left.append(path)
    return Folder(folder, tuple(files), tuple(deeper), tuple(left))


def _entries(folder: Path) -> list[tuple[Path, str]]:
    """What lies in a folder and what each is; a folder that cannot be opened is itself `other`."""
    try:
        with os.scandir(folder) as found:
            return [(Path(entry.path), _kind_of(entry)) for entry in sorted(found, key=lambda entry: entry.name)]
    except OSError:
        return [(folder, "other")]


def _kind_of(entry: os.DirEntry[str]) -> str:
    """What an entry is: file, folder, litter, or other (a link, a special file, one that cannot be asked)."""
    if is_litter(entry.name):
        return "litter"
    try:
        if entry.is_symlink():
            return "other"
        if entry.is_dir(follow_symlinks=False):
            return "folder"
        return "file" if entry.is_file(follow_symlinks=False) else "other"
    except OSError:
        return "other"
