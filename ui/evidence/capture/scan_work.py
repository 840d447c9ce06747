"""The work behind the tray of scans, without a widget: look, bring to a case, move away. Runs beside the window."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from app.evidence import desk
from app.evidence.codes import CameBy
from app.evidence.desk import RefusedFile, Taken
from app.evidence.desk.scans import bind_scans, known_contents, stamp, take_scan
from app.evidence.kinds import recognise
from app.evidence.preview.content import Content, Pixels
from app.evidence.scanning import DELETED, OFFERED, Scan, ScanFolder, note_taken, put_away
from app.kernel.errors import DeskError, Refusal
from app.kernel.wording import Wording
from app.store.session import DeskSession
from ui.evidence.pages.renderer import Renderer
from ui.shell.jobs import Task

_SIDE = 112
_KEPT = 200
_PICTURES_AT_A_TIME = 6


@dataclass(frozen=True, slots=True)
class Looked:
    """What waits, and small pictures by hash."""

    scans: tuple[Scan, ...]
    pictures: dict[str, Pixels]


@dataclass(frozen=True, slots=True)
class Assigned:
    """What became of scans: the exhibits they are now, and what was refused."""

    added: tuple[UUID, ...]
    refused: tuple[RefusedFile, ...]


class ScanWork:
    """One scan folder; its methods are called by one job at a time."""

    def __init__(self, folder: Path, renderer: Renderer) -> None:
        self.folder = folder
        self._watched = ScanFolder(folder)
        self._renderer = renderer
        self._pictures: OrderedDict[str, Pixels | None] = OrderedDict()

    def look(self, task: Task, now: datetime) -> Looked:
        """Look into the folder; a few small pictures are drawn each time, those at the top first."""

        def known(hashes: Collection[str]) -> Mapping[str, str]:
            return task.read(lambda session: known_contents(session, hashes))

        scans = self._watched.look(now, known)
        left = _PICTURES_AT_A_TIME
        for scan in scans:
            task.check()
            if left and scan.sha256 and scan.sha256 not in self._pictures:
                self._pictures[scan.sha256] = self._draw(scan)
                left -= 1
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        return Looked(tuple(scans), {key: one for key, one in self._pictures.items() if one is not None})

    def bring(
        self, task: Task, case_id: UUID, scans: Sequence[Scan], words: Wording, now: datetime, *, as_one: bool
    ) -> Assigned:
        """Bring scans to a case, each for itself or as one document; one that is refused stops no other."""
        offered = [scan for scan in scans if scan.wait in OFFERED]
        if as_one:
            return self._bring_one(task, case_id, offered, words, now)
        added: list[UUID] = []
        refused: list[RefusedFile] = []
        for number, scan in enumerate(offered):
            task.progress(number, len(offered), scan.name)
            try:
                taken = take_scan(self.folder, scan, self._renderer.blobs, self._renderer.previewer)
                added.append(task.change(partial(_register, case_id=case_id, taken=taken), "evidence.add"))
                self._put_away([scan], now)
            except Refusal as refusal:
                refused.append(RefusedFile(scan.name, refusal))
        task.progress(len(offered), len(offered))
        return Assigned(tuple(added), tuple(refused))

    def delete(self, task: Task, scans: Sequence[Scan], now: datetime) -> Assigned:
        """Move scans into the folder of what was deleted."""
        refused: list[RefusedFile] = []
        for number, scan in enumerate(scans):
            task.progress(number, len(scans), scan.name)
            try:
                put_away(self.folder, scan.name, now, where=DELETED)
            except Refusal as refusal:
                refused.append(RefusedFile(scan.name, refusal))
        return Assigned((), tuple(refused))

    def _bring_one(self, task: Task, case_id: UUID, scans: Sequence[Scan], words: Wording, now: datetime) -> Assigned:
        name = words.text("evidence.merged_scans", at=stamp(now), pages=len(scans))

        def step(number: int) -> None:
            task.progress(number, len(scans), scans[number].name)

        try:
            taken = bind_scans(self.folder, scans, name, self._renderer.blobs, self._renderer.previewer, step)
            item_id = task.change(partial(_register, case_id=case_id, taken=taken), "evidence.add")
        except Refusal as refusal:
            return Assigned((), (RefusedFile(name, refusal),))
        try:
            self._put_away(scans, now)
        except Refusal as refusal:
            return Assigned((item_id,), (RefusedFile(name, refusal),))
        return Assigned((item_id,), ())

    def _put_away(self, scans: Sequence[Scan], now: datetime) -> None:
        note_taken(self.folder, [(scan.name, scan.sha256) for scan in scans], now)
        for place, scan in enumerate(scans, 1):
            put_away(self.folder, scan.name, now, place=place if len(scans) > 1 else 0)

    def _draw(self, scan: Scan) -> Pixels | None:
        file = self.folder / scan.name
        try:
            kind = recognise(file, name=scan.name).kind
            content = Content(scan.sha256, scan.name, kind, scan.size, lambda: file.open("rb"))
            page = self._renderer.previewer.measure(content).pages[0]
            scale = _SIDE / max(page.width, page.height)
            return self._renderer.previewer.render(content, 0, scale=scale)
        except (DeskError, OSError):
            return None  # it is offered all the same; why it cannot be shown is told where it is opened


def _register(session: DeskSession, case_id: UUID, taken: Taken) -> UUID:
    return desk.register(session, case_id, taken, origin=desk.Origin(came_by=CameBy.SCAN_FOLDER)).id
