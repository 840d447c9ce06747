"""The bundle (证据册): cover, index and exhibits as one PDF, or as several parts under a size limit.

What goes in was decided by `app.evidence.bundles`; here it is set, bound in the child and numbered through. Cover and
index are set last, when every page is known; each part has its own, and its cover names the other parts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from app.evidence.blobs import Blobs
from app.evidence.bundles import Chosen
from app.evidence.desk.bundling import BundleFile, BundlePlan
from app.evidence.pagination import Pagination, Volume
from app.evidence.preview.child import Child
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from reports.binding.binder import Bound, Cover, Done, Step, bind
from reports.binding.files import written
from reports.binding.front import Stamp
from reports.binding.volume import Entry, covers
from reports.document import Imprint
from reports.exhibit_pages import brought, item_name
from reports.exhibit_things import thing_of
from reports.fingerprint import content_digest
from reports.parts.code_block import code_block
from reports.parts.fields import Field, fields
from reports.parts.leader import leader
from reports.parts.text import Text, callout, heading, note
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align

KIND = "BND"
_SHORT = 16


@dataclass(frozen=True, slots=True)
class MadeBundle:
    """A finished bundle: its parts, what became of each exhibit, its page numbers, and the hash of its content."""

    parts: tuple[Done, ...]
    bound: tuple[Bound, ...]
    pagination: Pagination
    digest: str


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    recipient: str
    to: str
    exhibits: tuple[tuple[int, str, str], ...]


def digest_of(plan: BundlePlan) -> str:
    """The hash of what a bundle holds: for whom, which exhibits in which order, whose bytes are shown."""
    held = tuple((one.item.seq, one.item.sha256, one.shown.sha256) for one in plan.entries)
    return content_digest("evidence_bundle", _Content(plan.no, plan.recipient.value, plan.to, held))


def make(
    plan: BundlePlan,
    wording: Wording,
    blobs: Blobs,
    sink: Callable[[int], BinaryIO],
    *,
    printed_at: datetime,
    limit: int = 0,
    step: Step | None = None,
    child: Child | None = None,
) -> MadeBundle:
    """Bind a bundle into what `sink` opens, part by part; `limit` is the most bytes of a part (0: one part).

    Raises what `bind` raises.
    """
    digest = digest_of(plan)
    page = _BundlePages(plan, wording, digest, printed_at)
    things = [thing_of(one.item, one.shown, page.sheet, page.imprint, blobs) for one in plan.entries]
    numbered: list[Pagination] = []

    def cover(bound: Sequence[Bound]) -> Sequence[Cover]:
        found, pagination = covers(page.entries(bound), bound, page.front, page.imprint(), page.sheet)
        numbered[:] = [pagination]
        return found

    bound, parts = bind(things, sink, cover, limit=limit, step=step or (lambda done, of, name: None), child=child)
    return MadeBundle(tuple(parts), tuple(bound), numbered[0], digest)


def write(
    plan: BundlePlan,
    wording: Wording,
    blobs: Blobs,
    target: Path,
    *,
    printed_at: datetime,
    limit: int = 0,
    step: Step | None = None,
    child: Child | None = None,
    record: Callable[[MadeBundle, Sequence[BundleFile]], object] | None = None,
) -> tuple[MadeBundle, list[Path]]:
    """Bind a bundle into `target`, or into `target-1`, `target-2`, …; all parts appear whole, or none does.

    `record` is called when all bytes are on the disk and before the files have their names; what it raises leaves none.
    """
    with written(target) as files:
        made = make(plan, wording, blobs, files.sink, printed_at=printed_at, limit=limit, step=step, child=child)
        files.settle()
        if record is not None:
            told = [
                BundleFile(name.name, one.sha256, one.pages)
                for name, one in zip(files.names(), made.parts, strict=True)
            ]
            record(made, told)
        return made, files.keep()


class _BundlePages:
    """What is set in our own type for one bundle."""

    def __init__(self, plan: BundlePlan, wording: Wording, digest: str, printed_at: datetime) -> None:
        self._plan = plan
        self._wording = wording
        self._digest = digest
        self._printed_at = printed_at

    def sheet(self) -> Sheet:
        """A fresh sheet."""
        return Sheet(style(), self._wording)

    def imprint(self) -> Imprint:
        """What the file says of itself."""
        plan, say = self._plan, self.sheet().say
        return Imprint(KIND, say("bundle.title"), plan.no, plan.branch.bank_name, self._digest, self._printed_at)

    def entries(self, bound: Sequence[Bound]) -> list[Entry]:
        """The exhibits as the volume numbers and stamps them."""
        sheet = self.sheet()
        left = sheet.say("bundle.strip", no=self._plan.no)
        return [
            Entry(
                stamp=_Stamper(sheet, left, item_name(sheet, one.item), found.pages),
                bookmarks=((f"{item_name(sheet, one.item)} {one.item.label}", 0),),
            )
            for one, found in zip(self._plan.entries, bound, strict=True)
        ]

    def front(self, sheet: Sheet, pages: Pagination, bound: Sequence[Bound], part: int) -> list[Block]:
        """Cover and index of a part."""
        return [*self._cover(sheet, pages, part), *self._index(sheet, pages, bound, pages.volumes[part])]

    def _cover(self, sheet: Sheet, pages: Pagination, part: int) -> list[Block]:
        say, label, plan = sheet.say, sheet.wording.label, self._plan
        volume, several = pages.volumes[part], len(pages.volumes) > 1
        blocks: list[Block] = [
            Text(plan.branch.bank_name, sheet.style.heading[1], Align.CENTRE, before=0, after=60),
            Text(say("bundle.title"), sheet.style.title.sized(30), Align.CENTRE, after=12,
                 bookmark=(say("bundle.cover"), 0)),
        ]  # fmt: skip
        if several:
            told = say("bundle.part", part=part + 1, of=len(pages.volumes))
            blocks.append(Text(told, sheet.style.heading[0], Align.CENTRE, after=8))
        blocks.append(Text(self._matter(sheet), sheet.style.body, Align.CENTRE, after=40))
        to = label("bundle_recipient", plan.recipient.value)
        shown = say("bundle.to_name", who=to, name=plan.to) if plan.to else to
        count = say("bundle.count", count=len(plan.entries), pages=pages.total)
        blocks.append(
            fields(
                sheet,
                [
                    Field(say("bundle.no"), plan.no, wide=True),
                    Field(say("bundle.for"), sheet.check(say("bundle.for"), shown), wide=True),
                    Field(say("bundle.by"), say("bundle.by_name", branch=plan.branch.name, name=plan.by), wide=True),
                    Field(say("bundle.as_of"), local_minute(plan.as_of), wide=True),
                    Field(say("bundle.holds"), count, wide=True),
                ],
            )
        )
        if several:
            blocks += self._parts(sheet, pages, volume)
        redacted = [str(one.item.seq) for one in plan.entries if one.redacted]
        if redacted:
            blocks.append(note(sheet, say("bundle.redacted_note", items=redacted)))
        blocks.append(note(sheet, say("bundle.definition")))
        blocks.append(code_block(sheet, plan.no, KIND, volume.first, pages.total, self._digest))
        return blocks

    def _parts(self, sheet: Sheet, pages: Pagination, here: Volume) -> list[Block]:
        say = sheet.say
        lines: list[Block] = [heading(sheet, say("bundle.parts"), 2, outline=1)]
        for number, volume in enumerate(pages.volumes, 1):
            seqs = [str(one.item.seq) for one in self._plan.entries[volume.start : volume.stop]]
            words = say("bundle.part_holds", items=seqs)
            if volume is here:
                words = say("bundle.this_part", words=words)
            lines.append(leader(sheet, say("bundle.part_no", part=number), words, f"{volume.first}–{volume.last}"))
        return lines

    def _matter(self, sheet: Sheet) -> str:
        cause = sheet.wording.label("cause", self._plan.cause) if self._plan.cause else ""
        words = sheet.say("bundle.matter", name=self._plan.customer, cause=cause).strip(" ·")
        sheet.check("title", words)
        return words

    def _index(self, sheet: Sheet, pages: Pagination, bound: Sequence[Bound], volume: Volume) -> list[Block]:
        say = sheet.say
        first = heading(sheet, say("bundle.index"), 1)
        first.new_page = True
        blocks: list[Block] = [first]
        rows = list(zip(self._plan.entries, pages.spans, bound, strict=True))[volume.start : volume.stop]
        for one, span, found in rows:
            shown = f"{span.first}" if span.pages == 1 else f"{span.first}–{span.last}"
            blocks.append(
                leader(sheet, item_name(sheet, one.item), one.item.label, shown, under=_under(sheet, one, found),
                       field="title")
            )  # fmt: skip
        unbound = [str(one.item.seq) for one, _, found in rows if found.trouble]
        if unbound:
            blocks.append(callout(sheet, say("bundle.unbound", items=unbound)))
        return blocks


@dataclass(frozen=True, slots=True)
class _Stamper:
    """Makes the stamps of one exhibit's pages."""

    sheet: Sheet
    left: str
    name: str
    pages: int

    def __call__(self, number: int) -> Stamp:
        right = self.sheet.say("bundle.stamp", name=self.name, page=number, pages=self.pages)
        return Stamp(left=self.left, right=right)


def _under(sheet: Sheet, one: Chosen, found: Bound) -> str:
    say, item = sheet.say, one.item
    parts = [
        brought(sheet, item),
        local_minute(item.received_at)[:10],
        say("bundle.pages", count=found.pages),
        f"SHA-256 {one.shown.sha256[:_SHORT]}",
    ]
    if one.redacted:
        parts.append(say("bundle.redacted"))
    if found.trouble:
        parts.append(sheet.wording.label("binding_trouble_short", found.trouble))
    return " · ".join(parts)
