"""The agreement as a page beside the form: the same presentation object as the paper, as rich text.

A PDF of every keystroke would be honest too, but takes ten times as long; the printed paper is one key away (F8).
"""

from __future__ import annotations

from decimal import Decimal
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.agreements.compose import chinese_number
from app.agreements.values import MISSING_END, MISSING_START
from app.agreements.views import AgreementPaper
from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.widgets import theme

translate = QCoreApplication.translate


class AgreementSheet(QTextBrowser):
    """Shows an `AgreementPaper`; keeps its place while the text changes."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setOpenLinks(False)
        # Text and tables follow the width; Qt would offer to scroll by the one pixel that it rounds.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("AgreementSheet", "Preview of the agreement"))

    def put(self, paper: AgreementPaper | None) -> None:
        """Show a paper; None keeps the last one, so that the page does not flicker while a field is half typed."""
        if paper is None:
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setHtml(html(paper, self._words))
        bar.setValue(place)

    def go(self, clause: str) -> None:
        """Bring a clause into view."""
        self.scrollToAnchor(clause)


def html(paper: AgreementPaper, words: Wording) -> str:
    """The paper as the subset of HTML that Qt draws; everything that was typed is escaped."""
    parts = [
        f'<h2 align="center">{escape(paper.title)}</h2>',
        f'<p align="right"><small>{escape(paper.case_no)} · {_version(paper)}</small></p>',
        _parties(paper),
        f"<p>{escape(paper.opening)}</p>",
    ]
    if paper.annual_rate:
        rate = f"{Decimal(paper.annual_rate) * 100:.2f}%"
        said = translate("AgreementSheet", "Annualised rate")
        parts.append(f"<p><b>{escape(said)} {rate}</b></p>")
    free = translate("AgreementSheet", "free clause")
    for clause in paper.clauses:
        mark = f" <i>[{escape(free)}]</i>" if clause.free else ""
        title = f"第{chinese_number(clause.number)}条　{clause.title}"
        parts.append(f'<p><a name="{escape(clause.key)}"></a><b>{escape(title)}</b>{mark}<br/>{_text(clause.text)}</p>')
    if len(paper.components) > 1:
        parts.append(_components(paper, words))
    if paper.schedule:
        parts.append(_schedule(paper, words))
    return f'<html><body style="line-height:150%">{"".join(parts)}</body></html>'


def _version(paper: AgreementPaper) -> str:
    return escape(
        translate("AgreementSheet", "version {0}").format(paper.version)
        + (" · " + translate("AgreementSheet", "draft") if paper.draft else "")
    )


def _text(text: str) -> str:
    danger = theme.colour("danger").name()
    marked = escape(text).replace(MISSING_START, f'<span style="color:{danger}"><b>{MISSING_START}')
    return marked.replace(MISSING_END, f"{MISSING_END}</b></span>")


def _parties(paper: AgreementPaper) -> str:
    who = paper.parties
    rows = [
        (
            translate("AgreementSheet", "Party A (bank)"),
            f"{who.bank_name} {who.branch_name}",
            who.branch_address,
            who.branch_phone,
        ),
        (
            translate("AgreementSheet", "Party B (cardholder)"),
            f"{who.customer_name} {who.customer_id}",
            who.customer_address,
            who.customer_phone,
        ),
    ]
    if who.agent is not None:
        rows.append(
            (translate("AgreementSheet", "Agent"), f"{who.agent.name} {who.agent.id_number}", who.agent.authority, "")
        )
    cells = "".join(
        f"<tr><td><b>{escape(title)}</b>&nbsp;&nbsp;</td><td>{escape(_joined(rest))}</td></tr>" for title, *rest in rows
    )
    return f"<table cellpadding='2'>{cells}</table>"


def _components(paper: AgreementPaper, words: Wording) -> str:
    rows = []
    for row in paper.components:
        last = row.component == "total"
        name = translate("AgreementSheet", "Total") if last else words.label("component", row.component)
        rows.append(
            _row([name, *(Money.of(text).grouped() for text in (row.claimed, row.waived, row.agreed))], bold=last)
        )
    head = _row(
        [
            "",
            translate("AgreementSheet", "Claimed"),
            translate("AgreementSheet", "Waived"),
            translate("AgreementSheet", "Agreed"),
        ],
        bold=True,
    )
    return f"<p><b>附表一　欠款组成表</b></p><table width='100%' cellpadding='3'>{head}{''.join(rows)}</table>"


def _schedule(paper: AgreementPaper, words: Wording) -> str:
    names = ("n", "due", "principal", "interest", "total", "balance")
    head = _row([words.text(f"plan.column.{name}") for name in names], bold=True)
    rows = [
        _row(
            [
                str(row.n),
                row.due,
                *(
                    Money.of(text).grouped()
                    for text in (row.principal, str(Decimal(row.interest) + Decimal(row.fee)), row.total, row.balance)
                ),
            ]
        )
        for row in paper.schedule
    ]
    return f"<p><b>附表二　还款计划表</b></p><table width='100%' cellpadding='2'>{head}{''.join(rows)}</table>"


def _row(cells: list[str], *, bold: bool = False) -> str:
    opened, closed = ("<b>", "</b>") if bold else ("", "")
    first, *rest = cells
    return (
        f"<tr><td>{opened}{escape(first)}{closed}</td>"
        + "".join(f'<td align="right">{opened}{escape(cell)}{closed}</td>' for cell in rest)
        + "</tr>"
    )


def _joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part.strip())
