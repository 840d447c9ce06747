"""The agreement tab of a case (协议): form at the left, the agreement as it would be printed at the right.

Every keystroke goes to the drafts file and into the preview; `Save version` stores, `Hand in` asks for approval,
whoever may decide decides here, and the approved version is signed here. Which of these is offered follows the state
of the agreement.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabWidget, QWidget

from app.agreements import desk
from app.agreements.clauses import ClauseLibrary
from app.agreements.desk import Preview
from app.agreements.household import Household
from app.agreements.model import AgreementKind, AgreementState
from app.agreements.reading import DraftInput
from app.agreements.views import AgreementPaper, AgreementRow
from app.kernel.clock import legal_day
from app.kernel.money import Money
from app.sealing.model import SignatureMethod, SignerRole
from app.staff.powers import may
from ui.agreements.around import AroundStrip
from ui.agreements.decision import DecisionBar
from ui.agreements.deeds import Deeds
from ui.agreements.findings import FindingsList
from ui.agreements.form import DraftForm
from ui.agreements.opened import Opened, read_opened
from ui.agreements.scrolled import scrolled
from ui.agreements.sealed import SealedPanel
from ui.agreements.sheet import AgreementSheet
from ui.agreements.signing import SigningPanel
from ui.agreements.start import StartPanel
from ui.shell.changes import Change
from ui.shell.jobs import Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.affordability import AffordabilityBar


class WorkbenchTab(Page):
    """The tab; `opened(case_id=…)` shows the newest agreement of the case, or offers to start one."""

    tables = frozenset(
        {"agreements", "agreement_versions", "approvals", "signatures", "cases", "interview_sections", "case_people",
         "case_links"}
    )  # fmt: skip

    def build(self) -> None:
        """Make the three faces: start, workbench, signing."""
        self._case: UUID | None = None
        self._no = ""
        self._row: AgreementRow | None = None
        self._home: Household | None = None
        self.around = AroundStrip(self.words)
        self.around.opened.connect(lambda case_id, no: self.navigator.open_case(case_id, no, tab="agreement"))
        self.around.wanted.connect(self._split)
        self.start = StartPanel(self.words)
        self.start.chosen.connect(self._start)
        self.form = DraftForm(self.words, legal_day(self.context.clock.now()))
        self.form.changed.connect(self._changed_by_user)
        self.sheet = AgreementSheet(self.words)
        self.findings = FindingsList(self.words)
        self.findings.chosen.connect(self._go)
        self.signing = SigningPanel(self.words)
        self.signing.asked.connect(self._sign)
        self.signing.concluded.connect(self._conclude)
        self.sealed = SealedPanel(self.words)
        self.sealed.further.connect(self._to_obligations)
        self.sealed.seal_wanted.connect(lambda: self.navigator.go("print", case_id=self._case, seal=True))
        self.bar = DecisionBar(self.words)
        self.deeds = Deeds(self, lambda: self._library, self.bar, self._refused)
        self._connect_bar()
        self.afford = AffordabilityBar()
        self.afford_note = layout.note(self.tr("Income is not known yet: ask for it in the interview."))
        self._lay_out()

    def keys(self) -> list[Key]:
        """Save and hand in by keyboard."""
        return [
            Key("Ctrl+Return", self.tr("Save version"), self._save),
            Key("F8", self.tr("Print"), lambda: self.navigator.go("print", case_id=self._case)),
        ]

    def help_text(self) -> str:
        """What this tab is for."""
        return self.tr(
            "Fill in the form; the page at the right is what will be printed. Save a version, hand it in, have it "
            "approved by somebody else, then sign. A later change needs a new approval."
        )

    def opened(self, **args: Any) -> None:
        """Show the agreement of a case."""
        if "case_id" in args:
            self._case = args["case_id"]
        self._read()

    def closed(self) -> None:
        """Keep what was typed."""
        self.form.flush()

    def refresh(self, change: Change) -> None:
        """Somebody decided, signed, or the case changed."""
        del change
        self._read()

    # ------------------------------------------------------------------ reading

    @property
    def _library(self) -> ClauseLibrary:
        library: ClauseLibrary = self.context.desk.clauses
        return library

    @property
    def _draft_name(self) -> str:
        return f"agreement/{self._row.id}" if self._row else ""

    def _read(self) -> None:
        case_id = self._case
        if case_id is None:
            return

        self.jobs.query(self, lambda s: read_opened(s, case_id), self._show, latest="read")

    def _show(self, found: Opened) -> None:
        fresh = self._row is None or found.row is None or self._row.id != found.row.id
        self._row, self._home = found.row, found.home
        self.form.set_longest(found.longest)
        self.faces.setVisible(True)
        self._no = found.around.no if found.around is not None else ""
        self.around.put(found.around, may_split=may(self.actor.role, "cases.split"))
        if found.row is None or found.given is None:
            self.start.put(found.kinds, may(self.actor.role, "agreements.draft"), found.given_up)
            self.faces.setCurrentWidget(self.start)
            return
        self.faces.setCurrentWidget(self.work)
        editable = found.row.state == AgreementState.DRAFT.value and may(self.actor.role, "agreements.draft")
        self.bar.put(found.row, self.actor, found.limits)
        self.left.setCurrentWidget(self._left_for(found.row.state))
        self.form.setEnabled(editable)
        if editable and fresh:
            template = self._library.template_for(found.row.kind)
            kept = self._kept()
            self.form.put(kept or found.given, template)
            self.bar.unsaved(kept is not None)
        elif not editable:
            self.form.put(found.given, self._library.template_for(found.row.kind))
        if editable:
            self.tabs.setTabVisible(1, True)
            self._preview()
        elif found.paper is not None:
            self.sheet.put(found.paper)
            self.findings.put([])
            self.tabs.setTabVisible(1, False)
            self._show_household(found.paper)
        if found.paper is not None and found.row.state == AgreementState.APPROVED.value:
            agent = found.around.agent if found.around is not None else None
            self.signing.put(found.paper, self.actor.name, agent)
        if found.paper is not None and found.row.state == AgreementState.SIGNED.value:
            self.sealed.put(found.paper)

    def _left_for(self, state: str) -> QWidget:
        areas = {AgreementState.APPROVED.value: self.sign_area, AgreementState.SIGNED.value: self.sealed_area}
        return areas.get(state, self.form_area)

    def _to_obligations(self) -> None:
        if self._case is not None:
            self.navigator.open_case(self._case, tab="fulfilment")

    def _kept(self) -> DraftInput | None:
        kept = self.drafts.load(self._draft_name).get("input")
        return DraftInput.from_plain(kept) if kept else None

    # ------------------------------------------------------------------ typing

    def _changed_by_user(self) -> None:
        if self._row is None or self._row.state != AgreementState.DRAFT.value:
            return
        self.drafts.put(self._draft_name, "input", self.form.value().to_plain())
        self.notices.saved(self.context.clock.now())
        self.bar.unsaved(True)
        self._preview()

    def _preview(self) -> None:
        if self._row is None:
            return
        agreement_id, given, library = self._row.id, self.form.value(), self._library
        self.jobs.query(
            self, lambda s: desk.preview(s, agreement_id, given, library), self._show_preview, latest="preview"
        )

    def _show_preview(self, shown: Preview) -> None:
        rest = self.form.refuse(shown.refusals)
        self.sheet.put(shown.paper)
        findings = shown.built.findings if shown.built else ()
        self.findings.put(findings, rest)
        blocking = self.findings.blocking
        title = self.tr("Checks ({0})").format(blocking) if blocking else self.tr("Checks ✓")
        self.tabs.setTabText(1, title)
        if shown.paper is not None:
            self._show_household(shown.paper)

    def _show_household(self, paper: AgreementPaper) -> None:
        known = self._home is not None and bool(paper.schedule)
        self.afford.setVisible(known)
        self.afford_note.setVisible(self._home is None and paper.kind == AgreementKind.INSTALMENT.value)
        if self._home is not None and paper.schedule:
            highest = max((Money.of(row.total) for row in paper.schedule), key=lambda amount: amount.fen)
            self.afford.put(self._home.income, self._home.living, self._home.others, highest)

    def _go(self, field: str) -> None:
        if not self.form.go(field):
            self.tabs.setCurrentIndex(0)
            self.sheet.go(field)

    # ------------------------------------------------------------------ doing

    def _start(self, kind: str) -> None:
        if self._case is not None:
            self.deeds.start(self._case, AgreementKind(kind), lambda _made: self._read(), self.start.refuse)

    def _split(self, person_id: UUID) -> None:
        """Make the case of a representative, and go on with their agreement there."""
        if self._case is None:
            return
        shared = self.words.text("repeats.shared_facts", no=self._no)
        self.deeds.split(person_id, shared, self._split_off, self._not_split)

    def _split_off(self, made: tuple[UUID, str]) -> None:
        case_id, no = made
        self.notices.good(self.tr("Case {0} was made for the agreement of its own.").format(no))
        self.navigator.open_case(case_id, no, tab="agreement")

    def _not_split(self, trouble: Trouble) -> None:
        self.around.refuse("\n".join(self.words.told(refusal).line() for refusal in trouble.refusals))

    def _save(self) -> None:
        self._store(lambda: self.notices.good(self.tr("Version saved.")))

    def _store(self, then: Callable[[], None]) -> None:
        row = self._row
        if row is None or row.state != AgreementState.DRAFT.value:
            return
        self.form.flush()
        name = self._draft_name

        def saved(_version: int) -> None:
            self.drafts.discard(name)
            self.bar.unsaved(False)
            then()

        self.deeds.save(row.id, self.form.value(), saved)

    def _submit(self) -> None:
        row = self._row
        if row is not None:
            note, said = self.bar.note.text(), self.tr("Handed in for approval.")
            self._store(lambda: self.deeds.submit(row.id, note, lambda _done: self._decided(said)))

    def _decide(self, deed: Callable[[UUID, str, Callable[[Any], None]], None], said: str) -> None:
        if self._row is not None:
            deed(self._row.id, self.bar.note.text(), lambda _done: self._decided(said))

    def _decided(self, said: str) -> None:
        self.bar.note.put("")
        self.notices.good(said)
        self._read()

    def _sign(self, role: str, name: str, method: str, strokes: Any) -> None:
        if self._row is not None:
            signer = (SignerRole(role), name, SignatureMethod(method))
            self.deeds.sign(self._row.id, signer, strokes, lambda _done: self._read(), self.signing.form.refuse)

    def _conclude(self) -> None:
        if self._row is not None:
            said = self.tr("Signed and in force; the case is being performed.")
            self.deeds.conclude(self._row.id, lambda _done: self._decided(said), self.signing.form.refuse)

    def _refused(self, trouble: Trouble) -> None:
        rest = self.form.refuse(trouble.refusals)
        if rest:
            self.bar.tell([self.words.told(refusal).line() for refusal in rest])
        if any(refusal.field in ("reason", "note") for refusal in rest):
            self.bar.ask_reason()

    def _connect_bar(self) -> None:
        bar, deeds = self.bar, self.deeds
        bar.save.clicked.connect(lambda: self._save())
        bar.submit.clicked.connect(lambda: self._submit())
        bar.approve.clicked.connect(lambda: self._decide(deeds.approve, self.tr("Approved.")))
        bar.refuse_button.clicked.connect(lambda: self._decide(deeds.refuse, self.tr("Sent back to drafting.")))
        bar.void.clicked.connect(lambda: self._decide(deeds.void, self.tr("The agreement was given up.")))
        bar.paper.clicked.connect(lambda: self.navigator.go("print", case_id=self._case))

    # ------------------------------------------------------------------ looks

    def _lay_out(self) -> None:
        self.form_area, self.sign_area = scrolled(self.form), scrolled(self.signing)
        self.sealed_area = scrolled(self.sealed)
        self.left = QStackedWidget()
        self.left.addWidget(self.form_area)
        self.left.addWidget(self.sign_area)
        self.left.addWidget(self.sealed_area)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(self.tr("Preview and checks"))
        self.tabs.addTab(self.sheet, self.tr("Preview"))
        self.tabs.addTab(self.findings, self.tr("Checks"))
        right = layout.holder(layout.column(self.afford, self.afford_note, self.tabs))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.left)
        split.addWidget(right)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 6)
        self.work = layout.holder(layout.column(self.bar, split))
        self.faces = QStackedWidget()
        self.faces.addWidget(self.start)
        self.faces.addWidget(self.work)
        self.faces.setVisible(False)  # nothing is said about an agreement before it was read
        self.body.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.body_add(self.around)
        self.body_add(self.faces, 1)
