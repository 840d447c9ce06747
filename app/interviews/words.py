"""Put words on a record: labels in the reader's language, amounts and times as people read them, masks for a display.

The customer's display may be seen by others in the hall, so it shows *华 and the last four of an ID; paper and the seal
show everything. Both go through here, so that what was read aloud and what was printed cannot differ but in the masks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.interviews.record import Body, Done, Issue, Line, Party, Spoken
from app.interviews.sections import Kind
from app.interviews.values import instant_of
from app.kernel.clock import local_minute
from app.kernel.masking import (
    mask_address,
    mask_card,
    mask_id_for_others,
    mask_name_for_others,
    mask_numbers,
    mask_phone,
)
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.store.base import Mask

_MASKS: dict[Mask, Callable[[str], str]] = {
    Mask.NAME: mask_name_for_others,
    Mask.CARD: mask_card,
    Mask.PHONE: mask_phone,
    Mask.ID_NUMBER: mask_id_for_others,
    Mask.ADDRESS: mask_address,
}


@dataclass(frozen=True, slots=True)
class Words:
    """Turns parts of a record into text; `masked` for a display that others may see."""

    wording: Wording
    masked: bool = False

    def line(self, line: Line) -> tuple[str, str]:
        """Label and value of a field."""
        if line.kind is Kind.MEMBERS:
            return self.wording.text("interviews.members"), self.value(line)
        return self.wording.label("interview_field", line.field), self.value(line)

    def labelled(self, line: Line) -> str:
        """A field as one line of text."""
        label, value = self.line(line)
        return self.wording.text("interviews.line", label=label, value=value)

    def done(self, done: Done) -> str:
        """A first thing that was done, as one line of text."""
        what = self.wording.label("first_action", done.kind)
        return self.wording.text(
            "interviews.first_done", at=local_minute(done.at), what=what, reference=done.reference_and_note or "—"
        )

    def value(self, line: Line) -> str:
        """The value of a field; what could not be understood is shown as it was typed."""
        value = line.value
        if line.mask is Mask.HIDDEN and self.masked:
            return self.wording.text("interviews.hidden")
        match line.kind:
            case Kind.BOOL:
                return self.wording.text("interviews.ticked") if value is True else str(value)
            case Kind.MONEY if isinstance(value, int):
                return self.amount(value, line.currency)
            case Kind.INSTANT:
                instant = instant_of(value)
                return str(value) if instant is None else local_minute(instant)
            case Kind.CHOICE:
                return self.wording.label(line.labels, str(value))
            case Kind.CHOICES:
                return self._list([self.wording.label(line.labels, str(key)) for key in value])
            case Kind.MEMBERS:
                return "\n".join(self.member(entry, line.currency) for entry in value)
            case Kind.TRANSACTIONS:
                return "\n".join(self._transaction(entry) for entry in value)
            case Kind.PERSON:
                return self.party(Party("", **{key: str(text) for key, text in value.items()}))
            case _:
                return self.mask(line.mask, str(value))

    def member(self, entry: Any, currency: str) -> str:
        """A representative in one line: name, own claim, election paper, consents, what became of the claim."""
        say = self.wording.text
        fen = entry["fen"]
        parts = [
            self.mask(Mask.NAME, str(entry["name"])),
            say("interviews.member_claim", amount=self.amount(int(fen), currency))
            if fen is not None
            else say("interviews.member_no_claim"),
            say("interviews.member_paper", paper=self.mask(None, str(entry["paper"])))
            if entry["paper"]
            else say("interviews.member_no_paper"),
            self._list([self.wording.label("joint_consent", str(key)) for key in entry["consents"]])
            or say("interviews.member_no_consent"),
        ]
        if entry["left"]:
            parts.append(say("interviews.member_left", how=self.wording.label("left_how", str(entry["left"]))))
        return self._comma().join(parts)

    def amount(self, fen: int, currency: str) -> str:
        """An amount as read: in yuan, or with the name of its currency."""
        money = Money(fen, currency)
        if currency == "CNY":
            return self.wording.text("interviews.amount", amount=money)
        return self.wording.text(
            "interviews.amount_of", amount=money, currency=self.wording.label("currency", currency)
        )

    def mask(self, mask: Mask | None, text: str) -> str:
        """The text, masked where this is for a display; in a free text only the numbers that stand in it."""
        if not self.masked:
            return text
        return _MASKS[mask](text) if mask in _MASKS else mask_numbers(text)

    def party(self, party: Party) -> str:
        """Somebody in one line: name, relation, document, phone."""
        parts = [self.mask(Mask.NAME, party.name)]
        if party.relation:
            parts.append(party.relation)
        if party.id_number:
            kind = self.wording.label("id_type", party.id_type or "resident_id")
            parts.append(f"{kind} {self.mask(Mask.ID_NUMBER, party.id_number)}")
        if party.phone:
            parts.append(self.mask(Mask.PHONE, party.phone))
        return self._comma().join(parts)

    def role(self, role: str) -> str:
        """What somebody is in this record."""
        return self.wording.label("signer_role", role)

    def spoken(self, spoken: Spoken) -> Iterator[str]:
        """A question and its answer, who spoke, and what it was before a correction."""
        say = self.wording.text
        yield say("interviews.asked", question=self.mask(None, spoken.question))
        speaker = self.wording.label("speaker", spoken.speaker)
        told = self.mask(None, spoken.answer) or say("interviews.unanswered")
        if spoken.struck:
            yield say("interviews.struck", speaker=speaker, answer=told)
        else:
            yield say("interviews.answered", speaker=speaker, answer=told)
        for before in spoken.before:
            was = self._comma().join(
                [
                    *([before.question] if before.question != spoken.question else []),
                    before.answer or say("interviews.unanswered"),
                ]
            )
            yield say("interviews.corrected", at=local_minute(before.at), before=self.mask(None, was))

    def issue(self, issue: Issue) -> Iterator[str]:
        """A row of the issue table."""
        say = self.wording.text
        yield say("interviews.issue", seq=issue.seq, title=self.mask(None, issue.title))
        if issue.amount_fen is not None:
            yield say("interviews.issue_amount", amount=self.amount(issue.amount_fen, issue.currency))
        if issue.customer_claim:
            yield say("interviews.customer_claim", text=self.mask(None, issue.customer_claim))
        if issue.bank_position:
            yield say("interviews.bank_position", text=self.mask(None, issue.bank_position))
        if issue.admitted_by:
            yield say("interviews.admitted", who=self.wording.label("admitted_by", issue.admitted_by))

    def _transaction(self, entry: Any) -> str:
        amount = self.amount(int(entry["fen"]), str(entry["currency"]))
        what = self.mask(None, str(entry["what"]))
        return " ".join(part for part in (str(entry["on"] or ""), what, amount) if part)

    def _list(self, parts: list[str]) -> str:
        return self.wording.text("interviews.list_comma").join(parts)

    def _comma(self) -> str:
        return self.wording.text("interviews.comma")


def header_lines(body: Body, words: Words) -> Iterator[str]:
    """Number, place, time, parties: the head of the record as text."""
    say, head = words.wording.text, body.header
    yield say("interviews.head_case", no=head.case_no, seq=head.seq)
    if head.place.startswith(head.branch):  # 中山路支行（中山路支行） says nothing twice
        yield say("interviews.head_place_alone", bank=head.bank, place=head.place)
    else:
        yield say("interviews.head_place", bank=head.bank, branch=head.branch, place=head.place)
    yield say("interviews.head_recorder", recorder=head.recorder)
    yield say("interviews.head_started", at=local_minute(head.started_at))
    for party in body.parties:
        yield say("interviews.head_party", role=words.role(party.role), who=words.party(party))


def text_lines(body: Body, words: Words) -> Iterator[str]:
    """The whole record as lines of text, in the order of the paper."""
    say = words.wording.text
    yield from header_lines(body, words)
    for party in body.others:
        yield say("interviews.head_party", role=words.role(party.role), who=words.party(party))
    if body.header.ended_at is not None:
        yield say("interviews.head_ended", at=local_minute(body.header.ended_at))
    for pause in body.pauses:
        ended = "…" if pause.ended is None else local_minute(pause.ended)
        reason = words.wording.label("pause_reason", pause.reason)
        yield say("interviews.pause", begun=local_minute(pause.begun), ended=ended, reason=reason, note=pause.note)
    yield from map(words.done, body.first_done)
    for part in body.parts:
        yield words.wording.label("interview_section", part.key)
        yield from map(words.labelled, part.lines)
    for spoken in body.spoken:
        yield from words.spoken(spoken)
    for issue in body.issues:
        yield from words.issue(issue)
    for page in body.read_back:
        outcome = words.wording.label("read_back_outcome", page.outcome)
        code = "interviews.page_read" if page.page else "interviews.paper_read"
        yield say(code, page=page.page, outcome=outcome, at=local_minute(page.at))
