"""What the rules have to say about an offer: findings with a code, an article and a weight.

A refusal stops at once; a finding is collected, so that staff see everything that is wrong with an offer before they
change it. Both are worded by code in `resources/wording/terms.toml`, where a finding is written like a refusal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.kernel.errors import Refusal, RefusedTogether


class Severity(StrEnum):
    """How much a finding weighs."""

    BLOCK = "block"  # the offer cannot be made like this
    WARNING = "warning"  # it can, and whoever decides must have seen this
    NOTE = "note"  # it can, and this must be done or printed


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: `code` of the wording, `field` it is about, `article` of the law or contract, values to mention."""

    code: str
    severity: Severity
    field: str | None = None
    article: str = ""
    params: tuple[tuple[str, object], ...] = ()

    def refusal(self) -> Refusal:
        """Turn into a refusal with the same words, for `Wording.told` and for raising."""
        return Refusal(self.code, self.field, article=self.article, **dict(self.params))

    def to_plain(self) -> dict[str, Any]:
        """Write as text, for keeping with a plan; only findings whose values are text or whole numbers can be kept."""
        if not all(isinstance(value, str | int) for _, value in self.params):
            raise ValueError(f"{self.code} has values that are neither text nor whole numbers")
        return {
            "code": self.code,
            "severity": self.severity.value,
            "field": self.field,
            "article": self.article,
            "params": dict(self.params),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Finding:
        """Read what `to_plain` wrote."""
        params = tuple(sorted(plain["params"].items()))
        return cls(plain["code"], Severity(plain["severity"]), plain["field"], plain["article"], params)


def found(code: str, severity: Severity, about: str | None = None, article: str = "", **params: object) -> Finding:
    """Make a finding; `params` are the values that its sentence mentions besides `article`."""
    return Finding(code, severity, about, article, tuple(sorted(params.items())))


def blocks(findings: Iterable[Finding]) -> list[Finding]:
    """Keep the findings that stop an offer."""
    return [finding for finding in findings if finding.severity is Severity.BLOCK]


def refuse(refusals: list[Refusal]) -> None:
    """Raise what was collected: nothing, one refusal, or all of them together."""
    if len(refusals) == 1:
        raise refusals[0]
    if refusals:
        raise RefusedTogether(refusals)
