"""What is known of the case when an agreement is composed; a version keeps it as the parties stood on that day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class AgentFacts:
    """An agent (代理人) who signs for the customer.

    `may_settle` and `may_sign` need a special authority (民诉法 62).
    """

    name: str
    id_number: str
    authority: str
    may_settle: bool
    may_sign: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """The parties and the case as the agreement names them.

    `card` is already masked, `made_on` is a day in Shanghai.
    """

    case_no: str
    route: str
    made_on: date
    bank_name: str
    branch_name: str
    branch_address: str
    branch_phone: str
    representative: str
    customer_name: str
    customer_id_type: str
    customer_id: str
    customer_phone: str
    customer_address: str
    card: str
    summary: str
    agent: AgentFacts | None = None

    def who(self) -> tuple[object, ...]:
        """Who agrees: what must be on the day of approving and of signing as it was when the version was written.

        An address or a telephone number may change; the agreement itself says how that is told.
        """
        agent = None if self.agent is None else (self.agent.name, self.agent.id_number)
        return (self.route, self.bank_name, self.customer_name, self.customer_id_type, self.customer_id, agent)

    def to_plain(self) -> dict[str, Any]:
        """Write as plain values for JSON."""
        return {**asdict(self), "made_on": self.made_on.isoformat()}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Facts:
        """Read what `to_plain` wrote."""
        agent = plain["agent"]
        return cls(
            **{
                **plain,
                "made_on": date.fromisoformat(plain["made_on"]),
                "agent": AgentFacts(**agent) if agent else None,
            }
        )
