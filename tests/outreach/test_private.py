"""What is told to the asker only, what waits for the moderator, and that no file keeps a secret of a rejected row."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from pypdf import PdfReader

from app.kernel.clock import FixedClock
from app.outreach import desk, views
from app.outreach.codes import QuestionState
from app.outreach.reading import read_people
from app.outreach.rejected import without_secrets, write_rejects
from app.outreach.views.summary import ASKER_ONLY
from app.staff.views import BranchCard
from app.store.store import Store
from reports.event_summary import make
from tests.helpers.house import Actors
from tests.outreach.conftest import Did, Planned
from tests.outreach.hands import WORDS, asked, refused, row_of


def test_an_answer_waits_for_the_moderator_and_a_private_one_stands_nowhere(
    act: Did, see: Did, actors: Actors, event: Planned
) -> None:
    private = act(actors.counter, desk.ask, event.id, asked("我的卡为什么降额", may_answer=False))
    refused("outreach.not_moderated", act, actors.mediator, desk.enter_answer, private.id, event.banker, "因风险")
    refused("staff.not_allowed", act, actors.counter, desk.keep_private, private.id)
    act(actors.mediator, desk.keep_private, private.id)
    refused("outreach.moderated", act, actors.mediator, desk.show, private.id)
    act(actors.counter, desk.follow_up, event.id, "", see(views.promised_by), question_id=private.id)
    assert row_of(see, event, private).state is QuestionState.PRIVATE
    answer = act(actors.mediator, desk.enter_answer, private.id, event.banker, "因风险评估下调。")
    act(actors.lead, desk.approve_answer, answer.id)
    refused("outreach.no_reuse", act, actors.mediator, desk.make_article, answer.id)
    row = row_of(see, event, private)
    assert (row.private, row.answer) == (True, "因风险评估下调。")
    listed = row_of(see, event, private, by=actors.counter)
    assert (listed.text, listed.answer, listed.private) == ("", "", True)
    made = see(views.summary, event.id)
    assert (made.answered, made.private) == ((), 1)
    assert [one.about for one in made.follow_ups] == [ASKER_ONLY]
    assert "降额" not in repr(made)
    assert "风险评估" not in repr(made)
    # The moderator may keep an answer private although the asker agreed to more.
    other = act(actors.counter, desk.ask, event.id, asked("年费怎么退"))
    act(actors.mediator, desk.keep_private, other.id)
    answer = act(actors.mediator, desk.enter_answer, other.id, event.banker, "可以退。")
    act(actors.lead, desk.approve_answer, answer.id)
    refused("outreach.no_reuse", act, actors.mediator, desk.make_article, answer.id)
    assert see(views.summary, event.id).private == 2


def test_the_summary_on_paper_says_that_there_is_more_and_not_what(
    act: Did, see: Did, actors: Actors, event: Planned, tmp_path: Path
) -> None:
    private = act(actors.counter, desk.ask, event.id, asked("我的卡为什么降额", may_answer=False))
    act(actors.mediator, desk.keep_private, private.id)
    act(actors.mediator, desk.enter_answer, private.id, event.banker, "因风险评估下调。")
    view = see(views.summary, event.id)
    branch = BranchCard("0123", "静安支行", "某银行", "", "", "")
    make(view, WORDS, tmp_path / "s.pdf", branch=branch, printed_at=view.as_of)
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "s.pdf").pages)
    assert "另有 1 个解答" in text.replace("\n", "")
    assert "降额" not in text
    assert "风险评估" not in text


def test_the_terms_of_follow_ups_are_rules_of_the_bank(desk_store: Store, actors: Actors) -> None:
    with desk_store.read(actors.mediator) as session:
        rules = session.rules_on(session.today)
        for name, unit in (("follow_up_days", "working_day"), ("promise_days", "day"), ("today_days", "day")):
            rule = rules[f"outreach.{name}"]
            assert (rule.unit, rule.source, rule.checked) == (unit, "bank parameter", False)
        assert views.promised_by(session) == session.today + timedelta(days=rules["outreach.promise_days"].integer)


SECRETS = """姓名,手机号,留言,密码,备注
,13800001111,卡密码是886644,abc1234,年费
,13800001112,cvn 123 和验证码：556677,,B
,13800001113,;6222021000001234567=29122010000000000000?,,C
"""


def test_rejected_rows_keep_no_password_code_or_track(
    act: Did, actors: Actors, event: Planned, tmp_path: Path, clock: FixedClock
) -> None:
    file = tmp_path / "secrets.csv"
    file.write_text(SECRETS, encoding="utf-8")
    read = read_people(file)
    done = act(actors.counter, desk.import_sign_ups, event.id, read)
    assert len(done.bad) == 3
    kept = write_rejects(tmp_path / "out", file, clock.now(), read.header, done.bad, lambda _: "密码：887755 不对")
    assert kept is not None
    text = kept.read_text(encoding="utf-8-sig")
    for secret in ("886644", "abc1234", "123 ", "556677", "29122010", "887755"):
        assert secret not in text, secret
    for plain in ("13800001111", "年费", "■■■"):
        assert plain in text
    assert without_secrets(("a",), ("密码", "密码：9988", None)) == ("密码", "密码：■■■", "")
