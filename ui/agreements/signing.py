"""Signing at the window: who signs how, each signature saved at once, then the agreement is made final.

Printing, signing by hand and scanning back is the default way; drawing on the pad is offered, never forced (a drawn
signature alone is no reliable electronic one, 电子签名法 13).
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.agreements.views import AgentPowers, AgreementPaper
from app.cases.codes import Power
from app.kernel.wording import Wording
from app.sealing.model import SignatureMethod, SignerRole
from ui.agreements.words import listed
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.signature import SignaturePad, Strokes
from ui.widgets.text_field import TextField


class SigningPanel(QWidget):
    """`asked(role, name, method, strokes)` wants a signature saved, `concluded` wants the agreement made final."""

    asked = Signal(str, str, str, object)
    concluded = Signal()

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names: dict[str, str] = {}
        self._why_not: dict[str, str] = {}
        self.form = Form(words)
        self.role = self.form.add("role", self.tr("&Who signs"), Choice(), required=True)
        self.name = self.form.add("name", self.tr("&Name"), TextField(), required=True)
        methods = words.labels("signature_method")
        self.method = self.form.add("method", self.tr("&How"), Choice(methods), required=True)
        self.pad = SignaturePad("")
        self.pad.setMinimumHeight(theme.WIDTH["number"])
        self.why_not = layout.text_label("", "soon", wrap=True)
        self.take = layout.button(self.tr("Save this signature"), self._ask, kind="primary", icon="pen")
        self.done_list = layout.text_label("", wrap=True)
        self.lacking = layout.text_label("", "hint", wrap=True)
        self.finish = layout.button(
            self.tr("Make the agreement final"), self.concluded.emit, kind="large", icon="stamp"
        )
        self.clear = layout.button(self.tr("Draw again"), self.pad.clear, kind="quiet", icon="undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        pressing = layout.row(self.clear, 1, self.take)
        column.addWidget(layout.card(self.form, self.why_not, self.pad, pressing, title=self.tr("Signatures")))
        column.addWidget(
            layout.card(self.done_list, self.lacking, layout.row(1, self.finish), title=self.tr("Signed so far"))
        )
        column.addStretch(1)
        self.role.chosen.connect(self._who)
        self.method.chosen.connect(self._how)
        self._how(SignatureMethod.ON_PAPER.value)

    def put(self, paper: AgreementPaper, staff: str, powers: AgentPowers | None = None) -> None:
        """Show who has signed a paper, and offer whoever has not; `powers` are the agent's today."""
        signed = {mark.role for mark in paper.signatures}
        agent = paper.parties.agent
        party = SignerRole.AGENT if agent else SignerRole.CUSTOMER
        lacks = powers.lacks(Power.SETTLE, Power.SIGN) if powers is not None and agent is not None else ()
        why = listed((self._words.label("lack", lack.value) for lack in lacks), self._words)
        self._why_not = {SignerRole.AGENT.value: self.tr("The agent may not sign: {0}").format(why)} if lacks else {}
        # Who has an agent may still sign for themselves.
        self._names = {
            party.value: agent.name if agent else paper.parties.customer_name,
            SignerRole.CUSTOMER.value: paper.parties.customer_name,
            SignerRole.STAFF.value: staff,
            SignerRole.WITNESS.value: "",
        }
        self.role.set_items({key: self._words.label("signer_role", key) for key in self._names})
        label = self._words.label
        lines = [
            f"✓ {label('signer_role', mark.role)} {mark.name} · {label('signature_method', mark.method)}"
            for mark in paper.signatures
        ]
        self.done_list.setText("\n".join(lines) or self.tr("Nobody yet."))
        if signed & {SignerRole.AGENT.value, SignerRole.CUSTOMER.value}:
            signed |= {SignerRole.AGENT.value, SignerRole.CUSTOMER.value}  # one of them is enough
        asked = [SignerRole.CUSTOMER.value if party.value in self._why_not else party.value, SignerRole.STAFF.value]
        self._tell_lacking([key for key in asked if key not in signed])
        barred = signed | self._why_not.keys()
        following = next((key for key in self._names if key not in barred), SignerRole.WITNESS.value)
        self.role.put(following)
        self._who(following)
        self.method.put(self.method.value_key() or SignatureMethod.ON_PAPER.value)

    def _tell_lacking(self, roles: list[str]) -> None:
        """Say whose signature is missing; with both, making it final is what comes next, and looks like it."""
        names = [self._words.label("signer_role", role) for role in roles]
        self.lacking.setText(self.tr("Still to sign: {0}").format(listed(names, self._words)))
        self.lacking.setVisible(bool(roles))
        self.finish.setEnabled(not roles)
        _dress(self.finish, "large" if roles else "large-primary", "stamp")
        _dress(self.take, "primary" if roles else "", "pen")

    def _who(self, key: str) -> None:
        self.name.put(self._names.get(key, ""))
        self.pad.set_name(self._names.get(key, ""))
        self.pad.clear()
        self.why_not.setText(self._why_not.get(key, ""))
        self.why_not.setVisible(key in self._why_not)
        self.take.setEnabled(key not in self._why_not)

    def _how(self, key: str) -> None:
        drawn = key == SignatureMethod.DRAWN.value
        self.pad.setVisible(drawn)
        self.clear.setVisible(drawn)

    def _ask(self) -> None:
        self.form.clear_errors()
        missing = self.form.missing()
        if missing:
            missing[0].refuse(self.tr("Please fill this in."))
            missing[0].go()
            return
        method = self.method.value_key()
        strokes = scaled(self.pad.strokes()) if method == SignatureMethod.DRAWN.value else []
        self.asked.emit(self.role.value_key(), self.name.text(), method, strokes)


def _dress(button: QPushButton, kind: str, icon: str) -> None:
    """Give a button another kind, and its icon the ink of that kind."""
    theme.kind(button, kind)
    button.setIcon(theme.icon(icon, "accent_ink" if kind.endswith("primary") else "accent"))


def scaled(strokes: Strokes) -> list[list[list[int]]]:
    """Turn the pad's strokes (parts of its width) into the 0-1000 square in which they are kept."""

    def whole(part: float) -> int:
        return max(0, min(1000, round(part * 1000)))

    return [[[whole(point.x), whole(point.y), point.at] for point in stroke] for stroke in strokes]
