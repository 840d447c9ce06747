"""Every page of the room fits a branch PC in both languages, and every control has a name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.cases import desk
from app.cases.codes import AuthorityKind, PersonKind
from app.kernel.wording import Language, Wording
from tests.cases.ui.conftest import Cases, Room
from tests.shell.accessible import nameless
from ui.cases.log import LogTab
from ui.cases.overview import OverviewTab
from ui.cases.queue import QueuePage
from ui.cases.search import SearchPage
from ui.cases.today import TodayPage
from ui.fulfilment.fulfilment import FulfilmentTab
from ui.shell.language import speak
from ui.shell.page import Page
from ui.widgets import theme
from ui.widgets.theme.assets import RESOURCES

WIDEST = 1366 - theme.WIDTH["rail"]
PAGES: list[tuple[type[Page], dict[str, Any]]] = [
    (TodayPage, {}),
    (QueuePage, {"mine": False}),
    (SearchPage, {"text": "盗刷"}),
    (OverviewTab, {"case_id": None}),
    (LogTab, {"case_id": None}),
    (FulfilmentTab, {"case_id": None}),
]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("kind", "args"), PAGES, ids=lambda value: getattr(value, "__name__", ""))
def test_a_page_fits_and_names_its_controls(
    room_of: Callable[[str], Room], cases: Cases, language: Language, kind: type[Page], args: dict[str, Any]
) -> None:
    lead = room_of("zhaogang")
    speak(language)
    lead.context.words = Wording.load(RESOURCES / "wording", language)
    case_id = cases.new(
        narrative="境外盗刷三笔，共 12,800 元，本人卡在身上。" * 20,
        needs=["elderly", "hard_of_hearing", "cannot_write"],
        tags=["agitated", "judicial", "petition", "public_opinion"],
        demands=["verify_cause", "refund_fee", "restore_use", "compensation", "credit_record_correction"],
    )
    agent = desk.PersonData(
        kind=PersonKind.AGENT,
        name="高明",
        relation="律师",
        authority=AuthorityKind.GENERAL,
        powers=("complain",),
        authority_scope="代为提出投诉、陈述事实、收集材料、查阅档案" * 4,
    )
    cases.do(lambda s: desk.add_person(s, case_id, agent))
    cases.do(lambda s: desk.arrive(s, "A001", called="李先生", needs=["elderly", "disabled", "cannot_write"]))
    if "case_id" in args:
        args = {**args, "case_id": case_id}
    page = lead.page(kind, **args)
    QApplication.processEvents()
    assert page.width() <= WIDEST
    assert page.minimumSizeHint().width() <= WIDEST
    if isinstance(page, OverviewTab):
        for form in (page.customer.go, page.people.go, page.facts.go, page.clocks.go, page.moves.ask_assign):
            form()
        QApplication.processEvents()
        assert page.content.minimumSizeHint().width() <= page.scroll_area.viewport().width()
    assert nameless(page) == []
    assert lead.said == []
