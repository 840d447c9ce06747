"""Keep a copy of the released schema with work in it, so that every later program is tried on it:

    python -m installer.keep

To be run once for a release, by the program of that release: it plays a short story with the sample's invented people
at a centre and two desks, in a folder that is gone afterwards, and writes down both sides as they then stand:

    tests/store/kept/step_NNNN.sql      the replica of a case officer: a signed case, conflicts, work that waits
    tests/central/kept/step_NNNN.sql    the centre of that moment: rows, roles, and its functions, guards and policies

Both are plain SQL text and whole: a later program has its own functions and policies, and an upgrade has to replace
the old ones, not those of the day on which it is tested. Decided against: copies of database files, which nobody can
read or compare, and stories that a later program plays on an old schema, which it cannot.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection

from app.cases import desk as cases
from app.central import people
from app.central.connecting import connected
from app.central.embedded import EmbeddedCentre
from app.central.embedded.binaries import every
from app.central.provision import provision
from app.desktop import Desktop, Seat, resource_folder
from app.evidence import desk as evidence
from app.kernel.settings import CENTRAL_URL
from app.store.keystore import DemoFileStore
from app.store.migrate import schema_version
from installer.places import ROOT
from ui.commands.demo.crew import Crew
from ui.commands.demo.people import BRANCHES, PASSWORD, PEOPLE
from ui.commands.demo.walk_in import CLERK, LEAD, OFFICER, Script

REPLICAS = ROOT / "tests" / "store" / "kept"
CENTRES = ROOT / "tests" / "central" / "kept"
SHADOWS = ("data", "idx", "content", "docsize", "config")


def name_of(step: int) -> str:
    """The name of the copy of a step, on both sides."""
    return f"step_{step:04d}.sql"


def database_of(step: int) -> str:
    """The kept centre's database, and so the prefix of its roles: a server can hold those of every step at once."""
    return f"kept_{step:04d}"


# ---------------------------------------------------------------------------------------------------------- the story


class _Story(Script):
    """The sample's walk-in with one exhibit, and what comes after it."""

    def add_evidence(self, case_id: UUID, papers: Path) -> None:
        """A statement only: a picture would be most of the copy."""
        blobs = self.crew.seat(CLERK).blobs
        with self.crew.acting(CLERK, "evidence.add") as session:
            statement = evidence.add_file(session, case_id, resource_folder("sample") / "statement.csv", blobs)
            evidence.read_transactions(session, statement.id, blobs)

    def second_case(self) -> UUID:
        """A case that two people have on their desks."""

        def register(session: Any) -> UUID:
            walk_in = cases.WalkIn(
                name="周竹青",
                phone="13900000112",
                card="6222020000005678",
                narrative="客户称 2026 年 9 月的年费不应收取，曾致电客服未获答复。",
                amount="360.00",
                demands=("refund_fee",),
            )
            return UUID(str(cases.register_walk_in(session, walk_in).id))

        return self.crew.do(CLERK, "cases.register", register)

    def disagree(self, case_id: UUID) -> None:
        """Clerk and officer write different wishes into it; the officer's comes second and becomes a conflict."""
        officer = self.crew.seat(OFFICER)
        self.crew.do(CLERK, "cases.edit", lambda s: cases.update_facts(s, case_id, cases.Facts(wish="退还年费")))
        with officer.store.action(officer.actor, "cases.edit") as session:
            cases.update_facts(session, case_id, cases.Facts(wish="退还年费并书面答复"))
        if officer.sync().conflicts == 0:
            raise RuntimeError("the story lost its conflict")

    def go_on_without_a_line(self, case_id: UUID) -> Seat:
        """The officer works on: an edit, a note and a new case wait, while the centre goes on as well; her seat."""
        officer = self.crew.seat(OFFICER)
        with officer.store.action(officer.actor, "cases.edit") as session:
            cases.update_facts(session, case_id, cases.Facts(amount="380.00"))
        with officer.store.action(officer.actor, "cases.note") as session:
            cases.add_note(session, case_id, "客户补充：年费分两笔收取，单据随后送来。")
        with officer.store.action(officer.actor, "cases.register") as session:
            cases.register_walk_in(
                session,
                cases.WalkIn(
                    name="欧阳岚", phone="13900000134", card="6222020000009012", narrative="离线登记：重复扣款。"
                ),
            )
        self.crew.do(CLERK, "cases.note", lambda s: cases.add_note(s, case_id, "已电话告知客户进度。"))
        return officer


def play(folder: Path, url: str) -> tuple[Crew, Seat]:
    """Play the story at a new centre; gives back the people, still signed in, and the officer's seat."""
    provision(url)
    with connected(url) as connection:
        for branch in BRANCHES:
            people.add_branch(connection, branch.code, branch.name, branch.bank_name, region=branch.region)
        for person in PEOPLE:
            people.add(connection, person.login, person.name, person.role, person.branch, PASSWORD, team=person.team)
    desk = Desktop.build(folder, keystore=DemoFileStore(folder / "keystore.json"))
    desk.desk_name = "counter-1"  # not this machine's name
    desk.profile.prepare()
    desk.settings.set(CENTRAL_URL, without_a_name(url))
    for login in (CLERK, OFFICER, LEAD):
        desk.sign_in(login, PASSWORD, remember=True).close()
    crew = Crew(desk)
    story = _Story(crew)
    case_id = story.take_in()
    story.add_evidence(case_id, folder)
    story.interview(case_id)
    story.investigate(case_id)
    story.agree(case_id)
    second = story.second_case()
    story.disagree(second)
    return crew, story.go_on_without_a_line(second)


