"""What a child process does before it is killed: `python -m tests.interviews.child FOLDER VERB INTERVIEW`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.interviews import desk, form
from app.kernel.clock import FixedClock
from tests.helpers.house import PASSWORD, _build

TYPED = {"facts.narrative": "说到一半的话", "facts.amount": "１２，８", "wish.wish": "请尽快答复"}


def main(folder: str, verb: str, interview: str) -> None:
    """Sign in on the profile and do one thing to the interview."""
    desktop = _build(Path(folder), FixedClock(datetime(2026, 11, 24, 3, 0, tzinfo=UTC)))
    with desktop.sign_in("wangmin", PASSWORD) as seat:
        if verb == "seal":
            with seat.store.action(seat.actor, "interviews.seal") as session:
                desk.seal(session, UUID(interview))
            return
        name = form.draft_form(interview)
        for field, value in TYPED.items():
            seat.store.drafts.put(name, field, value)
        seat.store.drafts.flush()
        with seat.store.action(seat.actor, "interviews.save_section") as session:
            content = {"narrative": TYPED["facts.narrative"], "amount": TYPED["facts.amount"]}
            desk.save_section(session, UUID(interview), "facts", content)
        seat.store.drafts.discard(name, ["facts.narrative", "facts.amount"])


if __name__ == "__main__":
    main(*sys.argv[1:])
