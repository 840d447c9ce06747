"""A joint visit in the record: everybody's own claim, paper and consents, who signs, and what masks hide."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.cases import desk as cases
from app.cases.codes import PersonKind
from app.cases.joint import LeftHow
from app.cases.model import Case
from app.interviews import desk
from app.interviews.compose import chinese
from app.interviews.sections import Kind
from app.interviews.words import Words, text_lines
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from tests.interviews.conftest import Sitting


def add(session: DeskSession, case_id: UUID, name: str, amount: str | None = None, phone: str = "") -> UUID:
    data = cases.PersonData(kind=PersonKind.REPRESENTATIVE, name=name, amount=amount, phone=phone)
    return cases.add_person(session, case_id, data).id


def people(sitting: Sitting) -> int:
    with sitting.store.read(sitting.actors.counter) as session:
        case: Case = session.found(Case, sitting.case_id)
        return case.people_count


def test_how_many_came_is_kept_with_the_case_and_taken_back(sitting: Sitting) -> None:
    assert sitting.form().value("joint", "present") is None
    sitting.act(desk.save_section, "joint", {"present": "yes", "people": "6 位"})
    assert people(sitting) == 6
    assert sitting.form().value("joint", "people") == 6
    sitting.act(desk.save_section, "joint", {"present": "no"})
    assert people(sitting) == 1


def test_what_the_case_says_already_is_not_asked_again(sitting: Sitting) -> None:
    sitting.do(cases.update_facts, sitting.case_id, cases.Facts(people_count=3))
    assert sitting.form().value("joint", "present") == "yes"
    assert sitting.form().value("joint", "people") == 3


def test_representatives_without_a_number_of_people_want_one(sitting: Sitting) -> None:
    sitting.do(add, sitting.case_id, "赵一鸣", "100")
    sitting.fill()
    sitting.read_all()
    sitting.sign_all()
    with pytest.raises(Refusal) as found:
        sitting.act(desk.seal)
    assert found.value.field == "joint.people"


def test_each_one_s_own_stands_in_the_record_and_they_sign(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "joint", {"present": "yes", "people": 6})
    first = sitting.do(add, sitting.case_id, "赵一鸣", "150.50", "13800003300")
    second = sitting.do(add, sitting.case_id, "钱二宝")
    sitting.do(cases.elect, first, "证据 3")
    sitting.do(cases.consent, first, ["represented", "data"])
    body = sitting.record().body
    assert [(one.role, one.name) for one in body.others] == [
        ("representative", "赵一鸣"),
        ("representative", "钱二宝"),
    ]
    part = body.part("joint")
    assert part is not None
    (members,) = (one for one in part.lines if one.kind is Kind.MEMBERS)
    told = Words(chinese()).value(members).split("\n")
    assert told == [
        "赵一鸣，本人请求 150.50 元，推选书：证据 3，同意由代表人参加、同意处理个人信息",
        "钱二宝，未说明金额，推选书未交，尚未表示同意",
    ]
    assert "赵一鸣" not in "\n".join(text_lines(body, Words(chinese(), masked=True)))
    sitting.act(desk.sign, "representative", "赵一鸣", "on_paper")
    with pytest.raises(Refusal) as stranger:
        sitting.act(desk.sign, "representative", "孙三好", "on_paper")
    assert stranger.value.code == "interviews.signer_unknown"
    sitting.do(cases.leave, second, LeftHow.WITHDRAWN)
    with pytest.raises(Refusal):
        sitting.act(desk.sign, "representative", "钱二宝", "on_paper")
    body = sitting.record().body
    assert [one.name for one in body.others] == ["赵一鸣"]
    assert "已离开（本人撤回请求）" in "\n".join(text_lines(body, Words(chinese())))


def test_what_was_sealed_does_not_follow_who_leaves_later(sitting: Sitting) -> None:
    sitting.act(desk.save_section, "joint", {"present": "yes", "people": 6})
    person = sitting.do(add, sitting.case_id, "赵一鸣", "100")
    sitting.seal()
    sitting.do(cases.leave, person, LeftHow.WITHDRAWN)
    part = sitting.record().body.part("joint")
    assert part is not None
    assert "已离开" not in Words(chinese()).value(part.lines[-1])
    with sitting.store.read(sitting.actors.counter) as session:
        assert desk.verify(session, sitting.id).ok
