"""`central …` on the command line: one document with --json, one sentence when refused, safe to repeat."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.central.steps import known_version
from tests.central.bank import HERE, PASSWORD, TABLES, THERE
from tests.helpers.postgres import Cluster
from ui.commands.central_url import URL_VARIABLE
from ui.commands.main import main
from ui.commands.staff import NEW_PASSWORD_VARIABLE

NAME = "bank_two"

SCHEMA = known_version()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a document."""
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def run(
    cluster: Cluster, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Run]:
    """Give a function that runs `central …` against a database of its own."""
    known = cluster.roles()
    monkeypatch.setenv(URL_VARIABLE, cluster.centre.url(database=NAME))
    monkeypatch.setenv(NEW_PASSWORD_VARIABLE, PASSWORD)

    def ran(*words: str) -> Answer:
        capsys.readouterr()
        status = main(["central", *words, "--language", "en", "--profile", str(tmp_path / "none")])
        told = capsys.readouterr()
        return Answer(status, told.out, told.err)

    yield ran
    cluster.drop(NAME)
    cluster.drop_roles(known)


def test_a_centre_from_nothing_to_checked(run: Run, cluster: Cluster, tmp_path: Path) -> None:
    assert run("check").err.startswith("The server has no database bank_two.")
    assert run("provision", "--json").json == {
        "database": NAME,
        "prefix": NAME,
        "created": True,
        "schema": known_version(),
    }
    assert run("provision", "--json").json["created"] is False
    assert run("upgrade", "--json").json["before"] == SCHEMA
    for code, name in ((HERE, "城东支行"), (THERE, "城西支行")):
        assert run("branch", "add", code, "--name", name, "--bank-name", "某银行").status == 0
    assert run("branch", "list", "--json").json["total"] == 2
    added = run("staff", "add", "zhao.yi", "--name", "赵一", "--role", "counter", "--branch", HERE, "--json")
    assert added.json["login"] == "zhao.yi"
    assert run("staff", "change", "zhao.yi", "--role", "lead", "--team", "cards", "--json").json["role"] == "lead"
    assert run("staff", "reset-password", "zhao.yi").status == 0
    assert run("give", "zhao.yi", "--in", THERE, "--json").json["changed"] is True
    assert "had 0456 already" in run("give", "zhao.yi", "--in", THERE).out
    assert run("take", "zhao.yi", "--in", THERE, "--json").json["changed"] is True
    assert run("take", "zhao.yi", "--in", THERE).status == 0
    checked = run("check", "--json")
    assert checked.status == 0
    assert checked.json["ok"] is True
    kept = tmp_path / "anchors.json"
    kept.write_text(checked.out, encoding="utf-8")
    assert run("staff", "disable", "zhao.yi", "--json").json["disabled"] is True
    assert "disabled" in run("staff", "list").out
    assert run("staff", "list", "--branch", THERE, "--json").json == {"total": 0, "staff": []}
    assert run("check", "--quick", "--anchors", str(kept)).out.startswith(f"Nothing is wrong: {len(TABLES)} tables")


def test_a_check_that_finds_something_says_it_all_and_fails(run: Run, cluster: Cluster) -> None:
    run("provision")
    cluster.execute(f"ALTER DATABASE {NAME} SET search_path TO DEFAULT")
    cluster.execute(f"GRANT TEMPORARY ON DATABASE {NAME} TO PUBLIC")
    found = run("check")
    assert found.status == 1
    assert found.out.startswith("PUBLIC has TEMPORARY on the database")
    assert found.err.startswith("The check found 1 problems.")
    assert run("check", "--json").json["findings"] == [{"code": "database_open", "who": "PUBLIC", "right": "TEMPORARY"}]


