"""`evidence bundle`, `evidence seal`, `report casefile` and `report custody`, as a night job runs them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from app.desktop import Desktop
from tests.commands.conftest import Run
from tests.commands.test_evidence import make, no  # noqa: F401 - fixtures
from tests.evidence.conftest import pdf, picture
from tests.helpers.house import PASSWORD

pytestmark = pytest.mark.usefixtures("profile")


@pytest.fixture
def filled(run: Run, no: str, make: Callable[[str, bytes], str]) -> str:  # noqa: F811
    """Give a case with three exhibits, one of them an identity document."""
    files = [make("回执.pdf", pdf(3)), make("截图.png", picture()), make("身份证.jpg", picture(form="JPEG"))]
    assert run("evidence", "add", no, *files, "--name", "李小华", user="wangmin").status == 0
    return no


def test_a_bundle_by_command(run: Run, filled: str, tmp_path: Path) -> None:
    out = tmp_path / "册.pdf"
    answer = run("evidence", "bundle", filled, "-o", str(out), "--for", "court", "--json", user="wangmin")
    told = answer.json
    assert (told["file"], told["pages"], told["exhibits"]) == (str(out), 6, [1, 2])
    assert told["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert [one["seq"] for one in told["left_out"]] == [3]
    assert len(pypdf.PdfReader(out, strict=True).pages) == 6
    named = run("evidence", "bundle", filled, "-o", str(out), "--for", "某调解中心", "--items", "3,1", user="wangmin")
    assert named.status == 1
    assert "exhibits 3 " in named.reason
    again = run(
        "evidence", "bundle", filled, "-o", str(out), "--for", "某调解中心", "--items", "3,1", "--in-this-order",
        "--confirmed", "--json", user="wangmin",
    )  # fmt: skip
    assert again.json["exhibits"] == [3, 1]
    assert "某调解中心" in pypdf.PdfReader(out).pages[0].extract_text()


def test_a_large_bundle_becomes_parts_and_nonsense_is_refused(run: Run, filled: str, tmp_path: Path) -> None:
    out = tmp_path / "册.pdf"
    parts = run("evidence", "bundle", filled, "-o", str(out), "--limit", "1", "--json", user="wangmin").json["parts"]
    assert [Path(one["file"]).name for one in parts] == ["册.pdf"]
    for words in (("--items", "x"), ("--items", "9"), ("--limit", "5000")):
        refused = run("evidence", "bundle", filled, "-o", str(tmp_path / "b.pdf"), *words, user="wangmin")
        assert refused.status == 1
    assert not (tmp_path / "b.pdf").exists()


def test_a_sealed_list_is_verified_with_the_evidence(run: Run, filled: str, desktop: Desktop) -> None:
    sealed = run("evidence", "seal", filled, "--why", "移送前", "--json", user="wangmin").json
    assert (sealed["seq"], sealed["count"], len(sealed["sha256"])) == (1, 3, 64)
    (one,) = run("evidence", "verify", filled, "--json", user="wangmin").json["lists"]
    assert (one["holds"], one["exhibits"], one["sha256"]) == (True, 3, sealed["sha256"])
    with desktop.sign_in("wangmin", PASSWORD) as seat:
        from app.cases.views.header import case_id_of
        from app.evidence import views

        with seat.store.read(seat.actor) as session:
            second = views.items(session, case_id_of(session, filled))[1]
        place = seat.blobs.place(second.sha256)
    data = bytearray(place.read_bytes())
    data[-20] ^= 1
    place.write_bytes(data)
    answer = run("evidence", "verify", filled, "--json", user="wangmin")
    assert answer.status == 1
    (bad,) = answer.json["bad"]
    assert (bad["seq"], bad["what"]) == (2, "chunk")
    assert "changed between bytes" in bad["reason"]


def test_the_case_file_and_the_custody_sheet(run: Run, filled: str, tmp_path: Path) -> None:
    file = run("report", "casefile", filled, "-o", str(tmp_path / "卷宗.pdf"), "--json", user="wangmin").json
    reader = pypdf.PdfReader(tmp_path / "卷宗.pdf", strict=True)
    assert len(reader.pages) == file["pages"]
    titles = [str(one.title) for one in reader.outline if not isinstance(one, list)]
    assert titles == [
        "Cover", "Index", "Application and acceptance", "Rights notice", "Identity documents", "Evidence", "Notes",
        "Back cover",
    ]  # fmt: skip
    text = "".join(page.extract_text() for page in reader.pages)
    assert "Exhibit 3 身份证" in text
    assert file["missing"] == []
    custody = run("report", "custody", filled, "-o", str(tmp_path / "c.pdf"), "--json", user="wangmin").json
    told = "".join("".join(page.extract_text() for page in pypdf.PdfReader(custody["file"]).pages).split())
    assert "Command" in told
    assert "李*华" in told
