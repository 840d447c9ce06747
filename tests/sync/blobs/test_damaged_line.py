"""A line that damages bytes: the whole finds it, the chunk that was hit goes again, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.sync.blobs.carrier import Carrier, at_centre, paper
from tests.sync.real.branches import Branches


def test_a_chunk_damaged_on_the_way_is_sent_once_more_and_no_other(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(6)
    chen.add(case, data)
    went: list[int] = []
    honest = chen.transport.blob_put_all

    def noisy(sha256: str, pieces: Iterable[tuple[int, bytes, str]]) -> Iterator[tuple[int, str]]:
        def through() -> Iterator[tuple[int, bytes, str]]:
            for number, piece, claim in pieces:
                went.append(number)
                yield number, bytes(len(piece)) if went == [0, 1, 2] else piece, claim

        yield from honest(sha256, through())

    chen.transport.blob_put_all = noisy
    moved = chen.sync().moved
    assert moved is not None
    assert (moved.sent, moved.sent_chunks) == (1, 8)
    assert went == [0, 1, 2, 3, 4, 5, 6, 2]
    assert at_centre(branches, data)


def test_a_line_that_damages_everything_leaves_it_for_another_cycle(chen: Carrier, branches: Branches) -> None:
    case = chen.desk.new_case()
    data = paper(2)
    chen.add(case, data)
    honest = chen.transport.blob_put_all

    def noise(sha256: str, pieces: Iterable[tuple[int, bytes, str]]) -> Iterator[tuple[int, str]]:
        yield from honest(sha256, ((number, bytes(len(piece)), claim) for number, piece, claim in pieces))

    chen.transport.blob_put_all = noise
    moved = chen.sync().moved
    assert moved is not None
    assert (moved.sent, moved.left_up, moved.troubled) == (0, 1, 0)
    assert not at_centre(branches, data)
    chen.transport.blob_put_all = honest
    moved = chen.sync().moved
    assert moved is not None
    assert moved.sent == 1
    assert at_centre(branches, data)
