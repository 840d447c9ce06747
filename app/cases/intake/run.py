"""Taking a whole feed in: streamed, in slices of one action each, so that a kill in the middle costs at most one
slice.

What was stored stays; a second run finds it again by external id and goes on with the rest, and because numbers are
taken in the slice's own transaction, both runs together end with exactly the cases, in exactly the order, of one
that was never stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.cases.codes import Channel
from app.cases.intake.layout import Layout, lay
from app.cases.intake.profiles import Profile, Words
from app.cases.intake.reading import Feed, open_feed
from app.cases.intake.rejects import RejectFile
from app.cases.intake.rows import Complaint, read_row
from app.cases.intake.slices import Deadlines, store_slice
from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.staff.views import branches
from app.store.killpoints import kill_point
from app.store.store import SLICE, Store

TOLD_REJECTS = 1000


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken: its line in the file and every reason in words."""

    line: int
    reasons: tuple[str, ...]


@dataclass(slots=True)
class IntakeResult:
    """What became of a feed. `rejections` holds the first thousand; the reject file holds all."""

    read: int = 0
    accepted: int = 0
    duplicates: int = 0
    rejected: int = 0
    reject_file: Path | None = None
    first_case: str | None = None
    last_case: str | None = None
    rejections: list[Rejected] = field(default_factory=list)


Progress = Callable[[IntakeResult, float | None], None]
"""Called after each slice with what there is so far and the share read (None: not known); raise `Cancelled` to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeOrder:
    """What is to be taken in: file, layout, channel where the rows name none, and where rejected rows are written.

    `writable` are the branches in which the person may make cases (None: any that is known): a row of another branch is
    rejected now, with its reason, instead of being refused by the centre later.
    """

    file: Path
    profile: Profile
    words: Words
    rejects: Path
    told: Callable[[Refusal], str]
    channel: Channel | None = None
    writable: frozenset[str] | None = None


def take_in(store: Store, actor: Actor, order: IntakeOrder, progress: Progress | None = None) -> IntakeResult:
    """Take a feed in and say what became of it.

    One `Refusal` for a file that cannot be a feed; faults of single rows are counted, told and written to the
    reject file. What earlier slices stored stays when a later one fails or `progress` raises `Cancelled`.
    """
    require(actor, "cases.intake")
    with store.read(actor) as session:
        known = frozenset(card.code for card in branches(session))
    result = IntakeResult()
    with open_feed(order.file) as feed:
        layout = lay(
            order.profile,
            order.words,
            feed.header,
            order.file.name,
            channel=order.channel,
            now=store.around.clock.now(),
            branches=known,
            writable=order.writable,
        )
        rejects = RejectFile(order.rejects, order.file, store.around.clock.now(), feed.header, order.told)
        try:
            _stream(store, actor, order, feed, layout, rejects, result, progress)
        except BaseException:
            rejects.discard()
            raise
        result.reject_file = rejects.close()
    return result


def _stream(
    store: Store,
    actor: Actor,
    order: IntakeOrder,
    feed: Feed,
    layout: Layout,
    rejects: RejectFile,
    result: IntakeResult,
    progress: Progress | None,
) -> None:
    deadlines = Deadlines()
    waiting: list[Complaint] = []
    for row in feed.rows():
        result.read += 1
        found = [row.fault] if row.fault is not None else read_row(layout, row.line, row.cells)
        if isinstance(found, Complaint):
            waiting.append(found)
        else:
            result.rejected += 1
            words = rejects.add(row.line, row.cells, found)
            if len(result.rejections) < TOLD_REJECTS:
                result.rejections.append(Rejected(row.line, words))
        if len(waiting) == SLICE:
            _store(store, actor, order, waiting, deadlines, result)
        if progress is not None and result.read % SLICE == 0:
            progress(result, feed.position())
    _store(store, actor, order, waiting, deadlines, result)
    if progress is not None:
        progress(result, 1.0)


def _store(
    store: Store,
    actor: Actor,
    order: IntakeOrder,
    waiting: list[Complaint],
    deadlines: Deadlines,
    result: IntakeResult,
) -> None:
    if not waiting:
        return
    with store.action(actor, "cases.intake") as session:
        done = store_slice(session, order.profile.feed, order.file.name, waiting, deadlines)
        kill_point("cases.intake.slice")
    kill_point("cases.intake.after_slice")
    waiting.clear()
    result.accepted += done.accepted
    result.duplicates += done.duplicates
    result.first_case = result.first_case or done.first or None
    result.last_case = done.last or result.last_case