def test_what_is_missing_is_said_in_one_line(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("provision")
    odd = tmp_path / "odd.json"
    odd.write_text("{}", encoding="utf-8")
    for words, said in {
        ("staff", "disable", "nobody"): "There is nobody with the login nobody.",
        ("give", "nobody"): "Name one case with --case or one branch with --in",
        ("check", "--anchors", str(odd)): "odd.json is not the answer of an earlier check.",
        ("upgrade", "--url", "postgresql://127.0.0.1:1/x"): "There is no connection to 127.0.0.1",
        ("upgrade", "--url", "nonsense"): "The address of the central database cannot be read.",
    }.items():
        answer = run(*words)
        assert answer.status == 1, words
        assert answer.err.startswith(said), answer.err
        assert len(answer.err.strip().splitlines()) == 1
    monkeypatch.delenv(URL_VARIABLE)
    assert run("upgrade").err.startswith("The address of the central database was not given.")


def test_for_how_long_closed_cases_stay_at_desks(run: Run) -> None:
    run("provision")
    assert run("recent-days", "--json").json == {"recent_days": 400}
    assert run("recent-days", "800", "--json").json == {"recent_days": 800}
    assert "800 days" in run("recent-days").out
    assert run("recent-days", "30").err.startswith("The number of days is 31 to")


def test_the_recovery_key_is_set_from_bytes_or_text_and_audited(run: Run, cluster: Cluster, tmp_path: Path) -> None:
    run("provision")
    file = tmp_path / "key"
    for content in (bytes(range(32)), base64.b64encode(bytes(range(1, 33))) + b"\n"):
        file.write_bytes(content)
        assert run("recovery-key", str(file), "--json").json == {"set": True}
    file.write_bytes(b"short")
    assert run("recovery-key", str(file)).err.startswith("A recovery key has 32 bytes; this one has 5.")
    assert run("check", "--json").json["counts"]["audit"] == 3


def test_a_restored_centre_begins_a_new_generation_and_leaves_numbers_out(run: Run, cluster: Cluster) -> None:
    import psycopg

    run("provision")
    run("branch", "add", THERE, "--name", "城西支行", "--bank-name", "某银行")
    with psycopg.connect(cluster.centre.url(database=NAME), autocommit=True) as boss:
        for first, year in ((1, 2025), (1001, 2025), (999_001, 2024)):
            boss.execute(
                "INSERT INTO sync.number_blocks VALUES ('0123', %s, %s, %s, gen_random_uuid())",
                (year, first, first + 998),
            )
        # Two years of the branch that has leased nothing yet, and one of the other; the third has no numbers left.
        assert run("restored", "--json").json == {"generation": 2, "leaps": 3}
        query = (
            "SELECT branch, max(last) FROM sync.number_blocks WHERE year <> 2024 GROUP BY branch, year ORDER BY 1, 2"
        )
        assert boss.execute(query).fetchall() == [(HERE, 21_999), (THERE, 20_000), (THERE, 20_000)]
        assert boss.execute("SELECT max(last) FROM sync.number_blocks WHERE year = 2024").fetchone() == (999_999,)
    assert run("restored", "--json").json["generation"] == 3
    assert run("check", "--json").json["ok"] is True


def test_the_centre_of_a_profile_is_started_found_and_stopped(
    run: Run, embedded_place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(URL_VARIABLE)
    assert run("start", "--json").json == {"running": True, "ran_already": False}
    try:
        assert run("start", "--json").json == {"running": True, "ran_already": True}
        assert run("provision", "--json").json["database"] == "mediation"
        assert run("check", "--json").json["ok"] is True
    finally:
        stopped = run("stop", "--json")
    assert stopped.json == {"running": False, "ran": True}
    assert run("stop", "--json").json == {"running": False, "ran": False}


def test_every_finding_has_its_sentence(run: Run) -> None:
    import re

    from app.central import check
    from tests.house.plan import ROOT

    source = Path(check.__file__).read_text(encoding="utf-8")
    codes = set(re.findall(r'Finding\("(\w+)"', source))
    codes |= {f"protection_{how}" for how in ("added", "missing", "changed")}
    codes |= {f"audit_{why}" for why in ("gap", "link", "hash", "end")}
    wording = (ROOT / "resources" / "wording" / "central.toml").read_text(encoding="utf-8")
    assert codes == set(re.findall(r'^"central\.finding\.(\w+)"', wording, re.MULTILINE))
    assert len(codes) > 15
