"""Above the agreement: the agent's missing powers are named where they are missed; each of a visit has an agreement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.agreements.facts import AgentFacts
from app.agreements.model import Agreement
from app.agreements.views import AgentPowers, SignatureMark, agreement_paper, around
from app.agreements.views.around import AT_AN_AGREEMENT
from app.cases import desk as cases
from app.cases.codes import AuthorityKind, PersonKind
from app.cases.model import Case
from app.cases.people import Lack
from app.kernel.actor import Actor
from app.store.store import Store
from tests.agreements.ui.conftest import Wanderer
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.agreements.signing import SigningPanel
from ui.agreements.workbench import WorkbenchTab
from ui.shell.context import Context


def add(store: Store, actors: Actors, case_id: UUID, **more: object) -> UUID:
    with store.action(actors.mediator, "cases.person") as session:
        data = cases.PersonData(**({"id_number": "320100198001010011"} | more))  # type: ignore[arg-type]
        return cases.add_person(session, case_id, data).id


def ways(bench: WorkbenchTab) -> list[QPushButton]:
    QApplication.processEvents()
    return [one for one in bench.around.findChildren(QPushButton) if not one.isHidden()]


def test_nothing_stands_above_the_agreement_of_one_customer(bench: WorkbenchTab) -> None:
    assert bench.around.isHidden()


def test_the_missing_power_is_named_before_anybody_fills_in_a_form(
    bench: WorkbenchTab, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    add(desk_store, actors, case_id, kind=PersonKind.AGENT, name="陈律", authority=AuthorityKind.GENERAL)
    bench.opened(case_id=case_id)
    said = bench.around.agent_text.text()
    assert not bench.around.agent.isHidden()
    for part in ("陈*", "一般授权", "和解（", "放弃请求（", "签署协议（", "授权书未载明此项权限"):
        assert part in said
    assert nameless(bench.around) == []


def test_an_agreement_for_each_is_one_press_away(
    bench: WorkbenchTab, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    add(
        desk_store, actors, case_id, kind=PersonKind.REPRESENTATIVE, name="赵一鸣", phone="13800003301", amount="120.50"
    )
    add(desk_store, actors, case_id, kind=PersonKind.REPRESENTATIVE, name="钱二宝", amount="80")
    bench.opened(case_id=case_id)
    way = ways(bench)[0]
    assert way.text() == "Agreement of 赵*鸣 120.50…"
    way.click()
    went = cast(Wanderer, bench.navigator).went
    assert went[-1][0].endswith(":agreement")
    made = went[-1][1]["case_id"]
    with desk_store.read(actors.mediator) as session:
        case = session.found(Case, made)
        assert (case.amount_fen, around(session, made).joint_id) == (12050, case_id)
    bench.opened(case_id=case_id)
    assert "no agreement yet" in ways(bench)[0].text()
    second = ways(bench)[1]
    second.click()  # nobody knows how to reach them: no case can be made
    assert not bench.around.message.isHidden()
    assert "钱二宝" in bench.around.message.text() or "钱*宝" in bench.around.message.text()
    bench.opened(case_id=made)
    ways(bench)[0].click()
    assert went[-1][1]["case_id"] == case_id


def test_the_customer_signs_where_the_agent_may_not(
    qtbot: QtBot, desk_store: Store, actors: Actors, approved: Agreement, context_of: Callable[[Actor], Context]
) -> None:
    words = context_of(actors.mediator).words
    with desk_store.read(actors.mediator) as session:
        paper = agreement_paper(session, approved.id)
    agent = AgentFacts("陈律", "320100198001010011", "特别授权", may_settle=True, may_sign=True)
    paper = replace(paper, parties=replace(paper.parties, agent=agent))
    panel = SigningPanel(words)
    qtbot.addWidget(panel)
    allowed = AgentPowers("陈*", AuthorityKind.SPECIAL, dict.fromkeys(AT_AN_AGREEMENT, ()))
    panel.put(paper, "李雪", allowed)
    assert (panel.role.value_key(), panel.name.text()) == ("agent", "陈律")
    assert panel.take.isEnabled()
    expired = replace(allowed, missing=dict.fromkeys(AT_AN_AGREEMENT, (Lack.EXPIRED,)))
    panel.put(paper, "李雪", expired)
    assert (panel.role.value_key(), panel.name.text()) == ("customer", "钱𫖯")
    assert panel.take.isEnabled()
    assert "客户" in panel.lacking.text()
    panel.role.put("agent")
    panel.role.chosen.emit("agent")
    assert not panel.take.isEnabled()
    assert "授权已到期" in panel.why_not.text()
    signed = SignatureMark("customer", "钱𫖯", "on_paper", (), approved.created_at)
    panel.put(replace(paper, signatures=(signed, replace(signed, role="staff", name="李雪"))), "李雪", expired)
    assert panel.finish.isEnabled()
