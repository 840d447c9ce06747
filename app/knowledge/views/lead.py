"""The lead's week: what waits for approval, what is due for review, what was not found, what the chatbot asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.kernel.actor import Role
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.knowledge.codes import Kind, Outcome, Place
from app.knowledge.gaps import GapRow, Missed, Settled, gap_report
from app.knowledge.library import library
from app.knowledge.model import AnswerPackage, BotQuestion, Gap, Settlement
from app.knowledge.standing import Standing
from app.knowledge.views.finding import votes
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession

SOON = timedelta(days=30)
"""How long before its day a review is shown."""
UNHELPFUL = 2
"""So many people at least must say that an article did not help, before it is to be reviewed for that."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A version that waits for approval; `new` when there is no text in force, `own` when the reader wrote it."""

    key: str
    version_id: UUID
    title: str
    kind: Kind
    author: str
    at: datetime
    why: str
    new: bool
    own: bool


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """An article to look at again: its day comes (`late`: has come), its validity ends, or it did not help people."""

    key: str
    title: str
    kind: Kind
    owner: Role
    review_on: date
    late: bool
    valid_to: date | None
    unsure: bool
    useful: int
    useless: int


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question of the chatbot; `outcome` is None while it is open."""

    id: UUID
    text: str
    asked_on: date | None
    times: int
    source: str
    imported_at: datetime
    outcome: Outcome | None
    article_key: str


@dataclass(frozen=True, slots=True)
class PackageRow:
    """A package that was made."""

    number: int
    at: datetime
    who: str
    answers: int
    digest: str


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A file or row that is no article: where, which line, why."""

    file: str
    line: int
    why: Refusal


@dataclass(frozen=True, slots=True)
class Week:
    """How much of each there is."""

    waiting: int
    reviews: int
    gaps: int
    questions: int
    unapproved: int
    faults: int


def waiting(session: DeskSession) -> list[WaitingRow]:
    """Versions that wait for approval, oldest first."""
    require(session.actor, "knowledge.read")
    names = staff_names(session)
    rows = [
        WaitingRow(
            standing.key, version.id, version.article.title, version.article.kind, names.get(version.author_id, ""),
            version.at, version.why, standing.article is None, version.author_id == session.actor.staff_id,
        )
        for standing in library(session).standings.values()
        for version in standing.waiting
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row.at, row.version_id))


def reviews_due(session: DeskSession) -> list[ReviewRow]:
    """Articles in force whose review day is within `SOON`, whose validity ends then, or that helped fewer people than
    they did not help (at least `UNHELPFUL`); the most urgent first.
    """
    until = session.today + SOON

    def due(row: ReviewRow) -> bool:
        ends = row.valid_to is not None and row.valid_to <= until
        return row.review_on <= until or ends or (row.useless >= UNHELPFUL and row.useless > row.useful)

    return _reviewed(session, lambda _standing, row: due(row))


def unapproved(session: DeskSession) -> list[ReviewRow]:
    """Public articles that are valid and that nobody of the bank approved yet: the chatbot does not get them."""
    return _reviewed(
        session,
        lambda standing, _row: (
            standing.article is not None
            and standing.article.public
            and standing.article.valid_on(session.today)
            and not standing.approved
        ),
    )


def _reviewed(session: DeskSession, fits: Callable[[Standing, ReviewRow], bool]) -> list[ReviewRow]:
    require(session.actor, "knowledge.read")
    counted = votes(session)
    rows = []
    for standing in library(session).standings.values():
        article, day = standing.article, standing.review_on
        if article is None or day is None:
            continue
        row = ReviewRow(
            article.key, article.title, article.kind, article.owner, day, day <= session.today, article.valid_to,
            article.unsure, *counted.get(article.digest, (0, 0)),
        )  # fmt: skip
        if fits(standing, row):
            rows.append(row)
    return sorted(rows, key=lambda row: (min(row.review_on, row.valid_to or row.review_on), row.key))


def gaps(session: DeskSession, *, with_settled: bool = False) -> list[GapRow]:
    """What was searched for and not found, the most wanted first."""
    require(session.actor, "knowledge.read")
    missed = [
        Missed(row.text, row.folded, Place(row.place), row.found, row.asked_on, row.asked_by)
        for row in session.scalars(select(Gap))
    ]
    settled: dict[str, Settled] = {}
    by_time = select(Settlement).where(Settlement.gap != "").order_by(Settlement.created_at, Settlement.id)
    for row in session.scalars(by_time):
        settled[row.gap] = Settled(Outcome(row.outcome), row.article_key, legal_day(row.created_at))
    rows = gap_report(missed, settled)
    return rows if with_settled else [row for row in rows if row.outcome is None]


def questions(session: DeskSession, *, with_settled: bool = False) -> list[QuestionRow]:
    """Questions of the chatbot, the most asked first; the same question of two desks once."""
    require(session.actor, "knowledge.read")
    settled: dict[UUID, Settlement] = {}
    by_time = select(Settlement).where(Settlement.question_id.is_not(None))
    for row in session.scalars(by_time.order_by(Settlement.created_at, Settlement.id)):
        if row.question_id is not None:
            settled[row.question_id] = row
    once: dict[tuple[str, str], QuestionRow] = {}
    for one in session.scalars(select(BotQuestion).order_by(BotQuestion.created_at, BotQuestion.id)):
        done = settled.get(one.id)
        row_of = QuestionRow(
            one.id, one.text, one.asked_on, one.times, one.source, one.created_at,
            Outcome(done.outcome) if done else None, done.article_key if done else "",
        )  # fmt: skip
        known = once.get((one.source, one.external_id))
        if known is None or (known.outcome is None and row_of.outcome is not None):
            once[one.source, one.external_id] = row_of
    rows = [row for row in once.values() if with_settled or row.outcome is None]
    return sorted(rows, key=lambda row: (row.outcome is not None, -row.times, row.imported_at, row.id))


def packages(session: DeskSession) -> list[PackageRow]:
    """Packages that were made, the newest first."""
    require(session.actor, "knowledge.read")
    names = staff_names(session)
    newest = select(AnswerPackage).order_by(AnswerPackage.number.desc(), AnswerPackage.created_at.desc())
    return [
        PackageRow(row.number, row.created_at, names.get(row.made_by, ""), len(row.contents), row.digest)
        for row in session.scalars(newest)
    ]


def faults(session: DeskSession) -> list[FaultRow]:
    """Files and rows that are no articles; nothing else is stopped by them."""
    require(session.actor, "knowledge.read")
    return [FaultRow(one.file, one.line, one.why) for one in library(session).faults]


def week(session: DeskSession) -> Week:
    """The counts for the heads of the lists."""
    return Week(
        len(waiting(session)),
        len(reviews_due(session)),
        len(gaps(session)),
        len(questions(session)),
        len(unapproved(session)),
        len(library(session).faults),
    )
