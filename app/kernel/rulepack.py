"""Rule packs (规则包): every number the law or the bank sets, dated and with its article.

A pack is a TOML file; a case uses the packs in force on its receipt date, so an old case keeps its old law. Packs are
data an administrator can add; later packs go over earlier ones, rule by rule: a change of law is one small file.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.kernel.packfile import malformed, read_pack
from app.kernel.rules import Rule, RulePack, RulesInForce

__all__ = ["Rule", "RulePack", "RulePacks", "RulesInForce", "read_pack"]


class RulePacks:
    """All packs of an installation."""

    def __init__(self, packs: Iterable[RulePack]) -> None:
        self._packs = sorted(packs, key=lambda pack: pack.valid_from)

    @classmethod
    def load(cls, *folders: Path) -> RulePacks:
        """Read every `*.toml` of the folders that exist; raises `Refusal("rules.malformed")` with file and line.

        A pack named like an earlier one, or with a rule of another sort than an earlier pack's, is malformed too.
        """
        files = [file for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.toml"))]
        packs: dict[str, RulePack] = {}
        kinds: dict[str, str] = {}
        for file in files:
            pack = read_pack(file, kinds)
            if pack.name in packs:
                raise malformed(file, 1, f"another pack is named {pack.name}")
            packs[pack.name] = pack
            kinds.update({name: rule.kind for name, rule in pack.rules.items()})
        return cls(packs.values())

    @property
    def packs(self) -> tuple[RulePack, ...]:
        """The packs themselves, in the order in which a later one goes over an earlier one."""
        return tuple(self._packs)

    def on(self, day: date) -> RulesInForce:
        """The rules in force on `day`."""
        rules: dict[str, Rule] = {}
        for pack in self._packs:
            if pack.covers(day):
                rules.update(pack.rules)
        return RulesInForce(day, rules)

    def holidays(self) -> tuple[dict[date, bool], frozenset[int]]:
        """Days off decreed by packs (`days.off`, `days.working`, `days.years` of any pack) for a `HolidayCalendar`."""
        extra: dict[date, bool] = {}
        years: set[int] = set()
        for pack in self._packs:
            for name, off in (("days.off", True), ("days.working", False)):
                rule = pack.rules.get(name)
                if rule is not None:
                    extra.update(dict.fromkeys(rule.value, off))
            known = pack.rules.get("days.years")
            if known is not None:
                years.update(known.value)
        return extra, frozenset(years)
