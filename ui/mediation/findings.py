"""Findings (查明事实): statements with their standing, and the pages that speak for and against them.

A press on a citation opens the evidence at that page; a finding that cites nothing says so in red.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.mediation import desk
from app.mediation.citing import Holds
from app.mediation.codes import Side, Standing
from app.mediation.views import CitationRow, FindingRow, Investigation
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.mediation import words as told
from ui.mediation.section import Exhibits, Section
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class FindingsSection(Section):
    """See the module."""

    def build(self) -> None:
        """Make list, citations and forms."""
        self._changing: UUID | None = None
        self.new = layout.button(self.tr("Finding…  A"), self.ask_new, icon="plus")
        self.edit = layout.button(self.tr("Change…  E"), self.ask_change, icon="edit")
        self.quote = layout.button(self.tr("Cite pages…  P"), self.ask_cite, icon="link")
        self.back = layout.button(self.tr("Withdraw…  W"), self.ask_withdraw, icon="undo")
        for one in (self.new, self.edit, self.quote, self.back):
            one.setVisible(self.works)
        self.bar(self.edit, self.quote, self.back, 1, self.new)
        self._build_forms()
        nothing = Empty(
            self.tr("Nothing is found out yet"),
            self.tr("Write a finding with A, then cite the pages that say so with P."),
            icon="evidence",
        )
        self.add_list(Listing(self._columns(), self.tr("Findings"), nothing), lambda _row: self.ask_cite())
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.citations = shelf.Shelf(gap=1)
        self.column.addWidget(self.said)
        self.column.addWidget(self.citations)

    def show_found(self, found: Investigation) -> None:
        """Show the findings."""
        super().show_found(found)
        self.show_rows(found.findings)

    def keys(self) -> list[Key]:
        """The keys of the section."""
        if not self.works:
            return []
        return [
            Key("A", self.tr("Write a finding"), self.ask_new),
            Key("E", self.tr("Change the finding"), self.ask_change),
            Key("P", self.tr("Cite pages"), self.ask_cite),
            Key("W", self.tr("Withdraw the finding"), self.ask_withdraw),
        ]

    def moved(self, row: FindingRow | None) -> None:
        """Show reason and citations of a finding."""
        stands = row is not None and row.withdrawn_at is None
        for one in (self.edit, self.quote, self.back):
            one.setEnabled(stands)
        self.said.setVisible(row is not None)
        self.citations.setVisible(row is not None and bool(row.citations))
        if row is None:
            return
        lines = [
            texts.dotted(row.statement, row.found_by, texts.moment(row.found_at)),
            self.tr("Reason: {0}").format(row.reason) if row.reason else "",
            self.tr("Withdrawn: {0}").format(row.withdrawn_why) if row.withdrawn_why else "",
            "" if row.citations else self.tr("No page is cited yet; cite one with P."),
        ]
        self.said.setText("\n".join(line for line in lines if line))
        self.citations.put((row.id, row.citations, stands), lambda: self._lines(row.citations, stands))

    def ask_new(self) -> None:
        """Open the form for a finding."""
        self._changing = None
        self._open("", Standing.ESTABLISHED.value, "")

    def ask_change(self) -> None:
        """Open the form with the finding under the cursor."""
        row: FindingRow | None = self.row
        if row is not None and self.can(self.edit):
            self._changing = row.id
            self._open(row.statement, row.standing.value, row.reason)

    def ask_cite(self) -> None:
        """Open the form for a citation."""
        if self.can(self.quote) and self.works and self.row is not None:
            self.cite_form.clear_errors()
            self.item.load(self.case_id)
            self.citing.open_at(self.item)

    def ask_withdraw(self) -> None:
        """Open the form for the reason."""
        if self.can(self.back) and self.works and self.row is not None:
            self.why_form.clear_errors()
            self.withdrawing.open_at(self.why)

    # ------------------------------------------------------------------ inside

    def _build_forms(self) -> None:
        words = self.page.words
        self.form, self.cite_form, self.why_form = Form(words), Form(words), Form(words)
        self.statement = self.form.add(
            "statement", self.tr("&Statement"), shelf.short(TextArea(lines=2)), required=True
        )
        self.standing = self.form.add(
            "standing", self.tr("S&tanding"), Choice(words.labels("finding_standing")), required=True
        )
        self.reason = self.form.add("reason", self.tr("&Reason"), shelf.short(TextArea(lines=2)))
        self.opening = self.add_form(
            self.form, layout.button(self.tr("Write it down"), self._save, kind="primary", icon="check")
        )
        self.item = self.cite_form.add("item_id", self.tr("E&xhibit"), Exhibits(self.page), required=True)
        self.pages = self.cite_form.add("pages", self.tr("&Pages"), TextField(placeholder="2, 4-6"))
        self.side = self.cite_form.add("side", self.tr("F&or or against"), Choice(words.labels("citation_side")))
        self.side.put(Side.FOR.value)
        self.note = self.cite_form.add("note", self.tr("&Note"), TextField())
        self.citing = self.add_form(
            self.cite_form, layout.button(self.tr("Cite it"), self._cite, kind="primary", icon="link")
        )
        self.why = self.why_form.add("why", self.tr("W&hy"), TextField(), required=True)
        self.withdrawing = self.add_form(
            self.why_form, layout.button(self.tr("Withdraw it"), self._withdraw, kind="primary")
        )

    def _open(self, statement: str, standing: str, reason: str) -> None:
        self.form.clear_errors()
        self.statement.put(statement)
        self.standing.put(standing)
        self.reason.put(reason)
        self.opening.open_at(self.statement)

    def _save(self) -> None:
        case_id, changing = self.case_id, self._changing
        said = (self.statement.text(), self.standing.value_key(), self.reason.text())
        self.do(
            (lambda s: desk.find_out(s, case_id, *said).id)
            if changing is None
            else (lambda s: desk.reword(s, changing, *said).id),
            "mediation.investigate",
            self.tr("Written down."),
            form=self.form,
            opening=self.opening,
            then=self._wants,
        )

    def _wants(self, row_id: Any) -> None:
        self.wanted = row_id

    def _cite(self) -> None:
        row: FindingRow | None = self.row
        item, pages = self.item.item(), self.pages.text()
        side, note = self.side.value_key(), self.note.text()
        self.cite_form.clear_errors()
        if item is None:
            said = (
                self.tr("Choose an exhibit.") if self.item.known else self.tr("The case has no exhibit yet; add one.")
            )
            self.cite_form.rows["item_id"].refuse(said)
        elif row is not None:
            self.wanted = row.id
            self.do(
                lambda s: desk.cite(s, row.id, item, pages, side, note).id,
                "mediation.investigate",
                self.tr("Cited."),
                form=self.cite_form,
                opening=self.citing,
                then=self._cited,
            )

    def _cited(self, _id: Any) -> None:
        for field in (self.pages, self.note):
            field.put("")

    def _withdraw(self) -> None:
        row: FindingRow | None = self.row
        why = self.why.text()
        if row is not None:
            self.do(
                lambda s: desk.withdraw_finding(s, row.id, why).id,
                "mediation.investigate",
                self.tr("Withdrawn."),
                form=self.why_form,
                opening=self.withdrawing,
                then=lambda _id: self.why.put(""),
            )

    def _lines(self, citations: Sequence[CitationRow], stands: bool) -> list[QWidget]:
        made: list[QWidget] = []
        for one in citations:
            link = shelf.link(told.citation_said(one, self.page.words), self._to(one), icon="evidence")
            beside: list[QWidget] = []
            if one.holds is not Holds.STANDS:
                beside.append(shelf.picture("warning", "danger", self))
                beside.append(layout.text_label(self.page.words.label("citation_holds", one.holds.value), "error"))
            if stands and self.works:
                name = self.tr("Take this citation away: {0}").format(link.text())
                beside.append(layout.tool("trash", name, self._drop(one.id), small=True))
            made.append(layout.holder(layout.row(link, *beside, 1, gap=2)))
        return made

    def _to(self, one: CitationRow) -> Callable[[], None]:
        def go() -> None:
            self.page.navigator.open_case(self.case_id, "", tab="evidence", item_id=one.item_id, page=one.first_page)

        return go

    def _drop(self, citation_id: UUID) -> Callable[[], None]:
        return lambda: self.do(
            lambda s: desk.drop_citation(s, citation_id).id, "mediation.investigate", self.tr("Taken away.")
        )

    def _columns(self) -> list[Column[FindingRow]]:
        words = self.page.words

        def cited(row: FindingRow) -> str:
            if row.withdrawn_at is not None:
                return self.tr("Withdrawn")
            if not row.cited:
                return self.tr("No evidence cited")
            if any(one.holds is not Holds.STANDS for one in row.citations):
                return self.tr("An exhibit changed")
            return self.tr("%n citation(s)", "", len(row.citations))

        def tone(row: FindingRow) -> str:
            broken = any(one.holds is not Holds.STANDS for one in row.citations)
            return "danger" if row.withdrawn_at is None and (broken or not row.cited) else ""

        return [
            Column("seq", self.tr("No."), lambda row: str(row.seq), width=56, numeric=True, align="right"),
            Column("statement", self.tr("Statement"), lambda row: row.statement.replace("\n", " "),
                   tip=lambda row: row.statement),
            Column(
                "standing", self.tr("Standing"), lambda row: told.standing_look(row.standing, words).text, width=150,
                tone=lambda row: told.standing_look(row.standing, words).tone,
                icon=lambda row: told.standing_look(row.standing, words).icon,
            ),
            Column("cited", self.tr("Evidence"), cited, width=190, tone=tone,
                   icon=lambda row: "warning" if tone(row) else "link"),
        ]  # fmt: skip
