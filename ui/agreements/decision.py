"""The bar above the workbench: where the agreement stands, and what may be done with it now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame

from app.agreements.model import AgreementState
from app.agreements.views import AgreementRow, MandateView
from app.kernel.actor import Actor
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.powers import may
from ui.agreements.limits import limits_line, passed, standing
from ui.agreements.words import begun
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.text_field import TextField

TONES = {"draft": "", "pending_approval": "soon", "approved": "accent", "signed": "good", "void": ""}


class DecisionBar(QFrame):
    """Buttons appear only when the state and the person's powers allow them."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._said = ""
        self._unsaved = False
        theme.surface(self, "flat")
        self.state = Chip("")
        self.title = layout.text_label("", "strong")
        self.told = layout.text_label("", "small", wrap=True)
        self.note = TextField(placeholder=self.tr("Note or reason"))
        self.note.setAccessibleName(self.tr("Note or reason"))
        self.note.textEdited.connect(lambda _text: theme.state(self.note, ""))
        self.save = layout.button(self.tr("&Save version"), icon="check")
        self.submit = layout.button(self.tr("Hand &in"), kind="primary", icon="upload")
        self.approve = layout.button(self.tr("&Approve"), kind="primary", icon="stamp")
        self.refuse_button = layout.button(self.tr("Send &back"), icon="undo")
        self.void = layout.button(self.tr("Give up"), kind="quiet", icon="cross")
        self.paper = layout.button(self.tr("&Print"), kind="quiet", icon="printer")
        self.limits = layout.text_label("", "small", wrap=True)
        self.standing = layout.text_label("", "hint", wrap=True)
        self.errors = layout.text_label("", "error", wrap=True)
        for line in (self.limits, self.standing, self.errors):
            line.setVisible(False)
        buttons = (self.save, self.submit, self.approve, self.refuse_button, self.void, self.paper)
        # Below each other: in English they and the buttons would be wider than a branch PC.
        what = layout.column(self.title, self.told, gap=1)
        what.setSpacing(0)
        head = layout.row(self.state, what, self.note, *buttons)
        head.setStretch(1, 1)
        box = layout.column(head, self.limits, self.standing, self.errors, gap=1)
        box.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self.setLayout(box)

    def put(self, row: AgreementRow, actor: Actor, view: MandateView | None = None) -> None:
        """Show where an agreement stands and offer what this person may do."""
        self.errors.setVisible(False)
        theme.state(self.note, "")
        self.state.put(begun(self._words.label("agreement_state", row.state)), TONES[row.state])
        kind = begun(self._words.label("agreement_kind", row.kind))
        self.title.setText(self.tr("{0} · version {1}").format(kind, row.version) if row.version else kind)
        drafting = row.state == AgreementState.DRAFT.value
        self._said = self._last(row)
        self._unsaved = self._unsaved and drafting
        self._tell_last()
        deciding = row.state == AgreementState.PENDING_APPROVAL.value and may(actor.role, "agreements.approve")
        self.save.setVisible(drafting and may(actor.role, "agreements.draft"))
        self.submit.setVisible(drafting and may(actor.role, "agreements.submit"))
        self._tell_limits(view, deciding, row.state)
        others = view is None or not view.own
        self.approve.setVisible(deciding and others)
        self.approve.setEnabled(view is None or not (view.beyond or view.passed))
        self.refuse_button.setVisible(deciding and others)
        open_ = drafting or row.state in (AgreementState.PENDING_APPROVAL.value, AgreementState.APPROVED.value)
        self.void.setVisible(open_ and may(actor.role, "agreements.void"))
        self.note.setVisible(open_)

    def _tell_limits(self, view: MandateView | None, deciding: bool, state: str) -> None:
        if view is None:
            self.limits.setVisible(False)
            self.standing.setVisible(False)
            return
        drafting = state == AgreementState.DRAFT.value
        self.limits.setVisible(deciding or (drafting and bool(view.others)))
        self.limits.setText(limits_line(view, self._words))
        against = [standing(view, self._words) if deciding else "", "" if drafting else passed(view)]
        self.standing.setText("\n".join(line for line in against if line))
        self.standing.setVisible(any(against))

    def unsaved(self, unsaved: bool) -> None:
        """Say whether the form holds more than the last version; it is in the drafts in any case."""
        self._unsaved = unsaved
        self._tell_last()

    def _tell_last(self) -> None:
        self.told.setText(begun(self.tr("changed since; not a version yet") if self._unsaved else self._said))
        theme.role(self.told, "hint" if self._unsaved else "small")

    def ask_reason(self) -> None:
        """Put the cursor where the missing reason belongs."""
        theme.state(self.note, "error")
        self.note.setFocus()

    def tell(self, lines: Sequence[str]) -> None:
        """Say what stands in the way, below the buttons."""
        shown = list(lines[:4])
        if len(lines) > len(shown):
            shown.append(self.tr("… and {0} more; see the checks").format(len(lines) - len(shown)))
        self.errors.setText("\n".join(f"⚠ {line}" for line in shown))
        self.errors.setVisible(bool(lines))

    def _last(self, row: AgreementRow) -> str:
        if row.effective_on is not None and row.state == AgreementState.SIGNED.value:
            return self.tr("in force since {0}").format(row.effective_on.isoformat())
        if row.decided_at is not None and row.granted is not None:
            what = self.tr("approved by {0}, {1}") if row.granted else self.tr("sent back by {0}, {1}")
            said = what.format(row.decided_by, local_minute(row.decided_at))
            return self._with_note(said, row.decision_note)
        if row.needs_role:
            waits = self.tr("waits for: {0}").format(self._words.label("authority_level", row.needs_role))
            return self._with_note(waits, row.request_note)
        if row.saved_at is not None:
            return self.tr("saved by {0}, {1}").format(row.author, local_minute(row.saved_at))
        return ""

    def _with_note(self, said: str, note: str) -> str:
        return self.tr("{0}. Note: {1}").format(said, note) if note else said
