"""Stored personal data is masked in the form until somebody looks, and looking is recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from app.store.access import AccessEntry
from tests.interviews.conftest import Sitting
from tests.interviews.ui.hands import fill, press, save, write
from ui.interviews.interview import InterviewTab
from ui.interviews.masked import MaskedField


def test_stored_personal_data_is_masked_until_somebody_looks(tab: InterviewTab, sitting: Sitting) -> None:
    field = tab.form.cards["identity"].entries["phone"].control.widget
    assert isinstance(field, MaskedField)
    assert field.masked
    assert field.shown.text() == "138****1111"
    QTest.mousePress(field.eye, Qt.MouseButton.LeftButton)
    assert field.shown.text() == "13800001111"
    QTest.mouseRelease(field.eye, Qt.MouseButton.LeftButton)
    assert field.shown.text() == "138****1111"
    press(field.pen)
    assert field.currentWidget() is field.inner
    write(field.inner, "13900002222")
    save(tab)
    assert sitting.form().value("identity", "phone") == "13900002222"
    with sitting.store.read(sitting.actors.counter) as session:
        entries = session.scalars(select(AccessEntry).where(AccessEntry.row_id == sitting.id)).all()
    assert [(str(entry.kind), entry.field_name) for entry in entries] == [("reveal", "identity.phone")] * 2


def test_what_a_mask_would_not_hide_stands_open(tab: InterviewTab) -> None:
    field = tab.form.cards["identity"].entries["card"].control.widget
    assert isinstance(field, MaskedField)
    assert not field.masked  # four digits are no card number


def test_what_is_typed_now_is_not_masked(tab: InterviewTab) -> None:
    field = tab.form.cards["identity"].entries["address"].control.widget
    assert isinstance(field, MaskedField)
    assert not field.masked
    fill(tab, "identity", address="上海市浦东新区世纪大道 8 号")
    save(tab)
    assert not field.masked
