"""A joint visit in the overview: the table by keyboard, sums, consents, leaving one by one, a case of one's own."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from app.cases.codes import PersonKind
from app.cases.desk import PersonData, add_person
from app.cases.model import Case, CasePerson
from tests.cases.ui.conftest import Cases, Room, texts_of
from tests.shell.accessible import nameless
from ui.cases.overview import OverviewTab

NAMES = ("赵一鸣", "钱二宝", "孙三好", "李四海", "周五福")


def button(root: QWidget, name: str) -> QPushButton:
    """The shown button with this accessible name."""
    texts_of(root)
    (found,) = (one for one in root.findChildren(QPushButton) if one.accessibleName() == name and one.isVisibleTo(root))
    return found


@pytest.fixture
def group(cases: Cases) -> UUID:
    """A visit of six with three representatives."""
    case_id = cases.new(people_count=6)
    for place, name in enumerate(NAMES[:3]):
        data = PersonData(
            kind=PersonKind.REPRESENTATIVE, name=name, phone=f"1380000330{place}", amount=f"{place + 1}00"
        )
        cases.do(lambda s, data=data: add_person(s, case_id, data).id)  # type: ignore[misc]
    return case_id


def test_the_table_tells_claims_and_what_is_missing(room: Room, group: UUID) -> None:
    tab = room.page(OverviewTab, case_id=group)
    said = " ".join(texts_of(tab.joint))
    assert "3 of at most 5" in said
    assert "600.00 yuan" in said
    assert "Election paper still missing: 赵*鸣, 钱*宝, 孙*好" in said
    assert nameless(tab.joint) == []


def test_a_case_of_one_customer_has_no_such_card(room: Room, cases: Cases) -> None:
    assert room.page(OverviewTab, case_id=cases.new()).joint.isHidden()


def test_paper_and_consents_by_keyboard(room: Room, group: UUID, cases: Cases) -> None:
    tab = room.page(OverviewTab, case_id=group)
    button(tab.joint, "Edit… 赵*鸣").click()
    own = tab.joint.own
    QTest.keyClicks(own.paper, "3")
    own.amount.put("150")
    own.consents.put(["represented", "data"])
    own.save.click()
    assert not own.isVisible()
    said = " ".join(texts_of(tab.joint))
    assert "agrees to be represented, agrees to processing of data" in said
    assert "650.00 yuan" in said
    assert "Election paper still missing: 钱*宝, 孙*好" in said
    button(tab.joint, "Edit… 赵*鸣").click()
    own.amount.put("-1")
    own.save.click()
    assert own.isVisible()
    assert own.form.rows["amount"].message.text()


def test_leaving_and_a_case_of_one_s_own(room: Room, group: UUID, cases: Cases) -> None:
    tab = room.page(OverviewTab, case_id=group)
    button(tab.joint, "Leaves… 钱*宝").click()
    tab.joint.leaving.how.put("withdrawn")
    tab.joint.leaving.save.click()
    button(tab.joint, "Case of their own… 孙*好").click()
    tab.joint.leaving.save.click()
    said = " ".join(texts_of(tab.joint))
    assert "the claim is withdrawn" in said
    assert "the claim goes on as a case of its own" in said
    assert "100.00 yuan" in said
    assert "500.00 yuan" in said

    def made(session: object) -> tuple[str, str]:
        case = session.query(Case).order_by(Case.id.desc()).first()  # type: ignore[attr-defined]
        return case.no, case.narrative

    no, narrative = cases.read(made)
    assert "shared facts see case" in narrative
    button(tab.joint, no).click()
    assert room.goings.opened


def test_a_sixth_is_not_offered_and_the_article_is_named(room: Room, group: UUID, cases: Cases) -> None:
    for name in NAMES[3:]:
        cases.do(lambda s, name=name: add_person(s, group, PersonData(kind=PersonKind.REPRESENTATIVE, name=name)).id)  # type: ignore[misc]
    tab = room.page(OverviewTab, case_id=group)
    assert tab.joint.new.isHidden()
    assert "第十二条" in " ".join(texts_of(tab.joint))


def test_a_representative_is_added_from_here(room: Room, group: UUID, cases: Cases) -> None:
    tab = room.page(OverviewTab, case_id=group)
    tab.joint.new.click()
    form = tab.people.form
    assert form.kind.value_key() == "representative"
    assert form.form.rows["amount"].isVisible()
    form.person.put("李四海")
    form.save.click()
    assert cases.read(lambda s: s.query(CasePerson).filter_by(case_id=group).count()) == 4
