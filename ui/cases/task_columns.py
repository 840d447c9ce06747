"""The columns of the to-do list: until when, what to do, which case, whose customer, about what."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.kernel.wording import Wording
from ui.cases import texts
from ui.cases.tasks import Task, Todo
from ui.widgets.paged import Column

translate = QCoreApplication.translate

_ICONS = {
    Todo.DECIDE_EXTENSION: "stamp",
    Todo.TELL_EXTENSION: "phone",
    Todo.APPROVE: "stamp",
    Todo.SIGN: "pen",
    Todo.ACCEPT: "check",
    Todo.ASSIGN: "user",
    Todo.ANSWER: "mail",
    Todo.CLOCK: "clock",
}


def todo_said(task: Task, words: Wording) -> str:
    """What to do, in words."""
    if task.todo is Todo.CLOCK:
        return translate("Tasks", "A clock ends: {0}").format(words.label("clock", task.clock))
    if task.todo is Todo.DECIDE_EXTENSION:
        asked = translate("Tasks", "Decide: %n more day(s)", "", task.days)
        return f"{asked} ({task.who})" if task.who else asked
    if task.todo is Todo.TELL_EXTENSION:
        return translate("Tasks", "Tell the customer: %n more day(s)", "", task.days)
    return {
        Todo.APPROVE: translate("Tasks", "Approve the agreement"),
        Todo.SIGN: translate("Tasks", "Have it signed"),
        Todo.ACCEPT: translate("Tasks", "Accept or decline"),
        Todo.ASSIGN: translate("Tasks", "Assign"),
    }.get(task.todo, translate("Tasks", "Answer the complaint"))


def due_look(task: Task, words: Wording) -> texts.Look:
    """Until when, as date and distance."""
    return texts.deadline(task.due, task.left, task.urgency, words=words, provisional=task.provisional)


def task_columns(words: Wording) -> list[Column[Task]]:
    """The columns in order."""
    return [
        Column(
            "due",
            translate("Tasks", "Until"),
            lambda t: due_look(t, words).text,
            width=190,
            numeric=True,
            tone=lambda t: due_look(t, words).tone,
            bold=lambda t: due_look(t, words).tone == "danger",
            icon=lambda t: due_look(t, words).icon,
        ),
        Column("todo", translate("Tasks", "To do"), lambda t: todo_said(t, words), icon=lambda t: _ICONS[t.todo]),
        Column("no", translate("Tasks", "Number"), lambda t: t.no, width=142, numeric=True),
        Column("customer", translate("Tasks", "Customer"), lambda t: t.customer or "—", width=80),
        Column(
            "cause",
            translate("Tasks", "Cause"),
            lambda t: words.label("cause", t.cause) if t.cause else "—",
            width=120,
        ),
        Column("owner", translate("Tasks", "Owner"), lambda t: t.owner or "—", width=64),
    ]
