"""The columns of the lists in the lead's week."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.knowledge.gaps import GapRow
from app.knowledge.views import FaultRow, PackageRow, QuestionRow, ReviewRow, WaitingRow
from ui.widgets.paged import Column

translate = QCoreApplication.translate


def columns_of(name: str, words: Wording) -> list[Column[Any]]:
    """The columns of a list by its name: waiting, reviews, gaps, questions, unapproved, packages, faults."""
    return {
        "waiting": _waiting,
        "reviews": _reviews,
        "gaps": _gaps,
        "questions": _questions,
        "unapproved": _reviews,
        "packages": _packages,
        "faults": _faults,
    }[name](words)


def _waiting(words: Wording) -> list[Column[Any]]:
    def author(row: WaitingRow) -> str:
        return translate("KnowledgeWeek", "{0} (you)").format(row.author) if row.own else row.author

    def title(row: WaitingRow) -> str:
        return row.title

    return [
        Column("title", translate("KnowledgeWeek", "Article"), title, tip=title),
        Column(
            "kind", translate("KnowledgeWeek", "Kind"), lambda r: words.label("article_kind", r.kind.value), width=84
        ),
        Column("author", translate("KnowledgeWeek", "Written by"), author, width=120),
        Column("at", translate("KnowledgeWeek", "Since"), lambda r: local_minute(r.at), width=136, numeric=True),
        Column("why", translate("KnowledgeWeek", "Why"), lambda r: r.why, width=260, tip=lambda r: r.why),
    ]


def _reviews(words: Wording) -> list[Column[Any]]:
    def title(row: ReviewRow) -> str:
        return row.title

    def due(row: ReviewRow) -> str:
        day = row.review_on.isoformat()
        return translate("KnowledgeWeek", "{0}, due").format(day) if row.late else day

    return [
        Column("title", translate("KnowledgeWeek", "Article"), title, tip=title),
        Column(
            "kind", translate("KnowledgeWeek", "Kind"), lambda r: words.label("article_kind", r.kind.value), width=84
        ),
        Column(
            "owner", translate("KnowledgeWeek", "Review owner"), lambda r: words.label("role", r.owner.value), width=104
        ),
        Column("day", translate("KnowledgeWeek", "Review on"), due, width=150, numeric=True),
        Column(
            "until",
            translate("KnowledgeWeek", "Valid to"),
            lambda r: r.valid_to.isoformat() if r.valid_to else "",
            width=110,
            numeric=True,
        ),
        Column(
            "votes", translate("KnowledgeWeek", "Helped / did not"), lambda r: f"{r.useful} / {r.useless}", width=110
        ),
    ]


def _gaps(words: Wording) -> list[Column[Any]]:
    def text(row: GapRow) -> str:
        return row.text

    def how(row: GapRow) -> str:
        if row.outcome is not None:
            return words.label("knowledge_outcome", row.outcome.value)
        return (
            translate("KnowledgeWeek", "offered, did not help")
            if row.helpless
            else translate("KnowledgeWeek", "nothing found")
        )

    return [
        Column("text", translate("KnowledgeWeek", "What was looked for"), text, tip=text),
        Column("how", translate("KnowledgeWeek", "How it ended"), how, width=150),
        Column(
            "times", translate("KnowledgeWeek", "Times"), lambda r: str(r.times), width=64, align="right", numeric=True
        ),
        Column(
            "people",
            translate("KnowledgeWeek", "People"),
            lambda r: str(r.people),
            width=64,
            align="right",
            numeric=True,
        ),
        Column("last", translate("KnowledgeWeek", "Last"), lambda r: r.last_on.isoformat(), width=104, numeric=True),
    ]


def _questions(words: Wording) -> list[Column[Any]]:
    del words

    def text(row: QuestionRow) -> str:
        return row.text

    return [
        Column("text", translate("KnowledgeWeek", "Question"), text, tip=text),
        Column("source", translate("KnowledgeWeek", "Source"), lambda r: r.source, width=110),
        Column(
            "times", translate("KnowledgeWeek", "Times"), lambda r: str(r.times), width=64, align="right", numeric=True
        ),
        Column(
            "on",
            translate("KnowledgeWeek", "Asked on"),
            lambda r: r.asked_on.isoformat() if r.asked_on else "",
            width=104,
            numeric=True,
        ),
    ]


def _packages(words: Wording) -> list[Column[Any]]:
    del words

    def digest(row: PackageRow) -> str:
        return row.digest

    return [
        Column(
            "no", translate("KnowledgeWeek", "Package"), lambda r: str(r.number), width=84, align="right", numeric=True
        ),
        Column("at", translate("KnowledgeWeek", "Made"), lambda r: local_minute(r.at), width=136, numeric=True),
        Column("who", translate("KnowledgeWeek", "By"), lambda r: r.who, width=120),
        Column(
            "answers",
            translate("KnowledgeWeek", "Answers"),
            lambda r: str(r.answers),
            width=84,
            align="right",
            numeric=True,
        ),
        Column("digest", translate("KnowledgeWeek", "SHA-256"), digest, tip=digest),
    ]


def _faults(words: Wording) -> list[Column[Any]]:
    def why(row: FaultRow) -> str:
        return words.told(row.why).line()

    return [
        Column("file", translate("KnowledgeWeek", "File"), lambda r: r.file, width=300, tip=lambda r: r.file),
        Column(
            "line", translate("KnowledgeWeek", "Line"), lambda r: str(r.line), width=64, align="right", numeric=True
        ),
        Column("why", translate("KnowledgeWeek", "What is wrong"), why, tip=why),
    ]
