"""The bank's PostgreSQL: schema, roles, row security, audit, provisioning; the embedded server for demo and tests."""
