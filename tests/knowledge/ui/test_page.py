"""The knowledge page by keyboard and mouse: find, read, vote, report, write, approve, and the lead's week."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.knowledge import desk
from app.knowledge.codes import Place
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.ui.conftest import settle, wanderer
from tests.knowledge.hands import values
from tests.knowledge.ui.conftest import OpenPage
from tests.shell.accessible import nameless
from ui.knowledge.finding import FindPart
from ui.knowledge.page import KnowledgePage

KEY = "annual-fee-refund"


def type_search(page: KnowledgePage, text: str) -> FindPart:
    part = page.finding
    part.text.setText(text)
    part.text.textEdited.emit(text)
    part.text.flush()
    settle(page)
    return part


def test_a_search_lists_articles_and_shows_the_first_with_its_words_marked(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.counter)
    part = type_search(page, "滞纳金利滚利")
    row = part.list.current()
    assert row is not None
    assert part.view.page is not None
    assert part.view.page.article.key == row.key == "late-charge-no-interest-on-fees"
    assert "<b style" in part.view.text.text()
    assert "✔" in part.view.sources.text()


def test_the_keyboard_moves_through_what_was_found(open_page: OpenPage, actors: Actors) -> None:
    part = type_search(open_page(actors.counter), "年费")
    QTest.keyClick(part.text, Qt.Key.Key_Return)
    part.list.setFocus()
    first = part.list.current()
    QTest.keyClick(part.list, Qt.Key.Key_J)
    second = part.list.current()
    assert first is not None
    assert second is not None
    assert second.key != first.key
    assert part.view.page is not None
    assert part.view.page.article.key == second.key
    QTest.keyClick(part.list, Qt.Key.Key_K)
    assert part.list.current() == first


def test_filters_by_kind_and_cause(open_page: OpenPage, actors: Actors) -> None:
    part = open_page(actors.counter).finding
    part.kind.put("script")
    part.cause.put("hardship")
    part.search()
    rows = [part.list.item(place).data(Qt.ItemDataRole.UserRole + 1) for place in range(part.list.count())]
    assert rows
    assert all(row.kind == "script" and "hardship" in row.causes for row in rows)


def test_the_words_to_say_go_to_the_clipboard(open_page: OpenPage, actors: Actors) -> None:
    part = open_page(actors.counter, key=KEY).finding
    QTest.mouseClick(part.view.copy, Qt.MouseButton.LeftButton)
    assert part.view.page is not None
    assert QApplication.clipboard().text() == part.view.page.article.script


def test_a_vote_is_counted_and_shown(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.counter, key=KEY)
    page.finding.view.yes.click()
    settle(page)
    assert page.finding.view.page is not None
    assert (page.finding.view.page.useful, page.finding.view.page.my_vote) == (1, True)


def test_nothing_found_says_what_to_do_and_can_be_reported(
    open_page: OpenPage, actors: Actors, desk_store: Store
) -> None:
    page = open_page(actors.counter)
    part = type_search(page, "qqxxzz")
    assert part.left.currentWidget() is part.empty
    assert part.empty.hint.text()
    part.missing.click()
    settle(page)
    lead = open_page(actors.lead, part="week", list="gaps")
    assert lead.week is not None
    row = lead.week.models["gaps"].row_at(0)
    assert row is not None
    assert row.text == "qqxxzz"


def test_an_article_is_edited_and_another_lead_approves_it(
    open_page: OpenPage, actors: Actors, desk_store: Store
) -> None:
    writer = open_page(actors.mediator, key=KEY)
    part = writer.finding
    part.view.acts["edit"].click()
    assert part.right.currentWidget() is part.edit
    part.edit.answer.setPlainText("当天退回。")
    part.edit.save.click()
    settle(writer)
    assert part.edit.form.rows["why"].message.text()  # why is asked for, beside its field
    part.edit.why.setText("统一口径")
    part.edit.save.click()
    settle(writer)
    assert part.view.page is not None
    assert part.view.page.version is not None
    assert part.view.notice.text()
    assert "当天退回。" in part.view.changed.text()
    lead = open_page(actors.lead, part="week", list="waiting")
    assert lead.week is not None
    lead.week._open(lead.week.models["waiting"].row_at(0))
    settle(lead)
    assert lead.finding.view.acts["approve"].isEnabled()
    lead.finding.view.acts["approve"].click()
    settle(lead)
    assert lead.finding.view.page is not None
    assert (lead.finding.view.page.article.answer, lead.finding.view.page.approved) == ("当天退回。", True)


def test_what_was_typed_and_not_saved_is_there_again(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.mediator, key=KEY)
    page.finding.view.acts["edit"].click()
    page.finding.edit.title.setText("还没写完")
    page.finding.edit.title.textEdited.emit("还没写完")
    page.closed()
    again = open_page(actors.mediator, key=KEY)
    again.finding.view.acts["edit"].click()
    assert again.finding.edit.title.text() == "还没写完"
    again.finding.edit.leave.click()
    again.finding.view.acts["edit"].click()
    assert again.finding.edit.title.text() != "还没写完"


def test_sending_back_asks_for_a_reason_in_place(open_page: OpenPage, actors: Actors, desk_store: Store) -> None:
    with desk_store.action(actors.mediator, "test") as session:
        version = desk.write_version(session, values(), why="x").id
    page = open_page(actors.lead, key="card-swallowed", version=version)
    part = page.finding
    part.view.acts["refuse"].click()
    assert part.bar.isVisible()
    part.bar.ok.click()
    assert part.bar.error.text()
    part.bar.note.setText("依据不足")
    part.bar.ok.click()
    settle(page)
    assert not part.bar.isVisible()


def test_a_clerk_has_no_week_and_may_not_write(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.counter, key=KEY)
    assert page.week is None
    assert not page.bar.isVisible()
    assert not any(button.isVisible() for button in page.finding.view.acts.values())


def test_the_week_takes_questions_in_settles_them_and_makes_a_package(
    open_page: OpenPage, actors: Actors, desk_store: Store, tmp_path: Path
) -> None:
    with desk_store.action(actors.lead, "test") as session:
        desk.approve(session, KEY)
    file = tmp_path / "q.csv"
    file.write_text("编号,问题,次数\n1,年费退吗,2\n2,,1\n", encoding="utf-8")
    page = open_page(actors.lead, part="week", list="questions")
    assert page.week is not None
    page.week.take_file(file)
    settle(page)
    row = page.week.models["questions"].row_at(0)
    assert row is not None
    assert row.text == "年费退吗"
    assert "(1)" in page.week.bar.tabText(3)
    page.week.tables["questions"].select(row.id)
    page.week.settling.setEnabled(True)
    page.week.answers.put(KEY)
    page.week.answered.click()
    settle(page)
    assert page.week.models["questions"].row_at(0) is None
    page.week.publish_to(tmp_path / "answers.zip")
    settle(page)
    assert zipfile.ZipFile(tmp_path / "answers.zip").namelist() == ["answers.jsonl", "manifest.json"]


def test_a_package_that_cannot_be_written_was_not_published(
    open_page: OpenPage, actors: Actors, desk_store: Store, tmp_path: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs(r"store\.")
    with desk_store.action(actors.lead, "test") as session:
        desk.approve(session, KEY)
    page = open_page(actors.lead, part="week", list="packages")
    assert page.week is not None
    (tmp_path / "there").mkdir()
    page.week.publish_to(tmp_path / "there")
    settle(page)
    assert page.week.models["packages"].row_at(0) is None


def test_a_gap_becomes_a_new_article(open_page: OpenPage, actors: Actors, desk_store: Store) -> None:
    with desk_store.action(actors.counter, "test") as session:
        desk.report_gap(session, "外币怎么还", place=Place.PAGE)
    page = open_page(actors.lead, part="week", list="gaps")
    assert page.week is not None
    page.week.tables["gaps"].select("外币怎么还")
    page.week._write()
    assert page.finding.right.currentWidget() is page.finding.edit
    assert page.finding.edit.title.text() == "外币怎么还"


def test_everything_has_a_name_and_fits_a_branch_pc(open_page: OpenPage, actors: Actors) -> None:
    for args in ({"key": KEY}, {"part": "week"}):
        page = open_page(actors.lead, **args)
        assert nameless(page) == []
        assert page.minimumSizeHint().width() <= 1234
        assert page.minimumSizeHint().height() <= 610


def test_the_form_of_an_article_has_a_name_for_everything(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.lead)
    page.finding.write_new("")
    assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 1234


def test_keys_and_the_way_out(open_page: OpenPage, actors: Actors) -> None:
    page = open_page(actors.counter)
    assert {"Ctrl+F", "Ctrl+Shift+C"} <= {key.sequence for key in KnowledgePage.keys(page)}
    assert page.help_text()
    assert wanderer(page).went == []
