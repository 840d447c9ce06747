"""Ticked, seen, printed, registered; and what happens without a printer or a disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.casefile.papers import papers_of
from app.kernel.actor import Actor
from app.kernel.errors import Fault
from app.store.store import Store
from tests.agreements.ui.conftest import Wanderer
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.casefile import print_panel
from ui.casefile.print_panel import PrintPage
from ui.casefile.printing import LoadedPdf, send
from ui.shell.context import Context
from ui.widgets.empty import Empty


@pytest.fixture
def panel(qtbot: QtBot, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]) -> PrintPage:
    """The panel of the case, opened by the counter."""
    page = PrintPage(context_of(actors.counter))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.opened(case_id=case_id)
    return page


def states(store: Store, actors: Actors, case_id: UUID) -> dict[str, list[str]]:
    with store.read(actors.counter) as session:
        return {one.kind: [row.state for row in one.printed] for one in papers_of(session, case_id).offers}


def test_due_papers_are_ticked_and_the_first_is_shown(panel: PrintPage) -> None:
    ticked = [one.offer.kind for one in panel.offers.ticked()]
    assert ticked == ["receipt", "rights_notice", "acceptance_notice"]
    assert panel.view.document().pageCount() >= 1


def test_large_print_is_asked_for_by_hand_and_shown(panel: PrintPage) -> None:
    line = panel.offers.lines[0]
    assert not line.large.isChecked()
    before = panel._loaded.data if panel._loaded else b""
    line.large.setChecked(True)
    assert panel._loaded is not None
    assert panel._loaded.data != before


def test_without_a_printer_printing_is_off_and_says_why(panel: PrintPage) -> None:
    assert not panel.print_button.isEnabled()
    assert "PDF" in panel.print_button.toolTip()
    assert panel.save_button.isEnabled()


def test_saving_writes_the_ticked_papers_and_registers_them(
    panel: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    wanted = [one.offer.kind for one in panel.offers.ticked()]
    panel.save_button.click()
    files = sorted(file.name.split("-", 3)[-1] for file in tmp_path.glob("*.pdf"))
    assert files == sorted(f"{kind}.pdf" for kind in wanted)
    known = states(desk_store, actors, case_id)
    assert known["receipt"] == ["printed"]
    assert known["rights_notice"] == ["unsigned"]
    panel.opened()
    assert not [one for one in panel.offers.ticked() if one.offer.kind in wanted]


def test_a_signed_copy_comes_back(
    panel: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    for line in panel.offers.lines:
        line.tick.setChecked(line.offer.kind == "rights_notice")
    panel.save_button.click()
    panel.opened()
    line = next(line for line in panel.offers.lines if line.offer.kind == "rights_notice")
    line.findChildren(QPushButton)[-1].click()
    assert states(desk_store, actors, case_id)["rights_notice"] == ["back"]


def test_a_folder_that_cannot_be_written_is_said_in_place(
    panel: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(gone))
    panel.save_button.click()
    assert panel.errors.isVisible()
    assert states(desk_store, actors, case_id)["receipt"] == []


def test_printing_sends_copies_and_registers(
    panel: PrintPage, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    sent: list[tuple[str, int, int]] = []
    monkeypatch.setattr(print_panel, "printers", lambda: ["柜台一"])
    monkeypatch.setattr(print_panel, "send", lambda pdf, name, copies: sent.append((name, copies, pdf.pages)))
    panel.opened()
    for line in panel.offers.lines:
        line.tick.setChecked(line.offer.kind == "receipt")
        if "customer" in line.shares:
            line.shares["customer"].setValue(2)
    panel.print_button.click()
    assert [(name, copies) for name, copies, _ in sent] == [("柜台一", 2)]
    assert states(desk_store, actors, case_id)["receipt"] == ["printed"]
    assert panel.recall("printer") == "柜台一"


def test_copies_are_counted_per_receiver_and_none_is_not_printed(panel: PrintPage) -> None:
    line = next(line for line in panel.offers.lines if line.offer.kind == "rights_notice")
    assert {receiver: spin.value() for receiver, spin in line.shares.items()} == {"customer": 1, "branch": 1}
    line.shares["branch"].setValue(2)
    assert line.wanted().copies == 3
    for spin in line.shares.values():
        spin.setValue(0)
    assert "rights_notice" not in [one.offer.kind for one in panel.offers.ticked()]
    assert nameless(panel.offers) == []


def test_a_printer_that_refuses_registers_nothing(
    panel: PrintPage, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    def refuse(_pdf: LoadedPdf, name: str, _copies: int) -> None:
        raise Fault("papers.printer_failed", printer=name)

    monkeypatch.setattr(print_panel, "printers", lambda: ["柜台一"])
    monkeypatch.setattr(print_panel, "send", refuse)
    panel.opened()
    panel.print_button.click()
    assert "柜台一" in panel.errors.text()
    assert states(desk_store, actors, case_id)["receipt"] == []


def test_the_real_printer_path_draws_every_page(panel: PrintPage, tmp_path: Path) -> None:
    assert panel._loaded is not None
    target = tmp_path / "out.pdf"
    send(panel._loaded, "", 1, str(target))
    assert len(PdfReader(target).pages) == panel._loaded.pages
    assert target.stat().st_size > 20_000


def test_without_a_case_the_page_says_what_to_do(
    qtbot: QtBot, actors: Actors, context_of: Callable[[Actor], Context]
) -> None:
    page = PrintPage(context_of(actors.counter))
    qtbot.addWidget(page)
    page.show()
    page.opened()
    assert page.faces.currentIndex() == 1
    page.findChildren(Empty)[0].findChildren(QPushButton)[0].click()
    assert cast(Wanderer, page.navigator).went == [("my-cases", {})]
