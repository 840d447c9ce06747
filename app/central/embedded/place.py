"""Which files an embedded centre has, and where.

In the folder that was asked for: the card (port and whereabouts), the superuser's password, the lock. The data and the
server's log lie in the *home*: the same folder, except for root. Root's folders are closed to the unprivileged user
that the server runs as, and so is a profile; there the home is a folder of its own under the machine's place for such
data, named by a random token that the card keeps. A home whose card is gone is swept away in time.
"""

from __future__ import annotations

import json
import os
import re
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from app.central.embedded.account import Account, reaches
from app.kernel.errors import Fault
from app.kernel.files import disk_fault, write_whole

VARIABLE = "MEDIATION_DESK_EMBEDDED_PLACE"
"""Names a folder in which every home is made, whoever runs this; the tests keep theirs together so."""

CARD = "embedded.json"
OWNER = "owner"
UNCLAIMED = "unclaimed"
_PLACES = ("/var/lib", "/var/tmp")  # noqa: S108 - the homes in it are closed to everybody else


@dataclass(frozen=True, slots=True)
class Card:
    """What is remembered about a centre: its token, its home, its port, and whether its database was made."""

    token: str
    home: str
    port: int = 0
    complete: bool = False

    def __post_init__(self) -> None:
        """Refuse what could take another program for our server: the token is what it is known by."""
        if not re.fullmatch(r"desk-[0-9a-f]{16}", self.token) or not self.home:
            raise ValueError("no card of ours")


def read_card(folder: Path) -> Card | None:
    """Read the card of a folder; None where no centre was made.

    Raises `Fault` (`central.embedded.card`) when it cannot be read.
    """
    file = folder / CARD
    try:
        return Card(**json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise Fault("central.embedded.card", file=file) from error


def write_card(folder: Path, card: Card) -> None:
    """Write the card, readable by its owner only."""
    write_whole(folder / CARD, json.dumps(asdict(card), indent=1).encode())


def new_card(folder: Path, homes: Path | None) -> Card:
    """Decide where the home of a new centre is, and write it down before anything is made there."""
    token = f"desk-{secrets.token_hex(8)}"
    card = Card(token=token, home="." if homes is None else str(homes / token))
    write_card(folder, card)
    return card


def place_of_homes(account: Account | None) -> Path | None:
    """Name the folder of all homes; None where the home is the folder that was asked for.

    Raises `Fault` (`central.embedded.no_place`) when root has nowhere the server could reach.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    if account is None:
        return None
    for place in map(Path, _PLACES):
        if place.is_dir() and os.access(place, os.W_OK) and reaches(account, place):
            return place / "mediation-desk"
    raise Fault("central.embedded.no_place", places=list(_PLACES), account=account.name)


def home_of(folder: Path, card: Card) -> Path:
    """The folder in which the data and the log of a centre lie."""
    return (folder / card.home).resolve()


def make_home(folder: Path, card: Card, account: Account | None) -> Path:
    """Make the home, open to its owner and, for root, to be passed by the server's user; say whose it is in it."""
    home = home_of(folder, card)
    if home == folder.resolve():
        return home
    mode = 0o700 if account is None else 0o711
    try:
        home.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
        home.mkdir(exist_ok=True, mode=mode)
        home.chmod(mode)
    except OSError as error:
        raise disk_fault(error, home) from error
    write_whole(home / OWNER, str(folder.resolve()).encode())
    (home / UNCLAIMED).unlink(missing_ok=True)
    return home


def ownerless(place: Path) -> dict[Path, bool]:
    """List the homes in a place that no card speaks of any more, and whether another was made for the same folder."""
    found = {}
    for owner in place.glob(f"*/{OWNER}"):
        try:
            folder = Path(owner.read_text(encoding="utf-8"))
            card = read_card(folder)
        except (OSError, Fault):
            continue  # somebody else's, or not readable now: not ours to judge
        if card is None or home_of(folder, card) != owner.parent.resolve():
            found[owner.parent] = card is not None
    return found
