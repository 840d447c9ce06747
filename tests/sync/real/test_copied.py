"""F18: a replica on another PC, or put back from a copy. Either side finds out, and nobody's work is lost."""

from __future__ import annotations

import shutil

from app.sync import desk as verbs
from app.sync.views import kept
from tests.sync import invariants
from tests.sync.real import sound
from tests.sync.real.branches import Branches
from tests.sync.real.conftest import OpenDesk


def test_f18_a_replica_on_another_pc_is_found_out_by_the_copy(branches: Branches, desk: OpenDesk) -> None:
    chen, wu = desk("chen.lan"), desk("wu.di")
    case = chen.new_case()
    sound.synced(chen, wu)
    chen.note(case, "两台机器上都有的")
    chen.close()
    shutil.copytree(chen.profile, chen.profile.with_name("stolen"))
    chen.sign_in_again()
    sound.synced(chen, chen)
    copy = desk("chen.lan", at="stolen")
    copy.note(case, "只在复制的机器上写的")
    outcome = copy.sync()
    assert (outcome.condition, outcome.waiting) == ("enrol_again", 2)
    invariants.nothing_lost(copy)
    chen.note(case, "原来的机器照常")
    sound.synced(chen)
    again = copy.seat.enrol_again()
    assert (again.condition, again.waiting) == ("ok", 0)
    sound.synced(wu, chen)
    texts = sorted(row["text"] for row in branches.all_rows("case_notes").values())
    assert texts == sorted(["两台机器上都有的", "只在复制的机器上写的", "原来的机器照常"])
    sound.quiet(branches, [chen, wu])
    sound.equal_by_digest(copy)


def test_f18_the_copy_was_quicker_and_the_original_finds_out(branches: Branches, desk: OpenDesk) -> None:
    chen = desk("chen.lan")
    case = chen.new_case()
    sound.synced(chen)
    chen.close()
    shutil.copytree(chen.profile, chen.profile.with_name("stolen"))
    copy = desk("chen.lan", at="stolen")
    copy.note(case, "复制的机器先到")
    sound.synced(copy, copy)
    chen.sign_in_again()
    chen.note(case, "原来的机器后到")
    assert chen.sync().condition == "enrol_again"
    with chen.store.read(chen.actor) as session:
        assert kept(session).rows == []
    assert chen.seat.enrol_again().waiting == 0
    sound.synced(copy)
    assert len(branches.all_rows("case_notes")) == 2
    sound.centre_is_clean(branches)
    sound.equal_by_digest(copy)
    sound.equal_by_digest(chen)


def test_f18_the_copy_comes_while_the_last_answer_could_have_been_lost(branches: Branches, desk: OpenDesk) -> None:
    """The original synced once since, so its copy still offers an incarnation that is good for a lost answer. What
    gives it away then is a sequence number that the original has used for something else.
    """
    chen = desk("chen.lan")
    case = chen.new_case()
    sound.synced(chen)
    chen.close()
    shutil.copytree(chen.profile, chen.profile.with_name("stolen"))
    chen.sign_in_again()
    chen.note(case, "原来的机器")
    sound.synced(chen)
    copy = desk("chen.lan", at="stolen")
    copy.note(case, "复制的机器一")
    copy.note(case, "复制的机器二")
    assert copy.sync().condition == "enrol_again"
    assert len(branches.all_rows("case_notes")) == 1
    assert copy.seat.enrol_again().waiting == 0
    assert chen.sync().condition == "enrol_again", "the centre cannot know which one is the original"
    chen.note(case, "原来的机器接着写")
    assert chen.seat.enrol_again().waiting == 0
    sound.synced(copy, chen)
    assert len(branches.all_rows("case_notes")) == 4
    sound.centre_is_clean(branches)
    sound.equal_by_digest(copy)
    sound.equal_by_digest(chen)


def test_f18_a_case_under_a_number_that_the_other_one_used_gets_another(branches: Branches, desk: OpenDesk) -> None:
    """Copy and original share a block of numbers until the centre finds out. The later case keeps its text and its
    notes, and comes in under a fresh number.
    """
    chen = desk("chen.lan")
    chen.close()
    shutil.copytree(chen.profile, chen.profile.with_name("stolen"))
    chen.sign_in_again()
    first = chen.new_case("原来的机器登记的")
    sound.synced(chen, chen)
    copy = desk("chen.lan", at="stolen")
    second = copy.new_case("复制的机器登记的")
    note = copy.note(second, "随后的备注")
    assert copy.sync().condition == "enrol_again"
    outcome = copy.seat.enrol_again()
    assert (outcome.refused, outcome.waiting) == (1, 0)
    with copy.store.read(copy.actor) as session:
        found = kept(session).rows
    assert {row.code for row in found} == {"sync.taken", "sync.depends"}
    (refused,) = (row for row in found if row.code == "sync.taken")
    with copy.act("sync.try_again") as session:
        verbs.try_again(session, refused.id)
    sound.synced(copy, chen)
    rows = [branches.row("cases", case) for case in (first, second)]
    assert [row["narrative"] for row in rows if row] == ["原来的机器登记的", "复制的机器登记的"]
    assert len({row["no"] for row in rows if row}) == 2
    assert branches.row("case_notes", note) is not None
    sound.centre_is_clean(branches)
    sound.equal_by_digest(copy)


def test_f18_an_old_copy_put_back_is_found_out(branches: Branches, desk: OpenDesk) -> None:
    """Not another PC but last week's file: its sequence numbers lie behind."""
    chen = desk("chen.lan")
    case = chen.new_case()
    sound.synced(chen)
    chen.close()
    old = chen.profile.with_name("old")
    shutil.copytree(chen.profile, old)
    chen.sign_in_again()
    chen.note(case, "之后写的")
    sound.synced(chen)
    chen.close()
    shutil.rmtree(chen.profile)
    shutil.copytree(old, chen.profile)
    chen.sign_in_again()
    chen.note(case, "在旧文件上写的")
    assert chen.sync().condition == "enrol_again"
    assert chen.seat.enrol_again().waiting == 0
    assert len(branches.all_rows("case_notes")) == 2
    sound.centre_is_clean(branches)
    sound.equal_by_digest(chen)
