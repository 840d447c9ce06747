"""Bundles in the evidence tab: the button and key that lead to them, and the work behind the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from app.evidence import desk
from app.evidence.bundles import Candidate
from app.evidence.desk import BundleFile, BundlePlan, ListCheck
from app.evidence.preview.child import Child
from app.evidence.views.bundles import candidates
from app.staff.powers import may
from app.store.session import DeskSession
from reports.binding.binder import begun
from ui.evidence.bundling.panel import BundlePanel
from ui.shell.changes import Change
from ui.shell.jobs import Task, Trouble
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choosing import roomy

if TYPE_CHECKING:
    from reports.bundle import MadeBundle
    from ui.evidence.evidence import EvidenceTab


@dataclass(frozen=True, slots=True)
class _Seen:
    rows: list[Candidate]
    lists: list[ListCheck]


class Bundling(QObject):
    """Made once by the tab; `face(columns)` puts the page behind its columns."""

    tables = frozenset({"sealed_lists", "redactions"})

    def __init__(self, page: EvidenceTab) -> None:
        super().__init__(page)
        self._page = page
        self._case: UUID | None = None
        role = page.actor.role
        self._may_bundle = may(role, "evidence.bundle")
        self._may_seal = may(role, "evidence.seal")
        self.button = layout.tool("stamp", self.tr("Bundle, sealed lists (U)"), self.show)
        self._panel: BundlePanel | None = None
        self._plan: BundlePlan | None = None
        self._child: Child | None = None
        self._stack = QStackedWidget()

    @property
    def panel(self) -> BundlePanel:
        """The page, made when it is first needed."""
        if self._panel is None:
            self._panel = BundlePanel(self._page.words, may_bundle=self._may_bundle, may_seal=self._may_seal)
            self._panel.back.connect(self.leave)
            self._panel.make_asked.connect(self._choose_file)
            self._panel.open_asked.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            self._panel.print_asked.connect(self._print)
            self._panel.sealed.asked.connect(self._seal)
            self._stack.addWidget(self._panel)
        return self._panel

    def face(self, columns: QWidget) -> QStackedWidget:
        """What the tab shows: its columns, or this page."""
        self._stack.insertWidget(0, columns)
        return self._stack

    def keys(self, others: list[Key]) -> list[Key]:
        """The keys of the columns with U, which leads here; while this page is shown only Escape, which leads back."""
        if self.shown:
            return [Key("Esc", self.tr("Back to the exhibits"), self.leave)]
        return [*others, Key("U", self.tr("Bundle, sealed lists"), self.show)]

    @property
    def shown(self) -> bool:
        """Whether this page is shown."""
        return self._panel is not None and self._stack.currentWidget() is self._panel

    def opened(self, case_id: UUID) -> None:
        """Another case is shown: its columns first."""
        self.end()
        if case_id != self._case and self._panel is not None:
            self._stack.removeWidget(self._panel)
            self._panel.deleteLater()
            self._panel = None
        self._case = case_id

    def show(self) -> None:
        """Show the page."""
        self._stack.setCurrentWidget(self.panel)
        # The child starts while somebody chooses; making a bundle then begins at once.
        self._child = self._child or (begun() if self._may_bundle else None)
        self._read()
        self.panel.ticks.setFocus()
        self._page.set_keys()

    def leave(self) -> None:
        """Back to the columns."""
        self.end()
        self._stack.setCurrentIndex(0)
        self._page.take_focus()
        self._page.set_keys()

    def end(self) -> None:
        """End the child that waits."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def refresh(self, change: Change) -> None:
        """Exhibits came or were withdrawn, a list was sealed."""
        if self.shown and change.touches("evidence_items", "recognised_pages", *self.tables):
            self._read()

    # ------------------------------------------------------------------ work

    def _read(self) -> None:
        case_id, blobs = self._case, self._page.renderer.blobs
        if case_id is None:
            return

        def read(session: DeskSession) -> _Seen:
            return _Seen(candidates(session, case_id, blobs), desk.check_lists(session, case_id))

        self._page.jobs.query(self._page, read, lambda seen: self.panel.put(seen.rows, seen.lists), latest="bundle")

    def _choose_file(self) -> None:
        chooser = QFileDialog(self._page, self.tr("Save the bundle"), str(Path.home() / self.tr("bundle.pdf")))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.setNameFilters([self.tr("PDF (*.pdf)")])
        chooser.fileSelected.connect(lambda name: self.make(Path(name)))
        # Not exec(): the window goes on living while somebody looks for a place.
        roomy(chooser).open()

    def make(self, target: Path) -> None:
        """Make the bundle as it is chosen, into a file or several."""
        panel, case_id = self.panel, self._case
        if case_id is None:
            return
        panel.to.flush()
        recipient, to = panel.chosen_recipient, panel.to.text()
        wanted, by_hand = panel.ticks.wanted(), panel.ticks.by_hand
        confirmed, limit = panel.confirm.isChecked(), panel.limit.value() << 20
        blobs, words, now = self._page.renderer.blobs, self._page.words, self._page.context.clock.now()

        def work(task: Task) -> tuple[MadeBundle, list[Path]]:
            from reports.bundle import write

            plan: BundlePlan = task.read(
                lambda session: desk.plan_bundle(
                    session, case_id, recipient, to=to, wanted=wanted, by_hand=by_hand, confirmed=confirmed,
                    blobs=blobs,
                )
            )  # fmt: skip

            def record(made: MadeBundle, files: Sequence[BundleFile]) -> None:
                task.change(lambda s: desk.record_bundle(s, plan, files, made.digest).id, "evidence.bundle")

            def step(done: int, of: int, name: str) -> None:
                task.check()
                task.progress(done, of, name)

            child, self._child = self._child, None
            found = write(
                plan, words, blobs, target, printed_at=now, limit=limit, step=step, child=child, record=record
            )
            self._plan = plan
            return found

        title = self.tr("Binding the bundle")
        jobs: Any = self._page.jobs
        jobs.work(self._page, work, self._made, title=title, failed=self._failed, busy=panel.busy)

    def _made(self, result: tuple[MadeBundle, list[Path]]) -> None:
        made, paths = result
        lines = [
            self.tr("{0}: %n page(s), SHA-256 {1}", "", one.pages).format(path.name, one.sha256)
            for path, one in zip(paths, made.parts, strict=True)
        ]
        unbound = sum(bool(one.trouble) for one in made.bound)
        if unbound:
            lines.append(self.tr("A sheet stands for %n exhibit(s) that could not be bound.", "", unbound))
        self.panel.finished(paths, "\n".join(lines))
        self._page.notices.good(self.tr("The bundle is made: {0}").format(paths[0].name))

    def _seal(self, why: str) -> None:
        case_id = self._case
        if case_id is None:
            return

        def done(count: int) -> None:
            self.panel.sealed.sealed()
            self._page.notices.good(self.tr("The list of %n exhibit(s) is sealed", "", count))
            self._read()

        def failed(trouble: Trouble) -> None:
            self.panel.sealed.refuse("\n".join(self._page.words.told(one).line() for one in trouble.refusals))

        self._page.jobs.change(
            self._page,
            lambda session: len(desk.seal_evidence(session, case_id, why).items),
            done,
            verb="evidence.seal",
            failed=failed,
        )

    def _print(self, path: Path) -> None:
        from ui.evidence.bundling.printing import print_file

        def failed(trouble: Trouble) -> None:
            self._failed(trouble)

        plan = self._plan

        def work(task: Task) -> str:
            name = print_file(path)
            printed = [entry.shown.id for entry in plan.entries] if plan is not None else []

            def record(session: DeskSession) -> None:
                for item_id in printed:
                    desk.record_print(session, item_id, path.name)

            task.change(record, "evidence.print")
            return name

        self._page.jobs.work(
            self._page,
            work,
            lambda name: self._page.notices.good(self.tr("Sent to {0}.").format(name)),
            title=self.tr("Printing"),
            failed=failed,
        )

    def _failed(self, trouble: Trouble) -> None:
        self.panel.refuse("\n".join(self._page.words.told(one).line() for one in trouble.refusals))
