"""The end of the sample: every replica of both desks synced and equal to the centre, and the centre found sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.kernel.errors import Fault
from ui.commands.demo.crew import Crew
from ui.commands.demo.house import at_first, at_second
from ui.commands.sync import answer_of

if TYPE_CHECKING:
    from app.desktop import Desktop
    from app.sync.cycle import Outcome
    from ui.commands.demo.house import House


def settle(house: House) -> dict[str, Any]:
    """Sync everybody of the sample at both desks once more and compare; returns the last sync as `sync` tells it.

    Raises `Fault`: `demo.not_equal` for a replica that differs from the centre, `demo.not_sound` for a centre that
    `central check` would complain about.
    """
    (first, person), (second, _) = house.desks
    for login in at_second():
        _synced(second, login)
    for login in at_first():
        if login != person.login:
            _synced(first, login)
    last = _synced(first, person.login)
    _check(house.central_url)
    return answer_of(last)


def _synced(desk: Desktop, login: str) -> Outcome:
    from app.sync.digest import compare

    with Crew(desk) as crew:
        seat = crew.seat(login)
        outcome = crew.sync(login, bytes_for=None)
        if outcome is None:
            raise LookupError("a desk of the sample has a centre")
        with seat.transport() as transport:
            differing = compare(seat.store, transport)
        if differing:
            raise Fault("demo.not_equal", login=login, n=len(differing), table=differing[0].table)
        return outcome


def _check(url: str) -> None:
    from app.central.check import check
    from app.central.connecting import connected

    with connected(url) as connection:
        findings = check(connection).findings
    if findings:
        raise Fault("demo.not_sound", n=len(findings), first=findings[0].code)
