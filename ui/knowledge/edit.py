"""Writing an article: every field of one on a form, kept while it is typed, saved as a version that waits for approval.

Sources are one to a line, ✔ or ○ first and the article behind a bar: a table with three columns for two lines was
tried on paper and only made typing slower.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.kernel.wording import Wording
from app.knowledge.article import TAGS, Article
from app.knowledge.codes import Kind
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

_TEXTS = ("key", "title", "answer", "script", "body")
_DAYS = ("valid_from", "valid_to", "review_on")
_OWNERS = ("lead", "mediator", "investigator")


class EditForm(QWidget):
    """`put(article)` fills it; `saved()` and `left()` fire on its buttons; `typed(field, value)` with every change."""

    saved = Signal()
    left = Signal()
    typed = Signal(str, object)

    def __init__(self, words: Wording, today: date) -> None:
        super().__init__()
        self._today = today
        self.based_on = ""
        self.form = Form(words)
        add = self.form.add
        self.title = add("title", self.tr("&Title"), TextField(), required=True)
        self.key = add(
            "key", self.tr("&Key"), TextField(), required=True,
            help=self.tr("Lower-case letters, digits and hyphens; it never changes"),
        )  # fmt: skip
        self.kind = add("kind", self.tr("K&ind"), Choice(words.labels("article_kind")), required=True)
        self.causes = add("causes", self.tr("Causes"), ChipRow(words.labels("cause")))
        labels = {**words.labels("sensitivity"), **words.labels("need")}
        self.tags = add("tags", self.tr("Tags"), ChipRow({key: labels[key] for key in labels if key in TAGS}))
        self.answer = add("answer", self.tr("&Short answer"), TextArea(lines=2), required=True)
        self.script = add("script", self.tr("&Words to say"), TextArea(lines=3))
        self.body = add("body", self.tr("Te&xt"), TextArea(lines=7), required=True)
        self.asked_as = add(
            "asked_as", self.tr("As&ked as"), TextArea(lines=2), help=self.tr("One way of asking to a line")
        )
        self.sources = add(
            "source", self.tr("S&ources"), TextArea(lines=2), required=True,
            help=self.tr("One to a line: ✔ law | article. ○ where the law itself was not read"),
        )  # fmt: skip
        self.valid_from = add("valid_from", self.tr("Valid from"), DateField(today=today), required=True)
        self.valid_to = add("valid_to", self.tr("Valid to"), DateField(today=today))
        roles = words.labels("role")
        self.owner = add("owner", self.tr("Review owner"), Choice({key: roles[key] for key in _OWNERS}), required=True)
        self.review_on = add("review_on", self.tr("Review on"), DateField(today=today), required=True)
        self.public = add("public", self.tr("Chatbot"), QCheckBox(self.tr("The chatbot may give this answer")))
        self.why = add("why", self.tr("Why &now"), TextField(), required=True)
        self.save = layout.button(self.tr("Save as a new version"), self._save, kind="primary", icon="save")
        self.leave = layout.button(self.tr("Leave without saving"), lambda: self.left.emit())
        area = layout.scrolled(self.form)
        area.setFrameShape(QFrame.Shape.NoFrame)
        whole = layout.column(area, layout.row(self.save, self.leave, 1))
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._watch()

    def put(self, article: Article | None, *, title: str = "") -> None:
        """Fill the form with an article, or empty it for a new one (with a title to begin with)."""
        self.form.clear_errors()
        self.based_on = article.digest if article is not None else ""
        self.key.setReadOnly(article is not None)
        values: dict[str, Any] = (
            article.content()
            if article is not None
            else {"title": title, "valid_from": self._today.isoformat(), "kind": Kind.FAQ.value, "owner": "lead",
                  "review_on": _year_on(self._today).isoformat()}
        )  # fmt: skip
        values["source"] = written_sources(values.get("source", []))
        values["asked_as"] = "\n".join(values.get("asked_as", []))
        self.fill({**values, "why": ""})

    def fill(self, values: dict[str, Any]) -> None:
        """Show values as `values()` gives them, or as drafts kept them; others stay."""
        for name, control in self._controls().items():
            if name in values:
                _show(control, values[name])

    def values(self) -> dict[str, Any]:
        """What the form says, as `checked_article` takes it."""
        return {
            **{name: self._controls()[name].text() for name in _TEXTS},
            **{name: self._controls()[name].text().strip() or None for name in _DAYS},
            "kind": self.kind.value_key(),
            "owner": self.owner.value_key(),
            "causes": self.causes.chosen(),
            "tags": self.tags.chosen(),
            "asked_as": [line.strip() for line in self.asked_as.text().splitlines() if line.strip()],
            "public": self.public.isChecked(),
            "source": read_sources(self.sources.text()),
        }

    def _controls(self) -> dict[str, Any]:
        return {
            "title": self.title, "key": self.key, "kind": self.kind, "causes": self.causes, "tags": self.tags,
            "answer": self.answer, "script": self.script, "body": self.body, "asked_as": self.asked_as,
            "source": self.sources, "valid_from": self.valid_from, "valid_to": self.valid_to, "owner": self.owner,
            "review_on": self.review_on, "public": self.public, "why": self.why,
        }  # fmt: skip

    def _watch(self) -> None:
        def told(name: str) -> Callable[[object], None]:
            return lambda value: self.typed.emit(name, value)

        for name, control in self._controls().items():
            for signal in ("settled", "chosen", "changed", "toggled"):
                found = getattr(control, signal, None)
                # `ChipRow.chosen` is a question, not a signal.
                if found is not None and hasattr(found, "connect"):
                    found.connect(told(name))
                    break

    def _save(self) -> None:
        self.form.flush()
        self.form.clear_errors()
        self.saved.emit()


def written_sources(sources: list[dict[str, Any]]) -> str:
    """Sources as lines of the form."""
    return "\n".join(
        f"{'✔' if one['checked'] else '○'} {one['law']}" + (f" | {one['article']}" if one["article"] else "")
        for one in sources
    )


def read_sources(text: str) -> list[dict[str, Any]]:
    """Sources from lines of the form; a line without a mark was not read."""
    found: list[dict[str, Any]] = []
    for line in text.splitlines():
        plain = line.strip()
        if not plain:
            continue
        checked = plain.startswith("✔")
        law, _, article = plain.lstrip("✔○ ").replace("｜", "|").partition("|")
        found.append({"law": law.strip(), "article": article.strip(), "checked": checked})
    return found


def _show(control: Any, value: Any) -> None:
    if isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    elif isinstance(control, ChipRow):
        control.put([str(one) for one in value] if isinstance(value, list | tuple) else [])
    else:
        control.put("" if value is None else str(value))


def _year_on(day: date) -> date:
    return day.replace(year=day.year + 1, day=min(day.day, 28))
