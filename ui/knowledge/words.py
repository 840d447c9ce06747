"""What pages of this room say about values: law, reasons, dates; no Qt widgets here."""

from __future__ import annotations

from collections.abc import Iterable

from app.kernel.wording import Wording
from app.knowledge.article import Source
from app.knowledge.reasons import Reason

SHOWN_REASONS = 3


def reasons_told(reasons: Iterable[Reason], words: Wording, most: int = SHOWN_REASONS) -> str:
    """The first reasons as one line."""
    joint = "；" if words.language.value == "zh" else "; "
    return joint.join(reason.told(words) for reason in list(reasons)[:most])


_SHORT = 18


def source_in_short(source: Source) -> str:
    """A source for a narrow place: a long title gives way to the number under which it was issued."""
    name, _, rest = source.law.partition("（")
    issued = rest.rstrip("）")
    cited = issued if len(name) > _SHORT and issued else name
    return f"{'✔' if source.checked else '○'} {cited} {source.article}".rstrip()


def source_told(source: Source) -> str:
    """A source as it is cited: ✔ 《征信业管理条例》第二十五条; ○ where the law itself was not read."""
    name, bracket, rest = source.law.partition("（")
    quoted = f"《{name}》{bracket}{rest}" if source.article or bracket or name.endswith(("法", "典", "条例")) else name
    return f"{'✔' if source.checked else '○'} {quoted}{source.article}"
