"""Which branches a person may make rows in, as the centre last said: those whose log the desk follows, and the own.

The centre refuses what is made elsewhere (`sync.out_of_reach`), minutes later and far from whoever typed it; so a feed
and a hand-over ask here first. A list of their own in the centre's greeting was decided against: the scopes say it.
"""

from __future__ import annotations

from app.store.session import DeskSession
from app.sync.state import cursors

_BRANCH = "branch:"


def writable_branches(session: DeskSession) -> frozenset[str] | None:
    """The codes; None at a desk without a centre, or before the first sync: then any branch known here will do."""
    scopes = cursors(session.replica())
    if not scopes:
        return None
    return frozenset(scope[len(_BRANCH) :] for scope in scopes if scope.startswith(_BRANCH)) | {session.actor.branch_id}
