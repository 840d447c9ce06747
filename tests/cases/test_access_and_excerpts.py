"""Who looked, and where searched words stand."""

from __future__ import annotations

import pytest

from app.cases import desk
from app.cases.desk import WalkIn, register_walk_in
from app.cases.views.access import accesses
from app.cases.views.excerpts import Excerpt, excerpt, excerpts
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.helpers.house import Actors


def marked(cut: Excerpt | None) -> list[str]:
    assert cut is not None
    return [cut.text[begin:end] for begin, end in cut.marks]


def test_an_excerpt_marks_every_hit_in_its_piece() -> None:
    assert marked(excerpt("盗刷一次，又盗刷一次。", "盗刷")) == ["盗刷", "盗刷"]


def test_width_and_case_do_not_matter() -> None:
    assert marked(excerpt("办理了ＶＩＰ服务", "vip")) == ["ＶＩＰ"]
    assert marked(excerpt("Late FEE charged", "fee")) == ["FEE"]


def test_a_long_text_is_cut_around_the_first_hit() -> None:
    cut = excerpt("甲" * 500 + "签购单" + "乙" * 500, "签购单")
    assert cut is not None
    assert (cut.text[0], cut.text[-1]) == ("…", "…")
    assert len(cut.text) < 100
    assert marked(cut) == ["签购单"]


def test_several_words_are_marked_each_and_never_over_each_other() -> None:
    cut = excerpt("退还年费三百元", "年费 费三")
    assert marked(cut) == ["年费"]
    assert marked(excerpt("退还年费三百元", "三百 退还")) == ["退还", "三百"]


@pytest.mark.parametrize(("text", "typed"), [("年费争议", "盗刷"), ("", "盗刷"), ("年费", " ")])
def test_without_a_hit_there_is_no_excerpt(text: str, typed: str) -> None:
    assert excerpt(text, typed) is None


def test_letters_that_fold_to_several_keep_their_places() -> None:
    assert marked(excerpt("Straße ﬁne 费用", "费用")) == ["费用"]


def test_excerpts_come_from_narrative_wish_and_notes(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        told = [
            register_walk_in(session, WalkIn(name="李一", phone="13800138001", narrative=narrative, wish=wish)).id
            for narrative, wish in (("盗刷三笔", ""), ("年费", "退还盗刷的钱"), ("年费", ""))
        ]
        desk.add_note(session, told[2], "客户提到盗刷")
    with desk_store.read(actors.auditor) as session:
        found = excerpts(session, told, "盗刷")
    assert [found[one].text for one in told] == ["盗刷三笔", "退还盗刷的钱", "客户提到盗刷"]


def test_accesses_name_who_which_field_and_why(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        case = register_walk_in(session, WalkIn(name="李一", phone="13800138001", narrative="年费"))
        desk.reveal(session, case.id, "phone", "给客户回电")
    with desk_store.read(actors.auditor) as session:
        (line,) = accesses(session, case.id)
    assert (line.actor, line.kind, line.field, line.reason) == ("王敏", "reveal", "phone", "给客户回电")


def test_who_may_not_read_the_access_log_is_refused(desk_store: Store, actors: Actors) -> None:
    with desk_store.action(actors.counter, "cases.register") as session:
        case = register_walk_in(session, WalkIn(name="李一", phone="13800138001", narrative="年费"))
    with desk_store.read(actors.lead) as session, pytest.raises(Refusal) as refused:
        accesses(session, case.id)
    assert refused.value.code == "staff.not_allowed"
