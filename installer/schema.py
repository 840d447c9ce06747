"""Print what the mapping needs beyond the released schema steps, the raw material of the next one:

    python -m installer.schema > app/store/migrations/0002_everyday_work.sql

Not run at build or start: a step, once released, is frozen text. A test holds the chain of steps against the mapping.
"""

from __future__ import annotations

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_mock_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.base import Base
from app.store.search import DDL
from installer.growth import RELEASED, growth, sqlite, text_of
from installer.models import load_models


def ddl() -> str:
    """The whole schema as SQL text, tables in dependency order."""
    load_models()
    engine = create_mock_engine("sqlite://", executor=lambda *_: None, module=sqlcipher)
    parts: list[str] = []
    for table in Base.metadata.sorted_tables:
        parts.append(str(CreateTable(table).compile(dialect=engine.dialect)).strip())
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            parts.append(str(CreateIndex(index).compile(dialect=engine.dialect)).strip())
    parts.extend(DDL)
    return "".join(part.replace("\t", "    ") + ";\n\n" for part in parts)


if __name__ == "__main__":
    print(text_of(growth(RELEASED), sqlite(), Base.metadata), end="")
