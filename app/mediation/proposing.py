"""What a template proposes for a case: which steps apply, whose they are, what is on the plan already. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.kernel.actor import Role
from app.mediation.template import Step, Template, When


@dataclass(frozen=True, slots=True)
class About:
    """What conditions ask of a case; `amount` in yuan, None when nobody stated one."""

    cause: str
    theft: bool
    elderly: bool
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person with a role, as far as giving out tasks is concerned."""

    id: UUID
    role: Role


@dataclass(frozen=True, slots=True)
class Proposed:
    """A step as it is proposed. `ticked` unless its conditions do not hold; `there` when it is on the plan already."""

    step: Step
    ticked: bool
    there: bool
    owner_id: UUID | None


def fitting(templates: Iterable[Template], cause: str) -> Template | None:
    """The template for a cause: the first that names it, else the general one, else none."""
    known = list(templates)
    named = next((one for one in known if cause in one.causes), None)
    return named or next((one for one in known if one.general), None)


def holds(when: When, about: About) -> bool:
    """Whether the conditions of a step hold; an amount nobody stated is not above any line."""
    if when.theft is not None and when.theft != about.theft:
        return False
    if when.elderly is not None and when.elderly != about.elderly:
        return False
    return when.amount_from is None or (about.amount is not None and about.amount >= when.amount_from)


def owner_for(role: Role, case_owner: Somebody | None, actor: Somebody) -> UUID | None:
    """Whose a task is by default: of whoever has the case, else of who makes the plan, if the role is theirs; else
    nobody's yet.
    """
    if case_owner is not None and case_owner.role is role:
        return case_owner.id
    return actor.id if actor.role is role else None


def propose(
    template: Template, about: About, there: Collection[str], case_owner: Somebody | None, actor: Somebody
) -> list[Proposed]:
    """All steps of a template in its order; `there` are the keys (template.step) that the plan has."""
    return [
        Proposed(
            step,
            ticked=key not in there and holds(step.when, about),
            there=key in there,
            owner_id=owner_for(step.role, case_owner, actor),
        )
        for step in template.steps
        for key in (step_key(template, step),)
    ]


def step_key(template: Template, step: Step) -> str:
    """Under which key a plan knows a step."""
    return f"{template.key}.{step.key}"


def in_order(places: Mapping[UUID, int], moved: UUID, by: int) -> dict[UUID, int]:
    """The new places (from 1) after one task is moved up (negative) or down; beyond the ends nothing happens."""
    order = sorted(places, key=lambda one: (places[one], one))
    at = order.index(moved)
    to = min(max(at + by, 0), len(order) - 1)
    order.insert(to, order.pop(at))
    return {one: place for place, one in enumerate(order, 1)}
