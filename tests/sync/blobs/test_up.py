"""To the centre: in order, resumed, bounded, and never counted before the centre has hashed the whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.evidence.whereabouts import Place, Whereabouts
from app.kernel.errors import Cancelled
from app.sync.blobs import bring, forget_confirmed, pace, waiting
from app.sync.cycle import quiet
from app.sync.transport import Offline, Rejected
from tests.helpers.proxy import CuttingProxy
from tests.sync.blobs.carrier import CHUNK, Carrier, at_centre, chunks_at_centre, paper, sha
from tests.sync.blobs.conftest import MakeCarrier
from tests.sync.real.branches import Branches


def test_bytes_follow_the_rows_and_count_when_the_centre_has_hashed_them(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(3.5)
    chen.add(case, data)
    assert chen.places(case) == [Whereabouts(Place.UPLOADING, 0, 1)]
    moved = chen.sync().moved
    assert moved is not None
    assert (moved.sent, moved.sent_chunks, moved.sent_bytes, moved.left_up) == (1, 4, len(data), 0)
    assert at_centre(branches, data)
    assert chen.places(case) == [Whereabouts(Place.HERE)]
    again = chen.sync().moved
    assert again is not None
    assert (again.sent, again.sent_chunks) == (0, 0)


def test_an_exhibit_whose_row_is_not_acknowledged_is_not_sent(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    chen.add(case, paper(1))
    moved = chen.lane().run(1, sending=True, watch=lambda *_: None)
    assert (moved.sent_chunks, moved.left_up) == (0, 0)
    with chen.desk.store.look() as connection:
        assert waiting(connection).to_send == 1


def test_small_files_go_first(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    files = [paper(6), paper(1), paper(3)]
    for data in files:
        chen.add(case, data)
    chen.sync()
    done = branches.ask("SELECT sha256 FROM sync.blobs ORDER BY complete_at")
    assert [one for (one,) in done] == [sha(data) for data in sorted(files, key=len)]


def test_f4_a_cut_in_the_middle_of_a_chunk_costs_that_chunk_and_no_finished_one(
    carrier: MakeCarrier, branches: Branches, proxy: CuttingProxy
) -> None:
    chen = carrier("chen.lan", proxy)
    case = chen.desk.new_case()
    data = paper(20)
    chen.add(case, data)
    proxy.cut_after("to_server", 7 * CHUNK + CHUNK // 2, after=b"sync.blob_put")
    outcome = chen.sync()
    assert outcome.condition == "ok"
    assert outcome.moved is not None
    assert outcome.moved.fault is not None
    finished = chunks_at_centre(branches, data)
    assert 5 <= finished <= 7
    assert [place.place for place in chen.places(case)] == [Place.UPLOADING]
    before = proxy.passed["to_server"]
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 21 - finished
    rest = len(data) - finished * CHUNK
    assert rest <= proxy.passed["to_server"] - before < rest + CHUNK // 2
    assert at_centre(branches, data)


def test_an_answer_that_was_lost_is_not_paid_twice(
    carrier: MakeCarrier, branches: Branches, proxy: CuttingProxy
) -> None:
    chen = carrier("chen.lan", proxy)
    case = chen.desk.new_case()
    data = paper(5)
    chen.add(case, data)
    proxy.lose_answer(2, after=b"sync.blob_put")
    chen.sync()
    taken = chunks_at_centre(branches, data)
    assert taken >= 1
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 6 - taken
    assert at_centre(branches, data)


def test_a_lost_answer_to_the_finish_leaves_it_uploading_until_asked_again(
    carrier: MakeCarrier, branches: Branches, proxy: CuttingProxy
) -> None:
    chen = carrier("chen.lan", proxy)
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    proxy.lose_answer(1, after=b"sync.blob_finish")
    chen.sync()
    assert at_centre(branches, data)
    assert [place.place for place in chen.places(case)] == [Place.UPLOADING]
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 0
    assert chen.places(case) == [Whereabouts(Place.HERE)]


def test_the_lane_keeps_to_its_time_on_a_slow_line(
    carrier: MakeCarrier, branches: Branches, proxy: CuttingProxy
) -> None:
    chen = carrier("chen.lan", proxy)
    case = chen.desk.new_case()
    data = paper(40)
    chen.add(case, data)
    chen.desk.sync()
    proxy.throttle(1_000_000)
    outcome = chen.sync(seconds=0.6)
    proxy.throttle(0)
    assert outcome.moved is not None
    assert outcome.moved.left_up == 1
    assert 0 < outcome.moved.sent_chunks < 30
    assert outcome.moved.seconds < 2
    told = chen.places(case)[0]
    assert (told.place, told.of) == (Place.UPLOADING, 41)
    rest = chen.sync().moved
    assert rest is not None
    assert rest.sent_chunks == 41 - outcome.moved.sent_chunks
    assert at_centre(branches, data)


def test_what_is_typed_meanwhile_goes_first(chen: Carrier, branches: Branches, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "LOOK_EVERY", 0.0)
    case = chen.desk.new_case()
    data = paper(10)
    chen.add(case, data)
    typed: list[int] = []

    def watch(step: str, done: int, _of: int) -> None:
        if step == "evidence_up" and done and not typed:
            typed.append(done)
            chen.desk.note(case, "写在上传途中的话")

    moved = chen.sync(watch).moved
    assert moved is not None
    assert moved.left_up == 1
    assert moved.sent_chunks <= 3
    outcome = chen.sync()
    assert outcome.pushed == 1
    assert at_centre(branches, data)


def test_cancelled_in_the_middle_the_rest_goes_next_time(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(6)
    chen.add(case, data)

    def watch(step: str, done: int, _of: int) -> None:
        if step == "evidence_up" and done >= 3 * CHUNK:
            raise Cancelled

    outcome = chen.sync(watch)
    assert (outcome.condition, outcome.waiting) == ("cancelled", 0)
    taken = chunks_at_centre(branches, data)
    assert 3 <= taken < 7
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 7 - taken
    assert at_centre(branches, data)


def test_a_withdrawn_exhibit_keeps_its_bytes(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(2)
    item = chen.add(case, data)
    chen.withdraw(item)
    chen.sync()
    assert at_centre(branches, data)


def test_damaged_bytes_of_this_desk_are_not_sent_and_do_not_stop_others(
    chen: Carrier, branches: Branches, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("evidence.blob_damaged")
    case = chen.desk.new_case()
    bad, good = paper(2, "坏"), paper(4, "好")
    chen.add(case, bad)
    chen.add(case, good)
    file = chen.blobs.place(sha(bad))
    stored = bytearray(file.read_bytes())
    stored[CHUNK + 500] ^= 1
    file.write_bytes(stored)
    moved = chen.sync().moved
    assert moved is not None
    assert (moved.sent, moved.troubled, moved.left_up) == (1, 1, 1)
    assert chen.note(bad)["why"] == "evidence.blob_damaged"
    assert chen.places(case)[0].why == "evidence.blob_damaged"
    assert at_centre(branches, good)
    assert not at_centre(branches, bad)
    rests = chen.sync().moved
    assert rests is not None
    assert rests.troubled == 0


def test_the_same_file_from_two_desks_at_once_is_sent_once(chen: Carrier, lead: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(20)
    chen.add(case, data)
    chen.desk.sync()
    lead.desk.sync()
    lead.blobs.put(data)
    began: list[int] = []
    theirs: list[int] = []

    def watch(step: str, done: int, _of: int) -> None:
        # Their lane runs in the middle of ours and gets some chunks through each time.
        if step == "evidence_up" and done >= 2 * CHUNK and len(began) < 3:
            began.append(done)
            limit = 4

            def their_watch(_step: str, _done: int, _of: int) -> None:
                nonlocal limit
                limit -= 1
                if limit < 0:
                    raise Cancelled

            outcome = lead.sync(their_watch)
            assert outcome.condition in ("ok", "cancelled")
            theirs.append(chunks_at_centre(branches, data))

    moved = chen.sync(watch).moved
    assert moved is not None
    assert moved.sent == 1
    assert len(began) == 3
    assert at_centre(branches, data)
    by_two = branches.ask("SELECT count(DISTINCT sent_by) FROM sync.chunks WHERE sha256 = %s", sha(data))
    assert by_two == [(2,)]
    assert moved.sent_chunks < 21
    both = lead.sync().moved
    assert both is not None
    assert both.sent_chunks == 0
    assert [place.place for place in lead.places(case)] == [Place.HERE]


def test_rights_taken_away_in_the_middle_stop_that_file_only(
    chen: Carrier, lead: Carrier, branches: Branches, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync.out_of_reach")
    mine, moved_away = chen.desk.new_case(), chen.desk.new_case()
    small, big = paper(6), paper(9)
    chen.add(moved_away, small)
    chen.add(mine, big)
    chen.desk.sync()
    lead.desk.sync()
    for data in (small, big):
        lead.blobs.put(data)

    def watch(step: str, done: int, _of: int) -> None:
        if step == "evidence_up" and 2 * CHUNK <= done < 3 * CHUNK:
            branches.move(moved_away, "0456")

    moved = lead.sync(watch).moved
    assert moved is not None
    assert (moved.sent, moved.troubled) == (1, 1)
    assert lead.note(small)["why"] == "sync.out_of_reach"
    assert at_centre(branches, big)
    assert not at_centre(branches, small)
    lead.sync()
    assert lead.desk.row("cases", moved_away) is None
    # What a desk did not bring in and may not see any more does not stay on it.
    assert [lead.blobs.has(sha(data)) for data in (small, big)] == [False, True]


def test_whoever_took_it_in_delivers_it_even_when_the_case_was_handed_over_meanwhile(
    chen: Carrier, carrier: MakeCarrier, branches: Branches
) -> None:
    case = chen.desk.new_case()
    data = paper(4)
    chen.add(case, data)
    chen.desk.sync()
    branches.move(case, "0456")
    moved = chen.sync().moved
    assert chen.desk.row("cases", case) is None
    assert moved is not None
    assert moved.sent == 1
    assert at_centre(branches, data)
    assert not chen.blobs.has(sha(data))
    with pytest.raises(Rejected):
        chen.transport.blob_get(sha(data), 0)
    away = carrier("he.jia")
    bring(away.desk.store, away.transport, away.blobs, sha(data), len(data), quiet)
    assert away.blobs.read(sha(data)) == data


def test_somebody_who_left_in_the_middle_is_told_so_by_the_next_rows(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(6)
    chen.add(case, data)

    def watch(step: str, done: int, _of: int) -> None:
        if step == "evidence_up" and 2 * CHUNK <= done < 3 * CHUNK:
            branches.change_person(chen.desk.actor, disabled=True)

    outcome = chen.sync(watch)
    assert outcome.condition == "ok"
    assert outcome.moved is not None
    assert outcome.moved.fault is not None
    assert chunks_at_centre(branches, data) < 7
    assert chen.sync().condition in ("rejected", "offline")


def test_a_server_that_hangs_up_in_the_middle_is_a_lost_line(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(8)
    chen.add(case, data)

    def watch(step: str, done: int, _of: int) -> None:
        if step == "evidence_up" and 3 * CHUNK <= done < 4 * CHUNK:
            branches.boss.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mediation-desk'"
            )

    outcome = chen.sync(watch)
    assert outcome.moved is not None
    assert isinstance(outcome.moved.fault, Offline)
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks <= 9 - 3
    assert at_centre(branches, data)


def test_f5_a_full_disk_at_the_centre_ends_the_lane_and_not_the_cycle(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(5)
    chen.add(case, data)
    branches.boss.execute(
        "CREATE FUNCTION sync.full_for_test() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'No space left on device'; END $$"
    )
    branches.boss.execute(
        "CREATE TRIGGER full_for_test BEFORE INSERT ON sync.chunks FOR EACH ROW WHEN (NEW.n >= 2)"
        " EXECUTE FUNCTION sync.full_for_test()"
    )
    outcome = chen.sync()
    assert (outcome.condition, outcome.waiting) == ("ok", 0)
    assert outcome.moved is not None
    assert outcome.moved.fault is not None
    assert outcome.moved.fault.code == "sync.centre_full"
    assert chunks_at_centre(branches, data) == 2
    branches.boss.execute("DROP TRIGGER full_for_test ON sync.chunks")
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent_chunks == 4
    assert at_centre(branches, data)


def test_f10_a_centre_restored_without_the_bytes_is_offered_them_again(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(4)
    chen.add(case, data)
    chen.desk.sync()
    backup = branches.backup()
    chen.sync()
    assert at_centre(branches, data)
    branches.restore(backup)
    assert not at_centre(branches, data)
    chen.transport.close()
    outcome = chen.sync()
    assert outcome.condition == "ok", outcome
    assert at_centre(branches, data)
    assert chen.note(data)["whole_in"] == 2


def test_a_centre_that_lost_the_bytes_without_a_word_gets_them_when_it_is_asked_again(
    chen: Carrier, branches: Branches
) -> None:
    case = chen.desk.new_case()
    data = paper(3)
    chen.add(case, data)
    chen.sync()
    branches.boss.execute("DELETE FROM sync.chunks WHERE n = 1")
    branches.boss.execute("UPDATE sync.blobs SET state = 'uploading'")
    with chen.desk.store.write_apart("test") as connection:
        forget_confirmed(connection)
    moved = chen.sync().moved
    assert moved is not None
    assert (moved.sent, moved.sent_chunks) == (1, 1)
    assert at_centre(branches, data)
