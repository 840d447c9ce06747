"""What people type in the shaken desks, each value unique, so that at the end every one can be looked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from app.cases.codes import Status
from app.cases.lifecycle import TRANSITIONS
from app.cases.model import Case, CaseNote, Customer
from app.kernel.errors import Refusal
from app.sync import desk as verbs
from app.sync.model import Choice
from app.sync.views import conflicts, kept
from tests.sync.desks import Desk

TYPING = ("register", "note", "rewrite", "amount", "fields", "phone", "tags", "status", "resolve", "kept")


class Hands:
    """Types at the desks of these logins; `typed` lists who typed what, and committed it."""

    def __init__(self, desks: Mapping[str, Desk], look: Callable[[Desk], None]) -> None:
        self.desks = desks
        self.look = look
        self.typed: list[tuple[str, str]] = []
        self.count = 0

    def word(self, login: str) -> str:
        """A word that nobody ever typed, noted as typed by this desk."""
        self.count += 1
        word = f"词{self.count}号"
        self.typed.append((login, word))
        return word

    def number(self, login: str) -> int:
        """The same for amounts."""
        self.count += 1
        self.typed.append((login, str(7_000_000 + self.count)))
        return 7_000_000 + self.count

    def one_of(self, login: str, table: str, pick: int) -> UUID | None:
        """A row that this desk shows."""
        ids = sorted(self.desks[login].rows(table))
        return UUID(ids[pick % len(ids)]) if ids else None

    def type(self, what: str, login: str, pick: int = 0, other: int = 0) -> None:
        """Type something of a kind; `pick` and `other` choose about what."""
        match what:
            case "register":
                self.desks[login].new_case(self.word(login), amount_fen=self.number(login))
            case "note":
                self.notes(login, pick)
            case "rewrite":
                self.rewrites_a_note(login, pick)
            case "amount":
                self.changes_the_amount(login, pick)
            case "fields":
                self.changes_several_fields(login, pick)
            case "phone":
                self.changes_the_phone(login, pick)
            case "tags":
                self.changes_tags(login, pick, removes=other % 2 == 0)
            case "status":
                self.moves_the_status(login, pick, other)
            case "resolve":
                self.resolves(login, pick, list(Choice)[other % 3])
            case "kept":
                self.settles_kept_work(login, again=other % 2 == 0)

    def notes(self, login: str, pick: int) -> None:
        if case := self.one_of(login, "cases", pick):
            self.desks[login].note(case, self.word(login))

    def rewrites_a_note(self, login: str, pick: int) -> None:
        if note := self.one_of(login, "case_notes", pick):
            self.desks[login].edit(CaseNote, note, text=self.word(login))

    def changes_the_amount(self, login: str, pick: int) -> None:
        if case := self.one_of(login, "cases", pick):
            self.desks[login].edit(Case, case, amount_fen=self.number(login))

    def changes_several_fields(self, login: str, pick: int) -> None:
        if case := self.one_of(login, "cases", pick):
            self.desks[login].edit(Case, case, wish=self.word(login), risk=self.count, narrative=self.word(login))

    def changes_the_phone(self, login: str, pick: int) -> None:
        if customer := self.one_of(login, "customers", pick):
            self.desks[login].edit(Customer, customer, phone=self.word(login))

    def changes_tags(self, login: str, pick: int, removes: bool) -> None:
        if case := self.one_of(login, "cases", pick):
            with self.desks[login].act() as session:
                row = session.found(Case, case)
                kept_ones = row.tags[1:] if removes else row.tags
                row.tags = [*kept_ones, self.word(login)]

    def moves_the_status(self, login: str, pick: int, move: int) -> None:
        if case := self.one_of(login, "cases", pick):
            with self.desks[login].act() as session:
                row = session.found(Case, case)
                targets = sorted(
                    to for source, to in TRANSITIONS if source is row.status and to is not Status.SUSPENDED
                )
                if targets and row.status is not Status.SUSPENDED:
                    row.status = targets[move % len(targets)]
                    row.close_note = self.word(login)

    def resolves(self, login: str, pick: int, choice: Choice) -> None:
        desk = self.desks[login]
        with desk.store.read(desk.actor) as session:
            found = conflicts(session).rows
        if found:
            row = found[pick % len(found)]
            value = self.number(login) if row.field[1] == "cases.amount_fen" else self.word(login)
            try:
                with desk.act("sync.resolve") as session:
                    verbs.resolve(session, row.id, choice, value if choice is Choice.OTHER else None)
            except Refusal:
                self.forget(value)
            else:
                if choice is not Choice.OTHER:
                    self.forget(value)

    def forget(self, value: object) -> None:
        """Not typed after all."""
        self.typed = [one for one in self.typed if one[1] != str(value)]

    def settles_kept_work(self, login: str, again: bool) -> None:
        desk = self.desks[login]
        with desk.store.read(desk.actor) as session:
            found = kept(session).rows
        if found:
            try:
                with desk.act("sync.settle") as session:
                    (verbs.try_again if again else verbs.set_aside)(session, found[0].id)
            except Refusal:
                return
            self.look(desk)
