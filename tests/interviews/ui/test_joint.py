"""A joint visit inside the interview: how many came, who represents them, each one's own, and who signs."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.cases import desk as cases
from app.cases.codes import PersonKind
from app.cases.model import Case
from app.interviews.together import representatives
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import settle, wanderer
from tests.interviews.ui.hands import fill, pick, save
from tests.shell.accessible import nameless
from ui.interviews.interview import InterviewTab


def button(tab: InterviewTab, name: str) -> QPushButton:
    """The shown button of the group with this accessible name."""
    settle(tab)
    group = tab.form.panels.joint.group
    (found,) = (one for one in group.findChildren(QPushButton) if one.accessibleName() == name and one.isVisibleTo(tab))
    return found


def test_one_customer_has_only_the_question(tab: InterviewTab) -> None:
    assert tab.form.panels.joint.isHidden()
    pick(tab, "joint", "present", "yes")
    assert not tab.form.panels.joint.isHidden()
    assert nameless(tab.form.cards["joint"]) == []
    pick(tab, "joint", "present", "no")
    assert tab.form.panels.joint.isHidden()


def test_representatives_are_added_and_told_here_by_keyboard(tab: InterviewTab, sitting: Sitting) -> None:
    pick(tab, "joint", "present", "yes")
    fill(tab, "joint", people="23")
    save(tab)
    settle(tab)
    group = tab.form.panels.joint.group
    assert not group.banner.isHidden()
    assert "23" in group.banner.text.text()
    group.add.click()
    QTest.keyClicks(group.adding.phone, "13800003301")
    group.adding.person.put("赵一鸣")
    group.adding.amount.put("120.50")
    group.adding.save.click()
    button(tab, "Edit… 赵*鸣").click()
    QTest.keyClicks(group.own.paper, "3")
    group.own.consents.put(["represented", "data"])
    group.own.save.click()
    settle(tab)
    with sitting.store.read(sitting.actors.counter) as session:
        assert session.found(Case, sitting.case_id).people_count == 23
        (row,) = representatives(session, sitting.case_id)
        assert (row.name, row.amount_fen, row.election_ref) == ("赵一鸣", 12050, "3")
        assert row.represented_at is not None
    assert ("representative", "赵一鸣") in [(one.role, one.name) for one in sitting.record().body.others]
    assert any("赵一鸣" in line.accessibleName() for line in tab.form.panels.signers.findChildren(QPushButton))


def test_a_case_of_one_s_own_opens_from_here(tab: InterviewTab, sitting: Sitting) -> None:
    data = cases.PersonData(kind=PersonKind.REPRESENTATIVE, name="孙三好", phone="13800003303", amount="80")
    sitting.do(cases.add_person, sitting.case_id, data)
    settle(tab)
    button(tab, "Case of their own… 孙*好").click()
    tab.form.panels.joint.group.leaving.save.click()
    settle(tab)
    links = [one for one in tab.form.panels.joint.group.findChildren(QPushButton) if one.text().startswith("20")]
    links[0].click()
    assert wanderer(tab).went[-1][0].startswith("case:")
