"""From the empty tab to the signed agreement; refusals stand beside their fields; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.agreements.model import Agreement, AgreementState, AgreementVersion
from app.kernel.actor import Actor
from app.sealing.model import SignatureMethod
from app.store.store import Store
from tests.agreements.ui.conftest import Wanderer
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.agreements.approvals import ApprovalsPage
from ui.agreements.workbench import WorkbenchTab
from ui.shell.context import Context
from ui.widgets.choice import Choice

COMPLETE = {"account": "6222020000001234", "court_place": "江城市", "months": "24", "first_due": "2026-12-15"}


def press(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(field: QLineEdit, text: str) -> None:
    """Type what has no key on this keyboard, as an input method would commit it."""
    field.setText(text)
    field.textEdited.emit(text)
    cast(Any, field).leave()


def start(bench: WorkbenchTab, kind: int = -1) -> None:
    press(bench.start.findChildren(QPushButton)[kind])


def fill(bench: WorkbenchTab, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        field = cast(QLineEdit, bench.form.form.rows[name].control)
        write(field, text)


def tick(bench: WorkbenchTab, *names: str) -> None:
    for name in names:
        bench.form._flags[name].setChecked(True)


def complete(bench: WorkbenchTab) -> None:
    start(bench)
    fill(bench, COMPLETE)
    tick(bench, "exceeds_ability", "willing")


def state(store: Store, actor: Actor) -> AgreementState:
    with store.read(actor) as session:
        return session.scalars(select(Agreement)).one().state


def reopened(qtbot: QtBot, context: Context, case_id: UUID) -> WorkbenchTab:
    page = WorkbenchTab(context)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.opened(case_id=case_id)
    return page


def test_the_empty_tab_offers_what_the_route_allows(bench: WorkbenchTab) -> None:
    offered = [button.text() for button in bench.start.findChildren(QPushButton)]
    assert offered == ["和解协议书", "个性化分期还款协议"]


def test_a_new_agreement_starts_with_what_the_case_says(bench: WorkbenchTab) -> None:
    start(bench)
    assert bench.form.grid.fields["claimed.principal"].text() == "30,000.00"
    assert cast(QLineEdit, bench.form.form.rows["account_name"].control).text() == "钱𫖯"
    assert "【待填：还款账号】" in bench.sheet.toPlainText()
    assert bench.findings.blocking > 0
    assert "30,000.00" in bench.sheet.toPlainText()


def test_typing_shows_at_once_in_the_preview_and_in_the_drafts(bench: WorkbenchTab, desk_store: Store) -> None:
    start(bench)
    fill(bench, {"months": "24", "account": "6222020000001234"})
    text = bench.sheet.toPlainText()
    assert "按月分 24 期偿还" in text
    assert "6222 0200 0000 1234" in text
    assert len([line for line in text.splitlines() if line.startswith("2027-")]) >= 12
    name = desk_store.drafts.forms()[0]
    assert desk_store.drafts.load(name)["input"]["texts"]["months"] == "24"


def test_what_was_typed_is_there_after_a_restart(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    start(bench)
    fill(bench, {"months": "48"})
    again = reopened(qtbot, context_of(actors.mediator), case_id)
    assert cast(QLineEdit, again.form.form.rows["months"].control).text() == "48"
    assert again.form.slider.value() == 48


def test_what_is_not_yet_a_version_is_said_until_it_is_one(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    complete(bench)
    fill(bench, {"months": "48"})
    assert "not a version yet" in bench.bar.told.text()
    again = reopened(qtbot, context_of(actors.mediator), case_id)
    assert "not a version yet" in again.bar.told.text()
    press(bench.bar.save)
    bench.opened()
    assert "Saved by" in bench.bar.told.text()


def test_a_stored_rate_comes_back_as_percent(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    complete(bench)
    method = bench.form.form.rows["method"].control
    assert isinstance(method, Choice)
    method.put("annuity")
    method.chosen.emit("annuity")
    fill(bench, {"annual_rate": "4.805%"})
    press(bench.bar.save)
    again = reopened(qtbot, context_of(actors.mediator), case_id)
    assert cast(QLineEdit, again.form.form.rows["annual_rate"].control).text() == "4.805%"


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("months", "61", "第七十条"),
        ("months", "0", "期数"),
        ("first_due", "2026-02-31", "日期"),
        ("annual_rate", "250%", "100%"),
        ("down_payment", "99,999,999", "首付款"),
    ],
)
def test_a_wrong_value_is_told_beside_its_field_and_kept(
    bench: WorkbenchTab, name: str, text: str, sentence: str
) -> None:
    start(bench)
    bench.form.form.rows["method"].control.chosen.emit("annuity")  # type: ignore[attr-defined]
    fill(bench, {"annual_rate": "4.8%", name: text})
    row = bench.form.form.rows[name]
    assert sentence in row.message.text() or row.message.text()
    assert row.message.isVisible()
    assert cast(QLineEdit, row.control).text().replace(",", "").startswith(text.replace(",", "")[:3])


def test_a_waiver_above_the_claim_is_told_in_the_grid(bench: WorkbenchTab) -> None:
    start(bench)
    field = bench.form.grid.fields["waived.interest"]
    write(field, "５００")
    assert field.text() == "500.00"
    assert "大于欠款" in bench.form.grid._message.text()


def test_saving_and_handing_in_asks_for_everything_that_is_missing(
    bench: WorkbenchTab, desk_store: Store, actors: Actors
) -> None:
    start(bench)
    press(bench.bar.submit)
    assert bench.bar.errors.isVisible()
    assert state(desk_store, actors.mediator) is AgreementState.DRAFT
    with desk_store.read(actors.mediator) as session:
        assert session.scalars(select(AgreementVersion)).all() != []


def test_a_pressed_finding_leads_to_its_field(bench: WorkbenchTab) -> None:
    start(bench)
    fields = [bench.findings.item(place).data(Qt.ItemDataRole.UserRole) for place in range(bench.findings.count())]
    place = fields.index("account")
    bench.findings.itemActivated.emit(bench.findings.item(place))
    assert bench.form.form.rows["account"].control.hasFocus()


def test_from_draft_to_signature(
    qtbot: QtBot,
    bench: WorkbenchTab,
    case_id: UUID,
    actors: Actors,
    desk_store: Store,
    context_of: Callable[[Actor], Context],
) -> None:
    complete(bench)
    assert bench.findings.blocking == 0
    press(bench.bar.submit)
    assert state(desk_store, actors.lead) is AgreementState.PENDING_APPROVAL
    lead = reopened(qtbot, context_of(actors.lead), case_id)
    assert not lead.form.isEnabled()
    press(lead.bar.approve)
    assert state(desk_store, actors.lead) is AgreementState.APPROVED
    counter = reopened(qtbot, context_of(actors.counter), case_id)
    for role in ("customer", "staff"):
        counter.signing.role.put(role)
        counter.signing._who(role)
        counter.signing.method.put(SignatureMethod.ON_PAPER.value)
        press(counter.signing.take)
    press(counter.signing.finish)
    assert state(desk_store, actors.counter) is AgreementState.SIGNED
    with desk_store.read(actors.counter) as session:
        from app.cases.model import Case

        assert session.found(Case, case_id).status.value == "performing"


def test_the_drafter_is_not_offered_the_decision(bench: WorkbenchTab) -> None:
    complete(bench)
    press(bench.bar.submit)
    bench.opened()
    assert not bench.bar.approve.isVisible()
    assert not bench.bar.save.isVisible()
    assert bench.bar.void.isVisible()


def test_giving_up_without_a_reason_leads_to_where_it_is_written(bench: WorkbenchTab) -> None:
    complete(bench)
    press(bench.bar.void)
    assert bench.bar.errors.isVisible()
    assert bench.bar.note.hasFocus()
    assert bench.bar.note.property("state") == "error"
    write(bench.bar.note, "客户改变主意")
    assert bench.bar.note.property("state") == ""


def test_a_lead_sends_back_with_a_reason(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    complete(bench)
    press(bench.bar.submit)
    lead = reopened(qtbot, context_of(actors.lead), case_id)
    press(lead.bar.refuse_button)
    assert "理由" in lead.bar.errors.text()
    write(lead.bar.note, "首期还款日改到发薪日之后")
    press(lead.bar.refuse_button)
    again = reopened(qtbot, context_of(actors.mediator), case_id)
    assert "首期还款日改到发薪日之后" in again.bar.told.text()
    assert again.form.isEnabled()


def test_an_auditor_looks_and_changes_nothing(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    complete(bench)
    press(bench.bar.save)
    auditor = reopened(qtbot, context_of(actors.auditor), case_id)
    assert not auditor.form.isEnabled()
    buttons = (auditor.bar.save, auditor.bar.submit, auditor.bar.approve, auditor.bar.refuse_button, auditor.bar.void)
    assert not any(button.isVisible() for button in buttons)


def test_free_clauses_are_checked_while_they_are_written(bench: WorkbenchTab) -> None:
    complete(bench)
    press(bench.form.free.add_button)
    title, text = bench.form.free._entries[0][1:]
    write(title, "费用")
    text.setPlainText("乙方另付手续费十元整。")
    text.leave()
    assert "手续费" in bench.sheet.toPlainText()
    assert bench.findings.blocking == 1


def test_a_settlement_shows_only_its_own_fields(bench: WorkbenchTab) -> None:
    start(bench, 0)
    assert not bench.form.form.rows["months"].isVisibleTo(bench.form)
    assert bench.form.form.rows["refund"].isVisibleTo(bench.form)
    assert not bench.form.form.rows["lump_sum_due"].isVisibleTo(bench.form)
    tick(bench, "lump_sum")
    assert bench.form.form.rows["lump_sum_due"].isVisibleTo(bench.form)
    assert "和解协议书" in bench.sheet.toPlainText()


def test_print_leads_to_the_print_panel(bench: WorkbenchTab, case_id: UUID) -> None:
    start(bench)
    press(bench.bar.paper)
    assert cast(Wanderer, bench.navigator).went == [("print", {"case_id": case_id})]


def test_the_approvals_page_lists_what_waits_and_opens_it(
    qtbot: QtBot, bench: WorkbenchTab, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    complete(bench)
    bench.bar.note.put("客户患病")
    press(bench.bar.submit)
    page = ApprovalsPage(context_of(actors.lead))
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert page.model.rowCount() == 1
    shown = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert shown[1] == "钱*"
    assert shown[3] == "30,000.00"
    assert shown[-1] == "客户患病"
    page.take_focus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert cast(Wanderer, page.navigator).went[0][1]["case_id"] == case_id


def test_the_approvals_page_says_when_nothing_waits(
    qtbot: QtBot, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    page = ApprovalsPage(context_of(actors.lead))
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert page.empty.isVisible()
    assert nameless(page) == []


def test_the_bar_of_a_draft_fits_a_branch_pc_with_english_words(bench: WorkbenchTab) -> None:
    start(bench)
    bar = bench.bar
    bar.title.setText("Personalised instalment agreement · version 12")
    bar.told.setText("Waits for: head office. Note: the customer is ill and asks for more time than the rules foresee")
    for button, text in (
        (bar.save, "Save version"),
        (bar.submit, "Hand in"),
        (bar.void, "Give up"),
        (bar.paper, "Print"),
    ):
        button.setText(text)
        button.setVisible(True)
    bar.note.setVisible(True)
    assert bar.minimumSizeHint().width() <= 1200
