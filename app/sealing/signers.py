"""Who may sign in whose name, and how: rules that hold for every paper.

Pure. A room adds its own (an agent needs the power to sign, who cannot write needs two witnesses); here is what no
room may relax: staff sign for themselves and nobody else, with their hand and not with a thumb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.kernel.actor import Actor
from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.sealing.model import SignatureMethod, SignerRole
from app.sealing.strokes import validated

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody about to sign: in which role, under which name, how, and with which pen strokes when drawn."""

    role: SignerRole
    name: str
    method: SignatureMethod
    strokes: Sequence[Any] = ()


def checked(signer: Signer, actor: Actor) -> Signer:
    """Return the signer with name and strokes made plain, or raise the `Refusal` that says why this is no signature.

    Codes: `sealing.name_missing`, `sealing.name_too_long`, `sealing.not_your_name` (staff sign under their own name),
    `sealing.staff_no_fingerprint`, `sealing.strokes_*` (see `strokes`),
    `sealing.strokes_not_drawn` (strokes come with a drawn signature only).
    """
    name = one_line(signer.name)
    if not name:
        raise Refusal("sealing.name_missing", "name", role=("signer_role", signer.role.value))
    if len(name) > LONGEST_NAME:
        raise Refusal("sealing.name_too_long", "name", longest=LONGEST_NAME)
    if signer.role is SignerRole.STAFF:
        if name != actor.name:
            raise Refusal("sealing.not_your_name", "name", name=name, own=actor.name)
        if signer.method is SignatureMethod.FINGERPRINT:
            raise Refusal("sealing.staff_no_fingerprint", "method")
    if signer.method is not SignatureMethod.DRAWN:
        if signer.strokes:
            raise Refusal("sealing.strokes_not_drawn", "strokes")
        return Signer(signer.role, name, signer.method)
    return Signer(signer.role, name, signer.method, validated(signer.strokes))
