"""The sheets of a case file that are its own: cover, index with what is missing, performance, back cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.casefile.binding import FileView
from app.casefile.bound_file import Missing, Piece, Section
from app.evidence.bundles import numbers_text
from app.evidence.pagination import Pagination
from app.kernel.clock import local_minute
from app.staff.views import BranchCard
from reports.binding.binder import Bound
from reports.parts.case import figure
from reports.parts.code_block import code_block
from reports.parts.fields import Field, fields
from reports.parts.leader import leader
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import Text, callout, heading, note, paragraph, title
from reports.sheet import Sheet
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align


@dataclass(frozen=True, slots=True)
class Titled:
    """A piece with the title it has in index and bookmarks, and what stands below it there."""

    piece: Piece
    title: str
    under: str = ""


def cover(sheet: Sheet, view: FileView, branch: BranchCard, pages: Pagination, kind: str, digest: str) -> list[Block]:
    """Return the cover: title, number, who dealt with it, dates, retention, how many pages."""
    say, label = sheet.say, sheet.wording.label
    matter = say("bundle.matter", name=view.customer, cause=label("cause", view.cause) if view.cause else "")
    who = say("case_file.mediator" if view.third_party else "case_file.officer")
    status = label("status", view.status)
    if view.close_reason:
        status = f"{status}（{label('close_reason', view.close_reason)}）"
    return [
        Text(branch.bank_name, sheet.style.heading[1], Align.CENTRE, after=60),
        Text(label("paper", "case_file"), sheet.style.title.sized(34), Align.CENTRE, after=14,
             bookmark=(say("bundle.cover"), 0)),
        Text(matter.strip(" ·"), sheet.style.body, Align.CENTRE, after=40),
        fields(
            sheet,
            [
                Field(say("bundle.no"), view.no, wide=True),
                Field(say("case_file.unit"), f"{branch.code} {branch.name}", wide=True),
                Field(who, view.officer, wide=True),
                Field(say("case_file.received"), view.received_on.isoformat()),
                Field(say("case_file.closed"), view.closed_on.isoformat() if view.closed_on else say("case_file.open")),
                Field(say("case_file.status"), status, wide=True),
                Field(say("case_file.retention"), say("case_file.retention_blank"), wide=True),
                Field(say("bundle.as_of"), local_minute(view.as_of), wide=True),
                Field(say("bundle.holds"), say("case_file.count", count=len(view.file.pieces), pages=pages.total),
                      wide=True),
            ],
        ),
        code_block(sheet, view.no, kind, 1, pages.total, digest),
    ]  # fmt: skip


def index(
    sheet: Sheet, view: FileView, titled: Sequence[Titled], pages: Pagination, bound: Sequence[Bound]
) -> list[Block]:
    """Return the index by section, and what is missing."""
    say, label = sheet.say, sheet.wording.label
    first = heading(sheet, say("bundle.index"), 1)
    first.new_page = True
    blocks: list[Block] = [first]
    before: Section | None = None
    for one, span, found in zip(titled, pages.spans, bound, strict=False):
        if one.piece.section is not before:
            before = one.piece.section
            name = heading(sheet, label("casefile_section", before.value), 2, outline=1)
            blocks.append(name)
        under = one.under
        if found.trouble and found.trouble != "not_shown":
            under = " · ".join(filter(None, (under, label("binding_trouble_short", found.trouble))))
        shown = f"{span.first}" if span.pages == 1 else f"{span.first}–{span.last}"
        blocks.append(leader(sheet, "", one.title, shown, under=under, level=1, field="title"))
    last = pages.spans[-1]
    blocks.append(leader(sheet, "", say("case_file.back"), str(last.first)))
    blocks += _missing(sheet, view)
    return blocks


def performance(sheet: Sheet, view: FileView) -> list[Block]:
    """Return what is owed and what was done of it."""
    say, label = sheet.say, sheet.wording.label
    columns = [
        Column(say("case_file.owed.n"), figures=True),
        Column(say("case_file.owed.what"), share=1.4),
        Column(say("case_file.owed.who")),
        Column(say("case_file.owed.amount"), figures=True),
        Column(say("case_file.owed.due"), figures=True, align=Align.LEFT),
        Column(say("case_file.owed.state")),
    ]
    rows = [
        [
            str(one.seq),
            label("obligation_kind", one.kind),
            label("party", one.debtor),
            figure(sheet, one.amount) if one.amount is not None else "—",
            one.due_on.isoformat() if one.due_on else "—",
            label("obligation_state", one.state),
        ]
        for one in view.obligations
    ]
    return [*title(sheet, say("case_file.performance"), under=local_minute(view.as_of)), table(sheet, columns, rows)]


def back_cover(sheet: Sheet, view: FileView, branch: BranchCard) -> list[Block]:
    """Return the back cover (备考表): what is missing, what is to be noted, who bound and who checked it."""
    say = sheet.say
    blocks = title(sheet, say("case_file.back"), under=f"{view.no}　{branch.name}")
    lacking = _missing(sheet, view)
    blocks += lacking or [paragraph(sheet, say("case_file.whole"))]
    blocks += [
        heading(sheet, say("case_file.remarks"), 2, outline=1),
        fields(sheet, [Field(say("case_file.remark"), "\n\n\n\n\n", wide=True)]),
        note(sheet, say("case_file.definition")),
        signatures(sheet, [Signer(say("case_file.bound_by")), Signer(say("case_file.checked_by"))]),
    ]
    return blocks


def _missing(sheet: Sheet, view: FileView) -> list[Block]:
    lacking = view.file.missing
    if not lacking:
        return []
    lines = [f"{number}. {lack_words(one, sheet)}" for number, one in enumerate(lacking, 1)]
    return [
        heading(sheet, sheet.say("case_file.missing", count=len(lines)), 2, outline=1),
        *(callout(sheet, "\n".join(lines[at : at + 12])) for at in range(0, len(lines), 12)),
    ]


def lack_words(one: Missing, sheet: Sheet) -> str:
    """Say what is missing."""
    words = sheet.wording
    told = words.label("casefile_lack", one.lack.value)
    if one.kind:
        paper = words.label("paper", one.kind)
        if one.number:
            paper = sheet.say("case_file.numbered", title=paper, number=one.number)
        told = sheet.say("case_file.lack_paper", paper=paper, what=told)
        if one.pages:
            told = sheet.say("case_file.lack_pages", what=told, pages=numbers_text(one.pages))
    return sheet.say("case_file.lack", section=("casefile_section", one.section.value), what=told)
