"""The signed and sealed agreement: who signed, since when it is in force, under which hash, and where it goes on.

The list is a staff list, looked at long after the customer left: customers and witnesses are masked on it (李*华), as
everywhere. The sheet for signing, with the customer at the window, shows whole names: whoever signs reads theirs.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.agreements.views import AgreementPaper, SignatureMark
from app.kernel.clock import local_minute
from app.kernel.masking import mask_name
from app.kernel.wording import Wording
from app.sealing.model import SignerRole
from ui.widgets import layout, theme

_HASH_SHOWN = 16


class SealedPanel(QWidget):
    """`further` asks for the fulfilment tab, `seal_wanted` for where a seal is asked for."""

    further = Signal()
    seal_wanted = Signal()

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.effective = layout.text_label("", "lead", wrap=True)
        self.signers = layout.text_label("", wrap=True)
        self.signers.setAccessibleName(self.tr("Who signed"))
        self.seal = layout.text_label("", "muted", wrap=True, selectable=True)
        self.seal.setAccessibleName(self.tr("Hash of the sealed version"))
        self.go_on = layout.button(self.tr("To the obligations"), self.further.emit, kind="primary", icon="fulfilment")
        self.ask_seal = layout.button(self.tr("Ask for a seal…"), self.seal_wanted.emit, icon="stamp")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        said = layout.note(
            self.tr(
                "Signed: nothing in it changes any more. A change is another agreement; the seal is asked for apart."
            )
        )
        column.addWidget(layout.card(self.effective, said, layout.row(1, self.ask_seal, self.go_on)))
        column.addWidget(layout.card(self.signers, title=self.tr("Signatures")))
        column.addWidget(layout.card(self.seal, title=self.tr("Seal")))
        column.addStretch(1)

    def put(self, paper: AgreementPaper) -> None:
        """Show the end of an agreement."""
        waits = paper.effective_on is None
        self.effective.setText(
            self.tr("Signed by both sides; in force once the organisation has sealed it")
            if paper.effective_on is None
            else self.tr("In force since {0}").format(paper.effective_on.isoformat())
        )
        self.ask_seal.setText(self.tr("Note the organisation's seal…") if waits else self.tr("Ask for a seal…"))
        self.signers.setText("\n".join(self._line(mark) for mark in paper.signatures))
        head, tail = paper.sha256[:_HASH_SHOWN], paper.sha256[-_HASH_SHOWN:]
        self.seal.setText(self.tr("Version {0}, SHA-256 {1} … {2}").format(paper.version, head, tail))
        self.seal.setToolTip(paper.sha256)

    def _line(self, mark: SignatureMark) -> str:
        label = self._words.label
        name = mark.name if mark.role == SignerRole.STAFF.value else mask_name(mark.name)
        how, when = label("signature_method", mark.method), local_minute(mark.signed_at)
        return self.tr("✓ {0} {1} · {2} · {3}").format(label("signer_role", mark.role), name, how, when)
