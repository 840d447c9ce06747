"""`evidence scan-back NO FILE…`: signed papers that came back, matched to what was printed (签后回扫).

Each file becomes an exhibit, and each page of it is told with what it is. What is missing is told per paper; with
`--back` a whole paper's copy is noted as back, which otherwise a person does in the print panel.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from ui.commands.common import as_json, emit, help_text, seat, words

if TYPE_CHECKING:
    from uuid import UUID

    from app.desktop import Seat
    from app.evidence.desk.scan_back import KeptScan, PageReader
    from app.evidence.preview.previewer import Previewer
    from app.evidence.scan_back import PageMatch
    from app.evidence.views.scan_backs import PaperBack
    from app.kernel.wording import Wording


def scan_back(
    ctx: typer.Context,
    no: str = typer.Argument(..., help=help_text("command.evidence.no")),
    files: list[str] = typer.Argument(..., metavar="FILE…", help=help_text("command.evidence.scan_file")),
    back: bool = typer.Option(False, "--back", help=help_text("command.evidence.back")),
) -> None:
    """Take scans in and match them; ends with status 1 when every file was refused."""
    from app.cases.views.header import case_id_of
    from app.evidence.preview.previewer import Previewer
    from app.evidence.recognition.recogniser import Recogniser, available
    from app.evidence.views.scan_backs import papers_back
    from app.kernel.errors import Refusal
    from app.staff.powers import require

    if not available():
        raise Refusal("evidence.scan_not_readable")
    say = words(ctx)
    scans: list[dict[str, Any]] = []
    refused: list[dict[str, str]] = []
    touched: set[UUID] = set()
    previewer, reader = Previewer(), Recogniser()
    try:
        with seat(ctx) as here:
            require(here.actor, "evidence.add")
            with here.store.read(here.actor) as session:
                case_id = case_id_of(session, no)
                before = papers_back(session, case_id)
            if not before.papers:
                raise Refusal("evidence.no_paper_printed")
            for file in files:
                try:
                    kept = _matched(here, case_id, Path(file).expanduser(), previewer, reader)
                except Refusal as refusal:
                    refused.append({"file": file, "reason": say.told(refusal).line()})
                    continue
                touched.update(paper.id for paper in kept.papers)
                scans.append(_scan(kept, file))
            with here.store.read(here.actor) as session:
                after = papers_back(session, case_id)
            papers = [_paper(here, one, back=back) for one in after.papers if one.id in touched or one.awaited]
            kinds = {str(one.id): one for one in after.papers}
    finally:
        previewer.close()
        reader.close()
    lines = [line for one in scans for line in _scan_lines(one, kinds, say)]
    lines += [say.text("command.evidence.refused", **one) for one in refused]
    lines += [_paper_line(one, say) for one in papers]
    if not touched:
        lines.append(say.text("command.evidence.paper_none"))
    emit({"scans": scans, "papers": papers, "refused": refused}, lines, as_json(ctx))
    if not scans:
        raise Refusal(
            "evidence.all_refused", "file", count=len(refused), reasons=" ".join(one["reason"] for one in refused)
        )


def _matched(here: Seat, case_id: UUID, file: Path, previewer: Previewer, reader: PageReader) -> KeptScan:
    from app.evidence import desk
    from app.evidence.codes import CameBy, Category
    from app.evidence.desk.scan_back import keep_scan, require_scan, seen_pages
    from app.evidence.views.scan_backs import item_with

    taken = desk.take_in(file, here.blobs, previewer=previewer)
    require_scan(taken.facts.kind, taken.name)
    content = desk.content_of(here.blobs, taken.ref.sha256, taken.name, taken.facts.kind, taken.ref.size)
    seen = seen_pages(reader, content)
    with here.store.action(here.actor, "evidence.scan_back") as session:
        known = item_with(session, case_id, taken.ref.sha256)
        item_id = (
            known
            if known is not None
            else desk.register(
                session, case_id, taken, category=Category.SIGNED_PAPER, origin=desk.Origin(came_by=CameBy.COMMAND)
            ).id
        )
        return keep_scan(session, item_id, seen)


def _scan(kept: KeptScan, file: str) -> dict[str, Any]:
    return {
        "id": kept.item_id,
        "exhibit": kept.seq,
        "file": file,
        "pages": [_page(one) for one in kept.matched.pages],
    }


def _page(one: PageMatch) -> dict[str, Any]:
    return {
        "page": one.number,
        "verdict": one.verdict.value,
        "paper": None if one.paper_id is None else str(one.paper_id),
        "paper_page": one.page,
        "case": one.case_no,
    }


def _paper(here: Seat, paper: PaperBack, *, back: bool) -> dict[str, Any]:
    from app.sealing.desk import copy_back

    noted = bool(back and paper.whole and paper.awaited)
    if noted:
        with here.store.action(here.actor, "sealing.copy_back") as session:
            copy_back(session, paper.awaited[0])
    return {
        "id": str(paper.id),
        "kind": paper.kind,
        "pages": paper.pages,
        "back": sorted(paper.back),
        "missing": paper.missing,
        "awaited": len(paper.awaited) - noted,
        "noted": noted,
    }


def _scan_lines(one: dict[str, Any], papers: dict[str, PaperBack], say: Wording) -> list[str]:
    pages = one["pages"]
    count = len({page["page"] for page in pages})
    lines = [say.text("command.evidence.scan_read", seq=one["exhibit"], file=one["file"], pages=count)]
    for page in pages:
        more = ""
        if page["paper"] in papers:
            paper = papers[page["paper"]]
            told = {"paper": say.label("paper", paper.kind), "page": page["paper_page"], "pages": paper.pages}
            more = say.text("command.evidence.scan_page_of", **told)
        elif page["case"]:
            more = say.text("command.evidence.scan_page_case", no=page["case"])
        verdict = say.label("scan_page", page["verdict"])
        lines.append(say.text("command.evidence.scan_page", number=page["page"], verdict=verdict, more=more))
    return lines


def _paper_line(one: dict[str, Any], say: Wording) -> str:
    from app.evidence.scan_back import page_ranges

    told = {"paper": say.label("paper", one["kind"]), "pages": one["pages"]}
    if one["missing"]:
        missing = page_ranges(one["missing"])
        return say.text("command.evidence.paper_lacks", back=len(one["back"]), missing=missing, **told)
    return say.text("command.evidence.paper_back" if one["noted"] else "command.evidence.paper_whole", **told)
