"""Every section shows, takes typing in any order, and becomes one action when it is left."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.interviews.sections import SECTIONS, Kind
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import complete, control, fill, now, pick, press, save, tick, write
from ui.interviews.interview import InterviewTab
from ui.interviews.moment import MomentField
from ui.interviews.picks import Picks
from ui.interviews.somebody import SomebodyField
from ui.widgets.choice import Choice

TYPED: dict[Kind, Any] = {
    Kind.TEXT: "说明",
    Kind.LONG_TEXT: "第一行\n第二行",
    Kind.MONEY: "１，２３４。５０",
    Kind.DATE: "2026年11月20日",
    Kind.INSTANT: "2026-11-20 9:05",
    Kind.INT: "３",
    Kind.PHONE: "138-0000-1112",
    Kind.ID_NUMBER: "11010519491231002x",
    Kind.CARD: "6222 0200 0000 1234",
}
STORED: dict[Kind, Any] = {
    Kind.TEXT: "说明",
    Kind.LONG_TEXT: "第一行\n第二行",
    Kind.MONEY: 123450,
    Kind.DATE: "2026-11-20",
    Kind.INSTANT: "2026-11-20T01:05:00.000Z",
    Kind.INT: 3,
    Kind.PHONE: "13800001112",
    Kind.ID_NUMBER: "11010519491231002X",
    Kind.CARD: "6222020000001234",
}


def use(widget: QWidget, kind: Kind) -> Any:
    """Use a control as its kind is used; returns what is stored of it."""
    if isinstance(widget, Picks):
        key = next(iter(widget._buttons))
        widget.button(key).click()
        return [key] if kind is Kind.CHOICES else key
    if isinstance(widget, Choice):
        key = str(widget.itemData(1))
        widget._picked(1)
        return key
    if isinstance(widget, SomebodyField):
        write(widget.parts["name"], "周海")
        return {"name": "周海", "id_type": "resident_id"}
    if isinstance(widget, MomentField):
        write(widget.text_field, TYPED[kind])
        return STORED[kind]
    if isinstance(widget, QAbstractButton):
        widget.setChecked(False)
        widget.click()
        return True
    write(widget, TYPED[kind])
    return STORED[kind]


def test_all_thirteen_sections_stand_on_one_page(tab: InterviewTab) -> None:
    assert list(tab.form.cards) == [spec.key for spec in SECTIONS]
    assert list(tab.form.steps.statuses()) == [spec.key for spec in SECTIONS]
    assert all(card.isVisibleTo(tab) for card in tab.form.cards.values())


@pytest.mark.parametrize("section", [spec.key for spec in SECTIONS if spec.fields])
def test_every_field_of_a_section_takes_what_is_typed_and_keeps_it(
    tab: InterviewTab, sitting: Sitting, section: str
) -> None:
    expected: dict[str, Any] = {}
    for key, entry in tab.form.cards[section].entries.items():
        if entry.spec.kind is Kind.TRANSACTIONS:
            continue
        if entry.spec.when is not None and expected.get(entry.spec.when[0]) != entry.spec.when[1]:
            pick(tab, section, *entry.spec.when)
            expected[entry.spec.when[0]] = entry.spec.when[1]
        expected[key] = use(control(tab, section, key), entry.spec.kind)
    save(tab)
    state = sitting.form()
    assert {key: state.value(section, key) for key in expected} == expected
    assert not tab.keeper.state.unsaved
    assert sitting.store.drafts.load(tab.keeper.draft) == {}


def test_fields_that_depend_on_an_answer_appear_with_it(tab: InterviewTab) -> None:
    station = tab.form.cards["facts"].entries["police_station"].row
    assert station.isHidden()
    pick(tab, "facts", "police_reported", "yes")
    assert not station.isHidden()
    pick(tab, "facts", "police_reported", "no")
    assert station.isHidden()


def test_any_order_gives_the_same_record(tab: InterviewTab, sitting: Sitting) -> None:
    order = ["wish", "facts", "identity", "materials", "circumstances", "first_things"]
    random.Random(7).shuffle(order)
    for key in order:
        tab.form.go(key)
        match key:
            case "wish":
                fill(tab, "wish", wish="退还费用")
            case "facts":
                fill(tab, "facts", amount="300")
            case "identity":
                fill(tab, "identity", address="江城市鼓楼区梧桐里 3 号")
            case "materials":
                pick(tab, "materials", "brought", "card")
            case "circumstances":
                fill(tab, "circumstances", income="4300")
            case _:
                pick(tab, "first_things", "theft", "yes")
    save(tab)
    state = sitting.form()
    assert state.value("wish", "wish") == "退还费用"
    assert state.value("facts", "amount") == 30000
    assert state.value("identity", "address") == "江城市鼓楼区梧桐里 3 号"
    assert state.value("materials", "brought") == ["card"]
    assert state.value("circumstances", "income") == 430000
    assert state.value("first_things", "theft") == "yes"


def test_steps_turn_green_and_the_ribbon_counts_down(tab: InterviewTab) -> None:
    before = len(tab.form.ribbon._items)
    assert tab.form.steps.statuses()["rights"] == "empty"
    now(tab, "rights", "told_at")
    assert tab.form.steps.statuses()["rights"] == "begun"
    pick(tab, "rights", "told_how", "read_aloud")
    tick(tab, "rights", "understood")
    pick(tab, "rights", "consent_processing", "given")
    assert tab.form.steps.statuses()["rights"] == "done"
    assert len(tab.form.ribbon._items) == before - 4


def test_a_step_leads_to_its_section_and_nothing_blocks(tab: InterviewTab) -> None:
    for key in reversed(tab.form.cards):
        tab.form.steps.chosen.emit(key)
        settle(tab)
        card = tab.form.cards[key]
        focus = tab.focusWidget()
        assert focus is not None
        assert card.isAncestorOf(focus), key


def test_a_value_that_cannot_be_read_is_told_beside_its_field_and_kept(tab: InterviewTab, sitting: Sitting) -> None:
    fill(tab, "circumstances", income="三四千")
    tab.form.go("wish")
    settle(tab)
    row = tab.form.cards["circumstances"].entries["income"].row
    assert row.message.isVisible()
    assert "看不出是多少" in row.message.text()
    assert sitting.form().value("circumstances", "income") == "三四千"
    assert tab.form.steps.statuses()["circumstances"] == "empty"  # red: there is something to mend


def test_a_secret_is_taken_out_and_said(tab: InterviewTab, sitting: Sitting) -> None:
    said: list[str] = []
    tab.notices.said.connect(lambda notice: said.append(notice.text))
    fill(tab, "facts", narrative="对方让我报验证码：482913，我就报了。")
    tab.form.go("wish")
    settle(tab)
    assert "482913" not in str(sitting.form().value("facts", "narrative"))
    area = control(tab, "facts", "narrative")
    assert isinstance(area, QPlainTextEdit)
    assert "482913" not in area.toPlainText()
    assert any("1" in text for text in said)


def test_the_powers_that_an_agent_lacks_are_named(tab: InterviewTab) -> None:
    pick(tab, "agent", "present", "yes")
    fill(tab, "agent", name="周海", relation="外甥")
    pick(tab, "agent", "authority", "general")
    fill(tab, "agent", id_number="320100198001010011")
    panel = tab.form.panels.powers
    assert panel.isVisibleTo(tab)
    assert panel.lines["complain"].text() == "may 提出投诉"
    assert "未核验授权书原件" in panel.lines["sign"].text()
    line = next(one for one in tab.form.panels.signers.lines if one.person.role == "agent")
    assert not line.buttons["on_paper"].isEnabled()
    pick(tab, "agent", "authority", "special")
    pick(tab, "agent", "powers", "sign")
    now(tab, "agent", "original_seen")
    settle(tab)
    assert panel.lines["sign"].text() == "may 签署协议"
    line = next(one for one in tab.form.panels.signers.lines if one.person.role == "agent")
    assert line.buttons["on_paper"].isEnabled()


def test_affordability_follows_the_numbers_as_they_are_told(tab: InterviewTab) -> None:
    panel = tab.form.panels.household
    assert panel.bar.isHidden()
    fill(tab, "circumstances", income="4300", dependants="1", other_instalments="600")
    fill(tab, "wish", proposed_monthly="800")
    assert not panel.bar.isHidden()
    assert panel.bar.left.grouped() == "1,300.00"
    assert panel.bar.fits
    fill(tab, "wish", proposed_monthly="1400")
    assert not panel.bar.fits


def test_first_things_are_logged_to_the_minute_from_the_form(tab: InterviewTab) -> None:
    from app.cases.codes import FirstActionKind

    assert tab.form.panels.strip.isHidden()
    pick(tab, "first_things", "theft", "yes")
    line = tab.form.panels.strip.lines[FirstActionKind.CARD_BLOCK]
    press(line.done)
    assert line.error.isVisible()  # a card block needs its reference
    write(line.reference, "CB-0031")
    press(line.done)
    settle(tab)
    assert line.said.text() == "2026-11-24 10:00 · CB-0031"
    assert line.done.isHidden()


def test_a_proposed_cause_is_taken_by_a_press(tab: InterviewTab, sitting: Sitting) -> None:
    fill(tab, "facts", narrative="催收的人天天打电话骚扰我家里人")
    hints = tab.form.panels.causes
    assert "collection" in hints.offered()
    hints.press("collection")
    save(tab)
    assert sitting.form().value("facts", "cause") == "collection"


def test_the_keys_of_the_window_lead_where_they_say(tab: InterviewTab, sitting: Sitting) -> None:
    keys = {key.sequence: key.call for key in InterviewTab.keys(tab)}
    assert {"F4", "F6", "F8", "F9"} <= keys.keys()
    keys["F6"]()
    keys["F8"]()
    assert [name for name, _ in wanderer(tab).went] == ["case:evidence", "print"]
    assert wanderer(tab).went[1][1] == {"case_id": sitting.case_id}


def test_every_control_has_an_accessible_name(tab: InterviewTab) -> None:
    pick(tab, "agent", "present", "yes")
    pick(tab, "signatures", "cannot_write", "yes")
    nameless = []
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton):
        for widget in tab.findChildren(kind):
            inner = isinstance(widget.parentWidget(), QComboBox)
            if widget.isVisibleTo(tab) and not inner and not (widget.accessibleName() or _text(widget)):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_tab_walks_down_the_form(tab: InterviewTab) -> None:
    complete(tab)
    tab.form.go("identity")
    seen: list[str] = []
    while not seen or seen[-1] != "original_seen":
        focus = tab.focusWidget()
        assert focus is not None
        at = next(key for key, entry in tab.form.cards["identity"].entries.items() if entry.at_work())
        seen += [at] if at not in seen[-1:] else []  # a masked value has an eye and a pen
        focus.focusNextChild()
    assert seen == ["name", "phone", "card", "id_type", "id_number", "original_seen"]
