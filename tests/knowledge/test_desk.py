"""What people do: write, approve with four eyes, withdraw, review, vote, report, settle, import, publish."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.knowledge import desk, views
from app.knowledge.codes import Outcome, Place, Verdict
from app.knowledge.inbox import read_questions
from app.knowledge.library import library
from app.knowledge.model import ArticleVersion
from app.store.store import Store
from tests.helpers.house import Actors
from tests.knowledge.hands import values

KEY = "annual-fee-refund"
Did = Callable[..., Any]


@pytest.fixture
def act(desk_store: Store) -> Did:
    """Give a function that runs one verb as one action of somebody."""

    def run(actor: Actor, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
        with desk_store.action(actor, "knowledge.test") as session:
            return verb(session, *args, **more)

    return run


@pytest.fixture
def see(desk_store: Store, actors: Actors) -> Did:
    """Give a function that reads a view, as the lead unless somebody else is named."""

    def run(view: Callable[..., Any], *args: Any, by: Actor | None = None, **more: Any) -> Any:
        with desk_store.read(by or actors.lead) as session:
            return view(session, *args, **more)

    return run


def refused(code: str, act: Did, *args: Any, **more: Any) -> None:
    with pytest.raises(Refusal) as caught:
        act(*args, **more)
    assert caught.value.code == code


def changed(see: Did, **more: Any) -> tuple[dict[str, Any], str]:
    article = see(views.article_page, KEY).article
    return {**article.content(), **more}, article.digest


def test_a_new_article_is_found_once_a_lead_approved_it(act: Did, see: Did, actors: Actors) -> None:
    made = act(actors.mediator, desk.write_version, values(), why="客户常问")
    search = views.Search("吞卡取回")
    assert "card-swallowed" not in [row.key for row in see(views.find, search).rows]
    assert [(row.key, row.new, row.own) for row in see(views.waiting)] == [("card-swallowed", True, False)]
    act(actors.lead, desk.approve, "card-swallowed", made.id)
    assert see(views.find, search).rows[0].key == "card-swallowed"
    assert see(views.waiting) == []


def test_a_new_version_of_a_shipped_article_takes_its_place(act: Did, see: Did, actors: Actors) -> None:
    new, digest = changed(see, answer="当天退回，全部网点都一样。")
    made = act(actors.mediator, desk.write_version, new, why="统一口径", based_on=digest)
    act(actors.lead, desk.approve, KEY, made.id, note="同意")
    page = see(views.article_page, KEY)
    assert (page.article.answer, page.shipped, page.approved) == ("当天退回，全部网点都一样。", False, True)
    assert [line.verdict for line in page.history] == [Verdict.APPROVED, None]


def test_an_answer_given_elsewhere_is_proposed_and_not_public(act: Did, see: Did, actors: Actors) -> None:
    made = act(
        actors.mediator, desk.propose, "外币账单怎么还", "购汇还款即可。", source="直播答疑第 3 场", why="专家答复"
    )
    page = see(views.article_page, made.article_key, made.id)
    assert (page.article.title, page.article.public, page.article.unsure) == ("外币账单怎么还", False, True)
    refused("knowledge.article_missing", act, actors.mediator, desk.propose, "问", " ", source="x", why="x")


def test_nobody_approves_their_own_words(act: Did, see: Did, actors: Actors) -> None:
    made = act(actors.lead, desk.write_version, values(), why="x")
    refused("knowledge.own_version", act, actors.lead, desk.approve, "card-swallowed", made.id)
    assert see(views.article_page, "card-swallowed", made.id).own


def test_what_was_decided_is_not_decided_again(act: Did, actors: Actors) -> None:
    made = act(actors.mediator, desk.write_version, values(), why="x")
    act(actors.lead, desk.refuse, "card-swallowed", made.id, note="依据不足")
    refused("knowledge.decided_already", act, actors.lead, desk.approve, "card-swallowed", made.id)


def test_sending_back_and_withdrawing_need_a_reason(act: Did, actors: Actors) -> None:
    made = act(actors.mediator, desk.write_version, values(), why="x")
    refused("knowledge.note_missing", act, actors.lead, desk.refuse, "card-swallowed", made.id, note=" ")
    refused("knowledge.note_missing", act, actors.lead, desk.withdraw, KEY, note="")


def test_a_version_made_from_an_older_text_is_refused(act: Did, see: Did, actors: Actors) -> None:
    first, digest = changed(see, answer="甲")
    made = act(actors.mediator, desk.write_version, first, why="x", based_on=digest)
    act(actors.lead, desk.approve, KEY, made.id)
    second = {**first, "answer": "乙"}
    refused("knowledge.moved_on", act, actors.mediator, desk.write_version, second, why="x", based_on=digest)


def test_writing_refuses_what_makes_no_version(act: Did, see: Did, actors: Actors) -> None:
    new, digest = changed(see)
    write = desk.write_version
    refused("knowledge.nothing_changed", act, actors.mediator, write, new, why="x", based_on=digest)
    refused("knowledge.why_missing", act, actors.mediator, write, values(), why="  ")
    refused("knowledge.key_taken", act, actors.mediator, write, values(key=KEY), why="x")
    refused("knowledge.article_missing", act, actors.mediator, write, values(title=...), why="x")
    refused("staff.not_allowed", act, actors.counter, write, values(), why="x")


def test_an_article_whose_time_is_over_is_not_approved(act: Did, actors: Actors) -> None:
    made = act(actors.mediator, desk.write_version, values(valid_to=date(2026, 2, 1)), why="x")
    refused("knowledge.expired", act, actors.lead, desk.approve, "card-swallowed", made.id)


def test_a_withdrawn_article_is_found_no_more_and_can_be_read(act: Did, see: Did, actors: Actors) -> None:
    act(actors.lead, desk.withdraw, KEY, note="重复")
    assert KEY not in [row.key for row in see(views.find, views.Search(cause="annual_fee")).rows]
    refused("knowledge.not_in_force", act, actors.lead, desk.withdraw, KEY, note="x")
    refused("knowledge.withdrawn", see, views.article_page, KEY)
    refused("knowledge.not_in_force", act, actors.counter, desk.vote, KEY, useful=True, place=Place.PAGE)


def test_a_withdrawn_article_is_written_anew_and_approved_again(act: Did, see: Did, actors: Actors) -> None:
    new, digest = changed(see, answer="按新办法退。")
    act(actors.lead, desk.withdraw, KEY, note="办法变了")
    made = act(actors.mediator, desk.write_version, new, why="新办法", based_on=digest)
    act(actors.lead, desk.approve, KEY, made.id)
    assert see(views.article_page, KEY).article.answer == "按新办法退。"


def test_an_article_that_is_not_there_is_refused(see: Did) -> None:
    refused("knowledge.not_found", see, views.article_page, "nothing")


def test_a_review_moves_the_day_and_leaves_the_list(act: Did, see: Did, actors: Actors, clock: FixedClock) -> None:
    clock.move(timedelta(days=400))
    assert KEY in [row.key for row in see(views.reviews_due)]
    assert see(views.article_page, KEY).due
    today = see(lambda session: session.today)
    refused("knowledge.review_past", act, actors.mediator, desk.review, KEY, today)
    act(actors.mediator, desk.review, KEY, today + timedelta(days=365), note="已核对")
    assert KEY not in [row.key for row in see(views.reviews_due)]


def test_what_did_not_help_people_is_to_be_reviewed(act: Did, see: Did, actors: Actors) -> None:
    act(actors.counter, desk.vote, KEY, useful=False, place=Place.PAGE)
    assert see(views.reviews_due) == []
    act(actors.mediator, desk.vote, KEY, useful=False, place=Place.PAGE)
    assert [(row.key, row.useful, row.useless) for row in see(views.reviews_due)] == [(KEY, 0, 2)]


def test_an_article_whose_validity_ends_soon_is_to_be_reviewed(act: Did, see: Did, actors: Actors) -> None:
    made = act(actors.mediator, desk.write_version, values(valid_to=date(2026, 12, 10)), why="x")
    act(actors.lead, desk.approve, "card-swallowed", made.id)
    assert [row.key for row in see(views.reviews_due)] == ["card-swallowed"]


def test_whoever_approves_reads_what_a_version_changes(act: Did, see: Did, actors: Actors) -> None:
    source = [{"law": "民法典", "article": "第一条", "checked": True}]
    new, digest = changed(see, answer="改了", source=source, tags=["elderly"])
    made = act(actors.mediator, desk.write_version, new, why="x", based_on=digest)
    found = {one.field: one for one in see(views.article_page, KEY, made.id).changes}
    assert set(found) == {"answer", "source", "tags"}
    assert (found["answer"].now, found["tags"].before, found["source"].now) == ("改了", "", "✔ 民法典 第一条")
    assert see(views.article_page, KEY).changes == ()


def test_the_last_vote_of_a_person_counts_and_the_same_vote_is_no_new_one(act: Did, see: Did, actors: Actors) -> None:
    vote = desk.vote
    assert act(actors.counter, vote, KEY, useful=True, place=Place.PAGE, sought="电话 13812345678") is not None
    assert act(actors.counter, vote, KEY, useful=True, place=Place.INTERVIEW) is None
    act(actors.mediator, vote, KEY, useful=True, place=Place.PAGE)
    act(actors.counter, vote, KEY, useful=False, place=Place.PAGE)
    page = see(views.article_page, KEY, by=actors.counter)
    assert (page.useful, page.useless, page.my_vote) == (1, 1, False)
    refused("staff.not_allowed", act, actors.auditor, vote, KEY, useful=True, place=Place.PAGE)


def test_a_gap_is_kept_once_a_day_and_person_without_numbers(act: Did, see: Did, actors: Actors) -> None:
    report = desk.report_gap
    assert act(actors.counter, report, "卡号6222021234567890123被吞", place=Place.PAGE) is not None
    assert act(actors.counter, report, "外币！", place=Place.PAGE) is not None
    assert act(actors.counter, report, "外币", place=Place.INTERVIEW, found=2) is None
    assert act(actors.mediator, report, "外币", place=Place.PAGE, found=2) is not None
    assert act(actors.counter, report, "？", place=Place.PAGE) is None
    rows = see(views.gaps)
    assert (rows[0].text, rows[0].times) == ("外币！", 2)
    assert act(actors.counter, report, "卡号6222021234567890123被吞", place=Place.PAGE) is None
    assert all("6222021234567890123" not in row.text for row in rows)


def test_a_gap_is_settled_by_an_article_or_dismissed(act: Did, see: Did, actors: Actors) -> None:
    act(actors.counter, desk.report_gap, "年费还能要回来吗", place=Place.PAGE)
    act(actors.counter, desk.report_gap, "天气", place=Place.PAGE)
    settle = desk.settle_gap
    refused("knowledge.which_article", act, actors.lead, settle, "年费还能要回来吗", Outcome.ANSWERED)
    refused("knowledge.not_found", act, actors.lead, settle, "天气", Outcome.ANSWERED, article_key="nothing")
    refused("knowledge.no_gap", act, actors.lead, settle, "没有人问过", Outcome.DISMISSED)
    refused("staff.not_allowed", act, actors.counter, settle, "天气", Outcome.DISMISSED)
    act(actors.lead, settle, "年费还能要回来吗", Outcome.ANSWERED, article_key=KEY)
    act(actors.lead, settle, "天气", Outcome.DISMISSED, article_key=KEY)
    assert see(views.gaps) == []
    done = {row.text: (row.outcome, row.article_key) for row in see(views.gaps, with_settled=True)}
    assert done == {"年费还能要回来吗": (Outcome.ANSWERED, KEY), "天气": (Outcome.DISMISSED, "")}


def test_questions_come_in_once_and_are_settled(act: Did, see: Did, actors: Actors, tmp_path: Path) -> None:
    file = tmp_path / "q.csv"
    file.write_text("编号,问题,次数\n1,卡被吞了,2\n2,,1\n3,外币怎么还,9\n1,卡被吞了,2\n", encoding="utf-8")
    first = act(actors.lead, desk.import_questions, read_questions(file), file.name)
    assert (first.read, first.taken, first.known, [row.line for row in first.bad]) == (4, 2, 1, [3])
    again = act(actors.lead, desk.import_questions, read_questions(file), file.name)
    assert (again.taken, again.known) == (0, 3)
    rows = see(views.questions)
    assert [(row.text, row.times) for row in rows] == [("外币怎么还", 9), ("卡被吞了", 2)]
    act(actors.lead, desk.settle_question, rows[0].id, Outcome.DISMISSED, note="外币卡不办")
    assert [row.text for row in see(views.questions)] == ["卡被吞了"]
    assert len(see(views.questions, with_settled=True)) == 2
    assert see(views.week).questions == 1
    refused("staff.not_allowed", act, actors.counter, desk.import_questions, iter(()), "q.csv")


def test_only_approved_public_answers_are_published_and_the_number_grows_with_changes(
    act: Did, see: Did, actors: Actors
) -> None:
    refused("knowledge.nothing_approved", act, actors.lead, desk.publish)
    act(actors.lead, desk.approve, KEY)
    act(actors.lead, desk.approve, "say-angry")  # words for staff are never public
    refused("knowledge.approved_already", act, actors.lead, desk.approve, KEY)
    first = act(actors.lead, desk.publish)
    assert (first.number, [key for key, _ in first.contents]) == (1, [KEY])
    same = act(actors.lead, desk.publish)
    assert (same.number, same.data) == (1, first.data)
    act(actors.lead, desk.approve, "complaint-days")
    assert not {KEY, "complaint-days", "say-angry"} & {row.key for row in see(views.unapproved)}
    assert see(views.week).unapproved == len(see(views.unapproved)) > 20
    second = act(actors.lead, desk.publish)
    assert (second.number, second.added, act(actors.lead, desk.publish).data) == (2, ("complaint-days",), second.data)
    assert [(row.number, row.answers) for row in see(views.packages)] == [(2, 2), (1, 1)]
    refused("staff.not_allowed", act, actors.mediator, desk.publish)


def test_a_row_that_is_no_article_is_a_fault_and_stops_no_other(act: Did, see: Did, actors: Actors) -> None:
    def broken(session: Any) -> None:
        session.add(
            ArticleVersion(
                article_key="x", digest="0" * 64, content={"key": "x", "kind": "poem"}, author_id=session.actor.staff_id
            )
        )

    act(actors.mediator, broken)
    (fault,) = see(views.faults)
    assert fault.file.startswith("x (")
    assert see(views.week).faults == 1
    assert see(views.find, views.Search("年费")).rows


def test_a_library_is_made_once_until_something_is_added(act: Did, see: Did, actors: Actors) -> None:
    one = see(library)
    assert see(library) is one
    act(actors.lead, desk.approve, KEY)
    assert see(library) is not one


def test_without_words_everything_that_fits_the_filters_is_listed(see: Did, actors: Actors) -> None:
    found = see(views.find, views.Search(cause="annual_fee"), by=actors.auditor)
    assert not found.searched
    assert KEY in [row.key for row in found.rows]
    assert all("annual_fee" in row.causes for row in found.rows)
    refused("staff.not_allowed", see, views.find, views.Search(), by=actors.admin)
