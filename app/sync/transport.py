"""The port through which a desk speaks to its centre: a handful of questions, JSON in and out.

Direct SQL stands behind it today, an HTTPS gateway may tomorrow. Two things may go wrong and no more: nobody is there
(`Offline`: try again later, nobody needs to be asked) or the centre said no (`Rejected`, with a code that the wording
knows). Whatever else is raised is a bug.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

from app.kernel.errors import Fault

Json = dict[str, Any]


class Offline(Fault):
    """The centre cannot be reached, or could not answer just now; the same question may be asked again."""

    def __init__(self, code: str = "sync.offline", **params: object) -> None:
        if code == "sync.offline":
            # Noted by its code alone it must be readable too.
            params.setdefault("reason", ("sync_offline", "no_answer"))
        super().__init__(code, **params)


class Rejected(Fault):
    """The centre understood and said no to the whole question."""


class Snapshot(Protocol):
    """One consistent moment of everything the caller may see, read table by table."""

    heads: Mapping[str, int]
    """The head of each of the caller's scopes at that moment: where the cursors start."""
    counts: Mapping[str, int]
    """About how many rows each table has, for the progress shown."""

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Sequence[tuple[Any, ...]]]:
        """Blocks of rows in the order of their ids, each value in the form in which SQLite stores it."""
        ...


class SyncTransport(Protocol):
    """What a centre answers. Every method may raise `Offline` or `Rejected`.

    Where a question names a `device` of the caller's, the answer is narrowed to what that device holds (`extent`).
    """

    def hello(self, request: Json) -> Json:
        """Say who this is and learn what is allowed."""
        ...

    def push(self, batch: Json) -> Json:
        """Offer one batch of actions; offering it again gives the same answers."""
        ...

    def head(self) -> Mapping[str, int]:
        """The heads of all the caller's scopes; this also says which scopes those are."""
        ...

    def wake(self, keys: Sequence[str]) -> Sequence[int | None]:
        """The heads behind keys that hello handed out, in their order; None for a key that opens nothing (any more).

        The question of an idle poll: one indexed row for each key, and nothing is asked about the caller.
        """
        ...

    def pull(self, cursors: Mapping[str, int], most: int, device: str | None = None) -> Json:
        """A page of each log after the cursors, at most `most` entries together."""
        ...

    def snapshot(self, device: str | None = None) -> AbstractContextManager[Snapshot]:
        """Open one consistent read of everything the caller may see."""
        ...

    def digest(self, request: Json) -> Json:
        """{tables, bucket: None or 0-255, device} → {table: {count, digest}} of what the caller sees (see `digest`)."""
        ...

    def versions(self, table: str, bucket: int, device: str | None = None) -> Mapping[str, int]:
        """Every (id, version) of one bucket of a table."""
        ...

    def rows(self, table: str, ids: Sequence[str], device: str | None = None) -> Json:
        """Rows of one table by id as the caller sees them, {id: row}: to repair a difference."""
        ...

    def bring_case(self, device: str, case: str) -> Json:
        """Have a case counted to what the device holds: {case: {table: [row, …]}, extent}."""
        ...

    def give_back(self, device: str, case: str) -> Json:
        """Have a brought case counted no more; answers the extent."""
        ...

    def hold_branches(self, device: str, branches: Sequence[str], keep: Sequence[str]) -> Json:
        """Choose a lead's further branches; cases in `keep` stay all the same. Answers the extent."""
        ...

    def move_extent(self, device: str, keep: Sequence[str]) -> Json:
        """Move the date of the extent forward if it is time; cases in `keep` stay. Answers the extent."""
        ...

    def lease(self, device: str, branch: str, year: int, size: int) -> Json:
        """Lease a block of case numbers: {branch, year, first, last}."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class BlobTransport(Protocol):
    """What a centre answers about evidence bytes. Every method may raise `Offline` or `Rejected`."""

    def blob_states(self, fingerprints: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Where contents (at most 1000) stand: {sha256: {state: complete | offered | none, size, chunk}}.

        Those that the caller may not know of are left out.
        """
        ...

    def blob_missing(self, sha256: str, size: int, chunk: int) -> Json:
        """Announce a content: {state, size, chunk, missing: [chunk number, …]}."""
        ...

    def blob_put_all(self, sha256: str, pieces: Iterable[tuple[int, bytes, str]]) -> Iterator[tuple[int, str]]:
        """Send chunks as (number, bytes, fingerprint); yields (number, answer) in the same order.

        The answer is `taken`, `known` (it was there already) or `complete` (so is the whole content). A piece may be
        asked for before the one before is answered; no other question meanwhile.
        """
        ...

    def blob_finish(self, sha256: str, proof: str | None) -> Json:
        """Have the content hashed as a whole: {state: complete | prove | uploading | bad | unproved | unknown}.

        `prove` comes with `chunks`, the numbers of those that others sent; the proof over them is given in a second
        question.
        """
        ...

    def blob_get(self, sha256: str, number: int) -> tuple[bytes, str] | None:
        """One chunk with its fingerprint; None when the content is not there (any more)."""
        ...


class DoorTransport(SyncTransport, Protocol):
    """A centre at which somebody enrols or changes their password: it syncs too, because the first sign-in does."""

    def share(self, device: str) -> bytes:
        """The share of a device's second key slot, for somebody who proved themselves with a changed password."""
        ...

    def change_password(self, new: str) -> None:
        """Change the caller's own password at the centre."""
        ...


class CentreTransport(DoorTransport, BlobTransport, Protocol):
    """A whole centre: rows, bytes and passwords."""

    def hang_up(self) -> None:
        """Cut the line from another thread: whoever waits for an answer hears at once that nobody is there."""
        ...

    def may_be_kept(self) -> bool:
        """Whether the line is open, nothing ever went wrong on it and, as far as can be seen from here, both ends hold.

        Asks nothing. A line that breaks unseen while it is silent is opened anew by the next question.
        """
        ...
