"""The people around a case: what each may do, and what is missing for it."""

from __future__ import annotations

from collections.abc import Iterator

from app.cases.codes import Power
from app.cases.views import PersonCard
from reports.case_sections.page import CasePage
from reports.parts.table import Column
from reports.typesetting.blocks import Block

_ACTING = frozenset({"agent", "representative"})


def blocks(page: CasePage) -> Iterator[Block]:
    """Return the table of people, if there are any."""
    say = page.say
    columns = [
        Column(say("person.kind"), share=1.2),
        Column(say("person.name")),
        Column(say("person.document"), share=1.8),
        Column(say("person.phone"), share=1.2),
        Column(say("person.powers"), share=2.4),
    ]
    rows = [
        [
            page.label("person_kind", one.kind) + (say("person.left") if one.left_at else ""),
            "\n".join(filter(None, (one.name, one.relation))),
            f"{page.label('id_type', one.id_type)}\n{one.id_number}" if one.id_number else "—",
            one.phone or "—",
            _powers(page, one),
        ]
        for one in page.view.overview.people
    ]
    yield from page.section("people", page.table(columns, rows))


def _powers(page: CasePage, one: PersonCard) -> str:
    if one.kind not in _ACTING:
        return page.say("person.speaks_not")
    parts = [page.label("authority_kind", one.authority)] if one.authority else []
    may = [("agent_power", str(power)) for power in Power if power in one.powers and not one.powers[power]]
    lacking = dict.fromkeys(lack for missing in one.powers.values() for lack in missing)
    if may:
        parts.append(page.say("person.may", powers=may))
    if lacking:
        parts.append(page.say("person.lacks", lacks=[("lack", str(lack)) for lack in lacking]))
    if one.authority_expires_on:
        parts.append(page.say("person.until", day=one.authority_expires_on.isoformat()))
    return "\n".join(parts)
