"""The whole case as one plain record (for `--json`) and as lines for people, from the same presentation object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.casefile.views import WholeCase
from app.cases.causes import Cause
from app.cases.deadlines import Clock
from app.cases.views.timeline import TimelineEntry
from app.evidence.views.receipts import ReceiptRow
from app.kernel.clock import local_minute
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.store.types import plain


def case_record(whole: WholeCase, log: Sequence[TimelineEntry]) -> dict[str, Any]:
    """The whole case as plain values: instants in UTC, money as {"amount", "currency"}, stored keys as they are."""
    record: dict[str, Any] = _record(whole)
    overview: dict[str, Any] = record.pop("overview")
    header: dict[str, Any] = overview.pop("header")
    # The customer's card says more than the header's name.
    return {**header, **overview, **record, "log": _record(log)}


def case_lines(whole: WholeCase, log: Sequence[TimelineEntry], say: Wording) -> list[str]:
    """The whole case as lines of text."""
    head = whole.overview.header
    view = whole.overview
    who, label = view.customer, say.label
    amount = "" if head.amount is None else f"{head.amount.grouped()} {head.amount.currency}"
    lines = [
        f"{head.no}  {label('status', head.status)}  {label('route', head.route)}  {label('track', head.track)}",
        f"{head.customer}  {who.phone}  {label('id_type', who.id_type)} {who.id_number}",
        f"{label('channel', head.channel)}  {label('cause', head.cause)}  {amount}  {view.card}",
        say.text(
            "casefile.due", due=head.due.isoformat(), article="；".join(head.clock.articles), left=_left(whole, say)
        ),
    ]
    if head.owner:
        lines.append(say.text("casefile.owner", name=head.owner))
    if head.other_open:
        lines.append(say.text("cases.other_open", numbers=list(head.other_open)))
    if head.major:
        lines.append(say.text("cases.major", count=view.people_count))
    lines += ["", view.narrative]
    if view.demands:
        lines.append(say.text("casefile.demands", demands=[("demand", key) for key in view.demands]))
    if whole.next_step is not None:
        missing = [("missing", one.value) for one in whole.next_step.missing]
        code = "casefile.next_missing" if missing else "casefile.next"
        lines.append(say.text(code, step=("status", whole.next_step.target.value), missing=missing))
    lines += [
        say.text("casefile.first_thing", kind=("first_action", one.kind.value))
        for one in view.first_things
        if not one.done
    ]
    counts = {
        "people": len(view.people),
        "interviews": len(whole.interviews),
        "evidence": len(whole.evidence),
        "agreements": len(whole.agreements),
        "obligations": len(whole.obligations),
    }
    lines += [say.text("casefile.counts", **counts), *(_receipt(one, say) for one in whole.receipts), ""]
    lines += [f"{local_minute(entry.at)}  {entry.actor}  {entry.sentence}" for entry in log]
    return lines


def _receipt(one: ReceiptRow, say: Wording) -> str:
    total = "" if one.total is None else f"{one.total.currency} {one.total.grouped()}"
    day = "" if one.day is None else one.day.isoformat()
    said = " ".join(part for part in (day, one.merchant, total) if part)
    return say.text("evidence.receipt_line", seq=one.seq, page=one.page, said=said)


def _left(whole: WholeCase, say: Wording) -> str:
    head = whole.overview.header
    if head.stopped:
        return say.label("urgency", "stopped")
    if head.left < 0:
        return say.text("cases.overdue", days=-head.left)
    return say.text("cases.left", days=head.left) if head.left else say.text("cases.due_today")


def _record(value: Any) -> Any:
    if isinstance(value, Clock):
        return {
            "kind": value.kind.value,
            "from": value.from_on.isoformat(),
            "date": value.date.isoformat(),
            "nominal": value.deadline.nominal.isoformat(),
            "provisional": value.provisional,
            "days": value.days,
            "extended": value.extended,
            "excluded": value.excluded,
            "articles": list(value.articles),
        }
    if isinstance(value, Cause):
        return value.key
    if isinstance(value, Money | datetime | StrEnum):
        return plain(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _record(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _record(entry) for key, entry in value.items()}
    if isinstance(value, tuple | list | frozenset | set):
        return [_record(entry) for entry in value]
    return plain(value)
