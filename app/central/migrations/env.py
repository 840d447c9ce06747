"""Alembic writes the script of the missing steps; `app.central.steps` runs it in the transaction of the upgrade."""

from __future__ import annotations

from alembic import context

context.configure(
    dialect_name="postgresql",
    version_table="schema_steps",
    version_table_schema="sync",
    transactional_ddl=False,
)
context.run_migrations()
