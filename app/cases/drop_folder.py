"""A watched drop folder (投放文件夹): feed files put there are taken in by themselves, each once.

A file is ready when two looks found the same size and time. It is claimed by an atomic rename into `taking/<desk>`, so
that of two desks that watch one folder only one gets it; what a desk had claimed when it died it takes up again,
because taking a feed in twice makes the same cases. It ends in `done`, or in `rejected` with a sentence beside it that
says what is wrong and where; rows that were rejected lie there as a reject file. Its content (SHA-256) is remembered by
the desk: the same file under another name is put away unread. A service of the operating system that tells of changes
was decided against: bank folders are network shares, which do not tell.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.cases.codes import Channel
from app.cases.intake import IntakeOrder, IntakeResult, Profile, Words, take_in
from app.cases.intake.reading import open_feed
from app.cases.intake.recognised import recognised
from app.cases.model import FeedFile
from app.kernel.actor import Actor
from app.kernel.clock import SHANGHAI
from app.kernel.errors import DeskError, Refusal
from app.staff.powers import require
from app.store.killpoints import kill_point
from app.store.store import Store

DONE, REJECTED, TAKING = "done", "rejected", "taking"
SUFFIXES = frozenset({".csv", ".txt", ".jsonl", ".json", ".xlsx"})
_BLOCK = 1 << 20
_OF_THE_FILE = ("cases.feed_", "feed.")
"""Refusals that a file earns by itself; all others say something about the desk."""

Seen = Mapping[str, tuple[int, int]]
"""Size and time of change by name, as one look found them."""
Progress = Callable[[str, IntakeResult, float | None], None]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file: its counts, or `fault` in words; `again`: its content had been taken in before."""

    name: str
    feed: str = ""
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    again: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watching:
    """A folder and how its files are read. `desk` names this desk among those that watch the same folder."""

    folder: Path
    desk: str
    profiles: Mapping[str, Profile]
    words: Words
    told: Callable[[DeskError], str]
    channel: Channel | None = None
    writable: frozenset[str] | None = None


def look(folder: Path) -> dict[str, tuple[int, int]]:
    """What lies in a folder now; hidden files, folders and foreign kinds are left alone. `feed.folder_missing`."""
    found: dict[str, tuple[int, int]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith((".", "~")) or Path(entry.name).suffix.lower() not in SUFFIXES:
                    continue
                try:
                    if entry.is_file(follow_symlinks=False):
                        known = entry.stat(follow_symlinks=False)
                        found[entry.name] = known.st_size, known.st_mtime_ns
                except OSError:  # it went between the two: another desk has it
                    continue
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal("feed.folder_missing", "folder", folder=str(folder), reason=reason) from error
    return found


def ready(before: Seen, now: Seen) -> list[str]:
    """The files that stand still since the last look, by name."""
    return sorted(name for name, known in now.items() if before.get(name) == known)


def take_ready(
    store: Store, actor: Actor, watching: Watching, names: list[str], progress: Progress | None = None
) -> list[Taken]:
    """Take in what a former run of this desk left claimed, then these files; one that is broken stops no other.

    What is not the file's fault (no case numbers left, a full disk) leaves it claimed: it is tried again next time.
    """
    require(actor, "cases.intake")
    mine = watching.folder / TAKING / watching.desk
    left = claimed(watching.folder, watching.desk)
    found: list[Taken] = []
    for name in [*left, *(one for one in names if _claim(watching.folder / one, mine))]:
        found.append(_take(store, actor, watching, mine / name, progress))
    return found


def claimed(folder: Path, desk: str) -> list[str]:
    """The files that a desk has claimed and not put away, by name."""
    mine = folder / TAKING / desk
    return sorted(one.name for one in mine.iterdir() if one.is_file()) if mine.is_dir() else []


def _claim(file: Path, mine: Path) -> bool:
    """Whether the file is this desk's now; another desk may have been quicker."""
    try:
        mine.mkdir(parents=True, exist_ok=True)
        target = mine / file.name
        if target.exists():  # one of the same name is being taken: this one waits for the next look
            return False
        file.rename(target)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise Refusal("feed.folder_missing", "folder", folder=str(file.parent), reason=str(error)) from error
    kill_point("cases.drop_folder.claimed")
    return True


def _take(store: Store, actor: Actor, watching: Watching, file: Path, progress: Progress | None) -> Taken:
    at = store.around.clock.now()
    digest = ""
    try:
        digest = _sha256(file)
        with store.read(actor) as session:
            known = session.get(FeedFile, digest)
            if known is not None and known.finished_at is not None and not known.fault:
                _put_away(file, watching.folder / DONE, at)
                return Taken(file.name, known.feed, again=True)
        taken = _read_in(store, actor, watching, file, progress)
    except DeskError as error:
        taken = Taken(file.name, fault=watching.told(error))
        if not error.code.startswith(_OF_THE_FILE):
            return taken
    except OSError as error:
        refusal = Refusal("cases.feed_unreadable", "file", file=file.name, reason=error.strerror or str(error))
        return Taken(file.name, fault=watching.told(refusal))  # it stays claimed, and is tried again
    _note(store, actor, digest, taken, at)
    _put_away(file, watching.folder / (REJECTED if taken.fault else DONE), at, taken.fault)
    return taken


def _read_in(store: Store, actor: Actor, watching: Watching, file: Path, progress: Progress | None) -> Taken:
    with open_feed(file) as feed:
        profile = recognised(watching.profiles, file.name, feed.header)
    order = IntakeOrder(
        file=file,
        profile=profile,
        words=watching.words,
        rejects=watching.folder / REJECTED,
        told=watching.told,
        channel=watching.channel,
        writable=watching.writable,
    )
    step = None if progress is None else (lambda result, share: progress(file.name, result, share))
    result = take_in(store, actor, order, step)
    return replace(
        Taken(file.name, profile.feed),
        accepted=result.accepted,
        duplicates=result.duplicates,
        rejected=result.rejected,
    )


def _note(store: Store, actor: Actor, digest: str, taken: Taken, begun: datetime) -> None:
    with store.action(actor, "cases.drop_folder") as session:
        session.merge(
            FeedFile(
                sha256=digest,
                name=taken.name,
                feed=taken.feed,
                begun_at=begun,
                finished_at=session.at,
                accepted=taken.accepted,
                duplicates=taken.duplicates,
                rejected=taken.rejected,
                fault=taken.fault,
            )
        )
    kill_point("cases.drop_folder.noted")


def _put_away(file: Path, folder: Path, at: datetime, why: str = "") -> None:
    """Move a file into a folder, under a name of its own if there is one like it; `why` lies beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / file.name
    if target.exists():
        stamp = at.astimezone(SHANGHAI).strftime("%Y%m%d-%H%M%S")
        target = folder / f"{file.stem}-{stamp}{file.suffix}"
    if why:
        target.with_name(target.name + ".why.txt").write_text(why + "\n", encoding="utf-8-sig")
    file.replace(target)


def _sha256(file: Path) -> str:
    made = hashlib.sha256()
    with file.open("rb") as handle:
        while block := handle.read(_BLOCK):
            made.update(block)
    return made.hexdigest()
