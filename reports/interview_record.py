"""The interview record (面谈笔录): head, parties, sections, questions and answers, issue table, read-back, signatures.

Chinese whatever the window speaks, because it is taken down in Chinese and sealed so. Nothing that was said is ever
left out: what was corrected stands below its correction, struck through, and a question that was taken back is struck
and kept. Every page has a place for a signature; supplements (补充笔录) follow with their own signatures and seals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from app.interviews.record import Header, InterviewRecord, PageRead, Part, Sealed, Signed, SupplementShown
from app.interviews.sections import SECTIONS
from app.interviews.words import Words
from app.kernel.clock import legal_day, local_minute
from app.kernel.wording import Language, Wording
from app.store.base import Mask
from reports.document import Imprint, Paper, Printed
from reports.parts.case import day_words, ordinal
from reports.parts.fields import Field, fields
from reports.parts.masked import for_others
from reports.parts.record import issues, lines, members, spoken, transactions
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align

KIND = "IVR"


def make(
    view: InterviewRecord,
    wording: Wording,
    out: Path | None,
    *,
    large_print: bool = False,
    printed_at: datetime,
    masked: bool = False,
) -> Printed:
    """Write a record to `out` (None: in memory), as sealed or as it stands now.

    The hash in the verification code is the seal's, or the one that people sign. `masked` makes a copy for others:
    names, numbers and addresses as on a display. Raises what `Paper.write` raises.
    """
    return _Record(view, wording, large_print=large_print, masked=masked).paper(printed_at).write(out)


class _Record:
    """One record being set; numbers its headings."""

    def __init__(self, view: InterviewRecord, wording: Wording, *, large_print: bool, masked: bool) -> None:
        self._large = large_print
        self._sheet = Sheet(style(large=large_print), wording.in_language(Language.ZH))
        self._words = Words(self._sheet.wording, masked)
        self._view = for_others(view, self._sheet.say("record.hidden")) if masked else view
        self._number = 0

    def paper(self, printed_at: datetime) -> Paper:
        head, say = self._view.body.header, self._sheet.say
        imprint = Imprint(
            kind=KIND,
            title=say("record.title"),
            case_no=head.case_no,
            bank=head.bank,
            digest=self._view.sha256,
            printed_at=printed_at,
            page_signature=say("record.page_signature"),
            subtitle=say("record.under", seq=head.seq, state=("interview_state", self._view.state)),
        )
        paper = Paper(self._sheet, imprint)
        paper.add(self._head())
        for section in SECTIONS:
            paper.add(self._section(section.key))
        paper.add(self._signing(self._view.signatures, self._boxes()))
        paper.add(self._seal(self._view.seal, self._view.sha256))
        for supplement in self._view.supplements:
            paper.add(self._supplement(supplement))
        return paper

    def _heading(self, title: str) -> Block:
        self._number += 1
        return heading(self._sheet, ordinal(self._sheet, self._number, title))

    def _head(self) -> Iterator[Block]:
        body, say = self._view.body, self._sheet.say
        head = body.header
        yield fields(
            self._sheet,
            [
                Field(say("record.no"), head.case_no),
                Field(say("record.seq"), say("record.seq_words", seq=head.seq)),
                Field(say("record.started"), local_minute(head.started_at)),
                Field(say("record.ended"), local_minute(head.ended_at) if head.ended_at else ""),
                Field(say("record.place"), _place(head)),
                Field(say("record.recorder"), head.recorder),
            ],
        )
        people = [Field(self._words.role(one.role), self._words.party(one), wide=True) for one in body.parties]
        people += [
            Field(say("record.present", role=self._words.role(one.role)), self._words.party(one), wide=True)
            for one in body.others
        ]
        if people:
            yield fields(self._sheet, people, title=say("record.people"))
        for pause in body.pauses:
            yield note(
                self._sheet,
                say(
                    "record.pause",
                    begun=local_minute(pause.begun),
                    ended=local_minute(pause.ended) if pause.ended else "……",
                    reason=("pause_reason", pause.reason),
                    note=pause.note,
                ),
            )

    def _section(self, key: str) -> Iterator[Block]:
        special: dict[str, Callable[[], Iterator[Block]]] = {
            "first_things": self._first_done,
            "questions": self._questions,
            "issues": self._issues,
            "read_back": self._read_back,
        }
        part = self._view.body.part(key)
        blocks = list(self._part(part)) if part else []
        if key in special:
            blocks.extend(special[key]())
        if blocks:
            yield self._heading(self._sheet.wording.label("interview_section", key))
            yield from blocks

    def _part(self, part: Part) -> Iterator[Block]:
        title = self._sheet.wording.label("interview_section", part.key)
        yield from lines(self._sheet, self._words, part.lines, title)
        for one in part.lines:
            yield from transactions(self._sheet, one)
            yield from members(self._sheet, self._words, one)

    def _first_done(self) -> Iterator[Block]:
        say, label = self._sheet.say, self._sheet.wording.label
        done = self._view.body.first_done
        if done:
            columns = [
                Column(say("receipt.done.at"), figures=True, align=Align.LEFT),
                Column(say("receipt.done.what")),
                Column(say("receipt.done.reference")),
            ]
            rows = [
                [local_minute(one.at), label("first_action", one.kind), one.reference_and_note or "—"] for one in done
            ]
            yield table(self._sheet, columns, rows, whole=True)

    def _questions(self) -> Iterator[Block]:
        for one in self._view.body.spoken:
            yield from spoken(self._sheet, one)

    def _issues(self) -> Iterator[Block]:
        if self._view.body.issues:
            yield from issues(self._sheet, self._words, self._view.body.issues, large=self._large)

    def _read_back(self) -> Iterator[Block]:
        say, label = self._sheet.say, self._sheet.wording.label
        pages = self._view.body.read_back
        if pages:
            columns = [
                Column(say("record.read.page"), share=2),
                Column(say("record.read.outcome"), share=2),
                Column(say("record.read.at"), figures=True),
            ]
            rows = [
                [self._pages(run), label("read_back_outcome", run[0].outcome), _minutes(run[0].at, run[-1].at)]
                for run in _runs(pages)
            ]
            yield table(self._sheet, columns, rows)

    def _pages(self, run: Sequence[PageRead]) -> str:
        first, last = run[0].page, run[-1].page
        if not first:
            return self._sheet.say("record.read.paper")
        if first == last:
            return self._sheet.say("record.read.number", page=first)
        return self._sheet.say("record.read.numbers", first=first, last=last)

    def _boxes(self) -> list[tuple[str, str]]:
        """Role and name of everybody who signs: parties, others present, recorder."""
        body = self._view.body
        people = [(one.role, one.name) for one in (*body.parties, *body.others)]
        return list(dict.fromkeys([*people, ("staff", body.header.recorder)]))

    def _signing(self, given: Sequence[Signed], expected: list[tuple[str, str]]) -> Iterator[Block]:
        say = self._sheet.say
        current = {(one.role, one.name): one for one in given if one.current}
        people = list(dict.fromkeys([*expected, *current]))
        yield self._heading(say("record.signing"))
        yield paragraph(self._sheet, say("record.confirmed"), keep_next=True)
        yield signatures(self._sheet, [self._signer(role, name, current.get((role, name))) for role, name in people])
        for one in given:
            code = "record.signed_how" if one.current else "record.signed_before"
            yield note(
                self._sheet,
                say(
                    code,
                    role=self._words.role(one.role),
                    name=self._name(one.role, one.name),
                    at=local_minute(one.at),
                    how=("signature_method", one.method),
                ),
            )

    def _signer(self, role: str, name: str, mark: Signed | None) -> Signer:
        shown, fingerprint = self._name(role, name), role not in ("staff", "mediator")
        if mark is None:
            return Signer(self._words.role(role), shown, fingerprint=fingerprint)
        day = day_words(self._sheet, legal_day(mark.at))
        # Strokes are somebody's hand: a copy for others goes without.
        strokes = () if self._words.masked else mark.strokes
        return Signer(self._words.role(role), shown, day, strokes, fingerprint=mark.method == "fingerprint")

    def _name(self, role: str, name: str) -> str:
        return name if role in ("staff", "mediator") else self._words.mask(Mask.NAME, name)

    def _seal(self, seal: Sealed | None, sha256: str) -> Iterator[Block]:
        say = self._sheet.say
        if seal is None:
            yield note(self._sheet, say("record.unsealed", sha256=sha256))
            return
        found = [
            Field(say("record.sealed_at"), local_minute(seal.at)),
            Field(say("record.sealed_by"), seal.by),
            Field("SHA-256", seal.sha256, wide=True),
            Field("SM3", seal.sm3, wide=True),
        ]
        yield fields(self._sheet, found)

    def _supplement(self, one: SupplementShown) -> Iterator[Block]:
        say = self._sheet.say
        yield self._heading(say("record.supplement", seq=one.seq))
        found = [
            Field(say("record.supplement.at"), local_minute(one.at)),
            Field(say("record.recorder"), one.recorder),
            Field(say("record.supplement.reason"), one.reason, wide=True),
        ]
        yield fields(self._sheet, found)
        told = one.text.split("\n")
        for place, text in enumerate(told, 1):
            # Its end goes with the signatures: nobody signs a page that says nothing.
            field = say("record.supplement", seq=one.seq)
            yield paragraph(self._sheet, text, field=field, keep_next=place == len(told))
        people = [(party.role, party.name) for party in self._view.body.parties]
        current = {(mark.role, mark.name): mark for mark in one.signatures if mark.current}
        signing = list(dict.fromkeys([*current, *([] if current else people), ("staff", one.recorder)]))
        yield signatures(self._sheet, [self._signer(role, name, current.get((role, name))) for role, name in signing])
        yield from self._seal(one.seal, one.sha256)


def _place(head: Header) -> str:
    """The place with bank and branch before it, unless it names the branch itself."""
    if head.place.startswith(head.branch):
        return f"{head.bank}{head.place}"
    return f"{head.bank}{head.branch} {head.place}".strip()


def _runs(pages: Sequence[PageRead]) -> Iterator[list[PageRead]]:
    """Pages that follow each other with one outcome, together: a row for each of forty says no more than one."""
    run: list[PageRead] = []
    for one in pages:
        if run and (one.outcome != run[-1].outcome or not one.page or one.page != run[-1].page + 1):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _minutes(first: datetime, last: datetime) -> str:
    """From when to when, the day said once."""
    begun, ended = local_minute(first), local_minute(last)
    if begun == ended:
        return begun
    day, _, minute = ended.partition(" ")
    return f"{begun}–{minute if begun.startswith(day) else ended}"
