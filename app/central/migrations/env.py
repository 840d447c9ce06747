"""How alembic finds its way at a centre: on the connection that `app.central.upgrade` hands over, in its transaction."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table="schema_steps",
    version_table_schema="public_steps",
    transactional_ddl=True,
)
context.run_migrations()
