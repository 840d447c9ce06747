"""Masked data behind an eye that asks why and writes who looked; people, their powers, and what each lacks."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from app.cases import desk
from app.cases.codes import AuthorityKind, PersonKind
from app.cases.desk import PersonData
from app.cases.model import Case, CasePerson, Customer
from app.cases.views import promises_of
from app.cases.views.access import accesses
from app.store.session import DeskSession
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.overview import OverviewTab


def looked(cases: Cases, case_id: UUID) -> list[tuple[str, str]]:
    lines = cases.read(lambda s: accesses(s, case_id), cases.actors.auditor)
    return [(line.field, line.reason) for line in lines]


def test_everything_personal_is_masked(room: Room, cases: Cases) -> None:
    case_id = cases.new(card="6222021001116245045", id_number="110105195208123416", address="北京市朝阳区某某路 18 号")
    page = room.page(OverviewTab, case_id=case_id)
    said = " ".join(texts_of(page))
    for secret in ("李小华", "13800138000", "195208123416", "116245045", "某某路"):
        assert secret not in said
    assert "138****8000" in said


def test_looking_without_a_reason_asks_for_one_in_place(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    QTest.mousePress(page.customer.eyes["phone"], Qt.MouseButton.LeftButton)
    assert page.customer.reason_row.isVisibleTo(page)
    assert page.customer.values["phone"].text() == "138****8000"
    assert looked(cases, case_id) == []


def test_the_value_is_shown_only_while_the_eye_is_held(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.customer.reason.setText("给客户回电")
    eye = page.customer.eyes["phone"]
    QTest.mousePress(eye, Qt.MouseButton.LeftButton)
    assert page.customer.values["phone"].text() == "13800138000"
    QTest.mouseRelease(eye, Qt.MouseButton.LeftButton)
    assert page.customer.values["phone"].text() == "138****8000"
    assert looked(cases, case_id) == [("phone", "给客户回电")]


def test_a_value_that_comes_too_late_is_not_shown(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    page.customer._reveal("phone", "13800138000")
    assert page.customer.values["phone"].text() == "138****8000"


def test_news_while_the_eye_is_held_does_not_mask(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.customer.reason.setText("给客户回电")
    QTest.mousePress(page.customer.eyes["phone"], Qt.MouseButton.LeftButton)
    with room.seat.store.action(room.actor, "test") as session:
        desk.add_note(session, case_id, "备注")
    room.news()
    assert page.customer.values["phone"].text() == "13800138000"
    QTest.mouseRelease(page.customer.eyes["phone"], Qt.MouseButton.LeftButton)


def test_the_customer_is_completed_without_seeing_what_is_stored(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.customer.go()
    assert page.customer.phone.text() == ""
    page.customer.phone.setText("abc")
    page.customer.save.click()
    assert page.customer.form.rows["phone"].message.text().startswith("⚠")
    page.customer.phone.setText("")
    page.customer.address.setText("北京市朝阳区某某路 18 号")
    page.customer.needs.put(["elderly"])
    page.customer.save.click()

    def stored(session: DeskSession) -> tuple[str, str, list[str]]:
        customer = session.found(Customer, session.found(Case, case_id).customer_id)
        return customer.phone, customer.address, list(customer.needs)

    assert cases.read(stored) == ("13800138000", "北京市朝阳区某某路 18 号", ["elderly"])


def test_a_companion_is_added_and_leaves(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.people.go()
    page.people.form.save.click()
    assert page.people.form.form.rows["name"].message.text().startswith("⚠")
    page.people.form.person.setText("李晓梅")
    page.people.form.relation.setText("女儿")
    page.people.form.save.click()
    room.news()
    said = texts_of(page.people)
    assert "李*梅" in said
    assert "Speaks for nobody; each answer says who spoke." in said
    leave = next(one for one in page.people.findChildren(QPushButton) if one.text() == "Note leaving")
    leave.click()
    room.news()
    assert any(text.startswith("left 2026-11-24 10:00") for text in texts_of(page.people))


def test_an_agent_s_missing_power_is_named(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    agent = desk.PersonData(
        kind=PersonKind.AGENT, name="高明", authority=AuthorityKind.GENERAL, powers=("complain", "admit")
    )
    cases.do(lambda s: desk.add_person(s, case_id, agent))
    page = room.page(OverviewTab, case_id=case_id)
    said = " ".join(texts_of(page.people))
    assert "May not" in said
    assert "sign the agreement" in said
    assert "the original was not seen" in said
    assert "No account facts to this person yet" in said


def test_authority_is_asked_of_an_agent_only(room: Room, cases: Cases) -> None:
    page = room.page(OverviewTab, case_id=cases.new())
    page.people.go()
    rows = page.people.form.form.rows
    assert not rows["authority"].isVisibleTo(page)
    page.people.form.kind.put("agent")
    page.people.form._fit()
    assert rows["authority"].isVisibleTo(page)
    assert not rows["amount"].isVisibleTo(page)


def test_an_agent_with_the_original_seen_may_settle(room: Room, cases: Cases) -> None:
    case_id = cases.new()
    page = room.page(OverviewTab, case_id=case_id)
    page.people.go()
    form = page.people.form
    form.kind.put("agent")
    form._fit()
    form.person.setText("高明")
    form.id_number.put("320100198001010011")
    form.authority.put("special")
    form.powers.put(["settle", "sign"])
    form.original.setChecked(True)
    form.called.setChecked(True)
    form.save.click()
    stored = cases.read(lambda s: [(p.original_seen_at is not None, list(p.powers)) for p in _people(s, case_id)])
    assert stored == [(True, ["settle", "sign"])]
    room.news()
    assert "May hear account facts." in texts_of(page.people)


def _people(session: DeskSession, case_id: UUID) -> list[CasePerson]:
    return list(session.scalars(select(CasePerson).where(CasePerson.case_id == case_id)))


def test_an_auditor_may_look_but_not_add(room_of: Callable[[str], Room], cases: Cases) -> None:
    page = room_of("zhouning").page(OverviewTab, case_id=cases.new())
    assert page.customer.eyes["phone"].isVisibleTo(page)
    assert not page.people.new.isVisibleTo(page)


def test_the_call_back_about_an_agent(room: Room, cases: Cases) -> None:
    """The customer's own number is shown on asking, the outcome noted; or the call is promised for later."""
    case_id = cases.new()
    agent = PersonData(
        kind=PersonKind.AGENT, name="高明", id_number="320100198001010011", authority=AuthorityKind.GENERAL
    )
    cases.do(lambda s: desk.add_person(s, case_id, agent).id)
    page = room.page(OverviewTab, case_id=case_id)
    ways = {one.accessibleName(): one for one in page.people.findChildren(QPushButton)}
    ways["Promise to call about 高*"].click()
    assert cases.read(lambda s: [row.whom for row in promises_of(s, case_id)])
    ways["Call the known number… about 高*"].click()
    calls = page.people.calls
    assert "13800138000" in calls.number.text()
    assert calls.outcome.value_key() == "reached"
    calls.save.click()
    assert calls.isHidden()
    person = cases.read(lambda s: s.query(CasePerson).filter_by(case_id=case_id).one())
    assert person.called_back_at is not None
    assert nameless(page.people) == []
