"""Every public view function there is, called with everything there is to ask about.

Functions are found, not listed: a view that somebody adds tomorrow is in the matrix at once, or the matrix says which
argument it does not know. What a function is given goes by the names of its parameters.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

import app
from app.cases.codes import Channel
from app.cases.views import QueueQuery, Sort, View
from app.kernel.errors import DeskError
from app.store.base import Row
from app.store.session import DeskSession

TYPED = (
    "李", "小华", "李小华", "李小華", "信用卡", "卡", "vip", "VIP", "ｖｉｐ", "年费", "fee", "ee", "Credit",
    "催收 单位", "催收 年费", "13800001111", "1380000", "138", "5678", "1", "2026-0123-000001", "2026-9999-000001",
    "。", "钱𫖯", "不存在的字", "320100195803070019", "6222020000001234", "停止骚扰", "一半", "李小华 年费",
)  # fmt: skip
"""What people type: words, keys, halves of words, other widths, nothing."""
_ONCE_EACH = (
    "elsewhere", "elsewhere_sorted", "hunting", "nearly", "newest", "orders", "sorted_words", "sorting", "sought",
    "walking",
)  # fmt: skip
_LEFT_OUT = frozenset({"app.sync.views", *(f"app.cases.views.{name}" for name in _ONCE_EACH)})
"""What is about this replica itself, and the parts of queue and search that exist once for each database."""
View_ = Callable[..., Any]


@dataclass(frozen=True)
class ById:
    """A row that the session itself reads, for functions that take one."""

    kind: type[Row]
    id: UUID


@dataclass(frozen=True)
class Known:
    """Values to ask with, by parameter name."""

    values: dict[str, list[Any]]


def functions() -> dict[str, View_]:
    """Every public function of every room's views that takes a session first, by module and name."""
    found: dict[str, View_] = {}
    for file in sorted(Path(app.__path__[0]).glob("*/views*")):
        for module in _modules(file):
            if module in _LEFT_OUT:
                continue
            for name, made in vars(import_module(module)).items():
                if inspect.isfunction(made) and made.__module__ == module and not name.startswith("_"):
                    first = next(iter(inspect.signature(made).parameters.values()), None)
                    if first is not None and first.annotation in ("DeskSession", DeskSession):
                        found[f"{module}.{name}"] = made
    return found


def _modules(file: Path) -> Iterator[str]:
    parts = [file] if file.is_file() else sorted(file.glob("*.py"))
    for part in parts:
        yield ".".join(("app", *part.relative_to(Path(app.__path__[0])).with_suffix("").parts))


def queries() -> list[QueueQuery]:
    """Questions to the queue: every view, filters, words, small pages."""
    plain = [QueueQuery(view=view) for view in View]
    words = [QueueQuery(text=text) for text in TYPED]
    both = [QueueQuery(view=view, text="信用卡", limit=2) for view in (View.ALL, View.OPEN, View.MINE, View.UNASSIGNED)]
    filtered = [
        QueueQuery(view=View.OPEN, channel=Channel.BRANCH), QueueQuery(branch="0456"), QueueQuery(mine=True),
        QueueQuery(view=View.OPEN, cause="hardship"), QueueQuery(limit=1), QueueQuery(view=View.OPEN, limit=1),
    ]  # fmt: skip
    sorts = [QueueQuery(view=View.OPEN, sort=sort, descending=down) for sort in Sort for down in (False, True)]
    narrow = [QueueQuery(view=view, sort=Sort.OWNER) for view in (View.ALL, View.MINE, View.CLOSED)]
    return [*plain, *words, *both, *filtered, *sorts, *narrow]


def calls(name: str, function: View_, known: Known) -> Iterator[tuple[str, Callable[[DeskSession], Any]]]:
    """Each way to call a function, with what it is asked as text; an unknown parameter is an error of the test."""
    parameters = list(inspect.signature(function).parameters.values())[1:]
    if any(one.kind is inspect.Parameter.VAR_POSITIONAL for one in parameters):
        parameters = []
    wanted = [one for one in parameters if one.default is inspect.Parameter.empty]
    for one in wanted:
        assert one.name in known.values, f"tests/sync/live/matrix does not know what to give {name} as {one.name!r}"
    for given in product(*(known.values[one.name] for one in wanted)):
        arguments = dict(zip((one.name for one in wanted), given, strict=True))

        def call(session: DeskSession, arguments: dict[str, Any] = arguments) -> Any:
            read = {
                name: session.found(value.kind, value.id) if isinstance(value, ById) else value
                for name, value in arguments.items()
            }
            return function(session, **read)

        yield f"{name}({given})", call


def answer(call: Callable[[DeskSession], Any], session: DeskSession) -> Any:
    """What a view says, or what it refuses with."""
    try:
        return call(session)
    except DeskError as error:
        return type(error).__name__, error.code, dict(error.params)
    except LookupError as error:
        return type(error).__name__
