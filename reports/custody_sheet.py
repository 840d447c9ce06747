"""The custody sheet (证据保管清单): every exhibit of a case with both fingerprints, where it came from, and who had it
in hand when; then the sealed lists and whether they hold.

A paper of the bank itself, and for a court that asks how an exhibit was kept. Names of people outside are masked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.evidence.bundles import numbers_text
from app.evidence.desk.sealing_lists import ListCheck
from app.evidence.views.held import CustodySheet, HeldItem
from app.evidence.words_of_custody import note_words
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.exhibit_pages import size_words
from reports.fingerprint import content_digest
from reports.parts.case import branch_fields
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align

KIND = "CUS"


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    items: tuple[HeldItem, ...]
    lists: tuple[ListCheck, ...]


def make(
    view: CustodySheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the sheet to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    digest = content_digest("custody_sheet", _Content(view.header.no, view.items, view.lists))
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("custody.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=digest,
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    paper.add(
        fields(
            sheet,
            [
                Field(say("originals.case_no"), view.header.no),
                Field(say("originals.customer"), view.header.customer),
                *branch_fields(sheet, branch, view.header.owner),
            ],
        )
    )
    paper.add(note(sheet, say("custody.definition")))
    for item in view.items:
        paper.add(_item(sheet, item))
    if not view.items:
        paper.add(paragraph(sheet, say("custody.empty")))
    paper.add(_lists(sheet, view.lists))
    paper.add(signatures(sheet, [Signer(say("custody.sign.keeper")), Signer(say("custody.sign.checker"))]))
    return paper.write(out)


def _item(sheet: Sheet, item: HeldItem) -> Iterator[Block]:
    say, label = sheet.say, sheet.wording.label
    yield heading(sheet, f"{say('bundle.exhibit', seq=item.seq)}　{item.label}", 2, outline=1)
    who = label("brought_by", item.brought_by)
    if item.brought_name:
        who = say("bundle.brought_name", who=who, name=item.brought_name)
    kind = label("evidence_kind", item.kind)
    found = [
        Field(say("bundle.file_name"), item.file_name, wide=True),
        Field(say("bundle.kind"), kind if item.pages is None else say("custody.kind", kind=kind, pages=item.pages)),
        Field(say("bundle.category"), label("evidence_category", item.category)),
        Field(say("bundle.brought"), who),
        Field(say("custody.came_by"), label("came_by", item.came_by) if item.came_by else ""),
        Field(say("bundle.received"), local_minute(item.received_at)),
        Field(say("bundle.size"), size_words(item.size)),
    ]
    if item.derived_how:
        words = say("custody.from", seq=item.derived_from or "—", how=("derived_how", item.derived_how))
        found.append(Field(say("custody.derived"), words, wide=True))
    if item.withdrawn_at is not None:
        words = say("custody.withdrawn_why", at=local_minute(item.withdrawn_at), why=item.withdrawn_why)
        found.append(Field(label("custody_act", "withdrawn"), words, wide=True))
    found += [Field("SHA-256", item.sha256, wide=True), Field("SM3", item.sm3, wide=True)]
    form = fields(sheet, found)
    form.keep_next = True
    yield form
    columns = [
        Column(say("custody.at"), figures=True, align=Align.LEFT),
        Column(say("custody.who"), share=0.8),
        Column(say("custody.act"), share=0.9),
        Column(say("custody.note"), share=2.6),
    ]
    rows = [
        [
            local_minute(line.at),
            line.actor or "—",
            label("custody_act", line.act),
            note_words(line.act, line.note, sheet.wording) or "—",
        ]
        for line in item.lines
    ]
    if rows:
        yield table(sheet, columns, rows)


def _lists(sheet: Sheet, lists: tuple[ListCheck, ...]) -> Iterator[Block]:
    say = sheet.say
    if not lists:
        return
    yield heading(sheet, say("custody.lists"))
    for one in lists:
        told = {"seq": one.seq, "at": local_minute(one.sealed_at), "who": one.sealed_by, "count": one.exhibits}
        yield paragraph(sheet, say("custody.list", **told, why=one.why), indent=False, keep_next=True)
        if one.sha256:
            yield note(sheet, f"SHA-256 {one.sha256}\nSM3 {one.sm3}")
        yield paragraph(sheet, list_words(one, sheet.wording), indent=False)


def list_words(one: ListCheck, wording: Wording) -> str:
    """Say in one sentence or two whether a sealed list holds and what came since."""
    since = one.since
    parts = [wording.text("evidence.list.holds" if one.holds else "evidence.list.broken")]
    for name in ("differs", "gone", "came", "withdrawn", "restored"):
        numbers = getattr(since, name)
        if numbers:
            parts.append(wording.text(f"evidence.list.{name}", items=numbers_text(numbers)))
    parts += [f"{wording.label('seal_finding', found.kind)}（{found.where}）" for found in one.findings]
    return "".join(parts) if wording.language.value == "zh" else " ".join(parts)
