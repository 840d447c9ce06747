"""What pages and commands read of the knowledge base: frozen presentation objects."""

from app.knowledge.views.article import ArticlePage, HistoryLine, article_page
from app.knowledge.views.finding import ArticleRow, Found, Search, find
from app.knowledge.views.lead import (
    FaultRow,
    PackageRow,
    QuestionRow,
    ReviewRow,
    WaitingRow,
    Week,
    faults,
    gaps,
    packages,
    questions,
    reviews_due,
    unapproved,
    waiting,
    week,
)
from app.knowledge.views.offering import Offered, SimilarCase, offered

__all__ = [
    "ArticlePage",
    "ArticleRow",
    "FaultRow",
    "Found",
    "HistoryLine",
    "Offered",
    "PackageRow",
    "QuestionRow",
    "ReviewRow",
    "Search",
    "SimilarCase",
    "WaitingRow",
    "Week",
    "article_page",
    "faults",
    "find",
    "gaps",
    "offered",
    "packages",
    "questions",
    "reviews_due",
    "unapproved",
    "waiting",
    "week",
]  # fmt: skip
