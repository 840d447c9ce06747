"""What the workbench asks the room to do: each deed is one change, started here, told to the page when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.agreements import desk
from app.agreements.clauses import ClauseLibrary
from app.agreements.model import AgreementKind
from app.agreements.reading import DraftInput
from app.cases.desk import split_off
from app.sealing.model import SignatureMethod, SignerRole
from app.store.session import DeskSession
from ui.shell.jobs import Trouble

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.shell.page import Page

Done = Callable[[Any], None]
Failed = Callable[[Trouble], None]


class Deeds:
    """The deeds of one page. `busy` is disabled while a deed runs, `failed` hears of refusals."""

    def __init__(self, page: Page, library: Callable[[], ClauseLibrary], busy: QWidget, failed: Failed) -> None:
        self._page = page
        self._library = library
        self._busy = busy
        self._failed = failed

    def start(self, case_id: UUID, kind: AgreementKind, done: Done, failed: Failed) -> None:
        """Start an agreement of this kind."""
        self._change(lambda s: desk.draft(s, case_id, kind), "agreements.draft", done, failed)

    def split(self, person_id: UUID, shared: str, done: Done, failed: Failed) -> None:
        """Make a case of its own for a representative; `done` gets its id and number, `shared` says where facts are."""

        def split(session: DeskSession) -> tuple[UUID, str]:
            made = split_off(session, person_id, shared)
            return made.id, made.no

        self._change(split, "cases.joint", done, failed)

    def save(self, agreement_id: UUID, given: DraftInput, done: Done) -> None:
        """Store the form as a version, if everything in it can be read; `done` gets its number."""
        library = self._library()

        def save(session: DeskSession) -> int:
            answers = desk.readable_answers(session, agreement_id, given)
            return desk.save_version(session, agreement_id, answers, library).seq

        self._change(save, "agreements.save", done)

    def submit(self, agreement_id: UUID, note: str, done: Done) -> None:
        """Hand the current version in."""
        library = self._library()
        self._change(lambda s: desk.submit(s, agreement_id, library, note), "agreements.submit", done)

    def approve(self, agreement_id: UUID, note: str, done: Done) -> None:
        """Approve what was handed in."""
        self._change(lambda s: desk.approve(s, agreement_id, note), "agreements.approve", done)

    def refuse(self, agreement_id: UUID, note: str, done: Done) -> None:
        """Send what was handed in back to drafting."""
        self._change(lambda s: desk.refuse(s, agreement_id, note), "agreements.refuse", done)

    def void(self, agreement_id: UUID, note: str, done: Done) -> None:
        """Give the agreement up."""
        self._change(lambda s: desk.void(s, agreement_id, note), "agreements.void", done)

    def sign(
        self,
        agreement_id: UUID,
        signer: tuple[SignerRole, str, SignatureMethod],
        strokes: Any,
        done: Done,
        failed: Failed,
    ) -> None:
        """Save one signature under the approved version."""
        role, name, method = signer
        self._change(
            lambda s: desk.sign_as(s, agreement_id, role, name, method, strokes),
            "agreements.sign",
            done,
            failed,
        )

    def conclude(self, agreement_id: UUID, done: Done, failed: Failed) -> None:
        """Make the signed version final."""
        self._change(lambda s: desk.conclude(s, agreement_id), "agreements.conclude", done, failed)

    def _change(self, fn: Callable[[DeskSession], Any], verb: str, done: Done, failed: Failed | None = None) -> None:
        self._page.jobs.change(self._page, fn, done, verb=verb, failed=failed or self._failed, busy=self._busy)
