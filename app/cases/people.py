"""What the people around a case may do: companion, agent, witness, scribe, representative.

A companion speaks for nobody. An agent may always hand in the complaint; to admit, waive, change, settle or sign
needs a *special* authority that names the act (民事诉讼法 62), seen in the original (投诉管理办法 14) and not
expired. An agent nobody knows gets no account facts. Representatives of a joint visit stand for shared facts only:
amounts and consents stay each person's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.codes import AuthorityKind, PersonKind, Power
from app.kernel.rulepack import RulesInForce


class Lack(StrEnum):
    """Why somebody may not do an act (label: lack)."""

    SPEAKS_FOR_NOBODY = "speaks_for_nobody"
    OWN_MATTER_ONLY = "own_matter_only"
    LEFT = "left"
    NO_AUTHORITY = "no_authority"
    EXPIRED = "expired"
    ORIGINAL_NOT_SEEN = "original_not_seen"
    POWER_NOT_NAMED = "power_not_named"
    NOT_CALLED_BACK = "not_called_back"
    NOT_IDENTIFIED = "not_identified"


@dataclass(frozen=True, slots=True)
class Standing:
    """A person around a case as far as powers go; `expires_on` is the last day of the authority."""

    kind: PersonKind
    authority: AuthorityKind | None = None
    powers: frozenset[str] = frozenset()
    expires_on: date | None = None
    original_seen: bool = False
    called_back: bool = False
    left: bool = False
    identified: bool = True  # the agent's own document was taken down


# By law, or as the party's successor, these act as the party would; a paper has to prove who they are, not what they
# may do.
_BY_LAW = frozenset({AuthorityKind.LEGAL_AGENT, AuthorityKind.GUARDIAN, AuthorityKind.HEIR})
ALWAYS = frozenset({Power.COMPLAIN})
"""What no agent is refused: handing in the complaint."""


def lacks(standing: Standing, act: Power, today: date, special: frozenset[str]) -> list[Lack]:
    """Name all that is missing for `act` on `today`; an empty list allows it.

    `special` are the acts that need a special authority (rule `people.special_powers`).
    """
    if standing.left:
        return [Lack.LEFT]
    if standing.kind is PersonKind.REPRESENTATIVE:
        return [] if act in ALWAYS else [Lack.OWN_MATTER_ONLY]
    if standing.kind is not PersonKind.AGENT:
        return [Lack.SPEAKS_FOR_NOBODY]
    if act in ALWAYS:
        return []
    if standing.authority is None:
        return [Lack.NO_AUTHORITY]
    found: list[Lack] = []
    if standing.expires_on is not None and standing.expires_on < today:
        found.append(Lack.EXPIRED)
    if not standing.original_seen:
        found.append(Lack.ORIGINAL_NOT_SEEN)
    if not standing.identified:
        found.append(Lack.NOT_IDENTIFIED)
    named = act.value in standing.powers and (standing.authority is AuthorityKind.SPECIAL or act.value not in special)
    if standing.authority not in _BY_LAW and not named:
        found.append(Lack.POWER_NOT_NAMED)
    return found


def special_acts(rules: RulesInForce) -> frozenset[str]:
    """The acts that need a special authority; signing the agreement settles, so it is always one of them."""
    return frozenset(rules["people.special_powers"].words) | {Power.SIGN.value}


def may_hear_account_facts(standing: Standing, today: date) -> list[Lack]:
    """Name what is missing before account facts may be told to an agent: a valid original, and a call to the known
    number.
    """
    if standing.kind is not PersonKind.AGENT:
        return [Lack.SPEAKS_FOR_NOBODY]
    if standing.left:
        return [Lack.LEFT]
    found = [Lack.NO_AUTHORITY] if standing.authority is None else []
    if standing.expires_on is not None and standing.expires_on < today:
        found.append(Lack.EXPIRED)
    if not standing.original_seen:
        found.append(Lack.ORIGINAL_NOT_SEEN)
    if not standing.identified:
        found.append(Lack.NOT_IDENTIFIED)
    if not standing.called_back:
        found.append(Lack.NOT_CALLED_BACK)
    return found


def powers_of(standing: Standing, today: date, special: frozenset[str]) -> dict[Power, list[Lack]]:
    """Every act with what is missing for it, in the order of the codes; windows disable what is not empty."""
    return {act: lacks(standing, act, today, special) for act in Power}


def representatives_left(present: int, rules: RulesInForce) -> int:
    """How many representatives may still be elected (投诉管理办法 12: at most five)."""
    return max(rules["people.max_representatives"].integer - present, 0)


def is_major(people: int, rules: RulesInForce) -> bool:
    """Whether so many people together make a major complaint, for which a banner says whom to call."""
    return people >= rules["people.major_complaint_from"].integer


def witnesses_short(kinds: Sequence[PersonKind], rules: RulesInForce) -> int:
    """How many witnesses are still missing where a scribe writes for the customer (代书: two witnesses)."""
    if PersonKind.SCRIBE not in kinds:
        return 0
    return max(rules["people.scribe_witnesses"].integer - list(kinds).count(PersonKind.WITNESS), 0)
