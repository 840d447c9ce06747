"""Scans of signed papers in the print panel: brought, matched, noted as back, and what is missing said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.evidence.views.scan_backs import papers_back
from app.kernel.actor import Actor
from app.sealing.page_code import PageCode
from app.store.store import Store
from tests.evidence.capture.scans import DIGEST, Reader, register
from tests.evidence.conftest import pdf
from tests.helpers.house import Actors
from ui.casefile.print_panel import PrintPage
from ui.evidence.capture.scan_back import ScanBack
from ui.shell.context import Context


@pytest.fixture
def panel(qtbot: QtBot, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]) -> PrintPage:
    """The panel of the case, opened by the counter."""
    page = PrintPage(context_of(actors.counter))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.opened(case_id=case_id)
    return page


def test_nothing_printed_offers_no_scan(panel: PrintPage) -> None:
    assert panel.scans.button.isHidden()
    assert panel.scans.note.isHidden()


def test_a_scan_comes_back_in_two_steps(
    panel: PrintPage, desk_store: Store, actors: Actors, case_id: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_store.action(actors.counter, "sealing.register_paper") as session:
        case: Case = session.found(Case, case_id)
        register(session, case.keys())
        no = case.no
    panel.opened(case_id=case_id)
    assert panel.scans.button.isVisible()
    codes = [[PageCode(no, "AGR", page, 3, DIGEST).payload() for page in pages] for pages in ((3, 1), (2,))]
    monkeypatch.setattr(ScanBack, "make", staticmethod(lambda: Reader(codes)))
    monkeypatch.setattr(ScanBack, "can_read", staticmethod(lambda: True))
    for name, pages in (("一.pdf", 2), ("二.pdf", 1)):
        (tmp_path / name).write_bytes(pdf(pages))
        panel.scans.choose()
        chooser = panel.findChildren(QFileDialog)[-1]
        chooser.filesSelected.emit([str(tmp_path / name)])
        chooser.close()
        if name == "一.pdf":
            assert panel.scans.note.text().endswith("2 of 3 pages came as scans (exhibit 1), page 2 missing")
    assert panel.scans.note.text().endswith("all 3 pages came as scans (exhibit 1, 2)")
    panel.scans.flow.card.buttons[0].click()
    with desk_store.read(actors.counter) as session:
        assert papers_back(session, case_id).papers[0].awaited == ()
    assert panel.recall("scans", "")
