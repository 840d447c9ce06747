"""Above the agreement: what the agent may not do and why, and the agreement of each one of a joint visit.

The missing power is named where it is missed, before anybody fills in a form that cannot be signed. A representative's
agreement is one press away: the case of their own is made by the way, and opens at its agreement.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.agreements.views.around import AT_AN_AGREEMENT, AgentPowers, Around, EachOne
from app.kernel.wording import Wording
from ui.agreements.words import listed
from ui.widgets import layout, theme
from ui.widgets.flow import FlowLayout


class AroundStrip(QWidget):
    """`opened(case_id, no)` wants a case's agreement shown, `wanted(person_id)` one made for a representative."""

    opened = Signal(object, str)
    wanted = Signal(object)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.agent = QFrame()
        self.agent_text = layout.text_label("", "strong", wrap=True, selectable=True)
        _dress(self.agent, layout.column(self.agent_text), "soon")
        self.each = QFrame()
        self.each_text = layout.text_label("", "label", wrap=True)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.message = layout.text_label("", "error", wrap=True)
        _dress(self.each, layout.column(self.each_text, self._ways, self.message, gap=1), "card")
        box = layout.column(self.agent, self.each)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)
        self.setVisible(False)

    def put(self, around: Around | None, *, may_split: bool) -> None:
        """Show what bears on the agreement; nothing hides the strip."""
        self.message.setText("")
        self.message.setVisible(False)
        agent = None if around is None else around.agent
        told = "" if agent is None else agent_in_words(agent, self._words)
        self.agent_text.setText(told)
        self.agent.setVisible(bool(told))
        shown = around is not None and bool(around.each or around.joint_no)
        self.each.setVisible(shown)
        if around is not None and shown:
            self._put_each(around, may_split)
        self.setVisible(bool(told) or shown)

    def refuse(self, text: str) -> None:
        """Say why no case was made."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _put_each(self, around: Around, may_split: bool) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if around.joint_no and around.joint_id is not None:
            self.each_text.setText(self.tr("Split off from a joint visit; the shared facts are there:"))
            self._flow.addWidget(self._way(around.joint_no, around.joint_id, around.joint_no))
        else:
            self.each_text.setText(
                self.tr("Joint visit: each representative has an agreement of their own, in a case of their own.")
            )
        for one in around.each:
            self._flow.addWidget(self._of(one, may_split))

    def _of(self, one: EachOne, may_split: bool) -> QWidget:
        claim = one.amount.grouped() if one.amount is not None else self.tr("no amount")
        who = f"{one.name} {claim}"
        if one.case_id is not None:
            state = self._words.label("agreement_state", one.state) if one.state else self.tr("no agreement yet")
            return self._way(f"{who} · {one.no} · {state}", one.case_id, one.no)
        if not may_split:
            return layout.text_label(self.tr("{0}: no case of their own yet").format(who), "muted")
        said = self.tr("Agreement of {0}…").format(who)
        return layout.button(said, partial(self.wanted.emit, one.person_id), kind="quiet", icon="plus")

    def _way(self, text: str, case_id: UUID, no: str) -> QPushButton:
        return layout.button(text, partial(self.opened.emit, case_id, no), kind="quiet", icon="cases")


def agent_in_words(agent: AgentPowers, words: Wording) -> str:
    """What the agent may not do today, act by act with what is missing; empty when all is allowed."""
    told = []
    for act in AT_AN_AGREEMENT:
        lacks = agent.missing[act]
        if lacks:
            why = listed((words.label("lack", lack.value) for lack in lacks), words)
            told.append(words.text("agreements.agent_may_not", act=("agent_power", act.value), why=why))
    if not told:
        return ""
    kind = words.label("authority_kind", agent.authority.value) if agent.authority is not None else ""
    name = f"{agent.name}（{kind}）" if kind else agent.name
    return words.text("agreements.agent_limits", name=name, limits=words.text("agreements.limit_mark").join(told))


def _dress(frame: QFrame, box: QVBoxLayout, surface: str) -> None:
    theme.surface(frame, surface)
    side = theme.space(3)
    box.setContentsMargins(side, theme.space(2), side, theme.space(2))
    frame.setLayout(box)
