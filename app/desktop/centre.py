"""The way to the centre: which one this profile has, and who speaks with it.

A bank's desk has its address in the settings. A demo has its own server in the profile, whose port may change when it
starts anew, so it is asked each time. The driver is loaded with the first question, never with the sign-in window.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.errors import Fault, Refusal

if TYPE_CHECKING:
    from app.central.embedded import EmbeddedCentre
    from app.staff.home import Home
    from app.store.session import Surroundings
    from app.sync.enrolment import Entrance
    from app.sync.sql import SqlTransport
    from app.sync.transport import CentreTransport

FOLDER = "central"
"""Where a demo keeps its server within its profile, as `app.central.embedded` lays it."""


class Centre:
    """The centre of a profile."""

    def __init__(self, profile: Path, url: str) -> None:
        self._profile = profile
        self._url = url

    @classmethod
    def of(cls, profile: Path, url: str) -> Centre | None:
        """The centre that the settings name or that lies in the profile; None for a desk that stands alone."""
        return cls(profile, url) if url or (profile / FOLDER).is_dir() else None

    @property
    def is_embedded(self) -> bool:
        """Whether it is the profile's own server, for demonstration."""
        return not self._url

    @cached_property
    def _server(self) -> EmbeddedCentre:
        from app.central.embedded import centre_of

        found = centre_of(self._profile)
        if found is None:
            raise Fault("central.embedded.not_made")
        return found

    def ensure_running(self) -> None:
        """Start the profile's own server when it does not run; a bank's centre is left alone."""
        if self.is_embedded and not self._server.ready():
            self._server.start()

    @property
    def url(self) -> str:
        """Where it is, without anybody's password."""
        return self._url or self._server.url(user="", password=None)

    def transport(self, login: str, password: str) -> CentreTransport:
        """Speak with it as a person; nothing is asked yet."""
        return self.dialled(login, password)

    def dialled(self, login: str, password: str) -> SqlTransport:
        """The same by SQL, for whoever dials connections of their own: live reading."""
        from app.sync.sql import SqlTransport

        return SqlTransport(self.url, login, password)

    def entrance(self, home: Home, around: Surroundings, desk_name: str, *, demo: bool) -> Entrance:
        """How a person comes in by this centre.

        `Refusal("sync.demo_keystore")` where a real centre would meet keys that lie open in the profile (`demo`).
        """
        from app.sync.enrolment import Entrance

        if demo and not self.is_embedded:
            raise Refusal("sync.demo_keystore")
        return Entrance(home, around, lambda password: self.transport(home.login, password), desk_name)
