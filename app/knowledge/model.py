"""What the bank adds to the shipped articles: versions, decisions, votes, gaps, questions, packages.

Everything here only grows. Two desks may write at the same time without ever meeting a conflict, what an article said
on any day can be told afterwards, and a lead decides about a text of another branch without touching its row. How an
article stands follows from the rows (`standing`), and is stored nowhere. Rows are reference data: everybody may read
what the bank knows, so texts that people typed are scrubbed of numbers before they come here.
"""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped

from app.knowledge.codes import Outcome, Place, Verdict
from app.store.base import Merge, Row, Scope, Seen, field


class ArticleVersion(Row):
    """A text that somebody of the bank wrote: a new article, or a new version of one, shipped or own."""

    __tablename__ = "knowledge_versions"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.edit",)

    article_key: Mapped[str] = field(Merge.APPEND, type_=String(60), index=True)
    digest: Mapped[str] = field(Merge.APPEND, type_=String(64))
    based_on: Mapped[str] = field(Merge.APPEND, type_=String(64), default="")  # digest of the text it was made from
    content: Mapped[dict[str, Any]] = field(Merge.APPEND)  # app.knowledge.article
    why: Mapped[str] = field(Merge.APPEND, default="")
    author_id: Mapped[UUID] = field(Merge.APPEND, actor=True)


class ArticleDecision(Row):
    """What somebody decided about exactly one text, by its digest; `review_on` is the next day to look at it."""

    __tablename__ = "knowledge_decisions"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.approve",)

    article_key: Mapped[str] = field(Merge.APPEND, type_=String(60), index=True)
    digest: Mapped[str] = field(Merge.APPEND, type_=String(64))
    verdict: Mapped[Verdict] = field(Merge.APPEND)
    review_on: Mapped[date | None] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.APPEND, default="")
    decided_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Vote(Row):
    """Whether an article helped, by one person about one text; the last vote of a person counts."""

    __tablename__ = "knowledge_votes"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.answer",)

    article_key: Mapped[str] = field(Merge.APPEND, type_=String(60), index=True)
    digest: Mapped[str] = field(Merge.APPEND, type_=String(64))
    useful: Mapped[bool] = field(Merge.APPEND)
    place: Mapped[Place] = field(Merge.APPEND)
    sought: Mapped[str] = field(Merge.APPEND, default="")  # what was searched for, scrubbed
    voter_id: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Gap(Row):
    """Something that was searched for and not found; one row per person, day and words."""

    __tablename__ = "knowledge_gaps"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.answer",)

    text: Mapped[str] = field(Merge.APPEND)  # scrubbed
    folded: Mapped[str] = field(Merge.APPEND, index=True)  # what makes two of them one
    place: Mapped[Place] = field(Merge.APPEND)
    found: Mapped[int] = field(Merge.APPEND, default=0)  # how many articles were offered and did not help
    asked_on: Mapped[date] = field(Merge.APPEND)
    asked_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class BotQuestion(Row):
    """A question that the bank's chatbot could not answer."""

    __tablename__ = "knowledge_questions"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.inbox",)

    source: Mapped[str] = field(Merge.APPEND, default="")  # which robot or channel, as the file says
    external_id: Mapped[str] = field(Merge.APPEND, index=True)
    text: Mapped[str] = field(Merge.APPEND)  # scrubbed
    asked_on: Mapped[date | None] = field(Merge.APPEND)
    times: Mapped[int] = field(Merge.APPEND, default=1)
    file_name: Mapped[str] = field(Merge.APPEND, default="")
    imported_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class Settlement(Row):
    """How a gap (by its folded words) or a question (by its row) was settled."""

    __tablename__ = "knowledge_settlements"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.inbox",)

    gap: Mapped[str] = field(Merge.APPEND, default="", index=True)
    question_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)
    outcome: Mapped[Outcome] = field(Merge.APPEND)
    article_key: Mapped[str] = field(Merge.APPEND, type_=String(60), default="")
    note: Mapped[str] = field(Merge.APPEND, default="")
    settled_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class AnswerPackage(Row):
    """A package of approved answers that was made for the chatbot; `contents` are its [key, digest] pairs."""

    __tablename__ = "knowledge_packages"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ("knowledge.publish",)

    number: Mapped[int] = field(Merge.APPEND)
    digest: Mapped[str] = field(Merge.APPEND, type_=String(64))
    contents: Mapped[list[Any]] = field(Merge.APPEND)
    made_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
