"""What arrives for a case and asks something first: folders, what was still in hand, scans of signed papers.

Things that need no question go on at once. A folder is looked through beside the window and asked about with its count;
what was in hand when the window closed, or when somebody pressed Cancel, is listed until it is added or put away.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.evidence.codes import CameBy
from app.evidence.desk import RefusedFile
from app.evidence.gathering import MOST_FILES, Folder, look_into
from app.kernel.errors import Refusal
from ui.evidence.capture.ask_card import Answer, AskCard
from ui.evidence.capture.held import Brought, Held, held_in, of_paths
from ui.evidence.taking import Taking
from ui.shell.context import Context
from ui.shell.jobs import Task
from ui.widgets import theme

_NAMED = 6
"""Files of a card that are named; the rest is counted."""


class Arrivals(QScrollArea):
    """`opened(case id)` when a case is shown."""

    def __init__(self, context: Context, taking: Taking) -> None:
        super().__init__()
        self._context = context
        self._taking = taking
        self._case_id: UUID | None = None
        self._folders: deque[tuple[Path, CameBy]] = deque()
        self._looking = False
        self.folder = AskCard("attach")
        self.left = AskCard("clock")
        self._inner = QWidget()
        self._inner.setObjectName("page")  # the theme leaves the ground of such a widget to what is below
        self._box = QVBoxLayout(self._inner)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        for card in (self.folder, self.left):
            self._box.addWidget(card)
        # As high as its cards where there is room; the list of exhibits keeps a place below them.
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inner.installEventFilter(self)
        taking.stopped.connect(self._stopped)
        taking.begun.connect(lambda _count: self.left.leave())

    def sizeHint(self) -> QSize:
        """As high as the cards."""
        high = self._inner.heightForWidth(self.width()) if self._inner.hasHeightForWidth() else -1
        return QSize(self.width(), high if high >= 0 else self._inner.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A card's head, while there is one."""
        return QSize(0, min(self.sizeHint().height(), theme.HEIGHT["row"] * 3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when a card came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def add_card(self, card: QWidget) -> None:
        """Put another card below these."""
        self._box.addWidget(card)

    def opened(self, case_id: UUID) -> None:
        """Show what waits for an answer in a case."""
        if case_id != self._case_id:
            self._folders.clear()
            self.folder.leave()
        self._case_id = case_id
        self._show_left()

    def take(self, held: Held) -> None:
        """Take what is held: things at once, folders after asking."""
        if self._case_id is None:
            return
        self._taking.take(self._case_id, held.things, held.refused)
        came_by = held.things[0].came_by if held.things else CameBy.DROPPED
        self._folders.extend((folder, came_by) for folder in held.folders)
        self._next_folder()

    def take_paths(self, paths: list[Path], came_by: CameBy = CameBy.CHOSEN) -> None:
        """Take files by path."""
        self.take(of_paths(paths, came_by))

    def drop(self, data: QMimeData) -> None:
        """Take what was let go over the page."""
        self.take(held_in(data, CameBy.DROPPED, self._context.words, self._context.clock.now()))

    def paste(self) -> bool:
        """Take what the clipboard holds; False when it holds nothing."""
        held = self._taking.held()
        self.take(held)
        return held.anything

    # ------------------------------------------------------------------ folders

    def _next_folder(self) -> None:
        if self._looking or not self.folder.isHidden() or not self._folders:
            return
        folder, came_by = self._folders.popleft()

        def work(task: Task) -> Folder:
            return look_into(folder, step=task.check)

        def busy(on: bool) -> None:
            self._looking = on

        self._context.jobs.work(
            self, work, lambda found: self._ask(found, came_by), title=self.tr("Looking into the folder"), busy=busy
        )

    def _ask(self, found: Folder, came_by: CameBy) -> None:
        count, below = len(found.all), len(found.deeper)
        if not count:
            self._context.notices.warn(self.tr("There is no file in the folder {0}.").format(found.path.name))
            self._next_folder()
            return
        lines = _named(found.all)
        if found.more:
            lines.append(self.tr("There are more; {0} are added at a time.").format(MOST_FILES))
        every = self.tr("Add %n file(s)", "", count)
        left = tuple(_unopened(one) for one in found.left)
        answers = [Answer(every, lambda: self._add(found.all, came_by, left), "primary")]
        if below and found.files:
            only = self.tr("Only the %n file(s) directly in it", "", len(found.files))
            answers.append(Answer(only, lambda: self._add(found.files, came_by, left)))
        answers.append(Answer(self.tr("Leave the folder"), lambda: self._add((), came_by)))
        if below:
            title = self.tr("“{0}” holds {1} files, {2} of them in folders of its own. Add them?")
            self.folder.ask(title.format(found.path.name, count, below), lines, answers)
        else:
            title = self.tr("The folder “{0}”: add its files?")
            self.folder.ask(title.format(found.path.name), lines, answers)

    def _add(self, files: Sequence[Path], came_by: CameBy, left: Sequence[RefusedFile] = ()) -> None:
        if self._case_id is not None and files:
            self._taking.take(self._case_id, [Brought(path, path.name, came_by) for path in files], left)
        self._next_folder()

    # ------------------------------------------------------------------ in hand

    def _stopped(self, case_id: UUID) -> None:
        if case_id == self._case_id:
            self._show_left()

    def _show_left(self) -> None:
        case_id = self._case_id
        things = [] if case_id is None else self._taking.left(case_id)
        if not things or case_id is None:
            self.left.leave()
            return

        def add() -> None:
            self._taking.take(case_id, things)

        def put_away() -> None:
            self._taking.put_away(case_id)

        answers = [
            Answer(self.tr("Add them now"), add, "primary"),
            Answer(self.tr("Put them away"), put_away),
        ]
        title = self.tr("%n file(s) were still in hand and are not in the case", "", len(things))
        self.left.ask(title, _named([thing.source for thing in things if isinstance(thing.source, Path)]), answers)


def _named(paths: Sequence[Path]) -> list[str]:
    names = [path.name for path in paths]
    return names if len(names) <= _NAMED + 1 else [*names[:_NAMED], f"… +{len(names) - _NAMED}"]


def _unopened(path: Path) -> RefusedFile:
    return RefusedFile(path.name, Refusal("evidence.link_or_special", "file", name=path.name))
