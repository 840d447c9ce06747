"""What is known of each line besides what it says: links proposed or decided, and exhibits. Plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from app.evidence.codes import LinkKind
from app.evidence.matching import Entry, Match
from app.evidence.views import CaseLinks, ProofRow

PROOF, CONFIRMED, PROPOSED = "attach", "link", "help"
"""Icons of a line, in this order."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A link seen from one of its lines: the `other` one, and what was decided (None: nothing yet) by whom."""

    match: Match
    other: Entry
    outgoing: bool
    stands: bool | None = None
    decided_by: str = ""


@dataclass(slots=True)
class LineMarks:
    """All that is known of the lines of a case."""

    ties: dict[UUID, list[Tie]] = field(default_factory=dict)
    proofs: dict[UUID, list[ProofRow]] = field(default_factory=dict)
    entries: dict[UUID, Entry] = field(default_factory=dict)

    @classmethod
    def of(cls, links: CaseLinks, proofs: Iterable[ProofRow]) -> LineMarks:
        """What a case's links and proofs say of its lines; what is open comes first."""
        found = cls(entries=links.entries)
        for match in links.proposed:
            found._tie(match, None, "")
        for row in links.decided:
            found._tie(row.match, row.stands, row.decided_by)
        for proof in proofs:
            found.proofs.setdefault(proof.transaction_id, []).append(proof)
        return found

    def icons(self, line: UUID | None) -> tuple[str, ...]:
        """The icons of a line."""
        if line is None:
            return ()
        stands = {tie.stands for tie in self.ties.get(line, ())}
        wanted = ((PROOF, line in self.proofs), (CONFIRMED, True in stands), (PROPOSED, None in stands))
        return tuple(icon for icon, there in wanted if there)

    def open_of(self, line: UUID | None) -> Tie | None:
        """The first link of a line that waits for a decision."""
        return next((tie for tie in self.ties.get(line, ()) if tie.stands is None), None) if line else None

    @property
    def waiting(self) -> int:
        """How many proposals nobody decided."""
        return sum(tie.stands is None and tie.outgoing for ties in self.ties.values() for tie in ties)

    def _tie(self, match: Match, stands: bool | None, by: str) -> None:
        for line, other, outgoing in ((match.from_id, match.to_id, True), (match.to_id, match.from_id, False)):
            if other in self.entries:
                self.ties.setdefault(line, []).append(Tie(match, self.entries[other], outgoing, stands, by))


def is_paired(tie: Tie) -> bool:
    """Whether sums change when the link is confirmed."""
    return tie.match.kind in (LinkKind.REFUND, LinkKind.REPETITION)
