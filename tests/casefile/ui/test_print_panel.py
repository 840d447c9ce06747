"""Ticked, seen, printed, registered; and what happens without a printer or a disk."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.casefile.papers import papers_of
from app.cases.model import Case
from app.kernel.actor import Actor
from app.kernel.errors import Fault
from app.kernel.ids import new_id
from app.sealing.copies import Share
from app.sealing.desk import register_paper
from app.sealing.model import Receiver
from app.store.store import Store
from tests.agreements.ui.conftest import Wanderer
from tests.casefile.watching import written_files
from tests.helpers.house import Actors
from tests.shell.accessible import nameless
from ui.casefile import making, print_panel
from ui.casefile.offer_line import OfferLine
from ui.casefile.print_panel import PrintPage
from ui.casefile.printing import LoadedPdf, send
from ui.shell.changes import Change
from ui.shell.context import Context
from ui.shell.jobs import Jobs, ThreadLanes
from ui.shell.notices import Notice
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
        return {
            one.kind: sorted(f"{copy.receiver}:{copy.state}" for copy in one.printed)
            for one in papers_of(session, case_id).offers
        }


def line_of(panel: PrintPage, kind: str) -> OfferLine:
    return next(line for line in panel.offers.lines if line.offer.kind == kind)


def only(panel: PrintPage, *kinds: str) -> None:
    for line in panel.offers.lines:
        line.tick.setChecked(line.offer.kind in kinds)


def news(panel: PrintPage, *tables: str) -> None:
    panel.refresh(Change({table: frozenset({new_id()}) for table in tables}))


class Machines:
    """Two printers that note what they are sent."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, int, int]] = []

    def send(self, pdf: LoadedPdf, name: str, copies: int) -> None:
        """Note a job."""
        self.sent.append((name, copies, pdf.pages))


@pytest.fixture
def machines(panel: PrintPage, monkeypatch: pytest.MonkeyPatch) -> Machines:
    """Two printers, known to the open panel."""
    found = Machines()
    monkeypatch.setattr(print_panel, "printers", lambda: ["柜台一", "后台二"])
    monkeypatch.setattr(making, "send", found.send)
    panel.opened()
    return found


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
    assert known["receipt"] == ["customer:printed"]
    assert known["rights_notice"] == ["branch:unsigned", "customer:printed"]
    panel.opened()
    assert not [one for one in panel.offers.ticked() if one.offer.kind in wanted]


