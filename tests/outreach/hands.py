"""What the tests of the desk do again and again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.wording import Language, Wording
from app.outreach import desk, views
from app.outreach.model import Question
from tests.outreach.conftest import Did, Planned

WORDS = Wording.load(Path(__file__).parents[2] / "resources" / "wording", Language.ZH)


def refused(code: str, act: Did, *args: Any, **more: Any) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act(*args, **more)
    codes = [one.code for one in caught.value.refusals] if isinstance(caught.value, RefusedTogether) else []
    assert code in (caught.value.code, *codes), (caught.value.code, codes)
    assert WORDS.told(caught.value).sentence
    return caught.value


def asked(text: str = "年费怎么退", **more: Any) -> desk.AskedNow:
    return desk.AskedNow(text=text, **{"may_answer": True, "may_keep": True, "may_open": True, **more})


def row_of(see: Did, event: Planned, question: Question, **more: Any) -> views.QuestionRow:
    found: list[views.QuestionRow] = see(views.questions, event.id, **more)
    return next(row for row in found if row.id == question.id)


def opened(**more: Any) -> desk.OpenCase:
    return desk.OpenCase(**{"name": "李小华", "phone": "13800001111", **more})