def without_a_name(url: str) -> str:
    """The centre's address without anybody's name."""
    return "postgresql://" + url.partition("@")[2]


# -------------------------------------------------------------------------------------------------- a replica as text


def replica_text(connection: Connection) -> Iterator[str]:
    """A replica as SQL text, statement by statement: tables with their rows, then indexes, then its step.

    The search index is a virtual table: it is made anew, and what SQLite keeps for it is put in the place of what it
    made.
    """
    ask = connection.exec_driver_sql
    yield "PRAGMA foreign_keys = OFF"
    yield "BEGIN"
    made = ask("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = [name for name, _, sql in made if sql.upper().startswith("CREATE VIRTUAL TABLE")]
    shadows = {f"{name}_{ending}" for name in virtual for ending in SHADOWS}
    tables = [(name, sql) for name, kind, sql in made if kind == "table"]
    for name, sql in tables:
        if name not in shadows and not name.startswith("sqlite_"):
            yield sql
    for name, _ in tables:
        if name in virtual or name.startswith("sqlite_"):
            continue
        if name in shadows:
            yield f'DELETE FROM "{name}"'  # noqa: S608 - a name of the schema
        columns = [row[1] for row in ask(f'PRAGMA table_info("{name}")')]
        listed = ", ".join(f'"{one}"' for one in columns)
        quoted = " || ', ' || ".join(f'quote("{one}")' for one in columns)
        for (values,) in ask(f'SELECT {quoted} FROM "{name}" ORDER BY 1'):  # noqa: S608 - names of the schema
            yield f'INSERT INTO "{name}" ({listed}) VALUES ({values})'  # noqa: S608 - written by SQLite's quote()
    for _, kind, sql in made:
        if kind != "table":
            yield sql
    yield f"PRAGMA user_version = {schema_version()}"
    yield "COMMIT"


# --------------------------------------------------------------------------------------------------- a centre as text


def centre_text(url: str, pg_dump: str) -> str:
    """A centre as SQL text: its roles with their passwords' verifiers, then everything that `pg_dump` tells of it."""
    with psycopg.connect(url, autocommit=True) as connection:
        password, info = connection.info.password, connection.info
        address = make_conninfo(host=info.host, port=info.port, user=info.user, dbname=info.dbname)
        roles = "".join(f"{line};\n" for line in _roles(connection, info.dbname))
    told = subprocess.run(
        [pg_dump, "--inserts", "--rows-per-insert=200", "--no-comments", address],
        env={**os.environ, "PGPASSWORD": password},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    # Words for psql, a setting that older servers do not know, and titles.
    unknown = ("\\restrict", "\\unrestrict", "SET transaction_timeout")
    lines = "".join(line for line in told.splitlines(keepends=True) if not line.startswith(unknown))
    return roles + re.sub(r"--\n-- (?:Name|Data for Name|PostgreSQL|Dumped).*\n(?:-- .*\n)*--\n\n+", "", lines)


def _roles(connection: psycopg.Connection[Any], prefix: str) -> Iterator[str]:
    ours = f"{prefix}_%".replace("_", r"\_")
    for name, login, verifier in connection.execute(
        "SELECT rolname, rolcanlogin, rolpassword FROM pg_authid WHERE rolname LIKE %s ORDER BY rolname", (ours,)
    ).fetchall():
        word = f" LOGIN PASSWORD '{verifier}'" if login else " NOLOGIN"
        yield f'CREATE ROLE "{name}"{word}'
    for group, member in connection.execute(
        "SELECT g.rolname, m.rolname FROM pg_auth_members AS x JOIN pg_roles AS g ON g.oid = x.roleid"
        " JOIN pg_roles AS m ON m.oid = x.member WHERE g.rolname LIKE %s AND m.rolname LIKE %s ORDER BY 1, 2",
        (ours, ours),
    ).fetchall():
        yield f'GRANT "{group}" TO "{member}"'


# ------------------------------------------------------------------------------------------------------------- writing


def keep() -> list[Path]:
    """Play the story and write both copies of this program's step; refuses to replace what was kept before."""
    files = [folder / name_of(schema_version()) for folder in (REPLICAS, CENTRES)]
    there = [str(file.relative_to(ROOT)) for file in files if file.exists()]
    if there:
        raise SystemExit(f"kept already: {', '.join(there)}; a released step does not change")
    # What the oldest server writes every later one reads.
    binaries = min(every(), key=lambda one: one.major)
    with tempfile.TemporaryDirectory(prefix="desk-keep-") as place:
        centre = EmbeddedCentre(Path(place) / "centre", binaries=binaries)
        try:
            centre.start()
            url = centre.url(database=database_of(schema_version()))
            crew, officer = play(Path(place) / "desk", url)
            with crew, officer.store.look() as connection:
                replica = "".join(f"{statement};\n" for statement in replica_text(connection))
            text = centre_text(url, binaries.program("pg_dump"))
        finally:
            centre.remove()
    for file, content in zip(files, (replica, text), strict=True):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return files


if __name__ == "__main__":
    for written in keep():
        sys.stdout.write(f"{written.relative_to(ROOT)}\n")