def test_a_signed_copy_comes_back_alone(
    panel: PrintPage, machines: Machines, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    said: list[Notice] = []
    panel.notices.said.connect(said.append)
    only(panel, "rights_notice")
    line_of(panel, "rights_notice").shares[Receiver.BRANCH].setValue(2)
    panel.print_button.click()
    rows = line_of(panel, "rights_notice").copies_made
    press = rows.findChildren(QPushButton)
    assert [one.accessibleName() for one in press] == ["Signed copy is back: 权利义务告知书, 网点"]
    press[0].click()
    assert states(desk_store, actors, case_id)["rights_notice"] == [
        "branch:back",
        "branch:unsigned",
        "customer:printed",
    ]
    assert said[-1].undo is not None
    said[-1].undo()
    assert "branch:back" not in states(desk_store, actors, case_id)["rights_notice"]


def test_a_folder_that_cannot_be_written_is_said_in_place(
    panel: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    gone = tmp_path / "gone"
    gone.write_text("a file stands where the folder was")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(gone))
    panel.save_button.click()
    assert panel.errors.isVisible()
    assert states(desk_store, actors, case_id)["receipt"] == []


def test_printing_sends_copies_and_registers(
    panel: PrintPage, machines: Machines, desk_store: Store, actors: Actors, case_id: UUID
) -> None:
    only(panel, "receipt")
    line_of(panel, "receipt").shares[Receiver.CUSTOMER].setValue(2)
    panel.print_button.click()
    assert [(name, copies) for name, copies, _ in machines.sent] == [("柜台一", 2)]
    assert states(desk_store, actors, case_id)["receipt"] == ["customer:printed"] * 2
    line = line_of(panel, "receipt")
    assert (line.tick.isChecked(), line.shares[Receiver.CUSTOMER].value()) == (False, 1)


def test_the_printer_is_remembered_for_each_paper(panel: PrintPage, machines: Machines) -> None:
    only(panel, "receipt", "rights_notice")
    receipt = line_of(panel, "receipt")
    receipt.printer.setCurrentIndex(1)
    receipt.printer.activated.emit(1)
    panel.opened()
    only(panel, "receipt", "rights_notice")
    chosen = {line.offer.kind: line.printer.value_key() for line in panel.offers.lines}
    assert (chosen["receipt"], chosen["rights_notice"]) == ("后台二", "柜台一")
    panel.print_button.click()
    assert [name for name, _, _ in machines.sent] == ["后台二", "柜台一"]


def test_a_printer_that_is_gone_gives_way_to_the_first(
    panel: PrintPage, machines: Machines, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = line_of(panel, "receipt")
    receipt.printer.setCurrentIndex(1)
    receipt.printer.activated.emit(1)
    monkeypatch.setattr(print_panel, "printers", lambda: ["柜台一"])
    news(panel, "papers")
    assert line_of(panel, "receipt").printer.value_key() == "柜台一"
    assert not line_of(panel, "receipt").printer_row.isVisible()


def test_news_keeps_what_was_chosen_by_hand(panel: PrintPage) -> None:
    only(panel, "rights_notice")
    line_of(panel, "rights_notice").shares[Receiver.BRANCH].setValue(3)
    line_of(panel, "acceptance_notice").large.setChecked(True)
    lines = panel.offers.lines
    news(panel, "cases", "papers")
    assert panel.offers.lines == lines
    assert [one.offer.kind for one in panel.offers.ticked()] == ["rights_notice"]
    assert line_of(panel, "rights_notice").shares[Receiver.BRANCH].value() == 3
    assert line_of(panel, "acceptance_notice").large.isChecked()


def test_news_changes_what_nobody_chose(panel: PrintPage, desk_store: Store, actors: Actors, case_id: UUID) -> None:
    line_of(panel, "rights_notice").shares[Receiver.BRANCH].setValue(3)
    with desk_store.action(actors.counter, "sealing.register_paper") as session:
        case = session.found(Case, case_id)
        for kind in ("receipt", "rights_notice"):
            register_paper(session, case.keys(), kind, "0" * 64, [Share(Receiver.CUSTOMER)], pages=1)
    news(panel, "papers", "paper_copies")
    assert not line_of(panel, "receipt").tick.isChecked()
    notice = line_of(panel, "rights_notice")
    assert notice.tick.isChecked()
    assert {who.value: spin.value() for who, spin in notice.shares.items()} == {"customer": 0, "branch": 3}


def test_opening_the_panel_again_begins_with_what_is_due(panel: PrintPage, case_id: UUID) -> None:
    only(panel, "case_report")
    panel.opened(case_id=case_id)
    ticked = [one.offer.kind for one in panel.offers.ticked()]
    assert ticked == ["receipt", "rights_notice", "acceptance_notice"]


def test_news_keeps_the_page_that_is_being_read(panel: PrintPage) -> None:
    line_of(panel, "rights_notice").shown.emit()
    loaded = panel._loaded
    news(panel, "papers")
    assert panel._loaded is loaded
    news(panel, "cases")
    assert panel._loaded is not loaded
    assert panel._previewed is not None
    assert panel._previewed.offer.kind == "rights_notice"


def test_preview_and_print_leave_no_file_anywhere(
    panel: PrintPage, machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    assert Path(tempfile.gettempdir()) == scratch
    with written_files() as written:
        for line in panel.offers.lines:
            line.shown.emit()
        panel.print_button.click()
    assert len(machines.sent) == 3
    # The child that binds a case file has no error stream; what Python compiles is no paper.
    papers = [file for file in written if file.suffix != ".db" and ".pyc" not in file.name]
    assert [file for file in papers if file != Path(os.devnull)] == []
    assert list(scratch.rglob("*")) == []


def test_two_presses_print_once(panel: PrintPage, machines: Machines) -> None:
    only(panel, "receipt")
    panel.print_button.click()
    panel.print_button.click()
    panel._print()
    assert len(machines.sent) == 1


def test_copies_are_counted_per_receiver_and_none_is_not_printed(panel: PrintPage) -> None:
    line = next(line for line in panel.offers.lines if line.offer.kind == "rights_notice")
    assert {who.value: spin.value() for who, spin in line.shares.items()} == {"customer": 1, "branch": 1}
    line.shares[Receiver.BRANCH].setValue(2)
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
    monkeypatch.setattr(making, "send", refuse)
    panel.opened()
    panel.print_button.click()
    assert "柜台一" in panel.errors.text()
    assert [one.offer.kind for one in panel.offers.ticked()] == ["receipt", "rights_notice", "acceptance_notice"]
    assert states(desk_store, actors, case_id)["receipt"] == []


def test_the_drawing_path_draws_every_page(panel: PrintPage, tmp_path: Path) -> None:
    assert panel._loaded is not None
    target = tmp_path / "out.pdf"
    send(panel._loaded, "", 1, str(target))
    assert len(PdfReader(target).pages) == panel._loaded.pages
    assert target.stat().st_size > 20_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_where_cups_prints_the_paper_goes_through_a_pipe(
    panel: PrintPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spooled, told = tmp_path / "spooled", tmp_path / "told"
    lp = tmp_path / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(f'#!/bin/sh\necho "$@" > {told}\ncat > {spooled}\n')
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lp.parent}{os.pathsep}{os.environ['PATH']}")
    assert panel._loaded is not None
    with written_files() as written:
        send(panel._loaded, "柜台一", 3)
    assert spooled.read_bytes() == panel._loaded.data
    assert told.read_text().split() == ["-d", "柜台一", "-n", "3", "-o", "media=A4", "-"]
    assert [file for file in written if file != Path(os.devnull)] == []
    lp.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(Fault) as told_fault:
        send(panel._loaded, "柜台一", 1)
    assert told_fault.value.code == "papers.printer_failed"


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_beside_the_window_papers_are_made_printed_and_registered(
    qtbot: QtBot,
    case_id: UUID,
    actors: Actors,
    desk_store: Store,
    context_of: Callable[[Actor], Context],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spool = tmp_path / "spool"
    lp = tmp_path / "bin" / "lp"
    lp.parent.mkdir()
    spool.mkdir()
    lp.write_text(f'#!/bin/sh\ncat > "{spool}/$$.pdf"\n')
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lp.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(print_panel, "printers", lambda: ["柜台一"])
    context = context_of(actors.counter)
    lanes = ThreadLanes()
    context.jobs = Jobs(context.seat, lanes)
    try:
        page = PrintPage(context)
        qtbot.addWidget(page)
        page.opened(case_id=case_id)
        qtbot.waitUntil(lambda: page._loaded is not None and bool(page.offers.ticked()), timeout=10_000)
        page.print_button.click()
        assert not page.print_button.isEnabled()
        qtbot.waitUntil(lambda: not page.offers.ticked(), timeout=20_000)
        assert len(list(spool.glob("*.pdf"))) == 3
        assert states(desk_store, actors, case_id)["rights_notice"] == ["branch:unsigned", "customer:printed"]
    finally:
        context.jobs.close()
